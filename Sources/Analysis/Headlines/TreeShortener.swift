import TimelineModel

/// Finds a shorter line in a line's tree: phrases and clauses go whole, the cheapest first, and what a verb, a noun or a
/// preposition cannot do without stays.
struct TreeShortener {
  private let words: EventWords
  private let own: ShorteningWords
  private let text: AnalyzedText
  private let tree: LineTree

  init(_ line: LineShortener, _ tree: LineTree) {
    (words, own, text, self.tree) = (line.words, line.own, line.text, tree)
  }

  /// A line without some phrases, and how much it says less without them.
  private struct Choice {
    var length: Int
    var cost: Int
    /// The heads of the phrases that go.
    var gone: [Int]
  }

  /// How many ways to shorten a phrase are followed up.
  private static let most = 48

  /// The fullest lines that fit, the best first.
  func lines() -> [String] {
    var choices = choices(tree.verb).filter { $0.length <= Headline.limit + 4 && !$0.gone.isEmpty }
    choices.sort { ($0.cost, -$0.length) < ($1.cost, -$1.length) }
    return choices.prefix(12).lazy.compactMap { line(without: $0.gone) }
      .filter { $0.unicodeScalars.count <= Headline.limit }
  }

  private func choices(_ word: Int) -> [Choice] {
    var found = [Choice(length: length(word), cost: 0, gone: [])]
    for dependent in tree.dependents(of: word) {
      var ways = choices(dependent)
      if let price = price(dependent, of: word) { ways.append(Choice(length: 0, cost: price, gone: [dependent])) }
      if ways.count == 1, ways[0].gone.isEmpty {
        for index in found.indices { found[index].length += ways[0].length }
        continue
      }
      found = found.flatMap { one in
        ways.map { Choice(length: one.length + $0.length, cost: one.cost + $0.cost, gone: one.gone + $0.gone) }
      }
      found.sort { ($0.cost, $0.length) < ($1.cost, $1.length) }
      var shortest = Int.max
      found.removeAll { choice in
        defer { shortest = min(shortest, choice.length) }
        return choice.length >= shortest
      }
      // The cheapest say most, the last are the shortest.
      if found.count > Self.most { found.removeSubrange(Self.most - 8..<found.count - 8) }
    }
    return found
  }

  private func length(_ word: Int) -> Int {
    text.word(word).unicodeScalars.count + (text.isSpaced(word) ? 1 : 0)
  }

  // MARK: What may go

  /// How much the line says less without a phrase; nil where it cannot go.
  private func price(_ word: Int, of head: Int) -> Int? {
    let phrase = tree.phrase(word)
    guard !attributes(phrase), !denies(phrase), !own.source.contains(text.tokens[phrase.lowerBound]) else {
      return nil
    }
    let isApart = standsApart(phrase)
    switch tree.relation(word) {
    case .parenthesis: return isApart ? 0 : nil
    case .apposition: return isApart ? 1 : nil
    case .conjunct: return conjunct(word, head)
    case .adverbial: return adverbial(word, of: head, phrase, isApart)
    case .attribute: return attribute(word, of: head, phrase, isApart)
    default: return nil
    }
  }

  /// «, melder avisen», «ifølge politiet»: who says it always stays.
  private func attributes(_ phrase: Range<Int>) -> Bool {
    phrase.contains {
      own.source.contains(text.tokens[$0])
        || words.isFiniteSpeech(text, $0, 0..<text.tokens.count) && tree.wordClass($0).isFinite
          && !phrase.prefix(while: { [word = $0] index in index < word }).contains { text.isWord($0, .som) }
    }
  }

  /// «ikke», «uten», «dersom»: without them something else would be true.
  private func denies(_ phrase: Range<Int>) -> Bool {
    let first = text.tokens[phrase.lowerBound]
    return words.negations.contains(first) || own.conditions.contains(first) || own.onlyThen.contains(first)
      || own.altering.contains(first) || own.reasons.contains(first) && phrase.count == 1
  }

  /// Between commas, brackets or dashes, or from one to the end.
  private func standsApart(_ phrase: Range<Int>) -> Bool {
    func parts(_ index: Int) -> Bool {
      text.isSign(index, ",") || text.isSign(index, "(") || text.isSign(index, ")")
        || text.isDash(index) && text.isSpaced(index)
    }
    let before = parts(phrase.lowerBound) || parts(phrase.lowerBound - 1)
    let after = phrase.upperBound >= text.tokens.count || parts(phrase.upperBound) || parts(phrase.upperBound - 1)
    return before && after && phrase.lowerBound > tree.start
  }

  /// «kom til byen | og tok flyplassen»: another clause; of nouns each counts.
  private func conjunct(_ word: Int, _ head: Int) -> Int? {
    guard tree.wordClass(word).isFinite, tree.wordClass(head).isFinite, word > head else { return nil }
    return 2
  }

  private func adverbial(_ word: Int, of head: Int, _ phrase: Range<Int>, _ isApart: Bool) -> Int? {
    let token = text.tokens[word]
    if isApart { return 1 }
    // «Mandag | kom»: the line is turned then, if who comes right behind the verb.
    if word < head, head == tree.verb {
      guard let subject = tree.subject(of: head), tree.phrase(subject).lowerBound == head + 1,
        phrase.lowerBound == tree.start
      else { return nil }
      return tree.wordClass(word).isFinite ? 2 : 3
    }
    switch tree.wordClass(word) {
    case .preposition: return prepositional(word, of: head, phrase)
    case .present, .past:
      // «da», «mens», «fordi»; but «mer enn», «slik som».
      return own.comparing.contains(text.tokens[phrase.lowerBound - 1]) || text.isWord(phrase.lowerBound, .at) ? nil : 1
    case .adverb: return phrase.count == 1 && words.middle.contains(token) ? 1 : nil
    case .noun, .definiteNoun: return token.hints.contains(.time) ? 2 : nil
    default: return nil
    }
  }

