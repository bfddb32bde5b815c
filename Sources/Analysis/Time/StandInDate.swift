import TimelineModel

/// A date lent to an article that tells none while its events are found: «torsdag» is as much the day of its news as in
/// any other, whichever Thursday that was. The days are taken back before anybody sees them.
struct StandInDate {
  let published: Dating
  let times: [TimeMention]

  /// Nil where the article has days of its own to count from, or is counted from within.
  init?(_ dates: ArticleDates, header: Header) {
    if dates.isAnchored || dates.isStory { return nil }
    var lent = header
    lent.date = When(dates.published.earliest ?? dates.published.latest ?? Self.someDay)
    let placed = ArticleDates(
      text: dates.text, lexicon: dates.lexicon, times: dates.times, header: lent, known: [])
    published = placed.publishedDating
    times = TimePlacement(placed).mentions()
  }

  private static let someDay = CalendarDate(dayNumber: 16_000)

  /// Gives events the days that the article itself leaves open.
  func withdraw(from findings: inout Findings) {
    for index in findings.events.indices {
      let event = findings.events[index]
      var dating = findings.published
      if let time = event.time {
        let own = findings.times[time].dating
        if own.when != nil { dating.when = own.when }
        dating.reasons = own.reasons
        if event.basis == .context, let reason = event.dating.reasons.last, reason.step == .fromContext {
          var reason = reason
          reason.result = dating.when
          dating.reasons.append(reason)
        }
      }
      findings.events[index].dating = dating
    }
  }
}
