import TimelineModel

/// What stands beside the timeline: for each facet a list of its values, of which one list shows.
public struct Sidebar: Equatable, Sendable {
  /// The reader's wish; nil leaves it to the size of the screen.
  public var isShown: Bool?
  public internal(set) var facet = Facet.actors
  private var lists: [Facet: FacetList] = [:]

  public init() {}

  /// The list that shows.
  public internal(set) var list: FacetList {
    get { lists[facet] ?? FacetList() }
    set { lists[facet] = newValue }
  }
}

/// The values of a facet as a list.
public struct FacetList: Equatable, Sendable {
  public var position = ListPosition()
  /// What the names are narrowed to.
  public var find = ""
  /// Numbers of the values in the list, in its order.
  public internal(set) var order: [Int] = []

  public init() {}

  /// The value the cursor is on.
  public var chosen: Int? { order.indices.contains(position.cursor) ? order[position.cursor] : nil }

  mutating func move(by rows: Int) { position.move(by: rows, in: order.count) }
  mutating func move(to row: Int) { position.moveTo(row, in: order.count) }
  mutating func scroll(by rows: Int, height: Int) {
    position.scroll(by: rows, in: order.count, height: height)
  }
  mutating func showCursor(height: Int) { position.showCursor(in: order.count, height: height) }

  /// Makes the list anew: chosen values first, then the rest in the facet's order. The cursor stays on its value
  /// where it can.
  ///
  /// It is not done at each choice: a list must not move under the hand.
  ///
  /// - Parameter names: what a value can be found by.
  mutating func arrange(
    _ facet: FacetIndex, _ filter: FacetFilter, names: (FacetIndex.Value) -> [String]
  ) {
    let before = chosen
    let wanted = Folded.words(find)
    let matching = facet.values.indices.filter { number in
      wanted.isEmpty || names(facet.values[number]).contains { Folded.matches($0, wanted) }
    }
    func those(_ state: FacetFilter.State) -> [Int] {
      matching.filter { filter.state(of: facet.values[$0].id) == state }
    }
    order =
      filter.isEmpty ? Array(matching) : those(.included) + those(.excluded) + those(.neutral)
    position.cursor = before.flatMap { order.firstIndex(of: $0) } ?? 0
  }
}

/// Names compared without regard to case, and with a, o, ae for å, ø, æ, as people type who lack the keys.
enum Folded {
  static func words(_ text: String) -> [[UInt8]] {
    fold(text).split(separator: UInt8(ascii: " ")).map(Array.init)
  }

  /// Whether every word wanted begins some word of a name.
  static func matches(_ name: String, _ wanted: [[UInt8]]) -> Bool {
    let parts = fold(name).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    return wanted.allSatisfy { word in parts.contains { $0.starts(with: word) } }
  }

  /// Bytes, because a long list is searched at every letter typed: lower case, and Latin letters with marks
  /// as their plain ones.
  private static func fold(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var lead: UInt8 = 0
    for byte in text.utf8 {
      switch (lead, byte) {
      case (0xC3, _):
        bytes.removeLast()
        bytes += plain(byte | 0x20)
      case (_, 0x41...0x5A): bytes.append(byte | 0x20)
      default: bytes.append(byte)
      }
      lead = byte
    }
    return bytes
  }

  /// The plain letters for the second byte of a letter of Latin-1.
  private static func plain(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case 0xA0...0xA5: [UInt8(ascii: "a")]
    case 0xA6: Array("ae".utf8)
    case 0xA8...0xAB: [UInt8(ascii: "e")]
    case 0xB2...0xB6, 0xB8: [UInt8(ascii: "o")]
    case 0xB9...0xBC: [UInt8(ascii: "u")]
    default: [0xC3, byte]
    }
  }
}
