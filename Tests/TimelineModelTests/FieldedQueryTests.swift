import Testing
import TimelineModel

@Suite("Searches with fields")
struct FieldedQueryTests {
  private typealias Term = FieldedQuery.Term

  @Test("fields are taken out, in any language, and the words between them stay as typed")
  func fields() {
    let query = FieldedQuery("sivile actor:brende «drept i» -Aktør:nato luft* place:\"Vest-Mosul nå\" -bombe")
    #expect(
      query.terms == [
        Term(.facet(.actors), "brende"), Term(.facet(.actors), "nato", isExcluded: true),
        Term(.facet(.places), "Vest-Mosul nå"),
      ])
    #expect(query.words == "sivile «drept i» luft* -bombe")
    #expect(query.unknown.isEmpty)
    #expect(
      FieldedQuery("stad:mosul sted:mosul").terms == [
        Term(.facet(.places), "mosul"), Term(.facet(.places), "mosul"),
      ])
  }

  @Test("what is no field is words, and a name before a colon is told of")
  func words() {
    for text in ["12:30", ":", "a", "\"actor:brende\"", "-", "::x", "http://x.no/a:b"] {
      #expect(FieldedQuery(text).terms.isEmpty && FieldedQuery(text).words == text, "\(text)")
    }
    #expect(FieldedQuery("fylke:oslo").unknown == ["fylke"])
    #expect(FieldedQuery("fylke:oslo").words == "fylke:oslo")
    #expect(FieldedQuery("actor: ").terms.isEmpty && FieldedQuery("actor:").words == "")
    #expect(FieldedQuery("actor: hjelp dato:").empty == [.facet(.actors), .date])
    #expect(FieldedQuery("actor:brende hjelp").empty.isEmpty)
  }

  @Test("a word may still grow at the end of the text, and only there")
  func growing() {
    #expect(FieldedQuery("si").words == "si")
    #expect(FieldedQuery("si ").words == "si ")
    #expect(FieldedQuery("si actor:x").words == "si ")
    #expect(FieldedQuery("actor:x si").words == "si")
  }

  @Test("any text is accepted, and its words are words when read again")
  func anyText() {
    var generator = SeededGenerator(seed: 71)
    let parts = [
      "actor:", "dato:", "sted", ":", "-", "\"", "«", "»", " ", "\u{A0}", "\n", "*", "a", "ø", "2017..",
      "\u{301}", "é", "🧭",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        parts[Int.random(in: 0..<parts.count, using: &generator)]
      }.joined()
      let query = FieldedQuery(text)
      #expect(query.terms.allSatisfy { !$0.value.allSatisfy(\.isWhitespace) }, "\(text)")
      let again = FieldedQuery(query.words)
      #expect(again.terms.isEmpty && again.words == query.words, "\(text)")
      #expect(again.unknown == query.unknown, "\(text)")
    }
  }

  @Test(
    "a period has one end or two",
    arguments: [
      ("2017", "2017", "2017"), ("2017-03..2017-06", "2017-03", "2017-06"), ("..2016", nil, "2016"),
      ("2018..", "2018", nil), ("2016-23", "2016-23", "2016-23"),
    ] as [(String, String?, String?)])
  func periods(text: String, from: String?, to: String?) throws {
    let period = try #require(FieldedQuery.period(text))
    #expect(period.from == from.flatMap { When($0) } && period.to == to.flatMap { When($0) })
  }

  @Test(
    "what is no period is none", arguments: ["", "..", "tull", "2017..tull", "2017...", "2017..2018..2019"])
  func noPeriods(text: String) {
    #expect(FieldedQuery.period(text) == nil)
  }

  @Test("a filter takes in what another asks, and the narrower period holds")
  func adding() {
    var filter = Filter()
    filter.actors = FacetFilter(included: ["nato"], excluded: ["un"])
    (filter.from, filter.to) = (When("2016"), When("2017"))
    var other = Filter()
    other.actors = FacetFilter(included: ["nato", "un"], excluded: ["eu"])
    (other.from, other.to) = (When("2015"), When("2016-06"))
    filter.add(other)
    #expect(filter.actors == FacetFilter(included: ["nato", "un"], excluded: ["eu"]))
    #expect(filter.from == When("2016") && filter.to == When("2016-06"))
    let before = filter
    filter.add(Filter())
    #expect(filter == before)
  }
}
