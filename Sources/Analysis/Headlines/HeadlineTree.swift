import TimelineModel

/// Lines taken from the tree of a whole sentence, where the words of a clause alone make none.
extension Headline {
  /// Whether a line has a word that something may be lacking beside: nothing is where no verb helps, nothing is denied, no comma
  /// stands and no time goes first. Most lines have one; the others need no tree.
  func mayBeIncomplete(_ line: LineShortener) -> Bool {
    (line.start..<line.end).contains { word in
      let token = line.text.tokens[word]
      return shortening.helping.contains(token) || words.negations.contains(token)
        || line.text.isSign(word, ",")
        || token.hints.contains(.time) && word + 1 < line.end
    }
  }

  /// Whether the classes of its words show that a line is complete: «Huset ble revet», «Hæren angrep søndag kveld». They cost a
  /// fifth of its tree, and most lines need no more.
  func lacksNothing(_ line: LineShortener) -> Bool {
    guard let classes = line.classes else { return false }
    let text = line.text
    var isTimed = false
    var mayBeTurned = classes[line.start] != .adjective
    for word in line.start..<line.end {
      let wordClass = classes[word]
      // A comma may stand before what verb there is, and a verb that helps may have lost what it helps.
      if text.isSign(word, ",") || words.negations.contains(text.tokens[word]) { return false }
      if shortening.helping.contains(text.tokens[word]),
        word + 1 == line.end || classes[word + 1] != .participle
      {
        return false
      }
      // «Tirsdag | overtok»
      if wordClass.isFinite, isTimed, mayBeTurned { return false }
      if wordClass == .properNoun { mayBeTurned = false }
      if text.tokens[word].hints.contains(.time) { isTimed = true }
    }
    return true
  }

  /// «Søndag har hæren», «I mai sa Dal»: what they did, stands behind.
  func isComplete(_ tree: LineTree) -> Bool {
    let text = tree.text
    guard let last = tree.chain(of: tree.verb).last, tree.verb > tree.tokens.lowerBound else { return true }
    if leavesOpen(tree) { return false }
    // «Søndag har hæren, støttet av Iran»: the comma opens what only tells who they are.
    if last != tree.verb, text.isSign(last - 1, ","),
      !(tree.tokens.lowerBound..<last - 1).contains(where: { text.isSign($0, ",") })
    {
      return false
    }
    let others = tree.dependents(of: last).filter {
      ![.subject, .formalSubject, .sign, .conjunction].contains(tree.relation($0))
    }
    // «Tirsdag | overtok»
    let isTurned =
      (tree.subject(of: tree.verb) ?? tree.verb) >= tree.verb
      && tree.wordClass(tree.tokens.lowerBound) != .adjective
      && (tree.tokens.lowerBound..<tree.verb).contains { text.tokens[$0].hints.contains(.time) }
      && !(tree.tokens.lowerBound..<tree.verb).contains { tree.wordClass($0) == .properNoun }
    if shortening.helping.contains(text.tokens[last]) {
      return others.contains { !isTurned || tree.relation($0) != .adverbial }
    }
    if !isTurned { return true }
    if shortening.telling.contains(text.tokens[last]) {
      return others.contains {
        text.isWord($0, [.om, .at])
          || [.object, .formalObject, .possibleObject].contains(tree.relation($0))
            && tree.wordClass($0) != .properNoun
      }
    }
    // «Tirsdag overtok Dal»: what?
    return last != tree.verb || others.contains { $0 > last && tree.wordClass($0) != .properNoun }
      || shortening.complete.contains(text.tokens[last])
      || words.verbs.plainReading(of: text.tokens[last])
        .map { [.casualty, .disaster, .resignation, .battle].contains($0.meaning) } ?? false
  }

