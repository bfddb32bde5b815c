import TimelineModel

/// Reads sentences with their times marked, as `Tests/Gold/README.md` describes them:
///
/// ```
/// nb 2019-11-05 | [26. oktober] falt byen, og [uken etter] flyktet alle.
///   DATE 2019-10-26 = 2019-10-26
///   DATE 2019-W44 = 2019-10-28/2019-11-03 | 2019-11-02
/// ```
struct GoldSentenceReader {
  private(set) var sentences: [GoldSentence] = []

  struct Fault: Error, CustomStringConvertible {
    var line: String
    var description: String

    init(_ line: String, _ reason: String) {
      self.line = line
      description = "\(line): \(reason)"
    }
  }

  /// - Parameter name: of the file, for its sentences and its faults.
  init(_ text: String, name: String) throws {
    var marked: MarkedSentence?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let place = "\(name):\(index + 1)"
      if line.hasPrefix("  ") {
        guard marked != nil else { throw Fault(place, "a time without a sentence") }
        marked?.notes.append(try GoldTimeNote(line, place))
      } else if !line.isEmpty, !line.hasPrefix("#") {
        if let marked { sentences.append(try marked.annotated()) }
        marked = try MarkedSentence(line, place, family: String(name.prefix { $0 != "." }))
      }
    }
    if let marked { sentences.append(try marked.annotated()) }
  }
}

/// The head line of a sentence, and the notes under it.
private struct MarkedSentence {
  /// Still without its times.
  private let bare: GoldSentence
  /// What stands between each pair of brackets, in the order of the opening ones.
  private var marks: [(span: Span, depth: Int)]
  var notes: [GoldTimeNote] = []

  init(_ line: Substring, _ place: String, family: String) throws {
    let halves = line.split(separator: "|", maxSplits: 1)
    let head = halves[0].split(separator: " ")
    guard halves.count == 2, head.count == 2 else {
      throw GoldSentenceReader.Fault(place, "not «language date | sentence»")
    }
    var text = ""
    marks = []
    var open: [Int] = []
    for character in halves[1].drop(while: { $0 == " " }) {
      switch character {
      case "[":
        open.append(marks.count)
        marks.append((Span(text.utf8.count, text.utf8.count), open.count - 1))
      case "]":
        guard let mark = open.popLast() else { throw GoldSentenceReader.Fault(place, "«]» without «[»") }
        marks[mark].span.end = text.utf8.count
      default: text.append(character)
      }
    }
    guard open.isEmpty else { throw GoldSentenceReader.Fault(place, "«[» without «]»") }
    bare = GoldSentence(
      name: place, family: family, language: String(head[0]), date: head[1] == "-" ? nil : String(head[1]),
      text: text,
      times: [])
  }

  func annotated() throws -> GoldSentence {
    guard notes.count == marks.count else {
      throw GoldSentenceReader.Fault(bare.name, "\(marks.count) marks, \(notes.count) notes")
    }
    var sentence = bare
    for (mark, note) in zip(marks, notes) {
      let time = note.time(at: mark.span, of: sentence.text)
      if mark.depth == 0 {
        sentence.times.append(time)
      } else {
        sentence.times[sentence.times.count - 1].ends.append(time)
      }
    }
    return sentence
  }
}

/// A line under a sentence: `? TYPE value|value = days | days`.
private struct GoldTimeNote {
  private var isOptional: Bool
  private var type: String
  private var values: [String]
  private var days: GoldDays

  init(_ line: Substring, _ place: String) throws {
    let halves = line.split(separator: "=", maxSplits: 1)
    var head = halves[0].split(separator: " ")
    isOptional = head.first == "?"
    if isOptional { head.removeFirst() }
    guard head.count == 2 else { throw GoldSentenceReader.Fault(place, "not «TYPE value»") }
    type = String(head[0])
    // A star among the values: which one is not judged.
    let values = head[1].split(separator: "|").map(String.init)
    self.values = values.contains("*") ? [] : values
    let choices = halves.count < 2 ? [] : halves[1].split(separator: "|").map { $0.filter { $0 != " " } }
    let ranges = try choices.map { choice -> DayRange? in
      let ends = choice.split(separator: "/").map(String.init)
      guard let range = DayRange(ends.first, ends.last) else {
        if choice == "none" { return nil }
        throw GoldSentenceReader.Fault(place, "«\(choice)» are no days")
      }
      return range
    }
    days = GoldDays(ranges.first ?? nil, alternatives: ranges.dropFirst().compactMap { $0 })
  }

  func time(at span: Span, of text: String) -> GoldTime {
    GoldTime(
      words: GoldSnippet(snippet: String(text[span]), occurrence: nil), span: span, type: type,
      values: values,
      days: days, isOptional: isOptional)
  }
}
