/// What one article tells of a happening, put so that another article's telling of it can be recognised.
public struct Testimony: Hashable, Sendable {
  /// The sentence that tells it.
  public var sentence: Span
  /// The words that date it; nil where nothing but the article's own date does.
  public var time: Span?
  /// Whether it is all that the article tells of that day, put together under the first time that names it.
  public var isWhole: Bool
  /// What happened, where the reading says so.
  public var kind: Event.Kind?
  /// Whether it is told as happened: what is planned may come otherwise, and what is denied never came.
  public var isTold: Bool
  /// The possible days; nil when they are open.
  public var days: DaySet?
  /// What the words say of the day by themselves, for when nothing else does.
  public var named: NamedDay
  /// Who, where, how many and about what; sorted.
  public var clues: [Clue]

  public init(
    sentence: Span, time: Span?, isWhole: Bool = false, kind: Event.Kind?, isTold: Bool, days: DaySet?,
    named: NamedDay = .any, clues: [Clue]
  ) {
    self.sentence = sentence
    self.time = time
    self.isWhole = isWhole
    self.kind = kind
    self.isTold = isTold
    self.days = days
    self.named = named
    self.clues = clues.sorted()
  }

  /// What names a testimony within its article, whatever the days are taken to be.
  public struct Place: Hashable, Sendable {
    public var sentence: Span
    public var time: Span?
    public var isWhole: Bool
  }

  public var place: Place { Place(sentence: sentence, time: time, isWhole: isWhole) }

  /// The day, where there is no doubt.
  public var onlyDay: CalendarDate? { days?.onlyDay }

  /// Whether the words can mean this day.
  public func allows(_ day: CalendarDate) -> Bool { days?.contains(day) ?? named.allows(day) }
}

/// What words say of a day when its year and week are open: «torsdag», «17. mars».
public enum NamedDay: Hashable, Sendable {
  case any
  /// 1 = Monday … 7 = Sunday.
  case weekday(Int)
  case date(month: Int, day: Int)

  /// Reads the TIMEX3 value of a time that is not placed.
  public init(timex value: String) {
    let parts = value.prefix { $0 != "T" }.split(separator: "-")
    guard parts.count == 3, parts[0] == "XXXX", let day = Int(parts[2]) else {
      self = .any
      return
    }
    if parts[1] == "WXX" {
      self = .weekday(day)
    } else {
      self = Int(parts[1]).map { .date(month: $0, day: day) } ?? .any
    }
  }

  public func allows(_ day: CalendarDate) -> Bool {
    switch self {
    case .any: true
    case .weekday(let weekday): day.weekday == weekday
    case .date(let month, let number): day.month == month && day.day == number
    }
  }
}

/// Something that two tellings of one happening share: an actor, a place, a figure, a rare word.
///
/// Four bytes: the class and a hash. Two clues of one code are taken to be the same.
public struct Clue: Hashable, Comparable, Sendable, Codable {
  public let code: UInt32

  public init(code: UInt32) { self.code = code }

  public init(_ kind: Kind, _ words: some StringProtocol) {
    // The highest bits of the hash are its best.
    code = UInt32(kind.rawValue) << 28 | StableHash.short(words.utf8) >> 4
  }

  /// What is named by another, in another class.
  public init(_ kind: Kind, as clue: Clue) {
    code = UInt32(kind.rawValue) << 28 | clue.code & 0x0FFF_FFFF
  }

  /// Somebody, or a place, that the words around tell of.
  public init(around clue: Clue) { self.init(.around, as: clue) }

  /// The class of a clue; those that tell most come first.
  public enum Kind: UInt8, Sendable {
    /// A figure of four digits or more: «20.871».
    case exactFigure
    case person, organization, place, state
    /// A figure of three digits: «105».
    case figure
    /// A figure of two digits, but for noughts: «70 percent», «140».
    case count
    case word
    /// Named in the sentence or where the sentence may leave it unsaid: «han», «byen», «der».
    case around
  }

  public var kind: Kind { Kind(rawValue: UInt8(code >> 28)) ?? .word }

  public static func < (left: Clue, right: Clue) -> Bool { left.code < right.code }
}

/// A day that another article tells for something told here, and who tells it.
public struct OutsideEvidence: Hashable, Sendable, Codable {
  /// The sentence here, and the words in it that the day is for; without words it is the happening itself.
  public var sentence: Span
  public var time: Span?
  public var day: CalendarDate
  /// The article that tells the day, what it is called, and its words.
  public var article: Article.ID
  public var title: String
  public var words: String

  public init(
    sentence: Span, time: Span?, day: CalendarDate, article: Article.ID, title: String, words: String
  ) {
    self.sentence = sentence
    self.time = time
    self.day = day
    self.article = article
    self.title = title
    self.words = words
  }
}

extension Clue.Kind {
  /// Whether it tells who took part, or where.
  public var namesWhoOrWhere: Bool {
    switch self {
    case .person, .organization, .place, .state: true
    case .exactFigure, .figure, .count, .word, .around: false
    }
  }
}