  private func prepositional(_ word: Int, of head: Int, _ phrase: Range<Int>) -> Int? {
    let token = text.tokens[word]
    guard let complement = tree.dependents(of: word, .complement).first, complement > word else { return nil }
    let chain = clauseChain(head)
    if chain.contains(where: { words.governs(text, $0, word) || own.governs(text, $0, word) }) { return nil }
    let isClausal =
      tree.wordClass(complement) == .infinitiveMark || tree.wordClass(complement) == .infinitive
      || tree.wordClass(complement).isFinite
    if isClausal {
      return own.free.contains(token) && !own.waiting.contains(text.tokens[word - 1]) ? 1 : nil
    }
    if own.unfinished.contains(text.tokens[word - 1]) || own.matters.contains(text.tokens[word - 1]) { return nil }
    if own.measures.contains(text.tokens[word - 1]) || own.compass.contains(text.tokens[word - 1]) { return nil }
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
    if isFirst && !hasObject { return own.placing.contains(token) ? 6 : 8 }
    return own.placing.contains(token) ? 2 : 3
  }

  /// The verbs of the clause that a word belongs to.
  private func clauseChain(_ head: Int) -> [Int] {
    var verb = head
    while tree.relation(verb) == .verb, let above = tree.head(verb) { verb = above }
    return tree.chain(of: verb)
  }

  private func attribute(_ word: Int, of head: Int, _ phrase: Range<Int>, _ isApart: Bool) -> Int? {
    guard word > head else { return isApart ? 1 : nil }
    let noun = text.tokens[head]
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
      if own.matters.contains(noun) || own.unfinished.contains(noun) || words.governs(text, head, word) { return nil }
      guard let complement = tree.dependents(of: word, .complement).first,
        ![.infinitive, .infinitiveMark].contains(tree.wordClass(complement)), !tree.wordClass(complement).isFinite
      else { return nil }
      if text.hasCapital(head), text.hasCapital(complement), text.isWord(word, .for) { return nil }
      if text.isWord(word, .av) { return isDefinite ? 4 : nil }
      return isName ? 2 : isDefinite ? 3 : 4
    default: return nil
    }
  }

  // MARK: The line

  /// The line without some phrases; nil where quotation marks would be torn apart.
  private func line(without gone: [Int]) -> String? {
    let count = text.tokens.count
    var isKept = Array(repeating: true, count: count + 1)
    for phrase in gone.map(tree.phrase) { for index in phrase { isKept[index] = false } }
    isKept[count] = false
    guard settleSigns(&isKept) else { return nil }
    var order = Array(tree.start..<count)
    // «[Mandag] kom han» → «Han kom».
    if gone.contains(where: { tree.relation($0) == .adverbial && $0 < tree.verb && tree.head($0) == tree.verb }),
      let subject = tree.subject(of: tree.verb).map(tree.phrase), subject.lowerBound == tree.verb + 1,
      !(tree.start..<tree.verb).contains(where: { isKept[$0] && text.tokens[$0].kind != .sign })
    {
      order = Array(subject) + [tree.verb] + Array(subject.upperBound..<count)
    }
    var line = HeadlineLine()
    if tree.start > 0 { line.append(text, 0..<tree.start) }
    let opening = line.bytes.count
    for index in order where isKept[index] {
      if text.isSpaced(index) || index == tree.verb { line.append(" ") }
      line.append(text, index..<index + 1)
    }
    if opening > 0 { line.capitalise(at: opening + 1) }
    return line.whole()
  }

  /// Whether what is gone before a sign has a sign before it too: both go then, «Dal, [som leder rådet,] sier».
  private func opensGone(before sign: Int, _ isKept: [Bool]) -> Bool {
    let first = (tree.start..<sign).last { isKept[$0] }.map { $0 + 1 } ?? tree.start
    return first == tree.start || text.tokens[first].kind == .sign || text.tokens[first - 1].kind == .sign
  }

  /// A comma stays where words stay on both sides of it; what is quoted or bracketed stays or goes whole.
  private func settleSigns(_ isKept: inout [Bool]) -> Bool {
    let whole = isKept
    func stays(_ index: Int) -> Bool { index >= tree.start && index < whole.count - 1 && whole[index] }
    for index in tree.start..<text.tokens.count where text.tokens[index].kind == .sign {
      if text.isSign(index, "«") || text.isSign(index, "(") {
        let close = (index + 1..<text.tokens.count).first { text.isSign($0, "»") || text.isSign($0, ")") }
        guard let close else { return false }
        let inside = (index + 1..<close).map { whole[$0] }
        if inside.contains(true), inside.contains(false) { return false }
        isKept[index] = inside.contains(true)
        isKept[close] = isKept[index]
      } else if !text.isSign(index, "»"), !text.isSign(index, ")") {
        isKept[index] = stays(index + 1) && (stays(index - 1) || !opensGone(before: index, whole))
      }
    }
    return true
  }
}
