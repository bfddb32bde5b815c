import TimelineModel

extension Browser {
  /// Lays another filter on. The chosen event stays chosen, and where it was on the screen; if it is hidden,
  /// the nearest in time is chosen until it shows again.
  mutating func apply(_ filter: Filter, textHits: [Int32]?) {
    let line = chosenLine
    isInContext = false
    self.textHits = textHits
    selection = Selection(filter, in: index, textHits: textHits)
    countFacet()
    search?.narrow(to: selection)
    if let anchor { chooseNearest(to: anchor) } else { choose(row: 0) }
    position.top = lines.top(showing: position.cursor, atLine: line)
  }

  /// The numbers in the sidebar follow the filter.
  mutating func countFacet() {
    facetCounts = Derived(FacetCounts(filter, of: sidebar.facet, in: index, textHits: textHits))
    facetNumbers = [:]
    doubtful = nil
    forgetViews()
  }

  /// Counts for the values on the screen, each once.
  mutating func countShownValues(height: Int) {
    let list = sidebar.list
    for number in list.order.dropFirst(list.position.top).prefix(height) where facetNumbers[number] == nil {
      facetNumbers[number] = facetCounts.value[number]
    }
  }

  /// Changes what the filter asks of the value under the cursor.
  mutating func chooseValue(_ change: (inout FacetFilter, String) -> Void) {
    guard let number = sidebar.list.chosen else { return }
    var filter = filter
    change(&filter[sidebar.facet], index[sidebar.facet].values[number].id)
    apply(filter, textHits: textHits)
  }

  /// Each find begins with the whole list.
  mutating func beginFinding() {
    if !sidebar.list.find.isEmpty {
      sidebar.list.find = ""
      arrangeValues()
    }
    prompt = Prompt(.findValue)
  }

  /// All of the chosen values, or any of them.
  mutating func toggleMatching() {
    guard filter[sidebar.facet].included.count > 1 else { return say(Phrases.matchingIsOfSeveral) }
    var filter = filter
    filter[sidebar.facet].matching = filter[sidebar.facet].matching == .all ? .any : .all
    apply(filter, textHits: textHits)
  }

  /// Shows the facet a number of steps after this one, round the end if need be.
  mutating func stepToFacet(_ steps: Int) {
    let facets = Facet.allCases
    guard let here = facets.firstIndex(of: sidebar.facet) else { return }
    show(facets[((here + steps) % facets.count + facets.count) % facets.count])
  }

  private mutating func show(_ facet: Facet) {
    sidebar.facet = facet
    sideways[.actors] = nil
    arrangeValues()
    countFacet()
  }

  /// Puts the sidebar's list in order.
  mutating func arrangeValues() {
    let facet = sidebar.facet
    let language = language
    sidebar.list.arrange(index[facet], filter[facet]) { value in
      [words(for: value, of: facet, in: language)] + value.aliases
    }
  }

  /// To the actors; from there, away with the sidebar.
  mutating func toggleActors() {
    if focus == .actors, sidebar.facet == .actors {
      focusOn(.timeline)
      sidebar.isShown = isRoomy ? false : nil
    } else {
      sidebar.isShown = true
      focusOn(.actors)
      if sidebar.facet != .actors { show(.actors) }
    }
  }

  /// Back to the timeline; a list that has taken its room from it goes.
  mutating func leaveList() {
    focusOn(.timeline)
    if !isRoomy { sidebar.isShown = nil }
  }

  /// Whether the list stands beside the rest unasked.
  private var isRoomy: Bool { size.width >= Rooms.sideBySide }

  /// Entries that have come show what readers have left on them, which the filter may ask for.
  mutating func take(_ fetched: [Entry]) { show(fetched.map(withUnstored)) }

  mutating func show(_ fetched: [Entry]) {
    var isNews = false
    let hidden = index.hidden
    for entry in fetched {
      entries.add(entry, in: language)
      if entry.id == explanation?.id { explanation = nil }
      guard entry.ordinal < index.count else { continue }
      if index.setMarks(entry.marks, at: entry.ordinal) { isNews = true }
    }
    guard isNews else { return }
    if filter.marks.isEmpty, hidden == index.hidden {
      countFacet()
    } else {
      apply(filter, textHits: textHits)
    }
  }

  /// Lifts the filter, or puts back the one that was lifted, also in a run before this one.
  mutating func liftFilters() -> [Effect] {
    keysSinceHint = 0
    defer { if focus != .actors { arrangeValues() } }
    if !filter.isEmpty {
      lifted = filter
      liftedHits = textHits
      apply(Filter(), textHits: nil)
      say(Phrases.filtersLifted)
    } else if let lifted {
      say(Phrases.filtersBack)
      return putBack(lifted)
    } else {
      say(Phrases.noFilter)
    }
    return []
  }

  /// A filter whose words this timeline has not been searched for holds without them until they have been.
  private mutating func putBack(_ lifted: Filter) -> [Effect] {
    guard let words = lifted.text, liftedHits == nil else {
      apply(lifted, textHits: liftedHits)
      return []
    }
    var rest = lifted
    rest.text = nil
    apply(rest, textHits: nil)
    awaitedText = words
    return [.searchForFilter(words)]
  }

  mutating func beginSearch() {
    prompt = Prompt(.search)
    search = Search("", origin: chosenOrdinal)
  }

  mutating func stepToHit(_ steps: Int) {
    guard let search, let found = search.found else {
      say(Phrases.noSearch)
      return
    }
    guard let here = chosenOrdinal, let hit = search.hit(steps, from: here) else {
      say(found.ones == 0 ? Phrases.noHits : Phrases.hitsFilteredAway)
      return
    }
    keysSinceHint = 0
    jump(toRow: selection.row(ofOrdinal: hit.ordinal))
    if hit.wrapped { say(steps > 0 ? Phrases.fromTheTop : Phrases.fromTheEnd) }
  }

  /// Which of the hits is chosen; nil when none is.
  var hitPlace: (place: Int, count: Int)? {
    guard let hits = search?.visible, let chosenOrdinal, chosenOrdinal < hits.count, hits[chosenOrdinal]
    else { return nil }
    return (hits.rank(chosenOrdinal) + 1, hits.ones)
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
    if prompt?.purpose == .filterText, FieldedQuery(prompt?.input.text ?? "").words == query {
      takeFiltered(hits)
    }
    guard search?.words == query, !query.isEmpty else { return }
    search?.take(hits, selection)
    showHits()
  }

  /// What a search found so far is counted in its line, and gone to.
  mutating func showHits() {
    guard let search, let found = search.found else { return }
    let isTyping = prompt?.purpose == .search
    guard isTyping || search.isAwaited else { return }
    if isTyping {
      let hits = Prompt.Answer.hits(text: search.text, found.ones)
      let miss = found.ones == 0 ? search.misses.first : nil
      prompt?.answer = miss.map { .miss(text: search.text, $0) } ?? hits
    }
    let origin = search.origin ?? 0
    choose(row: selection.row(ofOrdinal: search.nearest(to: origin) ?? origin))
    if search.isAwaited { endSearchLine() }
  }

  /// The line is accepted and its hits are known: the place left can be gone back to.
  mutating func endSearchLine() {
    search?.isAwaited = false
    keysSinceHint = 0
    notice = nil
    if search?.found?.ones == 0 {
      say(search?.misses.first.map { words(for: $0, in: index) } ?? Phrases.noHits)
    } else if search?.visible?.ones == 0 {
      say(Phrases.hitsFilteredAway)
    } else if let origin = search?.origin, origin != chosenOrdinal {
      trail.leave(place(of: origin))
    }
  }
}
