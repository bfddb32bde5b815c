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
  @Test(
    "the next hit stands first after a search and while it is used, and goes behind the rest after some keys")
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
