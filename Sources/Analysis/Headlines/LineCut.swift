import TimelineModel

/// Whether what is left of a line is whole by its tree: no word without the one that it depends on, and none that waits for
/// what is gone.
struct LineCut {
  let tree: LineTree
  let government: Government
  let own: ShorteningWords
  /// Where the line ends now.
  let end: Int
  /// What goes from inside the line.
  let gaps: [Range<Int>]
  /// Whether nouns too keep what they wait for: «et bidrag | til opplæring».
  let isStrict: Bool

  private var text: AnalyzedText { tree.text }

  var isWhole: Bool {
    tree.tokens.allSatisfy { word in
      guard let head = tree.head(word), !tree.wordClass(word).isSign else { return true }
      if isKept(word) { return isKept(head) || (head < end ? isApart(word) : !isPart(word)) }
      return word < end || !isKept(head) || !waits(head, for: word)
    }
  }

  private func isKept(_ word: Int) -> Bool {
    word < end && !gaps.contains { $0.contains(word) }
  }

  /// «en | enkel |, gammel bombe», «mens de som bor der | er ute»: half a phrase or clause. Of joined clauses and what is
  /// told beside them the tree is not sure enough.
  private func isPart(_ word: Int) -> Bool {
    switch tree.relation(word) {
    // «…, som er klare, | sier»: which clauses wait for their verbs is known by their words.
    case .subject, .formalSubject: !text.isSign(end, ",")
    case .determiner, .attribute, .subordinator, .complement: true
    default: false
    }
  }

  /// «| Lederen, | Per Dal»: what stands without that which it is joined to.
  private func isApart(_ word: Int) -> Bool {
    switch tree.relation(word) {
    case .apposition, .parenthesis, .conjunct, .conjunction, .flat: true
    default: false
    }
  }

  /// «avgjør | om han får», «forsøk | på drap», «rykket inn | i byen»
  private func waits(_ head: Int, for word: Int) -> Bool {
    switch tree.relation(word) {
    case .verb: return true
    case .object, .indirectObject, .formalObject, .possibleObject, .possibleSubject, .subjectPredicate,
      .objectPredicate, .formalPredicate:
      let first = tree.phrase(word).lowerBound
      // «ble såret | da fly bombet byen»: of the clause, whatever the tree makes of it.
      if first > end, text.isWord(end, [.da, .då, .mens]) { return false }
      let isBeside =
        tree.wordClass(word).isFinite
        && (text.isWord(first, .som) || own.subordinate.contains(text.tokens[first]))
      return !isBeside && !endsClause && tree.wordClass(word - 1) != .conjunction
    case .complement:
      // «skjerpet for to av dem|, mannen fra Moss og en til»: what the preposition waits for stands before the comma.
      if text.isSign(end, ","), head + 1 < end, tree.wordClass(end - 1).isNominal, isKept(end - 1) {
        return false
      }
      // «vendt tilbake | fra landet» says enough, «jaget ut | av landet» does not.
      return tree.wordClass(word) != .preposition || !own.returning.contains(text.tokens[head])
    case .flat: return tree.wordClass(word) != .preposition
    // «møttes Russland |, Tyrkia og Iran»: of those who act each counts.
    case .conjunct: return tree.relation(head) == .subject && tree.wordClass(word).isNominal
    case .adverbial, .attribute:
      // «står bra | til med dem»: a particle of the verb.
      let isParticle = word == end && tree.dependents(of: word, .complement).isEmpty
      return tree.wordClass(word) == .preposition
        && (isGoverned(word, by: head)
          || isParticle && !text.isWord(word, [.etter, .før, .siden, .sidan]))
    default: return false
    }
  }

  /// «…, | men han kom», «… | og gikk»: what stands behind is something else, whatever the tree makes of it.
  private var endsClause: Bool {
    text.isSign(end, ",") || text.isWord(end, [.og, .men])
  }

  private func isGoverned(_ preposition: Int, by head: Int) -> Bool {
    // «dømt til fengsel | for drap»: with the first that it waits for the verb says enough.
    let isSecond = tree.dependents(of: head).contains { first in
      first > head && first < preposition && isKept(first) && tree.wordClass(first) == .preposition
        && government.holds(text, head, first) && !tree.dependents(of: first, .complement).isEmpty
    }
    if isSecond, !government.holds(text, preposition - 1, preposition) { return false }
    return [head, preposition - 1].contains { word in
      guard isKept(word), word == head || preposition == end, government.holds(text, word, preposition) else {
        return false
      }
      switch tree.wordClass(word) {
      case .noun, .definiteNoun: if !isStrict { return false }
      // «sendte fem soldater | til basen»
      default: if !tree.dependents(of: word, .object).isEmpty { return false }
      }
      // «deltatt i møter | i byen»
      return !tree.dependents(of: word).contains {
        isKept($0) && $0 > word && text.tokens[$0].word == text.tokens[preposition].word
      }
    }
  }
}
