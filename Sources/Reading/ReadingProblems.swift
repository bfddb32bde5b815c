import Foundation
import TimelineModel

/// Every message this module can give.
enum ReadingProblems {
  // MARK: Files and folders

  static func notFound(_ path: String) -> Problem {
    Problem(
      .error, code: "not-found",
      what: Localized(nb: "finner ikke filen", nn: "finn ikkje fila", en: "no such file"),
      advice: Localized(
        nb: "se etter skrivefeil i navnet", nn: "sjå etter skrivefeil i namnet",
        en: "look for a misspelling in the name"),
      place: .init(path: path))
  }

  /// - Parameter fault: what `errno` says.
  static func unreadable(_ path: String, _ fault: Int32) -> Problem {
    let advice: Localized? =
      switch fault {
      case EACCES, EPERM:
        Localized(
          nb: "gi deg selv leserett, for eksempel med chmod u+r",
          nn: "gje deg sjølv leserett, til dømes med chmod u+r",
          en: "give yourself the right to read it, as with chmod u+r")
      case EISDIR: Localized(nb: "gi en fil", nn: "gje ei fil", en: "give a file")
      default: nil
      }
    return Problem(
      .error, code: "unreadable",
      what: Localized(nb: "kan ikke leses", nn: "kan ikkje lesast", en: "cannot be read"),
      why: SystemFault.words(fault), advice: advice, place: .init(path: path))
  }

  /// A name that the system cannot be asked for again, as it is not UTF-8.
  static func badName(_ path: String) -> Problem {
    Problem(
      .error, code: "bad-name",
      what: Localized(
        nb: "kan ikke leses: navnet er ikke UTF-8", nn: "kan ikkje lesast: namnet er ikkje UTF-8",
        en: "cannot be read: its name is not UTF-8"),
      advice: Localized(
        nb: "gi filen et annet navn; «convmv -f latin1 -t utf8» gjør det for hele mapper",
        nn: "gje fila eit anna namn; «convmv -f latin1 -t utf8» gjer det for heile mapper",
        en: "give it another name; “convmv -f latin1 -t utf8” does so for whole folders"),
      place: .init(path: path))
  }

  /// A path that nothing is found at: its name may be one that cannot be told in our letters.
  static func nothing(at path: String) -> Problem {
    path.contains("\u{FFFD}") ? badName(path) : notFound(path)
  }

  /// What stands in a folder and leads nowhere.
  static func leadingNowhere(_ path: String) -> Problem {
    path.contains("\u{FFFD}") ? badName(path) : brokenLink(path)
  }

  static func brokenLink(_ path: String) -> Problem {
    Problem(
      .error, code: "broken-link",
      what: Localized(
        nb: "lenken peker på noe som ikke finnes", nn: "lenkja peikar på noko som ikkje finst",
        en: "the link points at nothing"),
      advice: Localized(
        nb: "rett lenken, eller fjern den", nn: "rett lenkja, eller fjern ho",
        en: "mend the link or remove it"),
      place: .init(path: path))
  }

  static func alreadyWalked(_ path: String) -> Problem {
    Problem(
      .note, code: "link-loop",
      what: Localized(
        nb: "hoppet over: lenken fører til en mappe som alt er lest",
        nn: "hoppa over: lenkja fører til ei mappe som alt er lesen",
        en: "skipped: the link leads to a folder already read"),
      place: .init(path: path))
  }

  static func unknownFormat(_ path: String) -> Problem {
    let known = Format.all.flatMap(\.extensions).map { "." + $0 }.joined(separator: ", ")
    return Problem(
      .note, code: "unknown-format",
      what: Localized(
        nb: "hoppet over: ikke et format vi leser", nn: "hoppa over: ikkje eit format vi les",
        en: "skipped: not a format we read"),
      why: Localized(nb: "vi leser \(known)", nn: "vi les \(known)", en: "we read \(known)"),
      place: .init(path: path))
  }

  /// A file that was asked for by its name.
  static func foreignFormat(_ path: String) -> Problem {
    var problem = unknownFormat(path)
    problem.severity = .error
    problem.what = Localized(
      nb: "ikke et format vi leser", nn: "ikkje eit format vi les", en: "not a format we read")
    problem.advice = Localized(
      nb: "lagre teksten som .txt", nn: "lagre teksten som .txt", en: "save the text as .txt")
    return problem
  }

  static func noFile(_ path: String) -> Problem {
    Problem(
      .note, code: "no-file",
      what: Localized(
        nb: "hoppet over: ikke en vanlig fil", nn: "hoppa over: ikkje ei vanleg fil",
        en: "skipped: not a plain file"),
      place: .init(path: path))
  }

