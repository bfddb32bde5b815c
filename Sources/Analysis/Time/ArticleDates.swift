import TimelineModel

/// Places all times of one article, and the article itself, in the calendar: each narrows the others.
///
/// The article's own date is one more unknown. It begins as what its header, or the offices it names, allow;
/// times that lie behind the article take days from it, and it in turn decides what relative times can be.
/// Every step only takes away what the evidence excludes, so the order of steps does not matter.
struct ArticleDates {
  let text: AnalyzedText
  let times: [FoundTime]
  /// Days on which the article may have been published.
  private(set) var published: DaySet
  private(set) var basis: DateBasis
  /// Why the article's date is what it is.
  private(set) var reasons: [Reason]
  private(set) var problems: [Problem] = []
  /// The weekday that most of the article's times name; its day is the article's «i dag».
  private(set) var mainWeekday: Int?

  init(text: AnalyzedText, times: [FoundTime], header: Header, known: [OfficeEvidence]) {
    self.text = text
    self.times = times
    published = .all
    basis = .none
    reasons = []
    begin(with: header, known)
    narrowByPast()
    findMainWeekday()
  }

  /// The article's own date, with its reasons.
  var publishedDating: Dating {
    published == .all
      ? Dating(nil, reasons: [Reason(.unknown, rule: "published")])
      : Dating(statedDate ?? When(published), reasons: reasons)
  }

  /// The header's own way of saying the date, as long as nothing has narrowed it.
  private var statedDate: When? {
    reasons.first?.result.flatMap { $0.days == published ? $0 : nil }
  }

  private mutating func begin(with header: Header, _ known: [OfficeEvidence]) {
    if let date = header.date {
      published = date.days
      basis = header.dateBasis == .none ? .header : header.dateBasis
      reasons = [
        Reason(
          .header, rule: basis == .metadata ? "metadata" : "header", words: header.dateWords, result: date)
      ]
      return
    }
    if let dateline = datelineDate() { return adopt(dateline) }
    for evidence in known { narrow(to: evidence.days, evidence.reason) }
  }

  /// A full date in a dateline or byline is the day of writing.
  private func datelineDate() -> FoundTime? {
    times.first { time in
      let kind = text.passages[text.sentences[time.sentence].passage].kind
      guard kind == .dateline || kind == .byline, case .annual(.day, .stated) = time.meaning.core else {
        return false
      }
      return true
    }
  }

  private mutating func adopt(_ time: FoundTime) {
    guard let days = TimeResolution(direction: .open).days(of: time.meaning, from: nil) else { return }
    published = days
    basis = .inferred
    reasons = [reason(.articleTells, of: time, rule: "dateline", days)]
  }

  private mutating func narrow(to days: DaySet, _ reason: Reason) {
    let common = published.intersection(days)
    if common == published { return }
    var reason = reason
    if common.isEmpty {
      reason.step = .conflict
      reason.result = When(published)
      reasons.append(reason)
      problems.append(AnalysisProblems.contradiction(reason.words ?? "", When(published)))
      return
    }
    published = common
    if basis == .none { basis = .inferred }
    reason.result = When(common)
    reasons.append(reason)
  }

  /// An article cannot tell as past what had not happened yet. Once a relative time is placed it may narrow
  /// further, so this runs until nothing changes.
  private mutating func narrowByPast() {
    var used: Set<Int> = []
    for _ in 0..<4 {
      let before = published
      for (index, time) in times.enumerated() where time.direction == .past && !used.contains(index) {
        guard let possible = daysAfter(time), possible != .all else { continue }
        let contradicts = published.intersection(possible).isEmpty
        if published.intersection(possible) == published { continue }
        narrow(
          to: possible, reason(contradicts ? .conflict : .articleTells, of: time, rule: "lies-behind", nil))
        if contradicts { used.insert(index) }
      }
      if published == before { return }
    }
  }

  /// The article days from which a past time lies behind; nil when it says nothing of them.
  private func daysAfter(_ time: FoundTime) -> DaySet? {
    let resolution = TimeResolution(direction: .past)
    switch time.meaning.core {
    case .annual(_, .stated), .years:
      guard let first = resolution.days(of: time.meaning, from: nil)?.earliest else { return nil }
      return DaySet.all.from(first)
    case .annual(_, .shifted(0, .article)):
      return articleDays { resolution.range(of: time.meaning, from: $0) }
    case .annual(.day, .nearest):
      // In an article known to one month a day of that month lies in it, and behind.
      guard let first = published.earliest, let last = published.latest, first.month == last.month,
        first.year == last.year, let days = resolution.days(of: time.meaning, from: published),
        let earliest = days.earliest, published.contains(earliest)
      else { return nil }
      return DaySet.all.from(earliest)
    case .annual, .weekday, .dated, .shifted, .around, .earlier, .later, .part, .range, .daypart, .clock,
      .reference, .duration, .everyWeekday, .every, .nothing:
      return nil
    }
  }

  /// The article days on or before which a stretch begins.
  private func articleDays(_ range: (CalendarDate) -> DayRange?) -> DaySet? {
    guard published.earliest != nil, published.latest != nil, published.count <= TimeResolution.widestAnchor
    else { return nil }
    let runs = published.ranges.flatMap { run in
      (run.first.dayNumber...run.last.dayNumber).compactMap { number -> DayRange? in
        let day = CalendarDate(dayNumber: number)
        guard let stretch = range(day), stretch.first <= day else { return nil }
        return DayRange(day, day)
      }
    }
    return DaySet(runs)
  }

  /// Only an article whose day is open has one: the weekday it names most often as past.
  private mutating func findMainWeekday() {
    guard published.onlyDay == nil, isAnchored else { return }
    var counts = Array(repeating: 0, count: 8)
    for time in times where time.direction != .future {
      guard case .weekday(let weekday, .nearest) = time.meaning.core else { continue }
      let kind = text.passages[text.sentences[time.sentence].passage].kind
      if kind.isRunning || kind == .caption { counts[weekday] += 1 }
    }
    // Of weekdays named equally often the one named first.
    var best = 0
    for time in times {
      guard case .weekday(let weekday, .nearest) = time.meaning.core else { continue }
      if counts[weekday] > counts[best] { best = weekday }
    }
    guard best > 0, !weekdays(best).isEmpty else { return }
    mainWeekday = best
  }

  /// Whether anything can be counted from the article's date.
  var isAnchored: Bool {
    published.earliest != nil && published.latest != nil && published.count <= TimeResolution.widestAnchor
  }

  /// The days of one weekday on which the article may have been written.
  private func weekdays(_ weekday: Int) -> DaySet {
    DaySet(
      published.ranges.flatMap { run in
        let first = run.first.adding(days: (weekday - run.first.weekday + 7) % 7)
        return stride(from: first.dayNumber, through: run.last.dayNumber, by: 7).map {
          DayRange(CalendarDate(dayNumber: $0), CalendarDate(dayNumber: $0))
        }
      })
  }

  /// The days that «i dag» can be.
  var today: DaySet? {
    guard isAnchored else { return nil }
    return mainWeekday.map { weekdays($0) } ?? published
  }

  func reason(_ step: Reason.Step, of time: FoundTime, rule: String, _ days: DaySet?) -> Reason {
    let span = span(of: time)
    return Reason(step, rule: rule, words: String(text.text[span]), span: span, result: days.map { When($0) })
  }

  func span(of time: FoundTime) -> Span {
    guard let first = time.tokens.first, let last = time.tokens.last else { return Span(0, 0) }
    return Span(Int(text.tokens[first].start), Int(text.tokens[last].end))
  }
}
