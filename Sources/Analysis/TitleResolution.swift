import TimelineModel

/// Whom a title alone stands for.
extension CastBuilder {
  mutating func resolveTitle(
    _ candidate: ActorRecognizer.Candidate, _ title: Title, _ described: [Int]
  ) {
    if title.isDefinite, nameBehind == candidate.tokens.upperBound {
      // «generalen Qasem Soleimani»: the name tells.
      add(candidate, .person, nil, nil, .unresolved)
    } else if let id = holder(of: title, described) {
      addPerson(candidate, id, name(of: id), .title)
    } else if title.isOffice || !described.isEmpty {
      add(candidate, .person, nil, nil, .unresolved)
    }
    pendingTitle = title.isDefinite ? candidate.tokens.upperBound : nil
  }

  /// The nearest person before whom the title fits, else the one holder of the office on the article's days.
  func holder(of title: Title, _ described: [Int]) -> Actor.ID? {
    if title.isFormer { return formerHolder(of: title) }
    let described = described.filter { index in
      title.base.isEmpty || (title.country == nil && title.organization == nil)
        || recognizer.offices.holds(index, title, on: .all)
        || !recognizer.offices.hasOffice(index, title.base)
    }
    let describedIDs = Set(described.map { register.actors[$0].id })
    for person in people.reversed() {
      if describedIDs.contains(person.id), !isPast(person.id) { return person.id }
      if title.base.isEmpty { continue }
      if bears(person, title) { return isAlone(person, title) ? person.id : nil }
    }
    if !described.isEmpty {
      let holding = described.filter {
        title.base.isEmpty || recognizer.offices.holds($0, title, on: published)
      }
      let present = (holding.isEmpty ? described : holding).filter { !isPast(register.actors[$0].id) }
      if Set(present).count == 1 { return register.actors[present[0]].id }
    }
    guard title.isOffice || title.organization != nil else { return nil }
    var office = title
    if office.country == nil, office.organization == nil {
      office.country = "NO"
    }
    let holders = recognizer.offices.holders(of: office, on: published)
    return holders.count == 1 ? holders.first.map { register.actors[$0].id } : nil
  }

  /// Whether somebody was introduced by a title, or holds its office on the article's days.
  private func bears(_ person: Person, _ title: Title) -> Bool {
    if person.titles.contains(where: { title.fits($0) }) { return true }
    return person.index.map { recognizer.offices.holds($0, title, on: published) } ?? false
  }

  /// Whether no one else in the same sentence bears the title too: «Brende møtte Tillerson. Ministeren …».
  private func isAlone(_ person: Person, _ title: Title) -> Bool {
    guard let number = text.sentence(holding: person.token) else { return true }
    let sentence = text.sentences[number].tokens
    return !people.contains { sentence.contains($0.token) && $0.id != person.id && bears($0, title) }
  }

  /// «den tidligere statsministeren»: the one named before who held the office, and does not on these days.
  func formerHolder(of title: Title) -> Actor.ID? {
    guard !title.base.isEmpty else { return nil }
    let holders = people.filter { person in
      guard let index = person.index else { return false }
      return recognizer.offices.holds(index, title, on: .all)
        && !recognizer.offices.holds(index, title, on: published)
    }
    return holders.count == 1 ? holders.first?.id : nil
  }

  func isPast(_ id: Actor.ID) -> Bool {
    indices[id].map { recognizer.offices.isOutOfOffice($0, on: published) } ?? false
  }
}
