/// Figures of one subject over time: the members of the coalition, the share of its land that IS has lost.
public struct FigureSeries: Identifiable, Hashable, Sendable {
  public typealias ID = String

  public var id: ID
  public var name: Localized
  /// A figure belongs when it fits one of them.
  var rules: [Rule]

  /// What a figure must be to belong.
  struct Rule: Hashable, Sendable {
    var units: Set<String>
    /// Of each set one must begin a word of the figure's subject.
    var words: [Set<String>] = []
    /// None of these may: «andre land» are not all of them.
    var without: Set<String> = []
    /// Whose they may be; nil stands for those that the text does not give to anyone, nothing for anyone.
    var actors: Set<Actor.ID?>?
    /// Who may give the number; nothing for anyone.
    var claimants: Set<Actor.ID>?
    /// Where they may hold; nil stands for figures without a place, nothing for anywhere.
    var places: Set<Place.ID?>?
    /// Whether they must be a state's.
    var isOfState = false
    /// The least number there can be of the whole.
    var least = 0.0
    /// The greatest there can be.
    var most = Double.infinity
    var period = Period.any
  }

  /// What time a number is of.
  enum Period: Hashable, Sendable {
    case any
    /// All up to a day.
    case soFar
    /// All up to a day of one month.
    case byMonth
    /// One month.
    case month
  }

  /// The series that a figure belongs to; nil for none.
  ///
  /// - Parameter days: the days it holds for.
  public static func holding(_ figure: Figure, days: DaySet?) -> FigureSeries? {
    all.first { $0.holds(figure, days: days) }
  }

  /// The series with an id.
  public static func named(_ id: ID) -> FigureSeries? { all.first { $0.id == id } }

  /// Whether a figure belongs.
  public func holds(_ figure: Figure, days: DaySet?) -> Bool { rules.contains { $0.fits(figure, days) } }
}

extension FigureSeries.Rule {
  fileprivate func fits(_ figure: Figure, _ days: DaySet?) -> Bool {
    guard units.contains(figure.unit), (least...most).contains(figure.low ?? figure.high ?? 0),
      actors?.contains(figure.actor) ?? true, places?.contains(figure.place) ?? true,
      claimants.map({ figure.claimant.map($0.contains) ?? false }) ?? true,
      !isOfState || Self.isState(figure.actor), isOf(period, days)
    else { return false }
    if words.isEmpty, without.isEmpty { return true }
    let subject = (figure.subject ?? figure.unitWords ?? "").lowercased().split { $0 == " " || $0 == "-" }
    func says(_ wanted: Set<String>) -> Bool {
      subject.contains { word in wanted.contains { word.hasPrefix($0) } }
    }
    return words.allSatisfy(says) && !says(without)
  }

  /// The register's ids of states begin so.
  private static func isState(_ actor: Actor.ID?) -> Bool { actor?.hasPrefix("state-") ?? false }

  private func isOf(_ period: FigureSeries.Period, _ days: DaySet?) -> Bool {
    let run = days.flatMap { $0.ranges.count == 1 ? $0.ranges.first : nil }
    switch period {
    case .any: return true
    case .soFar: return run.map { $0.count < 28 } ?? true
    case .byMonth: return run.map { $0.count <= 31 } ?? true
    case .month: return run.map { (28...31).contains($0.count) && $0.first.day == 1 } ?? false
    }
  }
}

// MARK: The series

extension FigureSeries {
  /// Every series, in the order they are listed. A figure belongs to the first that holds it.
  public static let all: [FigureSeries] = [
    FigureSeries(
      id: "members",
      name: Localized(
        nb: "medlemmer av koalisjonen", nn: "medlemmer av koalisjonen", en: "members of the coalition"),
      rules: [
        Rule(
          units: ["countries", "partners", "members"], without: ["andre", "nye", "arab", "other", "new"],
          actors: ["koalisjonen"], least: 30)
      ]),
    territory("territory-iraq", places: ["land-irak"], nb: "i Irak", nn: "i Irak", en: "in Iraq"),
    territory("territory-syria", places: ["land-syria"], nb: "i Syria", nn: "i Syria", en: "in Syria"),
    territory("territory", places: [nil], nb: "i alt", nn: "i alt", en: "in all"),
    FigureSeries(
      id: "strikes-month",
      name: Localized(
        nb: "koalisjonens luftangrep i en måned", nn: "luftangrepa til koalisjonen i ein månad",
        en: "air strikes by the coalition in a month"),
      rules: strikes(.month, least: 1, most: 4999)),
    FigureSeries(
      id: "strikes",
      name: Localized(
        nb: "koalisjonens luftangrep til nå", nn: "luftangrepa til koalisjonen så langt",
        en: "air strikes by the coalition so far"),
      rules: strikes(.soFar, least: 100) + strikes(.byMonth, least: 5000)),
    FigureSeries(
      id: "civilians-killed",
      name: Localized(
        nb: "sivile drept av koalisjonen", nn: "sivile drepne av koalisjonen",
        en: "civilians killed by the coalition"),
      rules: [
        Rule(units: people, words: [["sivil", "civil"], killed], actors: coalition),
        // Who counts nothing else.
        Rule(units: people, words: [killed], actors: coalition.union([nil]), claimants: ["airwars"]),
        Rule(
          units: people, words: [["sivil", "civil"], killed], actors: [nil], claimants: ["centcom"]),
        Rule(
          units: ["civilians"], actors: coalition.union([nil]), claimants: ["airwars", "centcom"]),
      ]),
    FigureSeries(
      id: "soldiers",
      name: Localized(
        nb: "soldater en stat har eller sender", nn: "soldatar ein stat har eller sender",
        en: "soldiers that a state has or sends"),
      rules: [
        Rule(
          units: ["soldiers", "officers", "instructors", "advisers"],
          without: killed.union(lots),
          isOfState: true)
      ]),
  ]

