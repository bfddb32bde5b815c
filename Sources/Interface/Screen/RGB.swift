/// A colour as pictures of the screen need it.
public struct RGB: Hashable, Sendable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  /// A colour of the palette of 256: sixteen that terminals choose (here as xterm does), a cube of 6 × 6 × 6,
  /// and greys.
  public init(_ index: UInt8) {
    let number = Int(index)
    switch number {
    case ..<16: (red, green, blue) = Self.basic[number]
    case ..<232:
      func level(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + 40 * step) }
      let place = number - 16
      (red, green, blue) = (level(place / 36), level(place / 6 % 6), level(place % 6))
    default:
      let grey = UInt8(8 + 10 * (number - 232))
      (red, green, blue) = (grey, grey, grey)
    }
  }

  /// «#5fafd7».
  public var hex: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static let basic: [(UInt8, UInt8, UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255),
    (0, 255, 255), (255, 255, 255),
  ]
}
