import TimelineModel

/// Finds who and what an article names: the register's names, names by their shape, titles.
///
/// It scans for candidates first; `CastBuilder` then decides, in text order, whom each one means. A class only
/// because its tables are large and many hold them: it never changes.
final class ActorRecognizer: Sendable {
  let register: Register
  let gazetteer: ActorGazetteer
  let names: NameFinder
  let titles: TitleFinder
  let places: PlaceRecognizer
  let offices: OfficeBook
  /// Places in `register.actors`, by id.
  let indices: [Actor.ID: Int]
  /// The surnames of the register's actors in the same order; nil for those that are no persons.
  let surnames: [String?]
  /// What each is called for short.
  let shortNames: [String]
  /// All these surnames, each once and in alphabetical order, the number of each, and how to find them misspelt.
  let surnameTable: [String]
  let surnameNumbers: [String: Int]
  let surnameIndex: NameIndex
  /// The number of each actor's surname; nil for those that are no persons.
  let surnameNumber: [Int?]
  /// Places in `register.places`, by name and alias.
  let placesByName: [String: Int]
  /// Organisations of the register as indices into its actors, by name and alias.
  let organizationsByName: [String: Int]
  /// Organisations by their country's ISO 3166-1 code: indices into the register's actors, each with the last words
  /// of its names, in lower case.
  private let bodiesByCountry: [String: [(actor: Int, nouns: [String])]]
  /// The names of the register's persons, and in the same order whose they are, as indices into its actors.
  let personNames: NameIndex
  let namedPersons: [Int]
  private let credits: WordSet
  private let speech: WordSet
  private let who: WordSet
  private let commonWords: WordSet
  private let openers: WordSet

  init(register: Register, lexicon: inout Lexicon) {
    self.register = register
    gazetteer = ActorGazetteer(register: register, lexicon: &lexicon)
    names = NameFinder(lexicon: &lexicon)
    titles = TitleFinder(lexicon: &lexicon)
    places = PlaceRecognizer(lexicon: &lexicon)
    offices = OfficeBook(register: register)
    let numbered = register.actors.enumerated().map { ($0.element.id, $0.offset) }
    indices = Dictionary(numbered) { first, _ in first }
    surnames = register.actors.map { ActorGazetteer.surname(of: $0) }
    shortNames = register.actors.map { ActorGazetteer.shortName(of: $0) ?? $0.name }
    let surnameTable = Set(surnames.compactMap(\.self)).sorted()
    let surnameNumbers = Dictionary(uniqueKeysWithValues: zip(surnameTable, surnameTable.indices))
    surnameNumber = surnames.map { $0.flatMap { surnameNumbers[$0] } }
    (self.surnameTable, self.surnameNumbers) = (surnameTable, surnameNumbers)
    surnameIndex = NameIndex(surnameTable.map(CastBuilder.bare))
    placesByName = Dictionary(
      register.places.enumerated().flatMap { index, place in
        ([place.name] + place.aliases).map { ($0, index) }
      }, uniquingKeysWith: min)
    organizationsByName = Dictionary(
      register.actors.enumerated().filter { $0.element.kind == .organization }.flatMap { index, actor in
        ([actor.name] + actor.aliases).map { ($0, index) }
      }, uniquingKeysWith: min)
    bodiesByCountry = Dictionary(
      grouping: register.actors.indices.filter { register.actors[$0].kind == .organization },
      by: { register.actors[$0].country ?? "" }
    ).mapValues { $0.map { ($0, Self.nouns(of: register.actors[$0])) } }
    let named = register.actors.indices.filter { register.actors[$0].kind == .person }.flatMap { index in
      let actor = register.actors[index]
      return ([actor.name] + actor.aliases.filter { $0.contains(" ") }).map { (name: $0, index: index) }
    }
    personNames = NameIndex(named.map(\.name))
    namedPersons = named.map(\.index)
    commonWords = WordSet(NorwegianActors.commonWords, &lexicon)
    credits = WordSet(NorwegianActors.creditMarkers, &lexicon)
    openers = WordSet(NorwegianActors.openers, &lexicon)
    speech = WordSet(NorwegianActors.saying, &lexicon)
    who = WordSet(NorwegianActors.who, &lexicon)
    var openings = credits
    openings.formUnion(gazetteer.openings)
    openings.formUnion(titles.openings)
    lexicon.note(openings, as: .naming)
  }

