import Foundation
import Testing

@testable import Interface

@Suite struct ThemeTests {
  @Test("with eight colours nothing is written in blue on a dark ground, where it can hardly be seen")
  func eightColours() {
    for (role, style) in Palette.dark.styles { #expect(style.basicForeground != 4, "\(role)") }
  }

  /// WCAG 2's contrast of two colours: 1 … 21.
  private static func contrast(_ one: UInt8, _ other: UInt8) -> Double {
    func light(_ index: UInt8) -> Double {
      let colour = RGB(index)
      let parts = [colour.red, colour.green, colour.blue].map { part in
        let value = Double(part) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (dark, bright) = (min(light(one), light(other)), max(light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)
  }

  @Test(
    "every text can be read on what it stands on",
    arguments: [(Theme.dark, 4.5), (.light, 4.5), (.highContrast, 7)])
  func contrast(theme: Theme, least: Double) {
    let palette = theme.palette
    for role in Role.allCases where role != .frame && role != .densityEmpty {
      for emphasis in [Emphasis(), .lit] {
        let style = palette.style(role, emphasis, colours: 256)
        let contrast = Self.contrast(style.foreground ?? palette.ink, style.background ?? palette.ground)
        #expect(contrast >= least, "\(theme) \(role) \(emphasis): \(contrast)")
      }
    }
  }

  @Test("the contrast of black and white is 21")
  func measure() { #expect(abs(Self.contrast(16, 231) - 21) < 0.001) }

  @Test("a theme with colours gives every role one, and the colours are those that all terminals share")
  func roles() {
    for theme in Theme.allCases where theme != .mono {
      for role in Role.allCases {
        let style = theme.palette.styles[role]
        #expect(style != nil, "\(theme) \(role)")
        #expect(style?.foreground.map { $0 >= 16 } ?? true)
        #expect(style?.basicForeground.map { $0 < 8 } ?? true)
      }
    }
  }

  @Test("nothing is told by colour alone: without colours the chosen line, hits and what is lit still differ")
  func mono() {
    let plain = Palette.mono.style(.plain, [], colours: 0)
    for role in [Role.selected, .selectedElsewhere, .hit, .timeWords, .reason, .included, .error] {
      #expect(Palette.mono.style(role, [], colours: 0) != plain, "\(role)")
    }
    #expect(Palette.mono.style(.plain, .lit, colours: 256) == Palette.mono.style(.plain, .bold, colours: 0))
  }

  @Test(
    "a terminal that tells its background gets the theme for it",
    arguments: [
      ("15;0", Theme.dark), ("0;15", .light), ("0;default;15", .light), ("12;8", .dark), ("0;7", .light),
    ])
  func background(value: String, theme: Theme) { #expect(Theme(colorFgBg: value) == theme) }

  @Test("what tells no background decides nothing", arguments: ["", "15;default", "x"])
  func noBackground(value: String) { #expect(Theme(colorFgBg: value) == nil) }

  @Test("colours are those of xterm's palette")
  func xterm() {
    #expect(RGB(16).hex == "#000000")
    #expect(RGB(231).hex == "#ffffff")
    #expect(RGB(74).hex == "#5fafd7")
    #expect(RGB(244).hex == "#808080")
  }
}
