import Testing
import TimelineModel

@testable import Interface

@Suite struct MergingActorsTests {
  @Test("e on an actor of the sidebar asks who it is; a name, as far as it is written, makes them one")
  func merge() {
    var session = Session(120, 36).pressing("a / b r e n d e <Enter> e")
    #expect(session.bottom.contains("Børge Brende er den samme som:"))
    session.type("mcg")
    #expect(session.bottom.contains("→ Børge Brende = Brett McGurk"))
    session.press("<Tab>")
    #expect(session.browser.prompt?.input.text == "Brett McGurk")
    session.press("<Enter>")
    #expect(session.asked == [.annotate(.actor("brende"), .alias(of: "mcgurk"))])
    #expect(session.browser.notice?.text.nb == "Børge Brende er nå Brett McGurk · u angrer")
  }

  @Test("an actor is not made one with itself, with no one, or with a name that is not there")
  func refused() {
    for line in ["merge brende", "merge", "merge xyzzy"] {
      var session = Session(120, 36).pressing("a / b r e n d e <Enter> :")
      session.type(line)
      session.press("<Enter>")
      #expect(session.asked == [] && session.browser.notice != nil)
    }
    var session = Session(120, 36).pressing("a ) :")
    session.type("merge brende")
    session.press("<Enter>")
    #expect(session.asked == [] && session.browser.notice?.text == Phrases.noActorToMerge)
  }

  @Test("another name of the same actor is told, not taken for another's; the line says who is meant")
  func sameActor() {
    var session = Session(120, 36).pressing("a / b r e n d e <Enter> :")
    session.type("merge børge brende")
    session.press("<Enter>")
    #expect(session.asked == [])
    #expect(session.browser.notice?.text.nb == "«børge brende» er allerede Børge Brende")
    #expect(session.browser.nameMeant(by: "mcgurk", after: .merge) == "Børge Brende = Brett McGurk")
  }

  @Test("a whole name goes before the beginning of another, which may stand before it")
  func wholeNames() {
    var coalition = FacetIndex.Value(id: "koalisjonen", name: "Koalisjonen mot IS")
    coalition.aliases = ["Koalisjonen mot Daesh"]
    var is_ = FacetIndex.Value(id: "is", name: "IS")
    is_.aliases = ["Daesh"]
    #expect([coalition, is_].bearer(of: "daesh")?.id == "is")
    #expect([coalition, is_].bearer(of: "dae")?.id == "koalisjonen")
    #expect([coalition, is_].bearer(of: "pkk") == nil)
  }

  /// An archive in which somebody has been said to be Brende.
  private let joined: SampleArchive = {
    var archive = SampleArchive()
    archive.index.joinedActors = ["brende"]
    return archive
  }()

  @Test(":split makes the actor under the cursor only itself, or the one that is named")
  func split() {
    for (keys, line) in [("a / b r e n d e <Enter> :", "split"), (":", "split børge")] {
      var session = Session(120, 36, .bokmål, joined).pressing(keys)
      session.type(line)
      session.press("<Enter>")
      #expect(session.asked == [.annotate(.actor("brende"), .apart)])
    }
  }

  @Test(
    "who has not been made one with anybody is not split, nor whoever the sidebar is on while the reader is elsewhere"
  )
  func notSplit() {
    var session = Session(120, 36, .bokmål, joined).pressing("a / b r e n d e <Enter> <Esc> <Esc> :")
    session.type("split")
    session.press("<Enter>")
    #expect(session.asked == [] && session.browser.notice?.text == Phrases.noActorToSplit)
    session = Session(120, 36).pressing("a / b r e n d e <Enter> :")
    session.type("split")
    session.press("<Enter>")
    #expect(session.asked == [])
    #expect(session.browser.notice?.text.nb == "Børge Brende er ikke slått sammen med noen")
  }

  @Test("a command of the sidebar does nothing elsewhere, and says so")
  func elsewhere() {
    var session = Session(120, 36).pressing(":")
    session.type("include")
    session.press("<Enter>")
    #expect(session.browser.filter.isEmpty)
    #expect(session.browser.notice?.text.nb == "«include» gjelder bare der du er i: sideliste")
  }
}
