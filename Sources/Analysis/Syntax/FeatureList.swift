/// The features of one decision, as places in a table of weights.
package struct FeatureList: ~Copyable {
  package private(set) var count = 0
  private let places: UnsafeMutablePointer<UInt32>
  private let room: Int

  package init(room: Int = 128) {
    places = .allocate(capacity: room)
    self.room = room
  }

  deinit { places.deallocate() }

  package subscript(_ index: Int) -> UInt32 { places[index] }

  mutating func removeAll() { count = 0 }

  /// Notes that this template has these values.
  @inline(__always)
  mutating func add(_ template: UInt64, _ value: UInt64) {
    guard count < room else { return }
    let hash = NameHash.mix(value &+ template &* 0x9E37_79B9_7F4A_7C15)
    places[count] = UInt32(truncatingIfNeeded: hash >> 32)
    count &+= 1
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
