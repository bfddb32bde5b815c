import Foundation
import TimelineModel

/// Reads registers of actors and places: JSON Lines, an actor or a place a line.
///
/// An actor: `{"id","kind","name"}` with `kind` one of `person`, `organization`, `group`, `state`, and if known
/// `"sortname"`, `"about_nb"`, `"about_nn"`, `"about_en"`, `"name_nn"`, `"name_en"`, `"aliases"`, `"ambiguous_aliases"`, `"descriptors_nb"`,
/// `"descriptors_nn"`, `"gender"`, `"country"` (ISO 3166-1 alpha-2), `"affiliation"`, `"part_of"` (an actor's id), and
/// `"offices": [{"title_nb","title_nn","title_en","org","from","to"}]` with EDTF dates.
///
/// A place: `{"id","kind","name"}` with any other kind (`city`, `town`, `country`, `province`, `region`, `river`,
/// `base`, `site` …), and if known `"name_nn"`, `"name_en"`, `"about_nb"`, `"about_nn"`, `"about_en"`, `"aliases"`,
/// `"country"`, `"lat"`, `"lon"` in degrees, and `"sources": [{"publisher","title","date","url"}]`.
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

  /// A register, with actors and places in any order.
  ///
  /// - Throws: «bad-register» with the first line that cannot be read.
  public static func read(file bytes: [UInt8], path: String) throws(Problem) -> Register {
    let file = rows(of: bytes, path: path)
    if let problem = file.problems.first(where: { $0.severity == .error }) { throw problem }
    return file.register
  }

  /// The rows of a register that can be read, and why the others cannot: each is told by its line.
  public static func rows(of bytes: [UInt8], path: String) -> ReadRegister {
    var file = ReadRegister()
    var actorIDs: Set<Actor.ID> = []
    var placeIDs: Set<Place.ID> = []
    let lines = Bytes.lines(of: Bytes.withoutMark(bytes[...]))
    for (index, line) in lines.enumerated() where !line.allSatisfy(Bytes.isWhite) {
      do throws(Problem) {
        let row = try row(line, path: path, number: index + 1)
        file.problems += RegisterRow.misspeltFields(in: line).map { field in
          ReadingProblems.misspelt(field.name, nearest: field.nearest, in: path, line: index + 1)
        }
        let kind = Actor.Kind(rawValue: row.kind)
        let isNew = kind == nil ? placeIDs.insert(row.id).inserted : actorIDs.insert(row.id).inserted
        guard isNew else { throw ReadingProblems.badRegister(twice: row.id, in: path, line: index + 1) }
        if let kind {
          file.register.actors.append(row.actor(kind))
        } else {
          file.register.places.append(row.place)
        }
      } catch {
        file.problems.append(error)
      }
    }
    return file
  }

  private static func row(_ line: ArraySlice<UInt8>, path: String, number: Int) throws(Problem) -> RegisterRow
  {
    let row: RegisterRow
    do {
      row = try RegisterRow.decode(line)
    } catch {
      throw ReadingProblems.badRegister(ReadingProblems.why(Data(line), gave: error), in: path, line: number)
    }
    if let field = row.firstBadValue {
      throw ReadingProblems.badRegister(value: field, in: path, line: number)
    }
    if let date = row.firstBadDate { throw ReadingProblems.badRegister(date: date, in: path, line: number) }
    if let office = row.firstTurnedOffice {
      throw ReadingProblems.badRegister(turned: office, in: path, line: number)
    }
    if let kind = row.misspeltKind {
      throw ReadingProblems.badRegister(kind: row.kind, nearest: kind, in: path, line: number)
    }
    return row
  }
}

/// What a register's file holds.
public struct ReadRegister: Hashable, Sendable {
  public var register = Register()
  public var problems: [Problem] = []
}
