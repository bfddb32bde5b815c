import TimelineModel

/// How much a line says less without a phrase of its tree, and what cannot go.
extension TreeShortener {
  /// How much the line says less without a phrase; nil where it cannot go. Of a line that must be told what is waited for
  /// goes too, last of all.
  func price(_ word: Int, of head: Int) -> Int? {
    plainPrice(word, of: head) ?? (isNeeded ? lastPrice(word, of: head) : nil)
  }

  /// «avviste kritikken | om at de var sene», «ga hæren støtte | til angrepet», «hæren | og opprørerne | bekreftet»: what can go
  /// where nothing else is left to.
  private func lastPrice(_ word: Int, of head: Int) -> Int? {
    let phrase = tree.phrase(word)
    guard word > head, !attributes(phrase, of: word), !denies(phrase), !isDenied(head),
      !own.source.contains(text.tokens[phrase.lowerBound])
    else { return nil }
    switch tree.relation(word) {
    case .attribute:
      guard tree.wordClass(word) == .preposition, tree.wordClass(head) == .definiteNoun || isOwned(head),
        !tree.dependents(of: word, .complement).isEmpty
      else { return nil }
      return 8
    case .adverbial:
      // «bestemte seg | for å bli»
      guard tree.wordClass(word) == .preposition,
        let complement = tree.first(of: word, .complement), tree.wordClass(complement).isNominal,
        !own.waiting.contains(text.tokens[word - 1]),
        !own.particles.contains(text.tokens[word]),
        clauseChain(head).contains(where: { verb in
          tree.dependents(of: verb, .object).contains { $0 < word && tree.wordClass($0).isNominal }
        })
      else { return nil }
      return 9
    case .conjunct:
      let others = tree.dependents(of: head, .conjunct)
      guard others.count == 1, tree.relation(head) == .subject, tree.wordClass(word).isNominal,
        tree.first(of: word, .conjunction).map({ text.isWord($0, .og) }) ?? false,
        tree.head(head).map({ !isMutual($0) }) ?? false
      else { return nil }
      return 7
    default: return nil
    }
  }

  /// «opposisjonens | kritikk»: whose or which it is stands before it.
  private func isOwned(_ noun: Int) -> Bool {
    tree.dependents(of: noun, .determiner).contains { NorwegianEndings.genitive.fit(text, $0) }
  }

  /// «møttes», «ble enige»: what nobody does alone.
  private func isMutual(_ verb: Int) -> Bool {
    tree.chain(of: verb).contains { verb in
      switch words.verbs.plainReading(of: text.tokens[verb])?.meaning {
      case .meeting, .agreement, .battle: true
      default: false
      }
    }
      || tree.tokens.contains {
        own.together.contains(text.tokens[$0]) || own.mutual.contains(text.tokens[$0])
          || own.paired.contains(text.tokens[$0])
      }
  }

  /// Whether the clause of a word is denied: what its phrases say is then what is not so.
  private func isDenied(_ word: Int) -> Bool {
    clauseChain(word).contains { verb in
      tree.dependents(of: verb).contains { words.negations.contains(text.tokens[$0]) }
    }
  }

  private func plainPrice(_ word: Int, of head: Int) -> Int? {
    let phrase = tree.phrase(word)
    guard !attributes(phrase, of: word), !denies(phrase), !tellsWhichOnly(phrase),
      !own.source.contains(text.tokens[phrase.lowerBound])
    else {
      return nil
    }
    let isApart = standsApart(phrase)
    switch tree.relation(word) {
    case .parenthesis: return isApart ? 0 : nil
    case .apposition:
      // «Russland, | Tyrkia og Iran | møttes»: each counts.
      if !tree.dependents(of: word, .conjunct).isEmpty { return nil }
      // «statsminister | Per Dal»
      let isTitle =
        word < head && tree.wordClass(head) == .properNoun && HeadlineWords.titles.fit(text, word)
        && phrase.upperBound == head
      return isApart || isTitle ? 1 : nil
    case .conjunct: return conjunct(word, head)
    case .adverbial: return adverbial(word, of: head, phrase, isApart)
    case .attribute: return attribute(word, of: head, phrase, isApart)
    // «samtalene i Wien, | der landene møttes»: what stands so behind a comma is no object, whatever the tree makes of it.
    case .object:
      let isBeside =
        tree.wordClass(word).isFinite && text.isSign(phrase.lowerBound - 1, ",")
        && text.isWord(phrase.lowerBound, [.der, .som, .da, .då, .mens])
      return isBeside ? 1 : nil
    default: return nil
    }
  }

