/// FNV-1a (Fowler, Noll, Vo): the same on every machine and in every run, unlike Swift's `Hasher`.
///
/// Ids of articles and events are made of it, and readers' annotations refer to them: it must never give other numbers.
public struct StableHash: Sendable {
  @usableFromInline var bits: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable
  public init() {}

  @inlinable
  public init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// Adds a byte, or a scalar as one unit.
  @inlinable @inline(__always)
  public mutating func add(_ unit: some FixedWidthInteger & UnsignedInteger) {
    bits = (bits ^ UInt64(truncatingIfNeeded: unit)) &* 0x100_0000_01b3
  }

  /// The hash, of 64 bits.
  @inlinable
  public var value: UInt64 { bits }

  /// Sixteen hexadecimal digits.
  public var digits: String {
    let digits = (0..<16).map { digit in
      let four = UInt8(value >> (60 - 4 * UInt64(digit)) & 15)
      return four < 10 ? UInt8(ascii: "0") + four : UInt8(ascii: "a") + four - 10
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The hash of 32 bits, which is another number and not half of the one of 64.
  @inlinable
  public static func short(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
