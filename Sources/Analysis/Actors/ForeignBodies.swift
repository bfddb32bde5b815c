import TimelineModel

/// Bodies that every country has, and words that many bodies are called by: whose is meant.
extension CastBuilder {
  /// Whether the words are the very name of an organisation or state.
  func isOwnName(_ candidate: Candidate, _ forms: [ActorGazetteer.Form]) -> Bool {
    let words = text.words(candidate.tokens).lowercased()
    return forms.contains { form in
      guard case .actor(let index) = form.entity, register.actors[index].kind != .person else { return false }
      let name = register.actors[index].name.lowercased()
      // «Pentagons»
      return name == words || candidate.isGenitive && words.hasPrefix(name)
    }
  }

  /// «USAs ambassade | i Ankara»: of a body that is called so in the town of its name the one in another town.
  func isOfOtherTown(_ candidate: Candidate, _ actor: Int) -> Bool {
    let next = candidate.tokens.upperBound
    guard candidate.tokens.count > 1, candidate.sentence.contains(next + 1), text.isWord(next, .i),
      text.tokens[next + 1].marks.contains(.capitalised)
    else { return false }
    let name = register.actors[actor].name.split(separator: " ")
    guard let place = name.lastIndex(of: "i"), place == name.count - 2 else { return false }
    return name[place + 1] != text.word(next + 1)
  }

  /// Whether common words for a body mean another than the register's: «Forsvaret i USA», «alliansen SDF», or
  /// «nasjonalforsamlingen» where Iraq is spoken of.
  func isForeign(_ candidate: Candidate, _ actor: Int) -> Bool {
    let head = candidate.tokens.lowerBound
    guard candidate.tokens.count == 1, recognizer.gazetteer.isShared(text.tokens[head]) else { return false }
    guard let home = register.actors[actor].country else { return !isNamed(actor, before: candidate) }
    if let country = countryBehind(candidate) { return country != home }
    if isElsewhere(candidate) { return true }
    if recognizer.gazetteer.isParliament(text.tokens[head]) { return isAbroad(head, from: home) }
    guard let number = text.sentence(holding: head) else { return false }
    let countries = namings.suffix(Self.reach)
      .filter { $0.tokens.lowerBound >= text.sentences[number].tokens.lowerBound && isOwnBody($0) }
      .compactMap { country(of: $0) }
    return !countries.isEmpty && !countries.contains(home)
  }

  /// The body of that name in the one other country that is spoken of: «nasjonalforsamlingen» of Iraq.
  func foreignBody(_ candidate: Candidate) -> Int? {
    let head = candidate.tokens.lowerBound
    guard candidate.tokens.count == 1,
      let country = countryBehind(candidate) ?? (isElsewhere(candidate) ? nil : onlyCountry(before: head))
    else { return nil }
    return recognizer.bodies(of: country, calledAs: text.lowered(head))
  }

  /// The one country that the words of the paragraph speak of before a token, else those of the last before it
  /// that speak of any.
  private func onlyCountry(before head: Int) -> String? {
    guard let number = text.sentence(holding: head) else { return nil }
    var passage = text.sentences[number].passage
    var found: String?
    for naming in namings.suffix(Self.reach).reversed() {
      while passage > 0, naming.tokens.lowerBound < text.passageTokens[passage].lowerBound {
        if found != nil { return found }
        passage -= 1
      }
      guard let country = country(of: naming) else { continue }
      if found != nil, found != country { return nil }
      found = country
    }
    return found
  }

  /// How many names back the country is looked for.
  private static let reach = 100

  /// «regjeringen i Bern»: of a place that no register holds.
  private func isElsewhere(_ candidate: Candidate) -> Bool {
    let next = candidate.tokens.upperBound
    return candidate.sentence.contains(next + 1) && text.isWord(next, [.i, .til])
      && text.tokens[next + 1].marks.contains(.capitalised)
  }

  /// Whether an alliance, which belongs to no country, has been named before it is called just that, and no other
  /// stands behind.
  private func isNamed(_ actor: Int, before candidate: Candidate) -> Bool {
    let next = candidate.tokens.upperBound
    let isOther = candidate.sentence.contains(next) && text.tokens[next].marks.contains(.capitalised)
    if isOther { return false }
    if namings.suffix(Self.reach).contains(where: { $0.number == actor }) { return true }
    // «NATO-sjefen sier at alliansen …», «koalisjonen bruker basen mot IS».
    let own = register.actors[actor].name
    let aim = own.split(separator: " ").last.flatMap { $0.allSatisfy(\.isUppercase) ? $0 : nil }
    let isAimed = namings.suffix(Self.reach).contains {
      $0.mention.name == aim.map(String.init) && aim != nil
    }
    return isAimed
      || candidate.sentence.contains { text.word($0) == aim || text.word($0).hasPrefix(own + "-") }
  }

  /// The country right behind: «i USA», «i Bagdad».
  private func countryBehind(_ candidate: Candidate) -> String? {
    let next = candidate.tokens.upperBound
    guard candidate.sentence.contains(next + 1), text.isWord(next, [.i, .til]),
      let match = recognizer.gazetteer.match(text, at: next + 1, to: candidate.sentence.upperBound)
    else { return nil }
    for form in match.values {
      switch form.entity {
      case .actor(let index) where register.actors[index].kind == .state:
        return register.actors[index].country
      case .place(let index): return register.places[index].country
      case .actor: continue
      }
    }
    return nil

  }

  /// Whether the last paragraph that speaks of a country speaks of others than this one only.
  private func isAbroad(_ head: Int, from home: String) -> Bool {
    guard let number = text.sentence(holding: head) else { return false }
    var passage = text.sentences[number].passage
    var isAbroad = false
    for naming in namings.suffix(Self.reach).reversed() {
      while passage > 0, naming.tokens.lowerBound < text.passageTokens[passage].lowerBound {
        if isAbroad { return true }
        passage -= 1
      }
      guard let country = country(of: naming) else { continue }
      if country == home { return false }
      isAbroad = true
    }
    return isAbroad
  }

  private func country(of naming: Cast.Naming) -> String? {
    guard let number = naming.number else { return nil }
    if number < register.actors.count { return register.actors[number].country }
    let place = number - register.actors.count
    return register.places.indices.contains(place) ? register.places[place].country : nil
  }

  /// «Iraks nasjonalforsamling», not «USA»: who asks the government may be anyone.
  private func isOwnBody(_ naming: Cast.Naming) -> Bool {
    guard let actor = naming.number, actor < register.actors.count else { return false }
    return register.actors[actor].kind == .organization
      && register.actors[actor].name.prefix { $0 != " " }.hasSuffix("s")
  }
}
