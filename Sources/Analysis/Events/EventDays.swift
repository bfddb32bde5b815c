import TimelineModel

/// The days of an event, where those that the words of its time mean are others than those it can be of.
extension EventDraft {
  /// «Moren ble nylig siktet»: on no day of the news.
  func tellsOfLately(_ number: Int) -> Bool {
    text.sentences[number].tokens.contains { NorwegianEvents.newly.fit(text, $0) }
  }

  /// By the article's own date, and not by the days of its news.
  func published(_ occasion: Occasion) -> Occasion {
    isDay(published.when) ? occasion : Occasion(dating: published, time: nil, basis: .article)
  }

  /// The dating of what a time tells: «før helgen», «mandag og tirsdag», «tidligere i uken» of more or fewer days than its words.
  func dating(_ time: Int) -> Dating {
    beforeWeekend(time) ?? beforeChristmas(time) ?? withNextDay(time) ?? beforeNews(time)
      ?? sinceThen(time) ?? times[time].dating
  }

  /// «3000 har flyktet | siden mandag»: on the days from that to the one on which it is told; of what goes on for longer
  /// the first day says more.
  private func sinceThen(_ time: Int) -> Dating? {
    guard isSince(time), let days = times[time].dating.when?.days, let first = days.earliest,
      days.ranges.count == 1, let told = published.when?.days.onlyDay, first < told,
      told < first.adding(days: 7)
    else { return nil }
    return dating(time, on: DaySet(first, told), rule: "since-then")
  }

  /// «Mandag og tirsdag | bombet de byen»: on both days.
  private func withNextDay(_ time: Int) -> Dating? {
    guard times.indices.contains(time + 1), let first = times[time].dating.when?.days.onlyDay,
      let last = times[time + 1].dating.when?.days.onlyDay, first.adding(days: 1) == last,
      case let between = times[time].span.end..<times[time + 1].span.start,
      [" og ", " and "].contains(where: { text.bytes[between].elementsEqual($0.utf8) })
    else { return nil }
    return dating(time, on: DaySet(first, last), rule: "both-days")
  }

  /// The dating of a time, on other days for a reason of the context.
  private func dating(_ time: Int, on days: DaySet, rule: String) -> Dating {
    var dating = times[time].dating
    dating.when = When(days)
    let span = words(of: time)
    dating.reasons.append(
      Reason(.fromContext, rule: rule, words: text.words(span), span: span, result: dating.when))
    return dating
  }

  /// «Parlamentet stemte fredag. | Tidligere i uken | sa rådet ja»: before the day of the news.
  private func beforeNews(_ time: Int) -> Dating? {
    guard let days = times[time].dating.when?.days, days.count <= 7, let first = days.earliest,
      let rule = times[time].dating.reasons.first?.rule, Self.earlierInUnit.contains(rule),
      let news = main.dating.when?.days.onlyDay, first < news, days.contains(news)
    else { return nil }
    return times[time].dating.ending(
      news.adding(days: -1), .fromContext, rule: "before-news", text, times[time].span)
  }

  private static var earlierInUnit: [String] { ["earlier-this-week", "earlier-this-unit"] }

  /// «Denne uken | møtte han dem», told on its Wednesday: what has happened was no later.
  func untilTold(_ occasion: Occasion) -> Dating {
    guard let days = occasion.dating.when?.days, days.ranges.count == 1, days.count < Self.month,
      let first = days.earliest, let last = days.latest, let told = published.when?.days.onlyDay,
      first <= told, told < last
    else { return occasion.dating }
    return occasion.dating.ending(told, .notAfterArticle, rule: "until-told", text, nil)
  }

  /// A month is shown by its name: whoever reads it knows that the news was told in it.
  private static var month: Int { 28 }

  /// «Det sa Dal på et møte | denne måneden»: of no nearer day is what the lead tells.
  func unitOfNews() -> Int? {
    for number in text.sentences.indices where text.kind(of: text.sentences[number]) == .lead {
      let time = timesOf[number].first { time in
        guard let rule = times[time].dating.reasons.first?.rule, Self.thisUnit.contains(rule),
          let days = times[time].dating.when?.days, days.ranges.count == 1, days.count <= 31,
          published.when.map({ $0.days.onlyDay != nil && days.contains($0.days) }) ?? false
        else { return false }
        return !isCountedIn(time)
      }
      if let time { return time }
    }
    return nil
  }

  /// «Det første angrepet denne måneden», «for tredje gang denne måneden»: in which something is counted, not when it was.
  func isCountedIn(_ time: Int) -> Bool {
    guard let rule = times[time].dating.reasons.first?.rule, Self.thisUnit.contains(rule),
      let before = tokenBefore(time), before > 0
    else { return false }
    return text.ends(before, with: "gang") || text.ends(before, with: "gong")
      || (before - 1...before).contains { composer.headline.shortening.ranks.contains(text.tokens[$0]) }
  }

  private static var thisUnit: [String] { ["this-week", "this-month", "this-unit"] }
}

extension Dating {
  /// The same, over on a day.
  fileprivate func ending(
    _ day: CalendarDate, _ step: Reason.Step, rule: String, _ text: AnalyzedText, _ span: Span?
  ) -> Dating {
    guard let when else { return self }
    var dating = self
    dating.when = When(when.days.through(day), approximate: when.isApproximate)
    dating.reasons.append(
      Reason(step, rule: rule, words: span.map { text.words($0) }, span: span, result: dating.when))
    return dating
  }
}