  static func binary(_ path: String) -> Problem {
    Problem(
      .error, code: "binary",
      what: Localized(
        nb: "hoppet over: ikke tekst", nn: "hoppa over: ikkje tekst", en: "skipped: not text"),
      why: Localized(nb: "filen har nullbyter", nn: "fila har nullbytar", en: "the file has NUL bytes"),
      place: .init(path: path))
  }

  // MARK: Encodings

  /// What a reader should know of how bytes became text.
  static func notes(on decoded: DecodedText, in path: String, line: Int? = nil) -> [Problem] {
    var notes: [Problem] = []
    switch decoded.encoding {
    case .utf8: break
    case .windows1252: notes.append(windows1252(in: path, line: line))
    }
    if decoded.replaced > 0 { notes.append(replaced(decoded.replaced, in: path, line: line)) }
    return notes
  }

  private static func windows1252(in path: String, line: Int?) -> Problem {
    Problem(
      .note, code: "not-utf8",
      what: Localized(
        nb: "lest som Windows-1252 (Latin-1)", nn: "lesen som Windows-1252 (Latin-1)",
        en: "read as Windows-1252 (Latin-1)"),
      why: Localized(nb: "ikke gyldig UTF-8", nn: "ikkje gyldig UTF-8", en: "not valid UTF-8"),
      place: .init(path: path, line: line))
  }

  private static func replaced(_ count: Int, in path: String, line: Int?) -> Problem {
    Problem(
      .note, code: "bad-bytes",
      what: Localized(
        nb: "\(count) ugyldige byter er vist som \u{FFFD}",
        nn: "\(count) ugyldige bytar er viste som \u{FFFD}",
        en: "bad bytes shown as \u{FFFD}: \(count)"),
      place: .init(path: path, line: line))
  }

  // MARK: Articles

  static func noText(in path: String, line: Int) -> Problem {
    Problem(
      .error, code: "no-text",
      what: Localized(nb: "ingen tekst", nn: "ingen tekst", en: "no text"),
      place: .init(path: path, line: line))
  }

  static func badDate(_ words: String, in path: String, line: Int) -> Problem {
    Problem(
      .warning, code: "bad-date",
      what: Localized(
        nb: "«\(words)» er ingen dato", nn: "«\(words)» er ingen dato", en: "“\(words)” is no date"),
      why: Localized(
        nb: "ventet EDTF, som 2017, 2017-03 eller 2017-03-22",
        nn: "venta EDTF, som 2017, 2017-03 eller 2017-03-22",
        en: "expected EDTF, as 2017, 2017-03 or 2017-03-22"),
      advice: Localized(
        nb: "rett datoen; artikkelen er lest uten den", nn: "rett datoen; artikkelen er lesen utan han",
        en: "mend the date; the article was read without it"),
      place: .init(path: path, line: line))
  }

  /// - Parameter fault: counts lines from the one below the fence.
  static func badFrontMatter(_ fault: YamlFault, in path: String) -> Problem {
    Problem(
      .warning, code: "bad-front-matter", what: unreadableFields, why: fault.why, advice: fault.advice,
      place: .init(path: path, line: (fault.line ?? 0) + 1, column: fault.column))
  }

  /// What stands at the top of a file is YAML, but no fields.
  static func noFields(in path: String, line: Int) -> Problem {
    Problem(
      .warning, code: "bad-front-matter", what: unreadableFields,
      advice: Localized(
        nb: "skriv dem som «navn: verdi»", nn: "skriv dei som «namn: verdi»",
        en: "write them as “name: value”"),
      place: .init(path: path, line: line))
  }

  private static let unreadableFields = Localized(
    nb: "feltene øverst i filen kan ikke leses", nn: "felta øvst i fila kan ikkje lesast",
    en: "the fields at the top of the file cannot be read")

  static func badJSON(_ why: Localized?, in path: String, line: Int) -> Problem {
    Problem(
      .error, code: "bad-json",
      what: Localized(
        nb: "linjen er ikke gyldig JSON", nn: "linja er ikkje gyldig JSON", en: "the line is not valid JSON"),
      why: why,
      advice: Localized(
        nb: "hver linje skal være ett objekt: {\"text\": \"…\"}",
        nn: "kvar linje skal vere eitt objekt: {\"text\": \"…\"}",
        en: "each line is to be one object: {\"text\": \"…\"}"),
      place: .init(path: path, line: line))
  }

  static func noTextField(in path: String, line: Int) -> Problem {
    Problem(
      .error, code: "no-text",
      what: Localized(
        nb: "feltet «text» mangler", nn: "feltet «text» manglar", en: "the field “text” is missing"),
      place: .init(path: path, line: line))
  }

