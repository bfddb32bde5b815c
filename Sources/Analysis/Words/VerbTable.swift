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

  /// Whether it can head a clause.
  var isFinite: Bool { self == .present || self == .past }
}

/// The verbs of a language table, found by their forms; one object, for it never changes and many hold it.
final class VerbTable<Meaning: Sendable>: Sendable {
  /// A form found in a text: the tense it shows and what it means.
  struct Reading: Sendable {
    var tense: VerbTense
    var meaning: Meaning
    /// Words of which one must stand behind it, as an index into the table's companions.
    fileprivate var companions: Int?
    /// An infinitive that is another form too: «sende» is past in Nynorsk unless «å» or «skal» goes before.
    fileprivate var mustBeMarked = false
  }

  /// For each word its readings, as a run of `readings`.
  private let runs: WordTable<Range<Int>>
  private let readings: [Reading]
  private let companions: [WordSet]
  private let inside: WordSet
  private let yesterday: WordSet
  /// Words that an infinitive stands after.
  private let infinitiveMarkers: WordSet
  /// What tells these verbs from other words.
  private let hint: Token.Hints

  /// - Parameters:
  ///   - hint: what tells the verbs of the rows from other words.
  ///   - marks: words that an infinitive stands after.
  ///   - times: «i går», whose second word has the form of a verb, and is none behind the first.
  init(
    _ rows: [VerbRow<Meaning>], as hint: Token.Hints,
    infinitivesAfter marks: String =
      "å skal vil kan må bør skulle ville kunne måtte burde ventes ventast planlegger lar let",
    except times: (inside: String, yesterday: String) = ("i", "går"), _ lexicon: inout Lexicon
  ) {
    self.hint = hint
    infinitiveMarkers = WordSet(marks, &lexicon)
    var (runs, readings, companions) = (WordTable<Range<Int>>(), [Reading](), [WordSet]())
    var found: [WordID: [Reading]] = [:]
    for row in rows {
      if let with = row.with { companions.append(WordSet(with, &lexicon)) }
      for (column, forms) in row.forms.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
        guard let tense = VerbTense(rawValue: column) else { continue }
        for form in forms.split(separator: " ") {
          found[lexicon.intern(String(form)), default: []].append(
            Reading(
              tense: tense, meaning: row.meaning,
              companions: row.with == nil ? nil : companions.count - 1))
        }
      }
    }
    for (word, forms) in found {
      let isAmbiguous = forms.contains { $0.tense != .infinitive }
      runs[word] = readings.count..<readings.count + forms.count
      lexicon.note(word, as: hint)
      for var reading in forms {
        reading.mustBeMarked = isAmbiguous && reading.tense == .infinitive
        readings.append(reading)
      }
    }
    (self.runs, self.readings, self.companions) = (runs, readings, companions)
    (inside, yesterday) = (WordSet(times.inside, &lexicon), WordSet(times.yesterday, &lexicon))
  }

  /// What the token at `index` means as a verb, given the clause it stands in: rows that ask for a companion
  /// word go before those that do not.
  @inline(__always)
  func reading(of tokens: Tokens, at index: Int, in clause: Range<Int>) -> Reading? {
    // Most words are no verb.
    guard tokens[index].hints.contains(hint) else { return nil }
    // «i går»
    if index > 0, yesterday.contains(tokens[index]), inside.contains(tokens[index - 1]) { return nil }
    return runs[tokens[index]].flatMap { reading($0, tokens, index, clause) }
  }

  /// What a form means whatever stands around it; nil when it is no verb by itself.
  func plainReading(of token: Token) -> Reading? {
    guard let run = runs[token] else { return nil }
    return readings[run].first { $0.companions == nil && !$0.mustBeMarked }
  }

  private func reading(_ run: Range<Int>, _ tokens: Tokens, _ index: Int, _ clause: Range<Int>) -> Reading? {
    var plain: Reading?
    for place in run {
      let reading = readings[place]
      if reading.mustBeMarked, !mayBeInfinitive(tokens, index, clause) { continue }
      guard let companion = reading.companions else {
        plain = plain ?? reading
        continue
      }
      if companions[companion].holds(anyOf: tokens, in: Self.reach(of: index, in: tokens, clause)) {
        return reading
      }
    }
    return plain
  }

  /// How far behind a verb stands what belongs to it: a few words, and what stands between commas there, «klarte styrkene,
  /// med støtte fra fly, å ta byen».
  static func reach(of verb: Int, in tokens: Tokens, _ clause: Range<Int>) -> Range<Int> {
    let end = max(verb + 1, min(clause.upperBound, verb + 9))
    guard let comma = (verb + 1..<end).first(where: { tokens[$0].word == Sign.comma }),
      let close = (comma + 2..<max(comma + 2, min(clause.upperBound, comma + 9))).first(where: {
        tokens[$0].word == Sign.comma
      })
    else { return verb + 1..<end }
    return verb + 1..<min(clause.upperBound, end + close - comma)
  }

  private func mayBeInfinitive(_ tokens: Tokens, _ index: Int, _ clause: Range<Int>) -> Bool {
    let reach = max(clause.lowerBound, index - 4)..<max(clause.lowerBound, index)
    return infinitiveMarkers.holds(anyOf: tokens, in: reach)
  }
}
