import TimelineModel

/// Finds names that stand in no register by their shape and by the words around them.
///
/// A class only because its tables are large: it never changes.
final class NameFinder: Sendable {
  private let men: WordSet
  private let women: WordSet
  private let particles: WordSet
  private let hyphenParticles: Set<String>
  /// The lengths of these in bytes.
  private let particleLengths: ClosedRange<Int>
  private let organisationEndings: WordEnds<Void>
  private let organisationHeads: WordEnds<Void>
  private let placeHeads: WordSet
  private let namesOfBoth: WordSet
  private let englishBodies: WordSet
  private let placePrepositions: WordSet
  private let directions: WordSet
  private let placeTails: Set<String>
  /// The same after a hyphen, in any case.
  private let placeEndings: WordEnds<Void>

  init(lexicon: inout Lexicon) {
    men = WordSet(NorwegianActors.men, &lexicon)
    women = WordSet(NorwegianActors.women, &lexicon)
    particles = WordSet(NorwegianActors.nameParticles, &lexicon)
    placeHeads = WordSet(NorwegianActors.placeHeads, &lexicon)
    placePrepositions = WordSet(NorwegianActors.englishPlacePrepositions, &lexicon)
    directions = WordSet(NorwegianActors.directions, &lexicon)
    englishBodies = WordSet(NorwegianActors.englishBodies, &lexicon)
    namesOfBoth = WordSet(NorwegianActors.namesOfStatesAndPeople, &lexicon)
    hyphenParticles = Set(Self.words(NorwegianActors.hyphenParticles))
    let lengths = hyphenParticles.map(\.utf8.count)
    particleLengths = (lengths.min() ?? 0)...(lengths.max() ?? 0)
    organisationEndings = WordEnds(NorwegianActors.organisationEndings)
    organisationHeads = WordEnds(NorwegianActors.organisationHeads)
    placeTails = Set(Self.words(NorwegianActors.placeTails))
    placeEndings = WordEnds(placeTails.sorted().map { ("-" + $0, ()) })
  }

  static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  func isGivenName(_ token: Token) -> Bool {
    token.marks.contains(.capitalised) && (men.contains(token) || women.contains(token))
  }

  /// "m" or "f" by the given name.
  func gender(_ token: Token) -> String? {
    men.contains(token) ? (women.contains(token) ? nil : "m") : women.contains(token) ? "f" : nil
  }

  /// A run of capitalised words, with the particles and initials of a name inside, that begins at `start`.
  func run(_ text: AnalyzedText, at start: Int, to end: Int) -> Range<Int> {
    var index = start
    var last = start
    while index < end, index - start < 6 {
      let token = text.tokens[index]
      guard index == start || text.isSpaced(index) || text.isSign(index - 1, ".") else { break }
      if token.kind == .word, isNamePart(text, index) || isHyphenParticle(text, index) {
        last = index + 1
        index += 1
        // An initial: «H. R. McMaster».
        if token.end - token.start == 1, text.isSign(index, "."), !text.isSpaced(index) { index += 1 }
      } else if index > start, particles.contains(token), index + 1 < end {
        index += 1
      } else {
        break
      }
    }
    return start..<last
  }

  /// Capitalised, and no compound like «NATO-sjef».
  private func isNamePart(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.marks.contains(.capitalised) else { return false }
    guard token.marks.contains(.hyphenated), let hyphen = text.lastHyphen(index) else { return true }
    return isCapital(text, hyphen + 1, of: token)
  }

  /// «al-Baghdadi»: a part of a name, whatever its first letter.
  func isHyphenParticle(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.marks.contains(.hyphenated), let hyphen = text.firstHyphen(index),
      particleLengths.contains(hyphen - Int(token.start)), isCapital(text, hyphen + 1, of: token)
    else { return false }
    return hyphenParticles.contains(text.text[Span(Int(token.start), hyphen)].lowercased())
  }