  /// Why a line could not be decoded.
  static func why(_ line: Data, gave error: any Error) -> Localized? {
    guard let error = error as? DecodingError else { return nil }
    switch error {
    case .keyNotFound(let key, _):
      let name = key.stringValue
      return Localized(
        nb: "feltet «\(name)» mangler", nn: "feltet «\(name)» manglar", en: "the field “\(name)” is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      guard let name = context.codingPath.last(where: { $0.intValue == nil })?.stringValue else {
        return Localized(nb: "ikke et objekt", nn: "ikkje eit objekt", en: "not an object")
      }
      return Localized(
        nb: "feltet «\(name)» har feil slags verdi", nn: "feltet «\(name)» har feil slags verdi",
        en: "the field “\(name)” has the wrong kind of value")
    case .dataCorrupted:
      return jsonFault(in: line).map { Localized(nb: $0, nn: $0, en: $0) }
    @unknown default: return nil
    }
  }

  /// What the system says of bad JSON, in its own words; it knows the place, which `JSONDecoder` does not tell.
  private static func jsonFault(in line: Data) -> String? {
    do {
      _ = try JSONSerialization.jsonObject(with: line, options: .fragmentsAllowed)
      return nil
    } catch {
      return (error as NSError).userInfo["NSDebugDescription"] as? String
    }
  }

  // MARK: Registers

  /// A field that is left aside, as nothing is called so.
  static func misspelt(_ field: String, nearest: String, in path: String, line: Int) -> Problem {
    Problem(
      .warning, code: "unknown-field",
      what: Localized(
        nb: "feltet «\(field)» er ikke lest", nn: "feltet «\(field)» er ikkje lese",
        en: "the field “\(field)” was not read"),
      advice: Localized(nb: "nærmest: \(nearest)", nn: "nærast: \(nearest)", en: "nearest: \(nearest)"),
      place: .init(path: path, line: line))
  }

  /// The language that an article is said to be in is none that is read.
  static func unknownLanguage(_ tag: String, in path: String, line: Int) -> Problem {
    Problem(
      .warning, code: "unknown-language",
      what: Localized(
        nb: "«\(tag)» er ikke et språk vi leser", nn: "«\(tag)» er ikkje eit språk vi les",
        en: "“\(tag)” is not a language we read"),
      advice: Localized(nb: "skriv nb, nn eller en", nn: "skriv nb, nn eller en", en: "write nb, nn or en"),
      place: .init(path: path, line: line))
  }

  /// Front matter that is never closed is told as if it were the article.
  static func openFrontMatter(in path: String) -> Problem {
    Problem(
      .warning, code: "open-front-matter",
      what: Localized(
        nb: "feltene øverst i filen slutter ikke med ---", nn: "felta øvst i fila sluttar ikkje med ---",
        en: "the fields at the top of the file do not end with ---"),
      advice: Localized(
        nb: "sett --- på en linje for seg etter dem; alt er lest som tekst",
        nn: "set --- på ei linje for seg etter dei; alt er lese som tekst",
        en: "put --- on a line by itself behind them; all was read as text"),
      place: .init(path: path, line: 1))
  }

  static func badRegister(value field: String, in path: String, line: Int) -> Problem {
    badRegister(
      Localized(
        nb: "verdien av «\(field)» kan ikke være slik", nn: "verdien av «\(field)» kan ikkje vere slik",
        en: "the value of “\(field)” cannot be so"), in: path, line: line)
  }

  static func badRegister(date words: String, in path: String, line: Int) -> Problem {
    badRegister(badDate(words, in: path, line: line).what, in: path, line: line)
  }

  static func badRegister(twice id: String, in path: String, line: Int) -> Problem {
    badRegister(
      Localized(nb: "«\(id)» står to ganger", nn: "«\(id)» står to gonger", en: "“\(id)” stands twice"),
      in: path, line: line)
  }

  static func badRegister(turned office: String, in path: String, line: Int) -> Problem {
    badRegister(
      Localized(
        nb: "«\(office)» slutter før det begynner", nn: "«\(office)» sluttar før det byrjar",
        en: "“\(office)” ends before it begins"), in: path, line: line)
  }

  static func badRegister(kind: String, nearest: String, in path: String, line: Int) -> Problem {
    badRegister(
      Localized(
        nb: "«\(kind)» er ingen slags aktør eller sted; nærmest: \(nearest)",
        nn: "«\(kind)» er inga slags aktør eller stad; nærast: \(nearest)",
        en: "“\(kind)” is no kind of actor or place; nearest: \(nearest)"), in: path, line: line)
  }

  static func badRegister(_ why: Localized?, in path: String, line: Int) -> Problem {
    Problem(
      .error, code: "bad-register",
      what: Localized(
        nb: "linjen i registeret kan ikke leses", nn: "linja i registeret kan ikkje lesast",
        en: "the line of the register cannot be read"),
      why: why, place: .init(path: path, line: line))
  }
}
