import Foundation
import GRDB
import TimelineModel

/// Every message that the archive can give.
enum StorageProblems {
  /// What went wrong inside, told at the edge.
  static func of(_ error: any Error, at path: String?) -> Problem {
    if let problem = error as? Problem { return problem }
    if let damage = error as? Damage { return damaged(path, damage.what) }
    guard let failure = error as? DatabaseError else { return damaged(path, "\(error)") }
    return switch failure.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: busy(path)
    case .SQLITE_FULL: diskFull(path)
    case .SQLITE_NOTADB: notAnArchive(path)
    case .SQLITE_READONLY: readOnly(path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: cannotOpen(path)
    case .SQLITE_CORRUPT: damaged(path)
    case .SQLITE_IOERR: diskSilent(path)
    case .SQLITE_CONSTRAINT: damaged(path, failure.message)
    default: failed(path, failure.message ?? "")
    }
  }

  static func busy(_ path: String?) -> Problem {
    problem(
      "archive-busy", path,
      Localized(
        nb: "arkivet er opptatt", nn: "arkivet er oppteke", en: "the archive is busy"),
      why: Localized(
        nb: "et annet program skriver i det", nn: "eit anna program skriv i det",
        en: "another program is writing to it"),
      advice: Localized(
        nb: "vent til importen er ferdig, og prøv igjen", nn: "vent til importen er ferdig, og prøv på nytt",
        en: "wait until the import is done, and try again"))
  }

  static let timelineChanged = problem(
    "timeline-changed", nil,
    Localized(
      nb: "tidslinjen ble laget på nytt mens den ble lest",
      nn: "tidslinja vart laga på nytt medan ho vart lesen",
      en: "the timeline was made anew while it was being read"),
    advice: Localized(nb: "prøv igjen", nn: "prøv på nytt", en: "try again"))

  static func diskFull(_ path: String?) -> Problem {
    problem(
      "disk-full", path,
      Localized(nb: "disken er full", nn: "disken er full", en: "the disk is full"),
      why: Localized(
        nb: "det siste ble ikke lagret; alt som sto der før, er helt",
        nn: "det siste vart ikkje lagra; alt som stod der før, er heilt",
        en: "the last part was not stored; all that was there before is whole"),
      advice: Localized(
        nb: "gi plass på disken, og importer på nytt", nn: "gi plass på disken, og importer på nytt",
        en: "make room on the disk, and import again"))
  }

  static func diskSilent(_ path: String?) -> Problem {
    problem(
      "disk-silent", path,
      Localized(
        nb: "arkivet kan ikke leses eller skrives", nn: "arkivet kan ikkje lesast eller skrivast",
        en: "the archive cannot be read or written"),
      why: Localized(nb: "disken svarer ikke", nn: "disken svarar ikkje", en: "the disk does not answer"),
      advice: Localized(
        nb: "se etter at disken er på plass, og prøv igjen",
        nn: "sjå etter at disken er på plass, og prøv på nytt",
        en: "see that the disk is in place, and try again"))
  }

  static func notAnArchive(_ path: String?) -> Problem {
    problem(
      "not-an-archive", path,
      Localized(
        nb: "filen er ikke et tidslinjearkiv", nn: "fila er ikkje eit tidslinjearkiv",
        en: "the file is not a timeline archive"),
      advice: Localized(
        nb: "velg en annen fil med --archive; denne er ikke rørt",
        nn: "vel ei anna fil med --archive; denne er ikkje rørt",
        en: "choose another file with --archive; this one is untouched"))
  }

  static func newer(_ path: String?) -> Problem {
    problem(
      "newer-archive", path,
      Localized(
        nb: "arkivet er laget av en nyere utgave av tidslinje",
        nn: "arkivet er laga av ei nyare utgåve av tidslinje",
        en: "the archive was made by a newer tidslinje"),
      advice: Localized(
        nb: "oppdater tidslinje, eller velg en annen fil med --archive",
        nn: "oppdater tidslinje, eller vel ei anna fil med --archive",
        en: "update tidslinje, or choose another file with --archive"))
  }

  static func older(_ path: String?) -> Problem {
    problem(
      "older-archive", path,
      Localized(
        nb: "arkivet er eldre enn denne utgaven, og kan ikke endres når det bare leses",
        nn: "arkivet er eldre enn denne utgåva, og kan ikkje endrast når det berre blir lese",
        en: "the archive is older than this tidslinje, and cannot be brought up to date read-only"),
      advice: Localized(
        nb: "åpne det én gang med skriverett", nn: "opne det éin gong med skriverett",
        en: "open it once with permission to write"))
  }

