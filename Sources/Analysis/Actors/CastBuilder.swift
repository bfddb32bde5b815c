import TimelineModel

/// Decides whom each candidate means, in text order: full name, surname, title, new name.
struct CastBuilder: ~Copyable {
  let recognizer: ActorRecognizer
  let register: Register
  let text: AnalyzedText
  let published: DaySet
  private(set) var namings: [Cast.Naming] = []
  private var newActors: [Actor] = []
  /// Persons met so far, the last named at the end.
  private(set) var people: [Person] = []
  /// Persons named in full anywhere in the article, and names of one word that it explains itself.
  var names: NamesMet
  /// Where the next name of a person begins.
  var nameBehind: Int?
  /// A title that the name behind it tells the bearer of, and whom the register describes by it.
  var pendingTitle: (naming: Int, name: Int, title: Title, described: [Int])?
  /// Titles that nobody named before them bears, by the number of their naming.
  var openTitles: [(naming: Int, title: Title)] = []
  private(set) var lastPlace: Range<Int>?
  var lastNewPlace: Range<Int>?
  /// The article's words with a capital, once they are asked for.
  private var words: CapitalisedWords?
  /// Whom each full name means.
  private var numbers: [String: Int] = [:]
  /// Those whom no register holds, by number: the first has that of `firstNew`.
  private var newcomers: [Newcomer] = []
  private var newNumbers: [Actor.ID: Int] = [:]
  private let firstNew: Int
  /// Whether a tagger has told which words are names.
  private let isTagged: Bool

  /// How many people a reader keeps in mind: a title far behind means none of those before them.
  private static let remembered = 200

  /// Someone or something that no register holds.
  private struct Newcomer {
    var id: Actor.ID
    var name: String
    /// Whether the article has come to the full name.
    var isMet = false
  }

  struct Person {
    /// As in `Cast.Naming`.
    var number: Int
    /// What introduced them so far, each title once: an article may say the same one again and again.
    var titles: [Title] = []
    /// Where they were named last.
    var token: Int
  }

  init(recognizer: ActorRecognizer, text: AnalyzedText, published: DaySet, isTagged: Bool) {
    self.isTagged = isTagged
    self.recognizer = recognizer
    register = recognizer.register
    self.text = text
    self.published = published
    namings.reserveCapacity(text.tokens.count / 8)
    names = NamesMet(recognizer)
    firstNew = recognizer.firstNewNumber
  }

  mutating func cast(from candidates: [Candidate]) -> Cast {
    for candidate in candidates where !candidate.isCredit {
      switch candidate.meaning {
      case .known(let forms): collectFullNames(forms, candidate.tokens)
      case .person where candidate.tokens.count > 1: collectFullName(candidate)
      case .person, .organization, .place, .title, .loose: break
      }
    }
    for (number, candidate) in candidates.enumerated() {
      let next = number + 1
      let isName = next < candidates.count && recognizer.namesPerson(candidates[next])
      nameBehind = candidate.bearer ?? (isName ? candidates[next].tokens.lowerBound : nil)
      if let previous = lastPlace, previous.lowerBound < candidate.sentence.lowerBound {
        lastPlace = nil
      }
      resolve(candidate)
    }
    resolveTitlesAhead()
    return Cast(namings, newActors: newActors, recognizer, text)
  }

  // MARK: Full names

  /// Notes the register's persons whose name stands here in full.
  private mutating func collectFullNames(_ forms: [ActorGazetteer.Form], _ tokens: Range<Int>) {
    for case .actor(let index) in forms.lazy.filter({ $0.use == .name }).map(\.entity) {
      guard let surname = recognizer.surnameNumber[index] else { continue }
      names.add(index, surname: surname, at: tokens.lowerBound)
      if tokens.count > 1 {
        names.add(index, given: String(text.word(tokens.lowerBound)))
        names.add(index, written: String(text.word(tokens.upperBound - 1)), at: tokens.lowerBound)
      }
    }
  }

