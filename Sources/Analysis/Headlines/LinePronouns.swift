import TimelineModel

/// Pronouns inside a line that nothing before them in it is meant by.
extension LineShortener {
  var pointsAtNobody: Bool {
    if start == 0, namesNobodyElse { return true }
    // What somebody says may be of those whom the question named.
    guard start == 0, (start + 1..<max(start + 1, end)).contains(where: { text.isWord($0, Self.meaning) })
    else {
      return false
    }
    return countsNobody || meansNobody
  }

  /// «Retten fant at vilkårene for å utlevere | ham | er til stede», but «Per Dal sa at de kjente ham», «Mannen … ham»
  private var namesNobodyElse: Bool {
    (start + 1..<max(start + 1, end)).contains { index in
      HeadlineWords.them.contains(text.bytes[text.tokens[index].span.range])
        && !(start..<index).contains { before in
          before > start && text.hasCapital(before) || text.hasCapital(before) && text.hasCapital(before + 1)
            || NorwegianEvents.persons.fit(text, before) || HeadlineWords.titles.fit(text, before)
            || HeadlineWords.men.fit(text, before) || HeadlineWords.women.fit(text, before)
        }
    }
  }

  private static let meaning: SmallWords = [.den, .dem, .de, .dei, .han, .hun, .ho]

  /// «Flere av dem kom», «Halvparten av dei …»
  private var countsNobody: Bool {
    (start + 2..<max(start + 2, min(start + 5, end))).contains {
      text.isWord($0 - 1, .av) && text.isWord($0, [.dem, .dei])
        && !text.isWord($0 + 1, .som)
        && !(text.tokens[$0 + 1].kind == .word && NorwegianEndings.definite.fit(text, $0 + 1))
        && !(start..<$0).contains { index in
          // «40 av dem ble skadd» tells how many.
          index > start && text.hasCapital(index) || text.tokens[index].kind == .digits
            || own.numbers.contains(text.tokens[index])
        }
    }
  }

  /// «I byen bor | de | midlertidig», «Rådet vedtok å beholde | den»
  private var meansNobody: Bool {
    guard let tree else { return false }
    return (start + 1..<end).contains { index in
      guard text.isWord(index, Self.meaning),
        [.pronoun, .subjectPronoun, .objectPronoun].contains(tree.wordClass(index)),
        !isOfNoun(index + 1, tree)
      else { return false }
      switch tree.relation(index) {
      case .subject: return tree.head(index) == tree.verb && index > tree.verb
      case .object:
        guard text.isWord(index, [.den, .dem, .dei]) else { return false }
        let subject = tree.subject(of: tree.verb).map(tree.phrase) ?? start..<start
        return !(start..<index).contains {
          !subject.contains($0) && tree.wordClass($0).isNominal && !text.tokens[$0].hints.contains(.time)
        }
      default: return false
      }
    }
  }

  /// «overleverte | de elleve | fangene»: no pronoun, whatever the tree makes of it.
  private func isOfNoun(_ next: Int, _ tree: LineTree) -> Bool {
    guard next < end else { return false }
    switch tree.wordClass(next) {
    case .noun, .definiteNoun, .genitiveNoun, .number, .quantifier: return true
    case .adjective, .participleAdjective: return isOfNoun(next + 1, tree)
    default: return false
    }
  }
}
