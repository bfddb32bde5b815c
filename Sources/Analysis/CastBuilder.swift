import TimelineModel

/// Decides whom each candidate means, in text order: full name, surname, title, new name.
struct CastBuilder: ~Copyable {
  let recognizer: ActorRecognizer
  let register: Register
  let text: AnalyzedText
  let published: DaySet
  var cast: Cast
  /// Persons met so far, the last named at the end.
  private(set) var people: [Person] = []
  /// Persons named in full anywhere in the article, by surname, in the order of the text.
  private(set) var fullNames: [String: [(id: Actor.ID, token: Int)]] = [:]
  /// Names of one word that the article itself explains: new organisations and places.
  private(set) var newNames: [String: Actor.ID] = [:]
  /// Where the next name of a person begins.
  var nameBehind: Int?
  /// A title whose holder stands right behind it.
  var pendingTitle: Int?
  private var lastPlace: Range<Int>?
  let indices: [Actor.ID: Int]
  /// Every capitalised word of the article, once they are asked for.
  private var words: Set<Substring>?
  /// Whom each full name means.
  private var ids: [String: Actor.ID] = [:]
  /// The names of the new actors.
  private var newActorNames: [Actor.ID: String] = [:]
  /// The surnames of those named in full, in alphabetical order, and how to find them misspelt.
  private(set) var surnames: [String] = []
  private(set) var surnameIndex = NameIndex(reach: 200)

  /// How many people a reader keeps in mind: a title far behind means none of those before them.
  private static let remembered = 200

  struct Person {
    var id: Actor.ID
    /// Index into the register's actors; nil for someone new.
    var index: Int?
    /// What introduced them so far, each title once: an article may say the same one again and again.
    var titles: [Title] = []
    /// Where they were named last.
    var token: Int
  }

  init(recognizer: ActorRecognizer, text: AnalyzedText, published: DaySet) {
    self.recognizer = recognizer
    register = recognizer.register
    self.text = text
    self.published = published
    indices = recognizer.indices
    cast = Cast(recognizer: recognizer)
  }

  mutating func cast(from candidates: [ActorRecognizer.Candidate]) -> Cast {
    for candidate in candidates where !candidate.isCredit { collectFullName(candidate) }
    surnames = fullNames.keys.filter { $0.utf8.count >= NameIndex.shortest }.sorted()
    for surname in surnames { surnameIndex.add(Self.bare(surname)) }
    for (number, candidate) in candidates.enumerated() {
      let next = number + 1
      let isName = next < candidates.count && recognizer.namesPerson(candidates[next])
      nameBehind = isName ? candidates[next].tokens.lowerBound : nil
      if let previous = lastPlace, previous.lowerBound < candidate.sentence.lowerBound { lastPlace = nil }
      resolve(candidate)
    }
    cast.close(text)
    return cast
  }

  // MARK: Full names

  private mutating func collectFullName(_ candidate: ActorRecognizer.Candidate) {
    switch candidate.meaning {
    case .known(let forms):
      for form in forms where form.use == .name {
        guard case .actor(let index) = form.entity,
          let surname = recognizer.surnames[index]
        else { continue }
        fullNames[surname, default: []].append((register.actors[index].id, candidate.tokens.lowerBound))
      }
    case .person where candidate.tokens.count > 1:
      let name = fullName(candidate)
      fullNames[Self.surname(name), default: []].append((id(of: name), candidate.tokens.lowerBound))
    case .person, .organization, .place, .title, .loose: break
    }
  }

  /// The name without the s of a genitive, which is one when the article has the word without it too.
  private mutating func fullName(_ candidate: ActorRecognizer.Candidate) -> String {
    let name = String(text.words(candidate.tokens))
    guard name.hasSuffix("s"), let last = name.split(separator: " ").last?.dropLast() else { return name }
    return hasWord(last) ? String(name.dropLast()) : name
  }

  private mutating func hasWord(_ word: Substring) -> Bool {
    if let words { return words.contains(word) }
    var found: Set<Substring> = []
    for token in text.tokens where token.kind == .word && token.marks.contains(.capitalised) {
      found.insert(text.text[token.span])
    }
    words = found
    return found.contains(word)
  }

  private static func surname(_ name: String) -> String {
    name.split(separator: " ").last.map(String.init) ?? name
  }

