import TimelineModel

/// The list of actors beside the timeline.
public struct ActorList: Equatable, Sendable {
  /// The reader's wish; nil leaves it to the size of the screen.
  public var isShown: Bool?
  public var position = ListPosition()
  /// What the names are narrowed to.
  public var find = ""
  /// Numbers of the actors in the list, in its order.
  public internal(set) var order: [Int] = []

  public init() {}

  /// The actor the cursor is on.
  public var chosen: Int? { order.indices.contains(position.cursor) ? order[position.cursor] : nil }

  mutating func move(by rows: Int) { position.move(by: rows, in: order.count) }
  mutating func move(to row: Int) { position.moveTo(row, in: order.count) }
  mutating func scroll(by rows: Int, height: Int) {
    position.scroll(by: rows, in: order.count, height: height)
  }
  mutating func showCursor(height: Int) { position.showCursor(in: order.count, height: height) }

  /// Makes the list anew: chosen actors first, then the rest by how often they appear. The cursor stays on
  /// its actor where it can.
  ///
  /// It is not done at each choice: a list must not move under the hand.
  mutating func arrange(_ facet: FacetIndex, _ filter: FacetFilter) {
    let before = chosen
    let wanted = Folded.words(find)
    let isIn = { (number: Int) in filter.state(of: facet.values[number].id) != .neutral }
    let matching = facet.values.indices.filter { number in
      let value = facet.values[number]
      return wanted.isEmpty || ([value.name] + value.aliases).contains { Folded.matches($0, wanted) }
    }
    order = matching.filter(isIn) + matching.filter { !isIn($0) }
    position.cursor = before.flatMap { order.firstIndex(of: $0) } ?? 0
  }
}

/// Text compared without regard to case, and with a, o for å, ø as people type who lack the keys.
enum Folded {
  static func words(_ text: String) -> [[UInt8]] {
    fold(text).split(separator: UInt8(ascii: " ")).map(Array.init)
  }

  /// Whether every word wanted begins some word of a name.
  static func matches(_ name: String, _ wanted: [[UInt8]]) -> Bool {
    let parts = fold(name).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    return wanted.allSatisfy { word in parts.contains { $0.starts(with: word) } }
  }

  private static func fold(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "å", "á", "à", "ä", "â": bytes.append(UInt8(ascii: "a"))
      case "ø", "ö", "ó": bytes.append(UInt8(ascii: "o"))
      case "æ": bytes += Array("ae".utf8)
      case "é", "è", "ë", "ê": bytes.append(UInt8(ascii: "e"))
      case "ü": bytes.append(UInt8(ascii: "u"))
      default: bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }
}
