import TimelineModel

/// Who and what an article names, in the order of the text.
struct Cast: Sendable {
  /// One naming.
  struct Naming: Sendable {
    /// Its tokens in the article.
    var tokens: Range<Int>
    var mention: Mention
    /// In the credit of a picture or the line of the reporter: takes part in nothing.
    var isCredit = false
    var isGenitive = false
    var isState = false
    /// Described rather than named: «nyhetsbyrået Reuters», «regjeringen».
    var isDescribed = false
  }

  private(set) var namings: [Naming] = []
  var newActors: [Actor] = []
  /// How often each is named.
  private(set) var namingCounts: [Actor.ID: Int] = [:]
  private let recognizer: ActorRecognizer
  /// Places in `newActors`, by id.
  private var newIndices: [Actor.ID: Int] = [:]
  /// For each token, how many namings begin before it.
  private var counts: [Int32] = []
  /// For each naming the last before it of a man and of a woman, and of those who may be either; −1 for none.
  private var people: [LastPeople] = []

  private struct LastPeople {
    var man: Int32 = -1
    var woman: Int32 = -1
    var anyone: Int32 = -1
  }

  init(recognizer: ActorRecognizer) { self.recognizer = recognizer }

  var mentions: [Mention] { namings.map(\.mention) }

  mutating func add(_ naming: Naming) { namings.append(naming) }

  /// Says who the last naming turns out to be.
  mutating func correct(_ index: Int, _ id: Actor.ID, _ name: String, _ how: Mention.Resolution) {
    namings[index].mention.entity = id
    namings[index].mention.name = name
    namings[index].mention.how = how
  }

  // MARK: Finding namings

  /// Makes all namings known by their place, once there are no more to come.
  mutating func close(_ text: AnalyzedText) {
    for (index, actor) in newActors.enumerated() { newIndices[actor.id] = index }
    for naming in namings { if let id = naming.mention.entity { namingCounts[id, default: 0] += 1 } }
    nameInFull(text)
    counts.reserveCapacity(text.tokens.count + 1)
    people.reserveCapacity(namings.count)
    var last = LastPeople()
    for (index, naming) in namings.enumerated() {
      while counts.count <= naming.tokens.lowerBound { counts.append(Int32(index)) }
      people.append(last)
      guard naming.mention.kind == .person, !naming.isCredit, let id = naming.mention.entity else { continue }
      let gender = gender(of: id)
      last.anyone = Int32(index)
      if gender ?? "m" == "m" { last.man = Int32(index) }
      if gender ?? "f" == "f" { last.woman = Int32(index) }
    }
    people.append(last)
    while counts.count <= text.tokens.count { counts.append(Int32(namings.count)) }
  }

  /// Gives bodies, groups and places the fullest name that the article itself has for them: a name before a
  /// description, then the longer.
  private mutating func nameInFull(_ text: AnalyzedText) {
    var fullest: [String: Int] = [:]
    for (index, naming) in namings.enumerated() where naming.mention.kind != .person {
      guard let id = naming.mention.entity else { continue }
      guard let best = fullest[id] else {
        fullest[id] = index
        continue
      }
      let isLonger = naming.mention.span.range.count > namings[best].mention.span.range.count
      if naming.isDescribed == namings[best].isDescribed ? isLonger : namings[best].isDescribed {
        fullest[id] = index
      }
    }
    let names = fullest.mapValues { String(text.text[namings[$0].mention.span]) }
    for index in namings.indices where namings[index].mention.kind != .person {
      if let id = namings[index].mention.entity, let name = names[id] { namings[index].mention.name = name }
    }
  }

  /// The namings inside a run of tokens.
  func namings(in tokens: Range<Int>) -> ArraySlice<Naming> {
    let low = Int(counts[tokens.lowerBound])
    return namings[low..<max(low, Int(counts[tokens.upperBound]))]
  }

  /// The naming that begins at a token.
  func naming(at token: Int) -> Naming? { isNamed(at: token) ? namings[Int(counts[token])] : nil }

  /// Whether a naming begins at a token.
  func isNamed(at token: Int) -> Bool {
    token >= 0 && token + 1 < counts.count && counts[token] < counts[token + 1]
  }

  /// The person named last before a token, of this gender when both are known.
  func lastPerson(before token: Int, gender: String? = nil) -> Naming? {
    let last = people[Int(counts[token])]
    let index = gender == "m" ? last.man : gender == "f" ? last.woman : last.anyone
    return index < 0 ? nil : namings[Int(index)]
  }

  // MARK: What is known of those named

  /// The surname of a person, the name of all others; nil for those who are not known.
  func shortName(of id: Actor.ID) -> String? {
    if let index = newIndices[id] {
      return ActorGazetteer.surname(of: newActors[index]) ?? newActors[index].name
    }
    return recognizer.indices[id].map { recognizer.surnames[$0] ?? recognizer.register.actors[$0].name }
  }

  func kind(of id: Actor.ID) -> Actor.Kind? {
    if let index = newIndices[id] { return newActors[index].kind }
    return recognizer.indices[id].map { recognizer.register.actors[$0].kind }
  }

  func gender(of id: Actor.ID) -> String? {
    if let index = newIndices[id] { return newActors[index].gender }
    return recognizer.indices[id].flatMap { recognizer.register.actors[$0].gender }
  }

  /// Whom «han», «hun» or «ho» means, when it is plain: the one person of fitting gender in the words before,
  /// or among several the one whom the article is about; nil when two may be meant.
  func person(_ text: AnalyzedText, meantAt token: Int) -> Actor.ID? {
    guard let number = text.sentence(holding: token) else { return nil }
    let isMan = text.isWord(token, .han)
    for back in (max(0, number - 3)...number).reversed() {
      let sentence = text.sentences[back]
      switch text.kind(of: sentence) {
      case .title, .subhead, .caption, .byline, .dateline, .related, .advertisement: continue
      case .lead, .body, .quote, .question: break
      }
      let range = back == number ? sentence.tokens.lowerBound..<token : sentence.tokens
      let people = namings(in: range).filter { fits($0, isMan ? "m" : "f") }
      guard let first = people.first else { continue }
      let others = people.filter { $0.mention.entity != first.mention.entity }
      if others.isEmpty { return first.mention.entity }
      return topic(Array(people))
    }
    return nil
  }

  /// The one of these whom the article names far more often than the others.
  private func topic(_ people: [Naming]) -> Actor.ID? {
    guard people.allSatisfy({ $0.mention.entity != nil }) else { return nil }
    let counts = Set(people.compactMap(\.mention.entity)).map { ($0, namingCounts[$0] ?? 0) }
      .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
    guard let first = counts.first, let second = counts.dropFirst().first else { return counts.first?.0 }
    return first.1 >= 2 * second.1 ? first.0 : nil
  }

  private func fits(_ naming: Naming, _ gender: String) -> Bool {
    guard naming.mention.kind == .person, !naming.isCredit else { return false }
    return naming.mention.entity.flatMap { self.gender(of: $0) } ?? gender == gender
  }
}
