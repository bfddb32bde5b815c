import TimelineModel

/// The learned weights and the lists of the name tagger, as `tidslinje-train` writes them.
///
/// Two tables of buckets follow a header. A bucket is eight marks of 16 bits and a number for each: in the words'
/// table the classes of a word, in the features' table which row of sixteen weights is the feature's, one weight for
/// each label. A look-up compares the eight marks at once and touches one bucket only: what had no room in it was
/// left out when the table was made, the least important first. The rows follow, each once, those that most features
/// share first: together they are few enough to stay near the processor.
public struct NameModel: Sendable {
  /// A row of weights, or the sum of many: a lane for each label.
  package typealias Row = SIMD16<Int16>

  let bytes: [UInt8]
  /// What it costs to go from one label (the index) to each label (the lanes).
  package let transitions: [Row]
  private let words: Table
  private let features: Table
  /// A bit for each mark of eight buckets together: most features that are asked for have no weights, and these
  /// bits are so few that asking them first is soon done.
  private let filter: [UInt64]

  /// Where a table of buckets stands.
  private struct Table: Sendable {
    var start: Int
    var buckets: Int

    var end: Int { start + buckets * NameModel.bucket }

    /// Where the bucket of a hash begins.
    @inline(__always)
    func place(_ hash: UInt64) -> Int { start + number(hash) * NameModel.bucket }

    @inline(__always)
    private func number(_ hash: UInt64) -> Int { Int(((hash >> 32) &* UInt64(buckets)) >> 32) }

    /// The bit of the filter for a hash.
    @inline(__always)
    func bit(_ hash: UInt64) -> Int { bit(NameModelFile.mark(hash), inBucket: number(hash)) }

    @inline(__always)
    func bit(_ mark: UInt16, inBucket number: Int) -> Int { (number & 7) << 16 | Int(mark) }
  }

  static let header = 32
  static let transitionBytes = NameLabel.count * NameLabel.count * 2
  static let bucket = 32
  static let row = NameLabel.count

  /// Reads a model; refuses one that was cut off, altered, or made for another version of the program.
  public init(_ bytes: [UInt8]) throws(Problem) {
    guard bytes.count > Self.header + Self.transitionBytes, Array(bytes.prefix(8)) == NameModelFile.magic
    else {
      throw AnalysisProblems.foreignModel
    }
    let (words, features, checksum, rows) = bytes.withUnsafeBytes {
      (
        Int($0.loadUnaligned(fromByteOffset: 8, as: UInt32.self).littleEndian),
        Int($0.loadUnaligned(fromByteOffset: 12, as: UInt32.self).littleEndian),
        $0.loadUnaligned(fromByteOffset: 16, as: UInt64.self).littleEndian,
        Int($0.loadUnaligned(fromByteOffset: 24, as: UInt64.self).littleEndian & 0xFFFF_FFFF)
      )
    }
    self.words = Table(start: Self.header + Self.transitionBytes, buckets: words)
    self.features = Table(start: self.words.end, buckets: features)
    let size = self.features.end + rows * Self.row
    guard words > 0, features > 0, size == bytes.count, NameModelFile.checksum(bytes) == checksum else {
      throw AnalysisProblems.damagedModel
    }
    self.bytes = bytes
    transitions = (0..<NameLabel.count).map { Self.row($0, bytes) }
    filter = Self.filter(self.features, bytes)
  }

  private static func filter(_ features: Table, _ bytes: [UInt8]) -> [UInt64] {
    var filter = [UInt64](repeating: 0, count: 1 << 13)
    bytes.withUnsafeBytes { bytes in
      for number in 0..<features.buckets {
        for place in stride(from: 0, to: 16, by: 2) {
          let start = features.start + number * bucket + place
          let bit = features.bit(
            bytes.loadUnaligned(fromByteOffset: start, as: UInt16.self).littleEndian, inBucket: number)
          filter[bit >> 6] |= 1 << UInt64(bit & 63)
        }
      }
    }
    return filter
  }

