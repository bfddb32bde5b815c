import TimelineModel

/// A letter and a colour for each of those who give figures.
struct ClaimMarks {
  private let places: [Actor.ID?: Int]

  init(_ claimants: [Actor.ID?]) {
    let named = claimants.compactMap(\.self)
    places = Dictionary(uniqueKeysWithValues: named.enumerated().map { ($1, $0) })
  }

  /// As many as the alphabet has.
  static let most = 26

  /// A ring for figures that no one is said to give, a cross for those beyond the alphabet.
  func letter(of claimant: Actor.ID?) -> String {
    guard claimant != nil, let place = places[claimant] else { return "○" }
    return place < Self.most ? String(UnicodeScalar(UInt8(65 + place))) : "×"
  }

  func role(of claimant: Actor.ID?) -> Role {
    guard claimant != nil, let place = places[claimant] else { return .plain }
    return Self.roles[place % Self.roles.count]
  }

  private static let roles: [Role] = [.actor, .figure, .date, .place, .marker, .excluded, .heading, .quote]
}
