import TimelineModel

/// Weeks, months, quarters and years by their distance, and counted distances.
enum EnglishUnits {
  static let rules: [TimeRule] =
    coming + units + years + partsOfUnits + following + unsaid + narrative + beside + counted

  /// Words that say how near a number is. «Only», «just» stand before the time.
  static let about =
    "[about|around|nearly|almost|some|over|roughly|approximately|(well over)|(more than)|(no more than)|(less than)|(no less than)|(at least)|(at most)|(up to)]"

  /// What follows where nothing is named that it is after or before: «the day after the vote» is another matter.
  static let alone = [
    ">(.|,|;|:|!|?)", "> and|but|was|were|had|in|at|on|for|with|when|to|by|as|of|from|that|which|it|there",
  ]

  private static let units = [
    TimeRule("last-unit", "[early|late] (last|this past) [fiscal] {unit}") { shifted($0, -1) },
    TimeRule("this-unit", "[early|late] this [fiscal] {unit}") { shifted($0, 0) },
    TimeRule("this-unit", "the current|present [fiscal] {unit}") {
      $0.unit == .day ? .reference(.present) : shifted($0, 0)
    },
    TimeRule("next-unit", "[sometime|early|late] next [fiscal] {unit}") { shifted($0, 1) },
    TimeRule("before-last", "the {unit} before last") { shifted($0, -2) },
    TimeRule("after-next", "the {unit} after next") { shifted($0, 2) },
    TimeRule("weekend", "the weekend|weekend's") { _ in .shifted(0, .weekend, .article) },
    TimeRule("last-named-month", "[this] last|past {month}") { .annual(.month($0[.month]), .last) },
    TimeRule("last-named-month", "last {month}[.] {day}") {
      $0.day($0[.month], $0[.day]).map { .annual($0, .last) }
    },
    TimeRule("this-named-month", "this {month}") { .annual(.month($0[.month]), .nearest) },
    TimeRule("next-named-month", "next {month}") { .annual(.month($0[.month]), .next) },
    TimeRule("earlier-this-unit", "(earlier|so far) (this|in the) {unit}") { captures in
      captures.longUnit.map { .earlier($0, .article) }
    },
    TimeRule("later-this-unit", "later (this|in the) {unit}") { captures in
      captures.longUnit.map { .later($0, .article) }
    },
    TimeRule("year-ago", "[the|a] [same|comparable] year-ago|year-earlier period|month|week") { _ in
      .shifted(-1, .year, .article)
    },
    TimeRule("year-ago", "year-ago|year-earlier") { _ in .shifted(-1, .year, .article) },
    // Of the quarter told before it, else of the last one that is over.
    TimeRule("year-ago", "[the|a] [same|comparable] year-ago|year-earlier quarter") { _ in
      .shifted(-5, .quarter, .article)
    },
    TimeRule("year-ago", "the same|comparable|corresponding quarter|period a year ago|earlier") { _ in
      .shifted(-1, .year, .article)
    },
    TimeRule("year-ago", "the quarter a year ago|earlier") { _ in .shifted(-1, .year, .article) },
    TimeRule("latest-quarter", "the latest quarter|period") { _ in .shifted(-1, .quarter, .article) },
    TimeRule("latest-quarter", "(for|in|during|throughout|of) < the quarter") { _ in
      .shifted(-1, .quarter, .article)
    },
    TimeRule("the-year", "(for|of|throughout|through|in|this) < the [full|whole|entire] year") { _ in
      .annual(.year, .shifted(0, .article))
    },
    TimeRule("whole-unit", "all week") { _ in .shifted(0, .week, .article) },
    TimeRule("whole-unit", "all year") { _ in .annual(.year, .shifted(0, .article)) },
    TimeRule("the-month", "(of|in|for|throughout) < the month") { _ in .shifted(0, .month, .article) },
    TimeRule("the-week", "the week's") { _ in .shifted(0, .week, .article) },
    TimeRule("the-week", "(of|in|for|throughout) < the week") { _ in .shifted(0, .week, .article) },
  ]

  /// «The coming week» is one; «the coming weeks» are a length.
  private static let coming: [TimeRule] = [
    ("week", CalendarUnit.week), ("weekend", .weekend), ("month", .month), ("year", .year),
  ].map { word, unit in
    TimeRule("coming-unit", "the|this coming|upcoming \(word)") { _ in .shifted(1, unit, .article) }
  }

