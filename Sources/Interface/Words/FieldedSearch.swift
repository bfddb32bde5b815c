import TimelineModel

/// Why a search asks for something that is not there.
public enum SearchMiss: Hashable, Sendable {
  case unknownField(String)
  case noSuchValue(String, Facet)
  case notADate(String)

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
  /// Whether its words hold any letter or figure: a lone «*» or «-» asks for nothing yet.
  var asksForWords: Bool {
    words.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
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

/// What a search that asks for something that is not there is told.
public func words(for miss: SearchMiss) -> Localized {
  switch miss {
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
