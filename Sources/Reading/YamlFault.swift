import TimelineModel
import Yams

/// What the YAML reader has stumbled over, in the reader's language: «et hermetegn mangler», and what to do about it.
public struct YamlFault: Sendable {
  /// From 1; nil where it is not known.
  public private(set) var line: Int?
  public private(set) var column: Int?
  /// What is wrong, with the parser's own words behind.
  public let why: Localized?
  public let advice: Localized

  public init(_ error: any Error) {
    let words: String?
    var repeated: [String] = []
    var isTab = false
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, let yaml), .parser(_, let problem, let mark, let yaml),
      .composer(_, let problem, let mark, let yaml):
      (line, column, words) = (mark.line, mark.column, problem)
      isTab = Self.character(at: mark, in: yaml) == "\t"
    case .duplicatedKeysInMapping(let keys, let context):
      (line, column, words) = (context.mark.line, context.mark.column, nil)
      repeated = keys.sorted()
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.prefix(offset ?? 0)
      (line, column, words) = (before.count { $0.isNewline } + 1, nil, problem)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded, .none: words = nil
    }
    var kind = words.flatMap { words in Kind.allCases.first { $0.signs.contains(where: words.contains) } }
    if kind == .strayCharacter, isTab { kind = .tab }
    let said = repeated.isEmpty ? kind?.words : Self.twice(repeated)
    let own = words.map { Localized(nb: $0, nn: $0, en: $0) }
    why = said.map { said in own.map { own in said.adding { " (YAML: \(own[$0]))" } } ?? said } ?? own
    advice = (kind ?? .other).advice
  }

  private static func character(at mark: Yams.Mark, in yaml: String) -> Unicode.Scalar? {
    let lines = yaml.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst(mark.line - 1).first?.dropFirst(mark.column - 1).first
  }

  private static func twice(_ keys: [String]) -> Localized {
    let names = keys.joined(separator: ", ")
    return Localized(
      nb: "«\(names)» står to ganger", nn: "«\(names)» står to gonger", en: "“\(names)” stands twice")
  }

  /// The mistakes that people make.
  private enum Kind: CaseIterable {
    case colonInside, noColon, tab, strayCharacter, openQuote, backslash, openList, openFields, indent,
      noValue
    case control, other

    /// What the parser says of them.
    var signs: [String] {
      switch self {
      case .colonInside: ["mapping values are not allowed"]
      case .noColon: ["could not find expected ':'"]
      case .tab: ["tab character"]
      case .strayCharacter: ["cannot start any token", "alphabetic or numeric character"]
      case .openQuote: ["unexpected end of stream", "unexpected document indicator"]
      case .backslash: ["escape character", "hexdecimal number", "invalid Unicode character escape"]
      case .openList: ["',' or ']'"]
      case .openFields: ["',' or '}'"]
      case .indent:
        ["expected key", "'-' indicator", "sequence entries are not allowed", "mapping keys are not allowed"]
      case .noValue: ["expected node content"]
      case .control: ["control characters"]
      case .other: []
      }
    }

    var words: Localized? {
      switch self {
      case .colonInside:
        Localized(
          nb: "her kan det ikke stå et kolon til", nn: "her kan det ikkje stå eit kolon til",
          en: "there cannot be another colon here")
      case .noColon:
        Localized(
          nb: "kolonet etter navnet mangler", nn: "kolonet etter namnet manglar",
          en: "the colon after the name is missing")
      case .tab:
        Localized(
          nb: "innrykket har en tabulator", nn: "innrykket har ein tabulator",
          en: "a tab stands in the indent")
      case .strayCharacter:
        Localized(
          nb: "ingen verdi kan begynne med dette tegnet", nn: "ingen verdi kan ta til med dette teiknet",
          en: "no value can begin with this character")
      case .openQuote:
        Localized(nb: "et hermetegn mangler", nn: "eit hermeteikn manglar", en: "a quotation mark is missing")
      case .backslash:
        Localized(
          nb: "«\\» betyr her noe annet", nn: "«\\» tyder her noko anna", en: "“\\” means something else here"
        )
      case .openList:
        Localized(nb: "listen mangler «]»", nn: "lista manglar «]»", en: "the list has no “]”")
      case .openFields:
        Localized(
          nb: "«}» eller et komma mangler", nn: "«}» eller eit komma manglar",
          en: "a “}” or a comma is missing")
      case .indent:
        Localized(
          nb: "linjen står ikke rett under de andre", nn: "linja står ikkje rett under dei andre",
          en: "the line does not stand right below the others")
      case .noValue:
        Localized(nb: "en verdi mangler", nn: "ein verdi manglar", en: "a value is missing")
      case .control:
        Localized(
          nb: "filen har et styretegn", nn: "fila har eit styreteikn", en: "the file has a control character")
      case .other: nil
      }
    }

    var advice: Localized {
      switch self {
      case .colonInside:
        Localized(
          nb:
            "sett hermetegn om en verdi med kolon; ellers mangler linjen over et kolon, eller innrykket er galt",
          nn:
            "set hermeteikn om ein verdi med kolon; elles manglar linja over eit kolon, eller innrykket er gale",
          en: "put quotes around a value with a colon; else the line above has none, or the indent is wrong")
      case .strayCharacter:
        Localized(
          nb: "sett hermetegn om verdien: navn: '@verdi'",
          nn: "set hermeteikn om verdien: namn: '@verdi'",
          en: "put quotes around the value: name: '@value'")
      case .noColon:
        Localized(nb: "skriv «navn: verdi»", nn: "skriv «namn: verdi»", en: "write “name: value”")
      case .tab:
        Localized(nb: "skriv mellomrom i stedet", nn: "skriv mellomrom i staden", en: "write blanks instead")
      case .openQuote:
        Localized(
          nb: "sett det inn der verdien slutter", nn: "set det inn der verdien sluttar",
          en: "put it where the value ends")
      case .backslash:
        Localized(
          nb: "bruk enkle hermetegn: 'verdi'", nn: "bruk enkle hermeteikn: 'verdi'",
          en: "use single quotes: 'value'")
      case .openList:
        Localized(
          nb: "skriv listen som [a, b]", nn: "skriv lista som [a, b]", en: "write the list as [a, b]")
      case .openFields:
        Localized(
          nb: "skriv hvert felt på sin linje", nn: "skriv kvart felt på si linje",
          en: "write each field on a line of its own")
      case .indent:
        Localized(
          nb: "gi linjen samme innrykk som de andre", nn: "gje linja same innrykk som dei andre",
          en: "give the line the same indent as the others")
      case .noValue, .other:
        Localized(
          nb: "rett linjen, eller ta den bort", nn: "rett linja, eller ta henne bort",
          en: "mend the line, or take it away")
      case .control:
        Localized(nb: "ta det bort", nn: "ta det bort", en: "take it away")
      }
    }
  }
}
