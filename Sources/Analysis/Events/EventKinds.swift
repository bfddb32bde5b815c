import TimelineModel

/// What kind of happening an event is, where the verb of its clause alone does not tell.
extension EventDraft {
  /// The kind of what a clause says happened; a weak verb takes it from the words around.
  func kind(of predicate: Predicate, in sentence: Range<Int>) -> Event.Kind {
    // «Dommen falt», «Uttalelsen falt i går»: no place that is taken.
    if predicate.kind == .capture, let told = reader.words.told(text, sentence.lowerBound),
      told == .decision || told == .statement
    {
      return told
    }
    // «En vakt ble truet på livet»: no words.
    if predicate.stance != nil, isThreatened(predicate.verb, sentence) { return .attack }
    if predicate.kind == .capture, fellByItself(predicate.verb, sentence) { return .other }
    // «Fire soldater falt i Helmand»
    if predicate.kind == .capture, fellInBattle(predicate.verb, sentence) { return .casualty }
    // «Dal landet på Gardermoen», «ble møtt med kritikk»: no soldiers, no meeting.
    if predicate.kind == .deployment, landedAlone(predicate.verb, sentence) { return .other }
    // «Politiet slo til mot ham»
    if predicate.kind == .attack, isRaid(predicate.verb, sentence) { return .arrest }
    if predicate.kind == .arrest, isChargedNow(predicate.verb, sentence) { return .other }
    if isProclaimed(predicate, in: sentence) || isResolved(predicate, sentence) { return .decision }
    // «Dal gikk inn i salen»
    if predicate.kind == .battle, sentence.contains(predicate.verb),
      reader.words.going.contains(text.tokens[predicate.verb]), isOfPerson(predicate.verb, sentence)
    {
      return .other
    }
    // «Presidenten ble styrtet»: no plane.
    if predicate.kind == .disaster,
      reader.words.isHelping(text.tokens[predicate.verb - 1]) || text.isWord(predicate.verb + 1, .av),
      text.ends(predicate.verb, with: "styrtet") || text.ends(predicate.verb, with: "styrta")
    {
      return .other
    }
    if predicate.kind == .meeting,
      isMetWith(predicate.verb, sentence) || isPartOfMore(predicate.verb, sentence)
    {
      return .other
    }
    if predicate.kind == .withdrawal, isOfCivilians(predicate.verb, sentence) { return .other }
    if isFreed(predicate, sentence) { return .capture }
    // «IS-styrken rømte ut av byen»: those who fought there, and no one who was driven from home.
    if predicate.kind == .casualty, sentence.contains(predicate.verb),
      NorwegianEvents.fled.fit(text, predicate.verb),
      (max(sentence.lowerBound, predicate.verb - 2)..<min(sentence.upperBound, predicate.verb + 3)).contains(
        where: { NorwegianEvents.fighters.fit(text, $0) })
    {
      return .withdrawal
    }
    if predicate.kind == .appointment, sentence.contains(predicate.verb) {
      let behind = predicate.verb + 1..<sentence.upperBound
      // «overtok basen»: handed over, not an office taken over.
      if behind.prefix(5).contains(where: { NorwegianEvents.bases.fit(text, $0) }) { return .withdrawal }
      if behind.prefix(2).contains(where: { cast.naming(at: $0)?.mention.kind == .place }) { return .capture }
      // «overtok kontrollen»
      if behind.prefix(3).contains(where: { NorwegianEvents.control.fit(text, $0) }) { return .capture }
      // «tok IS over millionbyen Mosul»
      if let over = behind.prefix(12).first(where: { text.ends($0, with: "over") }),
        (over + 1..<over + 3).contains(where: { cast.naming(at: $0)?.mention.kind == .place })
      {
        return .capture
      }
      // «avløste bataljonen»
      if behind.prefix(2).contains(where: { NorwegianEvents.troops.fit(text, $0) }) { return .deployment }
    }
    guard predicate.kind == .other, predicate.stance == nil, sentence.contains(predicate.verb) else {
      return sense(of: predicate, in: sentence)
    }
    if givesUpBase(predicate.verb, sentence) { return .withdrawal }
    if let kind = behindAside(predicate.verb, sentence) ?? begun(predicate.verb, sentence) { return kind }
    if takesPerson(predicate.verb, sentence) || takesHold(predicate.verb, sentence) { return .arrest }
    if takesOff(predicate.verb, sentence) { return .deployment }
    return takesPlace(predicate.verb, sentence) ? .capture : sense(of: predicate, in: sentence)
  }

