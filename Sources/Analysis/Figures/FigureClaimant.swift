import TimelineModel

/// Who gives a number.
extension FigureSetting {
  /// Who gives the number: the speaker of the quote it stands in, «ifølge X», the one who says or has counted
  /// so, or the one whose number it is called.
  func claimant(
    _ scene: FigureScene, _ draft: FigureDraft, in sentence: Range<Int>, _ clause: Range<Int>,
    before: [FigureDraft]
  ) -> Actor.ID? {
    let (text, cast, figure) = (scene.text, scene.cast, draft.figure)
    if let quote = scene.quotes.overlapping(figure.span).first, quote.span.contains(figure.span) {
      return quote.speaker
    }
    if let source = sentence.first(where: { sources.contains(text.tokens[$0]) }) {
      let named = cast.namings(in: source + 1..<sentence.upperBound).filter { $0.mention.kind != .place }
      // «ifølge NATOs generalsekretær Jens Stoltenberg»: the person, not whose person it is.
      let near = named.first { !$0.isGenitive && $0.tokens.lowerBound - source < 9 }
      if let id = (near ?? named.first)?.mention.entity { return id }
    }
    if let source = told(text, cast, in: sentence) { return source }
    let start = draft.tokens.lowerBound
    // «Airwars-tallet på»
    for index in max(sentence.lowerBound, start - 3)..<start
    where text.tokens[index].marks.contains(.hyphenated) {
      if let body = owners.prefix(text, index), units.unit(text, index) == nil { return body }
    }
    for part in [clause, sentence] {
      if let speaker = speaker(text, cast, figure, in: part) { return speaker }
      if let counter = counter(text, cast, before: start, in: part) { return counter }
    }
    // «Organisasjonen regner …»
    if let first = sentence.first, bodies.contains(text.tokens[first]) { return before.last?.figure.claimant }
    return nil
  }

  private func speaker(
    _ text: AnalyzedText, _ cast: Cast, _ figure: Figure, in sentence: Range<Int>
  ) -> Actor.ID? {
    if let said = attribution.saying(text, cast, in: sentence, last: nil) {
      let isBehind = Int(text.tokens[said.verb].start) < figure.span.start
      switch said.stance {
      case .neutral, .report, .assert, .opinion, .claim, .answer:
        if isBehind { return said.speaker?.id }
        // «…, opplyser den britiske regjeringen»: the subject stands behind, or is not known.
        let isInverted = text.isSign(said.verb - 1, ",")
        let reach = said.verb + 1..<max(said.verb + 1, min(sentence.upperBound, said.verb + 6))
        if isInverted, cast.namings(in: reach).contains(where: { $0.mention.kind != .place }) {
          return said.speaker?.id
        }
      case .tag, .ask, .directive, .evaluate: break
      }
    }
    guard let verb = sentence.first(where: { saying.contains(text.tokens[$0]) }) else { return nil }
    let near = cast.namings(in: max(sentence.lowerBound, verb - 4)..<min(sentence.upperBound, verb + 2))
    if let named = near.first(where: { $0.mention.kind != .place && !$0.isGenitive }) {
      return named.mention.entity
    }
    if verb == sentence.lowerBound + 1,
      let gender = attribution.gender(of: text.tokens[sentence.lowerBound])
    {
      return cast.person(text, meantAt: sentence.lowerBound, gender: gender)
    }
    // «Airwars, som følger krigen, anslår …»
    guard text.isSign(verb - 1, ","), let first = cast.namings(in: sentence).first,
      first.tokens.lowerBound - sentence.lowerBound < 3, first.mention.kind != .place, !first.isGenitive
    else { return nil }
    return first.mention.entity
  }

  /// «Tall fra SSB viser …», «viser en rapport fra FN»: where the numbers are from.
  private func told(_ text: AnalyzedText, _ cast: Cast, in sentence: Range<Int>) -> Actor.ID? {
    for index in sentence where reports.contains(text.tokens[index]) {
      guard sentence.contains(index + 2),
        text.isWord(index + 1, [.fra, .frå]) || from.contains(text.tokens[index + 1])
      else { continue }
      let reach = index + 2..<min(index + 5, sentence.upperBound)
      let named = cast.namings(in: reach).first {
        $0.mention.kind == .organization && !$0.isGenitive && !$0.isState
      }
      if let id = named?.mention.entity { return id }
    }
    return nil
  }

  /// «Airwars hadde torsdag talt opp …»: the subject of a verb of counting.
  private func counter(
    _ text: AnalyzedText, _ cast: Cast, before start: Int, in sentence: Range<Int>
  ) -> Actor.ID? {
    guard let verb = (sentence.lowerBound..<start).last(where: { counting.contains(text.tokens[$0]) }) else {
      return nil
    }
    let named = cast.namings(in: sentence.lowerBound..<verb).last {
      $0.mention.kind != .place && !$0.isGenitive && !$0.isState && !$0.isCredit
    }
    return named?.mention.entity
  }
}