  /// «Byen skal bygges opp, | har Dal», «Foreløpig | sitter ikke FN |, sa Dal»: what he has said, and what is denied of whom, is
  /// gone.
  private func leavesOpen(_ tree: LineTree) -> Bool {
    let asides = tree.dependents(of: tree.verb, .parenthesis)
    let isSaidOpen = asides.contains { verb in
      shortening.helping.contains(tree.text.tokens[verb]) && tree.first(of: verb, .verb) == nil
        && tree.first(of: verb, .object) == nil
    }
    if isSaidOpen { return true }
    let end = asides.first { $0 > tree.verb } ?? tree.tokens.upperBound
    let own = tree.dependents(of: tree.verb).filter { $0 > tree.verb && $0 < end }
    guard own.contains(where: { words.negations.contains(tree.text.tokens[$0]) }),
      tree.subject(of: tree.verb).map({ own.contains($0) }) ?? false
    else { return false }
    return own.allSatisfy {
      [.subject, .formalSubject, .sign, .conjunction].contains(tree.relation($0))
        || words.negations.contains(tree.text.tokens[$0])
    }
  }

  /// A line for the main clause of the sentence that holds a clause, without the time; nil where it is not plain who
  /// acts.
  func treeLine(_ text: AnalyzedText, _ cast: Cast, _ told: Range<Int>, _ time: Span?) -> String? {
    guard let parser, let number = text.sentence(holding: told.lowerBound) else { return nil }
    let sentence = trimmed(text, text.sentences[number].tokens)
    guard sentence.count > 3, sentence.count < 90, let tree = LineTree(text, sentence, parser) else {
      return nil
    }
    let chain = tree.chain(of: tree.verb)
    guard chain.contains(where: { told.contains($0) }), let subject = tree.subject(of: tree.verb) else {
      return nil
    }
    var gone = tree.dependents(of: tree.verb).filter {
      $0 < tree.verb
        && (tree.relation($0) == .conjunction
          || tree.relation($0) == .adverbial && tree.phrase($0).count == 1
            && words.fronting.contains(text.tokens[$0]))
    }
    if let time {
      let times = chain.flatMap { tree.dependents(of: $0) }.filter { isTime(tree, $0, time) }
      let covered = times.flatMap { tree.phrase($0) }
      // «natt | til onsdag»: all of it or nothing.
      if sentence.allSatisfy({ !time.contains(text.tokens[$0].span) || covered.contains($0) }) {
        gone += times
      }
    }
    var named: Named?
    if [.subjectPronoun, .pronoun].contains(tree.wordClass(subject)), tree.relation(subject) == .subject {
      named = self.named(text, cast, sentence)
      guard named?.token == subject else { return nil }
    }
    return TreeShortener(words, shortening, tree, parser.model.government, without: gone, naming: named)
      .lines().first {
        isClosed($0.words, text.lexicon) && isComplete($0.words, text.lexicon)
      }?.words
  }

  /// Whether a phrase is the time and nothing else: «mandag», «i mai i år».
  private func isTime(_ tree: LineTree, _ word: Int, _ time: Span) -> Bool {
    let (text, phrase) = (tree.text, tree.phrase(word))
    return tree.relation(word) == .adverbial && phrase.contains { time.contains(text.tokens[$0].span) }
      && phrase.allSatisfy {
        time.contains(text.tokens[$0].span) || words.timePrepositions.contains(text.tokens[$0])
          || text.tokens[$0].hints.contains(.time) || text.tokens[$0].kind != .word
      }
  }

  /// «journalistene Per Dal og | Ola Moen |, som ble pågrepet»: all of those whom a clause tells of.
  ///
  /// - Parameter plain: who stands right before the clause.
  func wholeAntecedent(_ text: AnalyzedText, _ plain: Range<Int>, of clause: Range<Int>) -> Range<Int> {
    guard let parser, let number = text.sentence(holding: clause.lowerBound) else { return plain }
    let sentence = text.sentences[number].tokens
    guard sentence.count < 90, let tree = LineTree(text, sentence, parser),
      let verb = clause.first(where: { tree.wordClass($0).isFinite }), tree.relation(verb) == .attribute,
      var head = tree.head(verb), head < clause.lowerBound
    else { return plain }
    if text.isSign(clause.lowerBound - 1, ","), tree.relation(head) == .conjunct, let first = tree.head(head)
    {
      head = first
    }
    guard tree.wordClass(head).isNominal else { return plain }
    let whole = tree.phrase(head).lowerBound..<plain.upperBound
    return whole.lowerBound < plain.lowerBound && whole.count < 10 ? whole : plain
  }
}
