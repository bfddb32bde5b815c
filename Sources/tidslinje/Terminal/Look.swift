import ArgumentParser
import Foundation
import Interface

/// How the screen looks: as the options say, else as the environment tells.
struct Look {
  var theme: Theme
  /// The most colours to use: 0, 8 or 256.
  var colours: Int

  /// How roles look; without colours the theme cannot show.
  func palette(for theme: Theme, colours: Int) -> Palette { colours < 8 ? .mono : theme.palette }
}

/// How many colours the reader wants.
enum ColourWish: String, CaseIterable, ExpressibleByArgument {
  case auto, never
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
      "Colours to use: never, 8 or 256 (else by NO_COLOR and the terminal).", valueName: "how"))
  var color = ColourWish.auto

  func look(environment: [String: String] = ProcessInfo.processInfo.environment) -> Look {
    Look(
      theme: theme ?? environment["COLORFGBG"].flatMap { Theme(colorFgBg: $0) } ?? .dark,
      colours: colours(environment))
  }

  /// An option goes before the environment (no-color.org).
  private func colours(_ environment: [String: String]) -> Int {
    switch color {
    case .never: 0
    case .eight: 8
    case .all: 256
    case .auto: environment["NO_COLOR"]?.isEmpty ?? true ? 256 : 0
    }
  }
}