  private mutating func collectFullName(_ candidate: Candidate) {
    let name = fullName(candidate)
    let person = number(of: name)
    names.add(person, surname: Self.surname(name), at: candidate.tokens.lowerBound)
    names.add(person, given: String(name.prefix { $0 != " " }))
  }

  /// The name without the s of a genitive, which is one when the article has the word without it too.
  mutating func fullName(_ candidate: Candidate) -> String {
    let name = text.words(candidate.tokens)
    if candidate.isGenitive { return String(name.dropLast(genitiveEnding(candidate))) }
    guard name.utf8.last == UInt8(ascii: "s"), let last = name.split(separator: " ").last?.dropLast() else {
      return String(name)
    }
    return String(hasWord(last) ? name.dropLast() : name)
  }

  /// How many letters of a name in the genitive are its ending: those of «Obamas» and «Obama's», but not what
  /// stands apart in «Obama’s».
  private func genitiveEnding(_ candidate: Candidate) -> Int {
    let last = candidate.tokens.upperBound - 1
    guard candidate.isGenitive, !text.hasGenitiveApart(last) else { return 0 }
    return text.tokens[last].marks.contains(.possessive) ? 2 : 1
  }

  private mutating func hasWord(_ word: Substring) -> Bool {
    let words = words ?? CapitalisedWords(text)
    self.words = words
    return words.contains(word.utf8)
  }

  /// The register's person of this name, allowing one slip of the pen, else a new one's number.
  private mutating func number(of name: String) -> Int {
    if let known = numbers[name] { return known }
    let bytes = Lexicon.fold(name.utf8)
    let like = bytes.count >= 8 ? recognizer.personNames.first(like: bytes) : nil
    let number = like.map { recognizer.namedPersons[$0] } ?? number(ofNew: name)
    // «Andreas Berg Dal», then «Berg Dal»
    for known in [name, Self.withoutGiven(name)] where numbers[known] == nil { numbers[known] = number }
    return number
  }

  /// The number of someone or something that no register holds: names that make the same id mean the same.
  private mutating func number(ofNew name: String) -> Int {
    let id = Self.newID(name)
    if let known = newNumbers[id] { return known }
    let number = firstNew + newcomers.count
    newcomers.append(Newcomer(id: id, name: name))
    newNumbers[id] = number
    return number
  }

  // MARK: One candidate

  private mutating func resolve(_ candidate: Candidate) {
    switch candidate.meaning {
    case .known(let forms): resolveKnown(candidate, forms)
    case .person: resolvePerson(candidate)
    case .organization where isInListOfPlaces(candidate): resolveNewPlace(candidate)
    case .organization: resolveOrganization(candidate)
    case .place: resolveNewPlace(candidate)
    case .title(let title, let described): resolveTitle(candidate, title, described)
    case .loose: resolveLoose(candidate)
    }
  }

  private mutating func resolveKnown(_ candidate: Candidate, _ forms: [ActorGazetteer.Form]) {
    var persons: [Int] = []
    var other: Int?
    var place: Int?
    var (isState, isCity) = (false, false)
    for form in forms {
      switch form.entity {
      case .place(let index):
        place = place ?? index
        if register.places[index].kind != "country" { isCity = true }
      case .actor(let index):
        switch register.actors[index].kind {
        case .person: persons.append(index)
        case .state:
          other = other ?? index
          isState = true
        case .organization, .group: other = other ?? index
        }
      }
    }
    let isLocation =
      (place != nil || isState)
      && recognizer.places.isLocation(
        text, candidate.tokens, sentence: candidate.sentence, previous: lastPlace, isState: isState)
    if !persons.isEmpty, place == nil || !isLocation {
      let isFull = forms.contains { $0.use == .name }
      let mustBeNamed = place != nil || candidate.mayBePlace
      if resolvePerson(candidate, among: persons, isFull: isFull, mustBeNamed: mustBeNamed) { return }
      if candidate.mayBePlace { return resolveNewPlace(candidate) }
    }
    // «Washington», «Moskva»: the city, though the press may mean who rules there; «Pentagon» is who acts.
    if let place,
      other == nil || (isLocation && !candidate.isGenitive) || isCity && !isOwnName(candidate, forms)
    {
      addPlace(candidate, recognizer.number(ofPlace: place), register.places[place].name)
    } else if let other {
      if isOfOtherTown(candidate, other) { return add(candidate, .organization, nil, nil, .unresolved) }
      if isForeign(candidate, other) {
        if let body = foreignBody(candidate) {
          add(candidate, .organization, body, register.actors[body].name, .title, isDescribed: true)
        } else if candidate.tag != nil {
          add(candidate, .organization, nil, nil, .unresolved)
        }
        return
      }
      if isState, isLocation, !candidate.isGenitive, candidate.tag != .organisation {
        addPlace(candidate, nil, register.actors[other].name)
      } else {
        let isDescribed = forms.allSatisfy { $0.use == .common }
        add(
          candidate, .organization, other, register.actors[other].name, .fullName, isState: isState,
          isDescribed: isDescribed)
      }
    }
  }

