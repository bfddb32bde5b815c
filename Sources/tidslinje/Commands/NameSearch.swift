import TimelineModel

/// Finding a facet's value by what a person types.
extension FacetIndex {
  /// The value with this id, name, alias or surname, case aside; the most frequent one when several fit.
  func number(named name: String) -> Int? {
    if let exact = number(of: name) { return exact }
    let wanted = name.lowercased()
    return values.firstIndex { $0.name.lowercased() == wanted }
      ?? values.firstIndex { $0.aliases.contains { $0.lowercased() == wanted } }
      ?? values.firstIndex { $0.name.lowercased().split(separator: " ").last.map(String.init) == wanted }
  }

  /// Names that a misspelt one may stand for, nearest first.
  func names(nearest name: String, atMost limit: Int) -> [String] {
    let wanted = Array(name.lowercased())
    let scored = values.enumerated().compactMap { number, value -> (Int, Int)? in
      let words = [value.name] + value.name.split(separator: " ").map(String.init) + value.aliases
      let distance = words.map { Spelling.distance(wanted, Array($0.lowercased())) }.min() ?? .max
      return distance <= max(2, wanted.count / 3) ? (distance, number) : nil
    }
    return scored.sorted { $0 < $1 }.prefix(limit).map { values[$0.1].name }
  }
}
