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
    /// The line itself, to be asked what it tells.
    let line: LineShortener
    /// A bit for each question that has been asked, and for each that was answered with yes.
    private var (asked, agreed): (UInt8, UInt8) = (0, 0)
    /// The line made short enough, where that has been asked.
    private var fitting: String??

    fileprivate init(_ line: LineShortener) { self.line = line }

    /// What the line is, found out where it has not been asked before.
    func answer(_ question: Question, found: () -> Bool) -> Bool {
      if asked & question.rawValue == 0 {
        if found() { agreed |= question.rawValue }
        asked |= question.rawValue
      }
      return agreed & question.rawValue != 0
    }

    /// The line made short enough, found out where it has not been asked before: several times of one sentence ask.
    func fitting(found: () -> String?) -> String? {
      if let fitting { return fitting }
      let line = found()
      fitting = .some(line)
      return line
    }
  }

  private var readings: [Line: Reading] = [:]

  /// A line of which each byte counts: whether other characters would look alike is dear to find, and of no use here.
  private struct Line: Hashable {
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
  }

  /// So many lines are kept: more than nearly all articles have, and few enough for one without end.
  private static let most = 512

  /// - Parameter read: reads a line that is not known yet.
  func reading(of words: String, read: (String) -> LineShortener) -> Reading {
    let line = Line(bytes: Array(words.utf8))
    if let known = readings[line] { return known }
    if readings.count >= Self.most { readings.removeAll(keepingCapacity: true) }
    let reading = Reading(read(words))
    readings[line] = reading
    return reading
  }
}
