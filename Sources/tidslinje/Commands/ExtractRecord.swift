import Foundation
import Interface
import Reading
import TimelineModel

/// One article's findings as a line of JSON, version 1 of the format that scripts rely on.
///
/// Keys keep their names and meaning; new ones may be added. Offsets are Unicode scalars into `text`,
/// half open.
struct ExtractRecord: Encodable {
  private let format = 1
  private let id: String
  private let path: String
  private let title: String?
  private let publisher: String?
  private let language: String
  private let text: String
  private let date: DateRecord
  private let paragraphs: [Paragraph]
  private let sentences: [Range]
  private let times: [Time]
  private let mentions: [MentionRecord]
  private let quotes: [QuoteRecord]
  private let figures: [FigureRecord]
  private let events: [EventRecord]

  init(_ article: Article, _ findings: Findings, _ screen: ScreenLanguage) {
    let text = article.givenText ?? article.text
    let offsets = ScalarOffsets(article, findings)
    func range(_ span: Span) -> Range { Range(start: offsets[span.start], end: offsets[span.end]) }
    let scalars = Scalars(text)
    func piece(_ span: Span) -> Piece {
      let range = range(span)
      return Piece(start: range.start, end: range.end, text: scalars[range.start..<range.end])
    }
    func why(_ dating: Dating) -> [Why] {
      dating.reasons.map { reason in
        let from = reason.span.map(range)
        return Why(
          rule: reason.rule, says: words(for: reason, in: screen), from: from.map { [$0.start, $0.end] })
      }
    }
    id = article.header.id ?? article.id
    path = article.source.path
    title = article.title
    publisher = article.header.publisher
    language = findings.language.rawValue
    self.text = text
    date = DateRecord(
      interval: Interval(findings.published), basis: findings.publishedBasis.rawValue,
      why: why(findings.published))
    paragraphs = article.passages.map { Paragraph(range: range($0.span), kind: $0.kind.rawValue) }
    sentences = findings.sentences.map(range)
    times = findings.times.map { time in
      Time(
        piece: piece(time.span), type: time.type.rawValue, value: time.value, interval: Interval(time.dating),
        why: why(time.dating))
    }
    mentions = findings.mentions.map { mention in
      MentionRecord(
        piece: piece(mention.span), kind: mention.kind.rawValue, actor: mention.entity, name: mention.name,
        how: mention.how.rawValue)
    }
    quotes = findings.quotes.map { quote in
      QuoteRecord(piece: piece(quote.span), speaker: quote.speaker, speakerText: quote.speakerWords)
    }
    figures = findings.figures.map { figure in
      FigureRecord(
        piece: piece(figure.span), low: figure.low, high: figure.high, unit: figure.unit,
        subject: figure.subject,
        source: figure.claimant)
    }
    events = findings.events.map { event in
      EventRecord(
        event: event, range: range(event.span), interval: Interval(event.dating), why: why(event.dating))
    }
  }

  /// Every key is there, `null` where there is nothing to say.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: JSONKey.self)
    try container.encode(format, forKey: "format")
    try container.encode(id, forKey: "id")
    try container.encode(path, forKey: "path")
    try container.encode(title, forKey: "title")
    try container.encode(publisher, forKey: "publisher")
    try container.encode(language, forKey: "language")
    try container.encode(text, forKey: "text")
    try container.encode(date, forKey: "date")
    try container.encode(paragraphs, forKey: "paragraphs")
    try container.encode(sentences, forKey: "sentences")
    try container.encode(times, forKey: "times")
    try container.encode(mentions, forKey: "mentions")
    try container.encode(quotes, forKey: "quotes")
    try container.encode(figures, forKey: "figures")
    try container.encode(events, forKey: "events")
  }

  /// The record as one line; the same text gives the same line on every machine.
  var json: String { Self.line(self) }

  /// The line that stands for an article that could not be read.
  static func error(_ problem: Problem, id: String?, path: String) -> String {
    line(
      Failure(
        id: id, path: path,
        error: .init(code: problem.code, message: problem.what.en, line: problem.place?.line)))
  }

  private static func line(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Encoding fails only for numbers that are not finite, and no figure is.
    guard let data = try? encoder.encode(value) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }
}

extension ExtractRecord {
  /// Where in the given text the ends of all spans lie, worked out in one pass.
  private struct ScalarOffsets {
    private let offsets: [Int: Int]

    init(_ article: Article, _ findings: Findings) {
      let datings = [findings.published] + findings.times.map(\.dating) + findings.events.map(\.dating)
      var spans = article.passages.map(\.span) + findings.sentences
      spans += findings.times.map(\.span) + findings.mentions.map(\.span) + findings.quotes.map(\.span)
      spans += findings.figures.map(\.span) + findings.events.map(\.span)
      spans += datings.flatMap { $0.reasons.compactMap(\.span) }
      let ends = Set(spans.flatMap { [$0.start, $0.end] }).sorted()
      let scalars = GivenOffsets(article).scalarOffsets(at: ends)
      offsets = Dictionary(zip(ends, scalars), uniquingKeysWith: { first, _ in first })
    }

    subscript(utf8Offset: Int) -> Int { offsets[utf8Offset] ?? 0 }
  }

