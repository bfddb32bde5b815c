import TimelineModel

/// Plain text as archives hold it: an optional header line, then a paragraph a line.
enum PlainTextFormat {
  static let format = Format(
    name: "text", extensions: ["txt", "text"], sniff: { _ in true }, read: { read($0) })

  static func read(_ file: SourceFile) -> ReadFile {
    if file.isBinary { return ReadFile(problems: [ReadingProblems.binary(file.path)]) }
    let decoded = DecodedText(file.content)
    var problems = ReadingProblems.notes(on: decoded, in: file.path)
    let line = HeaderLine(of: decoded.text, path: file.path)
    if let problem = line.problem { problems.append(problem) }
    let start = decoded.text.utf8.index(decoded.text.startIndex, offsetBy: line.textStart)
    var draft = ArticleDraft(path: file.path, format: "text", given: String(decoded.text[start...]))
    draft.header.date = line.date
    draft.header.dateWords = line.words
    draft.header.dateBasis = line.date == nil ? .none : .header
    draft.header.takeDate(fromNameOf: file.path)
    return ReadFile(draft, problems: problems)
  }
}
