/// A search as it was typed: fields such as `actor:brende` and `date:2017-03..2017-06`, and the words between
/// them. Any text is a query.
public struct FieldedQuery: Hashable, Sendable {
  /// What can be asked for besides words.
  public enum Field: Hashable, Sendable, CaseIterable {
    case facet(Facet)
    case date

    public static var allCases: [Field] { Facet.allCases.map(Field.facet) + [.date] }
  }

  /// A field with what is asked of it.
  public struct Term: Hashable, Sendable {
    public var field: Field
    public var value: String
    /// Whether a minus stands before it: what has the value is left out.
    public var isExcluded = false

    public init(_ field: Field, _ value: String, isExcluded: Bool = false) {
      self.field = field
      self.value = value
      self.isExcluded = isExcluded
    }
  }

  public private(set) var terms: [Term] = []
  /// All else, for the search in the text.
  public private(set) var words = ""
  /// Names before a colon that are those of no field; they are searched for as words.
  public private(set) var unknown: [String] = []
  /// Fields of which nothing is asked: «actor:» is still being typed, or was forgotten.
  public private(set) var empty: [Field] = []

  public init(_ text: String) {
    // Scalars, for a mark that follows a space is one character with it, and a line break before it is not.
    var rest = Substring(text).unicodeScalars
    var others: [String] = []
    var endsInWord = false
    while true {
      let spaces = rest.prefix(while: \.properties.isWhitespace)
      rest = rest.dropFirst(spaces.count)
      if rest.isEmpty {
        endsInWord = endsInWord && spaces.isEmpty
        break
      }
      let piece = Self.piece(rest)
      rest = rest[piece.endIndex...]
      let isExcluded = piece.first == "-"
      let body = isExcluded ? piece.dropFirst() : piece
      endsInWord = true
      guard let name = Self.name(before: body) else {
        others.append(String(piece))
        continue
      }
      guard let field = Field(named: String(name)) else {
        unknown.append(String(name))
        others.append(String(piece))
        continue
      }
      endsInWord = false
      let value = String(Self.unquoted(body[name.endIndex...].dropFirst()))
      if value.allSatisfy(\.isWhitespace) {
        empty.append(field)
      } else {
        terms.append(Term(field, value, isExcluded: isExcluded))
      }
    }
    // A space after the last word says that it will not grow.
    words = others.joined(separator: " ") + (others.isEmpty || endsInWord ? "" : " ")
  }

  /// Up to the next space that is not between quotation marks, which begin a word, with or without a minus, or
  /// follow a colon.
  private static func piece(_ text: Scalars) -> Scalars {
    var place = text.startIndex
    var mayOpen = true
    while place < text.endIndex, !text[place].properties.isWhitespace {
      let scalar = text[place]
      place = text.index(after: place)
      if mayOpen, quotes.contains(scalar) {
        guard let close = text[place...].firstIndex(where: quotes.contains) else { return text }
        place = text.index(after: close)
      }
      mayOpen = scalar == ":" || scalar == "-" && place == text.index(after: text.startIndex)
    }
    return text[..<place]
  }

  /// The letters before the first colon; nil when something else stands there.
  private static func name(before text: Scalars) -> Scalars? {
    guard let first = text.first, first.properties.isAlphabetic else { return nil }
    let name = text.prefix { scalar in
      scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
    }
    return text[name.endIndex...].first == ":" ? name : nil
  }

  private static func unquoted(_ value: Scalars) -> Scalars {
    guard let first = value.first, quotes.contains(first) else { return value }
    return value.dropFirst().prefix { !quotes.contains($0) }
  }

  private typealias Scalars = Substring.UnicodeScalarView

  private static let quotes: Set<Unicode.Scalar> = ["\"", "«", "»", "“", "”", "„"]
}

extension FieldedQuery.Field {
  /// What the field is called on the screen.
  public var name: Localized {
    switch self {
    case .facet(.actors): Localized(nb: "aktør", nn: "aktør", en: "actor")
    case .facet(.places): Localized(nb: "sted", nn: "stad", en: "place")
    case .facet(.kinds): Localized(nb: "type", nn: "type", en: "kind")
    case .facet(.publishers): Localized(nb: "avis", nn: "avis", en: "paper")
    case .facet(.languages): Localized(nb: "språk", nn: "språk", en: "language")
    case .facet(.certainties): Localized(nb: "datering", nn: "datering", en: "certainty")
    case .facet(.saliences): Localized(nb: "nyhet", nn: "nyhende", en: "news")
    case .facet(.marks): Localized(nb: "merke", nn: "merke", en: "mark")
    case .date: Localized(nb: "dato", nn: "dato", en: "date")
    }
  }

  /// Its name in any language, case aside, and without å and ø for those who lack the keys.
  init?(named name: String) {
    let wanted = name.lowercased()
    let found = Self.allCases.first { field in
      ScreenLanguage.allCases.contains { field.name[$0] == wanted } || field.otherNames.contains(wanted)
    }
    guard let found else { return nil }
    self = found
  }

  private var otherNames: [String] {
    switch self {
    case .facet(.actors): ["aktor", "aktoer"]
    case .facet(.kinds): ["slag"]
    case .facet(.publishers): ["publisher", "kilde", "kjelde", "source"]
    case .facet(.languages): ["sprak", "spraak", "lang"]
    case .facet(.saliences): ["salience"]
    case .facet(.places), .facet(.certainties), .facet(.marks), .date: []
    }
  }
}

extension FieldedQuery {
  /// The days that the value of a date field asks for: `2017`, `2017-03..2017-06`, `..2016`, `2018..`.
  public static func period(_ value: String) -> (from: When?, to: When?)? {
    let bytes = Array(value.utf8)
    let dot = UInt8(ascii: ".")
    guard let split = bytes.indices.dropLast().first(where: { bytes[$0] == dot && bytes[$0 + 1] == dot })
    else { return When(value).map { ($0, $0) } }
    let ends = [bytes[..<split], bytes[(split + 2)...]].map { String(decoding: $0, as: UTF8.self) }
    let dates = ends.map { When($0) }
    for (end, date) in zip(ends, dates) where !end.isEmpty && date == nil { return nil }
    return dates[0] == nil && dates[1] == nil ? nil : (dates[0], dates[1])
  }
}

extension Filter {
  /// Asks for what another filter asks too; its words go before.
  public mutating func add(_ other: Filter) {
    for facet in Facet.allCases {
      for id in other[facet].included where self[facet].state(of: id) != .included {
        self[facet].toggleIncluded(id)
      }
      for id in other[facet].excluded where self[facet].state(of: id) != .excluded {
        self[facet].toggleExcluded(id)
      }
    }
    from = [from, other.from].compactMap(\.self).max { ($0.earliest ?? .past) < ($1.earliest ?? .past) }
    to = [to, other.to].compactMap(\.self).min { ($0.latest ?? .future) < ($1.latest ?? .future) }
    text = other.text ?? text
  }
}

extension CalendarDate {
  fileprivate static var past: CalendarDate { DaySet.distantPast }
  fileprivate static var future: CalendarDate { DaySet.distantFuture }
}
