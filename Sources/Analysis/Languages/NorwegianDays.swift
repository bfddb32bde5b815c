/// Days by name and by their distance: weekdays, «i går», «dagen etter», and the parts of a day.
enum NorwegianDays {
  static let rules: [TimeRule] =
    weekdays + genitives + partsOfGenitives + compounds + weekdaysOf + besideDates + hyphenated + openingHours
    + relative
    + narrative + onParts + thatPart
    + parts
    + hoursOfParts

  private typealias P = NorwegianPhrases

  private static let weekdays = [
    TimeRule("weekday", "[på] {weekday}") { .weekday($0[.weekday], .nearest) },
    // «Ødela tirsdag den fjerde av fem broer».
    TimeRule("weekday", "[på] {weekday}> den {ordinal} av") { .weekday($0[.weekday], .nearest) },
    // «Sjuende juni faller på en fredag».
    TimeRule("some-weekday", "på en|ein {weekday}") { _ in .nothing },
    TimeRule("some-weekday", "(er|blir|vert) < en|ein {weekday}") { _ in .nothing },
    // «En tirsdag i mars»: in that month, and nobody says when.
    TimeRule("some-weekday-of-month", "[på] en|ein {weekday} i {month} [[i] {year}]") {
      .annual(.month($0[.month]), $0.yearChoice)
    },
    TimeRule("last-weekday", "[i] \(P.last) {weekday}") { .weekday($0[.weekday], .last) },
    TimeRule(
      "next-weekday",
      "[på] \(P.next)|førstkommende|fyrstkommande|førstkomande|fyrstkomande|nestkommende {weekday}"
    ) {
      .weekday($0[.weekday], .next)
    },
    TimeRule("next-weekday", "[på] {weekday} førstkommende|fyrstkommande|førstkomande|fyrstkomande") {
      .weekday($0[.weekday], .next)
    },
    TimeRule("next-weekday", "(nå|no) [til|på] {weekday}") { .weekday($0[.weekday], .nearest) },
    TimeRule("this-weekday", "denne {weekday}") { .weekday($0[.weekday], .nearest) },
    TimeRule("weekday-after-next", "{weekday} etter neste") { .weekday($0[.weekday], .week(2)) },
    TimeRule("nth-weekday", "[den] {ordinal} {weekday} i {month} [[i] {year}]") {
      .annual(.weekday($0[.weekday], nth: $0[.ordinal], month: $0[.month]), $0.yearChoice)
    },
    TimeRule("last-weekday-of-month", "[den] siste {weekday} i {month} [[i] {year}]") {
      .annual(.weekday($0[.weekday], nth: 0, month: $0[.month]), $0.yearChoice)
    },
    TimeRule("last-but-one-weekday-of-month", "[den] nest siste {weekday} i {month} [[i] {year}]") {
      .annual(.weekday($0[.weekday], nth: -1, month: $0[.month]), $0.yearChoice)
    },
    // One and a half weeks on lies in the week that begins in a week.
    TimeRule("weekday-in-week-and-half", "[på] {weekday} om (\(NorwegianPhrases.oneAndHalf)) uke|veke") {
      .dated(weekday: $0[.weekday], .range(.shifted(7, .day, .article), .shifted(13, .day, .article)))
    },
    TimeRule("every-weekday", "hver|kvar [eneste|einaste] {weekday}") { .everyWeekday($0[.weekday]) },
    TimeRule("every-weekday", "hver|kvar [eneste|einaste] [{weekday},] {weekday} og|eller {weekday}") {
      .everyWeekday($0[.weekday])
    },
    TimeRule(
      "every-month-weekday",
      "hver|kvar [den] ({ordinal}|siste) {weekday} (i|av) (måneden|månaden|hver måned|kvar månad)"
    ) { _ in .every(1, .month) },
    TimeRule("every-month-weekday", "[den] ({ordinal}|siste) {weekday} (i|av) (hver måned|kvar månad)") { _ in
      .every(1, .month)
    },
    TimeRule("every-weekday", "hver|kvar [eneste|einaste] {weekday} {daypart}") {
      .everyWeekday($0[.weekday])
    },
    TimeRule("every-weekday", "hver|kvar [eneste|einaste] {weekday} \(P.clock) \(P.hours)") {
      .everyWeekday($0[.weekday])
    },
    TimeRule("weekdays", "[på|om] {weekdays} [og {weekdays}]") { .everyWeekday($0[.weekdays]) },
    TimeRule("weekday-range", "[fra|frå] {weekday} (til|til og med) {weekday}") {
      .range(.weekday($0[.weekday], .nearest), .weekday($0[.weekday, second: true], .nearest))
    },
    TimeRule("weekday-range", "[fra|frå] {weekday}–{weekday}") {
      .range(.weekday($0[.weekday], .nearest), .weekday($0[.weekday, second: true], .nearest))
    },
  ]

