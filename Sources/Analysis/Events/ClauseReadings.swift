import TimelineModel

/// What the clauses of an article say happened: one rule after the other asks it of the same ones, so the last answers are
/// kept. A third of the questions were asked before.
final class ClauseReadings {
  let words: EventWords
  private let reader: PredicateReader
  private let text: AnalyzedText
  private var clauses = [Range<Int>](repeating: 0..<0, count: most)
  private var predicates = [Predicate?](repeating: nil, count: most)
  private var oldest = 0

  private static let most = 8

  init(_ reader: PredicateReader, _ text: AnalyzedText) {
    (self.reader, self.text, words) = (reader, text, reader.words)
  }

  /// The clause around a token: from the opener or comma before it to the one after it.
  @inline(__always)
  func clause(_ text: AnalyzedText, around token: Int, in sentence: Range<Int>) -> Range<Int> {
    reader.clause(text, around: token, in: sentence)
  }

  /// «i landet», «41 drepte sivile»: a noun or an adjective, though a verb has the form too.
  func isNominal(_ text: AnalyzedText, _ index: Int, _ kind: Event.Kind, _ clause: Range<Int>) -> Bool {
    reader.isNominal(text, index, kind, clause)
  }

  /// «kom ikke i gang | før i mai 2016»: it did, and then.
  func isUntil(_ text: AnalyzedText, _ negation: Int, _ clause: Range<Int>) -> Bool {
    reader.isUntil(text, negation, clause)
  }

  /// «Politiet svarte med tåregass»: no words.
  func strikesBack(_ text: AnalyzedText, _ verb: Int, _ clause: Range<Int>) -> Bool {
    reader.strikesBack(text, verb, clause)
  }

  /// How a verb of saying says it; nil for other words.
  func speech(_ text: AnalyzedText, at index: Int, in clause: Range<Int>) -> SpeechStance? {
    reader.speech.reading(of: text.tokens, at: index, in: clause)?.meaning
  }

  /// The first happening that a clause tells, verbs before nouns; nil when it tells of a state or of nothing.
  func predicate(_ text: AnalyzedText, in clause: Range<Int>) -> Predicate? {
    guard text === self.text, !clause.isEmpty else { return reader.predicate(text, in: clause) }
    if let place = clauses.firstIndex(of: clause) { return predicates[place] }
    let found = reader.predicate(text, in: clause)
    clauses[oldest] = clause
    predicates[oldest] = found
    oldest = (oldest + 1) % Self.most
    return found
  }
}
