import Reading
import TimelineModel

/// What can be wrong in `config.yaml`. None of it stops the program.
enum ConfigurationProblems {
  static func unknown(_ word: String, nearest: String?, _ place: Problem.Place) -> Problem {
    Problem(
      .warning, code: "unknown-setting",
      what: Localized(
        nb: "«\(word)» er ikke noe som kan stå her", nn: "«\(word)» er ikkje noko som kan stå her",
        en: "“\(word)” is nothing that can stand here"),
      advice: nearest.map { nearest in
        Localized(nb: "nærmest: \(nearest)", nn: "nærast: \(nearest)", en: "nearest: \(nearest)")
      }
        ?? Localized(
          nb: "«tidslinje config» viser alt som kan stå", nn: "«tidslinje config» viser alt som kan stå",
          en: "“tidslinje config” shows all that can"), place: place)
  }

  static func noColour(_ words: String, _ place: Problem.Place) -> Problem {
    Problem(
      .warning, code: "no-colour",
      what: Localized(
        nb: "«\(words)» er ikke noe utseende", nn: "«\(words)» er ikkje nokon utsjånad",
        en: "“\(words)” is not a look"),
      advice: Localized(
        nb: "skriv for eksempel 151, red, «231 on 24 bold»", nn: "skriv til dømes 151, red, «231 on 24 bold»",
        en: "write for example 151, red, “231 on 24 bold”"), place: place)
  }

  static func takenKey(_ key: String, by command: String, _ place: Problem.Place) -> Problem {
    Problem(
      .warning, code: "taken-key",
      what: Localized(
        nb: "tasten \(key) er alt gitt til \(command)", nn: "tasten \(key) er alt gjeven til \(command)",
        en: "the key \(key) is already given to \(command)"), place: place)
  }

  /// A key of the table's that another command has now.
  static func formerKey(_ key: String, of command: String, _ place: Problem.Place) -> Problem {
    Problem(
      .warning, code: "former-key",
      what: Localized(
        nb: "tasten \(key) sto på \(command), som ikke har den lenger",
        nn: "tasten \(key) stod på \(command), som ikkje har han lenger",
        en: "the key \(key) was that of \(command), which has lost it"),
      advice: Localized(
        nb: "gi \(command) en annen tast, så er det sagt at det er meningen",
        nn: "gje \(command) ein annan tast, så er det sagt at det er meininga",
        en: "give \(command) another key: that says it is meant"), place: place)
  }

  static func noSettings(_ place: Problem.Place) -> Problem {
    Problem(
      .warning, code: "no-settings",
      what: Localized(
        nb: "her skal det stå «navn: verdi»", nn: "her skal det stå «namn: verdi»",
        en: "“name: value” should stand here"), place: place)
  }

  static func notYaml(_ fault: YamlFault, path: String) -> Problem {
    Problem(
      .warning, code: "not-yaml",
      what: Localized(nb: "filen er ikke YAML", nn: "fila er ikkje YAML", en: "the file is not YAML"),
      why: fault.why, advice: fault.advice,
      place: Problem.Place(path: path, line: fault.line, column: fault.column))
  }
}
