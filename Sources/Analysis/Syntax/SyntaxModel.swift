import TimelineModel

/// What the parser has learned, as `tidslinje-train syntax` writes it: three tables of weights of one byte each,
/// and which prepositions words wait for.
///
/// A feature has no place of its own: its hash says where its weights begin, one for each answer, and features may share
/// them (feature hashing; Weinberger and others, ICML 2009). A table's size is a power of two.
///
/// One object, for every line that is read holds it.
public final class SyntaxModel: Sendable {
  /// What is asked, each of a table of its own.
  package enum Question: Int, CaseIterable, Sendable {
    case wordClass, move, relation

    /// How many answers there are.
    package var answers: Int {
      switch self {
      case .wordClass: WordClass.allCases.count
      case .move: ParseState.Move.allCases.count
      case .relation: Relation.allCases.count
      }
    }
  }

  /// Behind a table stands room for the weights of the last places.
  package static let margin = 64
  package static let magic: [UInt8] = Array("TLSYNT02".utf8)

  /// Each weight raised by 128, as numbers without a sign. Every answer to a question is raised by as much, so that the best
  /// one stays the best, and sums of bytes that lie side by side do not run into one another.
  private let bytes: [UInt8]
  let government: Government
  private let tables: [Table]

  /// Where the weights of a question stand.
  private struct Table {
    let start: Int
    let mask: UInt32
    let answers: Int
  }

