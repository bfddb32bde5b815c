import TimelineModel

/// Whether a line says by itself what happened.
extension LineShortener {
  /// «Han sier at …», «Vi fikk vite at …», «Dal: De er klare»: somebody whom nothing in the line names.
  private var opensOnSomebody: Bool {
    guard isVerb(start + 1), !words.people.contains(text.tokens[start + 1]) else { return false }
    return text.isWord(start, [.han, .hun, .ho, .de, .dei, .den])
      || own.everybody.contains(text.tokens[start]) && words.finishing.contains(text.tokens[start + 1])
      || start == 0 && words.selves.contains(text.tokens[start])
  }

  /// «Bilen deres ble funnet», «Advokaten hans sier at …»: of whom?
  private var opensOnBelongings: Bool {
    start == 0 && isVerb(2)
      && (own.belonging.contains(text.tokens[1])
        || own.ofOne.contains(text.tokens[1]) && words.isFiniteSpeech(text, 2, 0..<end))
      && NorwegianEndings.definite.fit(text, 0)
  }

  /// «Soldatene angrep | dette | huset», but not «denne uken».
  private var pointsAtSomething: Bool {
    start == 0
      && (1..<max(1, end - 1)).contains {
        own.these.contains(text.tokens[$0]) && text.tokens[$0 + 1].kind == .word
          && !text.tokens[$0 + 1].hints.contains(.time) && NorwegianEndings.definite.fit(text, $0 + 1)
      }
  }

  /// «Da bestemte vi oss for å reise»: of themselves somebody speaks, who is not named before the words.
  var isOfOneself: Bool {
    guard start == 0 else { return false }
    var isQuoted = false
    for index in 0..<end {
      if text.isSign(index, "«") { isQuoted = true }
      if text.isSign(index, "»") { isQuoted = false }
      if !isQuoted, own.oneself.contains(text.tokens[index]), index == 0 || !text.hasCapital(index) {
        return true
      }
    }
    return false
  }

  /// «De skal | bestemt seg»: «ha» has been lost between the two.
  private var isHalfVerb: Bool {
    (start + 1..<max(start + 1, end - 1)).contains { index in
      own.modal.contains(text.tokens[index]) && !own.close.contains(text.tokens[index - 1])
        && words.verbs.reading(of: text.tokens, at: index + 1, in: 0..<end)?.tense == .participle
    }
  }

  /// «Nå forteller Per Dal», «Dal sier i retten»: and what? But «Tolv er drept, melder politiet».
  private var tellsOfNothing: Bool {
    guard let verb = mainVerb(from: start, to: end), own.telling.contains(text.tokens[verb]),
      !text.isSign(verb - 1, ",")
    else { return false }
    return !(verb + 1..<end).contains {
      text.tokens[$0].kind == .sign || opensClause($0) || isVerb($0)
        || words.isPreposition(text.tokens[$0]) && !text.isWord($0, [.i, .på, .ved])
        || text.tokens[$0].kind == .word && !text.hasCapital($0) && $0 == end - 1
          && !text.isWord($0 - 1, [.i, .på, .ved])
    }
  }

  /// «Den endelige beslutningen ble tatt av lederen»: which? But «… ble tatt på et møte» tells where.
  private var decidesNothing: Bool {
    guard let verb = mainVerb(from: start, to: end), text.isWord(verb, [.ble, .blei, .vart]),
      own.made.contains(text.tokens[verb + 1]), verb + 2 >= end || text.isWord(verb + 2, .av)
    else { return false }
    return (start..<verb).contains {
      HeadlineWords.decisions.fit(text, $0) && !text.isWord($0 + 1, .om)
        && !words.infinitiveMark.contains(text.tokens[$0 + 1])
    }
  }

  /// «Det er bestemt i samråd med bispen»: what is? But «Det er meldt om flere ofre» tells it behind.
  private var isOfSomething: Bool {
    text.isWord(start, .det) && text.isWord(start + 1, [.er, .var]) && isMainVerb(start + 2)
      && text.isWord(start + 3, [.i, .av, .ved, .til])
      && !(start + 3..<max(start + 3, end)).contains {
        opensClause($0) || words.infinitiveMark.contains(text.tokens[$0])
          || words.isDeterminer(text.tokens[$0]) || text.tokens[$0].kind == .digits
      }
  }

