import TimelineModel

/// What nouns count, by whole word or by the end of a compound: «spesialsoldater».
struct UnitTable: Sendable {
  private var units = WordTable<String>()
  private let endings: WordEnds<String>
  private let uncounted: WordSet
  private let uncountedEndings: WordEnds<Void>
  private let between: WordSet
  /// Small words and verbs that end as nouns in the plural do.
  private let noPlurals: WordSet
  private let plurals: WordEnds<Void>
  /// «forslag», «rom»: nouns that have no ending in the plural, alone and as the end of a compound.
  private let unchanged: WordSet
  private let unchangedEndings: WordEnds<Void>
  /// How a word ends that no table knows and that is no noun without an ending.
  private let noNouns: WordEnds<Void>
  private let guessesNouns: Bool
  private let adjectives: WordEnds<Void>
  private let noAdjectives: WordEnds<Void>
  private let participles: WordEnds<Void>

  /// - Parameter verbs: words that count nothing, whatever they end in.
  init(_ language: FigureLanguage, verbs: WordSet, lexicon: inout Lexicon) {
    var endings: [(String, String)] = []
    let peoples = language.nationalities.flatMap(\.peoples).joined(separator: " ")
    for (unit, words) in language.units + [("", language.trades), ("people", peoples)] {
      for word in words.split(whereSeparator: \.isWhitespace).map(String.init) {
        let id = lexicon.intern(word)
        if units[id] == nil { units[id] = unit }
        if language.joinsNouns {
          // «spesialsoldater», «Tornado-fly».
          if word.utf8.count >= 4 { endings.append((word.lowercased(), unit)) }
          endings.append(("-" + word.lowercased(), unit))
        }
      }
    }
    self.endings = WordEnds(endings.sorted { $0.0.utf8.count > $1.0.utf8.count })
    var noPlurals = verbs
    noPlurals.insert(language.noPlurals, &lexicon)
    self.noPlurals = noPlurals
    uncounted = WordSet(language.uncounted, &lexicon)
    // «arbeidsdager».
    let long = language.uncounted.split(whereSeparator: \.isWhitespace).filter { $0.utf8.count >= 5 }
    uncountedEndings = WordEnds(language.joinsNouns ? long.joined(separator: " ") : "")
    var between = WordSet(language.between, &lexicon)
    // Capitalised in English.
    between.insert(language.nationalities.flatMap(\.adjectives).joined(separator: " "), &lexicon)
    self.between = between
    plurals = WordEnds(language.pluralEndings)
    unchanged = WordSet(language.unchanged, &lexicon)
    let ends = language.unchanged.split(whereSeparator: \.isWhitespace).filter { $0.utf8.count >= 3 }
    unchangedEndings = WordEnds(language.joinsNouns ? ends.joined(separator: " ") : "")
    noNouns = WordEnds(language.noNounEndings)
    guessesNouns = !language.noNounEndings.isEmpty
    adjectives = WordEnds(language.adjectiveEndings)
    noAdjectives = WordEnds(language.noAdjectiveEndings)
    participles = WordEnds(language.participleEndings)
  }

  /// What the noun at `index` counts; those of some trade or part count as what they are called.
  func unit(_ text: AnalyzedText, _ index: Int) -> String? {
    guard let unit = category(text, index) else { return nil }
    return unit.isEmpty ? text.lowered(index) : unit
  }

  /// Whether the noun at `index` counts people, whatever it calls them.
  func isOfPeople(_ text: AnalyzedText, _ index: Int) -> Bool {
    category(text, index).map { $0.isEmpty || FigureUnits.people.contains($0) } ?? false
  }

  /// The unit that tables give the noun at `index`; empty when it is its own.
  func category(_ text: AnalyzedText, _ index: Int) -> String? {
    let token = text.tokens[index]
    if let unit = units[token] { return unit }
    // «Bjørnland» is no land.
    let isName = token.marks.contains(.capitalised) && !token.marks.contains(.hyphenated)
    // «spørsmål» are no targets.
    guard token.end - token.start > 6, token.kind == .word, !isName, !unchanged.contains(token) else {
      return nil
    }
    return endings.value(text, index)
  }

  /// Whether a number before the noun at `index` is no figure: «tre uker», «fire kanter».
  func isUncounted(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    return uncounted.contains(token)
      || token.word == 0 && token.end - token.start > 6 && uncountedEndings.fit(text, index)
  }

  /// «ulike», «irakiske», «muslimske»: words that stand between a number and its noun.
  func mayStandBetween(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    if between.contains(token) { return true }
    guard !token.marks.contains(.capitalised) || token.marks.contains(.hyphenated) else { return false }
    return token.end - token.start > 3 && !noPlurals.contains(token) && adjectives.fit(text, index)
      && !noAdjectives.fit(text, index)
  }

  /// A noun that stays as it is in the plural: «to forslag», and of words that no table knows those that can
  /// hardly be anything else.
  func unchanged(_ text: AnalyzedText, _ index: Int) -> String? {
    let token = text.tokens[index]
    guard token.kind == .word, !token.marks.contains(.capitalised) || token.marks.contains(.hyphenated),
      !noPlurals.contains(token)
    else { return nil }
    let length = token.end - token.start
    let isNoun =
      unchanged.contains(token)
      || token.word == 0 && length > 4
        && (unchangedEndings.fit(text, index, leaving: 2) || guessesNouns && !noNouns.fit(text, index))
    return isNoun ? text.lowered(index) : nil
  }

  /// «smittede», «allierte»: people by what has become of them.
  func participle(_ text: AnalyzedText, _ index: Int) -> String? {
    let token = text.tokens[index]
    guard token.kind == .word, !token.marks.contains(.capitalised), token.end - token.start > 6,
      participles.fit(text, index)
    else { return nil }
    return text.lowered(index)
  }

  /// A small noun in the plural that no table knows: its own unit.
  func plural(_ text: AnalyzedText, _ index: Int) -> String? {
    let token = text.tokens[index]
    guard token.kind == .word, !token.marks.contains(.capitalised) || token.marks.contains(.hyphenated),
      token.end - token.start > 4, plurals.fit(text, index), !noPlurals.contains(token)
    else { return nil }
    return text.lowered(index)
  }
}
