import TimelineModel

extension Browser {
  /// Lays another filter on. The chosen event stays chosen, and where it was on the screen; if it is hidden,
  /// the nearest in time is chosen until it shows again.
  mutating func apply(_ filter: Filter, textHits: [Int32]?) {
    let line = chosenLine
    self.textHits = textHits
    selection = Selection(filter, in: index, textHits: textHits)
    countActors()
    search?.narrow(to: selection)
    if let anchor { chooseNearest(to: anchor) } else { choose(row: 0) }
    position.top = lines.top(showing: position.cursor, atLine: line)
  }

  /// The numbers beside the actors follow the filter.
  mutating func countActors() {
    actorCounts = Derived(FacetCounts(filter, of: .actors, in: index, textHits: textHits))
    actorNumbers = [:]
  }

  /// Counts for the actors on the screen, each once.
  mutating func countShownActors(height: Int) {
    for number in actors.order.dropFirst(actors.position.top).prefix(height) where actorNumbers[number] == nil
    {
      actorNumbers[number] = actorCounts.value[number]
    }
  }

  mutating func chooseActor(_ change: (inout FacetFilter, String) -> Void) {
    guard let number = actors.chosen else { return }
    var filter = filter
    change(&filter.actors, index.actors.values[number].id)
    apply(filter, textHits: textHits)
  }

  mutating func toggleActors() {
    if focus == .actors {
      focusOn(.timeline)
      actors.isShown = size.width >= Rooms.sideBySide ? false : nil
    } else {
      actors.isShown = true
      focusOn(.actors)
    }
  }

  mutating func liftFilters() {
    if !filter.isEmpty {
      lifted = filter
      liftedHits = textHits
      apply(Filter(), textHits: nil)
      say(Phrases.filtersLifted)
    } else if let lifted {
      apply(lifted, textHits: liftedHits)
      say(Phrases.filtersBack)
    } else {
      say(Phrases.noFilter)
    }
    if focus != .actors { actors.arrange(index.actors, filter.actors) }
  }

  mutating func beginSearch() {
    prompt = Prompt(.search)
    search = Search(query: "", origin: chosenOrdinal)
  }

  mutating func stepToHit(_ steps: Int) {
    guard let search, let ordinals = search.ordinals else {
      say(Phrases.noSearch)
      return
    }
    guard let here = chosenOrdinal, let hit = search.hit(steps, from: here) else {
      say(ordinals.isEmpty ? Phrases.noHits : Phrases.hitsFilteredAway)
      return
    }
    jump(toRow: selection.row(ofOrdinal: hit.ordinal))
    if hit.wrapped { say(steps > 0 ? Phrases.fromTheTop : Phrases.fromTheEnd) }
  }

  /// What a search found: for the filter that waits for it, and for the search that is going on.
  mutating func take(hits: [Int32], of query: String) {
    let hits = hits.filter { $0 >= 0 && $0 < index.count }
    if awaitedText == query {
      awaitedText = nil
      notice = nil
      var filter = filter
      filter.text = query
      apply(filter, textHits: hits)
    }
    guard search?.query == query else { return }
    search?.ordinals = hits
    search?.narrow(to: selection)
    let isTyping = prompt?.purpose == .search
    let isAwaited = search?.isAwaited ?? false
    guard isTyping || isAwaited else { return }
    if isTyping { prompt?.answer = .hits(text: query, hits.count) }
    let origin = search?.origin ?? 0
    choose(row: selection.row(ofOrdinal: search?.nearest(to: origin) ?? origin))
    if isAwaited { endSearchLine() }
  }

  /// The line is accepted and its hits are known: the place left can be gone back to.
  mutating func endSearchLine() {
    search?.isAwaited = false
    notice = nil
    if search?.ordinals?.isEmpty ?? false {
      say(Phrases.noHits)
    } else if search?.visible?.ones == 0 {
      say(Phrases.hitsFilteredAway)
    } else if let origin = search?.origin, origin != chosenOrdinal {
      trail.leave(origin)
    }
  }
}
