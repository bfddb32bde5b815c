import TimelineModel

/// Why a search asks for something that is not there.
public enum SearchMiss: Hashable, Sendable {
  case unknownField(String)
  case noSuchValue(String, Facet)
  case notADate(String)
  /// A field of which nothing is asked: «aktør:».
  case noValue(FieldedQuery.Field)
  /// A lone letter, which nearly every paragraph has a word with.
  case oneLetter
  /// Signs alone.
  case noWords

  /// Whether it is no use to go on: words before a colon may be just words.
  var isFatal: Bool {
    if case .unknownField = self { false } else { true }
  }
}

extension FieldedQuery {
  /// What the fields ask for in the terms of an archive. A value that nothing bears lets nothing through.
  ///
  /// A name may be given by the beginnings of its words: of those it fits, the most frequent is meant.
  public func filter(in index: TimelineIndex) -> (filter: Filter, misses: [SearchMiss]) {
    var filter = Filter()
    var misses = unknown.map(SearchMiss.unknownField)
    for term in terms {
      switch term.field {
      case .facet(let facet):
        let found = index.id(named: term.value, in: facet) ?? index.id(beginning: term.value, in: facet)
        if found == nil { misses.append(.noSuchValue(term.value, facet)) }
        let id = found ?? "no such name: " + term.value
        if term.isExcluded { filter[facet].toggleExcluded(id) } else { filter[facet].toggleIncluded(id) }
      case .date:
        guard !term.isExcluded, let (from, to) = Self.period(term.value) else {
          misses.append(.notADate(term.value))
          continue
        }
        var period = Filter()
        (period.from, period.to) = (from, to)
        filter.add(period)
      }
    }
    return (filter, misses)
  }
}

extension FieldedQuery {
  /// Whether its words ask for anything yet: a lone «*» or «-» does not, nor a lone letter that may still grow.
  var asksForWords: Bool { letterCount > 0 && !isOneLetter }

  /// A lone letter at the end of the line; one with a space behind it, or between quotation marks, is a whole word.
  private var isOneLetter: Bool {
    letterCount == 1 && !words.hasSuffix(" ") && !words.contains { "\"«»“”„".contains($0) }
  }

  private var letterCount: Int {
    words.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// What is lacking for it to be searched for; nil where nothing is.
  ///
  /// - Parameter asYouType: whether its last word may still grow.
  public func lack(asYouType: Bool = false) -> SearchMiss? {
    if let field = empty.first { return .noValue(field) }
    if asYouType, isOneLetter { return .oneLetter }
    return terms.isEmpty && !words.isEmpty && letterCount == 0 ? .noWords : nil
  }
}

extension TimelineIndex {
  /// The id of the most frequent value with a name whose words begin so.
  func id(beginning name: String, in facet: Facet) -> String? {
    let wanted = Folded.words(name)
    guard !wanted.isEmpty else { return nil }
    return self[facet].values.first { value in
      (Self.titles(value, facet) + value.aliases).contains { Folded.matches($0, wanted) }
    }?.id
  }
}

/// What a search that asks for something that is not there, or for nothing, is told.
///
/// - Parameter index: the archive, whose most frequent values are named where one is asked for.
public func words(for miss: SearchMiss, in index: TimelineIndex) -> Localized {
  switch miss {
  case .noValue(.date):
    let name = FieldedQuery.Field.date.name
    return Localized(
      nb: "«\(name.nb):» når? 2017-03..2017-06", nn: "«\(name.nn):» når? 2017-03..2017-06",
      en: "“\(name.en):” when? 2017-03..2017-06")
  case .noValue(.facet(let facet)):
    let name = FieldedQuery.Field.facet(facet).name
    func values(_ language: ScreenLanguage) -> String {
      index[facet].values.prefix(5).map { words(for: $0, of: facet, in: language) }.joined(separator: " · ")
    }
    let isWho = facet == .actors
    return Localized(
      nb: "«\(name.nb):» \(isWho ? "hvem" : "hva")? \(values(.bokmål))",
      nn: "«\(name.nn):» \(isWho ? "kven" : "kva")? \(values(.nynorsk))",
      en: "“\(name.en):” \(isWho ? "who" : "what")? \(values(.english))")
  case .oneLetter:
    return Localized(
      nb: "Skriv minst to tegn", nn: "Skriv minst to teikn", en: "Type at least two characters")
  case .noWords:
    return Localized(
      nb: "Her er ingen ord å søke etter", nn: "Her er ingen ord å søkje etter",
      en: "There are no words to search for")
  case .unknownField(let name):
    func fields(_ language: ScreenLanguage) -> String {
      FieldedQuery.Field.allCases.map { $0.name[language] + ":" }.joined(separator: " ")
    }
    return Localized(
      nb: "«\(name):» er ikke noe felt · \(fields(.bokmål))",
      nn: "«\(name):» er ikkje noko felt · \(fields(.nynorsk))",
      en: "“\(name):” is no field · \(fields(.english))")
  case .noSuchValue(let name, let facet):
    let field = FieldedQuery.Field.facet(facet).name
    return Localized(
      nb: "Ingenting heter «\(name)» · \(field.nb)", nn: "Ingenting heiter «\(name)» · \(field.nn)",
      en: "Nothing is called “\(name)” · \(field.en)")
  case .notADate(let text):
    return Localized(
      nb: "«\(text)» er ikke noe tidsrom · prøv 2017-03..2017-06",
      nn: "«\(text)» er ikkje noko tidsrom · prøv 2017-03..2017-06",
      en: "“\(text)” is no period · try 2017-03..2017-06")
  }
}
