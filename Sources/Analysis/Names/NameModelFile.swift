/// The file of a model: how it is put together, for `tidslinje-train` which writes it.
package struct NameModelFile {
  static let magic: [UInt8] = Array("TLNAMES2".utf8)

  /// The transitions, a row for each label that goes before.
  package var transitions: [SIMD16<Int16>]
  private var words: [Bucket<UInt16>]
  private var features: [Bucket<SIMD16<Int8>>]
  /// What had no room in its bucket.
  package private(set) var leftOut = 0

  /// Up to eight marks and their values.
  private struct Bucket<Value> {
    var marks: [UInt16] = []
    var values: [Value] = []
  }

  /// - Parameters:
  ///   - words: how many words and beginnings of phrases there will be at most.
  ///   - features: how many features.
  package init(words: Int, features: Int, room: Double = 0.85) {
    transitions = Array(repeating: .zero, count: NameLabel.count)
    self.words = Array(repeating: Bucket(), count: max(1, Int(Double(words) / 6)))
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

  /// Notes the weights of a feature. The most important come first: what finds no room is left out.
  package mutating func insert(feature: UInt64, _ weights: SIMD16<Int8>) {
    let bucket = Int(((feature >> 32) &* UInt64(features.count)) >> 32)
    let mark = Self.mark(feature)
    if features[bucket].marks.count < 8, !features[bucket].marks.contains(mark) {
      features[bucket].marks.append(mark)
      features[bucket].values.append(weights)
    } else {
      leftOut += 1
    }
  }

  /// The file, byte by byte; numbers have their lowest byte first.
  package var bytes: [UInt8] {
    var bytes = Self.magic
    Self.append(UInt64(words.count) | UInt64(features.count) << 32, 8, to: &bytes)
    Self.append(0, NameModel.header - bytes.count, to: &bytes)
    for row in transitions {
      for lane in 0..<NameLabel.count { Self.append(UInt64(UInt16(bitPattern: row[lane])), 2, to: &bytes) }
    }
    for bucket in words {
      for place in 0..<8 { Self.append(UInt64(bucket.marks[at: place] ?? 0), 2, to: &bytes) }
      for place in 0..<8 { Self.append(UInt64(bucket.values[at: place] ?? 0), 2, to: &bytes) }
    }
    for bucket in features {
      for place in 0..<8 { Self.append(UInt64(bucket.marks[at: place] ?? 0), 2, to: &bytes) }
    }
    for bucket in features {
      for place in 0..<8 {
        let row = bucket.values[at: place] ?? .zero
        for lane in 0..<NameLabel.count { bytes.append(UInt8(bitPattern: row[lane])) }
      }
    }
    let checksum = Self.checksum(bytes)
    for place in 0..<8 { bytes[16 + place] = UInt8(truncatingIfNeeded: checksum >> (place * 8)) }
    return bytes
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