  private static let coalition: Set<Actor.ID?> = ["koalisjonen", "cjtf-oir", "centcom", "state-us"]
  private static let people: Set<String> = ["deaths", "civilians", "people", "children", "women"]
  private static let killed: Set<String> = [
    "drept", "drep", "død", "omkom", "livet", "killed", "dead", "deaths", "died",
  ]

  /// What is told of soldiers who are no contribution.
  private static let lots: Set<String> = [
    "såret", "såra", "skadd", "skada", "falt", "hjernerys", "skade", "hodeskade", "opplær", "utdann",
    "wounded",
    "injur", "trained", "concussion", "fell",
  ]

  private static func strikes(_ period: Period, least: Double, most: Double = .infinity) -> [Rule] {
    let places: Set<Place.ID?> = [nil, "land-irak", "land-syria"]
    return [
      Rule(units: ["strikes"], actors: coalition, places: places, least: least, most: most, period: period),
      Rule(
        units: ["strikes"], actors: [nil], claimants: ["airwars", "centcom", "koalisjonen", "pentagon"],
        places: places, least: least, most: most, period: period),
    ]
  }

  private static func territory(
    _ id: ID, places: Set<Place.ID?>, nb: String, nn: String, en: String
  ) -> FigureSeries {
    FigureSeries(
      id: id,
      name: Localized(
        nb: "andel av landet som IS har mistet, \(nb)", nn: "del av landet som IS har mista, \(nn)",
        en: "share of its land that IS has lost, \(en)"),
      rules: [
        Rule(
          units: ["percent"],
          words: [
            ["område", "landområde", "territor", "terreng", "areal", "is", "land"],
            [
              "mist", "tapt", "befri", "frigjort", "tatt", "teke", "gjenerobr", "jag", "lost", "liberated",
              "retaken", "recaptured", "regained", "cleared",
            ],
          ], places: places)
      ])
  }
}

// MARK: Points

extension FigureSeries {
  /// One claim of a series: a figure with where it stands and the days it holds for.
  public struct Point: Hashable, Sendable {
    public var figure: Figure
    /// The days it holds for: its time's, else its article's; nil when neither is known.
    public var when: When?
    public var article: Article.ID
    public var publisher: String?
    /// The event whose sentence gives it; nil when no event does.
    public var event: Event.ID?

    public init(
      figure: Figure, when: When?, article: Article.ID, publisher: String? = nil, event: Event.ID? = nil
    ) {
      self.figure = figure
      self.when = when
      self.article = article
      self.publisher = publisher
      self.event = event
    }

    /// The numbers that the claim allows: «rundt» a tenth less or more.
    var range: ClosedRange<Double> {
      let slack = figure.bound == .about ? 0.1 : 0
      let low = (figure.low ?? 0) * (1 - slack)
      return low...max(low, figure.high.map { $0 * (1 + slack) } ?? .infinity)
    }
  }

  /// Claims in the order of the days they hold for, undated last; those of one time stay together.
  public static func ordered(_ points: [Point]) -> [Point] {
    points.sorted { key($0) < key($1) }
  }

  private static func key(_ point: Point) -> (Int32, Int32, Article.ID, Int) {
    let key = point.when?.sortKey ?? (earliest: Int32.max, latest: Int32.max)
    return (key.earliest, key.latest, point.article, point.figure.span.start)
  }

  /// Which of its claims another one of the same time contradicts: about the same place and, where each state has
  /// its own, the same state, with no number that both allow. Days known no closer than to a month are no time to
  /// compare, and what one claims in one article («20 205 angrep, 11 235 av dem i Irak») are parts of one claim.
  ///
  /// - Parameter points: in order.
  public func contradicted(_ points: [Point]) -> Set<Int> {
    let isOfEach = rules.contains(where: \.isOfState)
    var found: Set<Int> = []
    for (index, point) in points.enumerated() {
      guard let days = Self.days(of: point) else { continue }
      for other in points.indices[(index + 1)...] {
        if let last = days.latest, let next = points[other].when?.earliest, next > last { break }
        guard let others = Self.days(of: points[other]), days.overlaps(others) else { continue }
        let (one, two) = (point.figure, points[other].figure)
        let isOneClaim = point.article == points[other].article && one.claimant == two.claimant
        if !isOneClaim, one.actor == two.actor || !isOfEach, one.place == two.place,
          !point.range.overlaps(points[other].range)
        {
          found.formUnion([index, other])
        }
      }
    }
    return found
  }

  private static func days(of point: Point) -> DaySet? {
    guard let days = point.when?.days, let first = days.earliest, let last = days.latest,
      last.dayNumber - first.dayNumber <= 31
    else { return nil }
    return days
  }
}
