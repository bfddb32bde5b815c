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
