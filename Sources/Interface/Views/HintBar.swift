import TimelineModel

/// The keys that matter here and now, from the table of commands.
struct HintBar: View {
  struct Item: Equatable {
    var command: Command
    var line: TextLine
    var x: Int
    var width: Int
  }

  let items: [Item]

  init(_ browser: borrowing Browser) {
    let width = browser.size.width
    let context = Self.context(of: browser)
    let last = Self.item(.help, browser, x: 0, isBare: width < Self.narrow)
    let isAlone = context.isAlone || browser.overlay?.kind == .help
    var room = width - 2 - (isAlone ? 0 : last.width + 3)
    var items: [Item] = []
    var x = 1
    let commands =
      isAlone ? Self.sayable(Self.commands(of: browser), browser, in: room) : Self.commands(of: browser)
    // The order is the table's; a hint that does not fit makes room for a shorter one after it.
    for command in commands {
      let item = Self.item(command, browser, x: x, isBare: false)
      let needed = item.width + (items.isEmpty ? 0 : 2)
      if needed > room { continue }
      let start = x + needed - item.width
      items.append(Item(command: command, line: item.line, x: start, width: item.width))
      x = start + item.width
      room -= needed
    }
    if !isAlone {
      items.append(Item(command: .help, line: last.line, x: width - last.width - 1, width: last.width))
    }
    self.items = items
  }

  /// Whose keys count now.
  static func context(of browser: Browser) -> Command.Context {
    browser.prompt != nil ? .prompt : browser.isCorrecting ? .correcting : browser.context
  }

  /// What can be done now, the likeliest first.
  static func commands(of browser: Browser) -> [Command] {
    let hints = browser.keyMap.hints(in: context(of: browser), of: browser)
    guard let box = browser.overlay?.kind, browser.prompt == nil else {
      // What was not used for a while gives way to the rest.
      guard browser.keysSinceHint > keysOfPassing else { return hints }
      func isOver(_ command: Command) -> Bool {
        command == .nextHit || command == .liftFilters && browser.filter.isEmpty
      }
      return hints.filter { !isOver($0) } + hints.filter(isOver)
    }
    // What a box takes it says at its foot; any other key closes it and does its own work, with the event it is about.
    return [.leave] + (box == .why ? hints.filter(isAboutEvent) : [])
  }

  /// How many keys the hints of a search and of lifted filters stand first for.
  static let keysOfPassing = 5

  private static func isAboutEvent(_ command: Command) -> Bool {
    switch command {
    case .open, .goToPassage, .why: false
    default: [.reading, .going, .correcting].contains(command.info.group)
    }
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    for item in items { canvas.write(item.line, x: area.x + item.x, y: area.y, in: area) }
  }

  /// The command whose hint is under a place.
  func command(atX x: Int) -> Command? {
    items.first { $0.x <= x && x < $0.x + $0.width }?.command
  }

  /// Columns below which help is a key without words.
  private static let narrow = 60

  /// The hints that can be told where no other keys count: a key without a word says nothing, so the last ones go, but for
  /// the one that leaves.
  private static func sayable(_ commands: [Command], _ browser: Browser, in room: Int) -> [Command] {
    func width(_ commands: [Command]) -> Int {
      commands.reduce(-2) { $0 + 2 + item($1, browser, x: 0, isBare: false).width }
    }
    var said = commands
    while said.count > 1, width(said) > room { said.remove(at: said.count - 2) }
    return said
  }

  private static func item(_ command: Command, _ browser: Browser, x: Int, isBare: Bool) -> Item {
    let info = command.info
    let key = TextLine(browser.keyMap.key(of: command)?.shown(in: browser.language) ?? "", .key)
    let line =
      isBare
      ? key
      : key.adding(" " + ((browser.hint(of: command) ?? info.hint)?[browser.language] ?? ""), .hint)
    return Item(command: command, line: line, x: x, width: line.width(browser.characterWidth))
  }
}