  /// «I mandags» is the last one, not today; «forrige fredags møte».
  private static let genitives = [
    "mandags|måndags", "tirsdags|tysdags", "onsdags", "torsdags", "fredags", "lørdags|laurdags",
    "søndags|sundags",
  ].enumerated().flatMap { index, words in
    [
      TimeRule("last-weekday", "i|\(P.last) \(words)") { _ in .weekday(index + 1, .last) },
      TimeRule("next-weekday", "\(P.next) \(words)") { _ in .weekday(index + 1, .next) },
    ]
  }

  /// «Tysdags kveld».
  private static let partsOfGenitives = [
    "mandags|måndags", "tirsdags|tysdags", "onsdags", "torsdags", "fredags", "lørdags|laurdags",
    "søndags|sundags",
  ].enumerated().map { index, words in
    TimeRule("weekday-compound", "[på] \(words) {daypart}") {
      .daypart($0.dayPart, .weekday(index + 1, .nearest))
    }
  }

  /// «Lørdagskvelden», «mandagsmorgen» are one word.
  private static let compounds: [TimeRule] = [
    "mandags måndags", "tirsdags tysdags", "onsdags", "torsdags", "fredags", "lørdags laurdags",
    "søndags sundags",
  ].enumerated().flatMap { index, names in
    [
      (DayPart.morning, "morgen morgenen morgon morgonen"), (.forenoon, "formiddag formiddagen"),
      (.afternoon, "ettermiddag ettermiddagen"), (.evening, "kveld kvelden"), (.night, "natt natta natten"),
    ].flatMap { part, parts in
      [
        TimeRule("weekday-compound", "[på] \(P.joined(names, parts))") { _ in
          .daypart(part, .weekday(index + 1, .nearest))
        },
        TimeRule("weekday-compound", "[på] \(P.joined(names, parts))[,] [den] {day}. {month} [{year}]") {
          .daypart(part, .dated(weekday: index + 1, $0.dayMeaning($0[.month], $0[.day])))
        },
      ]
    } + [
      TimeRule("weekday-compound", "[i|under] \(P.joined(names, ofWeekdays))") { _ in
        .weekday(index + 1, .nearest)
      },
      TimeRule("weekday-compound", "[i|under] \(P.joined(names, ofWeekdays)) [den] {day}. {month} [{year}]") {
        .dated(weekday: index + 1, $0.dayMeaning($0[.month], $0[.day]))
      },
    ]
  }

  /// What a weekday has once: «fredagsdøgnet», «mandagsmøtet»; not «lørdagskampene», which come back.
  private static let ofWeekdays = """
    døgnet rushet møtet kampen oppgjøret oppgjeret konserten debatten sendingen sendinga angrepet åtaket ulykken
    ulykka ulukka brannen drapet dramaet demonstrasjonen valget valet seieren sigeren tapet etappen rennet øvelsen øvinga
    trekningen trekninga uværet uvêret stormen finalen semifinalen omgangen runden
    """

