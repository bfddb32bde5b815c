import TimelineModel

/// Kinds that the verb alone would tell wrong, for it has several senses: what it is done to, or by, says in which it
/// stands.
extension EventDraft {
  /// The kind of what a verb says of the words around it, in a sentence or in the title.
  func sense(_ kind: Event.Kind, of verb: Int, in sentence: Range<Int>, _ text: AnalyzedText) -> Event.Kind {
    guard sentence.contains(verb) else { return kind }
    let clause = text === self.text ? reader.clause(text, around: verb, in: sentence) : sentence
    switch kind {
    case .attack:
      // «Det ble skutt salutt», «Elgen er skutt»
      if NorwegianEvents.shot.fit(text, verb),
        clause.contains(where: { NorwegianEvents.salutes.fit(text, $0) || NorwegianEvents.game.fit(text, $0) }
        )
      {
        return .other
      }
      // «Orkanen traff byen», «lagt i ruiner av brannen»
      let isNature = clause.contains {
        NorwegianEvents.hit.fit(text, verb) && NorwegianEvents.weather.fit(text, $0)
          || $0 > verb && text.isWord($0 - 1, .av)
            && (NorwegianEvents.fires.fit(text, $0) || NorwegianEvents.weather.fit(text, $0))
      }
      if isNature { return .disaster }
      return NorwegianEvents.met.fit(text, verb) && actsInPerson(verb, clause, text) ? .meeting : .attack
    case .capture where text !== self.text && NorwegianEvents.lost.fit(text, verb):
      // «Dal tapte i Høyesterett», but «IS tapte Mosul»
      let isTaken = clause.contains {
        NorwegianEvents.takable.fit(text, $0)
          || $0 > verb && text.hasCapital($0) && !reader.words.isPreposition(text.tokens[$0 - 1])
      }
      return isTaken ? .capture : .other
    case .election:
      // «Menyen ble valgt av kokken»
      guard NorwegianEvents.chosen.fit(text, verb) else { return kind }
      let isOfOffice = clause.contains { index in
        NorwegianEvents.elected.fit(text, index) || index > verb && text.isWord(index, [.til, .som])
          // «Dal valgt – ny kurs»: in a title whoever has a capital letter.
          || (text === self.text
            ? cast.naming(at: index).map {
              $0.mention.kind == .person && !reader.words.isPreposition(text.tokens[$0.tokens.lowerBound - 1])
            } ?? false : text.hasCapital(index))
      }
      return isOfOffice ? kind : .other
    default: return kind
    }
  }

  /// The same of a sentence where it matters who is named.
  func sense(of predicate: Predicate, in sentence: Range<Int>) -> Event.Kind {
    let verb = predicate.verb
    guard predicate.stance == nil, sentence.contains(verb), reader.words.isVerbSecond else {
      return predicate.kind
    }
    let clause = reader.clause(text, around: verb, in: sentence)
    switch predicate.kind {
    case .deployment where NorwegianEvents.sent.fit(text, verb):
      // «Brevet sendes mandag», but «Norge sender jagerfly», «Han ble sendt til Irak»
      let isWith = text.isWord(clause.lowerBound, .som)
      let whole =
        (isWith ? max(sentence.lowerBound, clause.lowerBound - 5) : clause.lowerBound)..<clause.upperBound
      return isSentOut(whole) ? .deployment : .other
    case .capture where NorwegianEvents.fell.fit(text, verb):
      return isTakenByFalling(verb, clause) ? .capture : .other
    case .capture where NorwegianEvents.lost.fit(text, verb):
      // «Hæren tapte byen», but «tapte i Høyesterett», «tapte kampen»
      let isTaken = clause.contains { index in
        NorwegianEvents.takable.fit(text, index)
          || cast.naming(at: index)?.mention.kind == .place && index > verb
            && !reader.words.isPreposition(text.tokens[index - 1])
      }
      return isTaken ? .capture : court(clause) == nil ? .other : .decision
    case .meeting where NorwegianEvents.arrived.fit(text, verb):
      // «ankom Bagdad», but «ankom sykehuset»
      return clause.contains {
        reader.words.noun(text, $0) == .meeting || cast.naming(at: $0)?.mention.kind == .place
      } ? .meeting : .other
    case .other where NorwegianEvents.ended.fit(text, verb):
      // «Møtet avsluttes fredag»
      return clause.contains { reader.words.noun(text, $0) == .meeting } ? .meeting : .other
    case .withdrawal where NorwegianEvents.handed.fit(text, verb):
      // «Hæren overleverte fangene til Irak», but «overleverte basen»
      return (verb + 1..<max(verb + 1, min(verb + 6, clause.upperBound))).contains {
        NorwegianEvents.persons.fit(text, $0) || NorwegianEvents.captives.fit(text, $0)
      } ? .other : .withdrawal
    case .decision where NorwegianEvents.voted.fit(text, verb):
      // «Nær 80 prosent av fjellfolket stemte for løsrivelse», but «80 prosent av delegatene»
      let isOfPeople =
        (clause.lowerBound..<verb).contains { composer.headline.shortening.shares.contains(text.tokens[$0]) }
        && !clause.contains {
          NorwegianEvents.councils.fit(text, $0) || NorwegianEvents.delegates.fit(text, $0)
        }
      return isOfPeople ? .election : .decision
    case .decision where NorwegianEvents.came.fit(text, verb):
      // «kom inn i retten»
      return (verb + 1..<min(verb + 4, clause.upperBound)).contains {
        reader.words.inwards.contains(text.tokens[$0])
      } ? .other : .decision
    default: return sense(predicate.kind, of: verb, in: sentence, text)
    }
  }

