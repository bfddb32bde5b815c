import TimelineModel

extension Browser {
  /// A key while a line is typed.
  mutating func type(_ key: Key) -> [Effect] {
    if let command = keyMap.command(for: key, in: .prompt) { return edit(command) }
    if prompt?.purpose == .findActor, let step = ["<Down>": 1, "<Up>": -1][key] {
      actors.move(by: step)
      return []
    }
    if let character = key.character { return insert(String(character)) }
    // The screen itself can be asked for at any time.
    let command = keyMap.command(for: key, in: .everywhere)
    return command == .suspend || command == .redraw ? command.map { perform($0) } ?? [] : []
  }

  mutating func paste(_ text: String) -> [Effect] { prompt == nil ? [] : insert(text) }

  private mutating func insert(_ text: String) -> [Effect] {
    prompt?.input.insert(text)
    return lineChanged()
  }

  mutating func edit(_ command: Command) -> [Effect] {
    let before = prompt?.input.text
    switch command {
    case .acceptLine: return accept()
    case .cancelLine: return cancelLine()
    case .characterLeft: prompt?.input.move(by: -1)
    case .characterRight: prompt?.input.move(by: 1)
    case .lineStart: prompt?.input.moveToStart()
    case .lineEnd: prompt?.input.moveToEnd()
    case .deleteBackward:
      if before?.isEmpty ?? true { return cancelLine() }
      prompt?.input.deleteBackward()
    case .deleteForward: prompt?.input.deleteForward()
    case .deleteWord: prompt?.input.deleteWord()
    case .deleteToStart: prompt?.input.deleteToStart()
    case .deleteToEnd: prompt?.input.deleteToEnd()
    case .completeLine: return completeLine()
    case .moveDown, .moveUp, .pageDown, .pageUp, .halfDown, .halfUp, .first, .last, .nextDay, .previousDay,
      .nextMonth, .previousMonth, .nextYear, .previousYear, .goToDate, .back, .forward, .open,
      .goToPassage, .nextInArticle, .previousInArticle, .nextTelling, .why, .toggleMark, .toggleActors,
      .includeActor, .correct, .correctDate, .correctHeadline, .addNote, .hideEvent, .takeApart,
      .cancelCorrection, .undo, .redo,
      .excludeActor, .findActor, .search, .nextHit, .previousHit, .filterText, .liftFilters, .nextPane,
      .previousPane, .help, .problems, .reload, .redraw, .suspend, .leave, .quit, .cancel, .interrupt:
      return []
    }
    return prompt?.input.text == before ? [] : lineChanged()
  }

  /// Answers a line while it is being typed.
  mutating func lineChanged() -> [Effect] {
    guard let prompt else { return [] }
    let text = prompt.input.text
    self.prompt?.answer = .none
    self.prompt?.completing = nil
    switch prompt.purpose {
    case .goToDate: return possibleDate(in: text).map { [.interpretDate($0)] } ?? []
    case .correctDate: return text.isEmpty ? [] : [.interpretDate(text)]
    case .search:
      search?.query = text
      search?.ordinals = nil
      search?.narrow(to: selection)
      return text.isEmpty ? [] : [.search(text)]
    case .filterText, .correctHeadline, .addNote: return []
    case .findActor:
      actors.find = text
      actors.arrange(index.actors, filter.actors)
      actors.position = ListPosition()
      return []
    }
  }

  private mutating func accept() -> [Effect] {
    guard let prompt else { return [] }
    let text = prompt.input.text
    self.prompt = nil
    switch prompt.purpose {
    case .goToDate: return obey(prompt)
    case .search: acceptSearch(text)
    case .filterText: return filterBy(text)
    case .correctDate, .correctHeadline, .addNote: return acceptCorrection(prompt)
    case .findActor: break
    }
    return []
  }

  private mutating func acceptSearch(_ text: String) {
    if text.isEmpty {
      search = nil
    } else if search?.ordinals == nil {
      search?.isAwaited = true
      say(Phrases.searching)
    } else {
      endSearchLine()
    }
  }

  mutating func filterBy(_ text: String) -> [Effect] {
    if !text.isEmpty {
      awaitedText = text
      say(Phrases.searching)
      return [.searchForFilter(text)]
    }
    var filter = filter
    filter.text = nil
    apply(filter, textHits: nil)
    return []
  }

  private mutating func cancelLine() -> [Effect] {
    let purpose = prompt?.purpose
    prompt = nil
    switch purpose {
    case .search:
      if let origin = search?.origin { choose(row: selection.row(ofOrdinal: origin)) }
      search = nil
    case .findActor:
      actors.find = ""
      actors.arrange(index.actors, filter.actors)
    case .goToDate, .filterText, .correctDate, .correctHeadline, .addNote, nil: break
    }
    return []
  }
}