  /// The register's person of this name, allowing one slip of the pen, else a new one's id.
  private mutating func id(of name: String) -> Actor.ID {
    if let known = ids[name] { return known }
    let bytes = Lexicon.fold(name.utf8)
    let like = bytes.count >= 8 ? recognizer.personNames.first(like: bytes) : nil
    let id = like.map { register.actors[recognizer.persons[$0]].id } ?? Self.newID(name)
    ids[name] = id
    return id
  }

  // MARK: One candidate

  private mutating func resolve(_ candidate: ActorRecognizer.Candidate) {
    switch candidate.meaning {
    case .known(let forms): resolveKnown(candidate, forms)
    case .person: resolvePerson(candidate)
    case .organization: resolveOrganization(candidate)
    case .place:
      let name = String(text.words(candidate.tokens))
      if let base = recognizer.names.placeBeforeTail(text, candidate.tokens.lowerBound),
        let place = recognizer.placesByName[base]
      {
        add(candidate, .place, register.places[place].id, register.places[place].name, .fullName)
      } else {
        add(candidate, .place, nil, name, .newName)
      }
    case .title(let title, let described): resolveTitle(candidate, title, described)
    case .loose: resolveLoose(candidate)
    }
  }

  private mutating func resolveKnown(_ candidate: ActorRecognizer.Candidate, _ forms: [ActorGazetteer.Form]) {
    var persons: [Int] = []
    var others: [Int] = []
    var places: [Int] = []
    for form in forms {
      switch form.entity {
      case .place(let index): places.append(index)
      case .actor(let index):
        if register.actors[index].kind == .person { persons.append(index) } else { others.append(index) }
      }
    }
    let isLocation = recognizer.places.isLocation(
      text, candidate.tokens, sentence: candidate.sentence, previous: lastPlace)
    if !persons.isEmpty, places.isEmpty || !isLocation {
      let isFull = forms.contains { $0.use == .name }
      if resolvePerson(candidate, among: persons, isFull: isFull, mustBeNamed: !places.isEmpty) { return }
    }
    let isState = others.contains { register.actors[$0].kind == .state }
    // «Washington», «Moskva»: the city, though the press may mean who rules there; «Pentagon» is who acts.
    if let place = places.first,
      others.isEmpty || (isLocation && !candidate.isGenitive)
        || isCity(places) && !isOwnName(candidate, others)
    {
      addPlace(candidate, register.places[place].id, register.places[place].name)
    } else if let other = others.first {
      if isForeign(candidate, other) { return }
      let (id, name) = (register.actors[other].id, register.actors[other].name)
      if isState, isLocation, !candidate.isGenitive {
        addPlace(candidate, nil, name)
      } else {
        let isDescribed = forms.allSatisfy { $0.use == .common }
        add(
          candidate, .organization, id, name, .fullName, isState: isState,
          isDescribed: isDescribed)
      }
    }
  }

  private mutating func addPlace(_ candidate: ActorRecognizer.Candidate, _ id: Place.ID?, _ name: String) {
    add(candidate, .place, id, name, .fullName)
    lastPlace = candidate.tokens
  }

  private func isCity(_ places: [Int]) -> Bool {
    places.contains { register.places[$0].kind != "country" }
  }

  private func isOwnName(_ candidate: ActorRecognizer.Candidate, _ actors: [Int]) -> Bool {
    let words = text.words(candidate.tokens).lowercased()
    return actors.contains { register.actors[$0].name.lowercased() == words }
  }

  /// Which of the register's persons a name means; false when it is none of them.
  private mutating func resolvePerson(
    _ candidate: ActorRecognizer.Candidate, among persons: [Int], isFull: Bool, mustBeNamed: Bool
  ) -> Bool {
    if isFull, let only = persons.first, persons.allSatisfy({ $0 == only }) {
      addPerson(candidate, register.actors[only].id, register.actors[only].name, .fullName)
      return true
    }
    let surname = recognizer.surnames[persons[0]] ?? ""
    if let id = named(surname, before: candidate.tokens.lowerBound) {
      addPerson(candidate, id, name(of: id), .surname)
      return true
    }
    if mustBeNamed { return false }
    let candidates = Set(persons)
    var fitting = candidates
    if candidates.count > 1 || candidate.title != nil {
      fitting = candidates.filter { index in
        candidate.title.map { recognizer.offices.holds(index, $0, on: published) } ?? false
      }
      if fitting.isEmpty {
        fitting = candidates.filter { !recognizer.offices.isOutOfOffice($0, on: published) }
      }
      if fitting.isEmpty, candidates.count == 1 { fitting = candidates }
    }
    if fitting.count == 1, let only = fitting.first {
      addPerson(
        candidate, register.actors[only].id, register.actors[only].name, isFull ? .fullName : .surname)
    } else {
      add(candidate, .person, nil, nil, .unresolved)
    }
    return true
  }

