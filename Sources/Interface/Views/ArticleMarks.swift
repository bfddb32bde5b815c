import TimelineModel

/// What every stretch of an article is: names, figures, quotes, times, and the lit passage.
struct ArticleMarks {
  struct Look: Equatable {
    var role: Role
    var emphasis: Emphasis = []
  }

  /// Later ones lie over earlier ones.
  private var marks: [(span: Span, role: Role, emphasis: Emphasis)] = []
  private let lit: Span?
  private let hits: HitWords
  private let text: String

  init(_ pane: ArticlePane, hits: HitWords, evidence: [Span]) {
    let findings = pane.findings
    lit = pane.litEvent?.span
    self.hits = hits
    text = pane.article.text
    marks += findings.quotes.map { ($0.span, .quote, []) }
    marks += findings.figures.map { ($0.span, .figure, []) }
    marks += findings.mentions.map { ($0.span, $0.kind == .place ? .place : .actor, []) }
    marks += findings.times.map { ($0.span, .date, []) }
    if let time = pane.litEvent?.time, findings.times.indices.contains(time) {
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
