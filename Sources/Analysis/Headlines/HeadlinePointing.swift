import TimelineModel

/// Lines for sentences that only point back: «Det sa Michael Fallon torsdag», «Det går fram av en rapport».
extension Headline {
  /// What stands in the sentence before, and whether somebody is told to have said it.
  struct PointedBack {
    var line: String
    var isSaid: Bool
  }

  func line(_ text: AnalyzedText, _ cast: Cast, pointingBack sentence: Range<Int>, to before: Range<Int>)
    -> PointedBack?
  {
    let verb = sentence.lowerBound + 1
    guard sentence.count > 3, text.isWord(sentence.lowerBound, [.det, .dette]),
      isFinite(text, verb, sentence),
      !(verb + 1..<min(verb + 12, sentence.upperBound))
        // «Det sa Dal | da han orienterte Stortinget om saken», «Det opplyste de | etter at …»
        .prefix(while: { !text.isWord($0, [.da, .då, .etter, .mens]) })
        .contains(where: { text.isWord($0, [.at, .om]) })
    else { return nil }
    if words.isFiniteSpeech(text, verb, sentence) {
      return said(text, cast, before, by: verb, sentence).map { PointedBack(line: $0, isSaid: true) }
    }
    guard isAnnounced(text, verb, sentence) else { return nil }
    return PointedBack(line: line(text, cast, sentence: before, time: nil), isSaid: false)
  }

  /// «Det sa Michael Fallon da …» → «Fallon: …»
  private func said(
    _ text: AnalyzedText, _ cast: Cast, _ before: Range<Int>, by verb: Int, _ sentence: Range<Int>
  ) -> String? {
    guard !words.denying.contains(text.tokens[verb]),
      let (name, id) = speaker(text, cast, behind: verb, sentence)
    else {
      return nil
    }
    if let id, cast.namings(in: before).contains(where: { $0.mention.entity == id }) {
      return line(text, cast, sentence: before, time: nil)
    }
    return line(text, speaker: name, quote: text.span(trimmed(text, before)))
  }

  /// «Det ble kunngjort tirsdag», «Det går fram av …», «Det bestemte lederne …».
  private func isAnnounced(_ text: AnalyzedText, _ verb: Int, _ sentence: Range<Int>) -> Bool {
    if words.deciding.contains(text.tokens[verb]) { return true }
    let reach = verb + 1..<min(verb + 8, sentence.upperBound)
    if text.isWord(verb, [.ble, .vart, .blei]) {
      return reach.contains { words.announced.contains(text.tokens[$0]) }
    }
    return words.showing.contains(text.tokens[verb])
      && reach.prefix(2).contains { words.forth.contains(text.tokens[$0]) }
  }

  /// Who speaks, by the words right behind the verb.
  private func speaker(_ text: AnalyzedText, _ cast: Cast, behind verb: Int, _ sentence: Range<Int>)
    -> (String, Actor.ID?)?
  {
    let start = verb + 1
    if text.isWord(start, [.han, .hun, .ho]) {
      guard let id = cast.person(text, meantAt: start) else { return nil }
      return cast.shortName(of: id).map { ($0, id) }
    }
    let stop = (start..<sentence.upperBound).first { index in
      text.tokens[index].kind == .sign || words.joints.contains(text.tokens[index])
        || words.isPreposition(text.tokens[index])
    }
    let phrase = start..<(stop ?? sentence.upperBound)
    if let person = cast.namings(in: phrase).first(where: { $0.mention.kind == .person }),
      let id = person.mention.entity, let name = cast.shortName(of: id)
    {
      return (name, id)
    }
    if let body = cast.namings(in: phrase).first(where: { !$0.isGenitive && $0.mention.kind != .place }) {
      return (text.words(body.mention.span), body.mention.entity)
    }
    guard (1...4).contains(phrase.count), !words.follows(text.tokens[phrase.upperBound - 1]) else {
      return nil
    }
    return (text.words(text.span(phrase)), nil)
  }
}
