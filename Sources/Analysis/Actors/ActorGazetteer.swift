import TimelineModel

/// Every name and description of the register, compiled for finding; one object, for its tables are large and
/// never change.
final class ActorGazetteer: Sendable {
  /// One way to write an actor or place.
  struct Form: Sendable {
    var entity: Entity
    var use: Use
    /// Words that must be capitalised, one bit each from the first.
    var capitals: UInt32
    /// Written exactly so; for short names that are words too («IS», «Ap», «Hit»).
    var exact: ShortWord?
    /// Such a name of more than two letters may stand in capitals too.
    var exactCapitals: ShortWord?
    /// Ends in the s of the genitive.
    var isGenitive: Bool

    /// The same, when the words are no name where they stand.
    var asCommon: Form {
      var form = self
      if form.use == .name { form.use = .common }
      return form
    }

    fileprivate mutating func mustBeWritten(_ name: String?) {
      exact = name.flatMap { ShortWord($0.utf8) }
      exactCapitals = name.flatMap { $0.count > 2 ? ShortWord($0.uppercased().utf8) : nil }
    }
  }

  /// A word of eight bytes at most, as one number.
  struct ShortWord: Sendable, Equatable {
    private var bytes: UInt64 = 0

    /// Nothing for longer words.
    init?(_ word: some Collection<UInt8>) {
      if word.count > 8 { return nil }
      for byte in word { bytes = bytes << 8 | UInt64(byte) }
    }
  }

  enum Entity: Hashable, Sendable {
    /// Index into `Register.actors`.
    case actor(Int)
    /// Index into `Register.places`.
    case place(Int)
  }

  enum Use: Sendable, Hashable {
    /// The name itself or an alias.
    case name
    /// A person's surname alone.
    case surname
    /// Common words for an organisation or group: «regjeringen», «koalisjonen».
    case common
    /// Stands for whoever holds an office: «USAs forsvarsminister».
    case description
  }

  private let trie: NameTrie<Form>
  private let sharedHeads: WordSet
  private let parliaments: WordSet

  init(register: Register, lexicon: inout Lexicon) {
    let heads = NorwegianActors.sharedHeads.split(whereSeparator: \.isWhitespace)
    sharedHeads = WordSet(NorwegianActors.sharedHeads, &lexicon)
    parliaments = WordSet(heads.filter { $0.contains("forsamling") }.joined(separator: " "), &lexicon)
    var trie = NameTrie<Form>()
    for index in register.actors.indices { Self.add(register.actors[index], index, to: &trie, &lexicon) }
    for index in register.places.indices { Self.add(register.places[index], index, to: &trie, &lexicon) }
    self.trie = trie
  }

  private static func add(
    _ actor: Actor, _ index: Int, to trie: inout NameTrie<Form>, _ lexicon: inout Lexicon
  ) {
    let entity = Entity.actor(index)
    let isPerson = actor.kind == .person
    let surname = Self.surname(of: actor)
    for name in ([actor.name] + actor.aliases + actor.ambiguousAliases).flatMap(Self.spellings) {
      if Self.isPossessive(name, of: actor.name) { continue }
      let isSurname = isPerson && (name == surname || !name.contains(" "))
      add(name, entity, isSurname ? .surname : .name, isPerson, to: &trie, &lexicon)
    }
    if isPerson, let surname { add(surname, entity, .surname, isPerson, to: &trie, &lexicon) }
    for description in actor.descriptors {
      // «general Votel» holds the name: it is one.
      let holdsName = isPerson && surname.map { description.hasSuffix($0) } ?? false
      let use = holdsName || !isPerson ? Use.name : .description
      add(description, entity, use, isPerson, to: &trie, &lexicon)
    }
  }

  private static func add(
    _ place: Place, _ index: Int, to trie: inout NameTrie<Form>, _ lexicon: inout Lexicon
  ) {
    for name in Self.spellings(place.name) + place.aliases where Self.hasCapital(name) {
      if Self.isPossessive(name, of: place.name) { continue }
      add(name, .place(index), .name, false, to: &trie, &lexicon)
    }
  }

  private static func add(
    _ name: String, _ entity: Entity, _ use: Use, _ isPerson: Bool, to trie: inout NameTrie<Form>,
    _ lexicon: inout Lexicon
  ) {
    let name = name.trimming { "«»\"".contains($0) }
    if name.utf8.count < 2 || name.first == "(" || name.first == "©" { return }
    var use = use
    if !isPerson, use == .name, Self.opensWithNoun(name) { use = .common }
    if !isPerson, use != .description, !Self.hasCapital(name) {
      // A single small word is a name only as a definite noun: «koalisjonen», not «tvitrer».
      let isDefinite = name.contains(" ") || ["en", "et", "ne", "na"].contains { name.hasSuffix($0) }
      guard isDefinite else { return }
      if Self.isDescriptive(name) { return }
      use = .common
    }
    let bytes = Array(name.utf8)
    var tokens: [Token] = []
    bytes.withUnsafeBufferPointer {
      Tokenizer(lexicon: lexicon).tokens(of: $0, in: 0..<bytes.count, into: &tokens)
    }
    var capitals: UInt32 = 0
    for index in tokens.indices where tokens[index].kind == .word {
      tokens[index].word = lexicon.intern(String(name[tokens[index].span]))
      if tokens[index].marks.contains(.capitalised), index < 32 { capitals |= 1 << UInt32(index) }
    }
    guard tokens.first?.kind == .word, let last = tokens.last else { return }
    let exact = tokens.count == 1 && bytes.count <= 4 ? name : nil
    let keys = tokens.compactMap(NameTrie<Form>.key)
    var form = Form(entity: entity, use: use, capitals: capitals, isGenitive: false)
    form.mustBeWritten(exact)
    trie.insert(keys, form)
    if last.kind == .word, !name.hasSuffix("s"), use != .description {
      let genitive = lexicon.intern(String(name[last.span]) + "s")
      form.isGenitive = true
      form.mustBeWritten(exact.map { $0 + "s" })
      trie.insert(keys.dropLast() + [genitive], form)
    }
  }