  /// «, melder avisen», «ifølge politiet»: who says it always stays.
  private func attributes(_ phrase: Range<Int>, of word: Int) -> Bool {
    if phrase.contains(where: { own.source.contains(text.tokens[$0]) }) { return true }
    // «, melder avisen»: but not «, som sier at han kom».
    return tree.wordClass(word).isFinite && words.isFiniteSpeech(text, word, tree.tokens)
      && tree.relation(word) != .attribute && tree.first(of: word, .subordinator) == nil
  }

  /// «ikke», «uten», «dersom»: without them something else would be true.
  private func denies(_ phrase: Range<Int>) -> Bool {
    let first = text.tokens[phrase.lowerBound]
    // «sørget | for ikke å legge ned leiren»
    if phrase.prefix(3).contains(where: { words.negations.contains(text.tokens[$0]) }) { return true }
    return own.conditions.contains(first) || own.onlyThen.contains(first)
      || own.altering.contains(first) || own.reasons.contains(first) && phrase.count == 1
  }

  /// Between commas, brackets or dashes, or from one to the end.
  private func standsApart(_ phrase: Range<Int>) -> Bool {
    func parts(_ index: Int) -> Bool {
      text.isSign(index, ",") || text.isSign(index, "(") || text.isSign(index, ")")
        || text.isDash(index) && text.isSpaced(index)
    }
    let before = parts(phrase.lowerBound) || parts(phrase.lowerBound - 1)
    let after =
      phrase.upperBound >= tree.tokens.upperBound || parts(phrase.upperBound) || parts(phrase.upperBound - 1)
    return before && after && phrase.lowerBound > tree.tokens.lowerBound
  }

  /// «kom til byen | og tok flyplassen»: another clause; of nouns each counts.
  private func conjunct(_ word: Int, _ head: Int) -> Int? {
    guard word > head else { return nil }
    // «Dal: Vi er uenige[, men vi har en avtale]»
    if tree.tokens.lowerBound > 0, let joint = tree.first(of: word, .conjunction), text.isWord(joint, .men),
      joint - tree.tokens.lowerBound < 6
    {
      return nil
    }
    // «vil styrke hæren | og sende flere»
    let areVerbs = tree.wordClass(word) == .infinitive && tree.wordClass(head) == .infinitive
    return areVerbs || tree.wordClass(word).isFinite && tree.wordClass(head).isFinite ? 2 : nil
  }

  private func adverbial(_ word: Int, of head: Int, _ phrase: Range<Int>, _ isApart: Bool) -> Int? {
    let token = text.tokens[word]
    if isApart { return 1 }
    // «Mandag | kom»: the line is turned then, if who comes right behind the verb.
    if word < head, head == tree.verb {
      guard let subject = tree.subject(of: head), tree.phrase(subject).lowerBound == head + 1,
        phrase.lowerBound == tree.tokens.lowerBound
      else { return nil }
      return tree.wordClass(word).isFinite ? 2 : 3
    }
    switch tree.wordClass(word) {
    case .preposition: return prepositional(word, of: head, phrase)
    case .present, .past:
      // «da», «mens», «fordi»; but «mer enn», «slik som».
      return own.comparing.contains(text.tokens[phrase.lowerBound - 1]) || text.isWord(phrase.lowerBound, .at)
        ? nil : 1
    case .adverb: return phrase.count == 1 && words.middle.contains(token) ? 1 : nil
    case .noun, .definiteNoun:
      // «tirsdag», but not with «… dommeren avgjøre», which the tree may hang on it.
      let hasVerb = phrase.contains {
        tree.wordClass($0).isFinite || [.infinitive, .participle].contains(tree.wordClass($0))
      }
      return token.hints.contains(.time) && !hasVerb ? 2 : nil
    default: return nil
    }
  }

