import TimelineModel

/// The names that the tagger has found in an article, by their tokens.
struct TaggedNames: Sendable {
  private let names: [TaggedName]
  /// For each token the name it belongs to; −1 for none.
  private var numbers: [Int32]

  init(_ names: [TaggedName], tokens: Int) {
    self.names = names
    numbers = Array(repeating: -1, count: tokens)
    for (number, name) in names.enumerated() { for token in name.tokens { numbers[token] = Int32(number) } }
  }

  /// The name that a token belongs to.
  func name(holding token: Int) -> TaggedName? { numbers[token] < 0 ? nil : names[Int(numbers[token])] }

  /// The name that begins with a token.
  func name(at token: Int) -> TaggedName? {
    name(holding: token).flatMap { $0.tokens.lowerBound == token ? $0 : nil }
  }

  /// The first name that begins inside a run of tokens, but not with it.
  func name(inside tokens: Range<Int>) -> TaggedName? {
    tokens.dropFirst().lazy.compactMap { self.name(at: $0) }.first
  }
}

/// Candidates where the tagger says which words are names: it tells where a name ends and what it is the name
/// of, the register whose it is.
extension ActorRecognizer {
  func taggedCandidate(
    _ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>, _ names: TaggedNames,
    after candidates: [Candidate]
  ) -> Candidate? {
    if isDateline(text, index, sentence) { return datelineCandidate(text, index, sentence) }
    let name = names.name(holding: index)
    if let name, let land = landOfHolder(text, name) {
      if index == land.range.lowerBound {
        let found = candidate(text, land, sentence)
        found.tag = .place
        return found
      }
      if index == land.range.upperBound {
        if let known = knownName(text, index, sentence) {
          let found = candidate(text, known, sentence)
          found.tokens = index..<max(known.range.upperBound, name.tokens.upperBound)
          return found
        }
        return Candidate(
          tokens: index..<name.tokens.upperBound, sentence: sentence, meaning: .person,
          isGenitive: name.isGenitive, tag: .person)
      }
    }
    if let name, let land = landBehindPerson(text, name, sentence) {
      if index == land.range.lowerBound { return candidate(text, land, sentence) }
      if index == name.tokens.lowerBound {
        if let known = knownName(text, index, index..<land.range.lowerBound),
          known.range.upperBound == land.range.lowerBound
        {
          return candidate(text, known, sentence)
        }
        return Candidate(
          tokens: index..<land.range.lowerBound, sentence: sentence,
          meaning: land.range.lowerBound - index > 1 ? .person : .loose, tag: .person)
      }
    }
    if let known = knownName(text, index, sentence),
      let found = knownCandidate(text, known, sentence, name, names, after: candidates)
    {
      return found
    }
    if let name, name.tokens.count > 1, name.type != .person,
      self.names.introducesPlace(text, name.tokens.lowerBound)
    {
      return index == name.tokens.lowerBound ? nil : placeTail(text, index, sentence, name)
    }
    if let name, isOpenedByCommonWord(text, name, sentence) {
      return index == name.tokens.lowerBound
        ? nil : taggedTail(index, sentence, name)
    }
    if let name, name.tokens.lowerBound == index,
      case let type = type(of: name, text, sentence), let meaning = Candidate.Meaning(type)
    {
      return Candidate(
        tokens: wholeName(text, name, sentence), sentence: sentence, meaning: meaning,
        isGenitive: name.isGenitive, tag: type
      )
    }
    // «Trump-administrasjonen», where the tagger sees no name or a word made of one.
    if self.names.isBody(text, index) {
      return Candidate(
        tokens: index..<index + 1, sentence: sentence, meaning: .organization, tag: .organisation)
    }
    // «Idlib-provinsen», the same.
    if let place = self.names.placeBeforeTail(text, index), placesByName[place] != nil {
      return Candidate(tokens: index..<index + 1, sentence: sentence, meaning: .place, tag: .place)
    }
    if isBracketed(text, index) { return nil }
    if let title = titleAt(text, index, sentence, after: candidates) { return title }
    // A surname that the article has explained may be one though the tagger doubts it.
    let token = text.tokens[index]
    guard name == nil, token.end - token.start > 2,
      token.marks.contains(.capitalised) || self.names.isHyphenParticle(text, index)
    else { return nil }
    return Candidate(tokens: index..<index + 1, sentence: sentence, meaning: .loose)
  }

