import TimelineModel

/// TimeML, as `tidslinje extract --format timeml` and annotated corpora have it: the text without its mark-up,
/// dated by its document creation time. A file may hold several documents.
///
/// The marked times are not read: the program finds its own.
enum TimeMLFormat {
  static let format = Format(
    name: "timeml", extensions: ["tml", "timeml"],
    sniff: { opening.stand(in: $0.content.prefix(1000)) }, read: { read($0) })

  private static let opening = Phrases(["<TimeML"], capitalsCount: true)

  static func read(_ file: SourceFile) -> ReadFile {
    if file.isBinary { return ReadFile(problems: [ReadingProblems.binary(file.path)]) }
    let decoded = DecodedText(file.content)
    var result = ReadFile(problems: ReadingProblems.notes(on: decoded, in: file.path))
    let bytes = Array(decoded.text.utf8)
    var (rest, line) = (bytes[...], 1)
    while let document = Markup.element("TimeML", in: rest) {
      line += rest[..<document.start].count { $0 == Bytes.newline }
      let one = read(document, path: file.path, line: line)
      result.articles += one.articles
      result.problems += one.problems
      line += bytes[document.start..<document.end].count { $0 == Bytes.newline }
      rest = bytes[document.end...]
    }
    if result.articles.isEmpty, result.problems.isEmpty {
      result.problems = [ReadingProblems.noText(in: file.path, line: 1)]
    }
    return result
  }

  private static func read(_ document: Markup.Element, path: String, line: Int) -> ReadFile {
    func words(_ name: String) -> String? {
      let words = Markup.element(name, in: document.content).map { Markup.text($0.content).nfc.trimmed }
      return words?.isEmpty == false ? words : nil
    }
    let text = Markup.element("TEXT", in: document.content).map { Markup.text($0.content) } ?? ""
    var draft = ArticleDraft(path: path, line: line, format: "timeml", given: text)
    draft.title = words("TITLE")
    draft.header.id = words("DOCID")
    draft.header.language = document.attribute("xml:lang").flatMap(Language.init(tag:))
    var problems: [Problem] = []
    if let date = creationTime(of: document), let problem = draft.state(date: date, line: line) {
      problems.append(problem)
    }
    return ReadFile(draft, problems: problems)
  }

  /// Our own attribute says more than the value, which has no sets of days. «XXXX-XX-XX» is no date.
  private static func creationTime(of document: Markup.Element) -> String? {
    guard
      let timex = Markup.element("DCT", in: document.content).flatMap({
        Markup.element("TIMEX3", in: $0.content)
      })
    else { return nil }
    return timex.attribute("tidslinje:edtf")
      ?? timex.attribute("value").flatMap { $0.hasPrefix("XXXX") ? nil : $0 }
  }
}
