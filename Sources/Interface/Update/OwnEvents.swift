import TimelineModel

/// Adding an event of the reader's own, question by question, and changing one. Esc goes back to the question before, and
/// at the first lets it be.
extension Browser {
  /// Asks for the first thing there is to know: when. Where an article is being read, the event is to hang on the
  /// passage under the cursor.
  mutating func askForOwnEvent(_ date: String = "") -> [Effect] {
    prompt = Prompt(.ownDate, date)
    prompt?.own = OwnEvent(passage: focus == .article ? article?.passageAtCursor : nil)
    return lineChanged()
  }

  /// Asks whom and what an own event is about, to change it.
  mutating func askForCast() -> [Effect] {
    guard let entry = meantEntry, let own = entry.own else { return [] }
    prompt = Prompt(.ownCast, (own.actors + own.places).map(name).joined(separator: ", "), of: entry.id)
    prompt?.own = own
    return names == nil ? [.listNames] : []
  }

  /// Asks what an own event is, to change it.
  mutating func askForKind() {
    guard let entry = meantEntry, let own = entry.own else { return }
    prompt = Prompt(.ownKind, own.kind.map { words(for: $0, in: language) } ?? "", of: entry.id)
    prompt?.own = own
  }

  /// Takes in the answer to a question, and asks the next; a question that is not answered stays.
  mutating func acceptOwn(_ prompt: Prompt) -> [Effect] {
    let text = prompt.input.text.trimmed
    guard var own = prompt.own else { return [] }
    switch prompt.purpose {
    case .ownDate:
      if text.isEmpty { return leaveOwn() }
      guard case .date(_, let when?) = prompt.answer else { return stay(prompt) }
      own.when = when
      ask(.ownHeadline, own, after: prompt)
    case .ownHeadline:
      if text.isEmpty { return leaveOwn() }
      own.headline = text
      ask(.ownKind, own, after: prompt)
    case .ownKind:
      let kind = kind(text)
      guard text.isEmpty || kind != nil else { return stay(prompt) }
      own.kind = kind
      if let event = prompt.event { return [.annotate(.event(event), .own(own))] }
      ask(.ownCast, own, after: prompt)
      return names == nil ? [.listNames] : []
    case .ownCast:
      let cast = cast(text)
      guard cast.unknown == nil else { return stay(prompt) }
      (own.actors, own.places) = (cast.actors, cast.places)
      if let event = prompt.event { return [.annotate(.event(event), .own(own))] }
      ask(.ownNote, own, after: prompt)
    default:
      own.note = text.isEmpty ? nil : text
      return [.addEvent(own)]
    }
    return []
  }

  private mutating func ask(_ purpose: Prompt.Purpose, _ own: OwnEvent, after answered: Prompt) {
    var ahead = answered.ahead
    // What was typed to it before Esc went back stands there again.
    let kept = ahead.first?.purpose == purpose ? ahead.removeFirst().text : ""
    prompt = Prompt(purpose, kept)
    prompt?.own = own
    prompt?.ahead = ahead
    prompt?.answered = answered.answered + [.init(purpose: answered.purpose, text: answered.input.text)]
  }

  /// Asks the question before once more, with what was answered to it, and keeps what has been typed to this one and those
  /// after it; false at the first.
  mutating func askAgain(before prompt: Prompt) -> Bool {
    guard let last = prompt.answered.last else { return false }
    self.prompt = Prompt(last.purpose, last.text)
    self.prompt?.own = prompt.own
    self.prompt?.answered = prompt.answered.dropLast()
    self.prompt?.ahead = [.init(purpose: prompt.purpose, text: prompt.input.text)] + prompt.ahead
    return true
  }

  private mutating func stay(_ prompt: Prompt) -> [Effect] {
    self.prompt = prompt
    self.prompt?.isRefused = true
    return []
  }

  private mutating func leaveOwn() -> [Effect] {
    say(Phrases.nothingAdded)
    return []
  }

  /// It is in the archive; the timeline with it is on its way.
  mutating func awaitAdded(_ event: Event.ID, _ headline: String) {
    awaitedEvent = event
    say(Phrases.added(headline, undo: keyMap.key(of: .undo)))
  }

  // MARK: Names

  /// Actors and places by names with commas between, and the first name that no one has.
  func cast(_ text: String) -> (actors: [Actor.ID], places: [Place.ID], unknown: String?) {
    var cast: (actors: [Actor.ID], places: [Place.ID], unknown: String?) = ([], [], nil)
    for name in text.split(separator: ",").map({ String($0).trimmed }) where !name.isEmpty {
      let (actor, place) = (allActors.bearer(of: name), allPlaces.bearer(of: name))
      // A place that is called so goes before an actor that only begins so.
      if let actor, actor.bears(name) || !(place?.bears(name) ?? false) {
        cast.actors.append(actor.id)
      } else if let place {
        cast.places.append(place.id)
      } else if cast.unknown == nil {
        cast.unknown = name
      }
    }
    return cast
  }

  /// Lines that one with names may become, when its last name goes on.
  func castCompletions(of text: String) -> [String] {
    let start = text.lastIndex(of: ",").map { text.index(after: $0) } ?? text.startIndex
    let last = String(text[start...]).trimmed
    if last.isEmpty { return [] }
    let before = text[..<start] + (start == text.startIndex ? "" : " ")
    return (names(among: allActors, beginning: last) + names(among: allPlaces, beginning: last))
      .filter { $0 != last }.map { before + $0 }
  }

  // MARK: Kinds

  /// A kind of event by its name, or as much of it as tells it apart.
  func kind(_ text: String) -> Event.Kind? {
    let meant = kinds(beginning: text)
    return meant.first { words(for: $0, in: language) == text.lowercased() }
      ?? (meant.count == 1 ? meant[0] : nil)
  }

  /// The kinds whose name, in words or as the command line has it, begins so; all for no text.
  private func kinds(beginning text: String) -> [Event.Kind] {
    let start = text.lowercased()
    return Event.Kind.allCases.filter {
      words(for: $0, in: language).hasPrefix(start) || $0.rawValue.hasPrefix(start)
    }
  }

  /// What a line with the beginning of a kind may become.
  func kindCompletions(of text: String) -> [String] {
    kinds(beginning: text).map { words(for: $0, in: language) }.filter { $0 != text }
  }
}

extension ArticlePane {
  /// The passage that the reader is on; nil where the text is a reader's own.
  var passageAtCursor: OwnEvent.Passage? {
    guard !article.isOwn, layout.lines.indices.contains(position.cursor),
      let span = layout.lines[position.cursor].span,
      let passage = article.passages.first(where: { $0.span.overlaps(span) })
    else { return nil }
    return OwnEvent.Passage(article: article.id, span: passage.span)
  }
}