  /// «Koalisjonen ga tirsdag fra seg basen»
  private func givesUpBase(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    let behind = verb + 1..<max(verb + 1, min(verb + 6, sentence.upperBound))
    guard let oneself = behind.first(where: { text.isWord($0, .seg) && text.isWord($0 - 1, [.fra, .frå]) })
    else { return false }
    return (oneself + 1..<min(oneself + 4, sentence.upperBound)).contains {
      NorwegianEvents.bases.fit(text, $0)
    }
  }

  private func isThreatened(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(verb) && NorwegianEvents.threatened.fit(text, verb)
      && (verb + 1..<max(verb + 1, min(verb + 8, sentence.upperBound))).contains {
        NorwegianEvents.threats.fit(text, $0) && text.isWord($0 - 1, [.på, .med])
          || NorwegianEvents.threats.fit(text, $0) && text.isWord($0 - 2, .med)
      }
  }

  private func landedAlone(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(verb), text.ends(verb, with: "landet") || text.ends(verb, with: "landa") else {
      return false
    }
    return isOfPerson(verb, sentence)
      || !(max(sentence.lowerBound, verb - 8)..<min(sentence.upperBound, verb + 6)).contains {
        NorwegianEvents.forces.fit(text, $0)
      }
  }

  private func isRaid(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(verb), NorwegianEvents.struck.fit(text, verb) else { return false }
    let behind = verb + 1..<max(verb + 1, min(verb + 6, sentence.upperBound))
    return behind.contains { text.isWord($0, .til) }
      && (max(sentence.lowerBound, verb - 4)..<behind.upperBound).contains {
        NorwegianEvents.police.fit(text, $0)
      }
  }

  /// «Mora er siktet»: how it stands with her, where no day is told.
  private func isChargedNow(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(verb) && reader.words.charged.contains(text.tokens[verb])
      && text.isWord(verb - 1, [.er, .var])
      && !(text.sentence(holding: verb).map { timesOf[$0].contains { isResolved($0) } } ?? false)
  }

  /// «Flyene tok av», «tok fire fly av fra basen»
  private func takesOff(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    let behind = verb + 1..<max(verb + 1, min(verb + 8, sentence.upperBound))
    guard reader.words.taking.contains(text.tokens[verb]),
      let off = behind.first(where: { text.isWord($0, .av) }),
      off + 1 == sentence.upperBound || text.tokens[off + 1].kind == .sign
        || reader.words.isPreposition(text.tokens[off + 1]) || text.isWord(off + 1, .og)
    else { return false }
    return (max(sentence.lowerBound, verb - 4)..<off).contains { NorwegianEvents.aircraft.fit(text, $0) }
  }

