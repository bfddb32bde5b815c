/// Something that an article tells happened, or is to happen, at a time.
public struct Event: Identifiable, Hashable, Sendable, Codable {
  public typealias ID = String

  /// Stable: made from the article's id and the sentence, independent of rules.
  public var id: ID
  public var article: Article.ID
  /// The sentence that tells it.
  public var span: Span
  /// At most 80 characters, made from the passage.
  public var headline: String
  public var dating: Dating
  public var basis: Basis
  public var kind: Kind
  public var status: Status
  public var actors: [Actor.ID]
  public var places: [Place.ID]
  /// Index of its time in `Findings.times`.
  public var time: Int?
  public var salience: Salience
  /// 0…1.
  public var confidence: Double
  /// Whether it is what the article is about.
  public var isMain: Bool
  /// What another article's telling of it would share: who, where, how many, about what; sorted. Empty until it is
  /// asked for, since only an archive needs it.
  public var clues: [Clue] = []

  public init(
    id: ID, article: Article.ID, span: Span, headline: String, dating: Dating, basis: Basis, kind: Kind,
    status: Status, actors: [Actor.ID], places: [Place.ID], time: Int?, salience: Salience,
    confidence: Double, isMain: Bool
  ) {
    self.id = id
    self.article = article
    self.span = span
    self.headline = headline
    self.dating = dating
    self.basis = basis
    self.kind = kind
    self.status = status
    self.actors = actors
    self.places = places
    self.time = time
    self.salience = salience
    self.confidence = confidence
    self.isMain = isMain
  }

  /// What dates the event.
  public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    /// A time in its own sentence.
    case sentence
    /// The time of the sentences around it.
    case context
    /// The article's own date.
    case article
    /// A reader's correction.
    case correction
    /// The reader who added it.
    case own
    case none
  }

  /// A new kind stands last: archives keep its place (`Testimony`).
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case attack, battle, capture, meeting, statement, decision, appointment, resignation, deployment
    case withdrawal, casualty, agreement, election, arrest, disaster, report, other
  }

  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case happened, planned, denied, reported
  }

  public enum Salience: String, Hashable, Sendable, Codable {
    /// What the article brings as its news.
    case core
    /// Older history and plans.
    case background
  }
}
