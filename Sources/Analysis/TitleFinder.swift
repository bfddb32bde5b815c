import TimelineModel

/// An office or calling that stands for a person, or before one's name.
struct Title: Sendable, Hashable {
  /// Base form: «utenriksminister».
  var base: String
  /// «ministeren», not «minister».
  var isDefinite: Bool
  /// An office of state or diplomacy, that has one holder at a time.
  var isOffice: Bool
  /// Held once or not yet: «den tidligere statsministeren».
  var isFormer = false
  /// ISO 3166-1 code of the country, when the words say it.
  var country: String?
  /// The organisation, when the words say it.
  var organization: Actor.ID?

  /// Whether words that introduced a person («terrorforsker») fit this title («forskeren»).
  func fits(_ other: Title) -> Bool {
    guard country == nil || other.country == nil || country == other.country else { return false }
    guard organization == nil || other.organization == nil || organization == other.organization else {
      return false
    }
    return base == other.base || other.base.hasSuffix(base) || (base.count > 5 && other.base.hasPrefix(base))
  }
}

/// Finds titles by the table of offices and callings, and by the tails of compounds: «FOH-sjefen».
struct TitleFinder: Sendable {
  private let titles: WordTable<Title>
  /// «amerikanske» → US.
  private let adjectives: WordTable<String>
  /// «amerikaneren», «syreren».
  private let peoples: WordSet
  private let abbreviations: WordSet
  private let articles: WordSet
  private let former: WordSet

  /// How compounds end that are titles, and how many letters the definite form has more: «FOH-sjef|en».
  private static let tails = WordEnds(
    tailWords.map { ($0 + "en", 2) } + tailWords.filter { $0.hasSuffix("e") }.map { ($0 + "n", 1) }
      + tailWords.map { ($0, 0) })

  private static let tailWords = [
    "minister", "sjef", "leder", "leiar", "talsmann", "talskvinne", "talsperson", "president", "direktør",
    "kommandant", "general", "sekretær", "ambassadør", "forsker", "forskar", "ekspert", "rådgiver",
    "utsending",
    "diplomat", "journalist", "kommissær", "offiser", "advokat", "aktivist", "professor", "politiker",
  ]

  init(lexicon: inout Lexicon) {
    var titles = WordTable<Title>()
    for (rows, isOffice) in [(NorwegianActors.callings, false), (NorwegianActors.offices, true)] {
      for row in rows {
        let forms = row.split(separator: " ").map(String.init)
        guard let base = forms.first else { continue }
        for form in forms {
          let isDefinite = forms.contains { $0 != form && form.hasPrefix($0) }
          titles[lexicon.intern(form)] = Title(
            base: base.lowercased(), isDefinite: isDefinite, isOffice: isOffice)
        }
      }
    }
    self.titles = titles
    var adjectives = WordTable<String>()
    var peoples = WordSet()
    for row in NorwegianActors.nationalities {
      let words = row.split(separator: " ").map(String.init)
      adjectives[lexicon.intern(words[1])] = words[0]
      adjectives[lexicon.intern(words[1] + "e")] = words[0]
      for people in words[2...] {
        for ending in ["", "en", "n"] { peoples.insert(lexicon.intern(people + ending)) }
      }
    }
    self.adjectives = adjectives
    self.peoples = peoples
    abbreviations = WordSet(NorwegianActors.titleAbbreviations, &lexicon)
    articles = WordSet("den det de dei", &lexicon)
    former = WordSet(NorwegianActors.former, &lexicon)
  }

  /// The title that the word at `index` is.
  func title(_ text: AnalyzedText, _ index: Int) -> Title? {
    let token = text.tokens[index]
    if let known = titles[token] { return known }
    guard token.kind == .word, token.end - token.start > 6, let more = Self.tails.value(text, index) else {
      return nil
    }
    return Title(base: String(text.lowered(index).dropLast(more)), isDefinite: more > 0, isOffice: false)
  }

  /// «den amerikanske presidenten», «forsvarsministeren»: a title in the definite that may stand for a person.
  func standing(_ text: AnalyzedText, at start: Int, to end: Int) -> (range: Range<Int>, title: Title)? {
    var index = start
    if articles.contains(text.tokens[index]), index + 1 < end { index += 1 }
    var country: String?
    if let code = adjectives[text.tokens[index]], index + 1 < end {
      country = code
      index += 1
    } else if index > start {
      return nil
    }
    guard var title = title(text, index), title.isDefinite else { return nil }
    title.country = country
    return (start..<index + 1, title)
  }

  /// Whether «tidligere» or the like stands before a title, perhaps with «norske» between.
  func isFormer(_ text: AnalyzedText, before index: Int) -> Bool {
    var place = index - 1
    if place > 0, adjectives[text.tokens[place]] != nil { place -= 1 }
    return place >= 0 && former.contains(text.tokens[place])
  }

  /// Whether the word at `index` says that the name of a person follows: «oberst», «syreren», «gen.».
  func introducesPerson(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .sign, token.word == 0x2E, index > 0 {
      return abbreviations.contains(text.tokens[index - 1])
    }
    return peoples.contains(token) || title(text, index) != nil
  }

  /// The country that an adjective names: «tyske» → DE.
  func country(_ token: Token) -> String? { adjectives[token] }
}