  /// «Alarmen gikk igjen»: as before, which no line tells.
  private var isAgainOnly: Bool {
    end - start == 3 && own.again.contains(text.tokens[end - 1])
      && own.complete.contains(text.tokens[end - 2])
  }

  /// «Det er ventet at | den | vil snu»: nothing before in the line that it may be.
  private var pointsWithinWords: Bool {
    guard text.isWord(start, .det),
      let at = (start + 2..<max(start + 2, end - 2)).first(where: { text.isWord($0, .at) }),
      text.isWord(at + 1, [.den, .de, .dei, .han, .hun, .ho])
    else { return false }
    // «at | den drepte | er funnet»
    if NorwegianEndings.definiteAdjective.fit(text, at + 2), isVerb(at + 3) { return false }
    return isVerb(at + 2) && !(start..<at).contains { text.hasCapital($0) && $0 > start }
  }

  /// «Det bekreftet ministeren», «Det får avisen bekreftet»: what, stands in the words before.
  private var saysOnlyIt: Bool {
    guard text.isWord(start, .det),
      words.isFiniteSpeech(text, start + 1, 0..<end) || own.getting.contains(text.tokens[start + 1])
    else { return false }
    return !(start + 2..<max(start + 2, end)).contains {
      text.isWord($0, [.at, .om]) || words.infinitiveMark.contains(text.tokens[$0])
    }
  }

  /// «Gruppen, | som får opplysninger fra et nettverk i landet»: who they are, and not what they did.
  private var tellsOnlyWho: Bool {
    let who = (start + 1..<max(start + 1, end)).first {
      text.isWord($0, .som) && text.isSign($0 - 1, ",")
    }
    guard let who, !(start..<who).contains(where: { isVerb($0) || isMainVerb($0) }) else { return false }
    return !(who + 2..<max(who + 2, end)).contains { text.isSign($0, ",") || text.isDash($0) }
  }

  /// «Samme helg ble en vakt»: and what became of him?
  private var leavesVerbOpen: Bool {
    guard let verb = mainVerb(from: start, to: end), text.isWord(verb, [.ble, .blei, .vart]), end - verb <= 4,
      words.isDeterminer(text.tokens[verb + 1]),
      (start..<verb).contains(where: { text.tokens[$0].hints.contains(.time) })
    else { return false }
    return !(verb + 1..<end).contains { isMainVerb($0) || words.isPreposition(text.tokens[$0]) }
  }

  /// Whether the line says by itself what happened: it neither begins on words that point back, nor ends on one that
  /// leads on.
  var isSound: Bool {
    if end > start, text.isSign(end - 1, "…") { return false }
    guard words.isVerbSecond, end > start + 1 else { return end > start }
    let (first, last) = (text.tokens[start], text.tokens[end - 1])
    if own.joining.contains(first) { return false }
    if start == 0, own.these.contains(first) || own.pointing.contains(first) && isVerb(1) { return false }
    if opensOnSomebody || opensOnBelongings || pointsAtSomething || isOfOneself || pointsAtNobody {
      return false
    }
    if saysOnlyIt || tellsOnlyWho || leavesVerbOpen || own.such.contains(first) { return false }
    if isHalfVerb || tellsOfNothing || decidesNothing || isAgainOnly || pointsWithinWords || isOfSomething {
      return false
    }
    // «CNN: Tok med seg …»: who?
    if start > 0, opensOnDeed { return false }
    if own.joining.contains(last) || words.infinitiveMark.contains(last) { return false }
    return !own.transitive.contains(last) || text.hasCapital(end - 1)
      || mainVerb(from: start, to: end) != end - 1
  }

  /// «Tok med seg våpen»: who?
  var opensOnDeed: Bool {
    guard words.isVerbSecond, end > start + 1 else { return false }
    let first = text.tokens[start]
    return words.verbs.plainReading(of: first)?.tense == .past && !own.nounsToo.contains(first)
      && !isVerb(start + 1)
  }
}
