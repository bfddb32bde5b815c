import TimelineModel

/// Lets the articles of an archive date each other: what one tells to the day, others that tell the same need not
/// leave open, and what they learn so dates the rest of what they tell, and themselves.
///
/// It begins each time with what every article tells by itself, so that the result is the same whatever came first
/// and whatever has gone; only articles that are told something else than last time are read again.
public struct Settlement {
  let analyzer: Analyzer
  /// An article of the archive by its id.
  let article: (Article.ID) throws(Problem) -> Article?

  /// Rounds until nothing new is told: a longer chain of articles is no evidence any more.
  private static let rounds = 6

  public init(_ analyzer: Analyzer, article: @escaping (Article.ID) throws(Problem) -> Article?) {
    self.analyzer = analyzer
    self.article = article
  }

  /// - Parameter before: all articles of the archive.
  /// - Returns: those of them that are told something else now than before, in the order of their ids.
  public func changed(_ before: [Account]) throws(Problem) -> [Account] {
    var now = Dictionary(
      uniqueKeysWithValues: before.map { ($0.article, Account(article: $0.article, alone: $0.alone)) })
    let then = Dictionary(uniqueKeysWithValues: before.map { ($0.article, $0) })
    var corroboration = Corroboration(before)
    var tellers: [Article.ID: Article] = [:]
    for _ in 0..<Self.rounds {
      var learning: Set<Article.ID> = []
      for link in corroboration.links() {
        if tellers[link.teller] == nil { tellers[link.teller] = try article(link.teller) }
        guard let teller = tellers[link.teller], now[link.article]?.isTold(of: link.place) == false else {
          continue
        }
        now[link.article]?.evidence.append(OutsideEvidence(link, teller))
        learning.insert(link.article)
      }
      if learning.isEmpty { break }
      for id in learning.sorted() {
        guard var account = now[id] else { continue }
        account.settled = try settled(account, then[id])
        now[id] = account
        corroboration.update(id, account.settled)
      }
    }
    return before.map(\.article).sorted().compactMap { id in
      now[id].flatMap { $0.evidence == then[id]?.evidence ? nil : $0 }
    }
  }

  /// What an article tells with its evidence; as last time when it was told just this.
  private func settled(_ account: Account, _ before: Account?) throws(Problem) -> [Testimony] {
    if let before, before.evidence == account.evidence { return before.settled }
    guard let read = try article(account.article) else { return account.alone }
    return analyzer.testimonies(of: read, analyzer.findings(of: read, evidence: account.evidence))
  }
}

extension Account {
  /// Whether there is evidence for this place already, from it alone or with the whole day.
  fileprivate func isTold(of place: Testimony.Place) -> Bool {
    evidence.contains { $0.sentence == place.sentence && $0.time == place.time }
  }
}

extension OutsideEvidence {
  /// A link with the words that the other article says it in.
  fileprivate init(_ link: Corroboration.Link, _ teller: Article) {
    self.init(
      sentence: link.place.sentence, time: link.place.time, day: link.day, article: teller.id,
      title: teller.displayTitle,
      words: link.tellerPlace.time.map { String(teller.text[$0]) } ?? "\(link.day)")
  }
}
