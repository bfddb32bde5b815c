/// What a name is the name of, as the tagger tells it.
package enum NameType: UInt8, CaseIterable, Sendable {
  case person
  case organisation
  /// Also a state: what NorNE calls a geo-political entity.
  case place
  /// Works, products, events and words made of names: learned, so that they are not taken for the others.
  case other
}

/// The part that a token plays in a name: outside, first, inside, last, or all of it.
///
/// There are sixteen, one for each lane of a row of weights. Of the names of type `other` only begin, inside
/// and alone are told apart.
package struct NameLabel: Hashable, Sendable {
  package var lane: UInt8

  package static let outside = NameLabel(lane: 0)
  package static let count = 16

  package static func begin(_ type: NameType) -> NameLabel { NameLabel(lane: 1 + type.rawValue * 4) }
  package static func inside(_ type: NameType) -> NameLabel { NameLabel(lane: 2 + type.rawValue * 4) }
  package static func last(_ type: NameType) -> NameLabel {
    type == .other ? inside(type) : NameLabel(lane: 3 + type.rawValue * 4)
  }
  package static func alone(_ type: NameType) -> NameLabel {
    NameLabel(lane: type == .other ? 15 : 4 + type.rawValue * 4)
  }

  package init(lane: UInt8) { self.lane = lane }

  /// The type of the name that the token belongs to; nil outside.
  package var type: NameType? { lane == 0 ? nil : NameType(rawValue: (lane - 1) / 4) }

  /// Whether a name begins here.
  package var begins: Bool {
    type.map { self == .begin($0) || self == .alone($0) } ?? false
  }

  /// Whether the name may go on behind this token.
  var isOpen: Bool {
    type.map { self == .begin($0) || self == .inside($0) } ?? false
  }

  /// Whether the name may end with this token, or none is here.
  var isClosed: Bool {
    type.map { self == .last($0) || self == .alone($0) } ?? true
  }

  /// Whether `next` can follow.
  package func allows(_ next: NameLabel) -> Bool {
    let goesOn = next != .outside && !next.begins
    return goesOn ? isOpen && next.type == type : isClosed
  }

  /// Whether a sentence can begin with this label.
  package var opens: Bool { NameLabel.outside.allows(self) }

  /// Whether a sentence can end with this label.
  package var closes: Bool { isClosed }
}
