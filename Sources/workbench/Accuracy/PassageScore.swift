import TimelineModel

/// The part that each paragraph plays.
struct PassageScore: LayerScore {
  private var isRight = Share()

  mutating func count(_ reading: GoldReading, _ misses: inout [Miss]) {
    var start = 0
    for paragraph in reading.gold.paragraphKinds {
      let words = reading.text.ranges(of: paragraph.snippet, from: start).first
      let span = words.map { reading.text.span($0) }
      if let words { start = words.upperBound }
      let passage = span.flatMap { span in reading.article.passages.first { $0.span.overlaps(span) } }
      let found = passage.map { Self.goldName(of: $0.kind) }
      isRight.count(found == paragraph.kind)
      if found != paragraph.kind {
        misses.append(
          reading.miss(
            .inexact, "paragraph «\(paragraph.snippet)»", gold: paragraph.kind, got: found ?? "no paragraph"))
      }
    }
  }

  /// Gold has fewer kinds than we.
  private static func goldName(of kind: Passage.Kind) -> String {
    switch kind {
    case .byline: Passage.Kind.dateline.rawValue
    case .advertisement: Passage.Kind.related.rawValue
    case .title, .dateline, .lead, .body, .subhead, .quote, .question, .caption, .related: kind.rawValue
    }
  }

  var lines: [ScoreLine] { [ScoreLine("paragraph kinds", .share(isRight))] }
}