  /// The words that names and descriptions begin with.
  var openings: WordSet { trie.openings }

  /// The longest name or description at `start`, with all that bear it.
  func match(_ text: AnalyzedText, at start: Int, to end: Int) -> (range: Range<Int>, values: [Form])? {
    trie.longest(in: text.tokens, from: start, to: end) { form, range in
      isWritten(form, text, range)
    }
  }

  /// Whether a word names a body that every country has: «regjeringen».
  func isShared(_ token: Token) -> Bool { sharedHeads.contains(token) }

  /// Whether such a word names a parliament: «nasjonalforsamlingen».
  func isParliament(_ token: Token) -> Bool { parliaments.contains(token) }

  private func isWritten(_ form: Form, _ text: AnalyzedText, _ range: Range<Int>) -> Bool {
    if let exact = form.exact {
      guard let word = ShortWord(text.nameBytes(range.lowerBound)) else { return false }
      return word == exact || word == form.exactCapitals
    }
    for index in range.prefix(32) where !text.tokens[index].marks.contains(.capitalised) {
      if form.capitals & (1 << UInt32(index - range.lowerBound)) != 0 { return false }
    }
    if form.use == .common, range.count == 1, sharedHeads.contains(text.tokens[range.lowerBound]) {
      return Self.standsAlone(text, range)
    }
    return true
  }

  /// «regjeringen» is the country's own only without «irakiske» before it.
  private static func standsAlone(_ text: AnalyzedText, _ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    if before >= 0, text.tokens[before].kind == .word, text.isSpaced(range.lowerBound) {
      if NorwegianEndings.country.fit(text, before)
        || NorwegianEndings.genitive.fit(text, before) && text.word(before).count > 3
      {
        return false
      }
    }
    return true
  }

  /// «irakiske», «tyske».

  /// «nyhetsbyrået Reuters», «IS-krigere»: more, or other, than the name itself.
  private static func opensWithNoun(_ name: String) -> Bool {
    let first = name.prefix { $0 != " " }
    if let hyphen = first.firstIndex(of: "-") {
      return first.first?.isUppercase ?? false
        && first[first.index(after: hyphen)...].first?.isLowercase ?? false
    }
    return first.first?.isLowercase ?? false
  }

  /// «irakiske styrker», «tyske myndigheter»: people of a country, not a body with a name.
  private static func isDescriptive(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard let last = words.last else { return false }
    let heads = [
      "styrker", "styrkene", "soldater", "soldatene", "myndigheter", "myndighetene", "styrkar", "tropper",
    ]
    return heads.contains { last.hasSuffix($0) }
  }

  /// A name without what stands in brackets, and that too: «Den islamske staten (IS)».
  static func spellings(_ name: String) -> [String] {
    guard let open = name.firstIndex(of: "(") else { return name.split(separator: " / ").map(String.init) }
    let outer = String(name[..<open]).trimming { $0 == " " }
    return [outer]
  }

  /// The surname, from the name for ordering: «Brende, Børge».
  static func surname(of actor: Actor) -> String? {
    guard actor.kind == .person, let comma = actor.sortName.firstIndex(of: ",") else { return nil }
    return String(actor.sortName[..<comma])
  }

  /// What a person is called for short: the surname with the article that Arabic names keep, «al-Abadi», but for one known
  /// without it: «Assad».
  static func shortName(of actor: Actor) -> String? {
    guard let surname = surname(of: actor) else { return nil }
    if let whole = withParticles(surname, in: actor.name) { return whole }
    let rest = actor.sortName.dropFirst(surname.count)
    guard rest.last == "-", let space = rest.lastIndex(of: " ") else { return surname }
    let whole = rest[space...].dropFirst() + surname
    return actor.aliases.first { $0 == surname || $0 == whole } == surname ? surname : String(whole)
  }

  /// «del Ponte», «von der Leyen»: the surname with what belongs to it; nil where nothing does.
  private static func withParticles(_ surname: String, in name: String) -> String? {
    let words = name.split(separator: " ")
    guard let last = words.last, last == surname else { return nil }
    let start = words.dropFirst().lastIndex { !NorwegianActors.surnameParticles.contains($0) && $0 != last }
    let own = words[((start ?? 0) + 1)...]
    return own.count > 1 ? own.joined(separator: " ") : nil
  }

  private static func isPossessive(_ alias: String, of name: String) -> Bool {
    alias == name + "s"
      || (alias.hasSuffix("s") && alias.count <= 4 && alias.dropLast().allSatisfy(\.isUppercase))
  }

  static func hasCapital(_ name: String) -> Bool {
    name.contains { $0.isUppercase }
  }
}

extension String {
  /// Without the characters at both ends that `isUnwanted` names.
  func trimming(_ isUnwanted: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isUnwanted(first) { rest = rest.dropFirst() }
    while let last = rest.last, isUnwanted(last) { rest = rest.dropLast() }
    return String(rest)
  }
}
