import Foundation
import TimelineModel

/// JSON Lines: an article a line, `{"id","date","language","title","publisher","url","text"}`, all but
/// `text` optional.
enum JSONLinesFormat {
  static let format = Format(
    name: "jsonl", extensions: ["jsonl", "ndjson"], sniff: { looksLikeJSON($0) }, read: { read($0) })

  private static func looksLikeJSON(_ file: SourceFile) -> Bool {
    let words = file.content.prefix(1000).filter { !Bytes.isWhite($0) }
    return words.starts(with: Array("{\"".utf8))
  }

  /// Every line for itself: a bad one is told and the others go on.
  static func read(_ file: SourceFile) -> ReadFile {
    if file.isBinary { return ReadFile(problems: [ReadingProblems.binary(file.path)]) }
    var result = ReadFile()
    for (index, line) in Bytes.lines(of: file.content).enumerated() where !line.allSatisfy(Bytes.isWhite) {
      let one = read(line, path: file.path, lineNumber: index + 1)
      result.articles += one.articles
      result.problems += one.problems
    }
    if result.articles.isEmpty, result.problems.isEmpty {
      result.problems = [ReadingProblems.noText(in: file.path, line: 1)]
    }
    return result
  }

  static func read(_ line: ArraySlice<UInt8>, path: String, lineNumber: Int) -> ReadFile {
    let decoded = DecodedText(Bytes.withoutMark(line))
    var problems = ReadingProblems.notes(on: decoded, in: path, line: lineNumber)
    let json = Data(decoded.text.utf8)
    let fields: Fields
    do {
      fields = try JSONDecoder().decode(Fields.self, from: json)
    } catch {
      let why = ReadingProblems.why(json, gave: error)
      return ReadFile(problems: [ReadingProblems.badJSON(why, in: path, line: lineNumber)])
    }
    guard let text = fields.text?.string else {
      return ReadFile(problems: [ReadingProblems.noTextField(in: path, line: lineNumber)])
    }
    var draft = ArticleDraft(path: path, line: lineNumber, format: "jsonl", given: text)
    draft.title = fields.title?.words
    draft.header.id = fields.id?.words
    draft.header.publisher = fields.publisher?.words
    draft.header.url = fields.url?.words
    draft.header.language = fields.language?.words.flatMap(Language.init(tag:))
    if let tag = fields.language?.words, let language = draft.header.language, !language.isRead {
      problems.append(ReadingProblems.unknownLanguage(tag, in: path, line: lineNumber))
    }
    if let names = try? JSONDecoder().decode(FieldNames.self, from: json).names {
      problems += FieldNames.misspelt(names, of: Fields.CodingKeys.allCases.map(\.rawValue)).map { field in
        ReadingProblems.misspelt(field.name, nearest: field.nearest, in: path, line: lineNumber)
      }
    }
    if let date = fields.date?.words, let problem = draft.state(date: date, line: lineNumber) {
      problems.append(problem)
    }
    return ReadFile(draft, problems: problems)
  }

  private struct Fields: Decodable {
    var id, date, language, title, publisher, url, text: Scalar?

    enum CodingKeys: String, CodingKey, CaseIterable { case id, date, language, title, publisher, url, text }
  }

  /// A field that should be a string; `"date": 2017` and `"id": 17` are meant well.
  private struct Scalar: Decodable {
    var string: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        string = String(number)
      } else {
        string = try container.decode(String.self)
      }
    }

    /// The words in NFC; nil when there are none.
    var words: String? {
      let words = string.nfc.trimmed
      return words.isEmpty ? nil : words
    }
  }
}

extension ArticleDraft {
  /// Takes the date that a field states; gives a problem when it is none.
  mutating func state(date: String, line: Int) -> Problem? {
    guard let stated = StatedDate(date) else {
      return ReadingProblems.badDate(date, in: source.path, line: line)
    }
    header.date = stated.when
    header.dateWords = date
    header.dateBasis = .metadata
    return nil
  }
}
