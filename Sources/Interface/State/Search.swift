import TimelineModel

/// A search in all text, and in fields, and what it found.
public struct Search: Equatable, Sendable {
  /// As it was typed.
  public private(set) var text: String
  /// What of it is searched for in the text of the articles.
  public private(set) var words = ""
  /// Why it asks for something that is not there.
  private(set) var misses: [SearchMiss] = []
  /// The events that its fields let through; nil when it has none.
  private var fielded: Bitset?
  /// Events found; nil while the search is under way.
  public private(set) var found: Bitset?
  /// Those of them that the filter lets through.
  private(set) var visible: Bitset?
  /// The event the reader was on when the search began.
  var origin: Int?
  /// The line was accepted before the answer came; the first hit is to be gone to when it does.
  var isAwaited = false

  init(_ text: String, origin: Int?) {
    self.text = text
    self.origin = origin
  }

  /// Searches for something else, or in another archive: what was found is forgotten. What needs no look into the
  /// text is found at once.
  mutating func begin(_ text: String, in index: TimelineIndex, _ selection: Selection) {
    let query = FieldedQuery(text)
    self.text = text
    words = query.asksForWords ? query.words : ""
    let (filter, misses) = query.filter(in: index)
    self.misses = misses
    fielded = filter.isEmpty ? nil : Selection(filter, in: index).events
    found = words.isEmpty ? fielded : nil
    narrow(to: selection)
  }

  /// Takes in what the words found: ordinals.
  mutating func take(_ hits: [Int32], _ selection: Selection) {
    var bits = Bitset(count: selection.events.count, positions: hits)
    if let fielded { bits.formIntersection(fielded) }
    found = bits
    narrow(to: selection)
  }

  mutating func narrow(to selection: Selection) {
    guard var bits = found else { visible = nil; return }
    bits.formIntersection(selection.events)
    visible = bits
  }

  /// The hit a number of steps away from an event, round the end if need be.
  func hit(_ steps: Int, from ordinal: Int) -> (ordinal: Int, wrapped: Bool)? {
    visible?.one(steps, from: ordinal)
  }

  /// The first hit at or after an event, else the first of all.
  func nearest(to ordinal: Int) -> Int? {
    guard let visible, visible.ones > 0 else { return nil }
    let rank = visible.rank(ordinal)
    return visible.position(ofRank: rank < visible.ones ? rank : 0)
  }
}

extension Bitset {
  /// The one a number of steps away from a position, round the end if need be; nil when there are none.
  func one(_ steps: Int, from position: Int) -> (ordinal: Int, wrapped: Bool)? {
    guard ones > 0 else { return nil }
    let before = rank(position)
    let isOnOne = position < count && self[position]
    let rank = steps > 0 ? before + steps - (isOnOne ? 0 : 1) : before + steps
    let wrapped = rank < 0 || rank >= ones
    let place = ((rank % ones) + ones) % ones
    return self.position(ofRank: place).map { ($0, wrapped) }
  }
}