  /// A weekday in a week that is named beside it.
  private static let weekdaysOf = [
    TimeRule("weekday-last-week", "[på] {weekday} [i] \(P.last) \(P.week)") {
      .weekday($0[.weekday], .week(-1))
    },
    TimeRule("weekday-last-week", "[i] \(P.last) (uke|ukes|veke|vekes) {weekday}") {
      .weekday($0[.weekday], .week(-1))
    },
    TimeRule("weekday-this-week", "[på] {weekday} [i] denne|inneværende \(P.week)") {
      .weekday($0[.weekday], .week(0))
    },
    TimeRule("weekday-next-week", "[på] {weekday} [i] \(P.next) \(P.week)") {
      .weekday($0[.weekday], .week(1))
    },
    TimeRule("weekday-next-week", "[i] \(P.next) (uke|ukes|veke|vekes) {weekday}") {
      .weekday($0[.weekday], .week(1))
    },
    TimeRule(
      "weekdays-next-week", "[fra|frå] {weekday} (til|–|til og med) {weekday} [i] \(P.next) \(P.week)"
    ) { range($0, of: 1) },
    TimeRule(
      "weekdays-last-week", "[fra|frå] {weekday} (til|–|til og med) {weekday} [i] \(P.last) \(P.week)"
    ) { range($0, of: -1) },
    TimeRule("weekdays-last-week", "[på] {weekday}> (og|eller|til) {weekday} [i] \(P.last) \(P.week)") {
      .weekday($0[.weekday], .week(-1))
    },
    TimeRule("weekdays-next-week", "[på] {weekday}> (og|eller|til) {weekday} [i] \(P.next) \(P.week)") {
      .weekday($0[.weekday], .week(1))
    },
    TimeRule(
      "weekday-weeks-ago", "[på] {weekday} [{daypart}] for \(P.about) {number} uke|uker|veke|veker \(P.ago)"
    ) {
      captures in
      let weeks = TimeMeaning.shifted(-7 * captures[.number], .day, .article)
      let day = TimeMeaning.dated(
        weekday: captures[.weekday],
        .range(.counted(-3, .day, from: weeks), .counted(3, .day, from: weeks)))
      return captures.has(.daypart) ? day.at(captures.dayPart) : day
    },
    TimeRule("weekday-weeks-ago", "[på] {weekday} for {number} dager|dagar \(P.ago)") {
      let days = $0[.number]
      return .dated(
        weekday: $0[.weekday],
        .range(.shifted(-days - 3, .day, .article), .shifted(-days + 3, .day, .article)))
    },
    TimeRule("weekdays-of", "[fra|frå] {weekday} (til|–|til og med|og) {weekday}[,] [i] {time}") { captures in
      guard let time = captures.time, time.isWeek else { return nil }
      return .range(
        .dated(weekday: captures[.weekday], time), .dated(weekday: captures[.weekday, second: true], time))
    },
    // «Tirsdag kveld i forrige uke», «fredag kveld om en uke».
    TimeRule("weekday-part-of", "[på] {weekday} {daypart} [i] {time}") { captures in
      guard let time = captures.time, time.isWeek else { return nil }
      return .daypart(captures.dayPart, .dated(weekday: captures[.weekday], time))
    },
    TimeRule("weekday-of", "[på] {weekday}[,] [i] {time}") { captures in
      guard let time = captures.time, time.isWeek else { return nil }
      return .dated(weekday: captures[.weekday], time)
    },
  ]

  private static func range(_ captures: TimeCaptures, of week: Int) -> TimeMeaning {
    // «Fra torsdag til onsdag neste uke» begins the week before.
    let (first, last) = (captures[.weekday], captures[.weekday, second: true])
    return .range(.weekday(first, .week(first > last ? week - 1 : week)), .weekday(last, .week(week)))
  }

  private static let besideDates = [
    TimeRule(
      "weekday-day-of-month",
      "([på] {weekday} [den] {day}. {end}|[på] {weekday} [den] {day}.> (klokken|klokka|kl))"
    ) {
      .dated(weekday: $0[.weekday], .dayOfMonth($0[.day]))
    },
    TimeRule("weekday-day-of-month", "sist < {weekday} [den] {day}. {end}") {
      .dated(weekday: $0[.weekday], .dayOfMonth($0[.day]))
    },
    TimeRule("weekday-day-of-month", "[på] {weekday} [den] {ordinal} {end}") {
      .dated(weekday: $0[.weekday], .dayOfMonth($0[.ordinal]))
    },
    TimeRule(
      "weekday-dates", "[fra|frå] {weekday} [den] {day}. (og|til|–) {weekday} [den] {day}. {month} [{year}]"
    ) { $0.dayRange($0[.month], $0[.day], $0[.month], $0[.day, second: true]) },
    TimeRule("weekday-before", "[på] {weekday} før {time}") { beside($0, -7, -1) },
    TimeRule("weekday-after", "[på] {weekday} etter {time}") { beside($0, 1, 7) },
    TimeRule("weekday-after", "[den] {ordinal} {weekday} etter {time}") {
      beside($0, 7 * $0[.ordinal] - 6, 7 * $0[.ordinal])
    },
    TimeRule("weekday-before", "[den] siste {weekday} før {time}") { beside($0, -7, -1) },
    TimeRule("weekday-weeks-from-now", "om {number} uke|uker|veke|veker på {weekday}") {
      .weekday($0[.weekday], .week($0[.number]))
    },
    TimeRule("weekday-weeks-from-now", "{weekday} om {number} dager|dagar") {
      $0[.number] % 7 == 0 ? .weekday($0[.weekday], .week($0[.number] / 7)) : nil
    },
  ]

