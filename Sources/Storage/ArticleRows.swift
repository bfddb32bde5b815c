import Foundation
import TimelineModel

/// An article and its findings as the rows they become, made before the archive is locked.
struct ArticleRows {
  var id: Article.ID
  var source: Article.Source
  var title: String
  /// Whether no passage has the title: it stands in a header.
  var isTitleApart: Bool
  var publisher: String?
  var language: String
  var published: String?
  var firstDay: Int32
  var text: String
  /// Where the passages begin and end.
  var spans: [Int32]
  /// The article without text, source and passages' words.
  var document: String
  /// The findings that have no rows of their own: what the article is shown with.
  var findings: String
  var events: [EventRows]
  var figures: [FigureRow]
  /// Number of quotes by speaker.
  var quotes: [Actor.ID: Int]
  var newActors: [EntityRow]
  /// What could not be read without doubt, as JSON.
  var problems: [String]
  var testimonies: TestimonyRows?

  init(_ article: Article, _ findings: Findings, _ testimonies: [Testimony]? = nil) throws {
    id = article.id
    source = article.source
    title = article.displayTitle
    isTitleApart = article.title != nil && !article.passages.contains { $0.kind == .title }
    publisher = article.header.publisher
    language = findings.language.rawValue
    published = findings.published.when?.description
    firstDay = findings.published.when?.sortKey.earliest ?? Int32.max
    text = article.text
    spans = article.passages.flatMap { [Int32($0.span.start), Int32($0.span.end)] }
    var document = article
    document.text = ""
    self.document = try StoredJSON.text(document)
    self.findings = try StoredJSON.text(findings.withoutRows)
    events = try findings.events.map { event in try EventRows(event, in: article.passages) }
    figures = findings.figures.map { FigureRow($0, in: findings) }
    quotes = findings.quotes.reduce(into: [:]) { counts, quote in
      if let speaker = quote.speaker { counts[speaker, default: 0] += 1 }
    }
    newActors = try findings.newActors.map { actor in try EntityRow(actor) }
    problems = try findings.problems.map { problem in try StoredJSON.text(problem.at(article.source)) }
    self.testimonies = try testimonies.map { testimonies in
      try TestimonyRows(Account(article: article.id, alone: testimonies))
    }
  }
}

extension Findings {
  /// Without what becomes rows, and without how dates were worked out: that is told of events, which have it.
  fileprivate var withoutRows: Findings {
    var rest = self
    rest.published.reasons = []
    rest.sentences = []
    for index in rest.times.indices { rest.times[index].dating.reasons = [] }
    rest.events = []
    rest.newActors = []
    rest.problems = []
    return rest
  }
}

/// An event as the two rows it becomes.
struct EventRows {
  var event: Event
  /// Index of the passage that tells it, or -1.
  var passage: Int
  var firstDay: Int32?
  var lastDay: Int32?
  var reasons: String

  init(_ event: Event, in passages: [Passage]) throws {
    self.event = event
    passage = Self.passage(at: event.span.start, in: passages)
    firstDay = event.dating.when?.earliest?.dayNumber
    lastDay = event.dating.when?.latest?.dayNumber
    reasons = try StoredJSON.text(event.dating.reasons)
  }
}

extension EventRows {
  /// Passages stand in order, so the last one that begins before the place is the one.
  private static func passage(at place: Int, in passages: [Passage]) -> Int {
    let next = passages.partitioningIndex { $0.span.start > place }
    return next > 0 && passages[next - 1].span.contains(place) ? next - 1 : -1
  }
}

/// An actor or a place as the row it becomes.
struct EntityRow {
  enum Kind: String { case actor, place }

  var kind: Kind
  var id: String
  var name: String
  var aliases: String
  var value: String

  init(_ actor: Actor) throws {
    kind = .actor
    id = actor.id
    name = actor.name
    aliases = Separated.text(actor.aliases)
    value = try StoredJSON.text(actor)
  }

  init(_ place: Place) throws {
    kind = .place
    id = place.id
    name = place.name
    aliases = Separated.text(place.aliases)
    value = try StoredJSON.text(place)
  }
}
