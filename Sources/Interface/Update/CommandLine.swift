import TimelineModel

/// The line after `:`: a date to go to, or a command.
extension Browser {
  /// What of the line may be a date: all of it, or what follows `from` and `to`.
  func possibleDate(in text: String) -> String? {
    switch TypedCommand(text) {
    case .line(let command, let words): command.takesDate && !words.isEmpty ? words : nil
    case .command: nil
    case nil: text.isEmpty ? nil : text
    }
  }

  /// A whole name goes before a date, and a date before the beginning of a name.
  mutating func obey(_ prompt: Prompt) -> [Effect] {
    let text = prompt.input.text
    if let command = TypedCommand(text) { return obey(command, prompt.answer) }
    if case .date(text, let when?) = prompt.answer {
      go(to: when)
      return []
    }
    if let command = TypedCommand(beginning: text) { return obey(command, prompt.answer) }
    let name = TypedCommand.parts(text).name
    if name.isEmpty { return [] }
    let begun = TypedCommand.names.filter { $0.hasPrefix(name) }.prefix(3).joined(separator: " · ")
    let meant = begun.isEmpty ? commandsMeant(by: name).first : begun
    if TypedCommand(name) != nil {
      say(Phrases.takesNoWords(name), .warning)
    } else if let nearest = meant ?? Misspelling.nearest(name, among: TypedCommand.names) {
      say(Phrases.noSuchCommand(name, nearest: nearest), .warning)
    } else {
      say(Phrases.notUnderstood(text), .warning)
    }
    return []
  }

  private mutating func obey(_ typed: TypedCommand, _ answer: Prompt.Answer) -> [Effect] {
    if case .line(let line, let words) = typed, let facet = line.facet {
      keepTo(words, facet) { line == .notActor ? $0.exclude($1) : $0.include($1) }
      return []
    }
    switch typed {
    case .command(let command): return perform(command)
    case .line(.actor, _), .line(.notActor, _), .line(.place, _), .line(.kind, _), .line(.paper, _),
      .line(.language, _), .line(.certainty, _), .line(.news, _), .line(.mark, _):
      break
    case .line(.from, let words): bound(words, answer, \.from)
    case .line(.to, let words): bound(words, answer, \.to)
    case .line(.text, let words): return filterBy(words)
    case .line(.theme, let words): takeTheme(words)
    case .line(.copy, let words): return copyCitation(words)
    case .line(.export, let words): return export(to: words)
    case .line(.view, let words): show(named: words)
    case .line(.merge, let words): return mergeActor(into: words)
    case .line(.split, _): return splitActor()
    case .line(.attach, _): return attachWaiting()
    case .line(.add, let words): return askForOwnEvent(words)
    case .line(.importFiles, let path):
      if !path.isEmpty { return [.importFiles(path)] }
      say(Phrases.noFolder)
    }
    return []
  }

  /// Narrows a facet of the filter by a name in any language of the screen, as far as it is written.
  private mutating func keepTo(
    _ name: String, _ facet: Facet, _ change: (inout FacetFilter, String) -> Void
  ) {
    var filter = filter
    if name.isEmpty {
      filter[facet] = FacetFilter(matching: facet.usualMatching)
    } else if let id = id(meantBy: name, in: facet) {
      change(&filter[facet], id)
    } else {
      let nearest = index.values(nearest: name, in: facet, atMost: 1).first
      say(
        Phrases.noSuchName(name, nearest: nearest.map { words(for: $0, of: facet, in: language) }), .warning)
      return
    }
    apply(filter, textHits: textHits)
    arrangeValues()
  }

  private mutating func bound(
    _ words: String, _ answer: Prompt.Answer, _ part: WritableKeyPath<Filter, When?>
  ) {
    var filter = filter
    if words.isEmpty {
      filter[keyPath: part] = nil
    } else if case .date(words, let when?) = answer {
      filter[keyPath: part] = when
    } else {
      say(Phrases.notUnderstood(words), .warning)
      return
    }
    apply(filter, textHits: textHits)
  }

  private mutating func takeTheme(_ name: String) {
    if let theme = Theme(rawValue: name) {
      choose(theme)
    } else {
      sayNoSuch(name, among: Theme.allCases.map(\.rawValue))
    }
  }

  /// Another view by its name, or the beginning of it that no other has.
  private mutating func show(named name: String) {
    let names = Perspective.allCases.map(\.rawValue)
    let meant = names.filter { $0.hasPrefix(name) }
    if let asked = Perspective(rawValue: name) ?? (meant.count == 1 ? Perspective(rawValue: meant[0]) : nil) {
      if perspective != asked { show(asked) }
    } else {
      sayNoSuch(name, among: names)
    }
  }

