import TimelineModel

extension Browser {
  /// A key while a line is typed.
  mutating func type(_ key: Key) -> [Effect] {
    if prompt?.purpose == .findValue, let step = ["<Down>": 1, "<Up>": -1][key] {
      sidebar.list.move(by: step)
      return []
    }
    if let command = keyMap.command(for: key, in: .prompt) { return edit(command) }
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
    case .abandonLine:
      prompt?.answered = []
      return cancelLine()
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
    case .earlierLine: return recall(1)
    case .laterLine: return recall(-1)
    // No other command has a key while a line is typed.
    default: return []
    }
    return prompt?.input.text == before ? [] : lineChanged()
  }

  /// Answers a line while it is being typed.
  mutating func lineChanged() -> [Effect] {
    guard let prompt else { return [] }
    let text = prompt.input.text
    self.prompt?.answer = .none
    self.prompt?.completing = nil
    self.prompt?.isRefused = false
    self.prompt?.recalling = nil
    switch prompt.purpose {
    case .goToDate: return possibleDate(in: text).map { [.interpretDate($0)] } ?? []
    case .correctDate, .ownDate: return text.isEmpty ? [] : [.interpretDate(text)]
    case .search:
      return search(for: text)
    case .filterText: return countFiltered()
    case .mergeActor, .correctHeadline, .addNote, .exportTo, .pipeTo, .overwrite, .ownHeadline, .ownKind,
      .ownCast,
      .ownNote:
      return []
    case .findValue:
      sidebar.list.find = text
      arrangeValues()
      sidebar.list.position = ListPosition()
      return []
    case .findHelp:
      overlay?.find = text
      overlay?.top = 0
      return []
    }
  }

  private mutating func accept() -> [Effect] {
    guard let prompt else { return [] }
    let text = prompt.input.text
    self.prompt = nil
    history.remember(text, prompt.purpose)
    switch prompt.purpose {
    case .goToDate: return obey(prompt)
    case .search: acceptSearch(text)
    case .filterText: return filterBy(text)
    case .correctDate, .correctHeadline, .addNote: return acceptCorrection(prompt)
    case .ownDate, .ownHeadline, .ownKind, .ownCast, .ownNote: return acceptOwn(prompt)
    case .mergeActor: return text.trimmed.isEmpty ? [] : mergeActor(into: text)
    case .exportTo: return export(to: text)
    case .pipeTo: return pipe(to: text)
    case .overwrite(let path): return answerOverwriting(path, text)
    case .findValue, .findHelp: break
    }
    return []
  }

  private mutating func acceptSearch(_ text: String) {
    if text.isEmpty || search == nil {
      search = nil
    } else if let lack = FieldedQuery(text).lack(asYouType: true) {
      search = nil
      say(words(for: lack, in: index), .warning)
    } else if let search, search.found == nil, search.words.isEmpty {
      self.search = nil
      say(search.misses.first.map { words(for: $0, in: index) } ?? Phrases.noHits, .warning)
    } else if search?.found == nil {
      search?.isAwaited = true
      say(Phrases.searching)
    } else {
      endSearchLine()
    }
  }

  /// Fields are answered at once, words when their hits have come.
  private mutating func search(for text: String) -> [Effect] {
    search?.begin(text, in: index, selection)
    if let miss = search?.misses.first { prompt?.answer = .miss(text: text, miss) }
    if let lack = FieldedQuery(text).lack(asYouType: true) { prompt?.answer = .lack(text: text, lack) }
    if let words = search?.words, !words.isEmpty { return [.search(words)] }
    showHits()
    return []
  }

  /// Says how many events the filter would let through as it is typed.
  private mutating func countFiltered() -> [Effect] {
    guard let text = prompt?.input.text, !text.isEmpty else { return [] }
    let query = FieldedQuery(text)
    if let miss = query.filter(in: index).misses.first {
      prompt?.answer = .miss(text: text, miss)
      return []
    }
    if let lack = query.lack(asYouType: true) {
      prompt?.answer = .lack(text: text, lack)
      return []
    }
    if query.asksForWords { return [.search(query.words)] }
    takeFiltered(nil)
    return []
  }

  /// - Parameter hits: the events that the words found; nil where only fields are typed.
  mutating func takeFiltered(_ hits: [Int32]?) {
    guard prompt?.purpose == .filterText, let text = prompt?.input.text else { return }
    var filter = filter
    filter.add(FieldedQuery(text).filter(in: index).filter)
    prompt?.answer = .passing(text: text, Selection(filter, in: index, textHits: hits).count)
  }

  mutating func filterBy(_ text: String) -> [Effect] {
    let query = FieldedQuery(text)
    let (asked, misses) = query.filter(in: index)
    if let miss = misses.first(where: \.isFatal) ?? query.lack(asYouType: true) {
      say(words(for: miss, in: index), .warning)
      return []
    }
    var filter = filter
    filter.add(asked)
    if !query.asksForWords {
      filter.text = nil
      apply(filter, textHits: nil)
      return []
    }
    if !asked.isEmpty { apply(filter, textHits: textHits) }
    awaitedText = query.words
    say(misses.first.map { words(for: $0, in: index) } ?? Phrases.searching)
    return [.searchForFilter(query.words)]
  }

  private mutating func cancelLine() -> [Effect] {
    let prompt = prompt
    let purpose = prompt?.purpose
    self.prompt = nil
    switch purpose {
    case .search:
      if let origin = search?.origin { choose(row: selection.row(ofOrdinal: origin)) }
      search = nil
      // Other work goes on.
      guard progress?.job == .searching else { return [] }
      progress = nil
      return [.stopWork]
    case .findValue:
      sidebar.list.find = ""
      arrangeValues()
    case .findHelp: overlay?.find = ""
    case .exportTo, .overwrite: say(Phrases.notWritten)
    case .ownDate, .ownHeadline, .ownKind, .ownCast, .ownNote:
      if let prompt, askAgain(before: prompt) { return lineChanged() }
      say(prompt?.event == nil ? Phrases.nothingAdded : Phrases.nothingChanged)
    case .mergeActor, .pipeTo, .goToDate, .filterText, .correctDate, .correctHeadline, .addNote, nil: break
    }
    return []
  }
}