  private mutating func addPlace(_ candidate: Candidate, _ number: Int?, _ name: String) {
    add(candidate, .place, number, name, .fullName)
    lastPlace = candidate.tokens
  }

  /// Which of the register's persons a name means; false when it is none of them.
  private mutating func resolvePerson(
    _ candidate: Candidate, among persons: [Int], isFull: Bool, mustBeNamed: Bool
  ) -> Bool {
    if isFull, let only = persons.first, persons.allSatisfy({ $0 == only }) {
      addPerson(candidate, only, .fullName)
      return true
    }
    // «Grande» is Lise Grande where the article has named her, not the register's Skei Grande.
    let written = candidate.tokens.count == 1 ? fullName(candidate) : nil
    let named =
      recognizer.surnameNumber[persons[0]].flatMap {
        names.person(surname: $0, before: candidate.tokens.lowerBound)
      } ?? written.flatMap { names.person(surname: $0, before: candidate.tokens.lowerBound) }
    if let named {
      addPerson(candidate, named, .surname)
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
      // «sier Solberg»: of two, the one who is known to be in office, not the other for whom no years are known.
      if fitting.count > 1, candidate.title == nil {
        let inOffice = fitting.filter { recognizer.offices.surelyHoldsOffice($0, on: published) }
        if inOffice.count == 1 { fitting = inOffice }
      }
    }
    if fitting.count == 1, let only = fitting.first {
      addPerson(candidate, only, isFull ? .fullName : .surname)
    } else {
      add(candidate, .person, nil, nil, .unresolved)
    }
    return true
  }

  private mutating func resolvePerson(_ candidate: Candidate) {
    let name = fullName(candidate)
    if candidate.tokens.count == 1 {
      let isGenitive = name.utf8.last == UInt8(ascii: "s") && !names.isSurname(name)
      let surname = isGenitive ? String(name.dropLast()) : name
      if let person = names.person(surname: surname, before: candidate.tokens.lowerBound)
        ?? names.person(given: surname)
      {
        addPerson(candidate, person, .surname)
        return
      }
      if candidate.tag != nil, let person = personNamedAlike(candidate) {
        addPerson(candidate, person, .surname)
        return
      }
    }
    let person = number(of: name)
    if candidate.isCredit, person >= firstNew {
      addCredit(candidate, .person)
      return
    }
    let isNew = person >= firstNew
    if isNew, !newcomers[person - firstNew].isMet {
      var actor = Actor(
        id: newcomers[person - firstNew].id, kind: .person, name: name, sortName: Self.sortName(name))
      actor.gender = recognizer.names.gender(text.tokens[candidate.tokens.lowerBound])
      newActors.append(actor)
      newcomers[person - firstNew].isMet = true
    }
    addPerson(candidate, person, isNew ? .newName : .fullName)
  }

