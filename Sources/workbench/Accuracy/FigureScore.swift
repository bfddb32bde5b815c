import TimelineModel

/// Numbers that count or measure: their value, and what they count.
struct FigureScore: LayerScore {
  private var retrieval = Retrieval()
  private var hasUnit = Share()

  mutating func count(_ reading: GoldReading, _ misses: inout [Miss]) {
    let gold = reading.gold.figures
    let found = reading.findings.figures
    let pairing = SpanPairing(
      gold.map {
        SpanPairing.Item(
          span: reading.text.span(of: $0.snippet, occurrence: $0.occurrence), isOptional: $0.isOptional)
      }, found.map(\.span), in: reading.text
    ) { item, finding in
      guard gold[item].hasValue(of: found[finding]) else { return nil }
      return gold[item].hasUnit(found[finding].unit) ? 2 : 0
    }
    for (index, figure) in gold.enumerated() where !figure.isOptional {
      retrieval.gold += 1
      let partner = pairing.pairs.findingOfGold[index].map { found[$0] }
      let isRightUnit = partner.map { figure.hasUnit($0.unit) } ?? false
      hasUnit.count(isRightUnit)
      if partner != nil { retrieval.hits += 1 }
      if !isRightUnit {
        misses.append(
          reading.miss(
            partner == nil ? .lesser : .inexact, "figure «\(figure.snippet)»", gold: figure.unit,
            got: partner?.unit ?? "not found with its value"))
      }
    }
    for (index, figure) in found.enumerated() {
      let verdict = pairing.verdict(on: index)
      if verdict != .neutral { retrieval.found += 1 }
      if verdict == .extra {
        misses.append(
          reading.miss(.extra, "figure «\(reading.text.words(figure.span))» is none with its value"))
      }
    }
  }

  var lines: [ScoreLine] {
    [
      ScoreLine("figures (value)", .retrieval(retrieval)),
      ScoreLine("  value and unit", .share(hasUnit)),
    ]
  }
}

extension GoldFigure {
  /// Whether every bound that gold gives is found.
  func hasValue(of figure: Figure) -> Bool {
    let wanted = Set([low, high].compactMap { $0 })
    let found = Set([figure.low, figure.high].compactMap { $0 })
    return !wanted.isEmpty && wanted.isSubset(of: found)
  }

  /// Whether a unit is the same as, a synonym of, or a part of the unit or its words in the text.
  func hasUnit(_ name: String) -> Bool {
    let name = name.lowercased()
    guard let head = name.split(separator: " ").last.map(String.init) else { return false }
    let wanted = Set((unitWords ?? []).map { $0.lowercased() } + [unit?.lowercased()].compactMap { $0 })
    if wanted.contains(name) { return true }
    let synonyms = GoldSynonyms.units.filter { $0.contains(name) || $0.contains(head) }
    if wanted.contains(where: { word in synonyms.contains { $0.contains(word) } }) { return true }
    return wanted.contains { $0.count > 3 && (name.contains($0) || (name.count > 3 && $0.contains(name))) }
  }
}
