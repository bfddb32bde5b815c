/// The file of a model: how it is put together, for `tidslinje-train` which writes it.
package struct NameModelFile {
  static let magic: [UInt8] = Array("TLNAMES2".utf8)

  /// The transitions, a row for each label that goes before.
  package var transitions: [SIMD16<Int16>]
  private var words: [Bucket<UInt16>]
  private var features: [Bucket<SIMD16<Int8>>]
  /// How many features have each row of weights.
  private var rows: [SIMD16<Int8>: Int] = [:]
  /// What had no room in its bucket.
  package private(set) var leftOut = 0

  /// Up to eight marks and their values.
  private struct Bucket<Value> {
    var marks: [UInt16] = []
    var values: [Value] = []
  }

  /// As many rows as 16 bits can number.
  private static let mostRows = 1 << 16

  /// - Parameters:
  ///   - words: how many words and beginnings of phrases there will be at most; half of the room is left free, so that
  ///     one in a hundred is left out and not one in twenty.
  ///   - features: how many features.
  package init(words: Int, features: Int, room: Double = 0.85) {
    transitions = Array(repeating: .zero, count: NameLabel.count)
    self.words = Array(repeating: Bucket(), count: max(1, Int(Double(words) / 4)))
    self.features = Array(repeating: Bucket(), count: max(1, Int(Double(features) / 8 / room)))
  }

  /// Notes the classes of a word or of a phrase's beginning.
  package mutating func insert(word key: UInt64, _ classes: NameClasses) {
    let hash = NameHash.mix(key)
    let bucket = Int(((hash >> 32) &* UInt64(words.count)) >> 32)
    let mark = Self.mark(hash)
    if let place = words[bucket].marks.firstIndex(of: mark) {
      words[bucket].values[place] |= classes.rawValue
    } else if words[bucket].marks.count < 8 {
      words[bucket].marks.append(mark)
      words[bucket].values.append(classes.rawValue)
    } else {
      leftOut += 1
    }
  }

  /// Notes the weights of a feature, if it has any. The most important come first: what finds no room is left out.
  package mutating func insert(feature: UInt64, _ weights: SIMD16<Int8>) {
    guard weights != .zero else { return }
    let bucket = Int(((feature >> 32) &* UInt64(features.count)) >> 32)
    let mark = Self.mark(feature)
    if features[bucket].marks.count < 8, !features[bucket].marks.contains(mark),
      rows[weights] != nil || rows.count < Self.mostRows
    {
      features[bucket].marks.append(mark)
      features[bucket].values.append(weights)
      rows[weights, default: 0] += 1
    } else {
      leftOut += 1
    }
  }

  /// The file, byte by byte; numbers have their lowest byte first.
  package var bytes: [UInt8] {
    var bytes = Self.magic
    Self.append(UInt64(words.count) | UInt64(features.count) << 32, 8, to: &bytes)
    Self.append(0, 8, to: &bytes)
    Self.append(UInt64(rows.count), 8, to: &bytes)
    for row in transitions {
      for lane in 0..<NameLabel.count { Self.append(UInt64(UInt16(bitPattern: row[lane])), 2, to: &bytes) }
    }
    let rows = sharedFirst
    let numbers = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, UInt16($0)) })
    for bucket in words { Self.append(bucket.marks, bucket.values, to: &bytes) }
    for bucket in features { Self.append(bucket.marks, bucket.values.compactMap { numbers[$0] }, to: &bytes) }
    for row in rows { for lane in 0..<NameLabel.count { bytes.append(UInt8(bitPattern: row[lane])) } }
    let checksum = Self.checksum(bytes)
    for place in 0..<8 { bytes[16 + place] = UInt8(truncatingIfNeeded: checksum >> (place * 8)) }
    return bytes
  }

  /// The rows, those that most features have first, and among these the lower weights first.
  private var sharedFirst: [SIMD16<Int8>] {
    rows.sorted { one, other in
      one.value != other.value
        ? one.value > other.value
        : (0..<NameLabel.count).map { one.key[$0] }.lexicographicallyPrecedes(
          (0..<NameLabel.count).map { other.key[$0] })
    }.map(\.key)
  }

  /// Appends a bucket: its marks, then what belongs to each.
  private static func append(_ marks: [UInt16], _ values: [UInt16], to bytes: inout [UInt8]) {
    for numbers in [marks, values] {
      for place in 0..<8 { append(UInt64(numbers[at: place] ?? 0), 2, to: &bytes) }
    }
  }

  private static func append(_ number: UInt64, _ count: Int, to bytes: inout [UInt8]) {
    for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(place * 8))) }
  }

  /// What tells a word or feature from others in its bucket; never 0, which is an empty place.
  @inline(__always)
  static func mark(_ hash: UInt64) -> UInt16 { max(1, UInt16(truncatingIfNeeded: hash)) }

  /// A sum over all that stands behind the header and the counts, eight bytes at a time.
  static func checksum(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var sum: UInt64 = 0xCBF2_9CE4_8422_2325
      for place in stride(from: NameModel.header, through: bytes.count - 8, by: 8) {
        let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
        sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
        sum ^= sum >> 32
      }
      return sum ^ bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
    }
  }
}

extension Array {
  fileprivate subscript(at place: Int) -> Element? { place < count ? self[place] : nil }
}
