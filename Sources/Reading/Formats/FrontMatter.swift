import TimelineModel
import Yams

/// The YAML between two lines of dashes at the top of a Markdown file.
enum FrontMatter {
  /// Fields that are read; others are left alone, for other programs may need them.
  private enum Field: String, CaseIterable {
    case title, date, publisher, author, place, url, lang, language, tags, sources, basis

    /// By its name, or as a Norwegian would call it.
    init?(named name: String) {
      if let field = Self(rawValue: name) {
        self = field
        return
      }
      switch name {
      case "tittel": self = .title
      case "dato": self = .date
      case "avis", "utgiver", "utgjevar": self = .publisher
      case "forfatter", "forfattar": self = .author
      case "sted", "stad": self = .place
      case "språk": self = .lang
      case "kilder", "kjelder": self = .sources
      default: return nil
      }
    }
  }

  static func isOpened(by bytes: ArraySlice<UInt8>) -> Bool {
    Bytes.lines(of: bytes).first.map { $0.elementsEqual("---".utf8) } ?? false
  }

  /// Whether a line is «name: value».
  static func looksLikeField(_ line: ArraySlice<UInt8>) -> Bool {
    let name = line.prefix { $0 != UInt8(ascii: ":") }
    return !name.isEmpty && name.endIndex < line.endIndex && !name.contains(where: Bytes.isWhite)
  }

  /// The number of lines that the front matter takes with its fences; 0 when there is none.
  static func end(in lines: [ArraySlice<UInt8>]) -> Int {
    guard let first = lines.first, isFence(first, of: ["---"]),
      let last = lines.dropFirst().firstIndex(where: { isFence($0, of: ["---", "..."]) })
    else { return 0 }
    return last + 1
  }

  private static func isFence(_ line: ArraySlice<UInt8>, of fences: [String]) -> Bool {
    let end = line.lastIndex { !Bytes.isBlank($0) }.map { $0 + 1 } ?? line.startIndex
    return fences.contains { $0.utf8.elementsEqual(line[line.startIndex..<end]) }
  }

  /// Fills the header from the lines of YAML that begin on the second line of the file.
  static func read(_ lines: ArraySlice<ArraySlice<UInt8>>, into draft: inout ArticleDraft) -> [Problem] {
    do {
      guard let value = try PlainYaml.fields(of: lines) ?? yaml(lines) else { return [] }
      guard case .fields(let fields) = value else {
        return [ReadingProblems.noFields(in: draft.source.path, line: (value.line ?? 0) + 1)]
      }
      var problems: [Problem] = []
      for one in fields {
        let line = (one.value.line ?? 1) + 1
        guard let field = Field(named: one.key.lowercased()) else {
          let known = Field.allCases.map(\.rawValue)
          problems += FieldNames.misspelt([one.key.lowercased()], of: known).map { misspelt in
            ReadingProblems.misspelt(one.key, nearest: misspelt.nearest, in: draft.source.path, line: line)
          }
          continue
        }
        if let problem = take(field, one.value, into: &draft) { problems.append(problem) }
      }
      return problems
    } catch {
      return [ReadingProblems.badFrontMatter(YamlFault(error), in: draft.source.path)]
    }
  }

  /// Whatever YAML the lines hold, down to this depth; nil when they are empty.
  static func yaml(_ lines: ArraySlice<ArraySlice<UInt8>>, depth: Int = 4) throws -> YamlValue? {
    let text = lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    // All that is read is text: what a scalar would be as a number or a date need not be found out.
    return try compose(yaml: text, .basic).flatMap { YamlValue($0, depth: depth) }
  }

  private static func take(_ field: Field, _ value: YamlValue, into draft: inout ArticleDraft) -> Problem? {
    switch field {
    case .title: draft.title = words(value)
    case .publisher: draft.header.publisher = words(value)
    case .author: draft.header.author = list(value).isEmpty ? nil : list(value).joined(separator: ", ")
    case .place: draft.header.place = words(value)
    case .url: draft.header.url = words(value)
    case .basis: draft.header.basis = words(value)
    case .lang, .language:
      draft.header.language = words(value).flatMap(Language.init(tag:))
      if let tag = words(value), let language = draft.header.language, !language.isRead {
        return ReadingProblems.unknownLanguage(tag, in: draft.source.path, line: (value.line ?? 1) + 1)
      }
    case .tags: draft.header.tags = list(value)
    case .sources: draft.header.sources = value.items.compactMap(citation)
    case .date:
      if let date = words(value) { return draft.state(date: date, line: (value.line ?? 1) + 1) }
    }
    return nil
  }

  /// What a scalar says, as it stands: `2017-03` is not to become a number or a moment.
  private static func words(_ value: YamlValue?) -> String? {
    guard case .words(let words, _) = value else { return nil }
    let trimmed = words.nfc.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// `[a, b]` or `a, b`.
  private static func list(_ value: YamlValue) -> [String] {
    if case .list(let items, _) = value { return items.compactMap(words) }
    return (words(value) ?? "").split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private static func citation(_ value: YamlValue) -> Header.Citation? {
    let (publisher, title) = (words(value["publisher"]), words(value["title"]))
    guard publisher != nil || title != nil else { return nil }
    return Header.Citation(
      publisher: publisher ?? "", title: title ?? "", date: words(value["date"]), link: words(value["link"]))
  }
}
