import Foundation
import TimelineModel

/// A line of a register as it is written.
struct RegisterRow: Decodable {
  var id: String
  var kind: String
  var name: String
  var sortname: String?
  var aboutBokmål: String?
  var aboutNynorsk: String?
  var aboutEnglish: String?
  var nameNynorsk: String?
  var nameEnglish: String?
  var aliases: [String]?
  var ambiguousAliases: [String]?
  var descriptorsBokmål: [String]?
  var descriptorsNynorsk: [String]?
  var gender: String?
  var country: String?
  var affiliation: [String]?
  var partOf: String?
  var offices: [Office]?
  var lat: Double?
  var lon: Double?
  /// Of a place; an actor's stay in the file.
  var sources: [Source] = []

  enum CodingKeys: String, CodingKey, CaseIterable {
    case id, kind, name, sortname, aliases, gender, country, affiliation, offices, lat, lon
    case aboutBokmål = "about_nb"
    case aboutNynorsk = "about_nn"
    case aboutEnglish = "about_en"
    case partOf = "part_of"
    case nameNynorsk = "name_nn"
    case nameEnglish = "name_en"
    case ambiguousAliases = "ambiguous_aliases"
    case descriptorsBokmål = "descriptors_nb"
    case descriptorsNynorsk = "descriptors_nn"
  }

  struct Office: Decodable {
    var titleBokmål: String
    var titleNynorsk: String?
    var titleEnglish: String?
    var organization: String?
    var from: String?
    var to: String?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case from, to
      case titleBokmål = "title_nb"
      case titleNynorsk = "title_nn"
      case titleEnglish = "title_en"
      case organization = "org"
    }
  }

  /// A publication that a place's description is from.
  struct Source: Decodable {
    var publisher: String
    var title: String
    var date: String?
    var url: String?
  }

  private struct Sources: Decodable {
    var sources: [Source]?
  }

  static func decode(_ line: ArraySlice<UInt8>) throws -> RegisterRow {
    let (decoder, data) = (JSONDecoder(), Data(line))
    var row = try decoder.decode(RegisterRow.self, from: data)
    if Actor.Kind(rawValue: row.kind) == nil {
      row.sources = try decoder.decode(Sources.self, from: data).sources ?? []
    }
    return row
  }

  /// A date of an office that is no EDTF expression.
  var firstBadDate: String? {
    (offices ?? []).flatMap { [$0.from, $0.to] }.compactMap { $0 }.first { When($0) == nil }
  }

  /// A value that cannot be.
  var firstBadValue: String? {
    if id.nfc.trimmed.isEmpty { return "id" }
    if name.nfc.trimmed.isEmpty { return "name" }
    if let gender, !["f", "m"].contains(gender) { return "gender" }
    if let lat, !(-90...90).contains(lat) { return "lat" }
    if let lon, !(-180...180).contains(lon) { return "lon" }
    return nil
  }

  /// Fields that are none, and so near one that it will have been meant.
  static func misspeltFields(in line: ArraySlice<UInt8>) -> [(name: String, nearest: String)] {
    guard let row = try? JSONDecoder().decode(FieldNames.self, from: Data(line)) else { return [] }
    return FieldNames.misspelt(row.names, of: CodingKeys.allCases.map(\.rawValue) + ["sources"])
      + row.offices.flatMap { FieldNames.misspelt($0, of: Office.CodingKeys.allCases.map(\.rawValue)) }
  }

  /// The title of an office that ends before it begins.
  var firstTurnedOffice: String? {
    (offices ?? []).first { office in
      guard let from = office.from.flatMap({ When($0)?.earliest }),
        let to = office.to.flatMap({ When($0)?.latest })
      else { return false }
      return to < from
    }?.titleBokmål
  }

  /// What a kind may have been meant as that is nearly an actor's, and no place's.
  var misspeltKind: String? {
    if Self.placeKinds.contains(kind) || Actor.Kind(rawValue: kind) != nil { return nil }
    return Misspelling.nearest(kind, among: Actor.Kind.allCases.map(\.rawValue))
  }

  private static let placeKinds: Set = [
    "city", "town", "village", "district", "country", "province", "region", "river", "lake", "sea",
    "mountain", "base", "camp", "site",
  ]

  /// Names in the other languages are names too.
  private var otherNames: [String] {
    let names = (aliases ?? []) + [nameNynorsk, nameEnglish].compactMap { $0 }
    var seen: Set<String> = [name]
    return names.map(\.nfc).filter { seen.insert($0).inserted }
  }

  /// In each language; one that is missing is told in Bokmål.
  private var about: Localized? {
    aboutBokmål.map { nb in
      Localized(nb: nb.nfc, nn: (aboutNynorsk ?? nb).nfc, en: (aboutEnglish ?? nb).nfc)
    }
  }

  func actor(_ kind: Actor.Kind) -> Actor {
    var actor = Actor(id: id, kind: kind, name: name.nfc, sortName: sortname?.nfc)
    actor.nynorskName = nameNynorsk?.nfc
    actor.englishName = nameEnglish?.nfc
    actor.about = about
    actor.aliases = otherNames
    actor.ambiguousAliases = (ambiguousAliases ?? []).map(\.nfc)
    var seen: Set<String> = []
    actor.descriptors = ((descriptorsBokmål ?? []) + (descriptorsNynorsk ?? [])).map(\.nfc)
      .filter { seen.insert($0).inserted }
    actor.descriptorsByLanguage = [
      "nb": (descriptorsBokmål ?? []).map(\.nfc), "nn": (descriptorsNynorsk ?? []).map(\.nfc),
    ]
    actor.gender = gender
    actor.country = country
    actor.affiliations = affiliation ?? []
    actor.partOf = partOf
    actor.offices = (offices ?? []).map { office in
      Actor.Office(
        titleBokmål: office.titleBokmål, titleNynorsk: office.titleNynorsk, titleEnglish: office.titleEnglish,
        organization: office.organization, from: office.from.flatMap { When($0) },
        to: office.to.flatMap { When($0) })
    }
    return actor
  }

  var place: Place {
    var place = Place(id: id, name: name.nfc, kind: kind)
    place.nynorskName = nameNynorsk?.nfc
    place.englishName = nameEnglish?.nfc
    place.about = about
    place.aliases = otherNames
    place.country = country
    place.latitude = lat
    place.longitude = lon
    place.sources = sources.map { source in
      Header.Citation(
        publisher: source.publisher.nfc, title: source.title.nfc, date: source.date, link: source.url)
    }
    return place
  }
}
