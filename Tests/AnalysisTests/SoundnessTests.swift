import Testing
import TimelineModel

@testable import Analysis

/// Made-up articles of a known day, held against what the analysis leaves possible.
///
/// Their times are written as news writes them on that day: the day itself by its weekday, days of the week behind by
/// theirs, but for the one six days back, others by date, with the year where it is not the article's.
@Suite("No true day is lost")
struct SoundnessTests {
  static let analyzer = Analyzer(register: Register())

  struct Random {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ mixed >> 31) % UInt64(bound))
    }

    mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
  }

  /// A sentence and the days that its times truly are.
  typealias Told = (text: String, days: [DaySet])

  /// An article of a day, in one language.
  struct Writer {
    let day: CalendarDate
    let isEnglish: Bool
    var random: Random

    private static let days = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
    private static let englishDays = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let months = [
      "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
      "november",
      "desember",
    ]
    private static let englishMonths = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November",
      "December",
    ]

    func weekday(_ day: CalendarDate) -> String {
      isEnglish ? Self.englishDays[day.weekday - 1] : Self.days[day.weekday - 1]
    }

    func date(_ day: CalendarDate, withYear: Bool = false) -> String {
      let (year, month, number) = day.components
      let plain =
        isEnglish
        ? "\(Self.englishMonths[month - 1]) \(number)" : "\(number). \(Self.months[month - 1])"
      return withYear ? plain + (isEnglish ? ", " : " ") + "\(year)" : plain
    }

    func week(_ shift: Int) -> DaySet {
      let monday = day.adding(days: 1 - day.weekday + 7 * shift)
      return DaySet(monday, monday.adding(days: 6))
    }

    /// Whether it names a day of the week behind by its weekday alone.
    func isNear(_ told: Told) -> Bool {
      namesWeekday(told) && !told.text.contains { $0.isNumber }
    }

    func namesWeekday(_ told: Told) -> Bool {
      (Self.days + Self.englishDays).contains { told.text.contains($0) }
    }

    /// The story's own day, as the article opens.
    func opening() -> Told {
      isEnglish
        ? ("Troops took the town on \(weekday(day)).", [DaySet(day)])
        : ("Styrkene tok byen \(weekday(day)).", [DaySet(day)])
    }

    mutating func sentence() -> Told {
      let near = day.adding(days: -1 - random.below(5))
      let past = day.adding(days: -7 - random.below(200))
      let old = day.adding(days: -400 - random.below(2000))
      let ahead = day.adding(days: 1 + random.below(60))
      let month = day.adding(days: 1 - day.day).adding(months: -1 - random.below(9))
      let wholeMonth = DaySet(month, month.adding(months: 1).adding(days: -1))
      let monthName = isEnglish ? Self.englishMonths[month.month - 1] : Self.months[month.month - 1]
      let inYear = isEnglish ? "" : " i år"
      switch random.below(16) {
      case 0:
        return isEnglish
          ? ("A bridge was destroyed on \(weekday(near)).", [DaySet(near)])
          : ("En bro ble ødelagt \(weekday(near)).", [DaySet(near)])
      case 1:
        return isEnglish
          ? ("A bridge was destroyed on \(date(past)).", [DaySet(past)])
          : ("Den \(date(past)) ble en bro ødelagt.", [DaySet(past)])
      case 2:
        return isEnglish
          ? ("A bridge was destroyed on \(weekday(past)), \(date(past)).", [DaySet(past)])
          : ("En bro ble ødelagt \(weekday(past)) \(date(past)).", [DaySet(past)])
      case 3:
        return isEnglish
          ? ("The war began on \(date(old, withYear: true)).", [DaySet(old)])
          : ("Krigen begynte \(date(old, withYear: true)).", [DaySet(old)])
      case 4:
        return isEnglish
          ? ("Yesterday a soldier was killed.", [DaySet(day.adding(days: -1))])
          : ("I går ble en soldat drept.", [DaySet(day.adding(days: -1))])
      case 5:
        return isEnglish
          ? ("Last week a house was hit.", [week(-1)]) : ("I forrige uke ble et hus truffet.", [week(-1)])
      case 6:
        return isEnglish
          ? ("Two weeks ago a house was hit.", [week(-2)])
          : ("For to uker siden ble et hus truffet.", [week(-2)])
      case 7:
        return isEnglish
          ? ("Last year the army withdrew.", [.year(day.year - 1)])
          : ("I fjor flyktet hæren.", [.year(day.year - 1)])
      case 8:
        return isEnglish
          ? ("The council will meet on \(date(ahead)).", [DaySet(ahead)])
          : ("Rådet skal møtes \(date(ahead)).", [DaySet(ahead)])
      case 9:
        return isEnglish
          ? ("The council will meet on \(weekday(ahead)), \(date(ahead)).", [DaySet(ahead)])
          : ("Rådet skal møtes \(weekday(ahead)) \(date(ahead)).", [DaySet(ahead)])
      case 10:
        return isEnglish
          ? ("In \(monthName) the army withdrew.", [wholeMonth])
          : ("I \(monthName) flyktet hæren.", [wholeMonth])
      case 11:
        let yesterday = day.adding(days: -1)
        return isEnglish
          ? ("A house was hit yesterday, \(date(yesterday)).", [DaySet(yesterday), DaySet(yesterday)])
          : ("Et hus ble truffet i går, \(date(yesterday)).", [DaySet(yesterday), DaySet(yesterday)])
      case 12:
        let next = past.adding(days: 1)
        return isEnglish
          ? (
            "On \(date(past)) a house was hit. The next day a man was arrested.",
            [DaySet(past), DaySet(next)]
          )
          : (
            "Den \(date(past)) ble et hus truffet. Dagen etter ble en mann pågrepet.",
            [DaySet(past), DaySet(next)]
          )
      case 13 where !isEnglish && past.year == day.year:
        return ("Den \(date(past))\(inYear) ble en bro ødelagt.", [DaySet(past)])
      case 14:
        return isEnglish
          ? ("Two years ago the army withdrew.", [.year(day.year - 2)])
          : ("For to år siden flyktet hæren.", [.year(day.year - 2)])
      case 15:
        return isEnglish
          ? ("Today, \(date(day)), a man was arrested.", [DaySet(day), DaySet(day)])
          : ("I dag, \(date(day)), ble en mann pågrepet.", [DaySet(day), DaySet(day)])
      default:
        return isEnglish
          ? (
            "Last month a bridge was destroyed.",
            [
              DaySet.month(
                day.adding(days: 1 - day.day).adding(months: -1).month,
                of: day.adding(days: 1 - day.day).adding(months: -1).year)
            ]
          )
          : (
            "I forrige måned ble en bro ødelagt.",
            [
              DaySet.month(
                day.adding(days: 1 - day.day).adding(months: -1).month,
                of: day.adding(days: 1 - day.day).adding(months: -1).year)
            ]
          )
      }
    }

    /// What a file says of the article's day.
    mutating func header() -> When? {
      let (year, month, _) = day.components
      switch random.below(6) {
      case 0: return When(day)
      case 1, 2: return When(.month(month, of: year))
      case 3:
        return When(month == 12 ? "\(year + 1)-24" : "\(year)-\([24, 21, 22, 23][month / 3])")
      case 4: return When(.year(year))
      default: return nil
      }
    }
  }

  struct Case {
    var text: String
    var header: When?
    var findings: Findings
    var day: CalendarDate
    var days: [DaySet]
  }

  static func made(_ seed: UInt64) -> Case {
    var random = Random(state: seed &* 7_919)
    let day = CalendarDate(dayNumber: 16_071 + Int32(random.below(2500)))
    var writer = Writer(day: day, isEnglish: random.below(2) == 0, random: random)
    var told = [writer.opening()]
    for _ in 0...writer.random.below(4) {
      let next = writer.sentence()
      // Days of the week behind are named once, so that the article's own stays the one named most; and who has
      // written «mandag 20. august» does not write «mandag» of another one.
      if writer.isNear(next), told.dropFirst().contains(where: { writer.namesWeekday($0) }) { continue }
      told.append(next)
    }
    let when = writer.header()
    var header = Header()
    header.date = when
    header.dateBasis = when == nil ? .none : .header
    header.language = writer.isEnglish ? .english : .bokmål
    let text = told.map(\.text).joined(separator: " ")
    return Case(
      text: text, header: when, findings: analyzer.findings(of: article(text, header: header)), day: day,
      days: told.flatMap(\.days))
  }

  @Test("the day of the article is among those left, and each time holds its true days", arguments: 0..<10)
  func sound(_ batch: Int) {
    for number in 0..<150 {
      let made = Self.made(UInt64(batch * 150 + number))
      let published = made.findings.published.when
      #expect(
        published?.contains(made.day) ?? true,
        "\(made.day), header \(made.header?.description ?? "-"): \(made.text) → \(published?.description ?? "-")"
      )
      #expect(made.findings.times.count == made.days.count, "\(made.text)")
      for (time, days) in zip(made.findings.times, made.days) {
        #expect(
          time.dating.when?.days.overlaps(days) ?? true,
          "\(made.day), header \(made.header?.description ?? "-"): \(made.text) | \(String(made.text[time.span])) → \(time.dating.when?.description ?? "-")"
        )
      }
    }
  }

  @Test("what is left of an article's day is not much wider than what its text supports")
  func narrow() {
    var widths: [String: (sum: Int, count: Int)] = [:]
    for seed in 0..<500 {
      let made = Self.made(UInt64(seed))
      let known = made.header.map { "\($0)".count } ?? 0
      let kind =
        known == 10
        ? "day"
        : known == 7 ? (made.header!.days.count > 31 ? "season" : "month") : known == 4 ? "year" : "none"
      guard let days = made.findings.published.when?.days, days.latest != nil, days.earliest != nil else {
        continue
      }
      widths[kind, default: (0, 0)].sum += days.count
      widths[kind, default: (0, 0)].count += 1
    }
    let means = widths.mapValues { $0.sum / $0.count }
    #expect(means["month", default: 99] <= 22, "\(widths)")
    #expect(means["season", default: 999] <= 60, "\(widths)")
    #expect(means["year", default: 999] <= 220, "\(widths)")
  }
}
