import TimelineModel

/// Whom a title alone stands for.
extension CastBuilder {
  mutating func resolveTitle(
    _ candidate: Candidate, _ title: Title, _ described: [Int]
  ) {
    let name = candidate.bearer ?? candidate.tokens.upperBound
    if title.isDefinite, nameBehind == name {
      // «generalen Qasem Soleimani»: the name tells.
      add(candidate, .person, nil, nil, .unresolved)
    } else if let holder = holder(of: title, isBare(candidate, title) ? [] : described, among: described) {
      let isNamed = people.contains { $0.number == holder }
      addPerson(candidate, holder, .title)
      if !isNamed, title.isOffice, title.isOfNoBody { openTitles.append((namings.count - 1, title)) }
    } else if title.isOffice || !described.isEmpty {
      add(candidate, .person, nil, nil, .unresolved)
      if !title.base.isEmpty, !title.isFormer { openTitles.append((namings.count - 1, title)) }
    }
    if let naming = namings.indices.last, namings[naming].tokens == candidate.tokens, title.isDefinite {
      pendingTitle = (naming, name, title, described)
    } else {
      pendingTitle = nil
    }
  }

  /// Whether somebody named right behind a title may be who it means: «IS-lederen Trump sikter til» is not Trump, for the
  /// register calls others so, and him something else.
  func mayBear(_ number: Int, _ title: Range<Int>, _ described: [Int]) -> Bool {
    let isOfBody = text.tokens[title.upperBound - 1].marks.contains(.hyphenated)
    return !isOfBody || described.isEmpty || described.contains(number)
      || !recognizer.offices.surelyHoldsOffice(number, on: published)
  }

  /// Whether the words are one common noun, which many may be called by: «talsmannen», not «NATO-sjefen».
  private func isBare(_ candidate: Candidate, _ title: Title) -> Bool {
    candidate.tokens.count == 1 && title.isOfNoBody
      && !text.tokens[candidate.tokens.lowerBound].marks.contains(.hyphenated)
  }

  /// Titles at the head of an article, whose bearer it names only later: «Generalsekretæren … / … sa Stoltenberg».
  ///
  /// So does one whom it introduces by just that title, where the holder of the office at home is not named at all.
  mutating func resolveTitlesAhead() {
    let named = Set(namings.lazy.filter { $0.mention.how != .title }.compactMap(\.number))
    for (naming, title) in openTitles {
      let holder = namings[naming].number
      let bearers = people.filter { person in
        guard let holder else { return bears(person, title) }
        return person.number != holder && named.contains(person.number)
          && person.titles.contains { $0.isOfNoBody && title.fits($0) }
      }
      guard bearers.count == 1, let bearer = bearers.first, holder.map({ !named.contains($0) }) ?? true
      else { continue }
      correct(naming, bearer.number, .title)
    }
  }

  /// The nearest person before whom the title fits, else the one holder of the office on the article's days.
  ///
  /// - Parameters:
  ///   - described: whom the register describes by just these words, where they mean no one else.
  ///   - named: the same where the article must have named them before.
  func holder(of title: Title, _ described: [Int], among named: [Int]) -> Int? {
    if title.isFormer { return formerHolder(of: title) }
    func mayBe(_ index: Int) -> Bool {
      title.base.isEmpty || title.isOfNoBody
        || recognizer.offices.holds(index, title, on: .all)
        || !recognizer.offices.hasOffice(index, title.base)
    }
    let described = described.filter(mayBe)
    let named = named.filter(mayBe)
    for person in people.reversed() {
      if named.contains(person.number), !isPast(person.number) { return person.number }
      if title.base.isEmpty { continue }
      if bears(person, title) { return isAlone(person, title) ? person.number : nil }
    }
    if !described.isEmpty {
      let holding = described.filter {
        title.base.isEmpty || recognizer.offices.holds($0, title, on: published)
      }
      let present = (holding.isEmpty ? described : holding).filter { !isPast($0) }
      if Set(present).count == 1 { return present[0] }
    }
    guard title.isOffice || title.organization != nil else { return nil }
    var office = title
    if office.country == nil, office.organization == nil {
      office.country = "NO"
    }
    let holders = recognizer.offices.holders(of: office, on: published)
    return holders.count == 1 ? holders.first : nil
  }

  /// Whether somebody was introduced by a title, or holds its office on the article's days.
  private func bears(_ person: Person, _ title: Title) -> Bool {
    // «USAs forsvarsminister» is not the Turkish one, though the article calls him just «forsvarsminister».
    let home = person.number < register.actors.count ? register.actors[person.number].country : nil
    let isForeigner = title.country != nil && home != nil && title.country != home
    if !isForeigner, person.titles.contains(where: { title.fits($0) }) { return true }
    return recognizer.offices.holds(person.number, title, on: published)
  }

  /// Whether no one else in the same sentence bears the title too: «Brende møtte Tillerson. Ministeren …».
  private func isAlone(_ person: Person, _ title: Title) -> Bool {
    guard let number = text.sentence(holding: person.token) else { return true }
    let sentence = text.sentences[number].tokens
    return !people.contains { sentence.contains($0.token) && $0.number != person.number && bears($0, title) }
  }

  /// «den tidligere statsministeren»: the one named before who held the office, and does not on these days.
  func formerHolder(of title: Title) -> Int? {
    guard !title.base.isEmpty else { return nil }
    let holders = people.filter { person in
      recognizer.offices.holds(person.number, title, on: .all)
        && !recognizer.offices.holds(person.number, title, on: published)
    }
    if holders.count == 1 { return holders.first?.number }
    // «Tidligere statsråd Kari Dal»
    let called = people.filter { $0.number >= register.actors.count && $0.titles.contains { title.fits($0) } }
    return holders.isEmpty && called.count == 1 ? called.first?.number : nil
  }

  func isPast(_ number: Int) -> Bool { recognizer.offices.isOutOfOffice(number, on: published) }
}
