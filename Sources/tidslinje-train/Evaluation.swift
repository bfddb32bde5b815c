import Analysis
import Foundation

/// Names found against names annotated: right only with the same type and the same ends.
struct Evaluation {
  struct Count {
    var right = 0
    var found = 0
    var gold = 0

    var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
    var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
    var f1: Double { right == 0 ? 0 : 200 * Double(right) / Double(found + gold) }
  }

  private(set) var counts: [NameType: Count] = [:]
  /// Of the names that were not met in what was learned from.
  private(set) var unseen = Count()
  private(set) var misses: [String] = []

  /// - Parameter known: the names that were learned from, in lower case.
  mutating func add(_ article: TrainingArticle, _ tagged: [TaggedName], known: Set<String>) {
    let found = Set(
      tagged.filter { $0.type != .other }.map { GoldName(span: $0.span.range, type: $0.type) })
    let gold = article.names.filter { $0.type != .other }
    for name in found { counts[name.type, default: .init()].found += 1 }
    for name in gold { counts[name.type, default: .init()].gold += 1 }
    for name in found.intersection(gold) { counts[name.type, default: .init()].right += 1 }
    func isNew(_ name: GoldName) -> Bool { !known.contains(article.spelling(name)) }
    unseen.found += found.count(where: isNew)
    unseen.gold += gold.count(where: isNew)
    unseen.right += found.intersection(gold).count(where: isNew)
    for name in found.subtracting(gold) { misses.append("+ " + line(name, article)) }
    for name in gold.subtracting(found) { misses.append("- " + line(name, article)) }
  }

  private func line(_ name: GoldName, _ article: TrainingArticle) -> String {
    let bytes = Array(article.article.text.utf8)
    let from = max(0, name.span.lowerBound - 50)
    let to = min(bytes.count, name.span.upperBound + 40)
    func text(_ range: Range<Int>) -> String {
      String(decoding: bytes[range], as: UTF8.self).replacing("\n", with: " | ")
    }
    return
      "\(name.type) \(text(from..<name.span.lowerBound))[\(text(name.span))]\(text(name.span.upperBound..<to))"
  }

  var total: Count {
    counts.values.reduce(into: Count()) {
      $0.right += $1.right
      $0.found += $1.found
      $0.gold += $1.gold
    }
  }

  var table: String {
    let rows = NameType.allCases.filter { $0 != .other }.map {
      (String(describing: $0), counts[$0] ?? .init())
    }
    return (rows + [("all", total), ("unseen", unseen)]).map { name, count in
      let label = name + String(repeating: " ", count: 14 - name.count)
      return label
        + String(
          format: "P %.1f  R %.1f  F1 %.2f  (%d)", count.precision * 100, count.recall * 100, count.f1,
          count.gold)
    }.joined(separator: "\n")
  }
}
