import Golden
import Testing
import TimelineModel

@testable import Interface

@Suite("Events of the reader's own")
struct OwnEventTests {
  /// A session in which the questions about an event have been answered so.
  private func session(
    _ answers: [String], _ language: ScreenLanguage = .bokmål, _ size: Size = Size(120, 36)
  ) -> Session {
    var session = Session(size.width, size.height, language)
    session.press("e a")
    for answer in answers {
      session.type(answer)
      session.press("<Enter>")
    }
    return session
  }

  @Test("one is asked for question by question, comes into the timeline, and is the chosen one")
  func adding() throws {
    let session = session([
      "22.3.17", "Samtale med et øyenvitne", "møte", "McGurk, solberg, Tromsø", "Husk å ringe",
    ])
    #expect(session.headline == "Samtale med et øyenvitne")
    let entry = try #require(session.browser.chosenEntry)
    #expect(entry.event.dating.when?.description == "2017-03-22")
    #expect(entry.event.kind == .meeting && entry.notes == ["Husk å ringe"])
    // Also of those whom no event knows yet.
    #expect(entry.event.actors == ["mcgurk", "solberg"] && entry.event.places == ["tromso"])
    #expect(session.bottom.contains("Lagt til: Samtale med et øyenvitne · u angrer"))
    #expect(session.browser.index.marks.events(of: 3).map(Int.init) == [entry.ordinal])
    #expect(session.screen.contains("✚ ¶"))
  }

  @Test("each question says what its answer means, and stays until it is understood")
  func questions() {
    var session = Session()
    session.press("e a")
    #expect(session.bottom.contains("Ny hendelse, når:"))
    session.type("i hine hårde dager")
    session.press("<Enter>")
    #expect(session.bottom.contains("ikke en dato jeg forstår"))
    session.press("<C-u>")
    session.type("mars 2017")
    #expect(session.bottom.contains("→ mars 2017"))
    session.press("<Enter>")
    session.type("Noe hendte")
    session.press("<Enter>")
    #expect(session.bottom.contains("Hva slags:") && session.bottom.contains("angrep"))
    session.type("tull")
    session.press("<Enter>")
    #expect(session.bottom.contains("Ingenting heter «tull»"))
    session.press("<C-u>")
    session.type("tilb")
    #expect(session.bottom.contains("→ tilbaketrekning"))
    session.press("<Tab>")
    #expect(session.bottom.contains("Hva slags: tilbaketrekning"))
    session.press("<Enter>")
    session.type("Ingen")
    session.press("<Enter>")
    #expect(session.bottom.contains("Ingenting heter «Ingen»"))
    session.press("<C-u>")
    session.type("Brett McGurk, bør")
    session.press("<Tab>")
    #expect(session.bottom.contains("Brett McGurk, Børge Brende"))
    session.press("<Enter>")
    #expect(session.bottom.contains("Notat:") && session.bottom.contains("kan stå tom"))
    session.press("<Esc>")
    #expect(session.bottom.contains("Brett McGurk, Børge Brende"))
    session.press("<Esc>")
    #expect(session.bottom.contains("Hva slags: tilbaketrekning"))
    session.press("<Esc> <Esc>")
    #expect(session.browser.prompt?.purpose == .ownDate)
    session.press("<Esc>")
    #expect(session.browser.notice?.text == Phrases.nothingAdded)
    #expect(session.browser.index.count == Session().browser.index.count)
  }

  @Test("a step back keeps what has been typed to the questions after it")
  func backAndForth() throws {
    var session = Session()
    session.press("e a")
    for answer in ["22.3.17", "Samtale", "møte", "McGurk"] {
      session.type(answer)
      session.press("<Enter>")
    }
    session.type("Husk å ringe")
    session.press("<Esc> <Esc> <Esc>")
    #expect(session.bottom.contains("Hva hendte: Samtale"))
    session.type(" med et øyenvitne")
    session.press("<Enter>")
    #expect(session.bottom.contains("Hva slags: møte"))
    session.press("<Enter>")
    #expect(session.bottom.contains("Hvem og hvor: McGurk"))
    session.press("<Enter>")
    #expect(session.bottom.contains("Notat: Husk å ringe"))
    session.press("<Enter>")
    let entry = try #require(session.browser.chosenEntry)
    #expect(session.headline == "Samtale med et øyenvitne" && entry.event.kind == .meeting)
    #expect(entry.event.actors == ["mcgurk"] && entry.notes == ["Husk å ringe"])
  }