  /// The weekday in the seven days before or after a feast, a date or a weekday to come.
  private static func beside(_ captures: TimeCaptures, _ first: Int, _ last: Int) -> TimeMeaning? {
    guard let time = captures.time else { return nil }
    switch time {
    case .annual(.holiday, _), .annual(.day, _), .weekday(_, .next):
      return .dated(
        weekday: captures[.weekday],
        .range(.counted(first, .day, from: time), .counted(last, .day, from: time)))
    // «Fredag før palmehelgen».
    case .range(let start, let end) where time.isDayRange:
      let edge = last < 0 ? start : end
      return .dated(
        weekday: captures[.weekday],
        .range(.counted(first, .day, from: edge), .counted(last, .day, from: edge)))
    default: return nil
    }
  }

  /// «Mandag-onsdag» is one word.
  private static let hyphenated: [TimeRule] = {
    let names = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
    return names.indices.flatMap { first in
      names.indices.filter { $0 != first }.map { last in
        TimeRule("weekday-range", "\(names[first])-\(names[last])") { _ in
          .range(.weekday(first + 1, .nearest), .weekday(last + 1, .nearest))
        }
      }
    }
  }()

  /// «Mandag–fredag 9–16» are the hours of any week.
  private static let openingHours = [
    TimeRule("opening-hours", "[fra|frå] {weekday} (til|til og med|–) {weekday}[:] \(hours)") { _ in
      .every(1, .day)
    },
    TimeRule(
      "opening-hours",
      "\(P.joined(shortNames, "-man -tir -tirs -ons -tor -tors -fre -lør -lau -søn -sun"))[:] \(hours)"
    ) { _ in .every(1, .day) },
    TimeRule(
      "opening-hours",
      "man|tir|tirs|ons|tor|tors|fre[.]–tir|tirs|ons|tor|tors|fre|lør|lau|søn|sun[.][:] \(hours)"
    ) { _ in
      .every(1, .day)
    },
    TimeRule("opening-hours", "\(P.joined(names, ofNames))[:] \(hours)") { _ in .every(1, .day) },
  ]

  private static let hours = "[\(P.clock)] \(P.hours)–\(P.hours)"
  private static let shortNames = "man tir tirs ons tor tors fre lør lau"
  private static let names = "mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag"
  private static let ofNames = "-tirsdag -tysdag -onsdag -torsdag -fredag -lørdag -laurdag -søndag -sundag"

  private static let relative = [
    TimeRule("today", "(i dag|idag|i dag morges)") { _ in day(0) },
    TimeRule("yesterday", "(i går|igår|i hele går|i heile går|gårsdagen|gårsdagens|gårdagens|gårdagen)") {
      _ in day(-1)
    },
    TimeRule(
      "day-before-yesterday",
      "(i forgårs|iforgårs|forgårs|i forigårs|iforigårs|forigårs|i førgår|i førgårs|i førregår|førregår|førgårs|i overgår)"
    ) { _ in day(-2) },
    TimeRule(
      "tomorrow",
      "(i morgen|i morgon|nå i morgen|no i morgon|imorgen|imorgon|i morra|morgendagen|morgendagens|morgondagen|morgondagens)"
    ) { _ in day(1) },
    TimeRule("tomorrow-weekday", "(i morgen|i morgon)[,] {weekday}") { _ in day(1) },
    TimeRule(
      "day-after-tomorrow", "(i overmorgen|i overmorgon|overmorgen|overmorgon|overimorgen|i overimorgen)"
    ) { _ in day(2) },
    TimeRule("this-part-of-day", "[nå|no] i [hele|heile] {daypart}") { part($0.dayPart, 0) },
    TimeRule("this-part-of-day", "ikveld|kveldens") { _ in part(.evening, 0) },
    TimeRule("this-part-of-day", "inatt|nattens") { _ in part(.night, 0) },
    TimeRule("this-part-of-day", "imorges|formiddagens|morgenens") { _ in part(.morning, 0) },
    TimeRule("this-part-of-day", "iettermiddag|ettermiddagens") { _ in part(.afternoon, 0) },
    TimeRule("last-night", "[i] sist natt|natta|natten") { _ in part(.night, 0) },
    TimeRule("last-evening", "(i gårkveld|igårkveld)") { _ in part(.evening, -1) },
    TimeRule("tomorrow-early", "i morgen|morgon \(P.early)") { _ in part(.morning, 1) },
    TimeRule("later-today", "\(P.later)|\(P.earlier) (i dag|i kveld|i natt)") { _ in day(0) },
    TimeRule("the-other-day", "(forleden|forleden dag|her om dagen|her forleden|her ein dag)") { _ in
      .reference(.past)
    },
  ]

