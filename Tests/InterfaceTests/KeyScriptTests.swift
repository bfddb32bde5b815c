import Testing

@testable import Interface

@Suite struct KeyScriptTests {
  @Test("letters stand for themselves and named keys in brackets")
  func keys() {
    let script = KeyScript.keys(in: ":2017<Enter> j <C-d>")
    #expect(script == .success([":", "2", "0", "1", "7", "<Enter>", "j", "<C-d>"]))
    #expect(KeyScript.keys(in: "a < b > <>") == .success(["a", "<", "b", ">", "<", ">"]))
    #expect(KeyScript.keys(in: "  ") == .success([]))
  }

  @Test("spaces between letters are kept apart from those beside named keys: within a line they are typed")
  func spaces() throws {
    let strokes = try KeyScript.strokes(in: ":mars  2017 <Enter> w").get()
    #expect(strokes.map(\.spaces) == [0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0])
    #expect(try KeyScript.strokes(in: "j j").get().map(\.spaces) == [0, 1])
  }

  @Test("a key that no terminal sends is named")
  func unknown() {
    #expect(KeyScript.keys(in: "j <Entr>") == .failure(.init(name: "<Entr>")))
  }

  @Test("a letter with Alt is a key of its own, which types nothing and can be bound")
  func alt() throws {
    #expect(KeyScript.keys(in: "<M-x>å<M-Left><M-->") == .success(["<M-x>", "å", "<M-Left>", "<M-->"]))
    #expect(KeyScript.keys(in: "<M-xy>") == .failure(.init(name: "<M-xy>")))
    #expect(Key("x").withAlt == "<M-x>" && Key("<Space>").withAlt == nil && Key("<Enter>").withAlt == nil)
    var session = Session(100, 30).pressing("w <M-x>")
    #expect(session.browser.overlay != nil)
    #expect(session.bottom.contains("Alt-x"))
    session.press("<Esc> / <M-x>")
    #expect(session.browser.prompt?.input.text == "")
    var preferences = Preferences()
    preferences.keys = [.pageDown: ["<M-n>"]]
    let bound = Session(100, 30, preferences: preferences).pressing("<M-n>")
    #expect(bound.browser.position.cursor > 3)
  }

  @Test("every key of the table can be written")
  func table() {
    for key in Command.allCases.flatMap(\.info.keys) {
      #expect(KeyScript.keys(in: key.name) == .success([key]), "\(key)")
    }
  }
}
