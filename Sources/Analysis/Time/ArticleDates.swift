import TimelineModel

/// Places all times of one article, and the article itself, in the calendar: each narrows the others.
///
/// The article's own day is the one unknown: seen from a day, each time means one stretch of days, so whatever
/// holds between two times, or between one and the article, is a test of that day. It begins as what the header
/// allows; each piece of evidence (`DateEvidence`) takes the days from it on which it could not be told so; and
/// what is left decides what relative times can be. No step adds a day.
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
  /// The weekday of an article whose day is open: that of its news, or the next one for news of «i går».
  private(set) var ownWeekday: Int?
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
    narrowByDateline()
    let found = DateEvidenceFinder(text: text, lexicon: lexicon, times: times)
    narrow(by: found.stated())
    narrow(byOffices: known, header)
    isStory = StoryDetection(text: text, times: times, published: published).isStory
    if !isStory { narrow(by: found.anniversaries()) }
    if isAnchored, !isStory { narrow(by: published.onlyDay == nil ? found.fromDay() : found.plain()) }
    narrow(byOthers: outside)
    ownWeekday = findOwnWeekday()
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

  /// «UTENRIKS 2018-10-15» under a header that names the month.
  private func narrowByDateline() {
    guard published != .all, published.onlyDay == nil,
      let dateline = Dateline(text: text, lexicon: lexicon, times: times).date,
      let days = TimeResolution(direction: .open).days(of: dateline.meaning, from: nil),
      days.onlyDay.map(published.contains) == true
    else { return }
    narrow(to: days, reason(.articleTells, of: dateline, rule: "dateline", days))
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
        $0.sentence == evidence.sentence && $0.core != .shifted(0, .day, .article)
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

  /// Takes the days away on which the article's words could not be said. Evidence against all that is left is
  /// no evidence: somebody wrote it otherwise.
  private func narrow(by evidence: [DateEvidence]) {
    for evidence in evidence where !evidence.needsBeginning || published.earliest != nil {
      let possible = evidence.days(among: published)
      if possible == published { continue }
      guard !possible.isEmpty else {
        report(evidence)
        continue
      }
      narrow(to: possible, reason(of: evidence))
    }
  }

  private func reason(of evidence: DateEvidence) -> Reason {
    let span = span(of: evidence.tokens)
    var reason = Reason(.articleTells, rule: evidence.rule, words: String(text.text[span]), span: span)
    reason.cue = evidence.time.flatMap { cue(of: $0) }
    return reason
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
    // «Dagen etter» is counted from another time, and says no more of the article than a full date does.
    if time.meaning.anchor != .article { return time.direction == .past ? DaySet.all.from(told.day) : .all }
    let candidates = isAnchored ? published.days : Self.daysAround(told.day).filter { published.contains($0) }
    return DaySet(candidates.filter { time.canMean(told.day, on: $0) }.map { DayRange($0, $0) })
  }

  /// As far from a day as words of an article without a date are taken to reach.
  private static func daysAround(_ day: CalendarDate) -> [CalendarDate] {
    (-400...TimeResolution.widestAnchor).map { day.adding(days: $0) }
  }

  /// What the text says of its day cannot be so: the date stays as it was, and it is told.
  private func report(_ evidence: DateEvidence) {
    if evidence.isPassedOver { return }
    let kept = When(published)
    var reason = reason(of: evidence)
    reason.step = .conflict
    reason.anchor = kept
    reason.result = kept
    reasons.append(reason)
    let words = reason.words ?? ""
    problems.append(
      evidence.rule == "lies-behind"
        ? AnalysisProblems.contradiction(words, kept) : AnalysisProblems.misfit(words, kept))
  }

  /// The weekday that the article says is its own, else the one that the lead names as past, else the one it names
  /// most often. A lead that has its news from «i går» was written the day after.
  private func findOwnWeekday() -> Int? {
    guard published.onlyDay == nil, isAnchored else { return nil }
    let told = ownWeekdayTold
    let lead = told == nil ? leadTime : nil
    guard let weekday = told ?? lead?.meaning.pastWeekday ?? commonestWeekday else { return nil }
    var own = lead?.core == .shifted(-1, .day, .article) ? weekday % 7 + 1 : weekday
    // Behind a lead with its day only what follows at once goes on with the news, what is told of more often, or what is
    // said.
    let last = lead.map { text.sentences[$0.sentence].passage + 1 } ?? text.passages.count
    while own % 7 + 1 != weekday, case let next = own % 7 + 1,
      tellings(of: next, through: last) > 0 || tellings(of: next) > max(1, tellings(of: own))
    {
      own = next
    }
    return weekdays(own).isEmpty ? nil : own
  }

  /// «Det sa hun tidligere onsdag», written on that day, or in the night after it.
  private var ownWeekdayTold: Int? {
    times.lazy
      .filter {
        $0.rule == "earlier-that-day" && self.text.kind(of: self.text.sentences[$0.sentence]).isRunning
      }
      .compactMap(\.meaning.pastWeekday).first { !self.weekdays($0).isEmpty }
  }

  /// How often main clauses tell of a weekday as past. Of two that follow each other the second is the later one: six
  /// days back a paper says «sist søndag».
  private func tellings(of weekday: Int, through last: Int = .max) -> Int {
    times.count { time in
      let passage = text.sentences[time.sentence].passage
      let kind = text.passages[passage].kind
      return time.direction != .future && time.meaning.pastWeekday == weekday && kind.isRunning
        && (passage <= last || kind == .quote || time.look.cue?.kind == .news) && !isSubordinate(time)
        && !isSupposed(time)
    }
  }

  /// «Fire døgn etter at regjeringen sa det tirsdag»: what the time dates lies before the rest of its sentence.
  ///
  /// - Parameter verb: what one of the words between must be.
  func isSubordinate(_ time: FoundTime, _ verb: WordTraits = []) -> Bool {
    var traits: WordTraits = []
    for index in (text.sentences[time.sentence].tokens.lowerBound..<time.tokens.lowerBound).reversed() {
      let token = text.tokens[index]
      if token.kind == .sign, token.word == Sign.comma { return false }
      guard token.kind == .word else { continue }
      traits.formUnion(lexicon.traits(of: token.word))
      if traits.contains(.subordinate) { return traits.isSuperset(of: verb) }
    }
    return false
  }

  /// «Tirsdag landet hun for å hente broren, | som ble fengslet 3. mars. 20 timer senere dro de»: a time of a clause with
  /// «som», behind one of the clause that it hangs on.
  func isOfRelative(_ index: Int) -> Bool {
    let time = times[index]
    guard index > 0, times[index - 1].sentence == time.sentence, times[index - 1].meaning.isDay else {
      return false
    }
    let between = times[index - 1].tokens.upperBound..<time.tokens.lowerBound
    return between.contains { text.isSign($0, ",") && text.isWord($0 + 1, .som) }
      && !between.contains { text.isSign($0, ",") && text.isWord($0 + 1, [.og, .men]) }
  }

  /// «Planen var å lande onsdag», «De regnet med at det ville vare til lørdag»: no day of which the news tells as past.
  private func isSupposed(_ time: FoundTime) -> Bool {
    for index in (text.sentences[time.sentence].tokens.lowerBound..<time.tokens.lowerBound).reversed() {
      if text.isSign(index, ",") || text.isWord(index, .ha) { return false }
      if NorwegianContext.supposing.fit(text, index) { return true }
    }
    return false
  }

  /// «Siden mai i fjor», «since May».
  func isSince(_ time: FoundTime) -> Bool {
    let first = time.tokens.lowerBound
    return (first - 1...first).contains {
      text.isWord($0, [.siden, .sidan])
        || $0 >= 0 && text.tokens[$0].kind == .word && text.ends($0, with: "since")
    }
  }

  /// The time of the lead that may be that of its news: a weekday, «i dag», «i går».
  private var leadTime: FoundTime? {
    times.first { time in
      guard text.kind(of: text.sentences[time.sentence]) == .lead, time.direction != .future,
        !isSupposed(time)
      else {
        return false
      }
      return time.meaning.pastWeekday != nil || time.meaning.isYesterdayOrToday
    }
  }

  /// Of weekdays named equally often the one named first.
  private var commonestWeekday: Int? {
    var counts = Array(repeating: 0, count: 8)
    var named: [Int] = []
    for time in times where time.direction != .future && !isSupposed(time) {
      guard let weekday = time.meaning.pastWeekday else { continue }
      let kind = text.kind(of: text.sentences[time.sentence])
      if kind.isRunning || kind == .caption {
        counts[weekday] += 1
        if counts[weekday] == 1 { named.append(weekday) }
      }
    }
    if named.count == 1, counts[named[0]] == 1, isOfBackground(named[0]) { return nil }
    return named.reduce(nil) { best, next in best.map { counts[$0] >= counts[next] } ?? false ? best : next }
  }

  /// «Søndag fikk soldatene ordre om å dra», far below: what led up to the news, whose own day is not told.
  private func isOfBackground(_ weekday: Int) -> Bool {
    times.first {
      $0.direction != .future && $0.meaning.pastWeekday == weekday
        && text.kind(of: text.sentences[$0.sentence]).isRunning
    }.map { text.isBackground($0.sentence) } ?? false
  }

  /// Whether anything can be counted from the article's date.
  var isAnchored: Bool {
    published.earliest != nil && published.latest != nil && published.count <= TimeResolution.widestAnchor
  }

  /// The days of one weekday on which the article may have been written.
  private func weekdays(_ weekday: Int) -> DaySet { DaySet.weekdays(weekday, in: published) }

  /// Whether nothing but «og» stands between two times: «fredag og lørdag».
  func isJoined(_ first: FoundTime, _ second: FoundTime) -> Bool {
    let joint = first.tokens.upperBound
    return joint + 1 == second.tokens.lowerBound && text.tokens[joint].kind == .word
      && lexicon.traits(of: text.tokens[joint].word).contains(.conjunction)
  }

  /// The days that «i dag» can be.
  var today: DaySet? {
    guard isAnchored else { return nil }
    return ownWeekday.map { weekdays($0) } ?? published
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

extension TimeMeaning {
  /// The weekday it names without more, as news does that lies behind.
  fileprivate var pastWeekday: Int? {
    if case .weekday(let weekday, .nearest) = core { weekday } else { nil }
  }

  fileprivate var isYesterdayOrToday: Bool {
    core == .shifted(-1, .day, .article) || core == .shifted(0, .day, .article)
  }
}

extension DaySet {
  /// Its days, one by one; for sets without an open end.
  var days: [CalendarDate] {
    ranges.flatMap { run in
      (run.first.dayNumber...run.last.dayNumber).map { CalendarDate(dayNumber: $0) }
    }
  }
}
