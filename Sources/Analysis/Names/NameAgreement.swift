import TimelineModel

/// What an article calls the same each time is of one type: where most of its tellings say person, the few that say
/// place do too.
enum NameAgreement {
  /// Fewer tellings than these decide nothing.
  private static let least = 3

  /// Gives the names of each spelling the type that at least three in five of them have.
  static func settle(_ names: inout [TaggedName], in text: AnalyzedText) {
    if names.count < least { return }
    // How many names of each type there are, by their spelling.
    var counts: [UInt64: SIMD4<Int32>] = [:]
    counts.reserveCapacity(names.count)
    let spellings = names.map { spelling($0, text) }
    for (name, spelling) in zip(names, spellings) where name.type != .other {
      counts[spelling, default: .zero][Int(name.type.rawValue)] += 1
    }
    for place in names.indices where names[place].type != .other {
      guard let count = counts[spellings[place]], count.wrappedSum() >= least,
        count.max() * 5 >= count.wrappedSum() * 3,
        let most = NameType.allCases.first(where: { count[Int($0.rawValue)] == count.max() })
      else { continue }
      names[place].type = most
    }
  }

  /// The bytes of a name as it stands, without the s of the genitive, as a hash.
  private static func spelling(_ name: TaggedName, _ text: AnalyzedText) -> UInt64 {
    let end = name.span.end - (name.isGenitive ? 1 : 0)
    return text.bytes[name.span.start..<end].reduce(0xcbf2_9ce4_8422_2325) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
  }
}
