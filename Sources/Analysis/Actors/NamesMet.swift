import TimelineModel

/// The names that an article itself explains: of persons named in full anywhere in it, by surname, and of
/// organisations that no register holds, as far as they have been read.
struct NamesMet {
  private typealias Naming = (person: Int, token: Int)

  private let recognizer: ActorRecognizer
  /// Those named in full, one list a surname, in the order of the text.
  private var namings: [[Naming]] = []
  /// For each surname its list, as an index into `namings`; −1 for none. First come the register's surnames.
  private var lists: [Int32]
  private var newSurnames: [String] = []
  private var newSurnameNumbers: [String: Int] = [:]
  private var organisations: [String: Int] = [:]
  /// Persons named in full, by given name; nil where two share it.
  private var givenNames: [String: Int?] = [:]
  /// A Bloom filter of one hash over all names here: most capitalised words are none of them.
  private var filter: [UInt64] = Array(repeating: 0, count: 16)
  /// How to find the new surnames misspelt, once that is asked for: in alphabetical order, as the register's.
  private var misspelt: (surnames: [String], index: NameIndex)?

  init(_ recognizer: ActorRecognizer) {
    self.recognizer = recognizer
    lists = Array(repeating: -1, count: recognizer.surnameTable.count)
  }

  // MARK: Persons

  /// Notes who is named in full, in the order of the text.
  mutating func add(_ person: Int, surname: Int, at token: Int) {
    if lists[surname] < 0 {
      lists[surname] = Int32(namings.count)
      namings.append([])
      note(spelling(surname))
    }
    namings[Int(lists[surname])].append((person, token))
  }

  /// The same with a surname that the register may not have.
  mutating func add(_ person: Int, surname: String, at token: Int) {
    add(person, surname: number(surname) ?? number(new: surname), at: token)
  }

  /// Notes how the article writes the surname, where the register has it otherwise and knows nobody of that name: «Talal
  /// Sello» is its Silo, and so is «Sello» alone.
  mutating func add(_ person: Int, written surname: String, at token: Int) {
    if recognizer.surnameNumbers[surname] == nil { add(person, surname: surname, at: token) }
  }

  private func number(_ surname: String) -> Int? {
    recognizer.surnameNumbers[surname] ?? newSurnameNumbers[surname]
  }

  private mutating func number(new surname: String) -> Int {
    lists.append(-1)
    newSurnames.append(surname)
    newSurnameNumbers[surname] = lists.count - 1
    return lists.count - 1
  }

  private func spelling(_ surname: Int) -> String {
    let known = recognizer.surnameTable
    return surname < known.count ? known[surname] : newSurnames[surname - known.count]
  }

  /// Whether somebody named in full bears a surname.
  func isSurname(_ surname: String) -> Bool { number(surname).map { lists[$0] >= 0 } ?? false }

  /// The person of this surname named in full: the nearest before the token, else the first after it.
  func person(surname: Int, before token: Int) -> Int? {
    if lists[surname] < 0 { return nil }
    let found = namings[Int(lists[surname])]
    return found[max(0, found.partitioningIndex { $0.token >= token } - 1)].person
  }

  func person(surname: String, before token: Int) -> Int? {
    number(surname).flatMap { person(surname: $0, before: token) }
  }

  /// The person whose surname has been written with one slip of the pen, given in lower case, perhaps in the genitive; of
  /// two that are alike the first in alphabetical order.
  mutating func person(surnameLike folded: [UInt8], before token: Int) -> Int? {
    let bare = folded.last == UInt8(ascii: "s") ? Array(folded.dropLast()) : nil
    func first(_ find: ([UInt8]) -> Int?) -> Int? {
      let (one, other) = (find(folded), bare.flatMap(find))
      return one.map { min($0, other ?? $0) } ?? other
    }
    var found = first { recognizer.surnameIndex.first(like: $0) { lists[$0] >= 0 } }.map { spelling($0) }
    if !newSurnames.isEmpty {
      let (surnames, index) = misspelt ?? indexNewSurnames()
      let new = first { index.first(like: $0) }.map { surnames[$0] }
      found = [found, new].compactMap(\.self).min()
    }
    return found.flatMap { person(surname: $0, before: token) }
  }

  private mutating func indexNewSurnames() -> (surnames: [String], index: NameIndex) {
    let surnames = newSurnames.sorted()
    let found = (surnames: surnames, index: NameIndex(surnames.map(CastBuilder.bare), reach: 200))
    misspelt = found
    return found
  }

  /// Notes the given name of somebody named in full.
  mutating func add(_ person: Int, given: String) {
    if let known = givenNames[given] {
      if known != person { givenNames[given] = .some(nil) }
    } else {
      givenNames[given] = person
    }
  }

  /// The only person of this given name who is named in full: «Emil» of Emil Paus.
  func person(given: String) -> Int? { givenNames[given] ?? nil }

  // MARK: Organisations

  func organisation(_ name: String) -> Int? { organisations[name] }

  /// Notes a new organisation; false when it has been met before.
  mutating func add(organisation name: String, _ number: Int) -> Bool {
    if organisations.updateValue(number, forKey: name) != nil { return false }
    note(name)
    return true
  }

  /// Notes what else an organisation is called: «(DSB)» behind its name, «Fiskarlaget» of «Norges Fiskarlag».
  mutating func add(organisation number: Int, alsoCalled name: String) {
    if organisations[name] != nil { return }
    organisations[name] = number
    note(name)
  }

  // MARK: The filter

  /// Whether a word may be one of the names; when not, it surely is none.
  func mayHold(_ word: some Sequence<UInt8>) -> Bool {
    let bit = Self.bit(word)
    return filter[bit >> 6] & 1 << UInt64(bit & 63) != 0
  }

  private mutating func note(_ name: String) {
    let bit = Self.bit(name.utf8)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  private static func bit(_ word: some Sequence<UInt8>) -> Int {
    let hash = StableHash.short(word)
    return Int((hash ^ hash >> 16) & 1023)
  }
}
