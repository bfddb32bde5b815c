import TimelineModel

/// Places all times of one article, and the article itself, in the calendar: each narrows the others.
///
/// The article's own date is one more unknown. It begins as what its header and the offices it names allow;
/// times with their year, then those without (`DateEvidence`), take the days from it on which they could not
/// be told so; and what is left of it decides what relative times can be. No step adds a day.
///
/// One for all who ask it, as the text is.
final class ArticleDates {
  let text: AnalyzedText
  let lexicon: Lexicon
  let times: [FoundTime]
  /// Days on which the article may have been published.
  private(set) var published: DaySet
  private(set) var basis: DateBasis
  /// Why the article's date is what it is.
  private(set) var reasons: [Reason]
  private(set) var problems: [Problem] = []
  /// The weekday that most of the article's times name; its day is the article's «i dag».
  private(set) var mainWeekday: Int?
  /// What other articles tell that goes together with this one.
  private(set) var outside: [OutsideEvidence] = []
  /// Whether it tells of years gone: its times are then counted from one another, not from its date.
  private(set) var isStory = false

  init(
    text: AnalyzedText, lexicon: Lexicon, times: [FoundTime], header: Header, known: [OfficeEvidence],
    outside: [OutsideEvidence] = []
  ) {
    self.text = text
    self.lexicon = lexicon
    self.times = times
    published = .all
    basis = .none
    reasons = []
    begin(with: header)
    narrowByStated()
    narrow(byOffices: known, header)
    isStory = StoryDetection(text: text, times: times, published: published).isStory
    narrowByEvidence()
    narrow(byOthers: outside)
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

  private func begin(with header: Header) {
    if let date = header.date {
      published = date.days
      basis = header.dateBasis == .none ? .header : header.dateBasis
      let (step, rule): (Reason.Step, String) =
        header.isDatedByFile == true
        ? (.fileName, "file-name") : (.header, basis == .metadata ? "metadata" : "header")
      reasons = [Reason(step, rule: rule, words: header.dateWords, result: date)]
    } else if let dateline = Dateline(text: text, lexicon: lexicon, times: times).date {
      adopt(dateline)
    }
  }

  /// Offices that somebody held only for a time. One against what the article dates outright tells nothing:
  /// people are called what they were, and what they are.
  private func narrow(byOffices known: [OfficeEvidence], _ header: Header) {
    guard basis != .inferred || reasons.first?.rule != "dateline" else { return }
    let isDated = published != .all
    for evidence in known where header.date == nil || isSure(evidence) {
      if isDated, !published.overlaps(evidence.days) { continue }
      narrow(to: evidence.days, evidence.reason)
    }
  }

  /// Beside a header only an office counts that fits it, named where nothing dated is told: «20. desember gikk
  /// forsvarsminister Mattis av» calls him what he was then.
  private func isSure(_ evidence: OfficeEvidence) -> Bool {
    published.overlaps(evidence.days)
      && !times.contains {
        $0.sentence == evidence.sentence && $0.meaning.core != .shifted(0, .day, .article)
      }
  }

  private func adopt(_ time: FoundTime) {
    guard let days = TimeResolution(direction: .open).days(of: time.meaning, from: nil) else { return }
    published = days
    basis = .inferred
    reasons = [reason(.articleTells, of: time, rule: "dateline", days)]
  }

  private func narrow(to days: DaySet, _ reason: Reason) {
    let common = published.intersection(days)
    if common == published { return }
    var reason = reason
    if common.isEmpty {
      reason.step = .conflict
      reason.anchor = When(published)
      reason.result = When(published)
      reasons.append(reason)
      problems.append(AnalysisProblems.contradiction(reason.words ?? "", When(published)))
      return
    }
    if isAnchored { reason.excluded = When(published.subtracting(common)) }
    published = common
    if basis == .none { basis = .inferred }
    reason.result = When(common)
    reasons.append(reason)
  }

  /// An article cannot tell as past what had not happened yet, nor as to come what was over.
  private func narrowByStated() {
    for time in times.filter({ $0.direction == .past }) + times.filter({ $0.direction == .future }) {
      guard let possible = articleDays(given: time), published.intersection(possible) != published else {
        continue
      }
      let agrees = published.overlaps(possible)
      if time.direction == .future {
        // What was planned may be told of long after: only where an earliest day is known, and never against it.
        guard agrees, published.earliest != nil else { continue }
        narrow(to: possible, told(time, .articleTells, "lies-ahead"))
      } else {
        narrow(to: possible, told(time, agrees ? .articleTells : .conflict, "lies-behind"))
      }
    }
  }

  private func told(_ time: FoundTime, _ step: Reason.Step, _ rule: String) -> Reason {
    var reason = reason(step, of: time, rule: rule, nil)
    reason.cue = cue(of: time)
    return reason
  }

  /// The article days that a time with its year allows; nil when it says nothing of them.
  private func articleDays(given time: FoundTime) -> DaySet? {
    switch time.meaning.core {
    case .annual(let annual, .stated):
      guard let days = TimeResolution(direction: .past).range(of: time.meaning, from: Self.anyDay) else {
        return nil
      }
      if time.direction == .past { return DaySet.all.from(days.first) }
      // «Planlagt i 2014» tells as often of a plan of that year.
      if annual == .year { return nil }
      return DaySet.all.through(days.first == days.last ? days.first.adding(days: -1) : days.last)
    case .years(let first, _):
      return time.direction == .past ? DaySet.year(first).earliest.map { DaySet.all.from($0) } : nil
    case .annual, .weekday, .dated, .shifted, .around, .earlier, .later, .part, .range, .daypart, .clock,
      .reference, .duration, .everyWeekday, .everyYear, .every, .dayOfMonth, .counted, .nth, .stretch,
      .nothing:
      return nil
    }
  }

  /// A time that says its year is the same seen from everywhere.
  private static let anyDay = CalendarDate(dayNumber: 0)

  /// Takes the days away on which the article's words could not be said. Evidence against all that is left is
  /// no evidence: somebody wrote it otherwise.
  private func narrowByEvidence() {
    guard isAnchored, !isStory else { return }
    if published.onlyDay != nil { return reportMisfits() }
    for evidence in DateEvidenceFinder(text: text, lexicon: lexicon, times: times).evidence() {
      let possible = DaySet(days.filter(evidence.allows).map { DayRange($0, $0) })
      if possible.isEmpty, evidence.isPlain { report(evidence) }
      guard !possible.isEmpty, possible != published else { continue }
      let span = span(of: evidence.tokens)
      narrow(
        to: possible,
        Reason(.articleTells, rule: evidence.rule, words: text.words(span), span: span))
    }
  }

  /// Other articles name days for what this one tells: only such days are left on which its words can mean them.
  /// Where they do not go together, with each other or with this article, none of them counts.
  private func narrow(byOthers evidence: [OutsideEvidence]) {
    let steps = evidence.map { ($0, possible(given: $0)) }
    let common = steps.reduce(published) { $0.intersection($1.1) }
    guard !common.isEmpty else {
      for (told, _) in steps { problems.append(AnalysisProblems.disagreement(told, When(published))) }
      return
    }
    outside = evidence
    for (told, days) in steps {
      let span = told.time ?? told.sentence
      narrow(
        to: days,
        Reason(
          .otherArticle(told.article, title: told.title, words: told.words), rule: "same-event",
          words: told.time.map { text.words($0) }, span: span))
    }
  }

  /// The days of this article on which its words can mean the day that another tells.
  private func possible(given told: OutsideEvidence) -> DaySet {
    guard let time = times.first(where: { span(of: $0) == told.time }) else {
      // Told without a time, it is not to come.
      return DaySet.all.from(told.day)
    }
    if time.meaning.anchor == nil { return time.direction == .past ? DaySet.all.from(told.day) : .all }
    let candidates = isAnchored ? days : Self.daysAround(told.day).filter { published.contains($0) }
    return DaySet(candidates.filter { time.canMean(told.day, on: $0) }.map { DayRange($0, $0) })
  }

  /// As far from a day as words of an article without a date are taken to reach.
  private static func daysAround(_ day: CalendarDate) -> [CalendarDate] {
    (-400...TimeResolution.widestAnchor).map { day.adding(days: $0) }
  }

  /// Where the article's day is known there is nothing to narrow, but it may be told otherwise.
  private func reportMisfits() {
    guard let day = published.onlyDay else { return }
    for evidence in DateEvidenceFinder(text: text, lexicon: lexicon, times: times).plain()
    where !evidence.allows(day) {
      report(evidence)
    }
  }

  /// What the text says of its day cannot be so: the date stays as it was, and it is told.
  private func report(_ evidence: DateEvidence) {
    let span = span(of: evidence.tokens)
    let words = text.words(span)
    let kept = When(published)
    reasons.append(
      Reason(.conflict, rule: evidence.rule, words: words, span: span, anchor: kept, result: kept))
    problems.append(AnalysisProblems.misfit(words, kept))
  }

  /// The article's possible days, one by one.
  private var days: [CalendarDate] {
    published.ranges.flatMap { run in
      (run.first.dayNumber...run.last.dayNumber).map { CalendarDate(dayNumber: $0) }
    }
  }

  /// Only an article whose day is open has one: the weekday it names most often as past.
  private func findMainWeekday() {
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
    return Reason(step, rule: rule, words: text.words(span), span: span, result: days.map { When($0) })
  }

  /// The word that decided which way the clause of a time looks.
  func cue(of time: FoundTime) -> Reason.Cue? {
    guard let (kind, token) = time.look.cue else { return nil }
    let span = span(of: token..<(token + 1))
    return Reason.Cue(kind, words: text.words(span), span: span)
  }

  func span(of time: FoundTime) -> Span { span(of: time.tokens) }

  private func span(of tokens: Range<Int>) -> Span {
    guard let first = tokens.first, let last = tokens.last else { return Span(0, 0) }
    // «Friday's ruling» was given on «Friday».
    let isGenitive = text.tokens[last].kind == .word && text.ends(last, with: "'s")
    return Span(Int(text.tokens[first].start), Int(text.tokens[last].end) - (isGenitive ? 2 : 0))
  }
}
