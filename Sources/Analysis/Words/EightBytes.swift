/// Up to eight bytes of a text as one number, the first lowest; looked at all at once.
struct EightBytes {
  let bits: UInt64

  private init(bits: UInt64) { self.bits = bits }

  /// The first bytes of a range, at most eight.
  @inline(__always)
  init(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    let bits = Self.load(bytes, from: range.lowerBound)
    self.init(bits: range.count < 8 ? bits & (1 << UInt64(8 * range.count) - 1) : bits)
  }

  /// The last eight bytes of a range; of a shorter one those it has.
  @inline(__always)
  init(endOf range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(max(range.lowerBound, range.upperBound - 8)..<range.upperBound, bytes)
  }

  @inline(__always)
  private static func load(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
    guard start + 8 <= bytes.count else {
      // Near the end of the text, where eight bytes are no longer to be had.
      var (bits, index): (UInt64, Int) = (0, bytes.count)
      while index > start {
        index -= 1
        bits = bits << 8 | UInt64(bytes[index])
      }
      return bits
    }
    return UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
  }

  /// Whether there is no capital and nothing beyond ASCII: so are most, and they are in lower case as they stand.
  @inline(__always)
  var isPlain: Bool {
    // A capital has the bit before the highest, and not the one before that.
    (bits & ~(bits << 1) & Self.each(0x40) | bits & Self.each(0x80)) == 0
  }

  /// The same in lower case, as `Lexicon.fold` has it.
  ///
  /// - Parameter previous: the byte before the first.
  @inline(__always)
  func folded(after previous: UInt8) -> EightBytes {
    if isPlain { return self }
    let low = bits & Self.each(0x7F)
    let capital = marks(from: 0x41, through: 0x5A)
    // The second bytes of À…Þ in UTF-8, without ×.
    let behindLead = Self.marks(equal: 0xC3, bits) << 8 | (previous == 0xC3 ? 0x80 : 0)
    let accented = behindLead & bits & ~(low &+ Self.each(0x80 - 0x1F)) & ~Self.marks(equal: 0x17, low)
    return EightBytes(bits: bits | (capital | accented & Self.each(0x80)) >> 2)
  }

  /// How many capitals there are.
  ///
  /// - Parameter previous: the byte before the first.
  @inline(__always)
  func capitals(after previous: UInt8) -> Int { Self.count((bits ^ folded(after: previous).bits) << 2) }

  /// How many bytes are digits.
  @inline(__always)
  var digits: Int { Self.count(marks(from: 0x30, through: 0x39)) }

  /// How many bytes at the front belong to a word for certain: letters of ASCII and of Latin-1, digits.
  @inline(__always)
  var leadingWordBytes: Int {
    let letters = EightBytes(bits: bits | Self.each(0x20)).marks(from: 0x61, through: 0x7A)
    let continuations = bits & ~(bits << 1)
    // × and ÷ have the same first byte as the letters; of the last of eight the second is not to be seen.
    let signs = Self.marks(equal: 0x97, bits & ~Self.each(0x20))
    let leads = Self.marks(equal: 0xC3, bits) & ~(signs >> 8) & Self.each(0x80) >> 8
    let others = ~(letters | marks(from: 0x30, through: 0x39) | continuations | leads) & Self.each(0x80)
    return others.trailingZeroBitCount >> 3
  }

  /// How many bytes go on with a character that began before them.
  @inline(__always)
  var continuations: Int { Self.count(bits & ~(bits << 1)) }

  /// The last of eight.
  @inline(__always)
  var last: UInt8 { UInt8(truncatingIfNeeded: bits >> 56) }

  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The highest bit of each byte that is this one.
  @inline(__always)
  private static func marks(equal byte: UInt8, _ bits: UInt64) -> UInt64 {
    let rest = bits ^ each(byte)
    return ~(((rest & each(0x7F)) &+ each(0x7F)) | rest | each(0x7F))
  }

  /// The highest bit of each byte of ASCII between two.
  @inline(__always)
  private func marks(from first: UInt8, through last: UInt8) -> UInt64 {
    let low = bits & Self.each(0x7F)
    return (low &+ Self.each(0x80 - first)) & ~(low &+ Self.each(0x7F - last)) & ~bits & Self.each(0x80)
  }

  /// How many bytes have their highest bit set.
  @inline(__always)
  private static func count(_ bits: UInt64) -> Int {
    Int(((bits & each(0x80)) >> 7 &* each(1)) >> 56)
  }
}
