import TimelineModel

/// What the tree of a sentence tells of its clauses: dated ones with «som» or «der» as sentences of their own, and whom a
/// clause is of.
extension EventDraft {
  /// «De graver i Hatra, | som hæren onsdag tok fra opprørerne» → «Hæren tok Hatra fra opprørerne»; «til broren Egil, | som
  /// ble drept i Bosnia i 1993» → «Egil ble drept i Bosnia»; «i Homs, | der gruppen tirsdag ble slått» → «Gruppen ble slått i
  /// Homs»; nil where it is not plain what the clause hangs on.
  func treeLine(_ clause: Range<Int>, relativeIn sentence: Sentence, _ predicate: Predicate, _ time: Span)
    -> String?
  {
    let opener = clause.lowerBound
    guard predicate.standing == .happened, predicate.stance == nil, clause.contains(predicate.verb),
      text.isWord(opener, [.som, .der]), let parser = composer.headline.parser
    else { return nil }
    let tokens = composer.headline.trimmed(text, sentence.tokens)
    guard tokens.count < 90, tokens.contains(opener), tokens.lowerBound < opener,
      let tree = LineTree(text, tokens, parser),
      let verb = clause.dropFirst().first(where: {
        $0 < tokens.upperBound && tree.wordClass($0) == .past
      }), let told = ownWords(tree, verb, clause.upperBound, time)
    else { return nil }
    let reader = RelativeReader(text: text, tree: tree, words: reader.words, opener: opener, verb: verb)
    guard let actor = reader.actor(without: time) else { return nil }
    let rest = reader.runs(told, without: time)
    var line = HeadlineLine()
    if text.isWord(opener, .der) {
      guard !actor.isEmpty else { return nil }
      line.append(text, actor)
      rest.forEach {
        line.append(" "); line.append(text, $0)
      }
      // «i Homs, der …», not «gjennom Irak, der …»: only where it is said to be.
      if let head = tree.head(verb), tree.relation(verb) == .attribute, let place = antecedent(head, reader),
        let preposition = tree.head(head), text.isWord(preposition, [.i, .på]),
        preposition < place.lowerBound,
        !told.contains(where: { text.isWord($0, [.i, .på]) && !time.contains(text.tokens[$0 + 1].span) })
      {
        line.append(" ")
        line.append(text, preposition..<preposition + 1)
        line.append(" ")
        line.append(text, place)
      }
    } else {
      guard
        let antecedent = tree.head(opener) == verb && tree.relation(verb) == .attribute
          ? tree.head(verb).flatMap({ antecedent($0, reader) })
          : predicate.kind == .capture && !actor.isEmpty ? placeBefore(opener) : nil
      else { return nil }
      if actor.isEmpty {
        guard mayAct(antecedent, verb) else { return nil }
        line.append(text, antecedent)
        rest.forEach {
          line.append(" "); line.append(text, $0)
        }
      } else {
        guard let main = reader.lastOfChain, told.contains(main), !reader.hasObject(main) else { return nil }
        line.append(text, actor)
        line.append(" ")
        line.append(text, verb..<main + 1)
        line.append(" ")
        line.append(text, antecedent)
        for run in rest where run.upperBound > main + 1 {
          line.append(" ")
          line.append(text, max(run.lowerBound, main + 1)..<run.upperBound)
        }
      }
    }
    let made = composer.headline.fitted(line, text)
    return composer.headline.isSound(made, text.lexicon) ? made : nil
  }

  /// The words of the clause from its verb on: up to a comma, or «og» with another verb; nil where the tree ends it
  /// elsewhere.
  private func ownWords(_ tree: LineTree, _ verb: Int, _ end: Int, _ time: Span) -> Range<Int>? {
    let end = min(end, tree.tokens.upperBound)
    let stop = (verb + 1..<max(verb + 1, end)).first { index in
      text.isSign(index, ",") && text.isSpaced(index + 1) || text.isDash(index)
        || text.isWord(index, [.og, .men])
          && (index + 1..<min(index + 3, end)).contains { tree.wordClass($0).isFinite }
    }
    let told = verb..<(stop ?? end)
    guard told.count > 1,
      Int(text.tokens[told.upperBound - 1].end) >= time.end || time.end <= Int(text.tokens[verb].start),
      tree.phrase(verb).upperBound >= told.upperBound,
      // «boken som kom mandag | handler om krigen»
      !told.dropFirst().contains(where: { index in
        tree.wordClass(index).isFinite && tree.head(index).map { $0 < verb } ?? true
      })
    else { return nil }
    return told
  }

  /// What a clause hangs on, as a line may say it: the name alone, or a noun that says which one is meant.
  private func antecedent(_ head: Int, _ reader: RelativeReader) -> Range<Int>? {
    let naming = cast.namings(in: max(reader.tree.tokens.lowerBound, head - 5)..<reader.opener).last {
      $0.tokens.contains(head)
    }
    if let naming {
      return naming.isGenitive || naming.tokens.upperBound > reader.opener ? nil : naming.tokens
    }
    return reader.nounPhrase(head)
  }

  /// «i oldtidsbyen Hatra, | som hæren onsdag tok»: the place right before the clause, where the day between who and what
  /// confuses the tree.
  private func placeBefore(_ opener: Int) -> Range<Int>? {
    guard text.isSign(opener - 1, ","), opener > 6,
      let naming = cast.namings(in: opener - 6..<opener - 1).last, naming.tokens.upperBound == opener - 1,
      naming.mention.kind == .place, !naming.isGenitive
    else { return nil }
    return naming.tokens
  }

