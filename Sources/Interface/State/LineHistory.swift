import TimelineModel

/// What has been typed before: searches and filters of words in one row, dates and commands in another, oldest first.
public struct LineHistory: Codable, Equatable, Sendable {
  private(set) var searches: [String] = []
  private(set) var commands: [String] = []

  public init() {}

  /// Lines kept of each.
  static let most = 50

  var isEmpty: Bool { searches.isEmpty && commands.isEmpty }

  private static func row(_ purpose: Prompt.Purpose) -> WritableKeyPath<LineHistory, [String]>? {
    switch purpose {
    case .search, .filterText: \.searches
    case .goToDate: \.commands
    default: nil
    }
  }

  /// Takes in a line; one that stands there already moves to the end.
  mutating func remember(_ text: String, _ purpose: Prompt.Purpose) {
    guard let row = Self.row(purpose), !text.trimmed.isEmpty else { return }
    self[keyPath: row].removeAll { $0 == text }
    self[keyPath: row].append(text)
    if self[keyPath: row].count > Self.most { self[keyPath: row].removeFirst() }
  }

  /// The lines that may be meant by what has been typed: those that begin so, the latest first.
  func lines(_ purpose: Prompt.Purpose, beginning text: String) -> [String] {
    guard let row = Self.row(purpose) else { return [] }
    return self[keyPath: row].reversed().filter { $0.hasPrefix(text) && $0 != text }
  }
}

extension Browser {
  /// Steps through earlier lines that begin as the one typed; after the latest that one itself comes back.
  mutating func recall(_ steps: Int) -> [Effect] {
    guard var prompt else { return [] }
    var recalling = prompt.recalling ?? Recalling(typed: prompt.input.text, place: 0)
    let lines = history.lines(prompt.purpose, beginning: recalling.typed)
    recalling.place = min(max(recalling.place + steps, 0), lines.count)
    let text = recalling.place == 0 ? recalling.typed : lines[recalling.place - 1]
    if text == prompt.input.text { return [] }
    prompt.input = TextInput(text)
    self.prompt = prompt
    let effects = lineChanged()
    self.prompt?.recalling = recalling
    return effects
  }
}

/// How far back the reader has gone among earlier lines, and what had been typed before.
struct Recalling: Equatable, Sendable {
  var typed: String
  var place: Int
}