  private static func day(_ days: Int) -> TimeMeaning { .shifted(days, .day, .article) }

  private static func part(_ part: DayPart, _ days: Int) -> TimeMeaning { .daypart(part, day(days)) }

  private static let narrative = [
    TimeRule("same-day", "[på] [den] \(P.same) dag|dagen|døgn") { _ in .shifted(0, .day, .earlier) },
    TimeRule("same-day", "\(P.later)|\(P.earlier)|tidlig|tidleg|sent|seint (på dagen)") { _ in
      .shifted(0, .day, .earlier)
    },
    // «Den dagen ble 40 drept», not «den dagen han kom».
    TimeRule("day-of-some-month", "[på] den dagen i {month} [[i] {year}]") {
      .annual(.month($0[.month]), $0.yearChoice)
    },
    TimeRule("same-day", "[på] den dagen {end}") { _ in .shifted(0, .day, .earlier) },
    TimeRule(
      "part-of-told-day", "[ved|mot|på|innen|før] (slutten|begynnelsen|starten|byrjinga) av dagen|døgnet"
    ) { _ in .shifted(0, .day, .earlier) },
    TimeRule("part-of-told-day", "[ved|mot|på|innen|før] dagens|døgnets slutt|begynnelse|byrjing") { _ in
      .shifted(0, .day, .earlier)
    },
    TimeRule("same-part-of-day", "[på] den kvelden|natta|natten|morgenen|morgonen|ettermiddagen {end}") { _ in
      .shifted(0, .day, .earlier)
    },
    TimeRule("this-part-told", "[på] denne {daypart}") {
      .daypart($0.dayPart, .shifted(0, .day, .earlier))
    },
    TimeRule("same-part-of-day", "[på] [den] \(P.same) {daypart}") {
      .daypart($0.dayPart, .shifted(0, .day, .earlier))
    },
    TimeRule("next-day", "[den|det] (\(P.following)|neste) dag|dagen|døgn|døgnet") { _ in
      .shifted(1, .day, .earlier)
    },
    TimeRule("next-day", "(dagen|døgnet) (etterpå|derpå|deretter)") { _ in .shifted(1, .day, .earlier) },
    TimeRule("next-day", "(dagen|døgnet) etter {end}") { _ in .shifted(1, .day, .earlier) },
    TimeRule("day-before", "(dagen|døgnet) (før|i forveien|i førevegen) {end}") { _ in
      .shifted(-1, .day, .earlier)
    },
    TimeRule("weekday-told-after", "[på] {weekday} etter {end}") { told($0, 1, 7) },
    TimeRule("weekday-told-before", "[på] {weekday} (før|i forveien|i førevegen) {end}") { told($0, -7, -1) },
    TimeRule("next-part-of-day", "[den] neste|\(P.following) {daypart}") {
      .daypart($0.dayPart, .shifted(1, .day, .earlier))
    },
    TimeRule("part-of-day-after", "{daypart} etter {end}") {
      .daypart($0.dayPart, .shifted(1, .day, .earlier))
    },
    TimeRule("part-of-day-before", "{daypart} (før|i forveien|i førevegen) {end}") {
      .daypart($0.dayPart, .shifted(-1, .day, .earlier))
    },
    TimeRule("into-part-of-day", "i løpet av {daypart}") {
      .daypart($0.dayPart, .shifted(0, .day, .earlier))
    },
    TimeRule("into-part-of-day", "før|innen|innan < kvelden {end}") { _ in
      .daypart(.evening, .shifted(0, .day, .earlier))
    },
    TimeRule("into-part-of-day", "(utpå|utover|ut på|gjennom) dagen {end}") { _ in
      .shifted(0, .day, .earlier)
    },
    TimeRule("into-part-of-day", "gjennom [hele|heile] natta|natten|kvelden|ettermiddagen {end}") { _ in
      .shifted(0, .day, .earlier)
    },
    TimeRule("into-part-of-day", "i løpet av dagen|døgnet") { _ in .shifted(0, .day, .earlier) },
    TimeRule("into-part-of-day", "utpå|utover|senere|seinere|seinare [på|om] {daypart}") {
      .daypart($0.dayPart, .shifted(0, .day, .earlier))
    },
  ]