  /// Whether one person stands right beside a verb.
  private func isOfPerson(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - 1)..<min(sentence.upperBound, verb + 2)).contains {
      text.isWord($0, [.han, .hun, .ho]) || cast.naming(at: $0)?.mention.kind == .person
    }
      || cast.namings(in: max(sentence.lowerBound, verb - 4)..<verb).last.map {
        $0.tokens.upperBound == verb && $0.mention.kind == .person && !$0.isGenitive
      } ?? false
  }

  /// «Soldaten deltok på en patrulje»: in what is no meeting.
  private func isPartOfMore(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(verb) && NorwegianEvents.takingPart.fit(text, verb)
      && !sentence.contains { reader.words.noun(text, $0) == .meeting }
      && (verb + 1..<sentence.upperBound).contains { text.isWord($0, .på) }
  }

  /// «ble møtt med steinkasting»
  private func isMetWith(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(verb), text.ends(verb, with: "møtt") else { return false }
    return text.isWord(verb + 1, [.med, .av])
      && (max(sentence.lowerBound, verb - 6)..<verb).contains { text.isWord($0, [.ble, .blei, .vart, .er]) }
  }

  /// «Mannen ble tatt av politiet»
  private func takesPerson(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    let reach = max(sentence.lowerBound, verb - 8)..<min(sentence.upperBound, verb + 9)
    guard
      let taken = reach.first(where: {
        $0 >= verb && reader.words.taking.contains(text.tokens[$0])
          && NorwegianEndings.participleOfAny.fit(text, $0)
      }),
      (reach.lowerBound..<taken).contains(where: { text.isWord($0, [.ble, .vart, .blei, .er]) }),
      taken + 1 == sentence.upperBound || text.tokens[taken + 1].kind == .sign
        || text.isWord(taken + 1, [.av, .i, .på, .da])
    else { return false }
    return (reach.lowerBound..<taken).contains {
      NorwegianEvents.persons.fit(text, $0) && !reader.words.isPreposition(text.tokens[$0 - 1])
    }
  }

  /// «InterOil falt kraftig», «Aksjen falt 3 prosent»: no place that is taken.
  private func fellByItself(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(verb), NorwegianEvents.fell.fit(text, verb) else { return false }
    let subject = cast.namings(in: sentence.lowerBound..<verb).last { !$0.isGenitive }
    let isOfPlace = subject.map { $0.mention.kind == .place } ?? false
    return subject != nil && !isOfPlace && subject?.mention.kind == .organization
      || NorwegianEvents.prices.fit(text, verb - 1)
      || sentence.contains(verb + 1) && NorwegianEvents.farDown.fit(text, verb + 1) && !isOfPlace
  }

  /// «Mosul ble erklært fri», «Abadi sa at hele Mosul er fritt»: won, whoever says so.
  private func isFreed(_ predicate: Predicate, _ sentence: Range<Int>) -> Bool {
    guard predicate.stance != nil, sentence.contains(predicate.verb) else { return false }
    let reach = max(sentence.lowerBound, predicate.verb - 8)..<min(sentence.upperBound, predicate.verb + 12)
    guard
      let free = reach.last(where: {
        $0 > predicate.verb && reader.words.freed.contains(text.tokens[$0])
      }), !(predicate.verb..<free).contains(where: { text.tokens[$0].kind == .sign })
    else { return false }
    // «erklærte | Raqqa | formelt befridd»
    if cast.namings(in: predicate.verb + 1..<free).contains(where: {
      $0.mention.kind == .place && free - $0.tokens.upperBound < 3 && !isDoubted($0.tokens.upperBound..<free)
    }) {
      return true
    }
    return free < predicate.verb + 4
      && (reach.lowerBound...predicate.verb).contains { text.isWord($0, [.ble, .vart, .blei]) }
      && (cast.namings(in: reach.lowerBound..<free).contains { $0.mention.kind == .place }
        || (reach.lowerBound..<free).contains { NorwegianEvents.takable.fit(text, $0) })
  }

  /// «er ikke | fri», «skal bli | fri»
  private func isDoubted(_ words: Range<Int>) -> Bool {
    words.contains {
      reader.words.negations.contains(text.tokens[$0]) || reader.words.planned.contains(text.tokens[$0])
    }
  }

  /// «Irak melder Tikrit frigjort», «Abadi: Mosul er fri»: whether the title says that a place it names is free.
  private var isFreedInTitle: Bool {
    let title = heading.tokens.indices
    return title.contains { free in
      guard reader.words.freed.contains(heading.tokens[free]) else { return false }
      return cast.namings.contains { naming in
        guard naming.mention.kind == .place, let start = startInTitle(naming) else { return false }
        let end = start + naming.tokens.count
        return (0..<3).contains(free - end)
          && !(end..<free).contains { reader.words.negations.contains(heading.tokens[$0]) }
      }
    }
  }

  /// «515 syrere har forlatt leiren», «henta heim ei kvinne»: no forces.
  private func isOfCivilians(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - 4)..<min(sentence.upperBound, verb + 6)).contains {
      NorwegianEvents.families.fit(text, $0)
    }
  }

  /// «Sikkerhetsrådet ba fredag alle land om …»: what a council or a parliament asks for, it has resolved.
  private func isResolved(_ predicate: Predicate, _ sentence: Range<Int>) -> Bool {
    guard predicate.stance == .directive, sentence.contains(predicate.verb) else { return false }
    return cast.namings(in: sentence).contains {
      ($0.tokens.upperBound == predicate.verb || $0.tokens.lowerBound == predicate.verb + 1) && !$0.isGenitive
        && $0.mention.kind == .organization && NorwegianEvents.councils.fit(text, $0.tokens.upperBound - 1)
    }
  }

  /// «ble Ola Nordås, som var lege, drept»: the main verb stands behind what comes between commas.
  private func behindAside(_ verb: Int, _ sentence: Range<Int>) -> Event.Kind? {
    guard reader.words.isHelping(text.tokens[verb]) else { return nil }
    for index in verb + 1..<max(verb + 1, sentence.upperBound) where text.isSign(index - 1, ",") {
      guard let reading = reader.words.verbs.reading(of: text.tokens, at: index, in: sentence) else {
        continue
      }
      if reading.tense != .present { return reading.meaning }
    }
    return nil
  }

  /// «en offensiv | som begynte 9. mars»: what began.
  private func begun(_ verb: Int, _ sentence: Range<Int>) -> Event.Kind? {
    guard reader.words.beginning.contains(text.tokens[verb]),
      let som = (max(sentence.lowerBound + 1, verb - 4)..<max(sentence.lowerBound + 1, verb)).last(where: {
        text.isWord($0, .som)
      })
    else { return nil }
    return reader.words.noun(text, text.isSign(som - 1, ",") ? som - 2 : som - 1)
  }

  /// «SDF tok Manbij», «ble Mosul og Tal Afar tatt»: a place is what is taken.
  private func takesPlace(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    let reach = max(sentence.lowerBound, verb - 8)..<min(sentence.upperBound, verb + 9)
    guard let taking = reach.first(where: { $0 >= verb && reader.words.taking.contains(text.tokens[$0]) })
    else {
      return false
    }
    if NorwegianEvents.notTaken.fit(text, taking + 1)
      || (taking..<min(taking + 6, sentence.upperBound)).contains(where: {
        NorwegianEvents.prizes.fit(text, $0)
      })
    {
      return false
    }
    let isPassive = (reach.lowerBound..<taking).contains { text.isWord($0, [.ble, .vart, .blei, .er, .var]) }
    // «Østsiden ble tatt», «flybasen, som ble tatt»
    if isPassive, (reach.lowerBound..<taking).contains(where: { isTakable($0) }) { return true }
    return cast.namings(in: reach).contains { naming in
      guard naming.mention.kind == .place, !naming.isGenitive,
        isPassive ? naming.tokens.upperBound <= taking : naming.tokens.lowerBound > taking
      else { return false }
      let before = naming.tokens.lowerBound - 1
      let isGoverned = sentence.contains(before) && reader.words.isPreposition(text.tokens[before])
      return !isGoverned && (isPassive || naming.tokens.lowerBound <= taking + 6)
    }
  }

  /// «byen», «flybasen»: a place without its name, that stands under nothing.
  private func isTakable(_ index: Int) -> Bool {
    NorwegianEvents.takable.fit(text, index) && !reader.words.isPreposition(text.tokens[index - 1])
  }

  /// The kind that the title tells, when it is the line in the list: «Slaget om Mosul er i gang».
  ///
  /// A title that gives somebody's words tells what they say; nil when it tells nothing plain.
  func titleKind(_ told: Event.Kind) -> Event.Kind? {
    let title = heading.tokens.indices
    if isFreedInTitle { return .capture }
    // «Dal: Vi er klare», but «Mann dømt til ti år: Anker»
    if let colon = title.dropLast().first(where: { heading.isSign($0, ":") && heading.isSpaced($0 + 1) }),
      !(0..<colon).contains(where: {
        !heading.tokens[$0].hints.isDisjoint(with: [.happening]) && tellsKind($0)
          || reader.words.taking.contains(heading.tokens[$0])
      })
    {
      return [.report, .meeting, .decision].contains(told) ? nil : .statement
    }
    for index in title where heading.tokens[index].kind == .word {
      let reading = reader.words.verbs.reading(of: heading.tokens, at: index, in: title)
      let said = composer.attribution.speech.reading(of: heading.tokens, at: index, in: title)
      if said != nil, reading == nil || reading?.meaning == .other || reading?.meaning == .statement {
        // «SDF sier at Raqqa er tatt» tells what is said; «Solberg lover ti milliarder» that it is.
        let isTold = said?.meaning == .neutral || said?.meaning == .report || said?.meaning == .assert
        guard isTold, (index + 1..<title.upperBound).contains(where: { heading.isWord($0, .at) }) else {
          return nil
        }
        continue
      }
      // «Norge henter ikke krigere hjem»
      if reading != nil,
        (index + 1..<min(index + 3, title.upperBound)).contains(where: {
          reader.words.negations.contains(heading.tokens[$0])
        })
      {
        return nil
      }
      // «Generalen teller 1300 angrep»
      if isCounted(heading, index) { continue }
      // «Slik steg tallet på drepte»
      if (max(0, index - 4)..<index).contains(where: { reader.words.tallies.contains(heading.tokens[$0]) }) {
        continue
      }
      guard let reading, reading.tense != .infinitive, !isBesideTheTitle(index),
        !composer.reader.isNominal(heading, index, reading.meaning, title)
      else { continue }
      // «515 syrere har forlatt leiren»
      if reading.meaning == .withdrawal, title.contains(where: { NorwegianEvents.families.fit(heading, $0) })
      {
        return .other
      }
      if reading.meaning != .other { return sense(reading.meaning, of: index, in: title, heading) }
      if reader.words.taking.contains(heading.tokens[index]), takesPlaceInTitle(index) { return .capture }
    }
    // «33 raketter mot leiren», whoever was hurt.
    if told == .casualty,
      title.contains(where: { NorwegianEvents.rockets.fit(heading, $0) && heading.ends($0 + 1, with: "mot") })
    {
      return .attack
    }
    guard told == .statement || told == .report || told == .decision || told == .other else { return nil }
    return title.first {
      reader.words.noun(heading, $0) != nil && !composer.reader.isGoverned(heading, $0, title)
        && !isCounted(heading, $0)
    }.flatMap { reader.words.noun(heading, $0) }
  }

  private func tellsKind(_ index: Int) -> Bool {
    guard
      let reading = reader.words.verbs.reading(of: heading.tokens, at: index, in: heading.tokens.indices),
      reading.meaning != .other, reading.tense != .infinitive
    else { return false }
    return !composer.reader.isNominal(heading, index, reading.meaning, heading.tokens.indices)
  }

  /// «Moskeen der kalifatet ble utropt, er sprengt»: a clause that only says which one is meant, or when.
  private func isBesideTheTitle(_ index: Int) -> Bool {
    let opener = (0..<index).last { heading.isWord($0, [.der, .som, .da, .då, .når, .mens]) }
    return opener.map { !($0..<index).contains { heading.isSign($0, ",") } } ?? false
  }

  /// «Irak tok Shirqat», «Rawa er tatt».
  private func takesPlaceInTitle(_ taking: Int) -> Bool {
    let next = taking + 1
    // «Tok EM-gull»
    if heading.tokens.indices[next...].prefix(4).contains(where: { NorwegianEvents.prizes.fit(heading, $0) })
    {
      return false
    }
    if heading.tokens[next].marks.contains(.capitalised) { return true }
    return heading.isWord(taking - 1, [.er, .ble, .vart, .blei])
  }
}
