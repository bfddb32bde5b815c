import Foundation
import TimelineModel

@testable import workbench

/// An article with hand-made gold and findings, and the table that comes of them.
struct HandMade {
  var article: Article
  var findings: Findings
  /// The fields of the gold as JSON; those left out are empty.
  var gold: [String: String] = [:]

  init(_ text: String) {
    article = Article(
      id: "a", source: Article.Source(path: "a.txt", format: "text"), header: Header(), title: nil,
      text: text,
      passages: [])
    findings = Findings(article: "a", language: .bokmål, published: .unknown, publishedBasis: .none)
  }

  /// Where words stand for the first time.
  func span(_ words: String) -> Span {
    let text = article.text
    let range = text.range(of: words)!
    return Span(
      text.utf8.distance(from: text.startIndex, to: range.lowerBound),
      text.utf8.distance(from: text.startIndex, to: range.upperBound))
  }

  mutating func findTime(_ words: String, _ when: String?) {
    findings.times.append(
      TimeMention(span: span(words), type: .date, value: "", dating: Dating(when.flatMap { When($0) })))
  }

  mutating func findActor(_ words: String, _ id: String?, name: String?, kind: Mention.Kind = .person) {
    findings.mentions.append(
      Mention(span: span(words), kind: kind, entity: id, name: name, how: id == nil ? .unresolved : .fullName)
    )
  }

  mutating func findEvent(_ words: String, _ when: String?, actors: [String] = []) {
    findings.events.append(
      Event(
        id: "e\(findings.events.count)", article: "a", span: span(words), headline: words,
        dating: Dating(when.flatMap { When($0) }), basis: .sentence, kind: .other, status: .happened,
        actors: actors, places: [], time: nil, salience: .core, confidence: 1, isMain: false))
  }

  func reading() throws -> GoldReading {
    var fields = [
      "article": "\"a\"", "file": "\"a.txt\"", "paragraph_kinds": "[]", "times": "[]", "actors": "[]",
      "places": "[]", "events": "[]", "quotes": "[]", "figures": "[]",
    ]
    fields.merge(gold) { $1 }
    let json = "{" + fields.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ",") + "}"
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return GoldReading(
      gold: try decoder.decode(GoldArticle.self, from: Data(json.utf8)), article: article, findings: findings)
  }

  /// The lines of a layer without padding, and its misses.
  func score(_ layer: some LayerScore) throws -> (table: [String], misses: [String]) {
    var layer = layer
    var misses: [Miss] = []
    layer.count(try reading(), &misses)
    let rows = ScoreTable(lines: layer.lines).text.split(separator: "\n").dropFirst()
    return (
      rows.map { $0.split(separator: " ").joined(separator: " ") }, misses.map(\.description)
    )
  }
}
