import TimelineModel

/// Looking nearer and farther. The chosen event stays chosen, and about where it was on the screen.
extension Browser {
  /// In a filtered list the first step nearer shows what stands around the event, and the first one back the filter.
  mutating func zoom(by steps: Int) -> [Effect] {
    if steps > 0, perspective == .timeline, !filter.isEmpty, selection.count > 0 { return showContext() }
    if steps < 0, isInContext { return liftFilters() }
    let next = zoom.nearer(by: steps)
    guard next != zoom else {
      say(steps > 0 ? Phrases.noNearer : Phrases.noFarther)
      return []
    }
    let line = chosenLine
    zoom = next
    position.top = lines.top(showing: position.cursor, atLine: line)
    if let spanInWords { say(spanInWords) }
    return []
  }

  private mutating func showContext() -> [Effect] {
    let effects = liftFilters()
    isInContext = true
    say(Phrases.context(keyMap.key(of: .zoomOut)))
    return effects
  }

  /// The hint of a command where it depends on what the reader looks at, and how near; nil where it does not.
  func hint(of command: Command) -> Localized? {
    switch command {
    case .nextMonth: Phrases.hint(zoom.unit)
    case .nextHit: hitPlace.map { Phrases.nextHit($0.place, of: $0.count) }
    case .openCell where perspective == .figures: Phrases.readIt
    case .nextRows where perspective == .figures: Phrases.otherFigures
    case .hideEvent where meantEntry?.own != nil: Phrases.delete
    case .hideEvent where meantEntry?.isHidden == true: Phrases.showAgain
    case .zoomOut where isInContext: Phrases.backToFilter
    case .liftFilters where filter.isEmpty && lifted != nil: Phrases.putBack
    case .open where nearestMatch != nil: Phrases.nearestOne
    case .leave where overlay != nil: Phrases.close
    case .leave where focus != .timeline && perspective != .timeline: Phrases.back
    case .leave where focus != .timeline || perspective != .timeline: Phrases.backToTimeline
    default: nil
    }
  }

  // MARK: The strip under the mouse

  /// A press on the strip: its ends go on to the next stretch, the rest is a ruler.
  mutating func press(strip: Rect, at point: Point) {
    guard let scale = stripScale(in: strip), selection.count > 0 else { return }
    if zoom != .years, scale.hasEarlier, point.x < scale.x {
      step(-1, zoom.span)
    } else if zoom != .years, scale.hasLater, point.x >= scale.x + scale.width {
      step(1, zoom.span)
    } else {
      drag(over: strip, to: point)
    }
  }

  /// To the first event on the day under the mouse, or the nearest of those that the strip spans: a strip does not
  /// move away under the hand.
  mutating func drag(over strip: Rect, to point: Point) {
    guard let scale = stripScale(in: strip), selection.count > 0 else { return }
    func row(of day: CalendarDate) -> Int { selection.row(ofOrdinal: index.firstOrdinal(onOrAfter: day)) }
    let first = row(of: CalendarDate(dayNumber: scale.bounds[0]))
    let end = row(of: CalendarDate(dayNumber: scale.bounds[scale.barCount]))
    let wanted = row(of: scale.day(atX: point.x))
    jump(toRow: first < end ? min(max(wanted, first), end - 1) : wanted)
  }
}
