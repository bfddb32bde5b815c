import TimelineModel

/// The learned weights and the lists of the name tagger, as `tidslinje-train` writes them.
///
/// Two tables of buckets follow a header. A bucket is eight marks of 16 bits and what belongs to each: in the
/// features' table a row of sixteen weights, one for each label; in the words' table the classes of a word. A
/// look-up compares the eight marks at once and touches one bucket only: what had no room in it was left out
/// when the table was made, the least important first.
public struct NameModel: Sendable {
  /// A row of weights, or the sum of many: a lane for each label.
  package typealias Row = SIMD16<Int16>

  let bytes: [UInt8]
  /// What it costs to go from one label (the index) to each label (the lanes).
  package let transitions: [Row]
  private let words: Table
  private let features: Table

  /// Where a table of buckets stands.
  private struct Table: Sendable {
    var start: Int
    var buckets: Int

    @inline(__always)
    func bucket(_ hash: UInt64) -> Int { Int(((hash >> 32) &* UInt64(buckets)) >> 32) }
  }

  static let header = 24
  static let transitionBytes = NameLabel.count * NameLabel.count * 2
  static let wordBucket = 32
  static let featureBucket = 16 + 8 * 16

  /// Reads a model; refuses one that was cut off, altered, or made for another version of the program.
  public init(_ bytes: [UInt8]) throws(Problem) {
    guard bytes.count > Self.header + Self.transitionBytes, Array(bytes.prefix(8)) == NameModelFile.magic
    else {
      throw AnalysisProblems.foreignModel
    }
    let (words, features, checksum) = bytes.withUnsafeBytes {
      (
        Int($0.loadUnaligned(fromByteOffset: 8, as: UInt32.self).littleEndian),
        Int($0.loadUnaligned(fromByteOffset: 12, as: UInt32.self).littleEndian),
        $0.loadUnaligned(fromByteOffset: 16, as: UInt64.self).littleEndian
      )
    }
    let size =
      Self.header + Self.transitionBytes + words * Self.wordBucket + features * Self.featureBucket
    guard words > 0, features > 0, size == bytes.count, NameModelFile.checksum(bytes) == checksum else {
      throw AnalysisProblems.damagedModel
    }
    self.bytes = bytes
    self.words = Table(start: Self.header + Self.transitionBytes, buckets: words)
    self.features = Table(start: self.words.start + words * Self.wordBucket, buckets: features)
    transitions = (0..<NameLabel.count).map { Self.row($0, bytes) }
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

    init(_ model: NameModel, _ bytes: UnsafeRawBufferPointer) {
      // A model is never empty: `init` refuses it.
      self.bytes = bytes.baseAddress.unsafelyUnwrapped
      (words, features) = (model.words, model.features)
    }

    /// What the lists say of a word, or of the beginning of a phrase.
    @inline(__always)
    func classes(_ key: UInt64) -> NameClasses {
      let hash = NameHash.mix(key)
      let bucket = bytes + words.start + words.bucket(hash) * NameModel.wordBucket
      guard let place = Self.place(of: hash, in: bucket) else { return [] }
      return NameClasses(
        rawValue: bucket.loadUnaligned(fromByteOffset: 16 + place * 2, as: UInt16.self).littleEndian)
    }

    /// Adds the weights of a feature to a sum.
    @inline(__always)
    func add(_ feature: UInt64, to sum: inout Row) {
      let bucket = bytes + features.start + features.bucket(feature) * NameModel.featureBucket
      guard let place = Self.place(of: feature, in: bucket) else { return }
      sum &+= Row(
        truncatingIfNeeded: bucket.loadUnaligned(fromByteOffset: 16 + place * 16, as: SIMD16<Int8>.self))
    }

    @inline(__always)
    private static func place(of hash: UInt64, in bucket: UnsafeRawPointer) -> Int? {
      let wanted = UInt64(NameModelFile.mark(hash)) &* 0x0001_0001_0001_0001
      let low = bucket.loadUnaligned(as: UInt64.self).littleEndian ^ wanted
      let hit = (low &- 0x0001_0001_0001_0001) & ~low & 0x8000_8000_8000_8000
      if hit != 0 { return hit.trailingZeroBitCount >> 4 }
      let high = bucket.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian ^ wanted
      let other = (high &- 0x0001_0001_0001_0001) & ~high & 0x8000_8000_8000_8000
      return other == 0 ? nil : 4 + (other.trailingZeroBitCount >> 4)
    }
  }

  /// Runs `body` with the look-ups of the model.
  func read<Result>(_ body: (Reader) -> Result) -> Result {
    bytes.withUnsafeBytes { body(Reader(self, $0)) }
  }
}
