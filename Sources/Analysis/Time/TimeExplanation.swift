import TimelineModel

/// Tells why a time is the days it is: what was counted from where, which word decided, and what else the words
/// could have meant.
struct TimeExplanation {
  let dates: ArticleDates
  let time: FoundTime
  /// Where the time was placed.
  let when: When?
  /// The days without beginning, middle or end taken from them.
  let whole: When?
  /// What it would have been had its clause looked the other way.
  let other: When?
  /// The article's days that it is counted from.
  let article: When?
  /// The time before it in the text that it is counted from.
  let earlier: StoryTime.Anchor?
  /// The one that its year is taken from, in an article that tells of years gone.
  let story: StoryTime.Anchor?

  /// First step first.
  var reasons: [Reason] {
    guard let when else {
      // «Dagen før», of an article whose day is known, leans on a day that nothing tells.
      let isUntold = time.meaning.anchor == nil || dates.published.onlyDay != nil
      return [reason(time.meaning.dayless ?? (isUntold ? .unknown : .noAnchor))]
    }
    guard case .part(let part, let inner) = time.meaning, let whole, whole != when else {
      return [reason(step, result: when)]
    }
    let ofMonth = whole.days == whole.earliest.map { DaySet.month($0.month, of: $0.year) }
    let cut = Reason.Step.part(part, ofMonth: ofMonth)
    return [reason(inner.anchor == nil ? .stated : step, result: whole), reason(cut, result: when)]
  }

  private var step: Reason.Step {
    if let story { return .fromStory(story.when, words: dates.text.words(story.span)) }
    if let own = dates.ownWeekday, case .weekday(let weekday, .nearest) = time.core {
      return weekday == own ? .eachWeekday : .fromWeekday(own)
    }
    if let choice = time.meaning.choice {
      return choice == .nearestPast && isAhead ? .nearestFuture : choice
    }
    switch time.meaning.anchor {
    case .earlier:
      return earlier.map { .fromEarlier($0.when, words: dates.text.words($0.span)) } ?? fromArticle
    case .article: return fromArticle
    case nil: return .stated
    }
  }

  private var fromArticle: Reason.Step { article.map { .fromArticle($0) } ?? .noAnchor }

  /// Whether the one ahead was taken: the tense says so, or without a tense it was so much nearer.
  private var isAhead: Bool {
    let (first, day) = (when?.earliest, article?.days.onlyDay)
    // «Torsdag er han i Oslo», said on a Thursday, is what goes on.
    if let token = time.look.cue?.token, dates.text.isWord(token, .er), first == day { return false }
    switch time.searched {
    case .past: return false
    // What was looked for ahead may be over all the same: «tallene gjelder til og med mars».
    case .future: return if let last = when?.latest, let day { last >= day } else { true }
    case .open: return if let first, let day { first > day } else { false }
    }
  }

  /// The word that decided; «er» tells news or a plan, after the day.
  private var cue: Reason.Cue? {
    var cue = dates.cue(of: time)
    if cue?.kind == .planned, !isAhead { cue?.kind = .news }
    return cue
  }

  private func reason(_ step: Reason.Step, result: When? = nil) -> Reason {
    var (anchor, excluded): (When?, When?)
    var cue: Reason.Cue?
    switch step {
    case .nearestPast, .nearestFuture, .fromWeekday:
      cue = self.cue
      excluded = other.flatMap { $0 == result ? nil : $0 }
      anchor = article
    case .last, .next: anchor = article
    case .fromArticle where time.meaning.hasNearestEnd: cue = self.cue
    case .eachWeekday: anchor = When(dates.published)
    default: break
    }
    let span = dates.span(of: time)
    return Reason(
      step, rule: time.rule, words: dates.text.words(span), span: span, sense: sense(result), anchor: anchor,
      cue: cue, excluded: excluded, result: result)
  }

  /// A weekday that fits no year near by was written wrong, and decided nothing.
  private func sense(_ result: When?) -> Sense? {
    let sense = time.meaning.sense
    guard case .withWeekday(let weekday)? = sense else { return sense }
    return result?.days.onlyDay?.weekday == weekday ? sense : .withoutYear
  }
}
