import TimelineModel

/// What another article's telling of an event would share.
extension TestimonyReader {
  /// What an event's sentence tells of who, where, how many and about what. What it leaves to the words before it
  /// («byen», «han», «der») is around it: whom and where the lead names, and whom and where was named last.
  ///
  /// - Parameter lead: what the article's lead names.
  func clues(of event: Event, lead: [Clue]) -> [Clue] {
    guard let number = text.sentence(at: event.span) else { return [] }
    let sentence = text.sentences[number]
    var clues = Set(allClues(in: number..<number + 1, [event]).map(names.widened))
    for index in sentence.tokens {
      if let state = names.state(text.tokens[index]) { clues.insert(state) }
      if let stem = knownStem(index) { clues.insert(Clue(.word, stem)) }
    }
    for figure in findings.figures.within(sentence.span) {
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

  /// The beginning of a longer word that rules know, when it tells what happened rather than when or who says so.
  private func knownStem(_ index: Int) -> Substring? {
    let token = text.tokens[index]
    guard token.kind == .word, token.word != 0, !token.marks.contains(.capitalised),
      token.end - token.start >= 5, token.hints.isDisjoint(with: [.time, .number, .saying, .joint]),
      names.state(token) == nil, !names.isEmpty(token)
    else { return nil }
    return text.word(index).prefix(5)
  }
}