  /// The body of a country that a noun means: of IQ «nasjonalforsamlingen» is «Iraks nasjonalforsamling».
  func bodies(of country: String, calledAs noun: String) -> Int? {
    let fitting = (bodiesByCountry[country] ?? []).filter { $0.nouns.contains { noun.hasPrefix($0) } }
    return fitting.count == 1 ? fitting[0].actor : nil
  }

  /// The last words of those of its names that are longer.
  private static func nouns(of body: Actor) -> [String] {
    ([body.name] + body.aliases).compactMap { name in
      guard name.contains(" "), let last = name.split(separator: " ").last, last.count > 3 else { return nil }
      return last.lowercased()
    }
  }

  /// All namings of an article.
  ///
  /// - Parameters:
  ///   - published: the days the article may be from; offices are looked up on them.
  ///   - names: the names that the tagger has found; without them their shape tells.
  func cast(of text: AnalyzedText, published: DaySet, names: TaggedNames? = nil) -> Cast {
    var candidates: [Candidate] = []
    candidates.reserveCapacity(text.tokens.count / 8)
    for sentence in text.sentences {
      let kind = text.kind(of: sentence)
      if kind == .advertisement { continue }
      scan(text, sentence.tokens, names, isCredit: kind == .byline, into: &candidates)
    }
    var builder = CastBuilder(
      recognizer: self, text: text, published: published, isTagged: names != nil)
    return builder.cast(from: candidates)
  }

  private func scan(
    _ text: AnalyzedText, _ sentence: Range<Int>, _ names: TaggedNames?, isCredit: Bool,
    into candidates: inout [Candidate]
  ) {
    var isCredit = isCredit
    var index = sentence.lowerBound
    let opening = candidates.count
    while index < sentence.upperBound {
      let token = text.tokens[index]
      guard mayOpen(text, index) || names?.name(at: index) != nil else {
        index += 1
        continue
      }
      if credits.contains(token), text.isSign(index + 1, ":") { isCredit = true }
      guard let found = candidate(text, index, sentence, names, after: candidates) else {
        index += 1
        continue
      }
      if isGenitive(text, found) { found.isGenitive = true }
      found.isCredit =
        isCredit || found.tokens.count == 1 && isBracketed(text, index) || isByline(text, index, sentence)
      join(found, to: &candidates, since: opening, in: text)
      candidates.append(found)
      index = found.tokens.upperBound
    }
  }

  /// «Bergen (NTB – Kari Dal): …»: who wrote it, in the brackets before the colon that opens an article.
  private func isByline(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    let opening = sentence.prefix(16)
    guard index < opening.upperBound, let close = opening.first(where: { text.isSign($0, ")") }),
      close > index,
      text.isSign(close + 1, ":"), let open = opening.first(where: { text.isSign($0, "(") })
    else { return false }
    return open < index
  }

  /// Whether a name or title may begin here: most words are in lower case, and neither.
  private func mayOpen(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .word
      && (!token.marks.isDisjoint(with: [.capitalised, .hyphenated]) || token.hints.contains(.naming)
        || titles.isCompound(text, index))
  }

  private func candidate(
    _ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>, _ names: TaggedNames?,
    after candidates: [Candidate]
  ) -> Candidate? {
    names.map { taggedCandidate(text, index, sentence, $0, after: candidates) }
      ?? shapedCandidate(text, index, sentence, after: candidates)
  }