  static func missing(_ path: String) -> Problem {
    problem(
      "no-archive", path,
      Localized(
        nb: "det er ikke noe arkiv her", nn: "det er ikkje noko arkiv her", en: "there is no archive here"),
      advice: Localized(
        nb: "lag et med «tidslinje import»", nn: "lag eit med «tidslinje import»",
        en: "make one with “tidslinje import”"))
  }

  static func readOnly(_ path: String?) -> Problem {
    problem(
      "read-only-archive", path,
      Localized(
        nb: "arkivet kan bare leses", nn: "arkivet kan berre lesast", en: "the archive can only be read"),
      advice: Localized(
        nb: "gi skriverett til filen og mappen den ligger i, eller velg en annen fil med --archive",
        nn: "gi skriverett til fila og mappa ho ligg i, eller vel ei anna fil med --archive",
        en: "give permission to write to the file and its folder, or choose another with --archive"))
  }

  static func isFolder(_ path: String) -> Problem {
    var problem = cannotOpen(path)
    problem.why = Localized(nb: "det er en mappe", nn: "det er ei mappe", en: "it is a folder")
    problem.advice = Localized(
      nb: "gi en fil med --archive", nn: "gje ei fil med --archive", en: "give a file with --archive")
    return problem
  }

  static func cannotOpen(_ path: String?) -> Problem {
    problem(
      "cannot-open-archive", path,
      Localized(
        nb: "arkivet kan ikke åpnes", nn: "arkivet kan ikkje opnast", en: "the archive cannot be opened"),
      advice: Localized(
        nb: "se etter at mappen finnes og at du har lov til å lese og skrive der",
        nn: "sjå etter at mappa finst og at du har lov til å lese og skrive der",
        en: "see that the folder exists and that you may read and write there"))
  }

  /// - Parameter cause: what does not fit, in words for whoever mends the program.
  static func damaged(_ path: String?, _ cause: String? = nil) -> Problem {
    let command = "tidslinje import --anew" + (path.map { " --archive \(quoted($0))" } ?? "")
    return problem(
      "damaged-archive", path,
      Localized(nb: "arkivet er skadet", nn: "arkivet er skadd", en: "the archive is damaged"),
      why: cause.map(told),
      advice: Localized(
        nb:
          "«\(command)» legger filen til side og leser artiklene på nytt; rettelser, merker og notater blir med",
        nn: "«\(command)» legg fila til side og les artiklane på nytt; rettingar, merke og notat blir med",
        en:
          "“\(command)” lays the file aside and reads the articles again; corrections, marks and notes come along"
      ))
  }

  /// A damaged archive that does not even say of what it was made.
  static func unknownFiles(_ path: String) -> Problem {
    problem(
      "unknown-files", path,
      Localized(
        nb: "det går ikke an å lese hvilke filer arkivet ble laget av",
        nn: "det går ikkje an å lese kva filer arkivet vart laga av",
        en: "which files the archive was made of cannot be read"),
      advice: Localized(
        nb: "gi dem: «tidslinje import --anew MAPPE»", nn: "gje dei: «tidslinje import --anew MAPPE»",
        en: "give them: “tidslinje import --anew FOLDER”"))
  }

  /// A path as a shell takes it.
  private static func quoted(_ path: String) -> String {
    let plain = path.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"), 0x80...:
        true
      default: false
      }
    }
    return plain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }

  static func failed(_ path: String?, _ cause: String) -> Problem {
    problem(
      "archive-failed", path,
      Localized(
        nb: "arkivet svarte ikke som ventet", nn: "arkivet svarte ikkje som venta",
        en: "the archive did not answer as expected"),
      why: told(cause),
      advice: Localized(
        nb: "prøv igjen; kommer det tilbake, meld fra om feilen",
        nn: "prøv på nytt; kjem det att, meld frå om feilen",
        en: "try again; if it comes back, report it"))
  }

  /// SQLite's own words, for whoever mends the program, as what they are: those of another.
  private static func told(_ cause: String) -> Localized {
    Localized(
      nb: "databasen sier: «\(cause)»", nn: "databasen seier: «\(cause)»", en: "the database says: “\(cause)”"
    )
  }

  private static func problem(
    _ code: String, _ path: String?, _ what: Localized, why: Localized? = nil, advice: Localized
  ) -> Problem {
    Problem(
      .error, code: code, what: what, why: why, advice: advice, place: path.map { Problem.Place(path: $0) })
  }
}

/// Something stored that is not what was stored.
struct Damage: Error {
  var what: String
  init(_ what: String) { self.what = what }
}
