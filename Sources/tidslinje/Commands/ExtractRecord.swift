import Interface
import Reading
import TimelineModel

/// One article's findings as a line of JSON, version 1 of the format that scripts rely on.
///
/// Keys keep their names, order and meaning; new ones may be added. All are there, `null` where there is
/// nothing to say. Offsets are Unicode scalars into `text`, half open. The same text gives the same line on
/// every machine.
struct ExtractRecord {
  private let article: Article
  private let findings: Findings
  private let screen: ScreenLanguage
  private let text: ScalarText

  init(_ article: Article, _ findings: Findings, _ screen: ScreenLanguage) {
    self.article = article
    self.findings = findings
    self.screen = screen
    text = ScalarText(article, spans: Self.spans(article, findings))
  }

  var line: String {
    JSON.object([
      ("format", .number(1)), ("id", .string(article.header.id ?? article.id)),
      ("path", .string(article.source.path)), ("title", JSON(article.title)),
      ("publisher", JSON(article.header.publisher)), ("language", .string(findings.language.rawValue)),
      ("text", .string(text.given)), ("date", date),
      (
        "paragraphs",
        .array(article.passages.map { .object(range($0.span) + [("kind", .string($0.kind.rawValue))]) })
      ),
      ("sentences", .array(findings.sentences.map { .object(range($0)) })),
      ("times", .array(findings.times.map(time))), ("mentions", .array(toldMentions.map(mention))),
      ("quotes", .array(findings.quotes.map(quote))), ("figures", .array(findings.figures.map(figure))),
      ("events", .array(findings.events.map(event))),
    ]).line
  }

  /// The line that stands for an article that could not be read.
  static func error(_ problem: Problem, id: String?, path: String) -> String {
    let error: JSON = .object([
      ("code", .string(problem.code)), ("message", .string(problem.what.en)),
      ("line", JSON(problem.place?.line)),
    ])
    return JSON.object([("id", JSON(id)), ("path", .string(path)), ("error", error)]).line
  }

  // MARK: The parts

  private typealias Pairs = [(key: String, value: JSON)]

  private var date: JSON {
    .object(
      days(findings.published) + [
        ("basis", .string(findings.publishedBasis.rawValue)), ("why", why(findings.published)),
      ]
    )
  }

  private func time(_ time: TimeMention) -> JSON {
    .object(
      piece(time.span) + [("type", .string(time.type.rawValue)), ("value", .string(time.value))]
        + days(time.dating) + [
          ("why", why(time.dating)), ("mod", JSON(time.modifier?.rawValue)), ("quant", JSON(time.quantifier)),
          ("freq", JSON(time.frequency)), ("anchor", anchor(time)),
        ])
  }

  /// `"article"`, or the index of another time.
  private func anchor(_ time: TimeMention) -> JSON {
    switch time.anchor {
    case .article: .string("article")
    case .time(let index): JSON(index)
    case nil: .null
    }
  }

  /// Names, and common words for someone whom the article names or tells something of.
  ///
  /// Scripts count mentions as names, and link them to actors: for both a title that means nobody certain is noise
  /// («politikeren»), and so is a body that every country has, where nothing is told of it («politiet»).
  private var toldMentions: [Mention] {
    let named = findings.mentions.filter { $0.how != .title || shown($0).contains(" ") }
    let known = Set(
      named.compactMap(\.entity) + findings.events.flatMap(\.actors)
        + findings.quotes.compactMap(\.speaker) + findings.figures.compactMap(\.actor))
    return findings.mentions.filter { mention in
      switch mention.how {
      case .unresolved: shown(mention).first?.isUppercase ?? false
      case .title: mention.kind == .person || mention.entity.map(known.contains) ?? false
      case .fullName, .surname, .newName: true
      }
    }
  }

  private func shown(_ mention: Mention) -> String { text.words(mention.span) }

  private func mention(_ mention: Mention) -> JSON {
    .object(
      piece(mention.span) + [
        ("kind", .string(mention.kind.rawValue)), ("actor", JSON(mention.entity)),
        ("name", JSON(mention.name)),
        ("how", .string(mention.how.rawValue)),
      ])
  }

  private func quote(_ quote: Quote) -> JSON {
    .object(
      piece(quote.span) + [("speaker", JSON(quote.speaker)), ("speakerText", JSON(quote.speakerWords))])
  }

  private func figure(_ figure: Figure) -> JSON {
    .object(
      piece(figure.span) + [
        ("low", JSON(figure.low)), ("high", JSON(figure.high)), ("unit", .string(figure.unit)),
        ("subject", JSON(figure.subject)), ("source", JSON(figure.claimant)),
        ("bound", JSON(figure.bound?.rawValue)), ("actor", JSON(figure.actor)),
        ("place", JSON(figure.place)), ("time", JSON(figure.time)),
      ])
  }

  private func event(_ event: Event) -> JSON {
    .object(
      [("id", .string(event.id))] + days(event.dating) + [
        ("basis", .string(event.basis.rawValue)), ("why", why(event.dating)),
        ("kind", .string(event.kind.rawValue)), ("status", .string(event.status.rawValue)),
        ("headline", .string(event.headline)),
      ] + range(event.span) + [
        ("actors", JSON(event.actors)), ("places", JSON(event.places)), ("time", JSON(event.time)),
        ("salience", .string(event.salience.rawValue)), ("confidence", .number(event.confidence)),
      ])
  }

  private func range(_ span: Span) -> Pairs {
    let range = text.range(span)
    return [("start", JSON(range.lowerBound)), ("end", JSON(range.upperBound))]
  }

  private func piece(_ span: Span) -> Pairs { range(span) + [("text", .string(text.words(span)))] }

  private func days(_ dating: Dating) -> Pairs {
    [
      ("edtf", JSON(dating.when?.description)), ("earliest", JSON(dating.when?.earliest?.description)),
      ("latest", JSON(dating.when?.latest?.description)),
    ]
  }

  private func why(_ dating: Dating) -> JSON {
    .array(
      dating.reasons.map { reason in
        let from = reason.span.map { text.range($0) }
        return .object([
          ("rule", .string(reason.rule)), ("says", .string(words(for: reason, in: screen))),
          ("from", from.map { .array([JSON($0.lowerBound), JSON($0.upperBound)]) } ?? .null),
          ("anchor", JSON(reason.anchor?.description)), ("cue", reason.cue.map(cue) ?? .null),
          ("excludes", JSON(reason.excluded?.description)),
        ])
      })
  }

  /// The word that decided which way a clause looks.
  private func cue(_ cue: Reason.Cue) -> JSON {
    .object(piece(cue.span) + [("kind", .string(cue.kind.rawValue))])
  }

  /// Every span whose place is written.
  private static func spans(_ article: Article, _ findings: Findings) -> [Span] {
    let datings = [findings.published] + findings.times.map(\.dating) + findings.events.map(\.dating)
    return article.passages.map(\.span) + findings.sentences + findings.times.map(\.span)
      + findings.mentions.map(\.span) + findings.quotes.map(\.span) + findings.figures.map(\.span)
      + findings.events.map(\.span)
      + datings.flatMap { $0.reasons.flatMap { [$0.span, $0.cue?.span].compactMap { $0 } } }
  }
}