  private static let years = [
    TimeRule("in-last-year", "{time} [of] last year") { $0.time?.inYear(.shifted(-1, .article)) },
    TimeRule("in-this-year", "{time} [of] this year") { $0.time?.inYear(.shifted(0, .article)) },
    TimeRule("in-next-year", "{time} [of] next year") { $0.time?.inYear(.shifted(1, .article)) },
    TimeRule("in-same-year", "{time} [of] (that|the same|that same) year") {
      $0.time?.inYear(.shifted(0, .earlier))
    },
    TimeRule("in-year-after", "{time} [of] the following|next year") {
      $0.time?.inYear(.shifted(1, .earlier))
    },
    TimeRule("in-year-before", "{time} [of] the previous|preceding year") {
      $0.time?.inYear(.shifted(-1, .earlier))
    },
    TimeRule("year-end", "year-end [of] {year}") { .part(.end, of: .annual(.year, .stated($0[.year]))) },
    TimeRule("year-end", "[the] (year's end|year-end|year end|end of the year)") { _ in
      .part(.end, of: .annual(.year, .shifted(0, .article)))
    },
    TimeRule("month-end", "[the] (month's end|month-end|end of the month)") { _ in
      .part(.end, of: .shifted(0, .month, .article))
    },
  ]

  /// «The start of the year»: of the one that it is.
  private static let partsOfUnits: [TimeRule] = [
    ("beginning|start|opening|(early part)|(first part)", "early", TimeMeaning.Part.start),
    ("middle", "midway", .middle),
    ("end|close|rest|remainder|(late part)|(latter part)|(later part)", "late", .end),
  ].flatMap { words, adverb, part in
    [
      TimeRule("part-of-unit", "([the] (\(words)) of|(\(adverb)) in) the week") { _ in
        .part(part, of: .shifted(0, .week, .article))
      },
      TimeRule("part-of-unit", "([the] (\(words)) of|(\(adverb)) in) the month") { _ in
        .part(part, of: .shifted(0, .month, .article))
      },
      TimeRule("part-of-unit", "([the] (\(words)) of|(\(adverb)) in) the year") { _ in
        .part(part, of: .annual(.year, .shifted(0, .article)))
      },
    ]
  }

  /// «Over the following days» is a length.
  private static let following: [TimeRule] = [
    ("hours", CalendarUnit.hour), ("days", .day), ("weeks", .week), ("months", .month), ("years", .year),
  ].flatMap { words, unit in
    [
      TimeRule("following-units", "the following|next|ensuing|previous|preceding \(words)") { _ in
        .duration(nil, unit)
      },
      TimeRule("units-ahead", "[the] \(words) (ahead|to come)") { _ in .duration(nil, unit) },
    ]
  }

  /// «Weeks later»: more than one, and nobody says how many. «The weeks that followed» is a length.
  private static let unsaid: [TimeRule] = [
    ("days", CalendarUnit.day, 30), ("weeks", .week, 12), ("months", .month, 24), ("years", .year, 50),
    ("decades", .decade, 10),
  ].flatMap { words, unit, most in
    [
      TimeRule("unsaid-later", "\(words) later") { _ in
        .around(low: 2, high: most, unit, .earlier)
      },
      TimeRule("unsaid-earlier", "\(words) earlier|previously") { _ in
        .around(low: -most, high: -2, unit, .earlier)
      },
      TimeRule("told-units", "the \(words) (that|which) followed|preceded|ensued") { _ in
        .duration(nil, unit)
      },
      TimeRule("told-units", "the [very] last|final|first|early|opening|closing \(words)") { _ in
        .duration(nil, unit)
      },
    ]
  }

  private static let narrative = [
    TimeRule("part-of-told-day", "the end|beginning|start of (the|that) day") { _ in
      .shifted(0, .day, .earlier)
    },
    TimeRule("following-unit", "the following|next {unit}") { story($0, 1) },
    TimeRule("previous-unit", "the previous|preceding|prior {unit}") { story($0, -1) },
    TimeRule("same-unit", "[the|that] same {unit}") { story($0, 0) },
    TimeRule("same-unit", "that {unit}") { story($0, 0) },
    TimeRule("earlier-same-unit", "earlier (that|the same|that same) {unit}") { captures in
      captures.longUnit.map { .earlier($0, .earlier) }
    },
    TimeRule("later-same-unit", "later (that|the same|that same) {unit}") { captures in
      captures.longUnit.map { .later($0, .earlier) }
    },
    TimeRule("previous-month", "the previous|preceding {month}") {
      .annual(.month($0[.month]), .beside(-1))
    },
    TimeRule("following-month", "the following|next {month}") {
      .annual(.month($0[.month]), .beside(1))
    },
    TimeRule("same-month", "that {month}") { .annual(.month($0[.month]), .shifted(0, .earlier)) },
  ]

