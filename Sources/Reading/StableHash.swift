/// FNV-1a with 64 bits (Fowler, Noll, Vo): the same on every machine and in every run, unlike Swift's `Hasher`.
struct StableHash: CustomStringConvertible {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Sixteen hexadecimal digits.
  var description: String {
    let digits = (0..<16).map { digit in
      let four = UInt8(value >> (60 - 4 * UInt64(digit)) & 15)
      return four < 10 ? UInt8(ascii: "0") + four : UInt8(ascii: "a") + four - 10
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
