import TimelineModel

/// The findings of many texts held against gold, layer by layer.
struct AccuracyReport {
  private var articleLayers: [any LayerScore] = [
    DateScore(), PassageScore(), TimeScore(), ActorScore(), PlaceScore(), QuoteScore(), FigureScore(),
    EventScore(),
  ]
  private var sentenceTimes = TimeScore()
  /// The same by what is hard in the sentences, in the order of their files.
  private var families: [(name: String, score: TimeScore)] = []
  private(set) var misses: [Miss] = []
  private var articles = 0
  private var sentences = 0

  /// Counts an article, in every layer.
  mutating func count(_ reading: GoldReading) {
    articles += 1
    for index in articleLayers.indices { articleLayers[index].count(reading, &misses) }
  }

  /// Counts a sentence, of which gold knows the times.
  mutating func count(_ reading: TimeReading, family: String) {
    sentences += 1
    sentenceTimes.count(reading, &misses)
    if families.last?.name != family { families.append((family, TimeScore())) }
    var told: [Miss] = []
    families[families.count - 1].score.count(reading, &told)
  }

  /// The tables, and the gravest misses.
  ///
  /// - Parameter limit: how many misses are told; nil tells all.
  func text(misses limit: Int?) -> String {
    var parts = [Self.table("\(articles) articles", articleLayers.flatMap(\.lines))]
    if sentences > 0 {
      let byFamily = families.map { ScoreLine("  \($0.name): right days", .retrieval($0.score.intervals)) }
      parts.append(Self.table("\(sentences) sentences", sentenceTimes.lines + byFamily))
    }
    parts.append(told(limit))
    return parts.joined(separator: "\n")
  }

  private static func table(_ title: String, _ lines: [ScoreLine]) -> String {
    title + "\n" + ScoreTable(lines: lines.filter(\.isCounted)).text
  }

  private func told(_ limit: Int?) -> String {
    // Equally grave ones in the order of texts and layers.
    let ordered = misses.enumerated().sorted {
      ($0.element.gravity.rawValue, $0.offset) < ($1.element.gravity.rawValue, $1.offset)
    }.map(\.element)
    let told = ordered.prefix(limit ?? ordered.count)
    let head =
      told.count == ordered.count
      ? "\(told.count) misses" : "The \(told.count) gravest of \(ordered.count) misses"
    return head + "\n" + told.map { "  \($0)\n" }.joined()
  }
}