  private mutating func resolveOrganization(_ candidate: Candidate) {
    let name = fullName(candidate)
    if candidate.isCredit {
      // «Verdens matvareprogram (WFP)»: those just named.
      guard let number = names.organisation(name) else { return addCredit(candidate, .organization) }
      return add(
        candidate, .organization, number, self.name(of: number), number < firstNew ? .fullName : .newName)
    }
    // «Syriske demokratiske styrker (SDF)»: the letters tell who it is.
    if let known = bodyInBrackets(behind: candidate) {
      names.add(organisation: known, alsoCalled: name)
      return add(candidate, .organization, known, register.actors[known].name, .fullName)
    }
    let number = names.organisation(name) ?? number(ofNew: name)
    if number < firstNew {
      return add(candidate, .organization, number, register.actors[number].name, .fullName)
    }
    if names.add(organisation: name, number) {
      let place = number - firstNew
      newActors.append(Actor(id: newcomers[place].id, kind: .organization, name: name))
      newcomers[place].isMet = true
      for other in otherNames(of: candidate, name) { names.add(organisation: number, alsoCalled: other) }
    }
    add(candidate, .organization, number, name, .newName)
  }

  // MARK: Adding

  private func id(of number: Int) -> String {
    if number < register.actors.count { return register.actors[number].id }
    return number < firstNew
      ? register.places[number - register.actors.count].id : newcomers[number - firstNew].id
  }

  /// What an actor is called.
  private func name(of number: Int) -> String {
    if number < register.actors.count { return register.actors[number].name }
    return newcomers[number - firstNew].name
  }

  mutating func addPerson(
    _ candidate: Candidate, _ number: Int, _ how: Mention.Resolution
  ) {
    let name = name(of: number)
    add(candidate, .person, number, name, how)
    if candidate.isCredit { return }
    var isBearer = true
    if let pendingTitle, pendingTitle.name == candidate.tokens.lowerBound {
      isBearer = mayBear(number, namings[pendingTitle.naming].tokens, pendingTitle.described)
      let bearer = isBearer ? number : holder(of: pendingTitle.title, pendingTitle.described, among: [])
      if let bearer { correct(pendingTitle.naming, bearer, .title) }
    }
    remember(number, candidate, as: isBearer ? candidate.title : nil)
  }

  /// Says who a naming turns out to be.
  mutating func correct(_ naming: Int, _ number: Int, _ how: Mention.Resolution) {
    namings[naming].mean(number, id(of: number), name(of: number), how)
  }

  /// Puts a person last among those met so far.
  private mutating func remember(
    _ number: Int, _ candidate: Candidate, as title: Title?
  ) {
    let token = candidate.tokens.lowerBound
    var person: Person
    if let known = people.lastIndex(where: { $0.number == number }) {
      person = people.remove(at: known)
      person.token = token
    } else {
      if people.count == Self.remembered { people.removeFirst() }
      person = Person(number: number, token: token)
    }
    if let title, !person.titles.contains(title) { person.titles.append(title) }
    people.append(person)
  }

  mutating func add(
    _ candidate: Candidate, _ kind: Mention.Kind, _ number: Int?, _ name: String?,
    _ how: Mention.Resolution, isState: Bool = false,
    isDescribed: Bool = false
  ) {
    var span = text.span(candidate.tokens)
    let isLocation = recognizer.places.isLocation(
      text, candidate.tokens, sentence: candidate.sentence, previous: nil)
    // «regjeringen» is no name.
    let how = isTagged && isDescribed && candidate.tag == nil ? .title : how
    span.end -= genitiveEnding(candidate)
    namings.append(
      Cast.Naming(
        tokens: candidate.tokens,
        mention: Mention(span: span, kind: kind, entity: number.map { id(of: $0) }, name: name, how: how),
        number: number, isCredit: candidate.isCredit, isGenitive: candidate.isGenitive, isState: isState,
        isBody: candidate.tag == .organisation,
        isLand: kind != .person && candidate.tag == .place && isLocation, isDescribed: isDescribed))
  }
}