  /// «Verken Trump», «Ayatollah Ali Khamenei»: a common word that opens a sentence before a name, or a title.
  private func isOpenedByCommonWord(_ text: AnalyzedText, _ name: TaggedName, _ sentence: Range<Int>) -> Bool
  {
    let first = name.tokens.lowerBound
    return name.type == .person && name.tokens.count > 1
      && (first == sentence.lowerBound && opensSentences(text.tokens[first])
        || titles.title(text, first) != nil || knownName(text, first, name.tokens).map(isOwner) ?? false)
  }

  /// The rest of such a name.
  private func taggedTail(_ index: Int, _ sentence: Range<Int>, _ name: TaggedName) -> Candidate? {
    guard index == name.tokens.lowerBound + 1 else { return nil }
    return Candidate(
      tokens: index..<name.tokens.upperBound, sentence: sentence, meaning: .person,
      isGenitive: name.isGenitive, tag: .person)
  }

  /// «Flybasen | Qayyarah West»: the name without the noun before it, which the tagger has taken for a part.
  private func placeTail(
    _ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>, _ name: TaggedName
  ) -> Candidate? {
    guard index == name.tokens.lowerBound + 1 else { return nil }
    if let known = knownName(text, index, sentence) { return candidate(text, known, sentence) }
    return Candidate(
      tokens: index..<name.tokens.upperBound, sentence: sentence, meaning: .place,
      isGenitive: name.isGenitive, tag: .place)
  }

  /// «Maan | al-Saadi»: a part of an Arabic name that the tagger has left out belongs to it.
  private func wholeName(_ text: AnalyzedText, _ name: TaggedName, _ sentence: Range<Int>) -> Range<Int> {
    var end = name.tokens.upperBound
    guard name.type == .person, !name.isGenitive else { return name.tokens }
    while sentence.contains(end), text.isSpaced(end), names.isHyphenParticle(text, end) { end += 1 }
    return name.tokens.lowerBound..<end
  }

  /// The register's name, when the tagger has none that is longer or of another kind.
  private func knownCandidate(
    _ text: AnalyzedText, _ known: (range: Range<Int>, values: [ActorGazetteer.Form]), _ sentence: Range<Int>,
    _ name: TaggedName?, _ names: TaggedNames, after candidates: [Candidate]
  ) -> Candidate? {
    guard let name else { return untaggedCandidate(text, known, sentence, names) }
    guard name.tokens.lowerBound == known.range.lowerBound else { return nil }
    // «magasinet | Dabiq»: known with the noun before it.
    let noun = name.tokens.lowerBound - 1
    if sentence.contains(noun), self.names.introducesOrganisation(text, noun),
      let whole = knownName(text, noun, sentence), whole.range.upperBound == known.range.upperBound
    {
      return candidate(text, (known.range, whole.values), sentence)
    }
    if name.tokens.count > known.range.count {
      return name.type == .person && isOwner(known) || isTwo(text, name, after: known)
        || isTail(text, name, after: known)
        ? candidate(text, known, sentence) : nil
    }
    let isDescription = known.values.allSatisfy { $0.use == .description }
    // «IS-lederen» is made of a name, and is none.
    if isDescription, name.type == .other { return candidate(text, known, sentence) }
    return fittingCandidate(text, known, sentence, name, names, after: candidates)
  }

  /// The register's name where the tagger sees none, or one that begins further on.
  private func untaggedCandidate(
    _ text: AnalyzedText, _ known: (range: Range<Int>, values: [ActorGazetteer.Form]), _ sentence: Range<Int>,
    _ names: TaggedNames
  ) -> Candidate? {
    // «terrorgruppen IS», «president Obama»: the name by itself; but «Brett McGurk» is all of it the name.
    let isWhole =
      known.values.contains(where: isPersonsName) && titles.title(text, known.range.lowerBound) == nil
    if let inner = names.name(inside: known.range), !isWhole,
      isSame(known.values, knownName(text, inner, sentence))
    {
      return nil
    }
    // «ledelsen i koalisjonen | mot IS»: what ends inside a longer name is not meant.
    let goesOn = known.range.dropFirst().contains { inner in
      knownName(text, inner, sentence).map { $0.range.upperBound > known.range.upperBound } ?? false
    }
    if goesOn { return nil }
    // «Politiet rykket ut»: a common word that opens a sentence.
    let isCommon = known.range.count == 1 && gazetteer.isShared(text.tokens[known.range.lowerBound])
    let values = isCommon ? known.values.map(\.asCommon) : known.values
    let found = candidate(text, (known.range, values), sentence)
    // «presidenten i USA»: the title, and then the name.
    if case .title = found.meaning, let inner = names.name(inside: known.range),
      inner.tokens.lowerBound > known.range.lowerBound + 1
    {
      found.tokens = known.range.lowerBound..<inner.tokens.lowerBound - 1
    }
    return found
  }

