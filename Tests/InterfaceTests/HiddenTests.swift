import Testing
import TimelineModel

@testable import Interface

@Suite("What is taken back is gone to")
struct UndoneTests {
  @Test("a mark that is taken back far away is gone to; Backspace goes back from there")
  func mark() {
    var session = Session(120, 36).pressing("G m g")
    let first = session.headline
    session.press("u")
    #expect(session.browser.chosenOrdinal == session.browser.index.count - 1)
    #expect(session.browser.notice?.text.nb == "Angret: merket · Ctrl-R gjør det om igjen")
    session.press("<Backspace>")
    #expect(session.headline == first)
  }

  @Test("where the filter hides its event, it is named")
  func filtered() {
    var session = Session(120, 36)
    session.go(to: "McGurk møter")
    session.press("m")
    session.press(":")
    session.type("actor abadi")
    session.press("<Enter> g u")
    #expect(session.browser.notice?.text.nb.hasSuffix(" · McGurk møter Brende i Oslo") == true)
  }
}

@Suite("Keys that change nothing to be seen say so")
struct SaidTests {
  @Test("a pane that is as large as it can be, a choice that asks for several, a source that is taken apart")
  func said() {
    var session = Session(120, 36).pressing("> > > > > > > > > > > > > > > >")
    #expect(session.browser.notice?.text == Phrases.noLarger)
    session.press("< < < < < < < < < < < < < < < < < <")
    #expect(session.browser.notice?.text == Phrases.noSmaller)
    session.press("a =")
    #expect(session.browser.notice?.text == Phrases.matchingIsOfSeveral)
    session = Session(120, 36)
    session.go(to: "McGurk møter")
    session.press("S e s")
    #expect(session.browser.notice?.text.nb == "Står nå for seg selv: Om mosul-0 · u angrer")
  }
}

@Suite("Hints that are over give way")
struct PassingHintTests {
  @Test("the next hit stands first after a search and while it is used, and goes behind the rest after some keys")
  func hits() {
    var session = Session(120, 36).pressing("/ M c G u r k <Enter>")
    #expect(HintBar(session.browser).items.first?.command == .nextHit)
    session.press("j j j j j j")
    #expect(HintBar(session.browser).items.first?.command != .nextHit)
    session.press("n")
    #expect(HintBar(session.browser).items.first?.command == .nextHit)
  }
}

@Suite("What is said of a time without events")
struct NothingThenTests {
  @Test("days are told as a stretch after the preposition")
  func week() {
    let said = Phrases.nothingThen(When("2014-03-17/2014-03-23")!, nearest: When("2014-05")!)
    #expect(said.nb == "Ingenting på tidslinjen for 17.–23. mars 2014 · nærmest er mai 2014")
    #expect(said.en == "Nothing on the timeline for 17–23 March 2014 · the nearest is May 2014")
  }
}

@Suite("Hints tell of keys that work")
struct WorkingHintTests {
  @Test("where no article shows, no other source of it is offered")
  func map() {
    var session = Session(120, 36)
    session.go(to: "McGurk møter")
    #expect(session.bottom.contains("S neste kilde"))
    session.press("i")
    #expect(!session.bottom.contains("S neste kilde"))
  }
}

@Suite("Where nothing passes the filter")
struct NothingPassesTests {
  @Test("of a mark that no event has it is said so, with the key that sets it; no article shows")
  func noMark() {
    var session = Session(120, 36)
    session.go(to: "Hus faller")
    session.press(":")
    session.type("mark rettet")
    session.press("<Enter>")
    #expect(session.screen.contains("Ingen hendelser er rettet · e retter"))
    #expect(!session.screen.contains("Trangt i gatene") && !session.bottom.contains("måned"))
  }
}

@Suite("Events that a reader has hidden")
struct HiddenTests {
  private let hidden: Session = {
    var session = Session(120, 36)
    session.go(to: "McGurk møter")
    session.press("e x")
    return session
  }()

  @Test("they leave the timeline at once, are counted no more, and the nearest is chosen")
  func leaving() {
    #expect(hidden.headline != "McGurk møter Brende i Oslo")
    let all = Session(120, 36).browser.selection.count
    #expect(hidden.browser.selection.count == all - 1 && hidden.screen.contains("\(all - 1) hendelser"))
    #expect(hidden.browser.index.count == all)
  }

  @Test("they are a value among the marks, with its number, and can be shown again")
  func listing() {
    var session = hidden
    session.press("a )")
    for _ in 0..<6 { session.press(")") }
    #expect(session.screen.contains("○ skjult"))
    session.press("<Esc> :")
    session.type("mark skjult")
    session.press("<Enter>")
    #expect(session.headline == "McGurk møter Brende i Oslo" && session.browser.selection.count == 1)
    session.press("e")
    #expect(session.bottom.contains("x vis igjen"))
    session.press("x")
    #expect(session.browser.notice?.text.nb == "Vises igjen: McGurk møter Brende i Oslo · u angrer")
    #expect(session.browser.selection.count == 0)
    session.press("\\")
    #expect(session.headline == "McGurk møter Brende i Oslo" && session.browser.selection.count == session.browser.index.count)
  }

  @Test("in the article each key means the passage that is lit, hidden or not; what hides it shows it again")
  func inArticle() {
    var session = hidden
    session.go(to: "Airwars: minst")
    session.press("<Enter> K")
    #expect(session.browser.article?.event == "oslo-0" && session.headline == "Airwars: minst 3000 sivile drept")
    #expect(
      session.browser.notice?.text.nb == "Hendelsen her har du skjult · e x viser den igjen")
    #expect(session.browser.meantEntry?.id == "oslo-0" && session.browser.explainedEvent?.id == "oslo-0")
    session.press("e t")
    #expect(session.bottom.contains("McGurk møter Brende i Oslo"))
    session.press("<Esc> e x")
    #expect(session.asked.last == .annotate(.event("oslo-0"), .show))
    #expect(session.browser.selection.count == Session(120, 36).browser.selection.count)
  }
}
