import Testing

@testable import Interface

@Suite struct PreferencesTests {
  private func session(_ change: (inout Preferences) -> Void) -> Session {
    var preferences = Preferences()
    change(&preferences)
    return Session(120, 36, .bokmål, preferences: preferences)
  }

  @Test("a key of the reader's own does its command, and hints and help show it")
  func ownKeys() {
    var session = session { $0.keys = [.why: ["x"], .moveDown: ["s", "<Down>"]] }
    #expect(session.bottom.contains("x hvorfor"))
    session.press("x")
    #expect(session.browser.overlay?.kind == .why)
    session.press("<Esc> w")
    #expect(session.browser.notice?.text == Phrases.unknownKey("w", help: "?"))
    let before = session.browser.position.cursor
    session.press("s")
    #expect(session.browser.position.cursor == before + 1)
  }

  @Test("a key given to another command is taken from the one that had it")
  func takenKeys() {
    let map = KeyMap(bound: [.quit: ["j"]])
    #expect(map.command(for: "j", in: .timeline) == .quit)
    #expect(map.keys(of: .moveDown) == ["<Down>"])
    #expect(map.command(for: "Q", in: .timeline) == nil)
  }

  @Test("the actors and the reasons stand where the reader wants them")
  func layout() {
    #expect(session { $0.showsActors = false }.browser.rooms.actors == nil)
    #expect(session { _ in }.browser.rooms.actors != nil)
    #expect(!session { $0.showsWhy = false }.browser.showsWhy)
  }

  @Test("looks are understood as they are written, and written as they are understood")
  func looks() throws {
    for text in ["151", "231 on 24 bold", "on 7", "bold underlined", "plain"] {
      #expect(StyleWords(text)?.text == text)
    }
    for text in ["", "256", "on", "bluish", "151 on bold on"] { #expect(StyleWords(text) == nil, "\(text)") }
    let style = try #require(StyleWords("red bold")).applied(to: Palette.Style(151, basic: 2, italic: true))
    #expect(style == Palette.Style(1, basic: 1, bold: true))
    var preferences = Preferences()
    preferences.styles = [.date: try #require(StyleWords("9"))]
    #expect(preferences.palette(of: .dark).style(.date, [], colours: 256).foreground == 9)
  }

  @Test("roles have names of their own")
  func roles() {
    #expect(Role.focusedHeading.name == "focused-heading")
    #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
  }
}
