import Testing
import TimelineModel

@testable import workbench

struct GoldTextTests {
  @Test("a snippet is found although blanks, dashes and quotation marks are written otherwise")
  func tolerant() {
    let text = GoldText("Ærlig talt:\n– Vi  sier «nei», sa hun.")
    #expect(text.span(of: "- Vi sier \"nei\"", occurrence: 1).map { text.words($0) } == "– Vi  sier «nei»")
    #expect(text.span(of: "talt: –", occurrence: nil) == Span(7, 16))
  }

  @Test("occurrences are counted from one, and a missing one is not found")
  func occurrences() {
    let text = GoldText("mandag og mandag")
    #expect(text.span(of: "mandag", occurrence: 2) == Span(10, 16))
    #expect(text.span(of: "mandag", occurrence: 3) == nil)
  }

  @Test("sentences end at stops, not at abbreviations, dates and initials")
  func sentences() {
    let text = GoldText("Den 3. mai kom J. Hansen. «Ja!» Han sa ca. 20 ord.\nNy linje")
    let words = GoldSentences(text).spans.map { text.words($0) }
    #expect(words == ["Den 3. mai kom J. Hansen.", "«Ja!»", "Han sa ca. 20 ord.", "Ny linje"])
  }

  @Test("the longest mention counts, as a whole word, with or without a genitive -s")
  func mentions() throws {
    var made = HandMade("Eva Lunds bil. Lund og Lunde. Lund-leiren. EVA LUND")
    made.gold["actors"] = #"[{"name": "Eva Lund", "kind": "person", "mentions": ["Eva Lund", "Lund"]}]"#
    let reading = try made.reading()
    let places = GoldMentions(of: reading.gold.actors, in: reading.text).places
    #expect(places.map { reading.text.words($0.span) } == ["Eva Lund", "Lund", "EVA LUND"])
  }
}
