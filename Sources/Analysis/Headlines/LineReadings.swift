/// The lines of one article as they have been read: each is asked the same when it is made, when it is told, and when all
/// are told.
final class LineReadings {
  enum Question: UInt8 {
    case isSound = 1
    case isComplete = 2
    case opensOnDeed = 4
  }

  /// A line, and what it has been found to be.
  final class Reading {
    /// The line as a text of its own.
    let text: AnalyzedText
    /// A bit for each question that has been asked, and for each that was answered with yes.
    private var (asked, agreed): (UInt8, UInt8) = (0, 0)

    fileprivate init(_ text: AnalyzedText) { self.text = text }

    /// What the line is, found out where it has not been asked before.
    func answer(_ question: Question, found: () -> Bool) -> Bool {
      if asked & question.rawValue == 0 {
        if found() { agreed |= question.rawValue }
        asked |= question.rawValue
      }
      return agreed & question.rawValue != 0
    }
  }

  private var readings: [Line: Reading] = [:]

  /// A line of which each byte counts: whether other characters would look alike is dear to find, and of no use here.
  private struct Line: Hashable {
    let words: String

    func hash(into hasher: inout Hasher) {
      let isHashed: Void? = words.utf8.withContiguousStorageIfAvailable {
        hasher.combine(bytes: UnsafeRawBufferPointer($0))
      }
      if isHashed == nil { words.utf8.forEach { hasher.combine($0) } }
    }

    static func == (left: Line, right: Line) -> Bool { left.words.utf8.elementsEqual(right.words.utf8) }
  }

  /// So many lines are kept: more than nearly all articles have, and few enough for one without end.
  private static let most = 512

  func reading(of line: String, _ lexicon: Lexicon) -> Reading {
    let line = Line(words: line)
    if let known = readings[line] { return known }
    if readings.count >= Self.most { readings.removeAll(keepingCapacity: true) }
    let reading = Reading(AnalyzedText(title: line.words, lexicon: lexicon))
    readings[line] = reading
    return reading
  }
}