  /// A text whose scalars can be reached by number.
  private struct Scalars {
    private let scalars: [Unicode.Scalar]

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    subscript(range: Swift.Range<Int>) -> String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
      return String(text)
    }
  }

  struct Range: Encodable {
    var start: Int
    var end: Int
  }

  struct Piece {
    var start: Int
    var end: Int
    var text: String
  }

  struct Interval {
    var edtf: String?
    var earliest: String?
    var latest: String?

    init(_ dating: Dating) {
      edtf = dating.when?.edtf.description
      earliest = dating.when?.earliest?.description
      latest = dating.when?.latest?.description
    }
  }

  struct Why: Encodable {
    var rule: String
    var says: String
    var from: [Int]?

    enum CodingKeys: String, CodingKey { case rule, says, from }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(rule, forKey: .rule)
      try container.encode(says, forKey: .says)
      try container.encode(from, forKey: .from)
    }
  }

  private struct DateRecord: Encodable {
    var interval: Interval
    var basis: String
    var why: [Why]

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: JSONKey.self)
      try container.encode(interval)
      try container.encode(basis, forKey: "basis")
      try container.encode(why, forKey: "why")
    }
  }

  private struct Paragraph: Encodable {
    var range: Range
    var kind: String

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: JSONKey.self)
      try container.encode(range)
      try container.encode(kind, forKey: "kind")
    }
  }

  private struct Time: Encodable {
    var piece: Piece
    var type: String
    var value: String
    var interval: Interval
    var why: [Why]

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: JSONKey.self)
      try container.encode(piece)
      try container.encode(type, forKey: "type")
      try container.encode(value, forKey: "value")
      try container.encode(interval)
      try container.encode(why, forKey: "why")
    }
  }

  private struct MentionRecord: Encodable {
    var piece: Piece
    var kind: String
    var actor: String?
    var name: String?
    var how: String

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: JSONKey.self)
      try container.encode(piece)
      try container.encode(kind, forKey: "kind")
      try container.encode(actor, forKey: "actor")
      try container.encode(name, forKey: "name")
      try container.encode(how, forKey: "how")
    }
  }

  private struct QuoteRecord: Encodable {
    var piece: Piece
    var speaker: String?
    var speakerText: String?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: JSONKey.self)
      try container.encode(piece)
      try container.encode(speaker, forKey: "speaker")
      try container.encode(speakerText, forKey: "speakerText")
    }
  }

  private struct FigureRecord: Encodable {
    var piece: Piece
    var low: Double?
    var high: Double?
    var unit: String
    var subject: String?
    var source: String?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: JSONKey.self)
      try container.encode(piece)
      try container.encode(low, forKey: "low")
      try container.encode(high, forKey: "high")
      try container.encode(unit, forKey: "unit")
      try container.encode(subject, forKey: "subject")
      try container.encode(source, forKey: "source")
    }
  }

  private struct EventRecord: Encodable {
    var event: Event
    var range: Range
    var interval: Interval
    var why: [Why]

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: JSONKey.self)
      try container.encode(event.id, forKey: "id")
      try container.encode(interval)
      try container.encode(event.basis.rawValue, forKey: "basis")
      try container.encode(why, forKey: "why")
      try container.encode(event.kind.rawValue, forKey: "kind")
      try container.encode(event.status.rawValue, forKey: "status")
      try container.encode(event.headline, forKey: "headline")
      try container.encode(range)
      try container.encode(event.actors, forKey: "actors")
      try container.encode(event.places, forKey: "places")
      try container.encode(event.time, forKey: "time")
      try container.encode(event.salience.rawValue, forKey: "salience")
      try container.encode(event.confidence, forKey: "confidence")
    }
  }

  private struct Failure: Encodable {
    struct Detail: Encodable {
      var code: String
      var message: String
      var line: Int?

      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: JSONKey.self)
        try container.encode(code, forKey: "code")
        try container.encode(message, forKey: "message")
        try container.encode(line, forKey: "line")
      }
    }

    var id: String?
    var path: String
    var error: Detail

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: JSONKey.self)
      try container.encode(id, forKey: "id")
      try container.encode(path, forKey: "path")
      try container.encode(error, forKey: "error")
    }
  }
}

/// A key written where it is used.
struct JSONKey: CodingKey, ExpressibleByStringLiteral {
  var stringValue: String
  var intValue: Int? { nil }

  init(stringLiteral value: String) { stringValue = value }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension KeyedEncodingContainer<JSONKey> {
  fileprivate mutating func encode(_ range: ExtractRecord.Range) throws {
    try encode(range.start, forKey: "start")
    try encode(range.end, forKey: "end")
  }

  fileprivate mutating func encode(_ piece: ExtractRecord.Piece) throws {
    try encode(piece.start, forKey: "start")
    try encode(piece.end, forKey: "end")
    try encode(piece.text, forKey: "text")
  }

  fileprivate mutating func encode(_ interval: ExtractRecord.Interval) throws {
    try encode(interval.edtf, forKey: "edtf")
    try encode(interval.earliest, forKey: "earliest")
    try encode(interval.latest, forKey: "latest")
  }
}
