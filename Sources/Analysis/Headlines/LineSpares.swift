import TimelineModel

/// What may go from inside a line: who somebody is, to whom something was said, which one is meant.
extension LineShortener {
  /// How many sets are tried at the most. Each kind of run multiplies them: a sentence can have some dozens, one that is
  /// nothing but phrases and commas would have a hundred thousand.
  static let mostChoices = 512

  /// Sets of runs that may go together, the smallest first.
  func choices(_ verb: Int) -> [[Spare]] {
    var sets: [[Spare]] = [[]]
    func add(_ options: [[Spare]]) {
      for set in sets {
        for option in options where sets.count < Self.mostChoices {
          let isApart = !set.contains { one in option.contains { $0.run.overlaps(one.run) } }
          if isApart { sets.append(set + option) }
        }
      }
    }
    // «Angrepet | skjedde tidlig onsdag og | var rettet mot skolen»
    if own.empty.contains(text.tokens[verb]),
      let og = (verb + 1..<end).first(where: { text.isWord($0, .og) && isVerb($0 + 1) })
    {
      return [[Spare(run: verb..<og + 1, cost: 0)]]
    }
    add(asides(verb))
    for name in quotedNames(verb).prefix(2) { add([[name]]) }
    for presentation in presentations().prefix(3) { add([[presentation]]) }
    // «har | med flystøtte | tatt byen»
    if words.isHelping(text.tokens[verb]), words.isPreposition(text.tokens[verb + 1]),
      // «skal | på eget initiativ | ha tatt byen»
      let main = (verb + 3..<max(verb + 3, min(verb + 9, end))).first(where: {
        isMainVerb($0) || words.bare.contains(text.tokens[$0])
      }),
      !(verb + 1..<main).contains(where: {
        text.tokens[$0].kind == .sign || words.joints.contains(text.tokens[$0])
      })
    {
      add([[Spare(run: verb + 1..<main, cost: 2)]])
    }
    if isNeeded {
      if let first = firstOfAdjectives(behind: verb) { add([[first]]) }
      if let described = described() { add([[described]]) }
    }
    add(tails(of: start..<verb))
    if let at = contentStart(verb) {
      if at > verb + 1 { add([[Spare(run: verb + 1..<at, cost: 1)]]) }
      if let inner = mainVerb(from: at + 1, to: end) { add(tails(of: at + 1..<inner)) }
    }
    return sets
  }

  /// «konferansen | «Et rom for alle» |»: what is called so, where the noun says what it is.
  private func quotedNames(_ verb: Int) -> [Spare] {
    (verb + 2..<max(verb + 2, end)).compactMap { open in
      guard text.isSign(open, "«"), NorwegianEndings.definite.fit(text, open - 1), !text.hasCapital(open - 1),
        text.tokens[open - 1].end - text.tokens[open - 1].start > 5, !isVerb(open - 1),
        let close = (open + 1..<end).first(where: { text.isSign($0, "»") })
      else { return nil }
      return Spare(run: open..<close + 1, cost: 2)
    }
  }

  /// «en rekke | konkrete | militære handlinger»: the first of two that say how something is.
  private func firstOfAdjectives(behind verb: Int) -> Spare? {
    let first = (verb + 1..<max(verb + 1, end - 2)).first { index in
      [index, index + 1].allSatisfy {
        text.tokens[$0].kind == .word && NorwegianEndings.anyAdjective.fit(text, $0) && !text.hasCapital($0)
          && !isVerb($0) && !followsMark($0) && !words.isDeterminer(text.tokens[$0])
          && !own.altering.contains(text.tokens[$0])
          && !words.isPreposition(text.tokens[$0]) && !own.ranks.contains(text.tokens[$0])
          && !own.unfinished.contains(text.tokens[$0])
      } && text.tokens[index + 2].kind == .word
    }
    return first.map { Spare(run: $0..<$0 + 1, cost: 2) }
  }

