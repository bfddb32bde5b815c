import Testing
import TimelineModel

@testable import Interface

@Suite struct CommandTests {
  @Test("no key means two things in one context", arguments: Command.Context.allCases)
  func noDuplicates(context: Command.Context) {
    let keys = Command.allCases.filter { $0.info.context == context }.flatMap(\.info.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("every command has a key and a sentence of at most 60 characters in every language")
  func sentences() {
    for command in Command.allCases {
      let info = command.info
      #expect(!info.keys.isEmpty, "\(command)")
      for language in ScreenLanguage.allCases {
        #expect((1...60).contains(info.sentence[language].count), "\(command)")
        #expect(info.hint.map { (1...20).contains($0[language].count) } ?? true, "\(command)")
      }
    }
  }

  @Test("keys that terminals eat or confuse are not used")
  func unusable() {
    let used = Set(Command.allCases.flatMap(\.info.keys))
    for key: Key in ["<C-s>", "<C-q>", "<C-i>", "<C-m>"] { #expect(!used.contains(key)) }
    // What is asked for a correction counts there alone.
    let lasting = Set(Command.allCases.filter { $0.info.context != .correcting }.flatMap(\.info.keys))
    for key: Key in ["x", "t", "T", "c", "r"] { #expect(!lasting.contains(key), "left free") }
  }

  @Test("a pane's own keys go before those that work everywhere; in a prompt only its own count")
  func contexts() {
    let map = KeyMap.standard
    #expect(map.command(for: "<Space>", in: .timeline) == .pageDown)
    #expect(map.command(for: "<Space>", in: .actors) == .include)
    #expect(map.command(for: "/", in: .actors) == .findValue)
    #expect(map.command(for: "/", in: .article) == .search)
    #expect(map.command(for: "j", in: .prompt) == nil)
    #expect(map.command(for: "<C-w>", in: .prompt) == .deleteWord)
  }

  @Test("an unknown key answers with the key of the help", arguments: ScreenLanguage.allCases)
  func unknown(language: ScreenLanguage) {
    let session = Session(80, 24, language).pressing("x")
    #expect(session.bottom.contains("x "))
    #expect(session.bottom.contains("?"))
    #expect(session.browser.notice?.text == Phrases.unknownKey("x", help: "?"))
  }

  @Test("the hint bar fits its window and can be clicked", arguments: [40, 60, 80, 120, 200])
  func hints(width: Int) {
    let session = Session(width, 24)
    let bar = HintBar(session.browser)
    #expect(bar.items.allSatisfy { $0.x + $0.width <= width })
    #expect(zip(bar.items, bar.items.dropFirst()).allSatisfy { $0.x + $0.width < $1.x })
    #expect(bar.items.last?.command == .help)
    for item in bar.items { #expect(bar.command(atX: item.x) == item.command) }
  }

  @Test("keys are shown as readers know them")
  func names() {
    #expect(Key("<C-d>").shown(in: .english) == "Ctrl-D")
    #expect(Key(" ").shown(in: .bokmål) == "Mellomrom")
    #expect(Key("<").shown(in: .bokmål) == "<")
    #expect(Key.sequence("g <Enter> å").map(\.character) == ["g", nil, "å"])
  }
}
