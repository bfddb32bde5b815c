import TimelineModel

/// What a reader says against the machine, or beside it. It is the archive's to keep; the screen shows it before that,
/// for the archive may be held by other work.
extension Browser {
  /// The next key says what is to be corrected: the hint bar shows what can be.
  mutating func beginCorrection() {
    isCorrecting = true
  }

  /// Asks for the line that the correction needs.
  mutating func askForCorrection(_ purpose: Prompt.Purpose) {
    guard let entry = meantEntry else { return say(Phrases.noEvent) }
    let text: String =
      switch purpose {
      case .correctHeadline: entry.event.headline
      // An old note is there to be changed, or emptied.
      case .addNote: entry.notes.last ?? ""
      default: ""
      }
    prompt = Prompt(purpose, text, of: entry.id)
  }

  mutating func acceptCorrection(_ prompt: Prompt) -> [Effect] {
    let text = prompt.input.text.trimmed
    guard let event = prompt.event else { return [] }
    if prompt.purpose == .addNote { return noted(text, on: event) }
    if text.isEmpty { return [] }
    var own = entries.entry(of: event)?.own
    switch (prompt.purpose, prompt.answer) {
    case (.correctDate, .date(_, let when?)):
      own?.when = when
      return [.annotate(.event(event), own.map { .own($0) } ?? .date(when))]
    case (.correctDate, _):
      say(Phrases.notUnderstood(text), .warning)
      return []
    default:
      own?.headline = text
      return [.annotate(.event(event), own.map { .own($0) } ?? .headline(text))]
    }
  }

  /// A note is written where there is none, else the last one anew.
  private func noted(_ text: String, on event: Event.ID) -> [Effect] {
    let entry = entries.entry(of: event)
    guard let last = entry?.notes.last else {
      return text.isEmpty ? [] : [.annotate(.event(event), .note(text))]
    }
    if text == last { return [] }
    if var own = entry?.own, own.note == last, entry?.notes.count == 1 {
      own.note = text.isEmpty ? nil : text
      return [.annotate(.event(event), .own(own))]
    }
    return [.annotate(.event(event), .renote(text))]
  }

  /// Says something of the chosen event that needs no words.
  mutating func annotate(_ change: Annotation.Change) -> [Effect] {
    guard let event = meantEntry?.id else {
      say(Phrases.noEvent)
      return []
    }
    return [.annotate(.event(event), change)]
  }

  /// Says what has been done that the screen does not show of itself; what is said already stands.
  mutating func sayDone(_ change: Annotation.Change, to target: Annotation.Target) {
    guard notice == nil, case .event(let id) = target, let entry = entries.entry(of: id),
      let words = Phrases.done(change, to: entry, undo: keyMap.key(of: .undo))
    else { return }
    say(words)
  }

  /// The event that a reader's word is of, where it has been fetched.
  func entry(of annotation: Annotation?) -> Entry? {
    if case .event(let event) = annotation?.target { entries.entry(of: event) } else { nil }
  }

  /// What has been taken back or done again of an event is seen there: at once, or when the timeline has been made anew.
  mutating func follow(_ annotation: Annotation?) -> [Effect] {
    guard let annotation, case .event(let event) = annotation.target else { return [] }
    if annotation.changesTimeline {
      awaitedEvent = event
      return []
    }
    revisited = event
    return [.locate(event)]
  }

  /// Goes to an event of which something has been taken back; one that does not show is named.
  mutating func revisit(_ event: Event.ID, _ ordinal: Int?) {
    revisited = nil
    guard let ordinal, ordinal < index.count else { return }
    if !selection.events[ordinal] {
      let headline = entries.entry(of: event).map { " · " + visible($0.event.headline) }
      if let said = notice?.text, let headline { say(said.adding(headline)) }
    } else if ordinal != chosenOrdinal {
      jump(toRow: selection.row(ofOrdinal: ordinal))
    }
  }

  /// Shows what the reader has just said, until the archive tells it itself.
  mutating func showUnstored(_ target: Annotation.Target, _ change: Annotation.Change) {
    unstored.append(Annotation(target: target, change: change, madeAt: 0))
    guard case .event(let id) = target, var entry = entries.entry(of: id) else { return }
    entry.take(change)
    show([entry])
  }

  /// An entry of the archive with what is yet to be stored of it.
  func withUnstored(_ entry: Entry) -> Entry {
    var entry = entry
    for word in unstored where word.target == .event(entry.id) { entry.take(word.change) }
    return entry
  }

  /// Takes the telling that the article pane shows out of the event's group.
  mutating func takeApart() -> [Effect] {
    guard let telling = shownTelling, let entry = meantEntry, entry.ordinal == chosenOrdinal,
      !entry.alsoToldBy.isEmpty
    else {
      say(Phrases.onlyTelling)
      return []
    }
    // The telling has no line yet that could say so.
    if telling.event != entry.id {
      say(Phrases.apart(telling.title, undo: keyMap.key(of: .undo)))
    }
    return [.annotate(.event(telling.event), .apart)]
  }
}

extension String {
  /// Without spaces at its ends.
  var trimmed: String {
    let words = drop { $0 == " " }
    return String(words.reversed().drop { $0 == " " }.reversed())
  }
}
