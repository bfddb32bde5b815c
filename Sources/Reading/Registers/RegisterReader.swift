import Foundation
import TimelineModel

/// Reads registers of actors and places: JSON Lines, an actor or a place a line.
///
/// An actor: `{"id","kind","name"}` with `kind` one of `person`, `organization`, `group`, `state`, and if known
/// `"sortname"`, `"name_nn"`, `"name_en"`, `"aliases"`, `"ambiguous_aliases"`, `"descriptors_nb"`,
/// `"descriptors_nn"`, `"gender"`, `"country"` (ISO 3166-1 alpha-2), `"affiliation"`, and
/// `"offices": [{"title_nb","title_nn","title_en","org","from","to"}]` with EDTF dates.
///
/// A place: `{"id","kind","name"}` with any other kind (`city`, `town`, `country`, `province`, `region`, `river`,
/// `base`, `site` …), and if known `"name_nn"`, `"name_en"`, `"aliases"`, `"country"`, `"lat"`, `"lon"` in degrees.
///
/// Other fields are left alone. Every id stands once among the actors and once among the places; a state
/// may be a country under the same id.
public enum RegisterReader {
  /// The register that comes with the program.
  ///
  /// - Throws: «bad-register» with the line that cannot be read.
  public static func read(actors: [UInt8], places: [UInt8]) throws(Problem) -> Register {
    var register = try read(file: actors, path: "Registers/actors.jsonl")
    register.places += try read(file: places, path: "Registers/places.jsonl").places
    return register
  }

  /// A register of the reader's own, with actors and places in any order.
  ///
  /// - Throws: «bad-register» with the line that cannot be read.
  public static func read(file bytes: [UInt8], path: String) throws(Problem) -> Register {
    var register = Register()
    var actorIDs: Set<Actor.ID> = []
    var placeIDs: Set<Place.ID> = []
    let lines = Bytes.lines(of: Bytes.withoutMark(bytes[...]))
    for (index, line) in lines.enumerated() where !line.allSatisfy(Bytes.isWhite) {
      let row: RegisterRow
      do {
        row = try RegisterRow.decode(line)
      } catch {
        let why = ReadingProblems.why(of: error) ?? ""
        throw ReadingProblems.badRegister(Localized(nb: why, nn: why, en: why), in: path, line: index + 1)
      }
      if let date = row.firstBadDate {
        throw ReadingProblems.badRegister(date: date, in: path, line: index + 1)
      }
      let isNew: Bool
      if let kind = Actor.Kind(rawValue: row.kind) {
        register.actors.append(row.actor(kind))
        isNew = actorIDs.insert(row.id).inserted
      } else {
        register.places.append(row.place)
        isNew = placeIDs.insert(row.id).inserted
      }
      guard isNew else { throw ReadingProblems.badRegister(twice: row.id, in: path, line: index + 1) }
    }
    return register
  }
}
