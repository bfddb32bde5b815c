import TimelineModel

/// How a reader wants the program, whatever the archive: what `config.yaml` says.
public struct Preferences: Sendable, Equatable {
  /// Nil leaves it to the locale.
  public var language: ScreenLanguage?
  /// Nil leaves it to what the terminal tells.
  public var theme: Theme?
  /// Nil leaves it to the locale.
  public var isASCII: Bool?
  /// Whether the mouse is listened to; nil leaves it to the terminal.
  public var usesMouse: Bool?
  /// Whether the actors stand beside the timeline; nil leaves it to the size of the screen.
  public var showsActors: Bool?
  /// Whether the reasons of a date stand open where there is room.
  public var showsWhy = true
  /// Colours of roles instead of the theme's.
  public var styles: [Role: StyleWords] = [:]
  /// Keys of commands instead of the table's.
  public var keys: [Command: [Key]] = [:]

  public init() {}

  public var keyMap: KeyMap { keys.isEmpty ? .standard : KeyMap(bound: keys) }

  /// A theme's palette with the reader's own colours.
  public func palette(of theme: Theme) -> Palette {
    var palette = theme.palette
    for (role, words) in styles { palette.styles[role] = words.applied(to: palette.styles[role] ?? .init()) }
    return palette
  }
}

/// A look as people write it: «151», «231 on 24 bold», «underlined», «red».
public struct StyleWords: Hashable, Sendable {
  var foreground: UInt8?
  var background: UInt8?
  var attributes: Set<String> = []

  static let attributeNames = ["bold", "italic", "underlined", "reverse"]
  static let colourNames = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  /// Nil when it is not understood.
  public init?(_ text: String) {
    let words = text.split(separator: " ").map { $0.lowercased() }
    guard !words.isEmpty else { return nil }
    if words == ["plain"] { return }
    var isBackground = false
    for word in words {
      if let colour = Self.colour(word) {
        if isBackground { background = colour } else { foreground = colour }
        isBackground = false
      } else if word == "on" {
        isBackground = true
      } else if Self.attributeNames.contains(word) {
        attributes.insert(word)
      } else {
        return nil
      }
    }
    if isBackground { return nil }
  }

  private static func colour(_ word: String) -> UInt8? {
    colourNames.firstIndex(of: word).map { UInt8($0) } ?? UInt8(word)
  }

  /// The colours said go before the theme's; attributes are all said anew.
  func applied(to style: Palette.Style) -> Palette.Style {
    var style = style
    if let foreground {
      style.foreground = foreground
      if foreground < 8 { style.basicForeground = foreground }
    }
    if let background {
      style.background = background
      if background < 8 { style.basicBackground = background }
    }
    style.isBold = attributes.contains("bold")
    style.isItalic = attributes.contains("italic")
    style.isUnderlined = attributes.contains("underlined")
    style.isReverse = attributes.contains("reverse")
    style.isDim = false
    return style
  }

  public init(_ style: Palette.Style) {
    (foreground, background) = (style.foreground, style.background)
    let marks = [style.isBold, style.isItalic, style.isUnderlined, style.isReverse]
    attributes = Set(zip(Self.attributeNames, marks).filter(\.1).map(\.0))
  }

  /// As it is written.
  public var text: String {
    let colours = [foreground.map { "\($0)" }, background.map { "on \($0)" }].compactMap { $0 }
    let words = colours + Self.attributeNames.filter(attributes.contains)
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}

extension Role {
  /// As it is written in `config.yaml`: «focused-heading».
  public var name: String {
    String(describing: self).reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
