/// Clock times: «10:35 a.m. EST Tuesday», «noon», «0630 hours».
enum EnglishClock {
  static let rules: [TimeRule] = halves + whole

  private static let zone = "[est|edt|et|cst|cdt|pst|pdt|pt|gmt|utc|bst|cet|(local time)|(eastern time)]"

  /// The twelve hours before noon and those after it.
  private static let halves = [("(a.m.|a.m|am)", false), ("(p.m.|p.m|pm)", true)].flatMap { words, isLate in
    // «2 a.m.» and «2am».
    return [" ", ""].flatMap { space in
      let clock = "{hour}[:{minute}|.{minute}]\(space)\(words) \(zone)"
      return [
        TimeRule("clock", "[about|around] \(clock)") { time($0, isLate, .shifted(0, .day, .earlier)) },
        TimeRule("clock-of-day", "[about|around] \(clock)[,] [on] {time}") { captures in
          captures.time.flatMap { $0.isDay ? time(captures, isLate, $0) : nil }
        },
        TimeRule("day-at-clock", "{time}[,] at [about|around] \(clock)") { captures in
          captures.time.flatMap { $0.isDay ? time(captures, isLate, $0) : nil }
        },
      ]
    }
  }

  private static let whole = [
    TimeRule("exact-clock", "{hour}:{minute} [hours] \(zone)", bare: true) {
      $0.clock(.shifted(0, .day, .earlier))
    },
    TimeRule("exact-clock", "{hour}:{minute} [hours] \(zone) [on] {time}") { captures in
      captures.time.flatMap { $0.isDay ? captures.clock($0) : nil }
    },
    TimeRule("exact-clock", "{time}[,] at {hour}:{minute} [hours] \(zone)") { captures in
      captures.time.flatMap { $0.isDay ? captures.clock($0) : nil }
    },
    TimeRule("hours-clock", "{hour} hours \(zone) [[on] {time}]") { captures in
      guard captures[.hour] >= TimeCaptures.joinedClock else { return nil }
      let day = captures.time ?? .shifted(0, .day, .earlier)
      return day.isDay ? captures.clock(day) : nil
    },
    // «At 0530 on 10 May», «at 0530».
    TimeRule("four-figure-clock", "at|around|about < {hour} on {time}") { captures in
      guard captures[.hour] >= TimeCaptures.joinedClock else { return nil }
      return captures.time.flatMap { $0.isDay ? captures.clock($0) : nil }
    },
    TimeRule("four-figure-clock", "at < {hour} {end}") {
      $0[.hour] >= TimeCaptures.joinedClock ? $0.clock(.shifted(0, .day, .earlier)) : nil
    },
    // «1915 GMT».
    TimeRule("zone-clock", "{hour} gmt|bst|cet|utc|est|edt") {
      $0[.hour] >= TimeCaptures.joinedClock ? $0.clock(.shifted(0, .day, .earlier)) : nil
    },
    TimeRule("zone-clock", "{hour} gmt|bst|cet|utc|est|edt on {time}") { captures in
      guard captures[.hour] >= TimeCaptures.joinedClock else { return nil }
      return captures.time.flatMap { $0.isDay ? captures.clock($0) : nil }
    },
    TimeRule("hours-clock", "{time} at {hour} hours \(zone)") { captures in
      guard captures[.hour] >= TimeCaptures.joinedClock else { return nil }
      return captures.time.flatMap { $0.isDay ? captures.clock($0) : nil }
    },
    TimeRule("half-past", "half past {number}") {
      $0[.number] <= 12 ? .clock($0[.number], 30, .shifted(0, .day, .earlier)) : nil
    },
    TimeRule("half-past", "half past {number} [on] {time}") { captures in
      guard captures[.number] <= 12, let time = captures.time, time.isDay else { return nil }
      return .clock(hour(captures[.number], in: time), 30, time.dayAlone)
    },
    TimeRule("half-past", "half past {number} in the {daypart} [[on|of] {time}]") { captures in
      let day = captures.time ?? .shifted(0, .day, .earlier)
      let isLate = captures.dayPart != .morning && captures[.number] < 12
      guard captures[.number] <= 12, day.isDay else { return nil }
      return .clock(captures[.number] + (isLate ? 12 : 0), 30, day)
    },
    TimeRule("in-the-morning", "{hour} [o'clock] in the morning [[on|of] {time}]") {
      morning($0[.hour], $0)
    },
    TimeRule("in-the-morning", "at|by|around|about|until|from < {number} in the morning [[on|of] {time}]") {
      morning($0[.number], $0)
    },
    TimeRule("in-the-morning", "{hour} [o'clock] in the afternoon|evening") {
      $0[.hour] < 12 ? .clock($0[.hour] + 12, 0, .shifted(0, .day, .earlier)) : nil
    },
    TimeRule("o-clock", "{number} o'clock [on] {time}") { captures in
      guard captures[.number] <= 12, let time = captures.time, time.isDay else { return nil }
      return .clock(hour(captures[.number], in: time), 0, time.dayAlone)
    },
    TimeRule("o-clock", "{number} o'clock") {
      $0[.number] <= 24 ? .clock($0[.number], 0, .shifted(0, .day, .earlier)) : nil
    },
    TimeRule("noon", "noon|midday") { _ in .clock(12, 0, .shifted(0, .day, .earlier)) },
    TimeRule("noon", "noon|midday \(zone) [on] {time}") { captures in
      captures.time.flatMap { $0.isDay ? .clock(12, 0, $0) : nil }
    },
    TimeRule("noon", "{time} at noon|midday") { captures in
      captures.time.flatMap { $0.isDay ? .clock(12, 0, $0) : nil }
    },
    TimeRule("midnight", "midnight") { _ in .clock(24, 0, .shifted(0, .day, .earlier)) },
    TimeRule("midnight", "midnight [on] {time}") { captures in
      captures.time.flatMap { $0.isDay ? .clock(24, 0, $0) : nil }
    },
    TimeRule("midnight", "{time} at midnight") { captures in
      captures.time.flatMap { $0.isDay ? .clock(24, 0, $0) : nil }
    },
  ]

  /// «Six in the morning on 30 November».
  private static func morning(_ hour: Int, _ captures: TimeCaptures) -> TimeMeaning? {
    let day = captures.time ?? .shifted(0, .day, .earlier)
    return hour <= 12 && day.isDay ? .clock(hour, 0, day.dayAlone) : nil
  }

  /// «9 o'clock Friday night».
  private static func hour(_ hour: Int, in time: TimeMeaning) -> Int {
    switch time {
    case .daypart(.afternoon, _) where hour < 12, .daypart(.evening, _) where hour < 12,
      .daypart(.night, _) where (6..<12).contains(hour):
      hour + 12
    default: hour
    }
  }

  private static func time(_ captures: TimeCaptures, _ isLate: Bool, _ day: TimeMeaning) -> TimeMeaning? {
    let hour = captures[.hour]
    guard (1...12).contains(hour) else { return nil }
    return .clock(hour % 12 + (isLate ? 12 : 0), max(0, captures[.minute]), day)
  }
}