  /// What the register or, for others, the shape of the words says of them.
  private func shapedCandidate(
    _ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>, after candidates: [Candidate]
  ) -> Candidate? {
    let token = text.tokens[index]
    let end = sentence.upperBound
    let known = knownName(text, index, sentence)
    if token.marks.contains(.capitalised), known.map({ $0.range.count < 2 }) ?? true,
      let run = personRun(text, index, sentence), run.count > known?.range.count ?? 0
    {
      return Candidate(tokens: run, sentence: sentence, meaning: .person)
    }
    if known?.range.count ?? 0 < 2, let body = englishBody(text, index, sentence) {
      return Candidate(tokens: body, sentence: sentence, meaning: .organization)
    }
    if let known { return candidate(text, known, sentence) }
    if isBracketed(text, index) { return nil }
    if let title = titleAt(text, index, sentence, after: candidates) { return title }
    if names.isHyphenParticle(text, index) {
      return Candidate(tokens: index..<index + 1, sentence: sentence, meaning: .loose)
    }
    guard token.marks.contains(.capitalised) else { return nil }
    if let place = newPlace(text, index, sentence) {
      return Candidate(tokens: place, sentence: sentence, meaning: .place)
    }
    if let organisation = newOrganisation(text, index, sentence) {
      return Candidate(tokens: organisation, sentence: sentence, meaning: .organization)
    }
    return token.end - token.start > 2 && index < end
      ? Candidate(tokens: index..<index + 1, sentence: sentence, meaning: .loose) : nil
  }

  func candidate(
    _ text: AnalyzedText, _ known: (range: Range<Int>, values: [ActorGazetteer.Form]), _ sentence: Range<Int>
  ) -> Candidate {
    let isPlain = known.values.allSatisfy { $0.use != .description }
    let names = isPlain ? known.values : known.values.filter { $0.use != .description }
    if names.isEmpty {
      let last = known.range.upperBound - 1
      var title = titles.title(text, last) ?? Title(base: "", isDefinite: true, isOffice: false)
      if let standing = titles.standing(text, at: known.range.lowerBound, to: known.range.upperBound) {
        title.country = standing.title.country
      }
      if let owner = owner(text, known.range) { describe(&title, by: owner.values) }
      title = completed(title, text, known.range, sentence)
      title.isFormer = titles.isFormer(text, before: known.range.lowerBound)
      let described = known.values.compactMap { form -> Int? in
        if case .actor(let index) = form.entity { index } else { nil }
      }
      return Candidate(tokens: known.range, sentence: sentence, meaning: .title(title, described: described))
    }
    let isGenitive = names.allSatisfy(\.isGenitive)
    return Candidate(
      tokens: known.range, sentence: sentence, meaning: .known(names), isGenitive: isGenitive)
  }

  /// The register's name at `index`, unless the place or the form of the words speaks against it.
  func knownName(
    _ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>
  ) -> (range: Range<Int>, values: [ActorGazetteer.Form])? {
    guard text.tokens[index].hints.contains(.naming),
      let match = gazetteer.match(text, at: index, to: sentence.upperBound)
    else { return nil }
    // «Hit» and «Nice» open a sentence as common words do.
    let opens = match.range.count == 1 && index == sentence.lowerBound
    if opens, commonWords.contains(text.tokens[index]), !text.tokens[index].marks.contains(.allCapitals) {
      return nil
    }
    return match
  }

  /// «Verken», «Ifølge»: words that open a sentence and no name.
  func opensSentences(_ token: Token) -> Bool { openers.contains(token) }

  /// A person's name by its shape: a given name and more, or any name after a title.
  private func personRun(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let run = names.run(text, at: index, to: sentence.upperBound)
    guard !run.isEmpty, !run.allSatisfy({ text.tokens[$0].marks.contains(.allCapitals) }) else { return nil }
    if names.looksLikeOrganisation(text, run.upperBound - 1) { return nil }
    // «Lieutenant General Pat White»: titles are no part of the name.
    if run.count > 1, titles.title(text, run.lowerBound) != nil { return nil }
    if run.count >= 2, names.isGivenName(text.tokens[index]) { return run }
    let before = index - 1
    if run.count >= 2, speaks(text, run, sentence) { return run }
    guard sentence.contains(before), !text.tokens[index].marks.contains(.allCapitals) else { return nil }
    if run.count >= 2, speech.contains(text.tokens[before]) { return run }
    let next = run.upperBound
    if run.count >= 2, index > sentence.lowerBound, text.isSign(next, "("), isParty(text, next + 1) {
      return run
    }
    // «Lt. Gen. MacFarland»: the second title is no name.
    if run.count == 1, titles.isAbbreviated(text, run.lowerBound) { return nil }
    return titles.introducesPerson(text, before) ? run : nil
  }

