import TimelineModel

/// The optional first line of a plain text: « date 2017-03 and then the first paragraph».
struct HeaderLine {
  /// The date and the words that say it, where the line is one.
  var date: When?
  var words: String?
  /// Where the text begins, as a UTF-8 offset.
  var textStart = 0
  /// A date that is none; the words then stay in the text.
  var problem: Problem?

  init(of text: String, path: String) {
    let bytes =
      text.utf8.withContiguousStorageIfAvailable { Array($0.prefix(Self.longest)) }
      ?? Array(text.utf8.prefix(Self.longest))
    let start = bytes.firstIndex { !Bytes.isWhite($0) } ?? bytes.endIndex
    let word = start + Self.keyword.count
    guard bytes[start...].starts(with: Self.keyword), word < bytes.count, Bytes.isBlank(bytes[word]),
      let dateStart = bytes[word...].firstIndex(where: { !Bytes.isBlank($0) })
    else { return }
    let dateEnd = bytes[dateStart...].firstIndex(where: Bytes.isWhite) ?? bytes.endIndex
    let date = String(decoding: bytes[dateStart..<dateEnd], as: UTF8.self)
    guard Self.looksLikeDate(date) else { return }
    guard let when = StatedDate(date)?.when else {
      let line = bytes[..<start].count { $0 == Bytes.newline } + 1
      problem = ReadingProblems.badDate(date, in: path, line: line)
      return
    }
    self.date = when
    words = "date \(date)"
    textStart = bytes[dateEnd...].firstIndex { !Bytes.isWhite($0) } ?? bytes.endIndex
  }

  /// Where a header can end at the latest; it keeps the cost of looking for one independent of the text.
  private static let longest = 1000
  private static let keyword = Array("date".utf8)

  /// «date palms» is the beginning of a text, «date 2017-13» a mistake.
  private static func looksLikeDate(_ word: String) -> Bool {
    word.utf8.prefix(3).contains(where: Bytes.isDigit)
  }
}

/// A date as files state it: any EDTF expression (ISO 8601-2), or a date with a time of day, which is left out.
struct StatedDate {
  let when: When

  init?(_ text: String) {
    guard let when = When(Self.withoutClock(text)), !when.days.isEmpty else { return nil }
    self.when = when
  }

  /// `2017-03-22T08:15:00+01:00` (ISO 8601-1) and `2017-03-22 08:15` name the day 2017-03-22.
  private static func withoutClock(_ text: String) -> String {
    let bytes = Array(text.utf8.prefix(12))
    guard !text.utf8.contains(UInt8(ascii: "/")), bytes.count == 12,
      bytes[10] == UInt8(ascii: "T") || bytes[10] == Bytes.space,
      Bytes.isDigit(bytes[11])
    else { return text }
    return String(decoding: bytes[..<10], as: UTF8.self)
  }
}

extension Language {
  /// Whether articles in it are understood.
  var isRead: Bool { [.bokmål, .nynorsk, .english].contains(self) }

  /// The language of an IETF tag, «nb» for «nb-NO»; nil where it does not tell which, as «no» and «und».
  init?(tag: String) {
    let primary = tag.trimmed.lowercased().prefix { $0 != "-" && $0 != "_" }
    switch primary {
    case "", "no", "nor", "und": return nil
    case "nob": self = .bokmål
    case "nno": self = .nynorsk
    case "eng": self = .english
    default: self.init(rawValue: String(primary))
    }
  }
}
