/// Dots, eight to a cell: two across and four down, as braille has them.
struct DotField {
  private var dots: [UInt8]
  private let size: Size

  init(_ size: Size) {
    self.size = size
    dots = Array(repeating: 0, count: max(0, size.width * size.height))
  }

  /// Dots in a row of cells at a height counted in dots from the top.
  mutating func drawAcross(_ columns: ClosedRange<Int>, atDot dot: Int) {
    for column in columns { add(Self.left[dot & 3] | Self.right[dot & 3], column, dot >> 2) }
  }

  /// Dots down the middle of a column, over a range of heights counted in dots from the top.
  mutating func drawDown(_ column: Int, dots range: ClosedRange<Int>) {
    for dot in range { add(Self.left[dot & 3], column, dot >> 2) }
  }

  private mutating func add(_ bits: UInt8, _ x: Int, _ y: Int) {
    guard (0..<size.width).contains(x), (0..<size.height).contains(y) else { return }
    dots[y * size.width + x] |= bits
  }

  /// The character of a cell; nil for an empty one.
  func character(_ x: Int, _ y: Int) -> Character? {
    let bits = dots[y * size.width + x]
    return bits == 0 ? nil : Unicode.Scalar(0x2800 + UInt32(bits)).map { Character($0) }
  }

  private static let left: [UInt8] = [0x01, 0x02, 0x04, 0x40]
  private static let right: [UInt8] = [0x08, 0x10, 0x20, 0x80]
}
