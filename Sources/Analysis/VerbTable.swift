import TimelineModel

/// One verb of a language table: what it means and its forms.
struct VerbRow<Meaning: Sendable>: Sendable {
  var meaning: Meaning
  /// «infinitive / present / past / participle»; several forms of one tense are separated by spaces.
  var forms: String
  /// Words of which one must stand in the clause too, or the row does not apply.
  var with: String?

  init(_ meaning: Meaning, _ forms: String, with: String? = nil) {
    self.meaning = meaning
    self.forms = forms
    self.with = with
  }
}

/// The tense that a verb form shows by itself.
enum VerbTense: Int, Sendable {
  case infinitive, present, past, participle
}

/// Values of words, looked up by their number.
struct WordTable<Value: Sendable>: Sendable {
  private var values: [Value?] = []

  subscript(token: Token) -> Value? {
    token.kind == .word && Int(token.word) < values.count ? values[Int(token.word)] : nil
  }

  subscript(word: WordID) -> Value? {
    get { Int(word) < values.count ? values[Int(word)] : nil }
    set {
      while values.count <= Int(word) { values.append(nil) }
      values[Int(word)] = newValue
    }
  }
}

extension WordTable where Value == Bool {
  /// A set of words, given as one text with spaces between.
  init(_ words: String, _ lexicon: inout Lexicon) {
    for word in words.split(whereSeparator: \.isWhitespace) { self[lexicon.intern(String(word))] = true }
  }

  func contains(_ token: Token) -> Bool { self[token] ?? false }
}

/// The verbs of a language table, found by their forms.
struct VerbTable<Meaning: Sendable>: Sendable {
  /// A form found in a text: its row and the tense it shows.
  struct Reading: Sendable {
    var row: Int
    var tense: VerbTense
    var meaning: Meaning
  }

  private var readings = WordTable<[Reading]>()
  private var companions: [WordTable<Bool>?] = []
  /// Words that an infinitive stands after.
  private let infinitiveMarkers: WordTable<Bool>

  init(_ rows: [VerbRow<Meaning>], _ lexicon: inout Lexicon) {
    infinitiveMarkers = WordTable(
      "å skal vil kan må bør skulle ville kunne måtte burde ventes ventast planlegger lar let", &lexicon)
    for (number, row) in rows.enumerated() {
      companions.append(row.with.map { WordTable<Bool>($0, &lexicon) })
      for (column, forms) in row.forms.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
        guard let tense = VerbTense(rawValue: column) else { continue }
        for form in forms.split(separator: " ") {
          let word = lexicon.intern(String(form))
          readings[word, default: []].append(Reading(row: number, tense: tense, meaning: row.meaning))
        }
      }
    }
  }

  /// What the token at `index` means as a verb, given the clause it stands in: rows that ask for a companion
  /// word go before those that do not.
  func reading(of tokens: [Token], at index: Int, in clause: Range<Int>) -> Reading? {
    guard let found = readings[tokens[index]] else { return nil }
    let marked = max(clause.lowerBound, index - 4)..<max(clause.lowerBound, index)
    let mayBeInfinitive = marked.contains { infinitiveMarkers.contains(tokens[$0]) }
    var plain: Reading?
    for reading in found {
      // «sende» is past in Nynorsk unless «å» or «skal» goes before.
      if reading.tense == .infinitive, !mayBeInfinitive, found.contains(where: { $0.tense != .infinitive }) {
        continue
      }
      guard let companion = companions[reading.row] else {
        plain = plain ?? reading
        continue
      }
      let reach = index + 1..<max(index + 1, min(clause.upperBound, index + 9))
      if reach.contains(where: { companion.contains(tokens[$0]) }) { return reading }
    }
    return plain
  }
}

extension WordTable {
  fileprivate subscript(word: WordID, default value: Value) -> Value {
    get { self[word] ?? value }
    set { self[word] = newValue }
  }
}
