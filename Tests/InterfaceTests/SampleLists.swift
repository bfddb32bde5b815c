import TimelineModel

@testable import Interface

/// What the sample archive answers lists of articles and quotes with: articles are numbered in order of their ids.
extension SampleArchive {
  private var ids: [Article.ID] { articles.keys.sorted() }

  private func id(_ number: Int64) -> Article.ID { ids[Int(number)] }

  private func published(_ id: Article.ID) -> When? { articles[id]?.findings.published.when }

  var articleIndex: ArticleIndex {
    let days = ids.map { published($0)?.earliest?.dayNumber ?? Int32.max }
    let order = ids.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    let told = Dictionary(grouping: entries) { $0.event.article }
    let ordinals = order.map { place in (told[ids[place]] ?? []).map { Int32($0.ordinal) }.sorted() }
    return ArticleIndex(
      numbers: order.map { Int64($0) }, days: order.map { days[$0] },
      offsets: ordinals.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) },
      postings: ordinals.flatMap(\.self))
  }

  func listed(_ numbers: [Int64]) -> [Int64: ListedArticle] {
    Dictionary(
      uniqueKeysWithValues: numbers.compactMap { number in
        articles[id(number)].map { pair in
          let article = pair.article
          return (
            number,
            ListedArticle(
              id: article.id, title: article.displayTitle, publisher: article.header.publisher,
              when: published(article.id))
          )
        }
      })
  }

  func numbers(quoting actors: [Actor.ID]) -> Set<Int64> {
    Set(
      ids.indices.filter { place in
        articles[ids[place]]?.findings.quotes.contains { quote in
          quote.speaker.map { actors.isEmpty || actors.contains($0) } ?? false
        } ?? false
      }.map { Int64($0) })
  }

  func quotes(_ number: Int64) -> [ListedQuote] {
    guard let (article, findings) = articles[id(number)] else { return [] }
    return findings.quotes.map { quote in
      ListedQuote(
        article: article.id, span: quote.span, words: String(article.text[quote.span]),
        speaker: quote.speaker,
        speakerWords: quote.speakerWords, when: published(article.id))
    }
  }
}

extension SampleArchive {
  /// Who says how many, made up but for the names.
  var claims: [FigureSeries.ID: [PlacedClaim]] {
    func claim(
      _ date: String, _ low: Double?, _ high: Double?, _ claimant: Actor.ID?, _ bound: Figure.Bound? = nil,
      unit: String = "deaths", words: String = "sivile drept", of event: Event.ID? = nil,
      article: Article.ID = "oslo"
    ) -> PlacedClaim {
      let span = entries.first { $0.id == event }?.event.span ?? Span(0, 4)
      return PlacedClaim(
        FigureSeries.Point(
          figure: Figure(
            span: span, low: low, high: high, bound: bound, unit: unit, unitWords: words, subject: words,
            actor: "coalition", claimant: claimant),
          when: When(date), article: article, publisher: "Fjordposten", event: event),
        ordinal: entries.firstIndex { $0.id == event })
    }
    let killed = [
      claim("2015-08", 459, 459, "airwars"), claim("2016", 1500, 2200, "airwars"),
      claim("2016-11-09", 64, 64, "coalition"), claim("2017-03-17", nil, 200, nil, .atMost, article: "mosul"),
      claim("2017-04-27", 352, 352, "coalition"),
      claim("2017-04-27", 3000, nil, "airwars", .atLeast, of: "oslo-1"),
      claim("2018-06", 939, 939, "coalition", .about),
    ]
    let members = [
      claim("2014-12", 60, 60, nil, unit: "countries", words: "land"),
      claim("2017-03-22", 68, 68, nil, unit: "countries", words: "land"),
      claim("2020", 82, 82, "nato", unit: "countries", words: "land"),
    ]
    return [
      "civilians-killed": FigureSeries.ordered(killed.map(\.point)).map { point in
        killed.first { $0.point == point }!
      },
      "members": members,
    ]
  }
}