  private func prepositional(_ word: Int, of head: Int, _ phrase: Range<Int>) -> Int? {
    let token = text.tokens[word]
    guard let complement = tree.first(of: word, .complement), complement > word,
      !own.particles.contains(token)
    else { return nil }
    // «rundt 20 soldater», but «i 2014»; «det var på møtet | som …».
    if text.tokens[word + 1].kind == .digits, !token.hints.contains(.time),
      !phrase.contains(where: { text.tokens[$0].hints.contains(.time) })
    {
      return nil
    }
    if tree.first(of: head, .formalSubject) != nil, word <= head + 2 { return nil }
    let chain = clauseChain(head)
    // «har ikke bombet | i nærheten av byen»: without it all of it would be denied.
    if isDenied(head), word > head, !phrase.contains(where: { text.tokens[$0].hints.contains(.time) }) {
      return nil
    }
    // «dømt | i retten til fengsel»: what the verb waits for, in the phrase or at its head.
    // «med støtte | fra fly»: whose, stands behind.
    if HeadlineWords.help.fit(text, head), text.isWord(head - 1, .med) { return nil }
    let isGoverned = chain.contains { verb in
      phrase.contains { words.governs(text, verb, $0) || own.governs(text, verb, $0) }
    }
    if isGoverned || government.holds(text, head, word) || government.holds(text, word - 1, word) {
      // «dømt til bot | for å ha løyet»: with the first that it waits for the verb says enough.
      let isSecond = tree.dependents(of: head).contains { first in
        first < word && first > head && tree.wordClass(first) == .preposition
          && (government.holds(text, head, first) || words.governs(text, head, first))
      }
      return isSecond && !government.holds(text, word - 1, word) ? 5 : nil
    }
    // «tatt | til fange», «utropte seg | til kalif», «gikk | til angrep»: one noun alone goes with the verb.
    if tree.wordClass(complement) == .noun, complement == word + 1, word > head,
      !NorwegianEndings.indefinitePlural.fit(text, complement),
      !text.tokens[complement].hints.contains(.time)
    {
      return nil
    }
    // «styrker støttet | av USA», «natt | til søndag»
    if tree.relation(head) == .attribute || tree.relation(head) == .apposition { return nil }
    if text.tokens[word - 1].hints.contains(.time),
      phrase.contains(where: { text.tokens[$0].hints.contains(.time) })
    {
      return nil
    }
    let isClausal =
      tree.wordClass(complement) == .infinitiveMark || tree.wordClass(complement) == .infinitive
      || tree.wordClass(complement).isFinite
    if isClausal {
      return own.free.contains(token) && !own.waiting.contains(text.tokens[word - 1]) ? 1 : nil
    }
    if own.unfinished.contains(text.tokens[word - 1]) || own.matters.contains(text.tokens[word - 1]) {
      return nil
    }
    if own.measures.contains(text.tokens[word - 1]) || own.compass.contains(text.tokens[word - 1]) {
      return nil
    }
    if phrase.contains(where: { text.tokens[$0].hints.contains(.time) }) { return 2 }
    // A verb without an object has what it is about in a phrase: «ber | om hjelp».
    let hasObject = chain.contains { verb in
      tree.dependents(of: verb).contains {
        switch tree.relation($0) {
        case .object, .possibleObject, .subjectPredicate, .possibleSubject: true
        default: false
        }
      }
    }
    let isFirst = word == (chain.last ?? head) + 1
    if isFirst, !hasObject { return nil }
    return own.placing.contains(token) ? 2 : 3
  }

