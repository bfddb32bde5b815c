/// A few words, known by their first eight bytes in any case: enough to pass by the many lines that have none of them.
struct WordHeads {
  private var heads: Set<UInt64> = []
  /// A bit for the lower five bits of each first letter, which no case changes: most words begin with none of them.
  private var firsts: UInt32 = 0

  init(_ words: some Sequence<String>) {
    for word in words {
      let bytes = Array(word.utf8)
      heads.insert(bytes.withUnsafeBufferPointer { Self.head($0[...]) })
      if let first = bytes.first { firsts |= 1 << UInt32(first & 31) }
    }
  }

  private static func head(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var (head, last): (UInt64, UInt8) = (0, 0)
    for byte in word.prefix(8) {
      head = head << 8 | UInt64(Lexicon.fold(byte, after: last))
      last = byte
    }
    return head
  }

  private func mayBe(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = word.first, firsts >> UInt32(first & 31) & 1 == 1 else { return false }
    return heads.contains(Self.head(word))
  }

  /// Whether a line may have one of the words, parted by spaces, commas and colons.
  func mayStand(in line: String) -> Bool {
    line.utf8.withContiguousStorageIfAvailable { bytes in
      var start = 0
      for end in bytes.indices where bytes[end] == 0x20 || bytes[end] == 0x2C || bytes[end] == 0x3A {
        if mayBe(bytes[start..<end]) { return true }
        start = end + 1
      }
      return mayBe(bytes[start...])
    } ?? true
  }

  /// Whether a line may begin with one of the words.
  func mayOpen(_ line: String) -> Bool {
    line.utf8.withContiguousStorageIfAvailable { bytes in
      mayBe(bytes.drop { $0 == 0x20 }.prefix { $0 != 0x20 })
    } ?? true
  }
}
