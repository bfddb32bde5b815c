import TimelineModel

/// A key as users write it: `j`, `å`, `<Enter>`, `<C-d>`, `<F1>`, `<S-Tab>`, `<PageDown>`.
///
/// The names: `<Up> <Down> <Left> <Right> <Home> <End> <PageUp> <PageDown> <Enter> <Esc> <Tab> <S-Tab>
/// <Backspace> <Delete> <Space> <F1>`…`<F12> <C-a>`…`<C-z> <M-Left> <M-Right>`, and `<M-x>` for a letter with Alt.
public struct Key: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  public let name: String

  /// A key by its written name; a lone space is `<Space>`.
  public init(_ name: String) { self.name = name == " " ? "<Space>" : name }
  public init(stringLiteral name: String) { self.init(name) }
  /// The key that types a character.
  public init(_ character: Character) { self.init(String(character)) }

  public var description: String { name }

  /// The character it types; nil for a key that types none.
  public var character: Character? {
    name == "<Space>" ? " " : name.count == 1 ? name.first : nil
  }

  /// The number it types.
  var digit: Int? { name.utf8.count == 1 ? Int(name) : nil }

  /// The same letter or sign with Alt, `<M-x>`; nil for a key that types none, or a blank.
  public var withAlt: Key? {
    guard let character, character != " " else { return nil }
    return Key("<M-\(character)>")
  }

  /// The letter or sign that is typed with Alt; nil for other keys.
  var characterWithAlt: Character? {
    guard name.hasPrefix("<M-"), name.hasSuffix(">"), name.count == 5 else { return nil }
    return name.dropFirst(3).first
  }

  /// Keys in a row, written with spaces between: `j j <Enter>`.
  public static func sequence(_ text: String) -> [Key] { text.split(separator: " ").map { Key(String($0)) } }

  /// How the key is shown to a reader.
  public func shown(in language: ScreenLanguage) -> String {
    switch name {
    case "<Up>": "↑"
    case "<Down>": "↓"
    case "<Left>": "←"
    case "<Right>": "→"
    case "<Enter>": "⏎"
    case "<PageUp>": "PgUp"
    case "<PageDown>": "PgDn"
    case "<Space>": Localized(nb: "Mellomrom", nn: "Mellomrom", en: "Space")[language]
    case "<Delete>": "Del"
    case "<M-Left>": "Alt-←"
    case "<M-Right>": "Alt-→"
    case "<S-Tab>": "Shift-Tab"
    case "<S-Left>": "Shift-←"
    case "<S-Right>": "Shift-→"
    default:
      if name.hasPrefix("<C-") {
        "Ctrl-" + name.dropFirst(3).dropLast().uppercased()
      } else if let characterWithAlt {
        "Alt-\(characterWithAlt)"
      } else if name.count > 2, name.hasPrefix("<") {
        String(name.dropFirst().dropLast())
      } else {
        name
      }
    }
  }
}

/// What the mouse did, and in which cell.
public struct Mouse: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case press, release, drag, wheelUp, wheelDown
  }

  public var kind: Kind
  public var at: Point

  public init(_ kind: Kind, x: Int, y: Int) {
    self.kind = kind
    at = Point(x, y)
  }
}