  private static func row(_ number: Int, _ bytes: [UInt8]) -> Row {
    var row = Row.zero
    for lane in 0..<NameLabel.count {
      let place = header + (number * NameLabel.count + lane) * 2
      row[lane] = Int16(truncatingIfNeeded: Int(bytes[place]) | Int(bytes[place + 1]) << 8)
    }
    return row
  }

  /// The look-ups of a model, for as long as its bytes are held.
  struct Reader {
    let bytes: UnsafeRawPointer
    private let words: Table
    private let features: Table
    private let rows: UnsafeRawPointer
    private let filter: UnsafeBufferPointer<UInt64>

    init(_ model: NameModel, _ bytes: UnsafeRawBufferPointer, _ filter: UnsafeBufferPointer<UInt64>) {
      self.filter = filter
      // A model is never empty: `init` refuses it.
      self.bytes = bytes.baseAddress.unsafelyUnwrapped
      (words, features) = (model.words, model.features)
      rows = self.bytes + features.end
    }

    /// What the lists say of a word, or of the beginning of a phrase.
    @inline(__always)
    func classes(_ key: UInt64) -> NameClasses {
      let hash = NameHash.mix(key)
      let bucket = bytes + words.place(hash)
      let hits = Self.hits(hash, bucket)
      return hits == 0 ? [] : NameClasses(rawValue: Self.number(hits, bucket))
    }

    /// Keeps those of some features that may have weights: most have none.
    ///
    /// - Returns: how many there are, at the front of `kept`.
    @inline(__always)
    func sift(_ features: UnsafeBufferPointer<UInt64>, into kept: UnsafeMutablePointer<UInt64>) -> Int {
      var count = 0
      for feature in features {
        let bit = self.features.bit(feature)
        kept[count] = feature
        count &+= Int(filter[bit >> 6] >> UInt64(bit & 63) & 1)
      }
      return count
    }

    /// Puts the numbers of the features' rows in their place.
    ///
    /// - Returns: how many have one; these are moved to `found`.
    @inline(__always)
    func findRows(_ features: UnsafeBufferPointer<UInt64>, into found: UnsafeMutablePointer<UInt64>) -> Int {
      var count = 0
      for feature in features {
        let bucket = bytes + self.features.place(feature)
        let hits = Self.hits(feature, bucket)
        found[count] = UInt64(Self.number(hits, bucket))
        count &+= hits == 0 ? 0 : 1
      }
      return count
    }

    /// The sum of some rows, given by their numbers.
    @inline(__always)
    func sum(of numbers: UnsafeBufferPointer<UInt64>) -> Row {
      var sum = Row.zero
      for number in numbers {
        let row = rows.loadUnaligned(
          fromByteOffset: Int(number) &* NameModel.row, as: SIMD16<Int8>.self)
        sum &+= Row(truncatingIfNeeded: row)
      }
      return sum
    }

    /// The places of a bucket that have a mark, as bits that `number` knows.
    @inline(__always)
    private static func hits(_ hash: UInt64, _ bucket: UnsafeRawPointer) -> UInt64 {
      let wanted = UInt64(NameModelFile.mark(hash)) &* 0x0001_0001_0001_0001
      let low = bucket.loadUnaligned(as: UInt64.self).littleEndian ^ wanted
      let high = bucket.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian ^ wanted
      let inLow = (low &- 0x0001_0001_0001_0001) & ~low & 0x8000_8000_8000_8000
      let inHigh = (high &- 0x0001_0001_0001_0001) & ~high & 0x8000_8000_8000_8000
      return inLow >> 8 | inHigh
    }

    /// The number at the first place of some hits: each place is eight bits, and every other is of the higher four.
    @inline(__always)
    private static func number(_ hits: UInt64, _ bucket: UnsafeRawPointer) -> UInt16 {
      let eight = hits.trailingZeroBitCount >> 3 & 7
      let place = eight >> 1 + (eight & 1) * 4
      return bucket.loadUnaligned(fromByteOffset: 16 + place * 2, as: UInt16.self).littleEndian
    }
  }

  /// Runs `body` with the look-ups of the model.
  func read<Result>(_ body: (Reader) -> Result) -> Result {
    bytes.withUnsafeBytes { bytes in filter.withUnsafeBufferPointer { body(Reader(self, bytes, $0)) } }
  }
}
