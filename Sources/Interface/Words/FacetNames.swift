import TimelineModel

/// Finding a facet's value by what a person types.
extension TimelineIndex {
  /// The id of the value with this id, name, alias or surname, case aside; the most frequent one when several fit.
  public func id(named name: String, in facet: Facet) -> String? {
    let values = self[facet].values
    if self[facet].number(of: name) != nil { return name }
    let wanted = name.lowercased()
    let found =
      values.first { Self.titles($0, facet).contains { $0.lowercased() == wanted } }
      ?? values.first { $0.aliases.contains { $0.lowercased() == wanted } }
      ?? values.first { $0.name.lowercased().split(separator: " ").last.map(String.init) == wanted }
    return found?.id
  }

  /// Values that a misspelt name may stand for, nearest first.
  public func values(nearest name: String, in facet: Facet, atMost limit: Int) -> [FacetIndex.Value] {
    let values = self[facet].values
    let wanted = Array(name.lowercased())
    let scored = values.enumerated().compactMap { number, value -> (Int, Int)? in
      let titles = Self.titles(value, facet)
      let words = titles + titles.flatMap { $0.split(separator: " ").map(String.init) } + value.aliases
      let distance = words.map { Misspelling.distance(wanted, Array($0.lowercased())) }.min() ?? .max
      return distance <= max(2, wanted.count / 3) ? (distance, number) : nil
    }
    return scored.sorted { $0 < $1 }.prefix(limit).map { values[$0.1] }
  }

  /// What a value is called, in every language of the screen.
  static func titles(_ value: FacetIndex.Value, _ facet: Facet) -> [String] {
    ScreenLanguage.allCases.map { words(for: value, of: facet, in: $0) }
  }
}
