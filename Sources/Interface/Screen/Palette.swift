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
  /// The background that the colours are chosen for, and the letters that have no colour of their own. A terminal
  /// keeps its own; a picture of the screen takes these.
  public var ground: UInt8
  public var ink: UInt8
  /// Background of the passage of the chosen event, in 256 colours; with fewer, or without one, it is bold.
  public var litBackground: UInt8?

  public init(styles: [Role: Style], ground: UInt8, ink: UInt8, litBackground: UInt8?) {
    self.styles = styles
    self.ground = ground
    self.ink = ink
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
      if colours >= 256, let litBackground {
        style.background = style.background ?? litBackground
      } else {
        style.isBold = true
      }
    }
    // A terminal dims as it likes; where there are colours enough, the colour itself is the dimmer one.
    if colours >= 256 { style.isDim = false }
    if colours < 256 {
      style.foreground = colours >= 8 ? style.basicForeground : nil
      style.background = colours >= 8 ? style.basicBackground : nil
    }
    return style
  }
}
