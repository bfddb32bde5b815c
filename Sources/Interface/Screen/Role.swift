/// What a cell means; how that looks is the palette's business.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
  case plain
  case title, heading, focusedHeading
  case date, fuzzyDate
  case actor, place, quote, figure, timeWords
  /// A passage that tells an event, the words a reason rests on, and words found by a search.
  case passage, reason, hit
  /// An event that is not news but what an article remembers.
  case background
  /// The line the cursor is on, in the pane with the focus and in the others.
  case selected, selectedElsewhere
  case included, excluded
  case density, densityEmpty, marker
  case key, hint, prompt
  case dim, frame, notice, warning, error

  /// One letter for each role, so that tests can show a screen's roles as text.
  public var letter: Character {
    switch self {
    case .plain: "."
    case .title: "b"
    case .heading: "c"
    case .focusedHeading: "u"
    case .date: "d"
    case .fuzzyDate: "z"
    case .actor: "a"
    case .place: "p"
    case .quote: "q"
    case .figure: "g"
    case .timeWords: "t"
    case .background: "e"
    case .passage: "x"
    case .reason: "y"
    case .hit: "l"
    case .selected: "s"
    case .selectedElsewhere: "f"
    case .included: "i"
    case .excluded: "o"
    case .density: "v"
    case .densityEmpty: "_"
    case .marker: "^"
    case .key: "k"
    case .hint: "h"
    case .prompt: ":"
    case .dim: "m"
    case .frame: "-"
    case .notice: "n"
    case .warning: "w"
    case .error: "r"
    }
  }
}

/// What is laid over a role.
public struct Emphasis: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Emphasis(rawValue: 1)
  public static let underlined = Emphasis(rawValue: 2)
  public static let italic = Emphasis(rawValue: 4)
  /// Inside the passage of the chosen event.
  public static let lit = Emphasis(rawValue: 8)
}
