import TimelineModel

/// What the parser has learned, as `tidslinje-train syntax` writes it: three tables of weights of one byte each,
/// and which prepositions words wait for.
///
/// A feature has no place of its own: its hash says where its weights begin, one for each answer, and features may share
/// them (feature hashing; Weinberger and others, ICML 2009). A table's size is a power of two.
public struct SyntaxModel: Sendable {
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
  private let tables: [(start: Int, mask: UInt32)]

  /// Reads a model; refuses one that was cut off, altered, or made for another version of the program.
  public init(_ bytes: [UInt8]) throws(Problem) {
    guard bytes.count > NameModel.header, Array(bytes.prefix(8)) == Self.magic else {
      throw AnalysisProblems.foreignModel
    }
    var start = NameModel.header
    var tables: [(start: Int, mask: UInt32)] = []
    for question in Question.allCases {
      let bits = min(bytes[8 + question.rawValue], 30)
      tables.append((start, 1 << UInt32(bits) - 1))
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

  /// The answer with the most weight among those that are open.
  func answer(
    _ question: Question, _ features: borrowing FeatureList, _ scores: UnsafeMutablePointer<Int32>,
    isOpen: (Int) -> Bool = { _ in true }
  ) -> Int {
    let answers = question.answers
    let (start, mask) = tables[question.rawValue]
    scores.update(repeating: 0, count: answers)
    bytes.withUnsafeBytes { bytes in
      for feature in 0..<features.count {
        let place = start + Int(features[feature] & mask)
        for answer in 0..<answers { scores[answer] &+= Int32(Int8(bitPattern: bytes[place + answer])) }
      }
    }
    var best = -1
    for answer in 0..<answers where isOpen(answer) {
      if best < 0 || scores[answer] > scores[best] { best = answer }
    }
    return max(best, 0)
  }
}
