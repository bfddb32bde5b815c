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
      let step: Reason.Step = time.meaning.dayless ?? (time.meaning.anchor == nil ? .unknown : .noAnchor)
      return [reason(step)]
    }
    guard case .part(let part, let inner) = time.meaning, let whole, whole != when else {
      return [reason(step, result: when)]
    }
    let ofMonth = whole.days == whole.earliest.map { DaySet.month($0.month, of: $0.year) }
    let cut = Reason.Step.part(part, ofMonth: ofMonth)
    return [reason(inner.anchor == nil ? .stated : step, result: whole), reason(cut, result: when)]
  }

  private var step: Reason.Step {
    if let story { return .fromStory(story.when, words: story.words) }
    if let own = dates.ownWeekday, case .weekday(let weekday, .nearest) = time.meaning.core {
      return weekday == own ? .eachWeekday : .fromWeekday(own)
    }
    if let choice = time.meaning.choice {
      return choice == .nearestPast && isAhead ? .nearestFuture : choice
    }
    switch time.meaning.anchor {
    case .earlier: return earlier.map { .fromEarlier($0.when, words: $0.words) } ?? fromArticle
    case .article: return fromArticle
    case nil: return .stated
    }
  }

  private var fromArticle: Reason.Step { article.map { .fromArticle($0) } ?? .noAnchor }

  /// Whether the one ahead was taken: the tense says so, or without a tense it was so much nearer.
  private var isAhead: Bool {
    if time.searched != .open { return time.searched == .future }
    guard let first = when?.earliest, let day = article?.days.onlyDay else { return false }
    return first > day
  }

  private func reason(_ step: Reason.Step, result: When? = nil) -> Reason {
    var reason = dates.reason(step, of: time, rule: time.rule, nil)
    reason.result = result
    switch step {
    case .nearestPast, .nearestFuture, .fromWeekday:
      reason.cue = dates.cue(of: time)
      reason.excluded = other.flatMap { $0 == result ? nil : $0 }
      reason.anchor = article
    case .last, .next: reason.anchor = article
    case .fromArticle where time.meaning.hasNearestEnd: reason.cue = dates.cue(of: time)
    case .eachWeekday: reason.anchor = When(dates.published)
    default: break
    }
    reason.sense = sense(result)
    return reason
  }

  /// A weekday that fits no year near by was written wrong, and decided nothing.
  private func sense(_ result: When?) -> Sense? {
    let sense = time.meaning.sense
    guard case .withWeekday(let weekday)? = sense else { return sense }
    return result?.days.onlyDay?.weekday == weekday ? sense : .withoutYear
  }
}
