/// A number that counts or measures something.
public struct Figure: Hashable, Sendable, Codable {
  public var span: Span
  /// Lower bound; nil for «opptil 200».
  public var low: Double?
  /// Upper bound; nil for «minst 3000».
  public var high: Double?
  /// What the words before the number make of it; nil where it stands alone.
  public var bound: Bound?
  /// What is counted, in English: "strikes", "deaths", "soldiers", "percent" ….
  public var unit: String
  /// The unit in the article's words.
  public var unitWords: String?
  /// What the number is about: «sivile drept».
  public var subject: String?
  /// Whose they are, or whose doing: of «norske soldater» Norway, of «koalisjonens angrep» the coalition.
  public var actor: Actor.ID?
  /// Where it holds: of «70 soldater i Irak» Iraq.
  public var place: Place.ID?
  /// The time it holds for, as an index into `Findings.times`; nil when it is the article's own day.
  public var time: Int?
  /// Who gives the number.
  public var claimant: Actor.ID?

  public init(
    span: Span, low: Double?, high: Double?, bound: Bound? = nil, unit: String, unitWords: String? = nil,
    subject: String? = nil, actor: Actor.ID? = nil, place: Place.ID? = nil, time: Int? = nil,
    claimant: Actor.ID? = nil
  ) {
    self.span = span
    self.low = low
    self.high = high
    self.bound = bound
    self.unit = unit
    self.unitWords = unitWords
    self.subject = subject
    self.actor = actor
    self.place = place
    self.time = time
    self.claimant = claimant
  }

  /// What a word before a number makes of it.
  public enum Bound: String, Hashable, Sendable, Codable, CaseIterable {
    /// «minst 3000», «flere hundre».
    case atLeast
    /// «rundt 70».
    case about
    /// «opptil 200».
    case atMost
  }
}