  /// Of what the register means by a name, that which is of the tagger's kind.
  private func fittingCandidate(
    _ text: AnalyzedText, _ known: (range: Range<Int>, values: [ActorGazetteer.Form]), _ sentence: Range<Int>,
    _ name: TaggedName, _ names: TaggedNames, after candidates: [Candidate]
  ) -> Candidate? {
    let isDescription = known.values.allSatisfy { $0.use == .description }
    // Mostly all are: then the list is shared, not copied.
    let areFitting = known.values.allSatisfy { isOne(of: name.type, $0.entity) }
    let fitting = areFitting ? known.values : known.values.filter { isOne(of: name.type, $0.entity) }
    // «Ain | al-Asad-basen».
    if fitting.isEmpty, let exact = exactlyKnown(text, known, name) {
      return candidate(text, (known.range, exact), sentence)
    }
    if name.tokens.count < known.range.count, isDescription || fitting.isEmpty {
      // «USAs forsvarsminister», «USAs president Donald Trump»: the name, and then the title.
      guard let owner = knownName(text, known.range.lowerBound, name.tokens) else { return nil }
      return knownCandidate(text, owner, sentence, name, names, after: candidates)
    }
    // «Baghdadi flyktet»: taken for a place, and perhaps the surname of someone named in full.
    if fitting.isEmpty, name.type == .place, known.range == name.tokens,
      known.values.allSatisfy({ $0.use == .surname }),
      !places.isOnlyLocation(text, name.tokens, sentence: sentence)
    {
      let found = candidate(text, known, sentence)
      (found.mayBePlace, found.tag) = (true, .place)
      return found
    }
    // «McKenzie regner med»: taken for a body, and the surname of someone who has been named in full.
    if fitting.isEmpty, name.type == .organisation, known.range == name.tokens,
      isSurname(known.values, ofOneOf: candidates)
    {
      return candidate(text, known, sentence)
    }
    // «i Aftenposten» is what is read, not who wrote it.
    if fitting.isEmpty
      || name.type == .other && places.isLocation(text, name.tokens, sentence: sentence, previous: nil)
    {
      return nil
    }
    let found = candidate(text, (known.range, fitting), sentence)
    found.tag = name.type
    return found
  }

  private func isSurname(_ forms: [ActorGazetteer.Form], ofOneOf candidates: [Candidate]) -> Bool {
    candidates.contains { candidate in
      guard candidate.tokens.count > 1, case .known(let named) = candidate.meaning else { return false }
      return forms.contains { form in
        form.use == .surname && named.contains { $0.use == .name && $0.entity == form.entity }
      }
    }
  }

  /// What the register has of a name that can hardly be another's: of several words or parts («Albu Kamal»,
  /// «al-Qaim»), or a body's or a state's («Pentagon», «Japan») taken for a person's. «Jordan» may well be someone.
  private func exactlyKnown(
    _ text: AnalyzedText, _ known: (range: Range<Int>, values: [ActorGazetteer.Form]), _ name: TaggedName
  ) -> [ActorGazetteer.Form]? {
    let first = known.range.lowerBound
    let isLong = known.range.count > 1 || text.tokens[first].marks.contains(.hyphenated)
    // «Hit var tatt», not «magasinet Dabiq».
    let isTown = name.type == .organisation && first > 0 && !names.introducesOrganisation(text, first - 1)
    let forms = known.values.filter { form in
      guard form.use == .name else { return false }
      switch form.entity {
      case .place(let index): return isLong || isTown && register.places[index].kind == "town"
      case .actor(let index):
        return switch register.actors[index].kind {
        // Not «hangarskipet Charles de Gaulle».
        case .person:
          isLong
            && (name.type != .other
              || known.range == name.tokens && !(first > 0 && NorwegianEndings.definite.fit(text, first - 1)))
        case .organization, .group: name.type == .person
        case .state: name.type == .person && !names.isAlsoGivenName(text, first)
        }
      }
    }
    return forms.isEmpty ? nil : forms
  }

  /// Whether what a name has behind that of the register is no part of it: «al-Bab nord», «IS' krigere».
  private func isTail(
    _ text: AnalyzedText, _ name: TaggedName, after known: (range: Range<Int>, values: [ActorGazetteer.Form])
  ) -> Bool {
    guard known.values.contains(where: { $0.use == .name }) else { return false }
    return (known.range.upperBound..<name.tokens.upperBound).allSatisfy {
      names.isDirection(text, $0) || text.isSign($0, "'") || text.isSign($0, "’")
    }
  }