  /// «Pavlo Hrytsenko said», «Ravina Dal, who …»: two words that no table knows, and what only people do.
  private func speaks(_ text: AnalyzedText, _ run: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let next = run.upperBound
    guard sentence.contains(next + 1), run.allSatisfy({ text.tokens[$0].word == 0 }) else { return false }
    return speech.contains(text.tokens[next])
      || text.isSign(next, ",") && who.contains(text.tokens[next + 1])
  }

  /// A title that stands for a person, or one with its state before: «USAs forsvarsminister».
  func titleAt(
    _ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>, after candidates: [Candidate]
  ) -> Candidate? {
    // «USAs», right before.
    var owner: [ActorGazetteer.Form]?
    var described: [Int] = []
    if let last = candidates.indices.last, candidates[last].isGenitive,
      candidates[last].tokens.upperBound == index, case .known(let forms) = candidates[last].meaning
    {
      owner = forms
      described = persons(describedIn: text, from: candidates[last].tokens.lowerBound, to: index + 1)
    }
    if let found = titles.standing(text, at: index, to: sentence.upperBound) {
      var title = found.title
      if let owner { describe(&title, by: owner) }
      title.isFormer = titles.isFormer(text, before: found.range.lowerBound)
      title = completed(title, text, found.range, sentence)
      return Candidate(tokens: found.range, sentence: sentence, meaning: .title(title, described: described))
    }
    guard let owner, var title = titles.title(text, index) else { return nil }
    describe(&title, by: owner)
    title.isFormer = titles.isFormer(text, before: index)
    guard title.country != nil || title.organization != nil else { return nil }
    return Candidate(
      tokens: index..<index + 1, sentence: sentence, meaning: .title(title, described: described))
  }

  /// Whom the register describes by just these words: «USAs spesialutsending».
  private func persons(describedIn text: AnalyzedText, from start: Int, to end: Int) -> [Int] {
    guard let match = gazetteer.match(text, at: start, to: end), match.range.upperBound == end else {
      return []
    }
    return match.values.compactMap { form in
      if form.use == .description, case .actor(let index) = form.entity { index } else { nil }
    }
  }

  /// «forsvarsministeren i USA»: the country or organisation behind the title.
  private func completed(
    _ title: Title, _ text: AnalyzedText, _ range: Range<Int>, _ sentence: Range<Int>
  ) -> Title {
    var title = title
    let next = range.upperBound
    guard sentence.contains(next + 1), text.isWord(next, [.i, .til, .for]),
      let match = gazetteer.match(text, at: next + 1, to: sentence.upperBound)
    else { return title }
    let body = title.organization
    describe(&title, by: match.values)
    // «sier ministeren til NTB»: whom the minister tells, not whose minister it is.
    if text.isWord(next, .til) { title.organization = body }
    return title
  }

  /// The name in the genitive that opens a description: «koalisjonens talsmann».
  func owner(_ text: AnalyzedText, _ range: Range<Int>) -> (
    range: Range<Int>, values: [ActorGazetteer.Form]
  )? {
    guard range.count > 1, let match = gazetteer.match(text, at: range.lowerBound, to: range.upperBound - 1),
      match.values.contains(where: { $0.isGenitive })
        || text.tokens[match.range.upperBound - 1].marks.contains(.possessive)
    else { return nil }
    return match
  }

  private func describe(_ title: inout Title, by forms: [ActorGazetteer.Form]) {
    for form in forms {
      guard case .actor(let index) = form.entity else { continue }
      switch register.actors[index].kind {
      case .state: title.country = register.actors[index].country
      case .organization, .group: title.organization = index
      case .person: break
      }
    }
  }

  // MARK: Numbers of those named

  /// The number of a place of the register: behind those of its actors.
  func number(ofPlace place: Int) -> Int { register.actors.count + place }

  /// The number of the first whom no register holds.
  var firstNewNumber: Int { register.actors.count + register.places.count }
}
