import TimelineModel

/// Who and what an article names, in the order of the text.
struct Cast {
  /// One naming. An object, for it is asked for again and again, and a value's strings would be counted each time.
  final class Naming {
    /// Its tokens in the article.
    let tokens: Range<Int>
    fileprivate(set) var mention: Mention
    /// The number of the one meant, of `mention.entity`: first the register's actors, then its places, then
    /// whom the article adds; nil when it is not certain.
    fileprivate(set) var number: Int?
    /// In the credit of a picture or the line of the reporter: takes part in nothing.
    let isCredit: Bool
    let isGenitive: Bool
    let isState: Bool
    /// A state's name that stands for one of its bodies: «Norge vant 3–1».
    let isBody: Bool
    /// A body's name that says where: «utenfor EU».
    let isLand: Bool
    /// Described rather than named: «nyhetsbyrået Reuters», «regjeringen».
    let isDescribed: Bool

    init(
      tokens: Range<Int>, mention: Mention, number: Int?, isCredit: Bool, isGenitive: Bool, isState: Bool,
      isBody: Bool, isLand: Bool, isDescribed: Bool
    ) {
      (self.tokens, self.mention, self.number) = (tokens, mention, number)
      (self.isCredit, self.isGenitive, self.isState) = (isCredit, isGenitive, isState)
      (self.isBody, self.isLand, self.isDescribed) = (isBody, isLand, isDescribed)
    }
  }

  private(set) var namings: [Naming] = []
  var newActors: [Actor] = []
  /// The organisations named most often, those named more first; at most four.
  private(set) var leadingBodies: [Actor.ID] = []
  /// How often each is named, by number.
  private var namingCounts: [Int32] = []
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

  /// - Parameter room: how many namings there may be.
  init(recognizer: ActorRecognizer, room: Int) {
    self.recognizer = recognizer
    namings.reserveCapacity(room)
  }

  /// What the article names, and where. A state is a place, whatever it does.
  var mentions: [Mention] {
    namings.map { naming in
      var mention = naming.mention
      if naming.isState && !naming.isBody || naming.isLand { mention.kind = .place }
      return mention
    }
  }

  /// One more than the greatest number of those named.
  var count: Int { namingCounts.count }

  mutating func add(_ naming: Naming) { namings.append(naming) }

  /// Says who the naming at `index` turns out to be.
  mutating func correct(
    _ index: Int, _ number: Int, _ id: Actor.ID, _ name: String, _ how: Mention.Resolution
  ) {
    namings[index].number = number
    namings[index].mention.entity = id
    namings[index].mention.name = name
    namings[index].mention.how = how
  }

  // MARK: Finding namings

  /// Makes all namings known by their place, once there are no more to come.
  mutating func close(_ text: AnalyzedText) {
    for (index, actor) in newActors.enumerated() { newIndices[actor.id] = index }
    countNamings()
    findLeadingBodies()
    nameInFull(text)
    counts.reserveCapacity(text.tokens.count + 1)
    people.reserveCapacity(namings.count)
    var last = LastPeople()
    for index in namings.indices {
      let behind = namings[index].tokens.lowerBound + 1
      if counts.count < behind { counts += repeatElement(Int32(index), count: behind - counts.count) }
      people.append(last)
      guard namings[index].mention.kind == .person, !namings[index].isCredit,
        let id = namings[index].mention.entity
      else { continue }
      let gender = gender(of: namings[index].number, id)
      last.anyone = Int32(index)
      if gender ?? "m" == "m" { last.man = Int32(index) }
      if gender ?? "f" == "f" { last.woman = Int32(index) }
    }
    people.append(last)
    counts += repeatElement(Int32(namings.count), count: max(0, text.tokens.count + 1 - counts.count))
  }

  private mutating func countNamings() {
    let last = namings.lazy.compactMap(\.number).max() ?? -1
    namingCounts = Array(repeating: 0, count: last + 1)
    for index in namings.indices { if let number = namings[index].number { namingCounts[number] += 1 } }
  }

  private mutating func findLeadingBodies() {
    var seen = Array(repeating: false, count: namingCounts.count)
    var bodies: [(id: Actor.ID, count: Int32)] = []
    bodies.reserveCapacity(16)
    for index in namings.indices
    where namings[index].mention.kind == .organization && !namings[index].isState && !namings[index].isCredit
    {
      guard let number = namings[index].number, !seen[number], let id = namings[index].mention.entity else {
        continue
      }
      seen[number] = true
      if kind(of: number, id) == .organization { bodies.append((id, namingCounts[number])) }
    }
    leadingBodies = bodies.sorted { ($1.count, $0.id) < ($0.count, $1.id) }.prefix(4).map(\.id)
  }

  /// Gives bodies, groups and places the fullest name that the article itself has for them: a name before a
  /// description, then the longer. So too people with letters that papers seldom have: «Erdogan».
  private mutating func nameInFull(_ text: AnalyzedText) {
    // For each number the naming with the fullest name; −1 for none.
    var fullest = Array(repeating: Int32(-1), count: namingCounts.count)
    for index in namings.indices where isNamedByArticle(index) {
      guard let number = namings[index].number, namings[index].mention.how != .title || !isPerson(index)
      else {
        continue
      }
      let best = Int(fullest[number])
      if best < 0 || isFuller(index, than: best, text) { fullest[number] = Int32(index) }
    }
    for index in namings.indices {
      guard let number = namings[index].number, fullest[number] == index else { continue }
      namings[index].mention.name = text.words(namings[index].mention.span)
    }
    for index in namings.indices where isNamedByArticle(index) {
      guard let number = namings[index].number, fullest[number] >= 0, fullest[number] != index else {
        continue
      }
      namings[index].mention.name = namings[Int(fullest[number])].mention.name
    }
  }

