import Golden
import Testing
import TimelineModel

@testable import Interface

@Suite struct ActorCardTests {
  @Test("bodies are called what the screen calls them, and not named again where the title does")
  func bodies() {
    var actor = Actor(id: "brende", kind: .person, name: "Børge Brende")
    actor.affiliations = ["Høyre"]
    actor.offices = [
      Actor.Office(titleBokmål: "statsråd", titleEnglish: "Minister", organization: "Norges regjering"),
      Actor.Office(
        titleBokmål: "generalsekretær i NATO", titleEnglish: "Secretary General of NATO", organization: "NATO"
      ),
    ]
    let bodies = ["Norges regjering": "Government of Norway", "Høyre": "the Conservatives"]
    var session = Session(120, 36, .english)
    session.browser.card = .actors(ActorCard(actors: ["brende"]))
    session.send(.described("brende", ActorDescription(actor: actor, bodies: bodies)))
    guard case .actors(let card) = session.browser.card else { return }
    let lines = ActorCardText(card, session.browser).lines(width: 60).map { $0.pieces.map(\.text).joined() }
    #expect(
      lines.contains("  Minister, Government of Norway") && lines.contains("  Secretary General of NATO"))
    #expect(lines.contains { $0.hasSuffix("the Conservatives") })
  }

  @Test("i in the sidebar shows the actor's card; i again, or Esc, closes it")
  func sidebar() {
    var session = Session().pressing("a / b r e n d e <Enter> i")
    #expect(session.screen.contains("utenriksminister, Utenriksdepartementet"))
    #expect(session.screen.contains("16. oktober 2013 – 20. oktober 2017"))
    #expect(session.screen.contains("18 hendelser · 12 sitater"))
    session.press("i")
    #expect(session.browser.overlay == nil)
    session.press("i <Esc>")
    #expect(session.browser.overlay == nil && session.browser.focus == .actors)
    session.press("i <Space>")
    #expect(session.browser.overlay == nil)
    #expect(session.browser.filter.actors.included == ["brende"])
  }

  @Test("a description that has only another ending than one before is not said twice")
  func endings() {
    let session = Session(160, 36).pressing("a / b r e n d e <Enter> i")
    #expect(session.screen.contains("utenriksministeren, Norges toppdiplomat"))
  }

  @Test("lists of other things than actors and places have no cards, and say so")
  func noCard() {
    let session = Session().pressing("a ) ) i")
    #expect(session.browser.overlay == nil)
    #expect(session.browser.notice?.text == Phrases.cardsOfActorsAndPlaces)
  }

  @Test("i in the article shows the actors of the line one after the other")
  func article() {
    var session = Session(160, 36)
    session.go(to: "McGurk møter")
    session.press("<Enter>")
    #expect(session.browser.article?.actorsAtCursor == ["mcgurk"])
    session.press("i")
    #expect(session.screen.contains("┌─ Brett McGurk ─"))
    #expect(session.screen.contains("Mer er ikke kjent enn navnet."))
    session.press("i")
    while session.browser.article?.actorsAtCursor != ["brende"], !session.bottom.isEmpty {
      session.press("j")
    }
    session.press("i")
    #expect(session.screen.contains("┌─ Børge Brende ─"))
    session.press("<Esc>")
    session.send(.resized(Size(300, 36)))
    session.press("g j i")
    #expect(session.screen.contains("Brett McGurk 1/2") && session.screen.contains("← → i neste kort"))
    session.press("<Right> <Right>")
    #expect(session.screen.contains("Børge Brende 2/2"))
    session.press("<Left>")
    #expect(session.screen.contains("Brett McGurk 1/2"))
    session.press("i")
    #expect(session.screen.contains("Børge Brende 2/2"))
    session.press("i")
    #expect(session.browser.overlay == nil)
  }

  @Test("an answer on another actor is not taken for this one's")
  func late() {
    var session = Session().pressing("a / m c g <Enter> i")
    session.send(.described("brende", SampleArchive.descriptions["brende"]!))
    #expect(!session.screen.contains("utenriksminister, "))
  }

  @Test(
    "the card in every language, large and small", arguments: ScreenLanguage.allCases, [(120, 40), (80, 24)])
  func golden(language: ScreenLanguage, size: (width: Int, height: Int)) {
    let session = Session(size.width, size.height, language).pressing("a / b r e n d e <Enter> i")
    expectGolden(session.picture, "Screens/card-\(language.rawValue)-\(size.width)x\(size.height).txt")
  }
}
