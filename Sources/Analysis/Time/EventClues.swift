import TimelineModel

/// What another article's telling of an event would share.
extension TestimonyReader {
  /// What an event's sentence tells of who, where, how many and about what. What it leaves to the words before it
  /// («byen», «han», «der») is around it: whom and where the lead names, and whom and where was named last. What an
  /// article is about its title tells as well.
  ///
  /// - Parameters:
  ///   - lead: what the article's lead names.
  ///   - title: what the words of its title are about.
  func clues(of event: Event, lead: [Clue], title: Set<Clue>) -> [Clue] {
    guard let number = text.sentence(at: event.span) else { return [] }
    let sentence = text.sentences[number]
    let words = words(of: event, sentence.tokens)
    var clues = allClues(in: words, [event])
    clues.subtract(beside(words, in: sentence.span))
    clues = Set(clues.map(names.widened))
    addWords(words, opener: sentence.tokens.lowerBound, to: &clues)
    if event.isMain { clues.formUnion(title) }
    for figure in findings.figures.within(text.span(words)) {
      // Small and round ones single nothing out alone.
      for value in [figure.low, figure.high].compactMap(\.self)
      where clue(value, figure.unit) == nil && abs(value) < 1e15 {
        clues.insert(Clue(.word, "\(Int(value)) \(figure.unit)"))
      }
    }
    let own = clues.filter(\.kind.namesWhoOrWhere)
    for clue in own { clues.insert(Clue(around: clue)) }
    for clue in lead { clues.insert(Clue(around: clue)) }
    for clue in namedLast(before: event.span.start, but: Set(own.map(\.kind))) {
      clues.insert(Clue(around: clue))
    }
    return Array(clues.sorted().prefix(Self.mostOfEvent))
  }

  /// What all words are about, where they are a title.
  func cluesOfTitle() -> Set<Clue> {
    let words = text.tokens.indices
    var clues = Set(words.compactMap(stem).map { Clue(.word, $0) })
    addWords(words, opener: words.lowerBound, to: &clues)
    return clues
  }

  /// The peoples that words name, and what they are about: the words of one meaning are one clue.
  private func addWords(_ words: Range<Int>, opener: Int, to clues: inout Set<Clue>) {
    for index in words {
      if let state = names.state(text.tokens[index]) { clues.insert(state) }
      if let stem = knownStem(index) { clues.insert(Clue(.word, stem)) }
      if let (stem, sense) = sense(index, opens: index == opener) {
        clues.remove(Clue(.word, stem))
        clues.insert(sense)
      }
    }
  }

  /// The words of a sentence that tell an event: «I mai falt Hit, | og i juni Rutba» tells of two times.
  private func words(of event: Event, _ sentence: Range<Int>) -> Range<Int> {
    guard let mine = event.time.map({ findings.times[$0] }) else { return sentence }
    var words = sentence
    for other in findings.times.within(text.span(sentence)) where other.value != mine.value {
      let isBehind = other.span.start > mine.span.start
      let between = isBehind ? mine.span.end..<other.span.start : other.span.end..<mine.span.start
      let joint = words.last { index in
        between.contains(Int(text.tokens[index].start)) && text.isWord(index, [.og, .men])
          && (text.isSign(index - 1, ",") || isNamed(between: index, between.upperBound))
      }
      guard let joint else { continue }
      words = isBehind ? words.lowerBound..<joint : joint..<words.upperBound
    }
    // «I mai falt Hit, | og litt senere rykket de inn i Rutba»
    let then = words.first { index in
      Int(text.tokens[index].start) > mine.span.end && text.isWord(index, [.og, .men])
        && text.isSign(index - 1, ",")
        && (index + 1..<min(index + 4, words.upperBound)).contains {
          NorwegianEvents.thereafter.fit(text, $0)
        }
    }
    return then.map { words.lowerBound..<$0 } ?? words
  }

  /// Whom and where the rest of the sentence alone names.
  private func beside(_ words: Range<Int>, in sentence: Span) -> Set<Clue> {
    let own = text.span(words)
    let named = findings.mentions.within(sentence)
    return Set(named.filter { !own.contains($0.span) }.compactMap(clue))
      .subtracting(named.filter { own.contains($0.span) }.compactMap(clue))
  }

  /// «14. april | og Rutba | 19. mai»
  private func isNamed(between joint: Int, _ end: Int) -> Bool {
    let start = Int(text.tokens[joint].end)
    return start < end && findings.mentions.within(Span(start, end)).contains { _ in true }
  }

  private static let mostOfEvent = 48

  /// So many names tell what a paragraph is about, however long it is.
  private static let near = 12

  /// Whom and where the lead names.
  func cluesOfLead() -> [Clue] {
    guard let first = text.sentences.first(where: tells) else { return [] }
    let sentences = text.sentences(ofPassage: first.passage)
    let region = Span(first.span.start, sentences.last?.span.end ?? first.span.end)
    return Array(findings.mentions.within(region).prefix(Self.near).compactMap(clue))
  }

  /// The last place, person and body named before, but for the classes that the sentence itself names some of.
  private func namedLast(before start: Int, but own: Set<Clue.Kind>) -> [Clue] {
    let end = findings.mentions.partitioningIndex { $0.span.start >= start }
    let before = findings.mentions[..<end].suffix(Self.near).compactMap(clue)
    return [Clue.Kind.place, .person, .organization].filter { !own.contains($0) }.compactMap { kind in
      before.last { $0.kind == kind }
    }
  }

  /// How a word begins that others may tell in other words, and what all of them have in common.
  private func sense(_ index: Int, opens: Bool) -> (stem: Substring, sense: Clue)? {
    let token = text.tokens[index]
    guard token.kind == .word, token.end - token.start > 2, opens || !token.marks.contains(.capitalised)
    else { return nil }
    let stem = (opens ? Substring(text.lowered(index)) : text.word(index)).prefix(ClueNames.stem)
    return names.sense(stem).map { (stem, $0) }
  }

  /// The beginning of a longer word that rules know, when it tells what happened rather than when or who says so.
  private func knownStem(_ index: Int) -> Substring? {
    let token = text.tokens[index]
    guard token.kind == .word, token.word != 0, !token.marks.contains(.capitalised),
      token.end - token.start >= 5, token.hints.isDisjoint(with: [.time, .number, .saying, .joint]),
      names.state(token) == nil, !names.isEmpty(token)
    else { return nil }
    return text.word(index).prefix(ClueNames.stem)
  }
}
