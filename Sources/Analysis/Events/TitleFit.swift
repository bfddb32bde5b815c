import TimelineModel

/// Whether the title tells what the sentence tells that it stands above.
extension EventDraft {
  /// Whether the title may stand as the line of the sentence that tells the news.
  ///
  /// Not «Sjokk og vantro» above «Fredag henla politiet saken», nor «Skip sprengt» above «300 samlet seg i byen mandag»,
  /// nor any title above «Torsdag møtes ministrene», when the two have nothing in common.
  func titleFits(_ number: Int, _ predicate: Predicate?, _ kind: Event.Kind) -> Bool {
    guard reader.words.isVerbSecond, title != nil else { return true }
    // «Tautrekking om budsjett» above «Partiene ble onsdag enige»: no verb, and below one that says more.
    if isTitleVerbless, tellsDeed(text.sentences[number].tokens) { return false }
    // «Sterke reaksjoner på drapet» above «Drapet er grusomt, sier Dal»: what somebody says, says more.
    if isTitleVerbless, let stance = predicate?.stance, stance != .opinion, !namesSomebody(of: number) {
      return false
    }
    guard !isOfTitle(number, kind) else { return true }
    if isTitleBare { return !tellsDeed(text.sentences[number].tokens) }
    if let predicate, predicate.standing != .happened, predicate.stance == nil { return false }
    switch kind {
    case .other, .statement, .report, .decision, .agreement: return true
    default: return titleKind(kind).map { $0 == .other || Self.family($0) == Self.family(kind) } ?? true
    }
  }

  /// Whether a sentence tells something done, and by whom: not «Kjøpte varene og solgte dem».
  private func tellsDeed(_ sentence: Range<Int>) -> Bool {
    let clause = reader.clause(text, around: sentence.lowerBound, in: sentence)
    return DeedReader(reader: reader, text: text, cast: cast).deed(in: clause, isDated: true)
      .map { deed in
        deed.finite > sentence.lowerBound
          && !(sentence.lowerBound..<deed.finite).contains {
            text.isWord($0, .og) && !cast.isNamed(at: $0 - 1)
          }
      } ?? false
  }

  /// «Tautrekking om budsjett», though it may name what happened.
  private var isTitleVerbless: Bool {
    let title = heading.tokens.indices
    return !title.contains { index in
      heading.isSign(index, ":") || reader.words.isFinite(heading, index, title)
        || reader.words.verbs.plainReading(of: heading.tokens[index]) != nil
        // «på drapet»: a noun.
        || index > 0 && NorwegianEndings.participleOfAny.fit(heading, index)
          && !reader.words.isPreposition(heading.tokens[index - 1])
    }
  }

  /// «Sjokk og vantro»: a title that tells of nothing done.
  private var isTitleBare: Bool {
    let title = heading.tokens.indices
    return !title.contains { index in
      heading.isSign(index, ":") || reader.words.isFinite(heading, index, title)
        || reader.words.verbs.plainReading(of: heading.tokens[index]) != nil
        || reader.words.noun(heading, index) != nil
    }
  }

  /// Whether a sentence has a word of the title, tells a happening of its kind, or names whom it names.
  private func isOfTitle(_ number: Int, _ kind: Event.Kind) -> Bool {
    if sharesWithTitle(number) || kind != .other && titleKind(kind) == kind { return true }
    return namesSomebody(of: number)
  }

  /// Whether the title names somebody whom a sentence names.
  private func namesSomebody(of number: Int) -> Bool {
    cast.namings(in: text.sentences[number].tokens).contains { naming in
      naming.mention.kind != .place && !naming.isState && startInTitle(naming) != nil
    }
  }

  /// Whether a sentence has a word of the title, or one that begins alike; countries apart, for anything may happen there.
  private func sharesWithTitle(_ number: Int) -> Bool {
    let sentence = text.sentences[number].tokens.filter { isTelling(text, $0) && !isPlace($0) }
    let told = sentence.map { Lexicon.fold(text.bytes[text.tokens[$0].span.range]) }
    return heading.tokens.indices.contains { index in
      guard isTelling(heading, index) else { return false }
      let word = Lexicon.fold(heading.bytes[heading.tokens[index].span.range])
      return told.contains { Self.beginAlike($0, word) }
    }
  }

  /// «lege» and «legeundersøkelse», «henlegger» and «henlagt».
  private static func beginAlike(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let least = min(left.count, right.count, 5)
    return least > 3 && left.prefix(least) == right.prefix(least)
  }

  private func isTelling(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .word && token.end - token.start > 3 && !reader.words.follows(token)
      && !reader.words.isHelping(token) && !reader.words.fronting.contains(token)
      && !reader.words.openers.contains(token)
  }

  private func isPlace(_ index: Int) -> Bool {
    cast.naming(at: index).map { $0.isState || $0.mention.kind == .place && isTitleBare } ?? false
  }
}
