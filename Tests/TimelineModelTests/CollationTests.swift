import Testing
import TimelineModel

struct CollationTests {
  @Test("names stand as Norwegians look them up: case aside, with æ, ø and å after z")
  func order() {
    let names = [
      "Airwars", "al-Qaida", "Börsen", "Brende", "École", "Edel", "FN", "Grotle", "Großmann",
      "de væpnede styrkene",
      "Zwolle",
      "Ærlig", "Ørsta",
      "Åsa", "«Vaktsom»", "Ähtäri",
    ]
    let sorted = [
      "Airwars", "al-Qaida", "Brende", "Börsen", "de væpnede styrkene", "École", "Edel", "FN", "Großmann",
      "Grotle", "«Vaktsom»", "Zwolle",
      "Ähtäri", "Ærlig", "Ørsta", "Åsa",
    ]
    #expect(names.sorted(by: Collation.isBefore) == sorted)
  }
}
