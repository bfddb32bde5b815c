/// Which prepositions belong to which verbs: for each word a bit for each row of a list that it stands in, on either side.
struct GovernedWords: Sendable {
  private var verbs: [UInt32] = []
  private var prepositions: [UInt32] = []

  /// - Parameter rows: verbs that each go with each of some prepositions; at most 32 rows.
  init(_ rows: [(verbs: String, prepositions: String)], _ lexicon: inout Lexicon) {
    precondition(rows.count <= 32, "a word has a bit for each row")
    for (row, words) in rows.enumerated() {
      Self.note(words.verbs, in: row, &verbs, &lexicon)
      Self.note(words.prepositions, in: row, &prepositions, &lexicon)
    }
  }

  private static func note(_ words: String, in row: Int, _ rows: inout [UInt32], _ lexicon: inout Lexicon) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      let place = Int(lexicon.intern(String(word)))
      while rows.count <= place { rows.append(0) }
      rows[place] |= 1 << UInt32(row)
    }
  }

  /// Whether a row has both.
  @inline(__always)
  func hold(_ verb: Token, _ preposition: Token) -> Bool {
    let (verb, preposition) = (Int(verb.word), Int(preposition.word))
    return verb < verbs.count && preposition < prepositions.count
      && verbs[verb] & prepositions[preposition] != 0
  }
}