  /// Reads a model; refuses one that was cut off, altered, or made for another version of the program.
  public init(_ bytes: [UInt8]) throws(Problem) {
    guard bytes.count > NameModel.header, Array(bytes.prefix(8)) == Self.magic else {
      throw AnalysisProblems.foreignModel
    }
    var start = NameModel.header
    var tables: [Table] = []
    for question in Question.allCases {
      let bits = min(bytes[8 + question.rawValue], 30)
      tables.append(Table(start: start, mask: 1 << UInt32(bits) - 1, answers: question.answers))
      start += 1 << Int(bits) + Self.margin
    }
    let checksum = bytes.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: 16, as: UInt64.self).littleEndian
    }
    guard start <= bytes.count, NameModelFile.checksum(bytes) == checksum else {
      throw AnalysisProblems.damagedModel
    }
    government = Government(bytes[start...])
    var raised = bytes
    raised.withUnsafeMutableBufferPointer { bytes in
      for place in NameModel.header..<start { bytes[place] ^= 0x80 }
    }
    (self.bytes, self.tables) = (raised, tables)
  }

  /// The file of some weights.
  ///
  /// - Parameter weights: for each question a table, with its margin behind it.
  package static func file(_ weights: [[Int8]], _ government: Government = Government([])) -> [UInt8] {
    var bytes = magic
    for table in weights { bytes.append(UInt8((table.count - margin).trailingZeroBitCount)) }
    bytes += Array(repeating: 0, count: NameModel.header - bytes.count)
    for table in weights { bytes += table.map { UInt8(bitPattern: $0) } }
    bytes += government.bytes
    let checksum = NameModelFile.checksum(bytes)
    for place in 0..<8 { bytes[16 + place] = UInt8(truncatingIfNeeded: checksum >> UInt64(place * 8)) }
    return bytes
  }

  /// Runs `body` with what the model answers.
  func read<Result>(_ body: (Reader) -> Result) -> Result {
    bytes.withUnsafeBytes { body(Reader(self, $0)) }
  }

  /// What a model answers, for as long as its bytes are held.
  struct Reader {
    let classes: ManyAnswers
    let moves: ThreeAnswers
    let relations: ManyAnswers

    fileprivate init(_ model: SyntaxModel, _ bytes: UnsafeRawBufferPointer) {
      // A model is never empty: `init` refuses it.
      let start = bytes.baseAddress.unsafelyUnwrapped
      let weights = model.tables.map { Weights(first: start + $0.start, mask: UInt($0.mask)) }
      classes = ManyAnswers(weights[0], answers: model.tables[0].answers)
      moves = ThreeAnswers(weights[1])
      relations = ManyAnswers(weights[2], answers: model.tables[2].answers)
    }
  }

  /// The weights of one question. A feature's place is below the size of the table, and the margin behind that is wider
  /// than all answers: so no look-up leaves the bytes, which `init` has counted and `read` holds.
  fileprivate struct Weights {
    let first: UnsafeRawPointer
    let mask: UInt

    /// The weights that begin some bytes behind those of a feature.
    @inline(__always)
    func load<Row>(_ feature: UInt32, _ offset: Int = 0, as row: Row.Type) -> Row where Row: BitwiseCopyable {
      first.loadUnaligned(fromByteOffset: Int(bitPattern: UInt(feature) & mask) &+ offset, as: row)
    }
  }

  /// What three answers weigh together with the features that have come: they find room in one word.
  struct ThreeAnswers: FeatureSink {
    private let weights: Weights
    /// All four bytes of the weights, and the first and the third of them, 16 bits apart: so many as a move has features add
    /// up to less than that, and the second is what is left.
    private var (all, outer): (UInt64, UInt64) = (0, 0)

    fileprivate init(_ weights: Weights) { self.weights = weights }

    @inline(__always)
    mutating func add(_ feature: UInt32) {
      let four = weights.load(feature, as: UInt32.self)
      all &+= UInt64(four)
      outer &+= UInt64(four & 0xFF_00FF)
    }

    /// Adds what other features of the same decision weigh.
    @inline(__always)
    static func + (some: Self, others: Self) -> Self {
      var sum = some
      sum.all &+= others.all
      sum.outer &+= others.outer
      return sum
    }

    /// The answer with the most weight, the first of several.
    @inline(__always)
    var best: Int {
      let (first, second, third) = (outer & 0xFFFF, (all &- outer) &>> 8 & 0xFFFF, outer &>> 16)
      return first >= max(second, third) ? 0 : second >= third ? 1 : 2
    }
  }

  /// The same for up to 33 answers: sixteen pairs and one. The weights of a hundred features need no more than 16 bits.
  struct ManyAnswers: FeatureSink {
    private typealias Pairs = SIMD16<UInt16>

    private let weights: Weights
    private let answers: Int
    /// Of both answers of each pair, and of the second, which is the higher byte.
    private var (pairs, seconds): (Pairs, Pairs) = (.zero, .zero)
    private var last: UInt16 = 0

    fileprivate init(_ weights: Weights, answers: Int) {
      precondition(answers <= 33, "there is room for sixteen pairs and one")
      (self.weights, self.answers) = (weights, answers)
    }

    @inline(__always)
    mutating func add(_ feature: UInt32) {
      let weighed = weights.load(feature, as: Pairs.self)
      pairs &+= weighed
      seconds &+= weighed &>> 8
      last &+= UInt16(weights.load(feature, 32, as: UInt8.self))
    }

    /// The answer with the most weight, the first of several.
    var best: Int {
      withUnsafeBytes(of: (pairs &- seconds &<< 8, seconds)) { sums in
        let sums = sums.assumingMemoryBound(to: UInt16.self)
        // The second answers of the pairs stand behind all first ones. The most is found first, sixteen at a time.
        let (firsts, others) = ((answers &+ 1) &>> 1, answers &>> 1)
        var most: UInt16 = 0
        for pair in 0..<min(firsts, 16) { most = max(most, sums[pair]) }
        for pair in 0..<min(others, 16) { most = max(most, sums[16 &+ pair]) }
        if answers > 32, last > most { return 32 }
        var pair = 0
        while sums[pair] != most, sums[16 &+ pair] != most { pair &+= 1 }
        return 2 &* pair &+ (sums[pair] == most ? 0 : 1)
      }
    }
  }
}
