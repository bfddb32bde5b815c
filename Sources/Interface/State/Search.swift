import TimelineModel

/// A search in all text and what it found.
public struct Search: Equatable, Sendable {
  public var query: String
  /// Ordinals found, ascending; nil while the search is under way.
  public var ordinals: [Int32]?
  /// Those of them that the filter lets through.
  var visible: Bitset?
  /// The event the reader was on when the search began.
  var origin: Int?
  /// The line was accepted before the answer came; the first hit is to be gone to when it does.
  var isAwaited = false

  init(query: String, origin: Int?) {
    self.query = query
    self.origin = origin
  }

  mutating func narrow(to selection: Selection) {
    guard let ordinals else { visible = nil; return }
    var bits = Bitset(count: selection.events.count, positions: ordinals)
    bits.formIntersection(selection.events)
    visible = bits
  }

  /// The hit a number of steps away from an event, round the end if need be.
  func hit(_ steps: Int, from ordinal: Int) -> (ordinal: Int, wrapped: Bool)? {
    guard let visible, visible.ones > 0 else { return nil }
    let before = visible.rank(ordinal)
    let isOnHit = ordinal < visible.count && visible[ordinal]
    let rank = steps > 0 ? before + steps - (isOnHit ? 0 : 1) : before + steps
    let count = visible.ones
    let wrapped = rank < 0 || rank >= count
    let place = ((rank % count) + count) % count
    return visible.position(ofRank: place).map { ($0, wrapped) }
  }

  /// The first hit at or after an event, else the first of all.
  func nearest(to ordinal: Int) -> Int? {
    guard let visible, visible.ones > 0 else { return nil }
    let rank = visible.rank(ordinal)
    return visible.position(ofRank: rank < visible.ones ? rank : 0)
  }
}