  /// «| den lenge varslede | offensiven», but «den tyrkiske hæren»: which one, where the noun says it too.
  private func described() -> Spare? {
    for article in start..<max(start, end - 2) where own.owning.contains(text.tokens[article]) {
      guard
        let noun = (article + 1..<min(article + 4, end)).first(where: {
          NorwegianEndings.definite.fit(text, $0)
        }),
        noun > article + 1,
        (article + 1..<noun).allSatisfy({
          text.tokens[$0].kind == .word && !text.hasCapital($0) && !isVerb($0)
            && !own.ranks.contains(text.tokens[$0])
            && !own.altering.contains(text.tokens[$0]) && !NorwegianEndings.country.fit(text, $0)
        }), NorwegianEndings.anyAdjective.fit(text, noun - 1)
      else { continue }
      return Spare(run: article..<noun, cost: 2)
    }
    return nil
  }

  /// «sa | til AP | at»: the «at» behind a verb of saying, with nothing but a phrase between.
  private func contentStart(_ verb: Int) -> Int? {
    guard words.isFiniteSpeech(text, verb, 0..<end),
      let at = (verb + 1..<min(verb + 9, end)).first(where: { text.isWord($0, .at) })
    else { return nil }
    let between = verb + 1..<at
    if between.contains(where: { text.tokens[$0].kind == .sign || isVerb($0) }) { return nil }
    if between.isEmpty { return at }
    let first = text.tokens[verb + 1]
    // «Mandag sa | Dal | at», «Kort tid etter møtet bekreftet | SDF | at»: who says it.
    let isTurned =
      text.tokens[verb - 1].hints.contains(.time)
      || words.fronting.contains(text.tokens[verb - 1]) || words.isPreposition(text.tokens[start])
      || own.measures.contains(text.tokens[start])
    if isTurned { return nil }
    // «forteller | nyhetsbyrået AP | at»
    let isHearer = own.telling.contains(text.tokens[verb]) && text.hasCapital(at - 1)
    // «legger | til grunn | at»: of the verb.
    let isSetting =
      (own.hearing.contains(first) || first.hints.contains(.time))
      && (between.count > 2 || text.hasCapital(at - 1) || NorwegianEndings.definite.fit(text, at - 1))
    return (isHearer || isSetting) && !words.isPreposition(text.tokens[at - 1])
      && !between.contains(where: { words.infinitiveMark.contains(text.tokens[$0]) })
      ? at : nil
  }

  /// «Dal, | som leder rådet, | sier», «Dal, | sjef for museet, | ble drept»: what stands between commas, where the clause
  /// goes on behind it.
  func asides(_ verb: Int) -> [[Spare]] {
    var found: [[Spare]] = []
    var index = start + 1
    while index < end {
      defer { index += 1 }
      // «Det vi ser, | er | at noen, som kom i går, går hjem»: no aside.
      guard text.isSign(index, ","), text.isSpaced(index + 1), !isVerb(index + 1),
        let close = (index + 2..<min(index + 24, end)).first(where: {
          text.isSign($0, ",") && text.isSpaced($0 + 1)
        }), close + 1 < end,
        close + 1 == verb || isVerb(close + 1) && !words.isFiniteSpeech(text, close + 1, 0..<end)
          || text.isWord(index + 1, .som) || isHelped(close + 1, before: index),
        !text.isWord(index + 1, [.og, .men, .at]), !own.or.contains(text.tokens[index + 1]),
        !isOpenAttribute(index - 1),
        !words.joints.contains(text.tokens[close + 1])
      else { continue }
      // «Lederen for rådet, | Per Dal |, sier»: the name says more.
      let isName = close + 1 == verb && (index + 1..<close).allSatisfy { text.hasCapital($0) }
      found.append(
        isName
          ? [Spare(run: start..<index + 1, cost: 1), Spare(run: close..<verb, cost: 0)]
          : [Spare(run: index..<close + 1, cost: 1)])
      index = close
    }
    return found
  }

