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
  /// The organisation, when the words say it, as an index into `Register.actors`.
  var organization: Int?

  /// Whether the words say neither the country nor the organisation.
  var isOfNoBody: Bool { country == nil && organization == nil }

  /// Whether words that introduced a person («terrorforsker») fit this title («forskeren»).
  func fits(_ other: Title) -> Bool {
    guard country == nil || other.country == nil || country == other.country else { return false }
    guard organization == nil || other.organization == nil || organization == other.organization else {
      return false
    }
    // «NUPI-forskeren» is the «forsker» met before.
    if let hyphen = base.utf8.lastIndex(of: UInt8(ascii: "-")), other.base == base[hyphen...].dropFirst(),
      NorwegianActors.learned.contains(other.base)
    {
      return true
    }
    // «admiralen» is the «forsvarssjef» met before.
    if NorwegianActors.ranks.contains(base), NorwegianActors.commands.contains(other.base) { return true }
    // «offiseren» is the «oberst» met before.
    if let kinds = NorwegianActors.kindsOf[base], kinds.contains(where: other.base.hasSuffix) { return true }
    // «viseutenriksministeren» is no «utenriksminister».
    if NorwegianActors.deputies.contains(where: { other.base == $0 + base }) { return false }
    return other.base.utf8.ends(with: base.utf8)
      || base.utf8.count > 5 && base.count > 5 && other.base.utf8.starts(with: base.utf8)
  }
}

extension String.UTF8View {
  /// Whether the last bytes are these.
  func ends(with end: Self) -> Bool { reversed().starts(with: end.reversed()) }

  /// Whether these bytes stand somewhere, side by side.
  ///
  /// Looked for in the bytes as they lie: a view of them for each place would cost a hundred times as much.
  func holds(_ words: Self) -> Bool {
    var (line, words) = (String(self), String(words))
    return line.withUTF8 { line in
      words.withUTF8 { words in
        guard let first = words.first else { return !line.isEmpty }
        return line.indices.dropLast(words.count - 1).contains { place in
          line[place] == first && line[place..<place + words.count].elementsEqual(words)
        }
      }
    }
  }
}

/// Finds titles by the table of offices and callings, and by the tails of compounds: «FOH-sjefen».
///
/// A class only because its tables are large: it never changes.
final class TitleFinder: Sendable {
  private let titles: WordTable<Title>
  /// «amerikanske» → US.
  private let adjectives: WordTable<String>
  /// «amerikaneren», «syreren».
  private let peoples: WordSet
  private let abbreviations: WordSet
  private let articles: WordSet
  private let former: WordSet
  /// The words that may open a title in the definite: «den», «amerikanske», «presidenten»; compounds are not among them.
  let openings: WordSet

  /// How compounds end that are titles, and how many letters the definite form has more: «FOH-sjef|en».
  private static let tails = WordEnds(
    NorwegianActors.titleTails.map { ($0 + "en", 2) }
      + NorwegianActors.titleTails.filter { $0.hasSuffix("e") }.map { ($0 + "n", 1) }
      + NorwegianActors.titleTails.map { ($0, 0) })

  init(lexicon: inout Lexicon) {
    var titles = WordTable<Title>()
    var openings = WordSet()
    for (rows, isOffice) in [(NorwegianActors.callings, false), (NorwegianActors.offices, true)] {
      for row in rows {
        let forms = row.split(separator: " ").map(String.init)
        guard let base = forms.first else { continue }
        for form in forms {
          let isDefinite = forms.contains { $0 != form && form.hasPrefix($0) }
          let word = lexicon.intern(form)
          titles[word] = Title(base: base.lowercased(), isDefinite: isDefinite, isOffice: isOffice)
          openings.insert(word)
        }
      }
    }
    self.titles = titles
    var adjectives = WordTable<String>()
    var peoples = WordSet()
    for row in NorwegianActors.nationalities {
      let words = row.split(separator: " ").map(String.init)
      for ending in ["", "e"] {
        let word = lexicon.intern(words[1] + ending)
        adjectives[word] = words[0]
        openings.insert(word)
      }
      for people in words[2...] {
        for ending in ["", "en", "n"] { peoples.insert(lexicon.intern(people + ending)) }
      }
    }
    self.adjectives = adjectives
    self.peoples = peoples
    abbreviations = WordSet(NorwegianActors.titleAbbreviations, &lexicon)
    articles = WordSet(NorwegianActors.articles, &lexicon)
    openings.insert(NorwegianActors.articles, &lexicon)
    self.openings = openings
    former = WordSet(NorwegianActors.former, &lexicon)
  }

  /// The title that the word at `index` is.
  func title(_ text: AnalyzedText, _ index: Int) -> Title? {
    if let known = titles[text.tokens[index]] { return known }
    guard let more = lettersBehindTail(text, index) else { return nil }
    return Title(base: String(text.lowered(index).dropLast(more)), isDefinite: more > 0, isOffice: false)
  }

  private func isTitle(_ text: AnalyzedText, _ index: Int) -> Bool {
    titles.contains(text.tokens[index]) || isCompound(text, index)
  }

  /// How many letters the definite form of a compound that is a title has more; nil for other words.
  private func lettersBehindTail(_ text: AnalyzedText, _ index: Int) -> Int? {
    let token = text.tokens[index]
    return token.kind == .word && token.end - token.start >= Self.shortestCompound
      ? Self.tails.value(text, index) : nil
  }

  /// The bytes that a title has at least when it stands in no table: «FOH-sjef».
  private static let shortestCompound = 7

  /// Whether a word ends as titles do that stand in no table.
  func isCompound(_ text: AnalyzedText, _ index: Int) -> Bool { lettersBehindTail(text, index) != nil }

  /// «den amerikanske presidenten», «forsvarsministeren»: a title in the definite that may stand for a person.
  func standing(_ text: AnalyzedText, at start: Int, to end: Int) -> (range: Range<Int>, title: Title)? {
    guard openings.contains(text.tokens[start]) || isCompound(text, start) else { return nil }
    var index = start
    if articles.contains(text.tokens[index]), index + 1 < end { index += 1 }
    var country: String?
    if index + 1 < end, let code = adjectives[text.tokens[index]] {
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
    if place > 0, adjectives.contains(text.tokens[place]) { place -= 1 }
    return place >= 0 && former.contains(text.tokens[place])
  }

  /// Whether the word at `index` says that the name of a person follows: «oberst», «syreren», «gen.».
  func introducesPerson(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .sign, token.word == 0x2E, index > 0 {
      return abbreviations.contains(text.tokens[index - 1])
    }
    return peoples.contains(token) || isTitle(text, index)
  }

  /// Whether a title is written short: «Gen.».
  func isAbbreviated(_ text: AnalyzedText, _ index: Int) -> Bool {
    abbreviations.contains(text.tokens[index]) && text.isSign(index + 1, ".")
  }

  /// The country that an adjective names: «tyske» → DE.
  func country(_ token: Token) -> String? { adjectives[token] }
}