  /// «Iraks | Abdul-Karim Hashim»: a state in the genitive, which is no part of the name behind it.
  private func isOwner(_ known: (range: Range<Int>, values: [ActorGazetteer.Form])) -> Bool {
    known.values.contains { $0.isGenitive && isState($0) }
  }

  func isState(_ form: ActorGazetteer.Form) -> Bool {
    guard case .actor(let index) = form.entity else { return false }
    return register.actors[index].kind == .state
  }

  /// Whether a name is two that the register knows, with nothing or other words between: «tilbyr Norge NATO …».
  private func isTwo(
    _ text: AnalyzedText, _ name: TaggedName, after known: (range: Range<Int>, values: [ActorGazetteer.Form])
  ) -> Bool {
    guard known.values.contains(where: { $0.use == .name && !$0.isGenitive }) else { return false }
    return (known.range.upperBound..<name.tokens.upperBound).contains { start in
      knownName(text, start, name.tokens).map {
        $0.range.upperBound == name.tokens.upperBound && $0.values.contains { $0.use == .name }
      } ?? false
    }
  }

  /// What a name that no register holds is the name of: the tagger's word, but «tenketanken RAND» is no place.
  private func type(of name: TaggedName, _ text: AnalyzedText, _ sentence: Range<Int>) -> NameType {
    var before = name.tokens.lowerBound - 1
    if text.isSign(before, "«") { before -= 1 }
    let isIntroduced = sentence.contains(before) && names.introducesOrganisation(text, before)
    let isPaper = self.names.isNewspaper(text, name.tokens.upperBound - 1)
    if name.type == .other, isPaper, !places.isLocation(text, name.tokens, sentence: sentence, previous: nil)
    {
      return .organisation
    }
    if name.type == .person, isPaper, name.tokens.count == 1 { return .organisation }
    // «en F/A-18E Super Hornet»: what a thing of that make is called.
    if sentence.contains(before), self.names.isMake(text, before) { return .other }
    guard name.type == .place else { return name.type }
    // «Operasjon Nordlys» is no place, wherever it goes on.
    if NorwegianActors.undertakings.fit(text, name.tokens.lowerBound) { return .other }
    return isIntroduced || isPaper ? .organisation : .place
  }

  /// «MOSUL/OSLO (VG)»: whether a word in capitals stands where an article says from where it was sent.
  private func isDateline(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard text.tokens[index].marks.contains(.allCapitals), index - sentence.lowerBound < Self.longestDateline
    else { return false }
    let end = sentence.prefix(Self.longestDateline).first { text.isSign($0, "(") } ?? index
    return end > index
      && (sentence.lowerBound..<end).allSatisfy {
        text.tokens[$0].marks.contains(.allCapitals) || text.isSign($0, "/") || text.isSign($0, ",")
      }
  }

  private static let longestDateline = 8

  private func datelineCandidate(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Candidate {
    if let known = knownName(text, index, sentence) { return candidate(text, known, sentence) }
    return Candidate(tokens: index..<index + 1, sentence: sentence, meaning: .place, tag: .place)
  }

  private func knownName(_ text: AnalyzedText, _ name: TaggedName, _ sentence: Range<Int>) -> [ActorGazetteer
    .Form]
  {
    knownName(text, name.tokens.lowerBound, sentence)?.values ?? []
  }

  private func isPersonsName(_ form: ActorGazetteer.Form) -> Bool {
    guard form.use == .name, case .actor(let index) = form.entity else { return false }
    return register.actors[index].kind == .person
  }

  /// Whether a description and a name are of the same person or body.
  private func isSame(_ described: [ActorGazetteer.Form], _ named: [ActorGazetteer.Form]) -> Bool {
    described.contains { form in named.contains { $0.entity == form.entity } }
  }

  /// Whether what the register knows may be what the tagger says. A state may be taken for the body that acts.
  private func isOne(of type: NameType, _ entity: ActorGazetteer.Entity) -> Bool {
    switch entity {
    // «Raqqa» is the town, whatever it does.
    case .place(let index): type == .place || type == .organisation && register.places[index].kind == "city"
    case .actor(let index):
      switch register.actors[index].kind {
      case .person: type == .person
      // «Pentagon» and «VG» are who they are, also where the tagger sees a house or a paper.
      case .organization, .group: type != .person
      case .state: type == .place || type == .organisation
      }
    }
  }
}

extension Candidate.Meaning {
  /// What a name of this type means when the register does not know it.
  fileprivate init?(_ type: NameType) {
    switch type {
    case .person: self = .person
    case .organisation: self = .organization
    case .place: self = .place
    case .other: return nil
    }
  }
}
