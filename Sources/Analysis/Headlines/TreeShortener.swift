import TimelineModel

/// Finds a shorter line in a line's tree: phrases and clauses go whole, the cheapest first, and what a verb, a noun or a
/// preposition cannot do without stays.
struct TreeShortener {
  let words: EventWords
  let own: ShorteningWords
  let text: AnalyzedText
  let tree: LineTree
  let government: Government
  /// What goes in any case, by the heads of the phrases.
  private let gone: [Int]
  /// Who is named for a pronoun.
  private let named: Headline.Named?
  /// Whether the line must be told and no other is to be had: then what nouns and verbs wait for and one of two who act may
  /// go too, at the highest prices.
  let isNeeded: Bool

  init(
    _ words: EventWords, _ own: ShorteningWords, _ tree: LineTree, _ government: Government,
    without gone: [Int] = [],
    naming named: Headline.Named? = nil, isNeeded: Bool = false
  ) {
    (self.words, self.own, text, self.tree, self.gone) = (words, own, tree.text, tree, gone)
    self.government = government
    self.named = named
    self.isNeeded = isNeeded
  }

  /// A line without some phrases, and how much it says less without them.
  private struct Choice {
    var length: Int
    var cost: Int
    /// The heads of the phrases that go.
    var gone: [Int]
  }

  /// A line that fits, and where its last word ends among those it was made from.
  struct Line {
    var words: String
    var end: Int
  }

  /// How many ways to shorten a phrase are followed up.
  private static let most = 48

  /// The fullest lines that fit, the best first; none where the tree is not that of one clause with its verb second. Each
  /// is made when it is asked for, for mostly the first will do.
  func lines() -> some Sequence<Line> {
    var choices = isPlain ? choices(tree.verb).filter { $0.length <= Headline.limit + 6 } : []
    choices.sort { ($0.cost, -$0.length) < ($1.cost, -$1.length) }
    return choices.prefix(12).lazy.compactMap { line(without: $0.gone) }
      .filter { HeadlineLine.characters($0.words.utf8) <= Headline.limit }
  }

  /// Whether one phrase stands before the verb, who acts or how, and every clause that is joined to it has a word that
  /// joins.
  private var isPlain: Bool {
    let front = tree.dependents(of: tree.verb).filter {
      $0 < tree.verb && ![.sign, .conjunction].contains(tree.relation($0))
    }
    guard front.count == 1, let subject = tree.subject(of: tree.verb),
      [.subject, .formalSubject, .adverbial].contains(tree.relation(front[0])),
      // «Ein | skal eller begge»
      subject < tree.verb
        || !text.isWord(tree.phrase(subject).upperBound, .og)
          && !own.or.contains(text.tokens[tree.phrase(subject).upperBound])
    else { return false }
    // «sier | Dal | at han kommer»: what is said is not of the subject.
    if subject > tree.verb,
      tree.phrase(subject).contains(where: {
        tree.wordClass($0).isFinite && !text.isWord(tree.phrase($0).lowerBound, .som)
      })
    {
      return false
    }
    // «overtok Dal, leder i rådet, kommandoen»: what looks joined to the subject is something else.
    let others = tree.dependents(of: subject, .conjunct)
    if !others.isEmpty, !others.contains(where: { tree.first(of: $0, .conjunction) != nil }) {
      return false
    }
    return tree.chain(of: tree.verb).allSatisfy { verb in
      tree.dependents(of: verb, .conjunct).allSatisfy {
        tree.wordClass($0).isSign || tree.first(of: $0, .conjunction) != nil
      }
    }
  }

