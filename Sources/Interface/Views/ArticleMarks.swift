import TimelineModel

/// What every part of a stretch of an article is: names, figures, quotes, times, and the lit passage.
struct ArticleMarks {
  struct Look: Equatable {
    var role: Role
    var emphasis: Emphasis = []
  }

  /// Later ones lie over earlier ones.
  private var marks: [(span: Span, role: Role, emphasis: Emphasis)] = []
  let lit: Span?
  /// Where it tells events.
  let told: [Span]
  private let hits: HitWords
  private let text: String

  init(_ pane: ArticlePane, in stretch: Span, hits: HitWords, evidence: [Span]) {
    let findings = pane.findings
    let event = pane.litEvent
    lit = event?.span
    told = findings.events.lazy.map(\.span).filter { $0.overlaps(stretch) }
    self.hits = hits
    text = pane.article.text
    for quote in findings.quotes where quote.span.overlaps(stretch) { marks.append((quote.span, .quote, [])) }
    for figure in findings.figures where figure.span.overlaps(stretch) {
      marks.append((figure.span, .figure, []))
    }
    for mention in findings.mentions where mention.span.overlaps(stretch) {
      marks.append((mention.span, mention.kind == .place ? .place : .actor, []))
    }
    for time in findings.times where time.span.overlaps(stretch) { marks.append((time.span, .date, [])) }
    if let time = event?.time, findings.times.indices.contains(time) {
      marks.append((findings.times[time].span, .timeWords, .underlined))
    }
    marks += evidence.map { ($0, .reason, .underlined) }
  }

  /// How each byte of a line looks.
  func looks(of line: Span, _ kind: Passage.Kind) -> [Look] {
    let ground = Self.ground(kind)
    var looks = Array(repeating: ground, count: line.end - line.start)
    func paint(_ span: Span, _ change: (inout Look) -> Void) {
      for place in max(span.start, line.start)..<max(span.start, line.start, min(span.end, line.end)) {
        change(&looks[place - line.start])
      }
    }
    if let lit { paint(lit) { if $0.role == .plain { $0.role = .passage } } }
    for mark in marks where mark.span.overlaps(line) {
      paint(mark.span) { look in
        look.role = mark.role
        look.emphasis.formUnion(mark.emphasis)
      }
    }
    for hit in hits.spans(in: text, line) { paint(hit) { $0.role = .hit } }
    if let lit { paint(lit) { $0.emphasis.insert(.lit) } }
    return looks
  }

  private static func ground(_ kind: Passage.Kind) -> Look {
    switch kind {
    case .title: Look(role: .title, emphasis: .bold)
    case .lead: Look(role: .plain, emphasis: .bold)
    case .subhead: Look(role: .heading)
    case .byline, .dateline, .related, .advertisement: Look(role: .dim)
    case .caption: Look(role: .dim, emphasis: .italic)
    case .question: Look(role: .plain, emphasis: .italic)
    case .body, .quote: Look(role: .plain)
    }
  }
}