  /// «På ettermiddagen ble han funnet», of the day told before.
  private static let onParts = [
    ("morgenen|morgonen|morgenkvisten|morgonkvisten", DayPart.morning),
    ("formiddagen|føremiddagen", .forenoon),
    ("ettermiddagen", .afternoon), ("kvelden", .evening),
  ].map { words, part in
    TimeRule("on-part-of-day", "[\(P.early)|\(P.late)|ut] på \(words) {end}") { _ in
      .daypart(part, .shifted(0, .day, .earlier))
    }
  }

  /// «Om kvelden ble han funnet», not «om kvelden og natten».
  private static let thatPart = [
    ("morgenen|morgonen", DayPart.morning), ("formiddagen|føremiddagen", .forenoon),
    ("ettermiddagen", .afternoon), ("kvelden", .evening), ("natten|natta", .night),
  ].map { words, part in
    TimeRule(
      "that-part-of-day",
      "om \(words)> ble|blei|vart|var|kom|gikk|gjekk|fikk|fekk|måtte|hadde|tok|møtte|møttes|møttest|samlet|samla|fylte|holdt|heldt|rykket|rykte|brøt|braut|døde|døydde|sa|meldte|kunne|reiste|drog|dro|stod|sto|lå|låg|fant|fann|begynte|startet|starta|ga|gav|spilte|spelte|vant|vann|tapte|falt|fall"
    ) {
      _ in
      .daypart(part, .shifted(0, .day, .earlier))
    }
  }

  /// The weekday in the seven days before or after the time told of: «lørdagen før».
  private static func told(_ captures: TimeCaptures, _ first: Int, _ last: Int) -> TimeMeaning {
    .dated(
      weekday: captures[.weekday], .range(.shifted(first, .day, .earlier), .shifted(last, .day, .earlier)))
  }

  /// «I morgentimene», «i de tidlige morgentimene 27. oktober».
  private static let hoursOfParts: [TimeRule] = [
    ("morgentimene|morgentimer|morgontimane", DayPart.morning),
    ("formiddagstimene|føremiddagstimane", .forenoon),
    ("ettermiddagstimene|ettermiddagstimane", .afternoon), ("kveldstimene|kveldstimane", .evening),
    ("nattetimene|nattetimane", .night),
  ].flatMap { words, part in
    let hours =
      "[i|utover|utpå] [de|dei] [tidlige|tidlege|tidligste|sene|seine|seinaste|første|fyrste] \(words)"
    return [
      TimeRule("hours-of-part", hours) { _ in .daypart(part, .shifted(0, .day, .earlier)) },
      TimeRule("hours-of-part", "\(hours) [på] {time}") { captures in
        captures.time.flatMap { $0.isDay ? .daypart(part, $0) : nil }
      },
    ]
  }

