import Analysis
import Foundation

/// A sentence of a treebank as text, with its names.
struct TreebankSentence {
  var text: String
  /// Byte offsets into `text`.
  var names: [GoldName]
  /// Set alone above others: in the treebank's own form marked so, else known by the missing full stop.
  var isHeading: Bool
  var opensParagraph: Bool
}

/// A name as people annotated it.
struct GoldName: Hashable {
  var span: Range<Int>
  var type: NameType
}

/// Reads treebanks with names in the last column: CoNLL-U with `SpaceAfter`, or the older form without spaces.
struct Treebank {
  /// The file cannot be read, or holds no sentence.
  struct Unreadable: Error, CustomStringConvertible {
    var path: String
    var description: String { "\(path): no treebank with names" }
  }

  private struct Word {
    var form: String
    var isSpacedAfter: Bool?
    /// Of the old form: the sentence ends here, as a heading.
    var isHeadingMark: Bool
    var tag: String
  }

  static func read(_ path: String) throws -> [TreebankSentence] {
    let text = try contents(path)
    var sentences: [TreebankSentence] = []
    var words: [Word] = []
    var opensParagraph = false
    let isOld = !text.hasPrefix("#")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") {
        if line.hasPrefix("# newpar") || line.hasPrefix("# newdoc") { opensParagraph = true }
      } else if line.isEmpty {
        if !words.isEmpty { sentences.append(sentence(words, isOld: isOld, opensParagraph)) }
        words = []
        opensParagraph = false
      } else if let word = word(line.split(separator: "\t", omittingEmptySubsequences: false)) {
        words.append(word)
      }
    }
    guard !sentences.isEmpty else { throw Unreadable(path: path) }
    return sentences
  }

  /// The text of a treebank, unpacked.
  static func contents(_ path: String) throws -> String {
    try path.hasSuffix(".gz") ? unpacked(path) : String(contentsOfFile: path, encoding: .utf8)
  }

  /// Words as they stand in print, where only the words are known; and where each is, in bytes.
  static func text(_ forms: [String]) -> (text: String, spans: [Range<Int>]) {
    var spacing = Spacing()
    var text = ""
    var spans: [Range<Int>] = []
    for (index, form) in forms.enumerated() {
      if spacing.isSpaced(before: form), index > 0 { text += " " }
      spans.append(text.utf8.count..<text.utf8.count + form.utf8.count)
      text += form
    }
    return (text, spans)
  }

  private static func unpacked(_ path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private static func word(_ columns: [Substring]) -> Word? {
    guard columns.count == 10, Int(columns[0]) != nil else { return nil }
    let notes = columns[9].split(separator: "|")
    let tag = notes.first { $0.hasPrefix("name=") }?.dropFirst("name=".count) ?? "O"
    return Word(
      form: String(columns[1]), isSpacedAfter: notes.contains("SpaceAfter=No") ? false : nil,
      isHeadingMark: columns[1] == "|" && columns[5].contains("<overskrift>"), tag: String(tag))
  }

  private static func sentence(_ words: [Word], isOld: Bool, _ opensParagraph: Bool) -> TreebankSentence {
    let shown = words.filter { !$0.isHeadingMark }
    var spacing = Spacing()
    var text = ""
    var spans: [Range<Int>] = []
    for (index, word) in shown.enumerated() {
      let isSpaced =
        isOld ? spacing.isSpaced(before: word.form) : index > 0 && shown[index - 1].isSpacedAfter != false
      if isSpaced, index > 0 { text += " " }
      spans.append(text.utf8.count..<text.utf8.count + word.form.utf8.count)
      text += word.form
    }
    let endsOpen = shown.last.map { ![".", "?", "!", ":", "»", "\"", "..."].contains($0.form) } ?? true
    return TreebankSentence(
      text: text, names: names(shown.map(\.tag), spans),
      isHeading: isOld ? shown.count < words.count : endsOpen && shown.count < 20,
      opensParagraph: opensParagraph)
  }

  private static func names(_ tags: [String], _ spans: [Range<Int>]) -> [GoldName] {
    var names: [GoldName] = []
    var open = ""
    for (tag, span) in zip(tags, spans) {
      let kind = String(tag.dropFirst(2))
      if tag.hasPrefix("B-") || tag.hasPrefix("I-") && kind != open {
        names.append(GoldName(span: span, type: type(kind)))
      } else if tag.hasPrefix("I-") {
        names[names.count - 1].span = names[names.count - 1].span.lowerBound..<span.upperBound
      }
      open = tag == "O" ? "" : kind
    }
    return names
  }

  /// A state is a place, whatever it does.
  private static func type(_ kind: String) -> NameType {
    switch kind {
    case "PER": .person
    case "ORG": .organisation
    case "LOC", "GPE_LOC", "GPE_ORG": .place
    default: .other
    }
  }
}

/// Puts spaces between words as they stand in print, where only the words are known.
private struct Spacing {
  private var isQuoted = false
  private var isGlued = true

  /// Whether a space stands before the next word.
  mutating func isSpaced(before form: String) -> Bool {
    var isSpaced = !isGlued
    isGlued = false
    switch form {
    case ".", ",", ":", ";", "?", "!", ")", "]", "»", "”", "...", "'": isSpaced = false
    case "(", "[", "«", "“", "§": isGlued = true
    case "/":
      isSpaced = false
      isGlued = true
    case "\"":
      isQuoted.toggle()
      if isQuoted { isGlued = true } else { isSpaced = false }
    default:
      if form.hasPrefix("-"), form.count > 1, form.dropFirst().first?.isLetter ?? false { isSpaced = false }
    }
    return isSpaced
  }
}
