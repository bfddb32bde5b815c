/// How roles look: the one table of colours. The presenter applies it.
public struct Palette: Sendable, Equatable {
  /// The look of a role. A colour that is nil is the terminal's own.
  public struct Style: Hashable, Sendable {
    /// Indices of the 256-colour palette.
    public var foreground: UInt8?
    public var background: UInt8?
    /// ANSI colours 0…7, where there are only eight.
    public var basicForeground: UInt8?
    public var basicBackground: UInt8?
    public var isBold = false
    public var isDim = false
    public var isUnderlined = false
    public var isItalic = false
    public var isReverse = false

    public init(
      _ foreground: UInt8? = nil, basic: UInt8? = nil, on background: UInt8? = nil, basicOn: UInt8? = nil,
      bold: Bool = false, dim: Bool = false, underlined: Bool = false, italic: Bool = false,
      reverse: Bool = false
    ) {
      self.foreground = foreground
      basicForeground = basic
      self.background = background
      basicBackground = basicOn
      isBold = bold
      isDim = dim
      isUnderlined = underlined
      isItalic = italic
      isReverse = reverse
    }
  }

  /// Every role's style; a role without one would be plain.
  public var styles: [Role: Style]
  /// Background of the passage of the chosen event, in 256 colours; with fewer it is bold.
  public var litBackground: UInt8

  public init(styles: [Role: Style], litBackground: UInt8) {
    self.styles = styles
    self.litBackground = litBackground
  }

  /// The style of a role with its emphasis laid over it.
  ///
  /// - Parameter colours: colours the terminal has; below 8 only bold, underline and reverse remain.
  public func style(_ role: Role, _ emphasis: Emphasis, colours: Int) -> Style {
    var style = styles[role] ?? Style()
    if emphasis.contains(.bold) { style.isBold = true }
    if emphasis.contains(.underlined) { style.isUnderlined = true }
    if emphasis.contains(.italic) { style.isItalic = true }
    if emphasis.contains(.lit) {
      if colours >= 256, style.background == nil { style.background = litBackground }
      if colours < 256 { style.isBold = true }
    }
    if colours < 256 {
      style.foreground = colours >= 8 ? style.basicForeground : nil
      style.background = colours >= 8 ? style.basicBackground : nil
    }
    return style
  }

  /// For dark backgrounds; also readable on light ones in eight colours.
  public static let dark = Palette(
    styles: [
      .plain: Style(),
      .title: Style(231, basic: 7, bold: true),
      .heading: Style(109, basic: 6, bold: true),
      .focusedHeading: Style(222, basic: 3, bold: true),
      .date: Style(151, basic: 2),
      .fuzzyDate: Style(108, basic: 2, italic: true),
      .actor: Style(117, basic: 6),
      .place: Style(180, basic: 3),
      .quote: Style(188, basic: 7, italic: true),
      .figure: Style(216, basic: 5),
      .timeWords: Style(151, basic: 2, underlined: true),
      .background: Style(246, basic: 7, dim: true),
      .passage: Style(255, basic: 7),
      .reason: Style(222, basic: 3, bold: true, underlined: true),
      .hit: Style(16, basic: 0, on: 222, basicOn: 3),
      .selected: Style(231, basic: 7, on: 24, basicOn: 4, bold: true, reverse: false),
      .selectedElsewhere: Style(254, basic: 7, on: 237, bold: true),
      .included: Style(114, basic: 2, bold: true),
      .excluded: Style(174, basic: 1),
      .density: Style(74, basic: 4),
      .densityEmpty: Style(238, basic: 4, dim: true),
      .marker: Style(222, basic: 3, bold: true),
      .key: Style(222, basic: 3, bold: true),
      .hint: Style(248, basic: 7),
      .prompt: Style(231, basic: 7, bold: true),
      .dim: Style(244, basic: 7, dim: true),
      .frame: Style(239, basic: 4),
      .notice: Style(222, basic: 3),
      .warning: Style(214, basic: 3, bold: true),
      .error: Style(203, basic: 1, bold: true),
    ], litBackground: 236)

  /// Without colours, for NO_COLOR and old terminals: meaning by weight, line and reverse alone.
  public static let mono = Palette(
    styles: [
      .title: Style(bold: true), .heading: Style(bold: true),
      .focusedHeading: Style(bold: true, reverse: true),
      .timeWords: Style(underlined: true), .reason: Style(bold: true, underlined: true),
      .hit: Style(reverse: true), .selected: Style(reverse: true), .selectedElsewhere: Style(bold: true),
      .included: Style(bold: true), .marker: Style(bold: true), .key: Style(bold: true),
      .prompt: Style(bold: true), .warning: Style(bold: true), .error: Style(bold: true, reverse: true),
    ], litBackground: 0)
}