  /// «vil få følger, har Dal, sjef for flåten, | varslet»: what the verb that helps waits for, with nothing but who between.
  private func isHelped(_ participle: Int, before comma: Int) -> Bool {
    NorwegianEndings.participleOfAny.fit(text, participle)
      && (max(start, comma - 6)..<comma).contains { index in
        text.isWord(index, [.har, .hadde]) && text.isSign(index - 1, ",")
      }
  }

  /// «Den | norske |, siktede kvinnen»: an adjective whose noun stands behind the comma.
  private func isOpenAttribute(_ index: Int) -> Bool {
    text.isWord(index - 1, [.den, .det, .de, .dei]) && NorwegianEndings.definiteAdjective.fit(text, index)
      && !NorwegianEndings.definite.fit(text, index)
  }

  /// «startet hæren, | med støtte fra Iran, | en offensiv», «har hæren, | støttet av Iran, | tatt byen»: what parts a verb
  /// from what it waits for.
  var withoutInsertion: String? {
    guard let verb = mainVerb(from: start, to: end),
      let comma = (verb + 1..<max(verb + 1, min(verb + 7, end))).first(where: { text.isSign($0, ",") }),
      words.isPreposition(text.tokens[comma + 1])
        || NorwegianEndings.participleOfAny.fit(text, comma + 1),
      let close = (comma + 2..<max(comma + 2, min(comma + 24, end))).first(where: {
        text.isSign($0, ",") && text.isSpaced($0 + 1)
      }), hasNoVerb(comma + 2..<close)
    else { return nil }
    // «gikk Dal, etter et langt møte, | med på planen»
    let goesOn =
      words.isHelping(text.tokens[verb])
      ? isMainVerb(close + 1)
      : comma <= verb + 3 && opensGoverned(close + 1, by: verb)
        // «klarte styrkene, med støtte fra fly, | å ta byen»
        || words.infinitiveMark.contains(text.tokens[close + 1])
          && (words.managing.contains(text.tokens[verb]) || words.beginning.contains(text.tokens[verb]))
        || comma > verb + 1 && words.isDeterminer(text.tokens[close + 1])
          && !(verb + 1..<comma).contains { words.isPreposition(text.tokens[$0]) }
    return goesOn ? line(upTo: end, without: [Spare(run: comma..<close + 1, cost: 1)]) : nil
  }

  /// «gikk …, | med på planen»
  private func opensGoverned(_ index: Int, by verb: Int) -> Bool {
    governs(verb, index) || text.isWord(index, .med) && text.isWord(index + 1, .på)
  }

  /// «etter et press som kom fra USA»: none but that of a clause with «som».
  private func hasNoVerb(_ range: Range<Int>) -> Bool {
    let clause = range.first { text.isWord($0, .som) } ?? range.upperBound
    return !range.prefix { $0 < clause }.contains { isVerb($0) }
  }

  /// «USAs utenriksminister | Rex Tillerson», «Den britiske gruppen | Airwars»: what somebody is, before the name.
  private func presentations() -> [Spare] {
    var found: [Spare] = []
    for name in max(1, start)..<max(2, end) where text.tokens[name].marks.contains(.capitalised) {
      guard text.tokens[name - 1].kind == .word, name - 1 >= start else { continue }
      var first = name - 1
      if HeadlineWords.titles.fit(text, first) {
        while first > start, isAttribute(first - 1) { first -= 1 }
      } else if !text.hasCapital(first), NorwegianEndings.definite.fit(text, first),
        text.tokens[first].end - text.tokens[first].start > 5, !isVerb(first),
        !words.isPreposition(text.tokens[first]), name < end - 1
      {
        while first > start, isAttribute(first - 1), !text.hasCapital(first - 1) { first -= 1 }
        // «byen Mosul» tells what it is; only with more before it is it long.
        if first == name - 1, name + 1 >= end || !text.hasCapital(name + 1) { continue }
      } else {
        continue
      }
      while first > start, own.owning.contains(text.tokens[first - 1]) { first -= 1 }
      // «en general | Per Dal»: no presentation.
      if first > start,
        words.articles.contains(text.tokens[first - 1]) || text.tokens[first - 1].kind == .digits
      {
        continue
      }
      found.append(Spare(run: first..<name, cost: 1))
    }
    return found
  }

