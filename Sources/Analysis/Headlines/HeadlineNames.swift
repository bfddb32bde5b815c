import TimelineModel

/// Names in place of words that mean something only beside other sentences: «han», «byen», «gruppen», «den».
///
/// A name goes in only when nothing else can be meant; else the word stays.
extension Headline {
  /// A word that the name goes in place of.
  struct Named {
    var token: Int
    var name: String
    /// Who or where that is; nil for what only a noun tells of.
    var entity: String?
    var isPlace = false
  }

  func named(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> Named? {
    bearer(text, cast, sentence) ?? pronoun(text, cast, sentence) ?? somebody(text, cast, sentence)
      ?? thing(text, cast, sentence) ?? those(text, cast, sentence)
      ?? object(text, cast, sentence) ?? place(text, cast, sentence) ?? thingInFull(text, cast, sentence)
      ?? offensive(text, cast, sentence)
  }

  /// «Generalsekretæren besøkte leiren» → «Stoltenberg besøkte leiren».
  private func bearer(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> Named? {
    let token = sentence.lowerBound
    guard let naming = cast.naming(at: token), naming.tokens.count == 1, naming.mention.how == .title,
      naming.mention.kind == .person, !naming.isGenitive, let id = naming.mention.entity,
      !text.tokens[token].marks.contains(.hyphenated), isFinite(text, token + 1, sentence),
      let name = cast.shortName(of: id)
    else { return nil }
    return Named(token: token, name: name, entity: id)
  }

  /// «Han la til at …» → «Stoltenberg la til at …»; also «…, lovet han» and «Da sa han …», when it is plain who.
  private func pronoun(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> Named? {
    let isPronoun = { text.isWord($0, [.han, .hun, .ho]) }
    guard
      let token = sentence.prefix(9).first(where: isPronoun) ?? sentence.suffix(1).first(where: isPronoun),
      token == sentence.lowerBound || isFinite(text, token - 1, sentence)
        || opensContent(text, cast, token, sentence)
        // «Da krigen kom, hjalp han til»: the verb, whatever it is.
        || text.isSign(token - 2, ",") && text.isWord(sentence.lowerBound, [.da, .då]),
      let id = cast.person(text, meantAt: token), let name = cast.shortName(of: id),
      isSure(text, cast, token, id),
      // «President Barham Salih peikte han ut»: the one who acts is another.
      !cast.namings(in: sentence.lowerBound..<token).contains(where: { $0.mention.entity == id }),
      agrees(text, cast, id, before: token), !isBehindObject(text, cast, token, sentence)
    else { return nil }
    return Named(token: token, name: name, entity: id)
  }

  /// «Lastebilen kapret | han»: with a name the lorry would be the one who did it.
  private func isBehindObject(_ text: AnalyzedText, _ cast: Cast, _ token: Int, _ sentence: Range<Int>)
    -> Bool
  {
    let verb = token - 1
    return verb == sentence.lowerBound + 1 && !words.isFiniteSpeech(text, verb, sentence)
      && !words.isHelping(text.tokens[verb]) && !cast.isNamed(at: sentence.lowerBound)
      && NorwegianEndings.definite.fit(text, sentence.lowerBound)
      && text.tokens[sentence.lowerBound].end - text.tokens[sentence.lowerBound].start > 4
      && !words.fronting.contains(text.tokens[sentence.lowerBound])
      && !text.tokens[sentence.lowerBound].hints.contains(.time)
  }

  /// Whether nobody without a name may be meant instead.
  func isSure(_ text: AnalyzedText, _ cast: Cast, _ pronoun: Int, _ id: Actor.ID) -> Bool {
    !mayMeanAnother(text, cast, pronoun) && !isOfSomebody(text, cast, pronoun, id)
  }

  /// «IS hevdet at | hun | omkom»: told of by who is no person.
  private func opensContent(_ text: AnalyzedText, _ cast: Cast, _ pronoun: Int, _ sentence: Range<Int>)
    -> Bool
  {
    text.isWord(pronoun - 1, .at) && isFinite(text, pronoun + 1, sentence)
      && cast.namings(in: sentence.lowerBound..<pronoun).contains { $0.mention.kind != .person }
      && !cast.namings(in: sentence.lowerBound..<pronoun).contains { $0.mention.kind == .person }
  }

  /// «Kvinnen landet fredag. | Hun ble pågrepet», «Den drepte var lærer. | I 2012 dro han hjem»: the one without a name
  /// whom the last of the sentences before is about that is about anybody.
  private func somebody(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> Named? {
    guard let token = sentence.prefix(9).first(where: { text.isWord($0, [.han, .hun, .ho]) }),
      token == sentence.lowerBound || isFinite(text, token - 1, sentence),
      let number = text.sentence(holding: token)
    else { return nil }
    for before in (max(0, number - 4)..<number).reversed() {
      switch text.kind(of: text.sentences[before]) {
      case .body, .lead: break
      default: continue
      }
      if let subject = somebody(text, before, isHe: text.isWord(token, .han)) {
        let name = text.words(text.span(subject))
        return Named(token: token, name: name.prefix(1).lowercased() + name.dropFirst())
      }
      if cast.namings(in: text.sentences[before].tokens).contains(where: { $0.mention.kind == .person }) {
        return nil
      }
    }
    return nil
  }

  /// «Kvinnen», «Ordføreren», «Den drepte» before the verb of a sentence.
  private func somebody(_ text: AnalyzedText, _ number: Int, isHe: Bool) -> Range<Int>? {
    let sentence = text.sentences[number].tokens
    guard let verb = sentence.prefix(6).first(where: { isFinite(text, $0, sentence) }) else { return nil }
    let subject = sentence.lowerBound..<verb
    let isPerson =
      switch subject.count {
      case 1:
        (isHe ? HeadlineWords.men : HeadlineWords.women).fit(text, subject.lowerBound)
          || HeadlineWords.somebody.fit(text, subject.lowerBound)
          || HeadlineWords.titles.fit(text, subject.lowerBound)
      case 2:
        text.isWord(subject.lowerBound, .den) && words.people.contains(text.tokens[subject.lowerBound + 1])
      default: false
      }
    return isPerson ? subject : nil
  }

  /// «President Barham Salih utpekte | ham»: somebody told of before, for who acts here is another.
  private func object(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> Named? {
    guard
      let token = sentence.prefix(9).first(where: {
        words.him.contains(text.tokens[$0]) || words.her.contains(text.tokens[$0])
      }),
      isFinite(text, token - 1, sentence)
        || cast.namings(in: sentence.lowerBound..<token).last?.tokens.upperBound == token,
      let number = text.sentence(holding: token),
      let id = cast.person(
        text, meantAt: text.sentences[number].tokens.lowerBound,
        gender: words.him.contains(text.tokens[token]) ? "m" : "f"),
      let name = cast.shortName(of: id), isSure(text, cast, token, id),
      !cast.namings(in: sentence).contains(where: { $0.mention.entity == id })
    else { return nil }
    return Named(token: token, name: name, entity: id)
  }

  /// Whether the pronoun in the sentence before means the same one: who is spoken of there may go on here.
  private func agrees(_ text: AnalyzedText, _ cast: Cast, _ id: Actor.ID, before token: Int) -> Bool {
    guard let number = text.sentence(holding: token), number > 0 else { return true }
    let before = text.sentences[number - 1].tokens
    guard let other = before.last(where: { text.isWord($0, [.han, .hun, .ho]) }) else { return true }
    return cast.person(text, meantAt: other).map { $0 == id } ?? false
  }

  /// Whether somebody without a name was spoken of just before: «en norsk gutt på fire år».
  private func mayMeanAnother(_ text: AnalyzedText, _ cast: Cast, _ pronoun: Int) -> Bool {
    guard let number = text.sentence(holding: pronoun) else { return false }
    let start = text.sentences[max(0, number - 1)].tokens.lowerBound
    return (start..<pronoun).contains { index in
      text.tokens[index].kind == .word && HeadlineWords.people.fit(text, index)
        && (index + 1..<max(index + 1, min(index + 3, pronoun))).allSatisfy {
          cast.naming(at: $0)?.mention.kind != .person
        }
        && (max(start, index - 3)..<index).contains { text.isWord($0, [.en, .ei, .et, .ein, .eit]) }
    }
  }

  /// «Kvinnen kom fredag, sa Dal. | Hun …»: somebody without a name whom the sentences tell of since they named the one.
  private func isOfSomebody(_ text: AnalyzedText, _ cast: Cast, _ pronoun: Int, _ id: Actor.ID) -> Bool {
    let isHe = text.isWord(pronoun, .han)
    let named = cast.namings(in: 0..<pronoun).last { $0.mention.entity == id }?.tokens.lowerBound
    guard let named, let number = text.sentence(holding: named) else { return false }
    let start = text.sentences[number].tokens.lowerBound
    return (start..<pronoun).contains { index in
      guard text.tokens[index].kind == .word, cast.naming(at: index) == nil,
        HeadlineWords.somebody.fit(text, index)
          || (isHe ? HeadlineWords.men : HeadlineWords.women).fit(text, index)
      else { return false }
      return (index + 1..<max(index + 1, min(index + 3, pronoun))).allSatisfy {
        cast.naming(at: $0)?.mention.kind != .person
      }
    }
  }

  /// «Den kunngjorde …», «Samme dag tok gruppen …»: the one body or group of the words before.
  private func thing(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> Named? {
    guard
      let token = sentence.prefix(14).first(where: { index in
        let isGroup = words.groups.contains(text.tokens[index])
        let isPronoun =
          text.isWord(index, .den) && isFinite(text, index + 1, sentence)
          && !words.people.contains(text.tokens[index + 1])
          && !isFinite(text, index + 2, sentence)
        return (isGroup || isPronoun) && (index == sentence.lowerBound || isFinite(text, index - 1, sentence))
      }), !text.isWord(token + 1, .som), !cast.isNamed(at: token + 1)
    else { return nil }
    let isPronoun = text.isWord(token, .den)
    func kind(_ naming: Cast.Naming) -> Actor.Kind? { naming.mention.entity.flatMap { cast.kind(of: $0) } }
    // «Gruppen»: a group before other bodies.
    let group = isPronoun ? nil : one(text, cast, before: token, opening: false) { kind($0) == .group }
    guard
      let naming = group
        ?? one(
          text, cast, before: token, opening: true,
          where: { naming in
            switch kind(naming) {
            case .group: true
            case .organization: !naming.isDescribed
            case .person, .state, nil: false
            }
          })
    else { return nil }
    return Named(token: token, name: text.words(naming.mention.span), entity: naming.mention.entity)
  }

  /// «Amerikanske soldater bodde der. | De forlot basen i 2011»: the only ones that the sentence before is about.
  private func those(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> Named? {
    let token = sentence.lowerBound
    guard text.isWord(token, [.de, .dei]), isFinite(text, token + 1, sentence), !cast.isNamed(at: token),
      !words.people.contains(text.tokens[token + 1]),
      let number = text.sentence(holding: token), number > 0,
      text.sentences[number - 1].passage == text.sentences[number].passage
    else { return nil }
    let before = text.sentences[number - 1].tokens
    guard let verb = before.prefix(8).first(where: { isFinite(text, $0, before) }), verb > before.lowerBound
    else {
      return nil
    }
    let subject = before.lowerBound..<verb
    let isPlain = subject.allSatisfy { index in
      text.tokens[index].kind != .sign && !words.openers.contains(text.tokens[index])
        && !text.isWord(index, [.de, .dei, .det, .den, .han, .hun, .ho, .vi, .man, .dette, .disse])
    }
    let isOne = !before.suffix(from: verb + 1).contains {
      HeadlineWords.many.fit(text, $0) || NorwegianEndings.definiteThings.fit(text, $0)
    }
    guard isPlain, isOne,
      HeadlineWords.many.fit(text, verb - 1) || NorwegianEndings.definiteThings.fit(text, verb - 1)
    else { return nil }
    return Named(token: token, name: text.words(text.span(subject)))
  }

  /// «Hæren har tatt Mosul. | Offensiven begynte i mai» → «Offensiven mot Mosul begynte i mai».
  private func offensive(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> Named? {
    let token = sentence.lowerBound
    guard HeadlineWords.offensives.fit(text, token), isFinite(text, token + 1, sentence),
      let naming = townOfTheNews(text, cast), naming.tokens.upperBound <= token,
      !cast.namings(in: sentence).contains(where: { $0.mention.kind == .place })
    else { return nil }
    let name = text.words(text.tokens[token].span) + " mot " + text.words(naming.mention.span)
    return Named(token: token, name: name, entity: naming.mention.entity, isPlace: true)
  }

  /// The one town that the title and the lead tell of, where it was fought for.
  private func townOfTheNews(_ text: AnalyzedText, _ cast: Cast) -> Cast.Naming? {
    let body = text.sentences.first { !text.kind(of: $0).isOpening }
    let end = max(body?.tokens.lowerBound ?? 0, text.sentences[0].tokens.upperBound)
    let towns = cast.namings(in: 0..<end).filter { $0.mention.kind == .place && cast.isTown($0) }
    guard let first = towns.first, towns.allSatisfy({ $0.number == first.number }) else { return nil }
    return tellsOfViolence(text, 0..<end) ? first : nil
  }

  /// «IS tok byen 21. mai»: the one town of the words before.
  private func place(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> Named? {
    guard let token = sentence.prefix(14).first(where: { words.towns.contains(text.tokens[$0]) }),
      !(sentence.lowerBound..<token).contains(where: { words.openers.contains(text.tokens[$0]) }),
      !cast.isNamed(at: token + 1), !text.isWord(token + 1, .som),
      token == sentence.lowerBound
        || !words.isDeterminer(text.tokens[token - 1]) && !NorwegianEndings.adjective.fit(text, token - 1),
      let naming = one(
        text, cast, before: token, opening: false,
        where: { $0.mention.kind == .place && cast.isTown($0) }),
      naming.tokens.lowerBound >= text.sentences[text.sentence(holding: token) ?? 0].tokens.lowerBound
        || isBesideOrOfTheNews(text, cast, naming, token)
    else { return nil }
    return Named(
      token: token, name: text.words(naming.mention.span), entity: naming.mention.entity, isPlace: true)
  }

  /// Whether a town stands in the same paragraph, or is the one that the title or the lead tells of, and not only where
  /// something was: «offensiven mot Mosul», but «møttes i Washington».
  private func isBesideOrOfTheNews(_ text: AnalyzedText, _ cast: Cast, _ naming: Cast.Naming, _ token: Int)
    -> Bool
  {
    guard let here = text.sentence(holding: token),
      let there = text.sentence(holding: naming.tokens.lowerBound)
    else { return false }
    if text.sentences[there].passage == text.sentences[here].passage { return true }
    let end = text.sentences.first { !text.kind(of: $0).isOpening }?.tokens.lowerBound ?? 0
    let towns = cast.namings(in: 0..<end).filter { $0.mention.kind == .place && cast.isTown($0) }
    return towns.allSatisfy { $0.number == naming.number }
      && (towns.contains { !text.isWord($0.tokens.lowerBound - 1, .i) } || tellsOfViolence(text, 0..<end))
  }

  /// «drept i Palmyra»
  private func tellsOfViolence(_ text: AnalyzedText, _ range: Range<Int>) -> Bool {
    range.contains { index in
      switch words.verbs.reading(of: text.tokens, at: index, in: range)?.meaning {
      case .attack, .battle, .capture, .casualty: true
      default: false
      }
    }
  }

  /// The one thing of a kind that the nearest words before speak of; nil when they speak of two, or of none near.
  private func one(
    _ text: AnalyzedText, _ cast: Cast, before token: Int, opening: Bool,
    where fits: (Cast.Naming) -> Bool
  ) -> Cast.Naming? {
    guard let number = text.sentence(holding: token) else { return nil }
    for back in (max(0, number - 2)...number).reversed() {
      let sentence = text.sentences[back]
      switch text.kind(of: sentence) {
      case .title, .subhead, .caption, .byline, .dateline, .related, .advertisement: continue
      case .lead, .body, .quote, .question: break
      }
      let range = back == number ? sentence.tokens.lowerBound..<token : sentence.tokens
      let found = cast.namings(in: range).filter { $0.number != nil && !$0.isCredit && fits($0) }
      guard let first = found.first else { continue }
      let isOne = found.allSatisfy { $0.number == first.number } && !first.isGenitive
      // «Organisasjonen Airwars», «Den amerikanske sentralkommandoen»
      let before = sentence.tokens.lowerBound..<first.tokens.lowerBound
      if opening,
        before.count > 2
          || before.contains(where: { text.tokens[$0].kind == .sign || words.isPreposition(text.tokens[$0]) })
      {
        return nil
      }
      return isOne ? first : nil
    }
    return nil
  }
}

extension Passage.Kind {
  /// Whether it stands above the running text, or opens it.
  fileprivate var isOpening: Bool {
    switch self {
    case .title, .subhead, .caption, .byline, .dateline, .lead: true
    case .body, .quote, .question, .related, .advertisement: false
    }
  }
}
