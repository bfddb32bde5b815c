import TimelineModel

/// Gold items paired with the findings that stand where they stand.
struct SpanPairing {
  struct Item {
    /// Nil when the snippet does not stand in the text.
    var span: Span?
    var isOptional: Bool
  }

  private let items: [Item]
  private let found: [Span]
  let pairs: Pairing

  /// - Parameter likeness: how well two that may be paired go together, below 5; nil when they must not be.
  init(_ items: [Item], _ found: [Span], in text: GoldText, likeness: (Int, Int) -> Double?) {
    self.items = items
    self.found = found
    pairs = Pairing(gold: items.count, findings: found.count) { item, finding in
      guard let span = items[item].span, span.overlaps(found[finding]),
        let likeness = likeness(item, finding)
      else { return 0 }
      // A finding goes to an item that counts before it goes to an optional one.
      return (items[item].isOptional ? 5 : 10) + text.likeness(span, found[finding]) + likeness
    }
  }

  enum Verdict {
    case right, neutral, extra
  }

  /// An extra finding where an optional item stands counts neither way.
  func verdict(on finding: Int) -> Verdict {
    if let item = pairs.goldOfFinding[finding] { return items[item].isOptional ? .neutral : .right }
    let touchesOptional = items.contains { $0.isOptional && $0.span?.overlaps(found[finding]) == true }
    return touchesOptional ? .neutral : .extra
  }
}
