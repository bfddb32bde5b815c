/// Weekdays, days by their distance, the days of a story, and parts of the day.
enum EnglishDays {
  static let rules: [TimeRule] = weekdays + relative + narrative + alone + besideEvents + parts

  private static let weekdays = [
    TimeRule("weekday", "{weekday}") { .weekday($0[.weekday], .nearest) },
    // «Bloody Sunday» is the name of one.
    TimeRule("named-weekday", "(bloody|super|fat|cyber|super bowl) {weekday}") { _ in .nothing },
    // «Black Friday» is one of the calendar.
    TimeRule("named-weekday", "black {weekday}") { $0[.weekday] == 5 ? nil : .nothing },
    TimeRule("last-weekday", "[this] last|past {weekday}") { .weekday($0[.weekday], .last) },
    TimeRule("next-weekday", "[this] coming {weekday}") { .weekday($0[.weekday], .next) },
    // «Next Thursday», said on Wednesday, is not tomorrow.
    TimeRule("weekday-next-week", "next {weekday}") { .weekday($0[.weekday], .week(1)) },
    TimeRule("this-weekday", "this {weekday}") { .weekday($0[.weekday], .nearest) },
    TimeRule("weekday-last-week", "{weekday} [of] last week") { .weekday($0[.weekday], .week(-1)) },
    TimeRule("weekday-this-week", "{weekday} [of] this week") { .weekday($0[.weekday], .week(0)) },
    TimeRule("weekday-next-week", "{weekday} [of] next week") { .weekday($0[.weekday], .week(1)) },
    TimeRule("previous-weekday", "the previous {weekday}") {
      .dated(weekday: $0[.weekday], .range(.shifted(-7, .day, .earlier), .shifted(-1, .day, .earlier)))
    },
    TimeRule("that-weekday", "that [same] {weekday}") { .weekday($0[.weekday], .nearest) },
    TimeRule("every-weekday", "every|each {weekday}") { .everyWeekday($0[.weekday]) },
    TimeRule("every-weekday", "every other|second {weekday}") { .everyWeekday($0[.weekday]) },
    TimeRule("weekdays", "{weekdays}") { .everyWeekday($0[.weekdays]) },
    TimeRule("weekday-nights", "{weekday} mornings") { .daypart(.morning, .everyWeekday($0[.weekday])) },
    TimeRule("weekday-nights", "{weekday} afternoons") { .daypart(.afternoon, .everyWeekday($0[.weekday])) },
    TimeRule("weekday-nights", "{weekday} evenings") { .daypart(.evening, .everyWeekday($0[.weekday])) },
    TimeRule("weekday-nights", "{weekday} nights") { .daypart(.night, .everyWeekday($0[.weekday])) },
  ]

  private static let relative = [
    TimeRule("today", "today|today's") { _ in .shifted(0, .day, .article) },
    TimeRule("yesterday", "yesterday|yesterday's") { _ in .shifted(-1, .day, .article) },
    TimeRule("tomorrow", "tomorrow|tomorrow's") { _ in .shifted(1, .day, .article) },
    TimeRule("day-before-yesterday", "the day before yesterday") { _ in .shifted(-2, .day, .article) },
    TimeRule("day-after-tomorrow", "the day after tomorrow") { _ in .shifted(2, .day, .article) },
    TimeRule("tonight", "tonight|tonight's") { _ in .daypart(.night, .shifted(0, .day, .article)) },
    TimeRule("last-night", "last night|night's") { _ in .daypart(.night, .shifted(-1, .day, .article)) },
    TimeRule("last-night", "the night before last") { _ in .daypart(.night, .shifted(-2, .day, .article)) },
    TimeRule("this-part-of-day", "[earlier|later|early|late] this {daypart}") {
      .daypart($0.dayPart, .shifted(0, .day, .article))
    },
  ]