  /// The person of this surname named in full: the nearest before the token, else the first after it.
  func named(_ surname: String, before token: Int) -> Actor.ID? {
    guard let found = fullNames[surname] else { return nil }
    return found[max(0, found.partitioningIndex { $0.token >= token } - 1)].id
  }

  private mutating func resolvePerson(_ candidate: ActorRecognizer.Candidate) {
    let name = fullName(candidate)
    if candidate.tokens.count == 1 {
      let surname = fullNames[name] == nil && name.hasSuffix("s") ? String(name.dropLast()) : name
      if let id = named(surname, before: candidate.tokens.lowerBound) {
        addPerson(candidate, id, self.name(of: id), .surname)
        return
      }
    }
    let id = id(of: name)
    if indices[id] == nil, newActorNames[id] == nil, !candidate.isCredit {
      var actor = Actor(id: id, kind: .person, name: name, sortName: Self.sortName(name))
      actor.gender = recognizer.names.gender(text.tokens[candidate.tokens.lowerBound])
      cast.newActors.append(actor)
      newActorNames[id] = name
    }
    if candidate.isCredit { return }
    addPerson(candidate, id, self.name(of: id), indices[id] == nil ? .newName : .fullName)
  }

  private mutating func resolveOrganization(_ candidate: ActorRecognizer.Candidate) {
    if candidate.isCredit { return }
    let name = String(text.words(candidate.tokens))
    let id = Self.newID(name)
    if newNames[name] == nil {
      newNames[name] = id
      cast.newActors.append(Actor(id: id, kind: .organization, name: name))
      newActorNames[id] = newActorNames[id] ?? name
    }
    add(candidate, .organization, id, name, .newName)
  }

  // MARK: Adding

  func name(of id: Actor.ID) -> String {
    if let index = indices[id] { return register.actors[index].name }
    return newActorNames[id] ?? id
  }

  mutating func addPerson(
    _ candidate: ActorRecognizer.Candidate, _ id: Actor.ID, _ name: String, _ how: Mention.Resolution
  ) {
    add(candidate, .person, id, name, how)
    if candidate.isCredit { return }
    let before = cast.namings.count - 2
    if pendingTitle == candidate.tokens.lowerBound, before >= 0,
      cast.namings[before].tokens.upperBound == candidate.tokens.lowerBound
    {
      cast.correct(before, id, name, .title)
    }
    remember(id, candidate)
  }

  /// Puts a person last among those met so far.
  private mutating func remember(_ id: Actor.ID, _ candidate: ActorRecognizer.Candidate) {
    let token = candidate.tokens.lowerBound
    var person: Person
    if let known = people.lastIndex(where: { $0.id == id }) {
      person = people.remove(at: known)
      person.token = token
    } else {
      if people.count == Self.remembered { people.removeFirst() }
      person = Person(id: id, index: indices[id], token: token)
    }
    if let title = candidate.title, !person.titles.contains(title) { person.titles.append(title) }
    people.append(person)
  }

  mutating func add(
    _ candidate: ActorRecognizer.Candidate, _ kind: Mention.Kind, _ id: String?, _ name: String?,
    _ how: Mention.Resolution, isState: Bool = false,
    isDescribed: Bool = false
  ) {
    var span = text.span(candidate.tokens)
    if candidate.isGenitive { span.end -= 1 }
    cast.add(
      Cast.Naming(
        tokens: candidate.tokens,
        mention: Mention(span: span, kind: kind, entity: id, name: name, how: how),
        isCredit: candidate.isCredit, isGenitive: candidate.isGenitive, isState: isState,
        isDescribed: isDescribed))
  }
}
