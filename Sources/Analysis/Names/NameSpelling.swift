/// A word's spelling as numbers: its first and last eight bytes and how many there are.
///
/// Read eight bytes at a time, for the tagger reads nearly every word of a text.
struct NameSpelling {
  /// The first eight bytes, the first lowest.
  var head: UInt64
  /// The last eight bytes, the last highest.
  var tail: UInt64
  private var length: UInt64

  /// The word as one number.
  @inline(__always)
  var key: UInt64 { NameHash.mix(head ^ NameHash.mix(tail &+ length)) | 1 }

  /// Reads the bytes of a word as they stand.
  @inline(__always)
  init(asWritten word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(word, EightBytes(word, bytes), EightBytes(endOf: word, bytes))
  }

  /// Reads the bytes of a word in lower case.
  @inline(__always)
  init(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    let first = EightBytes(word, bytes).folded(after: 0)
    let before = word.count > 8 ? bytes[word.upperBound - 9] : 0
    self.init(word, first, word.count > 8 ? EightBytes(endOf: word, bytes).folded(after: before) : first)
  }

  @inline(__always)
  private init(_ word: Range<Int>, _ first: EightBytes, _ last: EightBytes) {
    head = first.bits
    tail = word.count < 8 ? first.bits << UInt64(64 - 8 * word.count) : last.bits
    length = UInt64(word.count)
  }
}