  /// «Politiet tok en mann i Oslo», «Soldatene tok en av lederne for gruppen»; not «tok mannen med», «tok presidenten imot».
  func takesHold(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(verb), reader.words.taking.contains(text.tokens[verb]) else { return false }
    func isForce(_ index: Int) -> Bool {
      NorwegianEvents.police.fit(text, index) || NorwegianEvents.troops.fit(text, index)
        || NorwegianEvents.fighters.fit(text, index)
    }
    let behind = verb + 1..<max(verb + 1, min(verb + 7, sentence.upperBound))
    let taken = behind.first { index in
      NorwegianEvents.leaders.fit(text, index) && text.isWord(index - 1, .av)
        && text.isWord(index - 2, [.en, .ein, .ei])
        || NorwegianEvents.oneTaken.fit(text, index) && reader.words.isDeterminer(text.tokens[index - 1])
    }
    guard let taken,
      (max(sentence.lowerBound, verb - 4)..<taken).contains(where: { $0 != verb && isForce($0) })
    else { return false }
    return !(taken + 1..<min(taken + 3, sentence.upperBound)).contains {
      text.isWord($0, .med) || NorwegianEvents.against.fit(text, $0)
    }
  }

  /// Whether those or what a clause names can be sent somewhere to do something there.
  private func isSentOut(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      NorwegianEvents.forces.fit(text, index) || NorwegianEvents.sendable.fit(text, index)
        || NorwegianEvents.troops.fit(text, index) || NorwegianEvents.fighters.fit(text, index)
        || text.isWord(index, [.han, .hun, .ho, .de, .dei, .dem, .vi])
        || cast.naming(at: index).map { $0.mention.kind == .person } ?? false
    }
  }

  /// «Mosul falt», «I mai falt byen», «falt til IS»; not «Andelen falt», «falt i sjøen».
  private func isTakenByFalling(_ verb: Int, _ clause: Range<Int>) -> Bool {
    clause.contains { index in
      let isTaken =
        NorwegianEvents.takable.fit(text, index) || NorwegianEvents.fallible.fit(text, index)
        || cast.naming(at: index)?.mention.kind == .place
        || index > clause.lowerBound && text.hasCapital(index)
      return isTaken && !reader.words.isPreposition(text.tokens[max(index - 1, clause.lowerBound)])
    }
  }

  /// «Soldaten falt», «Per Dal falt i Mosul»
  func fellInBattle(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(verb), verb > sentence.lowerBound, NorwegianEvents.fell.fit(text, verb) else {
      return false
    }
    let subject = max(sentence.lowerBound, verb - 4)..<verb
    let behind = (verb + 1..<min(verb + 4, sentence.upperBound)).prefix {
      !reader.words.isPreposition(text.tokens[$0])
    }
    return NorwegianEvents.fighters.fit(text, verb - 1)
      || behind.contains { NorwegianEvents.fighters.fit(text, $0) }
      || cast.namings(in: subject).last.map {
        $0.tokens.upperBound == verb && $0.mention.kind == .person && !$0.isGenitive
      } ?? false
  }

  /// «Onsdag traff | ministeren | elever», but «Raketten traff ministeren».
  private func actsInPerson(_ verb: Int, _ clause: Range<Int>, _ text: AnalyzedText) -> Bool {
    let isTurned = verb == clause.lowerBound || text.tokens[verb - 1].hints.contains(.time)
    let who = isTurned ? verb + 1 : verb - 1
    guard clause.contains(who) else { return false }
    if HeadlineWords.titles.fit(text, who) { return true }
    return text === self.text && cast.naming(at: who).map { $0.mention.kind == .person } ?? false
  }
}
