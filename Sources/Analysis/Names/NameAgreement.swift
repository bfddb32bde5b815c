import TimelineModel

/// What an article calls the same each time is of one type: where most of its tellings say person, the few that say
/// place do too.
enum NameAgreement {
  /// Fewer tellings than these decide nothing.
  private static let least = 3

  /// Gives the names of each spelling the type that at least three in five of them have.
  static func settle(_ names: inout [TaggedName], in text: AnalyzedText) {
    if names.count < least { return }
    let spellings = names.map { spelling($0, text) }
    let order = names.indices.filter { names[$0].type != .other }.sorted { spellings[$0] < spellings[$1] }
    var end = 0
    while end < order.count {
      let start = end
      while end < order.count, spellings[order[end]] == spellings[order[start]] { end += 1 }
      if end - start < least { continue }
      let same = order[start..<end]
      // How many of them there are of each type.
      var counts = SIMD4<Int>.zero
      for place in same { counts[Int(names[place].type.rawValue)] += 1 }
      guard counts.max() * 5 >= same.count * 3,
        let most = NameType.allCases.first(where: { counts[Int($0.rawValue)] == counts.max() })
      else { continue }
      for place in same { names[place].type = most }
    }
  }

  /// The bytes of a name as it stands, without the s of the genitive, as a hash.
  private static func spelling(_ name: TaggedName, _ text: AnalyzedText) -> UInt64 {
    let end = name.span.end - (name.isGenitive ? 1 : 0)
    return StableHash(text.bytes[name.span.start..<end]).value
  }
}