  /// «USAs», «irakiske», «tidligere» before a noun.
  private func isAttribute(_ index: Int) -> Bool {
    guard text.tokens[index].kind == .word, !words.isPreposition(text.tokens[index]),
      !words.joints.contains(text.tokens[index]), !own.source.contains(text.tokens[index]), !isVerb(index),
      !followsMark(index)
    else { return false }
    return text.hasCapital(index) && index > start
      ? NorwegianEndings.genitive.fit(text, index)
      : NorwegianEndings.attribute.fit(text, index) && !words.isDeterminer(text.tokens[index])
  }

  /// «gleden av å | ønske | minister Dal velkommen», «vil | trekke | tilbake soldatene»
  private func followsMark(_ index: Int) -> Bool {
    index > start
      && (words.infinitiveMark.contains(text.tokens[index - 1]) || own.modal.contains(text.tokens[index - 1]))
  }

  /// «En leder | for styrkene | i hæren | sier»: phrases behind the noun of a subject, from the last on.
  private func tails(of subject: Range<Int>) -> [[Spare]] {
    var found: [[Spare]] = []
    // «Fremrykning til tross for …»: nothing that stands by itself.
    guard let first = subject.first,
      words.isDeterminer(text.tokens[first])
        // «Om lag 300»
        || subject.prefix(3).contains(where: { text.tokens[$0].kind == .digits })
        || text.hasCapital(first)
          && first > 0
        || NorwegianEndings.definite.fit(text, first) || NorwegianEndings.attribute.fit(text, first)
    else { return [] }
    // «Området | opprørerne holder i byen, | har»: a clause without «som».
    if text.isSign(subject.upperBound - 1, ","), !subject.contains(where: { text.isWord($0, .som) }),
      let noun = subject.first(where: { NorwegianEndings.definite.fit(text, $0) }),
      noun + 1 < subject.upperBound,
      text.hasCapital(noun + 1) || NorwegianEndings.definite.fit(text, noun + 1)
        || text.isWord(noun + 1, [.han, .hun, .ho, .de, .dei]),
      (noun + 2..<subject.upperBound).contains(where: { isVerb($0) })
    {
      return [[Spare(run: noun + 1..<subject.upperBound, cost: 1)]]
    }
    for index in subject.dropFirst().reversed() {
      let (token, before) = (text.tokens[index], text.tokens[index - 1])
      guard before.kind == .word, !words.isPreposition(before), !words.isDeterminer(before),
        !words.joints.contains(before)
      else { continue }
      // «Kort tid | etter møtet sa Dal»
      if own.measures.contains(before), text.isWord(index, [.etter, .før]) { continue }
      let isRelative = text.isWord(index, .som) && !own.pronouns.contains(before)
      let isPhrase =
        own.homing.contains(token) && !endsOnContact(index, subject.upperBound)
        && !(text.hasCapital(index - 1) && text.hasCapital(index + 1) && text.isWord(index, .for))
      let run = index..<subject.upperBound
      // «Norge yter støtte | i år og | har lovet mer»: two clauses.
      if isRelative || isPhrase, !text.isWord(subject.upperBound - 1, [.og, .men]),
        !run.dropLast().contains(where: {
          // «natt til 25. juni»
          text.tokens[$0].kind == .sign && !(text.isSign($0, ".") && text.tokens[$0 - 1].kind == .digits)
            || !own.paired.contains(token)
              && !(text.isWord(index, .med) && HeadlineWords.help.fit(text, index + 1))
              && text.isWord($0, [.og, .men])
        })
      {
        found.append([Spare(run: run, cost: 3 + found.count)])
      }
    }
    return found
  }

