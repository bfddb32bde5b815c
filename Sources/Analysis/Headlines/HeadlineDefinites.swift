import TimelineModel

/// Things that a line names only by a noun with its article, as the article names them in full: «Avtalen trådte i kraft» →
/// «Avtalen med Iran trådte i kraft».
///
/// In a list nothing before tells which one is meant. The full name goes in only where the article has but one for it.
extension Headline {
  /// How far back the full name may stand, in tokens.
  private static let reach = 1500

  func thingInFull(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> Named? {
    guard words.isVerbSecond, let token = bareDefinite(text, cast, sentence), token > 0 else { return nil }
    var full: (name: String, key: Int)?
    for place in max(0, token - Self.reach)..<token where isSame(text, place, as: token) {
      guard !cast.isNamed(at: place), let found = fullName(text, cast, place, of: token) else { continue }
      if let full, full.key != found.key { return nil }
      full = full ?? found
    }
    return full.map { Named(token: token, name: $0.name) }
  }

  /// «| Offensiven | begynte», «Mandag begynte | offensiven»: a noun with its article and nothing else, in a sentence that
  /// names nothing.
  private func bareDefinite(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> Int? {
    guard cast.namings(in: sentence).isEmpty else { return nil }
    let first = sentence.lowerBound
    let token =
      isFinite(text, first + 1, sentence)
      ? first
      : sentence.prefix(8).dropFirst().first { isFinite(text, $0 - 1, sentence) }
    guard let token, sentence.contains(token + 1), let ending = NorwegianEndings.articles.value(text, token),
      Int(text.tokens[token].end - text.tokens[token].start) - ending >= 4,
      text.tokens[token].kind == .word, !text.tokens[token].hints.contains(.time),
      token == first || !text.hasCapital(token), !words.openers.contains(text.tokens[token]),
      !words.isFinite(text, token, sentence), !words.groups.contains(text.tokens[token]),
      !words.people.contains(text.tokens[token]), !HeadlineWords.titles.fit(text, token),
      !HeadlineWords.somebody.fit(text, token), !NorwegianEndings.abstract.fit(text, token)
    else { return nil }
    // «Avtalen | om gass», «Byen | Rawa», «Mannen | som kom»: told in full here.
    let isTold =
      text.isWord(token + 1, .som)
      // «avtalen | om gassen», but «trådte | avtalen | i kraft»
      || words.isPreposition(text.tokens[token + 1]) && sentence.contains(token + 2)
        && (NorwegianEndings.definite.fit(text, token + 2) || words.isDeterminer(text.tokens[token + 2]))
    if token > first, isTold { return nil }
    return token
  }

  /// «avtale», «avtaler» and «avtalen»; not «avtalene», which is of more.
  private func isSame(_ text: AnalyzedText, _ place: Int, as token: Int) -> Bool {
    let (one, other) = (text.tokens[token], text.tokens[place])
    guard other.kind == .word, let ending = NorwegianEndings.articles.value(text, token) else { return false }
    let isMany = NorwegianEndings.definitePlural.fit(text, token)
    let stem = text.bytes[Int(one.start)..<Int(one.end) - ending]
    let whole = text.bytes[Int(other.start)..<Int(other.end)]
    // «Raqqa-|offensiven»
    var tail = whole[...]
    if other.marks.contains(.hyphenated), let hyphen = whole.lastIndex(of: 0x2D) {
      tail = whole[(hyphen + 1)...]
    }
    // The first letter in any case first: it is cheap to ask, and mostly another.
    guard tail.count >= stem.count, tail.count <= stem.count + 3,
      tail.first.map({ $0 | 0x20 }) == stem.first.map({ $0 | 0x20 }),
      Lexicon.fold(tail.prefix(stem.count)) == Lexicon.fold(stem)
    else { return false }
    let rest = tail.dropFirst(stem.count)
    let isOne =
      rest.isEmpty || rest.elementsEqual("e".utf8) || rest.elementsEqual("en".utf8)
      || rest.elementsEqual("et".utf8) || rest.elementsEqual("a".utf8)
    return isMany != isOne
  }

  /// What the article calls it at `place`, and a number for the one that it goes by there.
  private func fullName(_ text: AnalyzedText, _ cast: Cast, _ place: Int, of token: Int) -> (
    name: String, key: Int
  )? {
    let noun = text.words(text.tokens[token].span)
    let isWithArticle =
      NorwegianEndings.articles.value(text, place) == NorwegianEndings.articles.value(text, token)
    if text.tokens[place].marks.contains(.hyphenated) {
      return isWithArticle ? (text.words(text.tokens[place].span), -Int(text.tokens[place].word)) : nil
    }
    // «Trumps | avgjørelse»
    if place > 0, let owner = cast.naming(at: place - 1), owner.isGenitive, owner.tokens.upperBound == place,
      let number = owner.number
    {
      return (text.words(text.span(owner.tokens.lowerBound..<place + 1)), number)
    }
    // «offensiven | mot Mosul», «en avtale | mellom Iran og USA»
    if text.isWord(place + 1, [.med, .om, .i, .på, .ved]) || HeadlineWords.against.fit(text, place + 1),
      let naming = cast.naming(at: place + 2), naming.tokens.lowerBound == place + 2,
      let number = naming.number,
      !naming.isGenitive, naming.mention.kind == .place || !text.isWord(place + 1, [.i, .på, .ved])
    {
      var end = naming.tokens.upperBound
      if text.isWord(end, .og), let other = cast.naming(at: end + 1), other.tokens.lowerBound == end + 1 {
        end = other.tokens.upperBound
      } else if HeadlineWords.against.fit(text, place + 1), text.isSign(end, ",") || text.isWord(end, .og) {
        return nil
      }
      return (noun + " " + text.words(text.span(place + 1..<end)), number)
    }
    // «den syriske | hæren», «syriske | soldater»
    if place > 0, NorwegianEndings.country.fit(text, place - 1), !text.isWord(place - 2, .og) {
      let article =
        NorwegianEndings.definitePlural.fit(text, token)
        ? text.isWord(place - 2, .dei) ? "dei" : "de"
        : NorwegianEndings.definiteNeuter.fit(text, token) ? "det" : "den"
      let name =
        article + " " + text.words(text.tokens[place - 1].span).lowercased() + " " + noun.lowercased()
      return (name, -Int(text.tokens[place - 1].word))
    }
    return nil
  }
}
