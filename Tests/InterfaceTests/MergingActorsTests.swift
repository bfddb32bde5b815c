import Testing
import TimelineModel

@testable import Interface

@Suite struct MergingActorsTests {
  @Test("e on an actor of the sidebar asks who it is; a name, as far as it is written, makes them one")
  func merge() {
    var session = Session(120, 36).pressing("a / b r e n d e <Enter> e")
    #expect(session.browser.prompt?.input.text == "merge ")
    session.type("mcg")
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

  @Test(":split makes the actor under the cursor only itself")
  func split() {
    var session = Session(120, 36).pressing("a / b r e n d e <Enter> :")
    session.type("split")
    session.press("<Enter>")
    #expect(session.asked == [.annotate(.actor("brende"), .apart)])
  }
}
