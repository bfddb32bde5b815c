import TimelineModel

/// What an article calls the same each time is of one type: where most of its tellings say person, the few that say
/// place do too.
enum NameAgreement {
  /// Fewer tellings than these decide nothing.
  private static let least = 3

  /// Gives the names of each spelling the type that at least three in five of them have.
  static func settle(_ names: inout [TaggedName], in text: AnalyzedText) {
    var places: [String: [Int]] = [:]
    for (place, name) in names.enumerated() where name.type != .other {
      places[spelling(name, text), default: []].append(place)
    }
    for places in places.values where places.count >= least {
      let counts = Dictionary(grouping: places) { names[$0].type }.mapValues(\.count)
      guard counts.count > 1, let most = counts.max(by: { $0.value < $1.value }),
        most.value * 5 >= places.count * 3
      else { continue }
      for place in places { names[place].type = most.key }
    }
  }

  private static func spelling(_ name: TaggedName, _ text: AnalyzedText) -> String {
    let words = text.words(name.span)
    return name.isGenitive ? String(words.dropLast()) : words
  }
}