  private func isNamedByArticle(_ index: Int) -> Bool {
    namings[index].mention.kind != .person
      || namings[index].mention.name.map { $0.unicodeScalars.contains { $0.value > 0xFF } } ?? false
  }

  private func isPerson(_ index: Int) -> Bool { namings[index].mention.kind == .person }

  private func isFuller(_ index: Int, than best: Int, _ text: AnalyzedText) -> Bool {
    let (naming, best) = (namings[index], namings[best])
    // «Paris», not «Bataclan», which is there.
    if naming.mention.kind == .place, best.mention.kind == .place {
      let isOwn = text.text[best.mention.span] == best.mention.name ?? ""
      if isOwn { return false }
      if text.text[naming.mention.span] == naming.mention.name ?? "" { return true }
    }
    return naming.isDescribed == best.isDescribed
      ? naming.mention.span.range.count > best.mention.span.range.count : best.isDescribed
  }

  /// The namings inside a run of tokens.
  func namings(in tokens: Range<Int>) -> ArraySlice<Naming> {
    let low = Int(counts[tokens.lowerBound])
    return namings[low..<max(low, Int(counts[tokens.upperBound]))]
  }

  /// The naming that begins at a token.
  @inline(__always)
  func naming(at token: Int) -> Naming? { isNamed(at: token) ? namings[Int(counts[token])] : nil }

  /// Whether a naming begins at a token.
  @inline(__always)
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

  /// Whether a place is a town, or one that no register holds.
  func isTown(_ naming: Naming) -> Bool {
    guard let number = naming.number else { return false }
    let places = recognizer.register.places
    let index = number - recognizer.register.actors.count
    guard places.indices.contains(index) else { return true }
    return ["city", "town"].contains(places[index].kind)
  }

  func gender(of id: Actor.ID) -> String? {
    if let index = newIndices[id] { return newActors[index].gender }
    return recognizer.indices[id].flatMap { recognizer.register.actors[$0].gender }
  }

  /// The same of someone with a number; the article's own have none but their id.
  private func kind(of number: Int, _ id: Actor.ID) -> Actor.Kind? {
    number < recognizer.register.actors.count ? recognizer.register.actors[number].kind : kind(of: id)
  }

  private func gender(of number: Int?, _ id: Actor.ID) -> String? {
    guard let number, number < recognizer.register.actors.count else { return gender(of: id) }
    return recognizer.register.actors[number].gender
  }

  /// Whom «han», «hun» or «ho» means, when it is plain: the one person of fitting gender in the words before,
  /// or among several the one whom the article is about; nil when two may be meant.
  ///
  /// - Parameter gender: "m" or "f" where the pronoun is of another language.
  func person(_ text: AnalyzedText, meantAt token: Int, gender: String? = nil) -> Actor.ID? {
    person(text, token, gender ?? (text.isWord(token, .han) ? "m" : "f"), steps: 4)
  }

  private func person(_ text: AnalyzedText, _ token: Int, _ gender: String, steps: Int) -> Actor.ID? {
    guard let number = text.sentence(holding: token) else { return nil }
    for back in (max(0, number - 3)...number).reversed() {
      let sentence = text.sentences[back]
      switch text.kind(of: sentence) {
      case .title, .subhead, .caption, .byline, .dateline, .related, .advertisement: continue
      case .lead, .body, .quote, .question: break
      }
      let range = back == number ? sentence.tokens.lowerBound..<token : sentence.tokens
      // «Han ble utnevnt av Obama. Han …»: the same one goes on.
      let opening = sentence.tokens.lowerBound
      if back < number, steps > 0, opening < token, text.tokens[opening].word == text.tokens[token].word {
        return person(text, opening, gender, steps: steps - 1)
      }
      let people = namings(in: range).filter { fits($0, gender) }
      guard let first = people.first else { continue }
      return people.allSatisfy { $0.number == first.number } ? first.mention.entity : topic(people)
    }
    return nil
  }

  /// The one of these whom the article names far more often than the others.
  private func topic(_ people: [Naming]) -> Actor.ID? {
    // Who is not known may be anyone.
    guard people.allSatisfy({ $0.number != nil }) else { return nil }
    func count(_ naming: Naming) -> Int32 { naming.number.map { namingCounts[$0] } ?? 0 }
    guard let first = people.max(by: { count($0) < count($1) }) else { return nil }
    let others = people.lazy.filter { $0.number != first.number }
    return others.allSatisfy { count(first) >= 2 * count($0) } ? first.mention.entity : nil
  }

  private func fits(_ naming: Naming, _ gender: String) -> Bool {
    guard naming.mention.kind == .person, !naming.isCredit else { return false }
    return naming.mention.entity.flatMap { self.gender(of: naming.number, $0) } ?? gender == gender
  }
}