  /// Whether the letter at a byte of a token is a capital.
  private func isCapital(_ text: AnalyzedText, _ place: Int, of token: Token) -> Bool {
    let byte = text.bytes[place]
    if byte < 0x80 { return (0x41...0x5A).contains(byte) }
    return text.text[Span(place, Int(token.end))].first?.isUppercase ?? false
  }

  /// Whether the word is made as names of organisations are: «Finansdepartementet».
  func looksLikeOrganisation(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.marks.contains(.capitalised), !token.marks.contains(.hyphenated) else { return false }
    return organisationEndings.fit(text, index, leaving: 4)
  }

  /// «Police Directorate»: whether a word ends the name of a body.
  func isEnglishBody(_ text: AnalyzedText, _ index: Int) -> Bool {
    englishBodies.contains(text.tokens[index])
  }

  /// «Trump-administrasjonen», «Haag-domstolen», «Politidirektoratet».
  func isBody(_ text: AnalyzedText, _ index: Int) -> Bool {
    let marks = text.tokens[index].marks
    guard marks.contains(.capitalised) else { return false }
    return marks.contains(.hyphenated)
      ? NorwegianActors.bodies.fit(text, index) : NorwegianActors.publicBodies.fit(text, index, leaving: 4)
  }

  /// «Nordvestposten», «Romerikes Blad».
  func isNewspaper(_ text: AnalyzedText, _ index: Int) -> Bool {
    text.tokens[index].marks.contains(.capitalised) && NorwegianActors.newspapers.fit(text, index)
  }

  /// Whether the word says that the name of an organisation follows: «tenketanken».
  func introducesOrganisation(_ text: AnalyzedText, _ index: Int) -> Bool {
    text.tokens[index].kind == .word && organisationHeads.fit(text, index)
  }

  /// Whether the word says that the name of a place follows: «landsbyen».
  func introducesPlace(_ text: AnalyzedText, _ index: Int) -> Bool {
    placeHeads.contains(text.tokens[index])
  }

  /// Whether a place is likely behind the word: «in».
  func isPlacePreposition(_ text: AnalyzedText, _ index: Int) -> Bool {
    placePrepositions.contains(text.tokens[index])
  }

  /// «Jordan», «Georgia»: a state's name that people bear too.
  func isAlsoGivenName(_ text: AnalyzedText, _ index: Int) -> Bool {
    gender(text.tokens[index]) != nil || namesOfBoth.contains(text.tokens[index])
  }

  /// «F-16», «MQ-9», «18E»: letters and digits that tell the make of a thing.
  func isMake(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.end - token.start <= 8 else { return false }
    let word = text.word(index).utf8
    return word.contains { (0x30...0x39).contains($0) } && word.contains { (0x41...0x5A).contains($0) }
  }

  /// «nord»: where from a place something lies, and no part of its name.
  func isDirection(_ text: AnalyzedText, _ index: Int) -> Bool {
    directions.contains(text.tokens[index]) && !text.tokens[index].marks.contains(.capitalised)
  }

  /// The name before the tail of «Anbar-provinsen»; nil for other words.
  func placeBeforeTail(_ text: AnalyzedText, _ index: Int) -> String? {
    let token = text.tokens[index]
    guard token.marks.isSuperset(of: [.hyphenated, .capitalised]), placeEndings.fit(text, index),
      let hyphen = text.lastHyphen(index),
      placeTails.contains(String(text.text[Span(hyphen + 1, Int(token.end))]))
    else { return nil }
    return String(text.text[Span(Int(token.start), hyphen)])
  }

  /// Letters in a row and nothing else, all capitals, three or more: «IHS», «OPCW».
  func isAcronym(_ text: AnalyzedText, _ index: Int, in range: Range<Int>) -> Bool {
    let token = text.tokens[index]
    guard token.marks.contains(.allCapitals), (3...6).contains(token.end - token.start) else { return false }
    for neighbour in [index - 1, index + 1] where range.contains(neighbour) {
      let other = text.tokens[neighbour]
      if other.marks.contains(.allCapitals) || text.isSign(neighbour, ":") { return false }
    }
    return index > range.lowerBound
  }
}
