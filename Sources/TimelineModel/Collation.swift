/// The order of names as Norwegians look them up, whatever the locale of the machine: case aside, «é» as «e», and «æ», «ø»
/// and «å» after «z».
public enum Collation {
  /// What a name is ordered by, byte for byte: `key("Åsa") > key("zoom")`, `key("al-Qaida") < key("Brende")`.
  public static func key(_ name: String) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: key.append(UInt8(scalar.value) | 0x20)
      case 0x20, 0x2D, 0xA0, 0x2013: key.append(0x20)
      case 0x30...0x39, 0x61...0x7A: key.append(UInt8(scalar.value))
      case 0x00..<0x80, 0xAB, 0xBB, 0x2018...0x201E: break
      case 0xDF: key += Array("ss".utf8)
      case 0xC0...0xFF: key += latin(scalar.value | 0x20)
      default: key += Array(String(scalar).utf8)
      }
    }
    return key
  }

  /// The letters after «z» in Norwegian, and the plain ones of those with marks.
  private static func latin(_ small: UInt32) -> [UInt8] {
    switch small {
    case 0xE6, 0xE4: [0x7B]
    case 0xF8, 0xF6: [0x7C]
    case 0xE5: [0x7D]
    case 0xE0...0xE3: [UInt8(ascii: "a")]
    case 0xE7: [UInt8(ascii: "c")]
    case 0xE8...0xEB: [UInt8(ascii: "e")]
    case 0xEC...0xEF: [UInt8(ascii: "i")]
    case 0xF0: [UInt8(ascii: "d")]
    case 0xF1: [UInt8(ascii: "n")]
    case 0xF2...0xF5: [UInt8(ascii: "o")]
    case 0xF9...0xFB: [UInt8(ascii: "u")]
    case 0xFC, 0xFD, 0xFF: [UInt8(ascii: "y")]
    case 0xFE: Array("th".utf8)
    // «×» and «÷»
    default: []
    }
  }

  /// Whether one name stands before another.
  public static func isBefore(_ one: String, _ other: String) -> Bool {
    let (first, second) = (key(one), key(other))
    return first == second ? one < other : first.lexicographicallyPrecedes(second)
  }
}