  /// «The week after», not «the weeks after».
  private static let beside: [TimeRule] = [
    ("week", CalendarUnit.week), ("month", .month), ("year", .year), ("decade", .decade),
  ].flatMap { word, unit in
    alone.flatMap { alone in
      [
        TimeRule("following-unit", "the \(word) after\(alone)") { _ in .shifted(1, unit, .earlier) },
        TimeRule("previous-unit", "the \(word) before\(alone)") { _ in .shifted(-1, unit, .earlier) },
      ]
    }
  }

  private static func story(_ captures: TimeCaptures, _ count: Int) -> TimeMeaning? {
    captures.longUnit.map { .shifted(count, $0, .earlier) }
  }

  private static func shifted(_ captures: TimeCaptures, _ count: Int) -> TimeMeaning? {
    switch captures.longUnit {
    case .weekend where count == 0: .nth(1, .weekend, of: .shifted(0, .week, .article))
    case .year: .annual(.year, .shifted(count, .article))
    case let unit?: .shifted(count, unit, .article)
    case nil: nil
    }
  }

  private static let counted = [
    TimeRule("ago", "\(about) {number} [of] {unit} ago") { captures in
      captures.longUnit.map { .shifted(-captures[.number], $0, .article) } ?? .shifted(0, .day, .article)
    },
    TimeRule("ago-this-month", "{number} {unit} ago this month") {
      years($0).map { .shifted(-12 * $0, .month, .article) }
    },
    // The week of that day, so many years before.
    TimeRule("ago-this-month", "{number} {unit} ago this week") {
      years($0).map { .counted(0, .week, from: .around(low: -$0, high: -$0, .year, .article)) }
    },
    TimeRule("ago-today", "{number} {unit} ago today") {
      years($0).map { .around(low: -$0, high: -$0, .year, .article) }
    },
    TimeRule("ago-today", "{number} month|months ago today") {
      .around(low: -$0[.number], high: -$0[.number], .month, .article)
    },
    TimeRule("ago-today", "\(about) {number} week|weeks ago today") {
      .shifted(-7 * $0[.number], .day, .article)
    },
    TimeRule("weeks-ago-weekday", "{number} week|weeks ago [on] {weekday}") {
      let days = 7 * $0[.number]
      return .dated(
        weekday: $0[.weekday], .range(.shifted(-days - 6, .day, .article), .shifted(-days, .day, .article)))
    },
    TimeRule("weeks-from-weekday", "{number} week|weeks from {weekday}") {
      let days = 7 * $0[.number]
      return .dated(
        weekday: $0[.weekday], .range(.shifted(days, .day, .article), .shifted(days + 6, .day, .article)))
    },
    TimeRule("part-of-century-ago", "\(about) [a] (quarter-century|quarter century|quarter of a century) ago")
    { _ in
      .shifted(-25, .year, .article)
    },
    TimeRule("part-of-century-ago", "\(about) (half a century|[a] half-century) ago") { _ in
      .shifted(-50, .year, .article)
    },
    TimeRule("few-ago", "[a] few|several {unit} ago") { few($0, -1, .article) },
    TimeRule("few-ago", "{unit} ago") { few($0, -1, .article) },
    TimeRule("many-ago", "many {unit} ago") { _ in .reference(.past) },
    TimeRule("ago", "\(about) {number} {unit} or so ago") { captures in
      captures.longUnit.map { .shifted(-captures[.number], $0, .article) }
    },
    TimeRule("ago-between", "a {unit} or two ago") { between(1, 2, $0) },
    TimeRule("ago-between", "\(about) {number} to|or {number} {unit} ago") {
      between($0[.number], $0[.number, second: true], $0)
    },
    TimeRule("nights-ago", "{number} night|nights ago") {
      .daypart(.night, .shifted(-$0[.number], .day, .article))
    },
    TimeRule("fortnight", "a fortnight ago") { _ in .shifted(-2, .week, .article) },
    TimeRule("fortnight", "a fortnight later|afterwards") { _ in .shifted(14, .day, .earlier) },
    TimeRule("fortnight", "a fortnight earlier|previously") { _ in .shifted(-14, .day, .earlier) },
    TimeRule("from-now", "\(about) {number} [of] {unit} from now") { captures in
      captures.longUnit.map { .shifted(captures[.number], $0, .article) }
    },
    TimeRule("later", "\(about) {number} and a half {unit} later|afterwards|thereafter") {
      andHalf($0, 1, .earlier)
    },
    TimeRule("earlier", "\(about) {number} and a half {unit} earlier|before|previously") {
      andHalf($0, -1, .earlier)
    },
    TimeRule("ago", "\(about) {number} and a half {unit} ago") { andHalf($0, -1, .article) },
    TimeRule("ago", "\(about) {number} {unit} and a half ago") { andHalf($0, -1, .article) },
    TimeRule("ago", "half a year ago") { _ in .shifted(-6, .month, .article) },
    TimeRule("later", "\(about) {number} [of] {unit} later|afterwards|thereafter") { away($0, 1) },
    TimeRule("later", "\(about) {number} {unit} after>(.|,)") { away($0, 1) },
    TimeRule("later", "\(about) {number} {unit} after that") { away($0, 1) },
    TimeRule("earlier", "\(about) {number} {unit} (before that|prior>.|prior>,)") { away($0, -1) },
    TimeRule("earlier", "\(about) {number} [of] {unit} earlier|previously") { away($0, -1) },
    TimeRule("earlier", "\(about) {number} {unit} before>(.|,)") { away($0, -1) },
    TimeRule("few-later", "[a] few|several {unit} later|afterwards") { few($0, 1, .earlier) },
    TimeRule("few-earlier", "[a] few|several {unit} earlier|previously") { few($0, -1, .earlier) },
    TimeRule("few-earlier", "[a] few|several {unit} before>(.|,)") { few($0, -1, .earlier) },
    TimeRule("few-later", "[a] few|several {unit} after>(.|,)") { few($0, 1, .earlier) },
  ]

