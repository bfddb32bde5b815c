import TimelineModel

extension EventWords {
  /// «bare tre land», «ikke noen i landet», before «som»: without that clause something else is told.
  func tellsWhichOnly(_ text: AnalyzedText, _ before: Range<Int>) -> Bool {
    func holds(_ list: ByteWords) -> Bool {
      before.contains { list.contains(text.bytes[text.tokens[$0].span.range]) }
    }
    return holds(HeadlineWords.sparing)
      || holds(HeadlineWords.anyone) && before.contains { negations.contains(text.tokens[$0]) }
  }
}

/// What a line does without before it is broken off: what somebody is, beside the name, and where words were said.
extension Headline {
  /// Whether a line is broken off.
  static func breaksOff(_ line: String) -> Bool { line.utf8.suffix(3).elementsEqual("…".utf8) }

  /// The line of a sentence again, without what says least; nil where it does not fit then either.
  func briefer(
    _ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?, _ named: Named?,
    without spare: [Range<Int>]
  ) -> String? {
    let more = titles(text, cast, sentence) + settingsOfWords(text, cast, sentence)
    if more.isEmpty { return nil }
    let line = line(text, cast, sentence, time, named, without: Self.apart(spare + more))
    let made = fitted(line, text)
    return Self.breaksOff(made) ? nil : made
  }

  /// A line from the tree of the whole sentence, where that tells nearly as much as there is room for; what somebody says
  /// goes with who says it.
  func longTreeLine(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?) -> String? {
    let tellsWords = sentence.contains { words.isFiniteSpeech(text, $0, sentence) }
    guard !tellsWords, let line = treeLine(text, cast, sentence, time),
      HeadlineLine.characters(line.utf8) > Self.narrow
    else { return nil }
    return line
  }

  /// «Den tidligere lederen | Per Dal», «FNs utsending til Syria, | Per Dal, | sa»: what somebody with a whole name is.
  private func titles(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> [Range<Int>] {
    let people = cast.namings(in: sentence).filter {
      $0.mention.kind == .person && $0.mention.how != .title && !$0.isGenitive && $0.tokens.count > 1
    }
    guard !people.isEmpty, let classes = parser?.classes(text, sentence) else { return [] }
    return people.flatMap { person -> [Range<Int>] in
      let name = person.tokens
      // «…, har leder Per Dal, sjef for flåten, | varslet»: what he did stands behind.
      if text.isSign(name.upperBound, ","),
        (max(sentence.lowerBound, name.lowerBound - 6)..<name.lowerBound).contains(where: {
          text.isWord($0, [.har, .hadde])
        })
      {
        return []
      }
      if let first = titleStart(text, classes, before: name.lowerBound, sentence) {
        return [first..<name.lowerBound]
      }
      // «utsendingen til Syria, | Per Dal, |»
      guard sentence.contains(name.lowerBound - 1), text.isSign(name.lowerBound - 1, ","),
        text.isSign(name.upperBound, ","),
        let noun = (max(sentence.lowerBound, name.lowerBound - 8)..<name.lowerBound - 1).last(where: {
          HeadlineWords.titles.fit(text, $0)
        }),
        (noun + 1..<name.lowerBound - 1).allSatisfy({
          text.tokens[$0].kind == .word && !classes[$0].isFinite && !text.isWord($0, .og)
        }),
        noun + 2 == name.lowerBound || classes[noun + 1] == .preposition,
        let first = titleStart(text, classes, before: noun + 1, sentence)
      else { return [] }
      return [first..<name.lowerBound, name.upperBound..<name.upperBound + 1]
    }
  }

  /// Where the words begin that end on what somebody is: «| USAs forsvarsminister», «| den tidligere senatoren».
  private func titleStart(
    _ text: AnalyzedText, _ classes: ClassedWords, before end: Int, _ sentence: Range<Int>
  ) -> Int? {
    guard sentence.contains(end - 1), [.noun, .definiteNoun].contains(classes[end - 1]),
      !text.tokens[end - 1].hints.contains(.time), !text.hasCapital(end - 1) || end - 1 == sentence.lowerBound
    else { return nil }
    var first = end - 1
    while sentence.contains(first - 1), goesWithNoun(text, classes, first - 1, sentence) { first -= 1 }
    return first
  }

  private func goesWithNoun(
    _ text: AnalyzedText, _ classes: ClassedWords, _ index: Int, _ sentence: Range<Int>
  ) -> Bool {
    switch classes[index] {
    case .adjective, .participleAdjective, .determiner, .genitiveNoun, .genitiveName: true
    // «utenriks- | og | forsvarspolitiske»
    case .conjunction: sentence.contains(index - 1) && text.isHalf(index - 1)
    default: text.isHalf(index)
    }
  }

  /// «Dal sa | i en høring i Senatet | at …», «sa Dal | i sin del av redegjørelsen | at»: where words were said. Not «sa ja til
  /// at», «la til at».
  private func settingsOfWords(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> [Range<Int>] {
    guard
      let at = sentence.first(where: {
        text.isWord($0, .at) && $0 > sentence.lowerBound + 2 && !words.isPreposition(text.tokens[$0 - 1])
      }),
      let verb = (sentence.lowerBound..<at).last(where: { words.isFiniteSpeech(text, $0, sentence) }),
      let first = (verb + 1..<max(verb + 1, at)).first(where: {
        (text.isWord($0, [.i, .på]) || HeadlineWords.during.fit(text, $0)) && sentence.contains($0 + 1)
      }),
      first + 1 < at, text.tokens[at - 1].kind == .word, !shortening.particles.contains(text.tokens[at - 1])
    else { return [] }
    let isPlain = (first..<at).allSatisfy {
      text.tokens[$0].kind != .sign && !isFinite(text, $0, sentence)
        && !words.negations.contains(text.tokens[$0])
    }
    // «sa | Dal | i …», «sa | i …»
    let between = verb + 1..<first
    let isNamed =
      between.isEmpty
      || cast.namings(in: between).last.map { $0.tokens.upperBound == first } ?? false
    return isPlain && isNamed ? [first..<at] : []
  }
}
