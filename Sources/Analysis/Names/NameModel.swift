import TimelineModel

/// The learned weights and the lists of the name tagger, as `tidslinje-train` writes them.
///
/// Two tables of buckets follow a header (`NameBuckets`). A bucket is up to eight marks of 16 bits and a number for each:
/// in the words' table the classes of a word, in the features' table which row of sixteen weights is the feature's, one
/// weight for each label. A look-up compares the eight marks at once and touches one bucket only: what had no room in it
/// was left out when the table was made, the least important first. The rows follow, each once, those that most features
/// share first: together they are few enough to stay near the processor.
public struct NameModel: Sendable {
  /// A row of weights, or the sum of many: a lane for each label.
  package typealias Row = SIMD16<Int16>

  private let rows: [UInt8]
  /// What it costs to go from one label (the index) to each label (the lanes).
  package let transitions: [Row]
  private let words: NameBuckets
  private let features: NameBuckets
  /// A bit for each mark of eight buckets together: most features that are asked for have no weights, and these
  /// bits are so few that asking them first is soon done.
  private let filter: [UInt64]

  static let header = 32
  static let transitionBytes = NameLabel.count * NameLabel.count * 2
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
    let tables = Self.header + Self.transitionBytes
    let weights = tables + (words + features) * NameBuckets.size
    guard words > 0, features > 0, weights + rows * Self.row == bytes.count,
      NameModelFile.checksum(bytes) == checksum
    else {
      throw AnalysisProblems.damagedModel
    }
    transitions = (0..<NameLabel.count).map { Self.row($0, bytes) }
    (self.words, self.features) = bytes.withUnsafeBytes {
      (
        NameBuckets($0, from: tables, count: words),
        NameBuckets($0, from: tables + words * NameBuckets.size, count: features)
      )
    }
    self.rows = Array(bytes[weights...])
    filter = Self.filter(self.features)
  }

  private static func filter(_ features: NameBuckets) -> [UInt64] {
    var filter = [UInt64](repeating: 0, count: 1 << 13)
    features.forEachMark { mark, bucket in
      let bit = bit(mark, inBucket: bucket)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    return filter
  }

  /// The bit of the filter for a mark.
  @inline(__always)
  private static func bit(_ mark: UInt16, inBucket number: Int) -> Int { (number & 7) << 16 | Int(mark) }

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
    fileprivate let words: NameBuckets.Reader
    fileprivate let features: NameBuckets.Reader
    fileprivate let rows: UnsafeRawBufferPointer
    fileprivate let filter: UnsafeBufferPointer<UInt64>

    /// What the lists say of a word, or of the beginning of a phrase.
    @inline(__always)
    func classes(_ key: UInt64) -> NameClasses {
      let (isFound, number) = words.find(NameHash.mix(key))
      return isFound ? NameClasses(rawValue: number) : []
    }

    /// Keeps those of some features that may have weights: most have none.
    ///
    /// - Returns: how many there are, at the front of `kept`.
    @inline(__always)
    func sift(_ features: UnsafeBufferPointer<UInt64>, into kept: UnsafeMutablePointer<UInt64>) -> Int {
      var count = 0
      for feature in features {
        let bit = NameModel.bit(NameModelFile.mark(feature), inBucket: self.features.bucket(feature))
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
        let (isFound, number) = self.features.find(feature)
        found[count] = UInt64(number)
        count &+= isFound ? 1 : 0
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
  }

  /// Runs `body` with the look-ups of the model.
  func read<Result>(_ body: (Reader) -> Result) -> Result {
    words.read { words in
      features.read { features in
        rows.withUnsafeBytes { rows in
          filter.withUnsafeBufferPointer {
            body(Reader(words: words, features: features, rows: rows, filter: $0))
          }
        }
      }
    }
  }
}
