import TimelineModel

/// An article, what an annotator says of it, and what the analysis says.
struct GoldReading {
  var gold: GoldArticle
  var article: Article
  var findings: Findings
  let text: GoldText
  let names: FoundNames
  /// The register's states, which count neither way.
  let states: Set<Actor.ID>

  init(gold: GoldArticle, article: Article, findings: Findings, states: Set<Actor.ID> = []) {
    self.gold = gold
    self.states = states
    self.article = article
    self.findings = findings
    text = GoldText(article.text)
    names = FoundNames(findings, text: article.text)
  }
}

extension GoldReading {
  func miss(_ gravity: Miss.Gravity, _ what: String, gold: String? = nil, got: String? = nil) -> Miss {
    Miss(gravity: gravity, article: self.gold.article, what: what, gold: gold, got: got)
  }
}
