import Golden
import Testing
import TimelineModel

@testable import Interface

/// Searches such as `aktør:brende dato:2017 hjelp`.
@Suite struct FieldedSearchTests {
  private func searching(_ text: String, _ language: ScreenLanguage = .bokmål) -> Session {
    var session = Session(120, 36, language).pressing("/")
    session.type(text)
    return session
  }

  /// The events found, each told to pass the test or not.
  private func found(_ session: Session) -> [Entry] {
    session.archive.entries.filter { session.browser.search?.found?[$0.ordinal] ?? false }
  }

  @Test("a field alone is answered at once, without a look into the text")
  func fields() {
    var session = Session()
    session.answersSearches = false
    session.press("/")
    session.type("aktør:brende dato:2016..2017")
    let wanted = session.archive.entries.filter { entry in
      entry.event.actors.contains("brende")
        && (entry.event.dating.when?.overlaps(When("2016/2017")!) ?? false)
    }
    #expect(!wanted.isEmpty)
    #expect(found(session) == wanted)
    #expect(session.bottom.contains("\(wanted.count) treff"))
    session.press("<Enter>")
    #expect(session.headline == wanted[0].event.headline)
    session.press("n")
    #expect(session.headline == wanted[1].event.headline)
  }

  @Test(
    "a field without a value and a lone sign ask for nothing yet", arguments: ["dato:", "*", "-", "aktør: "])
  func nothingYet(text: String) {
    var session = searching(text)
    #expect(!session.bottom.contains("treff"))
    session.press("<Enter>")
    #expect(session.browser.search == nil && session.browser.notice?.severity == .warning)
  }

  @Test("a lone letter is waited on, and said to be too little", arguments: ["/", "&"])
  func oneLetter(key: String) {
    var session = Session().pressing(key)
    session.type("o")
    #expect(session.bottom.contains("Skriv minst to tegn"))
    session.press("<Enter>")
    #expect(session.bottom.contains("Skriv minst to tegn") && session.browser.filter.isEmpty)
    #expect(session.browser.search == nil)
    // A whole word may be one letter, and more letters are more.
    session.press(key)
    session.type("os")
    #expect(session.bottom.contains("treff") || session.bottom.contains("hendelse"))
    #expect(FieldedQuery("å ").lack(asYouType: true) == nil && FieldedQuery("å").lack() == nil)
  }

  @Test(
    "a field that has been left empty asks whom or what, with the first there are",
    arguments: ScreenLanguage.allCases)
  func whom(language: ScreenLanguage) {
    var session = searching("actor:", language)
    session.press("<Enter>")
    let asked =
      switch language {
      case .bokmål: "«aktør:» hvem? "
      case .nynorsk: "«aktør:» kven? "
      case .english: "“actor:” who? "
      }
    let first = session.browser.index.actors.values[0].name
    #expect(session.bottom.contains(asked + first), "\(session.bottom)")
  }

  @Test("a filter of words says as it is typed how many events it would let through")
  func filterCount() {
    var session = Session(120, 36).pressing("&")
    session.type("airwars")
    let told = session.bottom
    session.press("<Enter>")
    let count = Counts(.bokmål).events(session.browser.selection.count)
    #expect(session.browser.selection.count > 0 && told.hasSuffix(" " + count), "\(told)")
    session = Session(120, 36).pressing("&")
    session.type("aktør:brende")
    #expect(session.bottom.hasSuffix("hendelser"))
    session.type(" aktør:qqq")
    #expect(session.bottom.contains("Ingenting heter «qqq»"))
  }

  @Test("fields and words narrow each other, and a minus leaves out")
  func together() {
    let all = found(searching("raqqa"))
    let koalisjon = found(searching("aktør:koal raqqa"))
    #expect(!koalisjon.isEmpty && koalisjon == all.filter { $0.event.actors.contains("coalition") })
    #expect(
      found(searching("-aktør:koal raqqa")) == all.filter { !$0.event.actors.contains("coalition") })
    #expect(
      found(searching("type:møte type:rapport")).allSatisfy { [.meeting, .report].contains($0.event.kind) })
    #expect(found(searching("merke:merket")).map(\.id) == ["oslo-1"])
    #expect(
      found(searching("actor:\"ine eriksen\"")).map(\.id) == found(searching("aktør:soreide")).map(\.id))
  }

  @Test(
    "what is not there is told while it is typed",
    arguments: [
      ("fylke:x", "«fylke:» er ikke noe felt · aktør: sted: type:"), ("aktør:qqq", "Ingenting heter «qqq»"),
      ("dato:tull", "«tull» er ikke noe tidsrom"),
    ])
  func misses(text: String, told: String) {
    var session = Session(200, 36)
    session.answersSearches = false
    session.press("/")
    session.type(text)
    #expect(session.bottom.contains(told), "\(session.bottom)")
  }

  @Test("a field not finished asks for nothing yet")
  func unfinished() {
    var session = searching("aktør:")
    #expect(session.browser.search?.found == nil)
    session.press("<Enter>")
    #expect(session.browser.search == nil && session.browser.prompt == nil)
  }

  @Test("fields in the filter of words become facets, and stand in the header")
  func filter() {
    var session = Session().pressing("&")
    session.type("aktør:brende dato:2017 hjelp")
    session.press("<Enter>")
    #expect(session.browser.filter.actors.included == ["brende"])
    #expect(session.browser.filter.text == "hjelp")
    #expect(session.screen.contains("▽ Børge Brende, 2017, «hjelp» ✕"))
    session.press("\\ &")
    session.type("aktør:qqq")
    session.press("<Enter>")
    #expect(session.browser.filter.isEmpty && session.browser.notice?.severity == .warning)
  }

  @Test("the line begins with examples, in every language", arguments: ScreenLanguage.allCases)
  func examples(language: ScreenLanguage) {
    var pictures = searching("", language).screen
    let field = FieldedQuery.Field.facet(.actors).name[language]
    pictures += searching("\(field):brende hjelp", language).screen
    pictures += searching("fylke:oslo", language).bottom
    expectGolden(pictures, "Screens/search-fields-\(language.rawValue).txt")
  }
}