  private func choices(_ word: Int) -> [Choice] {
    var found = [Choice(length: length(word), cost: 0, gone: [])]
    for dependent in tree.dependents(of: word) where !gone.contains(dependent) {
      var ways = choices(dependent)
      if let price = price(dependent, of: word) {
        ways.append(Choice(length: 0, cost: price, gone: [dependent]))
      }
      if ways.count == 1, ways[0].gone.isEmpty {
        for index in found.indices { found[index].length += ways[0].length }
        continue
      }
      found = found.flatMap { one in
        ways.map {
          Choice(length: one.length + $0.length, cost: one.cost + $0.cost, gone: one.gone + $0.gone)
        }
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
    HeadlineLine.characters(text.bytes[text.tokens[word].span.range]) + (text.isSpaced(word) ? 1 : 0)
  }

  // MARK: The line

  /// «fem offiserer til Irak | IS», «det var tid | gamle skule»: nouns that come to stand side by side over a gap are of no one
  /// phrase, whatever the tree makes of them; nor is a name behind a comma what stands before the gap.
  private func isJoined(_ kept: KeptWords) -> Bool {
    var last: Int?
    let end = tree.tokens.upperBound
    for word in tree.tokens where kept.contains(word) {
      defer { last = word }
      guard let before = last, word > before + 1 else { continue }
      switch tree.wordClass(word) {
      case .noun, .definiteNoun, .properNoun, .adjective:
        if tree.wordClass(before).isNominal { return false }
      // «fengsel | for vold | og trusler»: which two it joins the tree is not sure enough.
      case .conjunction:
        if tree.wordClass(before).isNominal, tree.wordClass(word - 1).isNominal, word + 1 < end,
          !tree.wordClass(word + 1).isFinite
        {
          return false
        }
      case .comma:
        // «vil hjelpe | i byen, | men også på landet»: what «men» stands against must be there.
        if text.isWord(word + 1, .men) { return false }
        if word + 2 == tree.tokens.upperBound, text.hasCapital(word + 1) { return false }
      default: break
      }
    }
    return true
  }

  /// The line without some phrases; nil where quotation marks would be torn apart.
  private func line(without others: [Int]) -> Line? {
    let gone = gone + others
    var kept = KeptWords(tree.tokens)
    for head in gone { kept.subtract(tree.phrase(head)) }
    // «den | offensiven»
    for word in tree.tokens where kept.contains(word) && own.owning.contains(text.tokens[word]) {
      let noun = (word + 1..<tree.tokens.upperBound).first { kept.contains($0) }
      if let noun, noun > word + 1, tree.wordClass(noun) == .definiteNoun, tree.wordClass(word) == .determiner
      {
        kept.remove(word)
      }
    }
    guard settleSigns(&kept, gone), isJoined(kept) else { return nil }
    var order = Array(tree.tokens)
    var parts = false
    // «[Mandag] kom han» → «Han kom».
    if let subject = tree.subject(of: tree.verb).map(tree.phrase), subject.lowerBound == tree.verb + 1,
      !(tree.tokens.lowerBound..<tree.verb).contains(where: {
        kept.contains($0) && text.tokens[$0].kind != .sign
      })
    {
      // «hæren[, støttet av Iran,]»
      let isAside = subject.dropLast().contains { text.isSign($0, ",") && kept.contains($0) }
      if text.isSign(subject.upperBound - 1, ","), !isAside { kept.remove(subject.upperBound - 1) }
      // «ble | en vakt ved broen | drept»: what stands between goes with who it is.
      var end = subject.upperBound
      if tree.chain(of: tree.verb).count > 1 {
        while let phrase = tree.dependents(of: tree.verb, .adverbial).first(where: {
          tree.phrase($0).lowerBound == end && tree.wordClass($0) == .preposition
        }) {
          end = tree.phrase(phrase).upperBound
        }
      }
      // «ble en tolk som var med|,| drept»
      if text.isSign(end, ",") { kept.remove(end) }
      order = Array(subject.lowerBound..<end) + [tree.verb] + Array(end..<tree.tokens.upperBound)
      // «Den siste byen som hæren holdt|,| falt»
      let last = (subject.lowerBound..<end).last { kept.contains($0) }
      parts =
        (subject.lowerBound..<end).contains { kept.contains($0) && tree.wordClass($0).isFinite }
        && last.map { text.tokens[$0].kind != .sign } ?? false
      for sign in tree.tokens.lowerBound..<tree.verb { kept.remove(sign) }
    }
    var line = HeadlineLine()
    if tree.tokens.lowerBound > 0, text.sentences.count == 1 { line.append(text, 0..<tree.tokens.lowerBound) }
    let opening = line.bytes.count
    for index in order where kept.contains(index) {
      if parts, index == tree.verb { line.append(",") }
      if text.isSpaced(index) || index == tree.verb { line.append(" ") }
      if let named, named.token == index {
        line.append(named.name)
      } else {
        line.append(text, index..<index + 1)
      }
    }
    if opening > 0 { line.capitalise(at: opening + 1) }
    let last = tree.tokens.last { kept.contains($0) && text.tokens[$0].kind != .sign }
    return Line(words: line.whole(), end: last.map { $0 + 1 } ?? tree.tokens.upperBound)
  }

  /// A comma stays where words stay on both sides of it, and where it parts what stays from what was longer; what is
  /// quoted or bracketed stays or goes whole, and nothing stays behind a colon or hyphen that goes.
  private func settleSigns(_ kept: inout KeptWords, _ gone: [Int]) -> Bool {
    let whole = kept
    let isTorn = tree.tokens.dropFirst().contains { index in
      // «NATO-|hovedkvarteret», «og | -støtte»
      let isGlued =
        !text.isSpaced(index) && text.tokens[index].kind != .sign
        && (text.tokens[index - 1].kind != .sign || text.isDash(index - 1))
      let isPart = text.isDash(index) && text.isSpaced(index) && !text.isSpaced(index + 1)
      if isPart { return kept.contains(index) && !kept.contains(index - 2) }
      // «Ain | al-Asad»
      let isName = text.hasCapital(index) && text.hasCapital(index - 1) && index - 1 > tree.tokens.lowerBound
      if isGlued || isName { return kept.contains(index) && !kept.contains(index - 1) }
      return text.isSign(index, ":") && !kept.contains(index)
        && (index + 1..<tree.tokens.upperBound).contains { kept.contains($0) }
    }
    if isTorn { return false }
    for index in tree.tokens where text.tokens[index].kind == .sign && whole.contains(index) {
      if text.isSign(index, "«") || text.isSign(index, "(") {
        let close = (index + 1..<tree.tokens.upperBound).first {
          text.isSign($0, "»") || text.isSign($0, ")")
        }
        guard let close else { return false }
        let inside = (index + 1..<close).map { whole.contains($0) }
        if inside.contains(true), inside.contains(false) { return false }
        for sign in [index, close] where !inside.contains(true) { kept.remove(sign) }
      } else if text.isSign(index, ",") {
        // «Byen er tatt[, og det var ventet], sa Dal»
        let isBeforeSaid =
          whole.contains(index + 1) && index + 1 != tree.verb
          && words.isFiniteSpeech(text, index + 1, tree.tokens)
        if !isBeforeSaid,
          partsSubject(index, whole) || !whole.contains(index + 1)
            || !whole.contains(index - 1) && closesGone(index, gone, whole)
        {
          kept.remove(index)
        }
      } else if !text.isSign(index, "»"), !text.isSign(index, ")"), index + 1 < tree.tokens.upperBound,
        !whole.contains(index - 1) || !whole.contains(index + 1)
      {
        if (index + 1..<tree.tokens.upperBound).contains(where: {
          whole.contains($0) && text.tokens[$0].kind != .sign
        }) {
          return false
        }
        kept.remove(index)
      }
    }
    return true
  }

  /// «30 prosent i nord [som de holdt], er tatt»: the comma before a verb, where no clause is left in who acts.
  private func partsSubject(_ comma: Int, _ kept: KeptWords) -> Bool {
    guard comma + 1 < tree.tokens.upperBound, tree.wordClass(comma + 1).isFinite,
      let subject = tree.subject(of: comma + 1).map(tree.phrase), subject.upperBound >= comma,
      subject.upperBound <= comma + 1, subject.contains(where: { tree.wordClass($0).isFinite })
    else { return false }
    return !subject.contains {
      kept.contains($0) && (tree.wordClass($0).isFinite || text.isSign($0, ",") && $0 != comma)
    }
  }

  /// Whether a comma goes with what is gone before it: a clause, «soldatene [som kom,] angrep», or what has a sign before it
  /// too, «Dal, [leder i rådet,] sier».
  private func closesGone(_ comma: Int, _ gone: [Int], _ kept: KeptWords) -> Bool {
    if gone.contains(where: { tree.phrase($0).upperBound == comma && tree.wordClass($0).isFinite }) {
      return true
    }
    let first =
      (tree.tokens.lowerBound..<comma).last { kept.contains($0) }.map { $0 + 1 } ?? tree.tokens.lowerBound
    return first == tree.tokens.lowerBound || text.tokens[first].kind == .sign
      || text.tokens[first - 1].kind == .sign
  }
}