  /// «på konflikten | Tyrkia har hatt …»: the verb may be that of a clause that hangs on the noun.
  private func endsOnContact(_ phrase: Int, _ verb: Int) -> Bool {
    (phrase + 1..<verb).contains { index in
      text.hasCapital(index) && !text.hasCapital(index - 1) && NorwegianEndings.definite.fit(text, index - 1)
        // «i byen | Mosul nord i landet»
        && (index..<verb).allSatisfy { text.hasCapital($0) }
    }
  }

  // MARK: The line

  /// How many characters the line has without some of its tokens.
  func length(upTo last: Int, without spares: [Spare]) -> Int {
    joined(upTo: last, without: spares).length()
  }

  func line(upTo last: Int, without spares: [Spare]) -> String {
    joined(upTo: last, without: spares).whole()
  }

  private func joined(upTo last: Int, without spares: [Spare]) -> HeadlineLine {
    var line = HeadlineLine()
    var place = 0
    for spare in spares.map(\.run).sorted(by: { $0.lowerBound < $1.lowerBound }) + [last..<last] {
      if place > 0, place < last, text.isSpaced(place) { line.append(" ") }
      line.append(text, place..<max(place, spare.lowerBound))
      place = spare.upperBound
    }
    return line
  }

  /// «Onsdag fortsatte | framrykkingen», «Tidligere denne uken lovet | Tyrkia | å …»: a time at the front goes, where it is plain
  /// what the subject is: a name before «å», or the one word that is left.
  func turned(upTo last: Int, _ verb: Int) -> String? {
    guard start == 0, words.isVerbSecond, verb < 5, last > verb + 1, !words.isHelping(text.tokens[verb]),
      (0..<verb).allSatisfy({ text.tokens[$0].hints.contains(.time) || text.tokens[$0].kind == .digits })
    else { return nil }
    let named = (verb + 1..<last).first { !text.hasCapital($0) } ?? last
    let isName = named > verb + 1 && named < last && words.infinitiveMark.contains(text.tokens[named])
    let isAll =
      last == verb + 2 && text.tokens[verb + 1].kind == .word
      && !own.particles.contains(text.tokens[verb + 1])
    guard isName || isAll else { return nil }
    let subject = verb + 1..<(isName ? named : last)
    var line = HeadlineLine()
    line.append(text, subject)
    line.append(" ")
    line.append(text, verb..<verb + 1)
    line.append(" ")
    line.append(text, subject.upperBound..<last)
    return line.whole()
  }

  /// «I en landsby i fjellene ble | presten, to barn og en nabo | drept»: whom it befell first, and not where, where no more fits.
  func withoutSetting(_ verb: Int, _ ends: [(Int, Int)]) -> String? {
    guard start == 0, words.isPreposition(text.tokens[0]), text.isWord(verb, [.ble, .blei, .vart]),
      let main = (verb + 2..<max(verb + 2, end)).first(where: {
        isMainVerb($0) || opensClause($0) || isVerb($0)
      }),
      isMainVerb(main), !words.isPreposition(text.tokens[verb + 1]),
      // «I alt 60 soldater ble | drept og fire såret»
      !isParticiple(verb + 1),
      !words.middle.contains(text.tokens[verb + 1])
    else { return nil }
    for (last, _) in ends where last > main && (last == end || isWhole(upTo: last, verb)) {
      var line = HeadlineLine()
      line.append(text, verb + 1..<main)
      line.append(" ")
      line.append(text, verb..<verb + 1)
      line.append(" ")
      line.append(text, main..<last)
      line.capitalise(at: 0)
      let whole = line.whole()
      if HeadlineLine.characters(whole.utf8) <= Headline.limit { return whole }
    }
    return nil
  }
}
