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
      if focus == .actors { leaveList() } else { focusOn(.timeline) }
      go(to: when)
      return []
    }
    if let command = TypedCommand(beginning: text) { return obey(command, prompt.answer) }
    let name = TypedCommand.parts(text).name
    if name.isEmpty { return [] }
    let begun = TypedCommand.names(in: language).filter { $0.hasPrefix(name) }.prefix(3).joined(
      separator: " · ")
    let meant = TypedCommand.elsewhere[name] ?? (begun.isEmpty ? commandsMeant(by: name).first : begun)
    if TypedCommand(name) != nil {
      say(Phrases.takesNoWords(name), .warning)
    } else if let nearest = meant ?? Misspelling.nearest(name, among: TypedCommand.names(in: language)) {
      say(Phrases.noSuchCommand(name, nearest: nearest), .warning)
    } else {
      say(Phrases.notUnderstood(text), .warning)
    }
    return []
  }

  private mutating func obey(_ typed: TypedCommand, _ answer: Prompt.Answer) -> [Effect] {
    if case .line(let line, let words) = typed, let facet = line.facet {
      keepTo(words, facet, by: line) { line == .notActor ? $0.exclude($1) : $0.include($1) }
      return []
    }
    switch typed {
    case .command(let command):
      // A pane's own command means what the reader is on there.
      guard [.everywhere, .correcting, context].contains(command.info.context) else {
        say(Phrases.onlyIn(command.info.context, command.rawValue), .warning)
        return []
      }
      return perform(command)
    case .line(.actor, _), .line(.notActor, _), .line(.place, _), .line(.kind, _), .line(.paper, _),
      .line(.language, _), .line(.certainty, _), .line(.news, _), .line(.mark, _):
      break
    case .line(.from, let words): bound(words, answer, \.from)
    case .line(.to, let words): bound(words, answer, \.to)
    case .line(.text, "") where filter.text == nil: say(Phrases.takes(.text, nil))
    case .line(.text, let words): return filterBy(words)
    case .line(.theme, let words): takeTheme(words)
    case .line(.copy, let words): return copyCitation(words)
    case .line(.export, let words): return export(to: words)
    case .line(.view, let words): show(named: words)
    case .line(.merge, let words): return mergeActor(into: words)
    case .line(.split, let words): return splitActor(words)
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
    _ name: String, _ facet: Facet, by line: LineCommand, _ change: (inout FacetFilter, String) -> Void
  ) {
    var filter = filter
    if name.isEmpty, filter[facet].isEmpty {
      return say(Phrases.takes(line, few(in: facet)?.joined(separator: " · ")))
    } else if name.isEmpty {
      filter[facet] = FacetFilter(matching: facet.usualMatching)
    } else if let id = id(meantBy: name, in: facet) {
      change(&filter[facet], id)
    } else {
      let nearest = index.values(nearest: name, in: facet, atMost: 1).first
      let known =
        nearest.map { words(for: $0, of: facet, in: language) } ?? few(in: facet)?.joined(separator: " · ")
      say(Phrases.noSuchName(name, nearest: known), .warning)
      return
    }
    apply(filter, textHits: textHits)
    arrangeValues()
  }

  /// The names of all values of a facet, where there are few enough to say.
  private func few(in facet: Facet) -> [String]? {
    let values = index[facet].values
    return facet == .actors || facet == .places || values.count > 20
      ? nil : values.map { words(for: $0, of: facet, in: language) }
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

  /// What stands for the theme of `config.yaml` or of the terminal, there and here.
  private static let usualThemeName = "auto"

  private mutating func takeTheme(_ name: String) {
    if let theme = meant(by: name, among: Theme.allCases, called: \.name) {
      choose(theme)
    } else if name == Self.usualThemeName {
      choose(nil)
    } else {
      sayNoSuch(
        name, among: names(of: Theme.allCases, called: \.name) + [Self.usualThemeName],
        others: Theme.allCases.map(\.rawValue))
    }
  }

  /// Another view by its name, or the beginning of it that no other has.
  private mutating func show(named name: String) {
    if let asked = meant(by: name, among: Perspective.allCases, called: \.name) {
      if perspective != asked { show(asked) }
    } else {
      sayNoSuch(
        name, among: names(of: Perspective.allCases, called: \.name),
        others: Perspective.allCases.map(\.rawValue))
    }
  }

  /// What has a name, in English or in any language of the screen, or alone has a name that begins so.
  private func meant<Value: RawRepresentable<String> & Equatable>(
    by typed: String, among values: [Value], called name: (Value) -> Localized
  ) -> Value? {
    func names(_ value: Value) -> [String] {
      [value.rawValue] + ScreenLanguage.allCases.map { name(value)[$0] }
    }
    if let whole = values.first(where: { names($0).contains(typed) }) { return whole }
    let begun = typed.isEmpty ? [] : values.filter { names($0).contains { $0.hasPrefix(typed) } }
    return begun.count == 1 ? begun[0] : nil
  }

  /// What they are called on the screen.
  private func names<Value>(of values: [Value], called name: (Value) -> Localized) -> [String] {
    values.map { name($0)[language] }
  }

  /// Names on the screen that a word begins; where there are none, the English ones.
  private func completions<Value: RawRepresentable<String>>(
    _ typed: String, among values: [Value], called name: (Value) -> Localized
  ) -> [String] {
    let said = names(of: values, called: name).filter { $0.hasPrefix(typed) }
    return said.isEmpty ? values.map(\.rawValue).filter { $0.hasPrefix(typed) } : said
  }

  /// Where there are few to choose from and none is near, all of them are named.
  ///
  /// - Parameter others: names that are understood, too.
  private mutating func sayNoSuch(_ name: String, among names: [String], others: [String]) {
    let nearest = Misspelling.nearest(name, among: names + others) ?? names.joined(separator: " · ")
    say(Phrases.noSuchName(name, nearest: nearest), .warning)
  }

  // MARK: Completing

  /// Lines that the one typed may become, the likeliest first.
  func completions(of text: String) -> [String] {
    guard let space = text.firstIndex(of: " ") else {
      let names = TypedCommand.names(in: language).filter { $0.hasPrefix(text) && $0 != text }
      return names.isEmpty && TypedCommand(text) == nil ? commandsMeant(by: text) : names
    }
    let name = String(text[..<space])
    let words = String(text[text.index(after: space)...])
    let line = LineCommand(named: name)
    let values: [String] =
      switch line {
      case .actor, .notActor, .place, .kind, .paper, .language, .certainty, .news, .mark:
        line?.facet.map { names(of: $0, beginning: words) } ?? []
      case .merge, .split: names(in: index.actors, beginning: words)
      case .theme:
        completions(words, among: Theme.allCases, called: \.name)
          + [Self.usualThemeName].filter { $0.hasPrefix(words) }
      case .copy:
        (Citation.Style.allCases.map(\.rawValue) + [LineCommand.passage]).filter { $0.hasPrefix(words) }
      case .view: completions(words, among: Perspective.allCases, called: \.name)
      case .from, .to, .text, .export, .importFiles, .add, .attach, nil: []
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
