import TimelineModel

/// One file of articles as it goes into the archive: all that came from its path before is replaced.
public struct StoredFile: Sendable {
  /// As given, relative to the folder that was imported; the file's name in the archive.
  public var path: String
  /// Changes when the file's bytes or the analysis changes.
  public var fingerprint: String
  public var articles: [(Article, Findings)]
  /// What the articles tell, for others to be held against it.
  public var testimonies: [Article.ID: [Testimony]]
  /// What went wrong with the file.
  public var problems: [Problem]

  public init(
    path: String, fingerprint: String, articles: [(Article, Findings)],
    testimonies: [Article.ID: [Testimony]] = [:], problems: [Problem] = []
  ) {
    self.path = path
    self.fingerprint = fingerprint
    self.articles = articles
    self.testimonies = testimonies
    self.problems = problems
  }
}

/// An article out of the archive with all that the analysis says of it.
public struct StoredArticle: Hashable, Sendable {
  public var article: Article
  /// Without readers' annotations.
  public var findings: Findings
  /// Where its events stand in the timeline: an event that is the same as another stands where that one does.
  public var ordinals: [Event.ID: Int]

  public init(article: Article, findings: Findings, ordinals: [Event.ID: Int]) {
    self.article = article
    self.findings = findings
    self.ordinals = ordinals
  }
}

/// An article in a list.
public struct ArticleSummary: Identifiable, Hashable, Sendable {
  public var id: Article.ID
  public var path: String
  public var title: String
  public var date: When?
  public var publisher: String?
  /// Number of events it tells.
  public var events: Int

  public init(id: Article.ID, path: String, title: String, date: When?, publisher: String?, events: Int) {
    self.id = id
    self.path = path
    self.title = title
    self.date = date
    self.publisher = publisher
    self.events = events
  }
}
