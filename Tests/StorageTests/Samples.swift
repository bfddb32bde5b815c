import Testing
import TimelineModel

@testable import Storage

/// An article whose every sentence is a passage and tells one event.
///
/// - Parameters:
///   - passages: one paragraph each.
///   - dates: the date of the event in each passage, as EDTF; "" for an undated event, nil for no event.
func sample(
  _ id: String, _ passages: [String], dates: [String?] = [], actors: [String] = [], places: [String] = [],
  publisher: String? = nil, path: String? = nil, line: Int = 1
) -> (Article, Findings) {
  var text = ""
  var spans: [Passage] = []
  for passage in passages {
    if !text.isEmpty { text += "\n" }
    let start = text.utf8.count
    text += passage
    spans.append(Passage(.body, Span(start, text.utf8.count)))
  }
  var header = Header()
  header.publisher = publisher
  let article = Article(
    id: id, source: Article.Source(path: path ?? "\(id).txt", line: line, format: "text"), header: header,
    title: "Om \(id)", text: text, passages: spans)
  var findings = Findings(
    article: id, language: .bokmål, published: Dating(dates.compactMap(\.self).first.flatMap { When($0) }),
    publishedBasis: .header)
  for (number, date) in dates.enumerated() {
    guard let date else { continue }
    findings.events.append(
      event(
        "\(id)-\(number)", article: id, spans[number].span, passages[number], date, actors: actors,
        places: places, isMain: findings.events.isEmpty))
  }
  return (article, findings)
}

func event(
  _ id: String, article: String, _ span: Span, _ headline: String, _ date: String, actors: [String] = [],
  places: [String] = [], isMain: Bool = false
) -> Event {
  Event(
    id: id, article: article, span: span, headline: headline,
    dating: Dating(When(date), reasons: [Reason(.stated, rule: "full-date", words: date, span: span)]),
    basis: .sentence, kind: .meeting, status: .happened, actors: actors, places: places, time: nil,
    salience: .core, confidence: 0.75, isMain: isMain)
}

func file(_ path: String, _ articles: (Article, Findings)..., fingerprint: String = "1") -> StoredFile {
  StoredFile(
    path: path, fingerprint: fingerprint,
    articles: articles.map { article, findings in
      var article = article
      article.source.path = path
      return (article, findings)
    })
}

/// An archive in memory with these files and its timeline built.
func archive(_ files: StoredFile...) throws -> Archive {
  let archive = try Archive.inMemory()
  try archive.store(files)
  try archive.rebuildTimeline()
  return archive
}

extension Archive {
  /// The whole timeline, one id a line with its date.
  func timeline(_ filter: Filter = Filter()) throws -> [String] {
    let index = try index()
    let selection = Selection(filter, in: index)
    return try entries((0..<selection.count).compactMap { selection.ordinal(atRow: $0) })
      .map { "\($0.event.dating.when?.description ?? "-") \($0.id)" }
  }

  /// All that readers have said and not taken back, oldest first.
  func annotations() throws -> [Annotation] { try read { db in try Annotation.all(db) } }

  /// What went wrong, file by file.
  func problems() throws -> [Problem] {
    try problemsByFile().sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// Ids of the events that a search finds, in timeline order.
  func found(_ query: String, asYouType: Bool = false) throws -> [String] {
    try entries(search(query, asYouType: asYouType).map { Int($0) }).map(\.id)
  }
}

/// The problem that some work ends in.
func problem(_ body: () throws -> Void) -> Problem? {
  do {
    try body()
    return nil
  } catch {
    return error as? Problem
  }
}