  /// A place is no doer: only what is done to it is told of it, «Ramadi, som ble tatt i mai».
  private func mayAct(_ antecedent: Range<Int>, _ verb: Int) -> Bool {
    guard let naming = cast.namings(in: antecedent).first, naming.tokens == antecedent else { return true }
    if naming.mention.kind != .place { return true }
    let before = antecedent.lowerBound - 1
    return text.isWord(verb, [.ble, .blei, .vart])
      && !(before > 0 && reader.words.noun(text, before - 1) != nil)
  }

  /// «Lasteskipet Maria fra rederiet Dal | la ikke til kai, men …»: whom the clause that opens a sentence tells of, by its
  /// tree.
  func treeSubject(_ first: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
    let tokens = composer.headline.trimmed(text, sentence.tokens)
    guard let parser = composer.headline.parser, tokens.count < 90, let tree = LineTree(text, tokens, parser),
      first.contains(tree.verb), let subject = tree.subject(of: tree.verb), subject < tree.verb,
      [.noun, .definiteNoun, .properNoun].contains(tree.wordClass(subject)),
      tree.relation(subject) == .subject
    else { return nil }
    let phrase = tree.phrase(subject)
    return phrase.lowerBound == first.lowerBound && phrase.upperBound == tree.verb ? phrase : nil
  }
}

/// The words of one clause with «som» or «der», as the tree has them.
private struct RelativeReader {
  let text: AnalyzedText
  let tree: LineTree
  let words: EventWords
  let opener: Int
  let verb: Int

  /// Who acts in it, between the opener and the verb; empty where the opener itself stands for that, nil where more stands
  /// there than that and the time.
  func actor(without time: Span) -> Range<Int>? {
    let between = opener + 1..<verb
    guard let first = between.first(where: { !isOfTime($0, time) }) else { return verb..<verb }
    let end = between.first { $0 > first && isOfTime($0, time) } ?? verb
    guard between.allSatisfy({ (first..<end).contains($0) || isOfTime($0, time) }),
      !words.isPreposition(text.tokens[first])
    else { return nil }
    let actor = first..<end
    let isPlain = actor.allSatisfy { index in
      switch tree.wordClass(index) {
      case .subjectPronoun, .objectPronoun, .pronoun, .reflexive, .adverb, .possessive, .subordinator,
        .conjunction, .other, .comma, .dash, .quote, .bracket:
        false
      default: true
      }
    }
    let names = actor.contains {
      let wordClass = tree.wordClass($0)
      return wordClass == .definiteNoun || wordClass == .properNoun
        || wordClass == .noun && NorwegianEndings.definite.fit(text, $0)
    }
    return isPlain && (names || words.articles.contains(text.tokens[first])) ? actor : nil
  }

  /// Whether a word belongs to the time: «i | juli», «torsdag».
  private func isOfTime(_ index: Int, _ time: Span) -> Bool {
    time.contains(text.tokens[index].span)
      || words.timePrepositions.contains(text.tokens[index]) && time.contains(text.tokens[index + 1].span)
  }

  /// Words in their order, without those of the time.
  func runs(_ told: Range<Int>, without time: Span) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in told where !isOfTime(index, time) {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  /// The last of the verbs of the clause, where nothing stands between them.
  var lastOfChain: Int? {
    let chain = tree.chain(of: verb)
    return chain.last.flatMap { $0 - verb == chain.count - 1 ? $0 : nil }
  }

  /// «som de kalte en helt», «som de ga penger til»: where «som» stands for something else than what is done.
  func hasObject(_ main: Int) -> Bool {
    tree.dependents(of: main).contains { word in
      guard word != opener else { return false }
      switch tree.relation(word) {
      case .object, .indirectObject, .objectPredicate, .subjectPredicate, .possibleObject: return true
      case .adverbial:
        return tree.wordClass(word) == .preposition && tree.dependents(of: word).isEmpty
          && word == tree.phrase(verb).upperBound - 1
      default: return false
      }
    }
  }

  /// «de to norske | søstrene»
  private func describes(_ word: Int) -> Bool {
    switch tree.wordClass(word) {
    case .determiner, .quantifier, .adjective, .participleAdjective, .number, .genitiveNoun, .genitiveName:
      true
    default: false
    }
  }

  /// «de to søstrene fra Asker», «en bil»: a noun with what says which it is, right before the clause.
  func nounPhrase(_ head: Int) -> Range<Int>? {
    let end = text.isSign(opener - 1, ",") ? opener - 1 : opener
    var start = head
    while start > tree.phrase(head).lowerBound, describes(start - 1) { start -= 1 }
    let phrase = start..<end
    guard phrase.contains(head), phrase.count < 8, !text.tokens[head].hints.contains(.time),
      !NorwegianEndings.abstract.fit(text, head),
      !phrase.contains(where: { index in
        switch tree.wordClass(index) {
        case .subjectPronoun, .objectPronoun, .pronoun, .reflexive, .possessive, .comma, .dash, .quote,
          .bracket:
          true
        default: tree.wordClass(index).isFinite
        }
      })
    else { return nil }
    switch tree.wordClass(head) {
    case .definiteNoun:
      let token = text.tokens[head]
      return phrase.count > 1 || token.end - token.start > 8 ? phrase : nil
    case .noun:
      let first = text.tokens[phrase.lowerBound]
      return words.articles.contains(first) || first.kind == .digits || words.counts.contains(first)
        ? phrase : nil
    default: return nil
    }
  }
}
