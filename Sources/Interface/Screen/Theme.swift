/// A designed set of colours. Each role means the same in all of them.
public enum Theme: String, CaseIterable, Codable, Sendable {
  case dark, light
  case highContrast = "high-contrast"
  /// Without colours: meaning by weight, line and reverse alone.
  case mono

  public var palette: Palette {
    switch self {
    case .dark: .dark
    case .light: .light
    case .highContrast: .highContrast
    case .mono: .mono
    }
  }

  /// The theme that suits the background a terminal tells of in COLORFGBG («15;0», «0;default;15»); nil when it
  /// does not tell.
  public init?(colorFgBg value: String) {
    guard let background = value.split(separator: ";").last.flatMap({ Int($0) }) else { return nil }
    self = background == 7 || background == 15 ? .light : .dark
  }
}

// Every text has a contrast of at least 4.5 to what it stands on (7 in `highContrast`); only the frame and the
// empty part of the strip, which are no text, are fainter.
extension Palette {
  /// For dark backgrounds.
  public static let dark = Palette(
    styles: [
      .plain: Style(),
      .title: Style(231, basic: 7, bold: true),
      .heading: Style(109, basic: 6, bold: true),
      .focusedHeading: Style(222, basic: 3, bold: true),
      .date: Style(151, basic: 2),
      .fuzzyDate: Style(151, basic: 2, italic: true),
      .actor: Style(117, basic: 6),
      .place: Style(180, basic: 3),
      .quote: Style(188, basic: 7, italic: true),
      .figure: Style(216, basic: 5),
      .timeWords: Style(151, basic: 2, underlined: true),
      .background: Style(247, basic: 7, dim: true),
      .passage: Style(255, basic: 7),
      .reason: Style(222, basic: 3, bold: true, underlined: true),
      .hit: Style(16, basic: 0, on: 222, basicOn: 3),
      .selected: Style(231, basic: 7, on: 24, basicOn: 4, bold: true),
      .selectedElsewhere: Style(254, basic: 7, on: 238, bold: true),
      .included: Style(114, basic: 2, bold: true),
      .excluded: Style(174, basic: 1),
      .density: Style(74, basic: 6),
      .densityEmpty: Style(238, basic: 6, dim: true),
      .marker: Style(222, basic: 3, bold: true),
      .key: Style(222, basic: 3, bold: true),
      .hint: Style(249, basic: 7),
      .prompt: Style(231, basic: 7, bold: true),
      .dim: Style(247, basic: 7, dim: true),
      .frame: Style(239, basic: 6, dim: true),
      .notice: Style(222, basic: 3),
      .warning: Style(214, basic: 3, bold: true),
      .error: Style(210, basic: 1, bold: true),
    ], ground: 233, ink: 252, litBackground: 236)

  /// For light backgrounds.
  public static let light = Palette(
    styles: [
      .plain: Style(),
      .title: Style(16, basic: 0, bold: true),
      .heading: Style(24, basic: 4, bold: true),
      .focusedHeading: Style(94, basic: 5, bold: true),
      .date: Style(22, basic: 2),
      .fuzzyDate: Style(22, basic: 2, italic: true),
      .actor: Style(25, basic: 4),
      .place: Style(88, basic: 1),
      .quote: Style(237, basic: 0, italic: true),
      .figure: Style(90, basic: 5),
      .timeWords: Style(22, basic: 2, underlined: true),
      .background: Style(240, basic: 0, dim: true),
      .passage: Style(16, basic: 0),
      .reason: Style(94, basic: 5, bold: true, underlined: true),
      .hit: Style(16, basic: 0, on: 222, basicOn: 3),
      .selected: Style(231, basic: 7, on: 25, basicOn: 4, bold: true),
      .selectedElsewhere: Style(16, basic: 0, on: 250, bold: true),
      .included: Style(22, basic: 2, bold: true),
      .excluded: Style(124, basic: 1),
      .density: Style(25, basic: 4),
      .densityEmpty: Style(250, basic: 4, dim: true),
      .marker: Style(94, basic: 5, bold: true),
      .key: Style(94, basic: 5, bold: true),
      .hint: Style(240, basic: 0),
      .prompt: Style(16, basic: 0, bold: true),
      .dim: Style(241, basic: 0, dim: true),
      .frame: Style(250, basic: 4),
      .notice: Style(94, basic: 5),
      .warning: Style(94, basic: 5, bold: true),
      .error: Style(124, basic: 1, bold: true),
    ], ground: 231, ink: 235, litBackground: 254)

  /// For eyes, rooms and projectors that need more.
  public static let highContrast = Palette(
    styles: [
      .plain: Style(),
      .title: Style(231, basic: 7, bold: true),
      .heading: Style(51, basic: 6, bold: true),
      .focusedHeading: Style(226, basic: 3, bold: true, underlined: true),
      .date: Style(120, basic: 2, bold: true),
      .fuzzyDate: Style(120, basic: 2, italic: true),
      .actor: Style(123, basic: 6),
      .place: Style(229, basic: 3),
      .quote: Style(231, basic: 7, italic: true),
      .figure: Style(219, basic: 5),
      .timeWords: Style(120, basic: 2, underlined: true),
      .background: Style(252, basic: 7),
      .passage: Style(231, basic: 7),
      .reason: Style(226, basic: 3, bold: true, underlined: true),
      .hit: Style(16, basic: 0, on: 226, basicOn: 3),
      .selected: Style(16, basic: 0, on: 231, basicOn: 7, bold: true),
      .selectedElsewhere: Style(231, basic: 7, on: 19, basicOn: 4, bold: true),
      .included: Style(120, basic: 2, bold: true),
      .excluded: Style(217, basic: 1, bold: true),
      .density: Style(51, basic: 6),
      .densityEmpty: Style(244, basic: 7),
      .marker: Style(226, basic: 3, bold: true),
      .key: Style(226, basic: 3, bold: true),
      .hint: Style(254, basic: 7),
      .prompt: Style(231, basic: 7, bold: true),
      .dim: Style(252, basic: 7),
      .frame: Style(250, basic: 7),
      .notice: Style(226, basic: 3),
      .warning: Style(226, basic: 3, bold: true),
      .error: Style(217, basic: 1, bold: true, underlined: true),
    ], ground: 16, ink: 231, litBackground: 235)

  /// Without colours, for NO_COLOR and old terminals.
  public static let mono = Palette(
    styles: [
      .title: Style(bold: true), .heading: Style(bold: true),
      .focusedHeading: Style(bold: true, reverse: true),
      .timeWords: Style(underlined: true), .reason: Style(bold: true, underlined: true),
      .hit: Style(reverse: true), .selected: Style(reverse: true), .selectedElsewhere: Style(bold: true),
      .included: Style(bold: true), .marker: Style(bold: true), .key: Style(bold: true),
      .prompt: Style(bold: true), .warning: Style(bold: true), .error: Style(bold: true, reverse: true),
    ], ground: 231, ink: 16, litBackground: nil)
}