  @Test(
    "each question tells which of them it is, Ctrl-C leaves them all, and what is refused is told what there is"
  )
  func steps() {
    var session = Session()
    session.press("e a")
    #expect(session.bottom.contains("1/5 Ny hendelse, når:"))
    session.type("en gang")
    session.press("<Enter>")
    #expect(session.bottom.contains("ikke en dato jeg forstår · mars 2017"))
    session.press("<C-u>")
    session.type("22.3.17")
    session.press("<Enter>")
    session.type("Noe hendte")
    session.press("<Enter>")
    #expect(session.bottom.contains("3/5 Hva slags:"))
    session.type("angerp")
    session.press("<Enter>")
    #expect(session.bottom.contains("Ingenting heter «angerp» · nærmest: angrep"))
    session.press("<C-c>")
    #expect(session.browser.prompt == nil && session.browser.notice?.text == Phrases.nothingAdded)
  }

  @Test("an empty date or headline adds nothing")
  func empty() {
    #expect(session([""]).browser.notice?.text == Phrases.nothingAdded)
    #expect(session(["22.3.17", ""]).browser.notice?.text == Phrases.nothingAdded)
  }

  @Test("from the article it hangs on the passage under the cursor")
  func passage() throws {
    var session = Session()
    session.go(to: "McGurk møter")
    session.press("<Enter> e a")
    #expect(session.bottom.contains("knyttes til avsnittet"))
    session.type("22.3.17")
    session.press("<Enter>")
    session.type("Det som ikke ble skrevet")
    session.press("<Enter> <Enter> <Enter> <Enter>")
    let own = try #require(session.browser.chosenEntry?.own)
    #expect(own.passage?.article == "oslo" && session.browser.article?.article.id == "oslo")
  }

  @Test("why it is where it is, is told without a gap where steps would stand")
  func why() throws {
    let session = session(["22.3.17", "Noe hendte", "", "", ""]).pressing("w")
    let event = try #require(session.browser.explainedEvent)
    let lines = WhyText(event, session.browser).lines(width: 60)
    #expect(zip(lines, lines.dropFirst()).allSatisfy { !$0.isEmpty || !$1.isEmpty })
  }

  @Test("what was said of it can be changed, and it can be deleted")
  func changing() {
    var session = session(["22.3.17", "Noe hendte", "", "", ""])
    session.press("e")
    #expect(session.bottom.contains("x slett") && session.bottom.contains("p hvem og hvor"))
    session.press("p")
    session.type("Airwars")
    session.press("<Enter>")
    #expect(session.browser.chosenEntry?.own?.actors == ["airwars"])
    session.press("e k")
    session.type("ang")
    session.press("<Enter>")
    #expect(session.browser.chosenEntry?.own?.kind == .attack)
    session.press("e t <C-u>")
    session.type("Noe annet hendte")
    session.press("<Enter> e d")
    session.type("mars 2017")
    session.press("<Enter>")
    #expect(session.browser.chosenEntry?.own?.headline == "Noe annet hendte")
    #expect(session.browser.chosenEntry?.own?.when?.description == "2017-03")
    #expect(session.browser.chosenEntry?.isCorrected == false)
    session.press("e x")
    #expect(session.asked.contains(.annotate(.event("own-1"), .hide)))
  }

  @Test("taken back, it is said whether it was added, changed or deleted")
  func undoing() {
    var session = session(["22.3.17", "Noe hendte", "", "", ""]).pressing("e k")
    session.type("ang")
    session.press("<Enter> u")
    #expect(session.browser.notice?.text.nb.hasPrefix("Angret: endringen av «Noe hendte»") == true)
    session.press("e x u")
    #expect(session.browser.notice?.text.nb.hasPrefix("Angret: slettet hendelse") == true)
    session.press("u")
    #expect(session.browser.notice?.text.nb.hasPrefix("Angret: egen hendelse «Noe hendte»") == true)
  }

  @Test("when the filter hides it, the reader is told")
  func hidden() {
    var session = Session()
    session.press(":")
    session.type("actor Airwars")
    session.press("<Enter> :")
    session.type("add mars 2017")
    session.press("<Enter> <Enter>")
    session.type("Noe hendte")
    session.press("<Enter> <Enter> <Enter> <Enter>")
    #expect(session.browser.notice?.text == Phrases.behindFilter)
  }

  @Test("it looks so in every language", arguments: ScreenLanguage.allCases)
  func screens(language: ScreenLanguage) {
    let added = session(
      ["22.3.17", "Samtale med et øyenvitne", "", "McGurk", "Husk å ringe"], language, Size(80, 24))
    expectGolden(added.picture, "Screens/own-\(language.rawValue).txt")
  }
}
