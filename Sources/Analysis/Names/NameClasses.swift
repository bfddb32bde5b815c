/// What the lists of the model say of a word, one bit each.
package struct NameClasses: OptionSet, Hashable, Sendable {
  package var rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let given = NameClasses(rawValue: 1 << 0)
  package static let surname = NameClasses(rawValue: 1 << 1)
  package static let place = NameClasses(rawValue: 1 << 2)
  package static let country = NameClasses(rawValue: 1 << 3)
  package static let organisation = NameClasses(rawValue: 1 << 4)
  /// Begins or ends the names of organisations: «AS», «universitet», «Norges».
  package static let organisationPart = NameClasses(rawValue: 1 << 5)
  /// Stands before a person's name: «statsminister», «trener».
  package static let title = NameClasses(rawValue: 1 << 6)
  /// Stands before the name of an organisation: «selskapet».
  package static let organisationHead = NameClasses(rawValue: 1 << 7)
  /// Stands before the name of a place: «landsbyen».
  package static let placeHead = NameClasses(rawValue: 1 << 8)
  /// Written with a small letter too, so that at the start of a sentence it is hardly a name.
  package static let common = NameClasses(rawValue: 1 << 9)
  package static let media = NameClasses(rawValue: 1 << 10)
  /// «sier», «opplyser».
  package static let speech = NameClasses(rawValue: 1 << 11)
  /// A club, which often is a place's name too: «Brann», «Viking».
  package static let club = NameClasses(rawValue: 1 << 12)
  /// Works, products, events.
  package static let other = NameClasses(rawValue: 1 << 13)
  /// «van», «de», «bin».
  package static let particle = NameClasses(rawValue: 1 << 14)
  /// A phrase of the lists goes on behind this word.
  package static let opensPhrase = NameClasses(rawValue: 1 << 15)

  /// The lists by the names of their files.
  package static let named: [(name: String, classes: NameClasses)] = [
    ("given", .given), ("surnames", .surname), ("places", .place), ("countries", .country),
    ("organisations", .organisation), ("organisation-parts", .organisationPart), ("titles", .title),
    ("organisation-heads", .organisationHead), ("place-heads", .placeHead), ("media", .media),
    ("speech", .speech), ("clubs", .club), ("others", .other), ("particles", .particle),
  ]
}
