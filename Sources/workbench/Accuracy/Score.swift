/// How many of the gold items were found, and how many of the findings were right.
struct Retrieval {
  var gold = 0
  var hits = 0
  var found = 0

  /// Nil when nothing was there to find and nothing was found.
  var precision: Double? { found > 0 ? Double(hits) / Double(found) : gold > 0 ? 0 : nil }
  /// Nil when nothing was there to find.
  var recall: Double? { gold > 0 ? Double(hits) / Double(gold) : nil }
  /// The harmonic mean of both.
  var f1: Double? {
    guard precision != nil || recall != nil else { return nil }
    guard let precision, let recall, precision + recall > 0 else { return 0 }
    return 2 * precision * recall / (precision + recall)
  }
}

/// How many of some things are so.
struct Share {
  var hits = 0
  var all = 0

  mutating func count(_ isHit: Bool) {
    all += 1
    if isHit { hits += 1 }
  }

  var value: Double? { all > 0 ? Double(hits) / Double(all) : nil }
}

struct Mean {
  var sum = 0
  var count = 0

  mutating func count(_ value: Int) {
    sum += value
    count += 1
  }

  var value: Double? { count > 0 ? Double(sum) / Double(count) : nil }
}

/// How often something was there that should not be.
struct Tally {
  var count = 0
  /// The texts it could have been in.
  var texts = 0
}

/// A line of the table.
struct ScoreLine {
  enum Value {
    case retrieval(Retrieval)
    case share(Share)
    case days(Mean)
    case tally(Tally)
  }

  var label: String
  var value: Value

  init(_ label: String, _ value: Value) {
    self.label = label
    self.value = value
  }

  /// Whether there was anything to count.
  var isCounted: Bool {
    switch value {
    case .retrieval(let retrieval): retrieval.gold + retrieval.found > 0
    case .share(let share): share.all > 0
    case .days(let mean): mean.count > 0
    case .tally(let tally): tally.texts > 0
    }
  }
}

/// One layer of findings held against gold, article after article.
protocol LayerScore {
  mutating func count(_ reading: GoldReading, _ misses: inout [Miss])
  var lines: [ScoreLine] { get }
}
