/// What one article tells, and what other articles told it when they were last held against each other.
public struct Account: Hashable, Sendable {
  public var article: Article.ID
  /// As the article tells it by itself.
  public var alone: [Testimony]
  /// What others tell of its days.
  public var evidence: [OutsideEvidence]
  /// What it tells with that; nothing where there is no evidence.
  public var settled: [Testimony]

  public init(
    article: Article.ID, alone: [Testimony], evidence: [OutsideEvidence] = [], settled: [Testimony] = []
  ) {
    self.article = article
    self.alone = alone
    self.evidence = evidence
    self.settled = settled
  }
}