  /// Where there are few to choose from and none is near, all of them are named.
  private mutating func sayNoSuch(_ name: String, among names: [String]) {
    let nearest = Misspelling.nearest(name, among: names) ?? names.joined(separator: " · ")
    say(Phrases.noSuchName(name, nearest: nearest), .warning)
  }

  // MARK: Completing

  /// Lines that the one typed may become, the likeliest first.
  func completions(of text: String) -> [String] {
    guard let space = text.firstIndex(of: " ") else {
      let names = TypedCommand.names.filter { $0.hasPrefix(text) && $0 != text }
      return names.isEmpty && TypedCommand(text) == nil ? commandsMeant(by: text) : names
    }
    let name = String(text[..<space])
    let words = String(text[text.index(after: space)...])
    let line = LineCommand(rawValue: name)
    let values: [String] =
      switch line {
      case .actor, .notActor, .place, .kind, .paper, .language, .certainty, .news, .mark:
        line?.facet.map { names(of: $0, beginning: words) } ?? []
      case .merge: names(in: index.actors, beginning: words)
      case .theme: Theme.allCases.map(\.rawValue).filter { $0.hasPrefix(words) }
      case .copy:
        (Citation.Style.allCases.map(\.rawValue) + [LineCommand.passage]).filter { $0.hasPrefix(words) }
      case .view: Perspective.allCases.map(\.rawValue).filter { $0.hasPrefix(words) }
      case .from, .to, .text, .export, .importFiles, .split, .add, .attach, nil: []
      }
    return values.filter { $0 != words }.map { name + " " + $0 }
  }

  /// Names of commands that the reader may mean by a word of their own: those that can be used here, where there are any.
  private func commandsMeant(by word: String) -> [String] {
    let names = TypedCommand.names(for: word, in: language)
    let here = names.filter { name in
      guard case .command(let command)? = TypedCommand(name) else { return true }
      return [.everywhere, context].contains(command.info.context)
    }
    return here.isEmpty ? names : here
  }

  /// Whom or what a command with this name would take.
  func nameMeant(by words: String, after command: LineCommand) -> String? {
    if words.isEmpty { return nil }
    if command == .merge {
      return actorMeant(by: words).flatMap { other in actorUnderCursor.map { "\($0.name) = \(other.name)" } }
    }
    guard let facet = command.facet, let id = id(meantBy: words, in: facet),
      let number = index[facet].number(of: id)
    else { return nil }
    return Interface.words(for: index[facet].values[number], of: facet, in: language)
  }

  /// The value that has a name, or whose name it begins.
  private func id(meantBy name: String, in facet: Facet) -> String? {
    index.id(named: name, in: facet) ?? index.id(beginning: name, in: facet)
  }

  /// What values of a facet are called on the screen.
  func names(of facet: Facet, beginning words: String) -> [String] {
    let titled = index[facet].values.lazy.map { value in
      FacetIndex.Value(id: value.id, name: Interface.words(for: value, of: facet, in: language))
    }
    return names(among: titled, beginning: words)
  }

  func names(in facet: FacetIndex, beginning words: String) -> [String] {
    names(among: facet.values, beginning: words)
  }

  func names(among values: some Sequence<FacetIndex.Value>, beginning words: String) -> [String] {
    let wanted = Folded.words(words)
    var names: [String] = []
    for value in values where Folded.matches(value.name, wanted) && !names.contains(value.name) {
      names.append(value.name)
      if names.count == 9 { break }
    }
    return names
  }
}

extension FacetIndex.Value {
  /// Whether each word of a name begins one of its own.
  func answers(to name: String) -> Bool {
    let wanted = Folded.words(name)
    return ([self.name] + aliases).contains { Folded.matches($0, wanted) }
  }

  /// Whether it has the whole name, as its own or besides.
  func bears(_ name: String) -> Bool {
    let wanted = Folded.words(name)
    return ([self.name] + aliases).contains { Folded.words($0) == wanted }
  }
}

extension Sequence<FacetIndex.Value> {
  /// Who is meant by a name: who is called so, else who is called so as well, else the first that it begins the name of.
  /// «Daesh» is IS, though «koalisjonen mot Daesh» stands before it in the list.
  func bearer(of name: String) -> FacetIndex.Value? {
    let wanted = Folded.words(name)
    return first { Folded.words($0.name) == wanted } ?? first { $0.bears(name) }
      ?? first { $0.answers(to: name) }
  }
}

extension FacetFilter {
  fileprivate mutating func include(_ id: String) { if state(of: id) != .included { toggleIncluded(id) } }
  fileprivate mutating func exclude(_ id: String) { if state(of: id) != .excluded { toggleExcluded(id) } }
}
