import Testing
import TimelineModel

@testable import Analysis

/// What captions tell of the news, beside what the article does.
@Suite struct CaptionEventsTests {
  private static func lines(_ captions: [String]) -> [String] {
    var header = Header()
    header.date = When("2017-03-22")
    header.dateBasis = .header
    header.language = .bokmål
    let lead = "Koalisjonen mot IS møttes i Washington onsdag."
    let text = ([lead] + captions).joined(separator: "\n")
    let kinds: [Passage.Kind] = [.lead] + captions.map { _ in .caption }
    return SmallRegister.analyzer.findings(of: article(text, header: header, kinds: kinds)).events
      .filter { !$0.isMain }.map(\.headline)
  }

  @Test("a caption tells what was done on a day of the news, behind its label too")
  func told() {
    #expect(
      Self.lines(["SORG: Flere tusen gikk mandag i fakkeltog gjennom Bergen."])
        == ["Flere tusen gikk i fakkeltog gjennom Bergen"])
    #expect(Self.lines(["TÅKE: Toget måtte snu ved Oslo mandag kveld."]) == ["Toget måtte snu ved Oslo"])
    #expect(Self.lines(["Politiet pågrep tirsdag to menn i Oslo."]) == ["Politiet pågrep to menn i Oslo"])
  }

  @Test(
    "the picture itself, what is so, and what is only named, is no event",
    arguments: [
      "Børge Brende og Brett McGurk under møtet tirsdag.",
      "HER: Bildet ble tatt tirsdag.",
      "Børge Brende ble fotografert tirsdag.",
      "Politiet er på plass i Oslo tirsdag.",
    ])
  func notTold(_ caption: String) { #expect(Self.lines([caption]) == []) }

  @Test("what the article has told is not told again")
  func once() {
    #expect(Self.lines(["MØTE: Koalisjonen mot IS møttes i Washington onsdag."]) == [])
  }
}