  private static let parts =
    [
      TimeRule("part-of-day", "{time} [om|på|utpå] [\(P.early)|\(P.late)] {daypart}") { captures in
        captures.time.flatMap { $0.isDay ? $0.at(captures.dayPart) : nil }
      },
      TimeRule(
        "night-to", "[i|på] [\(P.early)|\(P.late)|utpå] natt|natta|natten [til|mot] {time}"
      ) { captures in
        // «I natt klokken 02»: last night, or the night to come.
        if case .clock(..<6, _, .shifted(0, .day, .earlier))? = captures.time {
          return captures.time?.clock(on: .daypart(.night, .shifted(0, .day, .article)))
        }
        return captures.time.flatMap { $0.isDay ? .daypart(.night, $0) : nil }
      },
      TimeRule("night-to", "[i|på] natt|natta|natten (til|mot) [den] {day}. {end}") {
        .daypart(.night, .dayOfMonth($0[.day]))
      },
      // It is that of the day it ends on.
      TimeRule("night-between", "[i] natt|natta|natten mellom|millom {time} og {time}") { captures in
        guard captures.time?.isDay == true, let day = captures.secondTime, day.isDay else { return nil }
        return .daypart(.night, day)
      },
      TimeRule(
        "early-or-late",
        "\(P.early)|\(P.late)|senere|seinere|seinare|grytidlig|grytidleg [på] {time}"
      ) {
        captures in
        captures.time.flatMap { $0.isDay ? $0 : nil }
      },
      TimeRule("earlier-that-day", "\(P.earlier) [på] {time}") { $0.time.flatMap { $0.isDay ? $0 : nil } },
      TimeRule(
        "part-of-day-of",
        "[om|på|utpå|utover|(ut på|sent på|seint på|tidlig på|tidleg på)] {daypart} [på|den] {time}"
      ) { captures in
        captures.time.flatMap { $0.isDay && $0 == $0.dayAlone ? .daypart(captures.dayPart, $0) : nil }
      },
      TimeRule("small-hours", "[i] [de|dei] (små timer|første timer|første timene) [av|på|natt til] {time}") {
        captures in
        captures.time.flatMap { $0.isDay ? .daypart(.night, $0.dayAlone) : nil }
      },
      TimeRule("early-today", "(i dag|idag) \(P.early)") { _ in part(.morning, 0) },
      TimeRule("early-today", "(i går|igår) \(P.early)") { _ in part(.morning, -1) },
      TimeRule("early-or-late", "{time} \(P.early)|\(P.late)") { captures in
        captures.time.flatMap { $0.isDay ? $0 : nil }
      },
      TimeRule("midday", "{time} midt på dagen") { captures in
        captures.time.flatMap { $0.isDay ? .daypart(.noon, $0) : nil }
      },
      TimeRule("midday", "midt på [lyse|ljose] dagen {end}") { _ in
        .daypart(.noon, .shifted(0, .day, .earlier))
      },
    ] + twilight

  /// «Ved daggry», «i skumringen».
  private static let twilight: [TimeRule] = [
    (DayPart.morning, "daggry|soloppgang|grålysningen|grålysninga|demringen|demringa|morgengry"),
    (.evening, "solnedgang|skumringen|skumringa|mørkets frembrudd"),
  ].flatMap { part, words in
    [
      TimeRule("twilight", "ved|i|før|etter (\(words))") { _ in .daypart(part, .shifted(0, .day, .earlier)) },
      TimeRule("twilight", "(ved|i|før|etter) (\(words)) [på|den] {time}") { captures in
        captures.time.flatMap { $0.isDay ? .daypart(part, $0.dayAlone) : nil }
      },
      TimeRule("twilight", "{time} [ved|i|før|etter] (\(words))") { captures in
        captures.time.flatMap { $0.isDay ? .daypart(part, $0.dayAlone) : nil }
      },
    ]
  }
}

extension TimeMeaning {
  /// «Klokken åtte» and «om kvelden»: the part of the day says which eight o'clock.
  func at(_ part: DayPart) -> TimeMeaning {
    if case .clock(let hour, let minute, let day) = self {
      // «Tirsdag kveld klokken 01.30» is past midnight.
      if part == .evening, hour < 5 { return .clock(hour, minute, .counted(1, .day, from: day)) }
      let isLate = (part == .afternoon || part == .evening) && hour < 12
      return .clock(isLate ? hour + 12 : hour, minute, day)
    }
    return .daypart(part, self)
  }

  /// A week or a weekend, of which a weekday can be told.
  var isWeek: Bool {
    switch self {
    case .annual(.week, _), .shifted(_, .week, _), .shifted(_, .weekend, _), .counted(_, .week, _),
      .nth(_, .week, _), .nth(_, .weekend, _):
      true
    case .annual(.holiday(let holiday), _): holiday == .easterWeek || holiday == .easter
    default: false
    }
  }
}
