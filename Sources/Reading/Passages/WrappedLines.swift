/// Text whose paragraphs were broken into lines of a certain width, as by mail and by old news wires.
///
/// A paragraph is a line elsewhere in the program, and a sentence never leaves its paragraph. So the line ends
/// inside of paragraphs become spaces: every character stays where it was.
struct WrappedLines {
  /// Where a line end is a space.
  let lineEnds: [Int]

  /// Nobody breaks lines wider than this, or paragraphs narrower.
  private static let (narrowest, widest) = (40, 132)
  /// So many lines that go on in the middle of a sentence are no accident.
  private static let fewest = 2

  /// One line: where it stands, how far in it begins, how many characters it has, and what those at its ends are.
  private struct Row {
    var bytes: Range<Int>
    var (indent, width, firstWord) = (0, 0, 0)
    var (begins, ends): (Unicode.Scalar?, Unicode.Scalar?)

    init(_ text: ArraySlice<UInt8>) {
      bytes = text.indices
      let words = text.drop(while: Bytes.isWhite).droppingLast { $0.properties.isWhitespace }
      indent = words.startIndex - text.startIndex
      width = words.count(where: Bytes.beginsScalar)
      firstWord = words.prefix { !Bytes.isBlank($0) }.count(where: Bytes.beginsScalar)
      (begins, ends) = (words.firstScalar, words.lastScalar)
    }

    /// Whether it ends in the middle of a sentence, as the next one's beginning tells.
    func runsOn(into next: Row) -> Bool { endsWithin && next.begins?.isLowercase == true }

    /// Whether no mark ends it.
    private var endsWithin: Bool {
      ends.map { $0.isLetter || $0.isNumber || $0 == "," || $0 == ";" } ?? false
    }

    /// Whether the next word had hardly room on the line; the surer the sentence goes on, the less it must fill.
    func isFull(before next: Row, width: Int) -> Bool {
      // A paragraph may begin farther in.
      if next.indent > indent + 1 { return false }
      let reach = width == 0 ? 0 : 8 * (self.width + 1 + next.firstWord) / width
      return reach >= (runsOn(into: next) ? 4 : endsWithin ? 5 : 7)
    }
  }

  init(_ text: [UInt8]) {
    var rows: [Row] = []
    var start = 0
    while start < text.count {
      let end = text[start...].prefix(4 * Self.widest + 1).firstIndex(of: Bytes.newline)
      // A longer line tells that there is a paragraph a line.
      guard end != nil || text.count - start <= 4 * Self.widest else { break }
      let row = Row(text[start..<(end ?? text.count)])
      guard row.width <= Self.widest else { break }
      rows.append(row)
      start = row.bytes.upperBound + 1
    }
    let width = rows.map(\.width).max() ?? 0
    guard start >= text.count, width >= Self.narrowest else {
      lineEnds = []
      return
    }
    let pairs = zip(rows, rows.dropFirst()).filter { $0.width > 0 && $1.width > 0 }
    let full = pairs.filter { $0.isFull(before: $1, width: width) }
    let running = full.count { $0.runsOn(into: $1) }
    guard running >= Self.fewest, 3 * running >= pairs.count else {
      lineEnds = []
      return
    }
    lineEnds = full.compactMap { row, next in
      // A dash that opens a line opens somebody's words.
      next.begins.map { $0.isLetter || $0.isNumber || $0.opensQuotation || $0 == "(" } ?? false
        ? row.bytes.upperBound : nil
    }
  }
}

extension String {
  /// The text with a paragraph a line, each character where it was.
  var unwrapped: String {
    var bytes = Array(utf8)
    let ends = WrappedLines(bytes).lineEnds
    if ends.isEmpty { return self }
    for end in ends { bytes[end] = Bytes.space }
    return String(decoding: bytes, as: UTF8.self)
  }
}
