import TimelineModel

/// How fast the reader's hand goes.
///
/// While it hurries – a key held down, a row of presses – each key shows only what it moves; what accompanies the
/// chosen event, its article and its reasons, comes as soon as the hand rests. A single press is answered in full
/// at once.
public enum Pace: Hashable, Sendable {
  case resting, hurrying

  /// Milliseconds without a key after which a hand rests: longer than keyboards take to repeat a key that is held
  /// down (30 to 90), shorter than the time between presses that are meant one by one.
  public static let rest = 120
}

extension Browser {
  /// Whether the article pane has yet to turn to the chosen event: it does when the hand rests.
  public var awaitsRest: Bool {
    guard pace == .hurrying, focus == .timeline, let article else { return false }
    return article.followed != chosenOrdinal
  }

  /// Whether the article pane shows what is chosen in the timeline, and not an article or a claim of its own.
  var followsTimeline: Bool { !perspective.isList && perspective != .figures }

  /// The event whose article stands open: the chosen one, but while the hand hurries the one it set out from.
  var accompaniedEntry: Entry? { awaitsRest ? article?.followed.flatMap { entries[$0] } : chosenEntry }
}
