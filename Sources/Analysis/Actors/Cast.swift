import TimelineModel

/// Who and what an article names, in the order of the text.
///
/// One for all who ask it, as the text is: it is full of tables, and every stage holds it.
final class Cast {
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

    /// Says who it turns out to be.
    func mean(_ number: Int, _ id: Actor.ID, _ name: String, _ how: Mention.Resolution) {
      self.number = number
      mention.entity = id
      mention.name = name
      mention.how = how
    }

    init(
      tokens: Range<Int>, mention: Mention, number: Int?, isCredit: Bool, isGenitive: Bool, isState: Bool,
      isBody: Bool, isLand: Bool, isDescribed: Bool
    ) {
      (self.tokens, self.mention, self.number) = (tokens, mention, number)
      (self.isCredit, self.isGenitive, self.isState) = (isCredit, isGenitive, isState)
      (self.isBody, self.isLand, self.isDescribed) = (isBody, isLand, isDescribed)
    }
  }

  let namings: [Naming]
  /// The organisations named most often, those named more first; at most four.
  let leadingBodies: [Actor.ID]
  /// How often each is named, by number.
  private let namingCounts: [Int32]
  private let known: Known
  /// For each token, how many namings begin before it.
  private let counts: [Int32]
  /// For each naming the last before it of a man and of a woman, and of those who may be either; −1 for none.
  private let people: [LastPeople]

  private struct LastPeople {
    var man: Int32 = -1
    var woman: Int32 = -1
    var anyone: Int32 = -1
  }

  /// - Parameters:
  ///   - namings: in the order of the text, when there are no more to come.
  ///   - newActors: those of them that the register does not hold.
  init(_ namings: [Naming], newActors: [Actor], _ recognizer: ActorRecognizer, _ text: AnalyzedText) {
    self.namings = namings
    known = Known(recognizer, newActors)
    namingCounts = Self.countNamings(namings)
    leadingBodies = Self.leadingBodies(namings, namingCounts, known)
    counts = Self.counts(namings, tokens: text.tokens.count)
    people = Self.people(namings, known)
    Self.nameInFull(namings, ofNumbers: namingCounts.count, text)
  }

  /// What the article names, and where. A state is a place, whatever it does.
  var mentions: [Mention] {
    namings.map { naming in
      var mention = naming.mention
      if naming.isState && !naming.isBody || naming.isLand { mention.kind = .place }
      return mention
    }
  }

  /// Those that no register holds.
  var newActors: [Actor] { known.newActors }

  /// One more than the greatest number of those named.
  var count: Int { namingCounts.count }

  // MARK: Finding namings

  private static func countNamings(_ namings: [Naming]) -> [Int32] {
    var counts = [Int32](repeating: 0, count: (namings.lazy.compactMap(\.number).max() ?? -1) + 1)
    for naming in namings { if let number = naming.number { counts[number] += 1 } }
    return counts
  }

  private static func leadingBodies(_ namings: [Naming], _ counts: [Int32], _ known: Known) -> [Actor.ID] {
    var seen = Array(repeating: false, count: counts.count)
    var bodies: [(id: Actor.ID, count: Int32)] = []
    bodies.reserveCapacity(16)
    for naming in namings where naming.mention.kind == .organization && !naming.isState && !naming.isCredit {
      guard let number = naming.number, !seen[number], let id = naming.mention.entity else { continue }
      seen[number] = true
      if known.kind(of: number, id) == .organization { bodies.append((id, counts[number])) }
    }
    return bodies.sorted { ($1.count, $0.id) < ($0.count, $1.id) }.prefix(4).map(\.id)
  }

  private static func counts(_ namings: [Naming], tokens: Int) -> [Int32] {
    var counts: [Int32] = []
    counts.reserveCapacity(tokens + 1)
    for (index, naming) in namings.enumerated() {
      let behind = naming.tokens.lowerBound + 1
      if counts.count < behind { counts += repeatElement(Int32(index), count: behind - counts.count) }
    }
    return counts + repeatElement(Int32(namings.count), count: max(0, tokens + 1 - counts.count))
  }

  private static func people(_ namings: [Naming], _ known: Known) -> [LastPeople] {
    var people: [LastPeople] = []
    people.reserveCapacity(namings.count + 1)
    var last = LastPeople()
    for (index, naming) in namings.enumerated() {
      people.append(last)
      guard naming.mention.kind == .person, !naming.isCredit, let id = naming.mention.entity else { continue }
      let gender = known.gender(of: naming.number, id)
      last.anyone = Int32(index)
      if gender ?? "m" == "m" { last.man = Int32(index) }
      if gender ?? "f" == "f" { last.woman = Int32(index) }
    }
    people.append(last)
    return people
  }

  /// Gives bodies, groups and places the fullest name that the article itself has for them: a name before a
  /// description, then the longer. So too people with letters that papers seldom have: «Erdogan».
  private static func nameInFull(_ namings: [Naming], ofNumbers count: Int, _ text: AnalyzedText) {
    // For each number the naming with the fullest name, by its place; −1 for none.
    var fullest = [Int32](repeating: -1, count: count)
    for (index, naming) in namings.enumerated() where naming.isNamedByArticle {
      guard let number = naming.number, naming.mention.how != .title || naming.mention.kind != .person else {
        continue
      }
      let best = Int(fullest[number])
      if best < 0 || isFuller(naming, than: namings[best], text) { fullest[number] = Int32(index) }
    }
    for (index, naming) in namings.enumerated() {
      guard let number = naming.number, fullest[number] == index else { continue }
      naming.mention.name = text.words(naming.mention.span)
    }
    for (index, naming) in namings.enumerated() where naming.isNamedByArticle {
      guard let number = naming.number, fullest[number] >= 0, fullest[number] != index else { continue }
      naming.mention.name = namings[Int(fullest[number])].mention.name
    }
  }

  private static func isFuller(_ naming: Naming, than best: Naming, _ text: AnalyzedText) -> Bool {
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
  func shortName(of id: Actor.ID) -> String? { known.shortName(of: id) }
  func kind(of id: Actor.ID) -> Actor.Kind? { known.kind(of: id) }
  func gender(of id: Actor.ID) -> String? { known.gender(of: id) }
  /// Whether a place is a town, or one that no register holds.
  func isTown(_ naming: Naming) -> Bool { naming.number.map(known.isTown) ?? false }

  /// Whom «han», «hun» or «ho» means, when it is plain: the one person of fitting gender in the words before,
  /// or among several the one whom the article is about; nil when two may be meant.
  ///
  /// - Parameter gender: "m" or "f" where the pronoun is of another language.
  func person(_ text: AnalyzedText, meantAt token: Int, gender: String? = nil) -> Actor.ID? {
    person(text, token, gender ?? (text.isWord(token, .han) ? "m" : "f"), steps: 4)
  }

  private func person(_ text: AnalyzedText, _ token: Int, _ gender: String, steps: Int) -> Actor.ID? {
    guard let number = text.sentence(holding: token), !isThing(text, token, text.sentences[number].tokens)
    else {
      return nil
    }
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

  /// «Sverige gjekk frå kontrakten, og | han | tok slutt»: in Nynorsk what the nearest noun of the sentence names, where that
  /// is nobody.
  private func isThing(_ text: AnalyzedText, _ token: Int, _ sentence: Range<Int>) -> Bool {
    guard text.isWord(token, .han), token > sentence.lowerBound + 1,
      let noun = (max(sentence.lowerBound, token - 6)..<token).last(where: {
        text.tokens[$0].kind == .word && text.tokens[$0].end - text.tokens[$0].start > 4
      }), text.tokens[noun].kind == .word, !text.tokens[noun].marks.contains(.capitalised),
      text.ends(noun, with: "en"), !NorwegianActors.personEnds.fit(text, noun)
    else { return false }
    return sentence.contains { text.lexicon.traits(of: text.tokens[$0].word).contains(.nynorsk) }
      && !namings(in: sentence.lowerBound..<token).contains { $0.mention.kind == .person }
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
    return naming.mention.entity.flatMap { known.gender(of: naming.number, $0) } ?? gender == gender
  }
}

/// What is known of those an article names: by the register, else by the article that adds them.
private struct Known {
  let recognizer: ActorRecognizer
  let newActors: [Actor]
  /// Places in `newActors`, by id.
  private let newIndices: [Actor.ID: Int]

  init(_ recognizer: ActorRecognizer, _ newActors: [Actor]) {
    self.recognizer = recognizer
    self.newActors = newActors
    newIndices = Dictionary(zip(newActors.map(\.id), newActors.indices)) { $1 }
  }

  func shortName(of id: Actor.ID) -> String? {
    if let index = newIndices[id] {
      return ActorGazetteer.shortName(of: newActors[index]) ?? newActors[index].name
    }
    return recognizer.indices[id].map { recognizer.shortNames[$0] }
  }

  func kind(of id: Actor.ID) -> Actor.Kind? {
    if let index = newIndices[id] { return newActors[index].kind }
    return recognizer.indices[id].map { recognizer.register.actors[$0].kind }
  }

  func gender(of id: Actor.ID) -> String? {
    if let index = newIndices[id] { return newActors[index].gender }
    return recognizer.indices[id].flatMap { recognizer.register.actors[$0].gender }
  }

  /// The same of someone with a number; the article's own have none but their id.
  func kind(of number: Int, _ id: Actor.ID) -> Actor.Kind? {
    number < recognizer.register.actors.count ? recognizer.register.actors[number].kind : kind(of: id)
  }

  func gender(of number: Int?, _ id: Actor.ID) -> String? {
    guard let number, number < recognizer.register.actors.count else { return gender(of: id) }
    return recognizer.register.actors[number].gender
  }

  func isTown(_ number: Int) -> Bool {
    let places = recognizer.register.places
    let index = number - recognizer.register.actors.count
    guard places.indices.contains(index) else { return true }
    return ["city", "town"].contains(places[index].kind)
  }
}

extension Cast.Naming {
  /// Whether the article's own name for it counts.
  fileprivate var isNamedByArticle: Bool {
    mention.kind != .person || mention.name.map { $0.unicodeScalars.contains { $0.value > 0xFF } } ?? false
  }
}
