/// Days by name and by their distance: weekdays, «i går», «dagen etter», parts of the day, the clock.
enum NorwegianDays {
  static let rules: [TimeRule] = weekdays + relative + narrative + parts + clock

  private static let weekdays = [
    TimeRule("weekday", "[på] {weekday}") { .weekday($0[.weekday], .nearest) },
    TimeRule("last-weekday", "[i] sist|siste|forrige|førre {weekday}") { .weekday($0[.weekday], .last) },
    TimeRule("next-weekday", "[på] neste|førstkommende|fyrstkommande|kommende|komande|nestkommende {weekday}")
    {
      .weekday($0[.weekday], .next)
    },
    TimeRule("next-weekday", "(nå|no) [til|på] {weekday}") { .weekday($0[.weekday], .next) },
    TimeRule("this-weekday", "denne {weekday}") { .weekday($0[.weekday], .nearest) },
    TimeRule("weekday-last-week", "{weekday} [i] forrige|førre|sist uke|uka|uken|veke|veka") {
      .weekday($0[.weekday], .week(-1))
    },
    TimeRule("weekday-this-week", "{weekday} [i] denne uke|uka|uken|veke|veka") {
      .weekday($0[.weekday], .week(0))
    },
    TimeRule("weekday-next-week", "{weekday} [i] neste|kommende|komande uke|uka|uken|veke|veka") {
      .weekday($0[.weekday], .week(1))
    },
    TimeRule("nth-weekday", "[den] {ordinal} {weekday} i {month} [{year}]") {
      .annual(.weekday($0[.weekday], nth: $0[.ordinal], month: $0[.month]), $0.yearChoice)
    },
    TimeRule("last-weekday-of-month", "[den] siste {weekday} i {month} [{year}]") {
      .annual(.weekday($0[.weekday], nth: 0, month: $0[.month]), $0.yearChoice)
    },
    TimeRule("every-weekday", "hver|kvar [eneste|einaste] {weekday}") { .everyWeekday($0[.weekday]) },
    TimeRule("weekdays", "[på] {weekdays}") { .everyWeekday($0[.weekdays]) },
  ]

  private static let relative = [
    TimeRule("today", "(i dag|idag)") { _ in .shifted(0, .day, .article) },
    TimeRule("yesterday", "(i går|igår|gårsdagen|gårsdagens)") { _ in .shifted(-1, .day, .article) },
    TimeRule("day-before-yesterday", "(i forgårs|i forigårs|i førgår|i førgårs|i overgår)") { _ in
      .shifted(-2, .day, .article)
    },
    TimeRule("tomorrow", "(i morgen|i morgon|imorgen|imorgon)") { _ in .shifted(1, .day, .article) },
    TimeRule("day-after-tomorrow", "(i overmorgen|i overmorgon)") { _ in .shifted(2, .day, .article) },
    TimeRule("this-part-of-day", "i {daypart}") { part($0.dayPart, 0) },
    TimeRule("tomorrow-early", "i morgen|morgon tidlig|tidleg") { _ in part(.morning, 1) },
    TimeRule("later-today", "senere|seinare|tidligere|tidlegare (i dag|på dagen)") { _ in
      .shifted(0, .day, .article)
    },
  ]

  private static func part(_ part: DayPart, _ days: Int) -> TimeMeaning {
    .daypart(part, .shifted(days, .day, .article))
  }

  private static let narrative = [
    TimeRule("same-day", "[på] [den] samme|same dag|dagen") { _ in .shifted(0, .day, .earlier) },
    TimeRule("same-part-of-day", "[på] [den] samme|same {daypart}") {
      .daypart($0.dayPart, .shifted(0, .day, .earlier))
    },
    TimeRule("next-day", "[den] (påfølgende|følgende|neste) dag") { _ in .shifted(1, .day, .earlier) },
    TimeRule("next-day", "(dagen|døgnet) (etterpå|derpå|derpå)") { _ in .shifted(1, .day, .earlier) },
    TimeRule("next-day", "dagen etter {end}") { _ in .shifted(1, .day, .earlier) },
    TimeRule("day-before", "dagen før {end}") { _ in .shifted(-1, .day, .earlier) },
    TimeRule("next-part-of-day", "[den] neste|påfølgende {daypart}") {
      .daypart($0.dayPart, .shifted(1, .day, .earlier))
    },
    TimeRule("evening-before", "(kvelden|natten|natta|morgenen|morgonen) før {end}") { _ in
      .shifted(-1, .day, .earlier)
    },
  ]

  private static let parts = [
    TimeRule("part-of-day", "{time} [om|på] [tidlig|sen|sein|tidleg|seint|sent] {daypart}") { captures in
      captures.time.flatMap { $0.isDay ? .daypart(captures.dayPart, $0) : nil }
    },
    TimeRule("night-to", "[i|på] [tidlig|sent|seint] natt|natta|natten [til|mot] {time}") { captures in
      captures.time.flatMap { $0.isDay ? .daypart(.night, $0) : nil }
    },
    TimeRule("early-or-late", "tidlig|tidleg|sent|seint|tidligere|tidlegare|senere|seinare [på] {time}") {
      captures in
      captures.time.flatMap { $0.isDay ? $0 : nil }
    },
    TimeRule("early-or-late", "{time} tidlig|tidleg|sent|seint") { captures in
      captures.time.flatMap { $0.isDay ? $0 : nil }
    },
    TimeRule("midday", "{time} midt på dagen") { captures in
      captures.time.flatMap { $0.isDay ? .daypart(.noon, $0) : nil }
    },
  ]

  private static let clock = [
    TimeRule("clock", "klokken|klokka {hour}[.{minute}|:{minute}]") { $0.clock(.shifted(0, .day, .article)) },
    TimeRule("clock", "kl[.] {hour}[.{minute}|:{minute}]") { $0.clock(.shifted(0, .day, .article)) },
    TimeRule("clock-before-day", "(klokken|klokka|kl|kl.) {hour}[.{minute}|:{minute}] {time}") { captures in
      captures.time.flatMap { $0.isDay ? captures.clock($0) : nil }
    },
    TimeRule("half-past", "klokken|klokka|kl halv {number}") { captures in
      (1...12).contains(captures[.number])
        ? .clock(captures[.number] - 1, 30, .shifted(0, .day, .article)) : nil
    },
    TimeRule("clock-of-day", "{time}[,] klokken|klokka {hour}[.{minute}|:{minute}]") { captures in
      captures.time.flatMap { $0.isDay ? captures.clock($0) : nil }
    },
    TimeRule("clock-of-day", "{time}[,] kl[.] {hour}[.{minute}|:{minute}]") { captures in
      captures.time.flatMap { $0.isDay ? captures.clock($0) : nil }
    },
    TimeRule("midnight", "[ved|før|etter|rundt] midnatt") { _ in .clock(24, 0, .shifted(0, .day, .article)) },
  ]
}
