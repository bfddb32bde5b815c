import TimelineModel

/// The findings of many articles held against gold, layer by layer.
struct AccuracyReport {
  private var layers: [any LayerScore] = [
    DateScore(), PassageScore(), TimeScore(), ActorScore(), PlaceScore(), QuoteScore(), FigureScore(),
    EventScore(),
  ]
  private(set) var misses: [Miss] = []
  private var articles = 0

  mutating func count(_ reading: GoldReading) {
    articles += 1
    for index in layers.indices { layers[index].count(reading, &misses) }
  }

  /// The lines of the table.
  var lines: [ScoreLine] { layers.flatMap(\.lines) }

  /// The table, and the gravest misses.
  ///
  /// - Parameter limit: how many misses are told; nil tells all.
  func text(misses limit: Int?) -> String {
    // Equally grave ones in the order of articles and layers.
    let ordered = misses.enumerated().sorted {
      ($0.element.gravity.rawValue, $0.offset) < ($1.element.gravity.rawValue, $1.offset)
    }.map(\.element)
    let told = ordered.prefix(limit ?? ordered.count)
    let head =
      told.count == ordered.count
      ? "\(told.count) misses" : "The \(told.count) gravest of \(ordered.count) misses"
    return "\(articles) articles\n" + ScoreTable(lines: lines).text + "\n" + head + "\n"
      + told.map { "  \($0)\n" }.joined()
  }
}
