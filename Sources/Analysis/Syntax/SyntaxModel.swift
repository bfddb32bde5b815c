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

  let bytes: [UInt8]
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
    (self.bytes, self.tables) = (bytes, tables)
    government = Government(bytes[start...])
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
    private var sums = SIMD4<Int16>.zero

    fileprivate init(_ weights: Weights) { self.weights = weights }

    @inline(__always)
    mutating func add(_ feature: UInt32) {
      sums &+= SIMD4(truncatingIfNeeded: weights.load(feature, as: SIMD4<Int8>.self))
    }

    /// The answer with the most weight, the first of several.
    var best: Int { sums[0] >= max(sums[1], sums[2]) ? 0 : sums[1] >= sums[2] ? 1 : 2 }
  }

  /// The same for up to 33 answers: sixteen pairs and one. The weights of a hundred features need no more than 16 bits.
  struct ManyAnswers: FeatureSink {
    private typealias Pairs = SIMD16<Int16>

    private let weights: Weights
    private let answers: Int
    /// Of the first answer of each pair, and of the second.
    private var firsts = Pairs.zero
    private var seconds = Pairs.zero
    private var last: Int16 = 0

    fileprivate init(_ weights: Weights, answers: Int) {
      precondition(answers <= 33, "there is room for sixteen pairs and one")
      (self.weights, self.answers) = (weights, answers)
    }

    @inline(__always)
    mutating func add(_ feature: UInt32) {
      // The second byte of a pair is the higher one.
      let pairs = weights.load(feature, as: Pairs.self)
      firsts &+= (pairs &<< 8) &>> 8
      seconds &+= pairs &>> 8
      last &+= Int16(weights.load(feature, 32, as: Int8.self))
    }

    /// The answer with the most weight, the first of several.
    var best: Int {
      var (best, most) = (0, Int16.min)
      for pair in 0..<Pairs.scalarCount {
        if 2 &* pair < answers, firsts[pair] > most { (best, most) = (2 &* pair, firsts[pair]) }
        if 2 &* pair &+ 1 < answers, seconds[pair] > most { (best, most) = (2 &* pair &+ 1, seconds[pair]) }
      }
      return answers > 32 && last > most ? 32 : best
    }
  }
}
