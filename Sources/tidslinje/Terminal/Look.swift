import ArgumentParser
import Foundation
import Interface

/// How the screen looks: as the options say, else the configuration, else as the environment tells.
struct Look {
  /// What the reader has set once and for all.
  var preferences: Preferences
  var theme: Theme
  /// The most colours to use: 0, 8 or 256.
  var colours: Int
  /// Whether the terminal shows only ASCII.
  var isASCII: Bool
  /// Whether the theme was asked for at this start.
  var isThemeGiven = false
  /// Whether the mouse is listened to.
  var usesMouse = true

  /// The measure of what is shown: where that is only ASCII, of what stands for the rest.
  func characterWidth(_ measure: CharacterWidth) -> CharacterWidth { isASCII ? measure.inASCII : measure }

  /// How roles look; without colours the theme cannot show.
  func palette(for theme: Theme, colours: Int) -> Palette {
    colours < 8 ? .mono : preferences.palette(of: theme)
  }
}

/// How many colours the reader wants.
enum ColourWish: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
  case eight = "8"
  case all = "256"
}

extension Theme: ExpressibleByArgument {}

/// How the screen is to look.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Colours of the screen: dark, light, high-contrast or mono (else by COLORFGBG).", valueName: "theme"))
  var theme: Theme?

  @Option(
    help: ArgumentHelp(
      "Colours to use: never, always, 8 or 256 (else, or with auto, by NO_COLOR and the terminal).",
      valueName: "how"))
  var color = ColourWish.auto

  @Flag(inversion: .prefixedNo, help: "Show only ASCII (else where the locale is not UTF-8).")
  var ascii: Bool?

  var look: Look { look() }

  func look(usesMouse: Bool? = nil) -> Look {
    Look(theme: theme, wish: color, isASCII: ascii, usesMouse: usesMouse)
  }
}

extension Look {
  /// - Parameters:
  ///   - theme, wish, isASCII, usesMouse: what is asked for at this start.
  init(
    theme: Theme? = nil, wish: ColourWish = .auto, isASCII: Bool? = nil, usesMouse: Bool? = nil,
    _ preferences: Preferences = Configuration.own.preferences,
    environment: [String: String] = Environment.own
  ) {
    self.init(
      preferences: preferences,
      theme: theme ?? preferences.theme ?? environment["COLORFGBG"].flatMap { Theme(colorFgBg: $0) } ?? .dark,
      colours: Self.colours(wish, environment),
      isASCII: isASCII ?? preferences.isASCII ?? Self.showsOnlyASCII(environment),
      isThemeGiven: theme != nil,
      usesMouse: usesMouse ?? preferences.usesMouse ?? !Self.isWithinScreen(environment))
  }

  /// GNU screen holds back a lone Esc for as long as the mouse is listened to: a box would stay open until the next key.
  static func isWithinScreen(_ environment: [String: String]) -> Bool {
    func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }
    return isSet("STY") || environment["TERM"]?.hasPrefix("screen") == true && !isSet("TMUX")
  }

  /// Whether the locale says another character set than UTF-8. One that says nothing is no reason to go without: the
  /// terminals of today know Unicode.
  static func showsOnlyASCII(_ environment: [String: String] = Environment.own) -> Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let locale = locale?.lowercased() else { return false }
    return !locale.contains("utf-8") && !locale.contains("utf8")
  }

  /// Whether only ASCII is to be shown where no option says otherwise.
  static var showsASCIIAlone: Bool { Configuration.own.preferences.isASCII ?? showsOnlyASCII() }

  /// An option goes before the environment (no-color.org).
  private static func colours(_ wish: ColourWish, _ environment: [String: String]) -> Int {
    switch wish {
    case .never: 0
    case .eight: 8
    case .all, .always: 256
    case .auto: environment["NO_COLOR"]?.isEmpty ?? true ? 256 : 0
    }
  }
}
