import CNcurses
import Interface

/// How ncurses writes a style.
struct Pen {
  var attributes: attr_t
  var pair: Int32
  /// A blank cell in this style.
  var look: cchar_t
  /// Whether a blank written with it is like any other.
  var showsOnlyInk: Bool
}

/// The pens of a palette, each made when it is first needed.
struct PenCase {
  let palette: Palette
  /// Colours to use: 0, 8 or 256.
  private let colours: Int
  /// Whether the terminal takes colours by what they are made of, as that of «xterm-direct» does, not by number.
  private let isDirect: Bool
  /// By role and emphasis.
  private var pens = [Pen?](repeating: nil, count: Role.allCases.count << 4)

  /// - Parameter most: colours that the terminal has.
  init(_ palette: Palette, colours: Int, of most: Int) {
    self.palette = palette
    self.colours = colours
    isDirect = most > 256
  }

  mutating func pen(for cell: Cell) -> Pen {
    let place = Int(cell.role.rawValue) << 4 | Int(cell.emphasis.rawValue & 15)
    if let pen = pens[place] { return pen }
    let style = palette.style(cell.role, cell.emphasis, colours: colours)
    let (attributes, pair) = (Self.attributes(of: style), pair(of: style))
    let pen = Pen(
      attributes: attributes, pair: pair, look: nc_blank(attributes, pair),
      showsOnlyInk: style.background == nil && !style.isReverse && !style.isUnderlined)
    pens[place] = pen
    return pen
  }

  private static func attributes(of style: Palette.Style) -> attr_t {
    var attributes: attr_t = 0
    if style.isBold { attributes |= NC_BOLD }
    if style.isDim { attributes |= NC_DIM }
    if style.isUnderlined { attributes |= NC_UNDERLINE }
    if style.isItalic { attributes |= NC_ITALIC }
    if style.isReverse { attributes |= NC_REVERSE }
    return attributes
  }

  private func pair(of style: Palette.Style) -> Int32 {
    guard colours >= 8, style.foreground != nil || style.background != nil else { return 0 }
    func code(_ colour: UInt8?) -> Int32 { colour.map { Self.code(of: $0, isDirect: isDirect) } ?? -1 }
    return max(0, alloc_pair(code(style.foreground), code(style.background)))
  }

  /// What the terminal knows a colour of the palette as: its number, or all but the first eight as red, green and blue.
  static func code(of colour: UInt8, isDirect: Bool) -> Int32 {
    guard isDirect, colour >= 8 else { return Int32(colour) }
    let parts = RGB(colour)
    return Int32(parts.red) << 16 | Int32(parts.green) << 8 | Int32(parts.blue)
  }
}
