/// Takes the features of one decision, one after the other.
package protocol FeatureSink {
  /// Takes a feature: a hash of which it is and what it says.
  mutating func add(_ feature: UInt32)
}

extension FeatureSink {
  /// Notes that this template has these values.
  @inline(__always)
  mutating func add(_ template: UInt64, _ value: UInt64) {
    let hash = NameHash.mix(value &+ template &* 0x9E37_79B9_7F4A_7C15)
    add(UInt32(truncatingIfNeeded: hash >> 32))
  }

  @inline(__always)
  mutating func add(_ template: UInt64, _ one: UInt64, _ two: UInt64) {
    add(template, NameHash.pair(one, two))
  }

  @inline(__always)
  mutating func add(_ template: UInt64, _ one: UInt64, _ two: UInt64, _ three: UInt64) {
    add(template, NameHash.pair(NameHash.pair(one, two), three))
  }
}

/// The features of one decision, for who learns what they weigh.
package struct FeatureList: FeatureSink {
  private var features: [UInt32] = []

  package init() { features.reserveCapacity(64) }

  package var count: Int { features.count }
  package subscript(_ index: Int) -> UInt32 { features[index] }

  package mutating func add(_ feature: UInt32) { features.append(feature) }
  mutating func removeAll() { features.removeAll(keepingCapacity: true) }
}