  /// The verbs of the clause that a word belongs to.
  private func clauseChain(_ head: Int) -> [Int] {
    var verb = head
    while tree.relation(verb) == .verb, let above = tree.head(verb) { verb = above }
    return tree.chain(of: verb)
  }

  private func attribute(_ word: Int, of head: Int, _ phrase: Range<Int>, _ isApart: Bool) -> Int? {
    guard word > head else { return adjective(word, of: head, phrase) }
    let noun = text.tokens[head]
    // «dagen | etter at byen falt»
    if noun.hints.contains(.time) || own.measures.contains(noun), tree.wordClass(word) == .preposition,
      own.measures.contains(text.tokens[word - 1]) || text.isWord(word, [.etter, .før])
    {
      return nil
    }
    switch tree.wordClass(head) {
    case .noun, .definiteNoun, .properNoun: break
    default: return nil
    }
    if isApart { return 1 }
    let isName = tree.wordClass(head) == .properNoun
    let isDefinite = tree.wordClass(head) == .definiteNoun
    switch tree.wordClass(word) {
    case .present, .past:
      // «den første | som kom», «Det var byen | som falt».
      let isRanked = tree.dependents(of: head).contains { own.ranks.contains(text.tokens[$0]) }
      let isCleft = tree.dependents(of: tree.verb, .formalSubject).contains { text.isWord($0, .det) }
      if isRanked || isCleft { return nil }
      return isName ? 1 : isDefinite ? 2 : 4
    case .preposition:
      if own.matters.contains(noun) || own.unfinished.contains(noun) || words.governs(text, head, word)
        || government.holds(text, head, word)
      {
        return nil
      }
      guard let complement = tree.first(of: word, .complement),
        ![.infinitive, .infinitiveMark].contains(tree.wordClass(complement)),
        !tree.wordClass(complement).isFinite
      else { return nil }
      if text.hasCapital(head), text.hasCapital(complement), text.isWord(word, .for) { return nil }
      // «Foreløpig sitter ikke FN | på opplysninger»: of the verb, whatever the tree makes of it.
      if isName, tree.relation(head) == .subject, let verb = tree.head(head), verb < head,
        tree.chain(of: verb).count == 1, tree.first(of: verb, .object) == nil
      {
        return nil
      }
      if text.isWord(word, .av) { return isDefinite ? 4 : nil }
      return isName ? 2 : isDefinite ? 3 : 4
    default: return nil
    }
  }

  /// «bare tre land | som nådde målet», «ikke noen | i landet som så det»
  private func tellsWhichOnly(_ phrase: Range<Int>) -> Bool {
    phrase.contains { clause in
      text.isWord(clause, .som)
        && words.tellsWhichOnly(
          text, min(phrase.lowerBound, max(tree.tokens.lowerBound, clause - 10))..<phrase.lowerBound)
    }
  }

  /// «den | USA-støttede | offensiven»: what a noun is, where nothing else is said by it.
  private func adjective(_ word: Int, of head: Int, _ phrase: Range<Int>) -> Int? {
    let token = text.tokens[word]
    guard phrase.count == 1, head > word,
      tree.wordClass(head) == .definiteNoun || tree.wordClass(head) == .noun,
      [.adjective, .participleAdjective].contains(tree.wordClass(word)), !own.altering.contains(token),
      // «ikke noen | åpen | høring»: one that is not open.
      !(max(tree.tokens.lowerBound, word - 3)..<word).contains(where: {
        words.negations.contains(text.tokens[$0])
      }),
      !own.ranks.contains(token), !NorwegianEndings.country.fit(text, word), !words.counts.contains(token)
    else { return nil }
    return tree.wordClass(head) == .definiteNoun ? 4 : 5
  }
}