  private static let narrative = [
    TimeRule("same-day", "[the|that] same day") { _ in .shifted(0, .day, .earlier) },
    TimeRule("same-day", "[earlier|later] that day") { _ in .shifted(0, .day, .earlier) },
    TimeRule("same-day", "(earlier|later|late|early) in the day") { _ in .shifted(0, .day, .earlier) },
    TimeRule("next-day", "the [very] (next|following) day") { _ in .shifted(1, .day, .earlier) },
    TimeRule("next-day", "(a day later|one day later) {end}") { _ in .shifted(1, .day, .earlier) },
    TimeRule("day-before", "the previous|preceding day") { _ in .shifted(-1, .day, .earlier) },
    TimeRule("day-before", "(a day earlier|one day earlier) {end}") { _ in .shifted(-1, .day, .earlier) },
    TimeRule("day-beside", "the day after|following {time}") { beside($0, 1) },
    TimeRule("day-beside", "the day before {time}") { beside($0, -1) },
    TimeRule("hours-later", "\(EnglishUnits.about) {number} hours|minutes|hour later|earlier|afterwards") {
      _ in
      .shifted(0, .day, .earlier)
    },
    TimeRule("nights-later", "{number} {daypart} later") {
      .daypart($0.dayPart, .shifted($0[.number], .day, .earlier))
    },
    TimeRule("hours-later", "[(a few)|few|several|some] minutes|hours|seconds later|afterwards") { _ in
      .shifted(0, .day, .earlier)
    },
    TimeRule("hours-later", "half an hour later|earlier") { _ in .shifted(0, .day, .earlier) },
    TimeRule("same-part-of-day", "[the|that] same {daypart}") {
      .daypart($0.dayPart, .shifted(0, .day, .earlier))
    },
    TimeRule("same-part-of-day", "[earlier|later|early|late] that {daypart}") {
      .daypart($0.dayPart, .shifted(0, .day, .earlier))
    },
    TimeRule("next-part-of-day", "the next|following {daypart}") {
      .daypart($0.dayPart, .shifted(1, .day, .earlier))
    },
    TimeRule("previous-part-of-day", "the previous {daypart}") {
      .daypart($0.dayPart, .shifted(-1, .day, .earlier))
    },
    TimeRule("following-weekday", "the following {weekday}") {
      .dated(weekday: $0[.weekday], .range(.shifted(1, .day, .earlier), .shifted(7, .day, .earlier)))
    },
  ]

  private static let alone = EnglishUnits.alone.flatMap { alone in
    [
      TimeRule("next-day", "the day after\(alone)") { _ in .shifted(1, .day, .earlier) },
      TimeRule("day-before", "the day before\(alone)") { _ in .shifted(-1, .day, .earlier) },
    ]
  }

  /// «The day after the vote»: of what happened it is not said when.
  private static let besideEvents = [("after|following", 1), ("before|preceding", -1)].map { words, count in
    TimeRule("day-beside-event", "the day \(words)> the|a|an|his|her|its|their|our|my|your") { _ in
      .counted(count, .day, from: .reference(.past))
    }
  }

  private static func beside(_ captures: TimeCaptures, _ count: Int) -> TimeMeaning? {
    captures.time.flatMap { $0.isDay ? .counted(count, .day, from: $0) : nil }
  }

  private static let parts: [TimeRule] =
    [
      TimeRule("part-of-day", "{time} [early|late] {daypart}") { captures in
        captures.time.flatMap { $0.isDay ? .daypart(captures.dayPart, $0) : nil }
      },
      TimeRule("part-of-day", "{time} in the {daypart}") { captures in
        captures.time.flatMap { $0.isDay ? .daypart(captures.dayPart, $0) : nil }
      },
      TimeRule("part-of-date", "the [early|late] {daypart} of|on {time}") { captures in
        captures.time.flatMap { $0.isDay || $0.isDayRange ? .daypart(captures.dayPart, $0) : nil }
      },
      TimeRule("part-of-date", "the [early|late] {daypart} of the {day}st|nd|rd|th {end}") {
        .daypart($0.dayPart, .dayOfMonth($0[.day]))
      },
      TimeRule("the-part-of-day", "in|during|through|throughout|into < the [early|late] {daypart} {end}") {
        .daypart($0.dayPart, .shifted(0, .day, .earlier))
      },
      TimeRule("by-part-of-day", "by|until|toward|towards|before < [the] [early|late] {daypart} {end}") {
        .daypart($0.dayPart, .shifted(0, .day, .earlier))
      },
      TimeRule(
        "small-hours", "the (early|small|wee|predawn|pre-dawn|early morning|morning) hours [of {time}]"
      ) { captures in
        let day = captures.time ?? .shifted(0, .day, .earlier)
        return day.isDay ? .daypart(.morning, day) : nil
      },
      TimeRule("earlier-that-day", "earlier [on] {time}") { $0.time.flatMap { $0.isDay ? $0 : nil } },
      TimeRule("early-or-late", "early|late [on] {time}") { captures in
        captures.time.flatMap { $0.isDay ? $0 : nil }
      },
      TimeRule("all-night", "all night") { _ in .daypart(.night, .shifted(0, .day, .earlier)) },
      TimeRule("overnight", "overnight [on|to|into] {time}") { captures in
        captures.time.flatMap { $0.isDay ? .daypart(.night, $0) : nil }
      },
      TimeRule("overnight", "overnight") { _ in .daypart(.night, .shifted(0, .day, .earlier)) },
    ]
    + [("dawn|daybreak|sunrise|first light", DayPart.morning), ("dusk|nightfall|sunset", .evening)].flatMap {
      words, part in
      [
        TimeRule("dawn-and-dusk", "at|before|after|by|until|till|since|from|around < (\(words)) {end}") { _ in
          .daypart(part, .shifted(0, .day, .earlier))
        },
        TimeRule("dawn-and-dusk", "at|before|after|by|until|till|since|from|around < (\(words)) [on] {time}")
        {
          captures in captures.time.flatMap { $0.isDay ? .daypart(part, $0) : nil }
        },
      ]
    }
}