  /// So many units from the time before; «two weeks later» than a day is a day.
  private static func away(_ captures: TimeCaptures, _ sign: Int) -> TimeMeaning? {
    captures.longUnit.map { unit in
      let count = sign * captures[.number]
      return switch unit {
      case .week: .shifted(7 * count, .day, .earlier)
      case .decade: .shifted(10 * count, .year, .earlier)
      case .century: .shifted(100 * count, .year, .earlier)
      default: .shifted(count, unit, .earlier)
      }
    }
  }

  /// «Two or three years ago».
  private static func between(_ near: Int, _ far: Int, _ captures: TimeCaptures) -> TimeMeaning? {
    captures.longUnit.flatMap { near < far ? .around(low: -far, high: -near, $0, .article) : nil }
  }

  /// The years of «ten years» and «a decade».
  private static func years(_ captures: TimeCaptures) -> Int? {
    switch captures.unit {
    case .year: captures[.number]
    case .decade: 10 * captures[.number]
    default: nil
    }
  }

  /// «Two and a half years later», told in months; the half of a month in weeks.
  private static func andHalf(_ captures: TimeCaptures, _ sign: Int, _ anchor: TimeMeaning.Anchor)
    -> TimeMeaning?
  {
    let count = sign * captures[.number]
    return switch captures.unit {
    case .year: .shifted(12 * count + 6 * sign, .month, anchor)
    case .month: .counted(0, .month, from: .shifted(30 * count + 15 * sign, .day, anchor))
    case .week: .counted(0, .week, from: .shifted(7 * count + 3 * sign, .day, anchor))
    case .second, .minute, .hour, .day: .shifted(0, .day, anchor)
    case .decade: .shifted(10 * count + 5 * sign, .year, anchor)
    case .weekend, .quarter, .century: nil
    }
  }

  private static func few(_ captures: TimeCaptures, _ sign: Int, _ anchor: TimeMeaning.Anchor) -> TimeMeaning?
  {
    captures.longUnit.map { .around(low: sign < 0 ? -7 : 2, high: sign < 0 ? -2 : 7, $0, anchor) }
  }
}
