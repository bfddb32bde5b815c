import TimelineModel

extension Browser {
  mutating func open() {
    guard chosenOrdinal != nil else { return goToNearestMatch() }
    focus = .article
    turnToPassage()
  }

  mutating func turnToPassage() {
    guard let event = article?.event, let room = rooms.article else { return }
    article?.turn(to: event, height: ArticleView.textRoom(room).height)
  }

  /// Shows the chosen event as the next article tells it, and after the last one as its own does.
  mutating func stepThroughTellings(_ steps: Int) {
    guard followsTimeline else { return say(Phrases.sourcesInTimeline) }
    guard let entry = chosenEntry, !entry.alsoToldBy.isEmpty else {
      say(Phrases.onlyTelling)
      return
    }
    let count = entry.alsoToldBy.count + 1
    let next = ((placeOfTelling(in: entry) + steps) % count + count) % count
    telling = next == 0 ? nil : OtherTelling(ordinal: entry.ordinal, number: next - 1)
    article?.followed = nil
  }

  /// Which of an entry's tellings is shown, from 0: its own.
  func placeOfTelling(in entry: Entry) -> Int {
    telling.map { $0.ordinal == entry.ordinal ? $0.number + 1 : 0 } ?? 0
  }

  mutating func stepInArticle(_ steps: Int) {
    guard chosenOrdinal != nil else { return say(Phrases.noEvent) }
    guard let article, article.article.id == shownTelling?.article else {
      open()
      return
    }
    guard let event = article.event(steps) else {
      say(Phrases.noMoreInArticle)
      return
    }
    turn(to: event)
  }

  /// The timeline goes to the event told where the reader is in the article.
  mutating func followArticle() {
    guard let event = article?.eventAtCursor, event != article?.event else { return }
    self.article?.event = event
    choose(event)
  }

  private mutating func turn(to event: Event.ID) {
    if let room = rooms.article {
      article?.turn(to: event, height: ArticleView.textRoom(room).height)
    } else {
      article?.event = event
    }
    choose(event)
  }

  /// Chooses an event of the open article in the timeline, unless the filter hides it.
  private mutating func choose(_ event: Event.ID) {
    guard let ordinal = article?.ordinals[event], ordinal < index.count, selection.events[ordinal] else {
      let isHidden = article?.ordinals[event].map { index.hidden.contains(Int32($0)) } ?? false
      say(
        isHidden
          ? Phrases.hiddenHere(keyMap.key(of: .correct), keyMap.key(of: .hideEvent)) : Phrases.filteredAway)
      return
    }
    choose(row: selection.row(ofOrdinal: ordinal))
    article?.followed = ordinal
  }

  /// Opens the reasons: in their own pane where there is room, else in a box.
  mutating func showWhy() {
    if rooms.article != nil, size.width >= Rooms.withWhy {
      showsWhy.toggle()
    } else if explainedEvent == nil {
      say(Phrases.noEvent)
    } else {
      overlay = Overlay(.why)
    }
  }

  mutating func toggleMark() -> [Effect] {
    guard let event = explainedEvent,
      let ordinal = event.id == meantEntry?.id ? meantOrdinal : article?.ordinals[event.id]
    else {
      say(Phrases.noEvent)
      return []
    }
    let isMarked = entries[ordinal]?.isMarked ?? false
    // Only the timeline shows the mark itself.
    if perspective != .timeline { say(Phrases.mark(event.headline, isSet: !isMarked)) }
    return [.annotate(.event(event.id), isMarked ? .unmark : .mark), .fetch(ordinals: [ordinal])]
  }

  mutating func focusPane(_ steps: Int) {
    let shown = rooms.shown
    let panes = shown.count > 1 ? shown : Pane.allCases
    guard let here = panes.firstIndex(of: focus) else { return }
    focusOn(panes[(here + steps + panes.count) % panes.count])
  }

  /// Moves the focus; the sidebar is put in order when it is left.
  mutating func focusOn(_ pane: Pane) {
    if focus == .actors, pane != .actors { arrangeValues() }
    focus = pane
  }

  mutating func leave() -> [Effect] { stepOut() ? [] : [.quit] }

  /// From a pane to the timeline, from another view to the usual one.
  ///
  /// - Returns: false where there is nothing to step out of.
  private mutating func stepOut() -> Bool {
    if focus == .actors {
      leaveList()
    } else if focus != .timeline {
      focusOn(.timeline)
    } else if perspective != .timeline {
      show(.timeline)
    } else {
      return false
    }
    return true
  }

  /// Takes back one thing at a time: work that is under way, the name looked for, the pane, the view, the search.
  mutating func cancel() -> [Effect] {
    if isWorking { return stopWork() }
    if focus == .actors, !sidebar.list.find.isEmpty {
      sidebar.list.find = ""
      arrangeValues()
    } else if !stepOut() {
      search = nil
    }
    return []
  }
}
