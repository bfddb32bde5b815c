import TimelineModel

/// What the clauses of an article say happened: one rule after the other asks it of the same ones, so the answers are kept,
/// each at a place of its own until another clause needs that.
final class ClauseReadings {
  let words: EventWords
  private let reader: PredicateReader
  private let text: AnalyzedText
  private var clauses = [Range<Int>](repeating: 0..<0, count: places)
  private var predicates = [Predicate?](repeating: nil, count: places)
  /// The sentences of which it has been asked whether they tell nothing, and what the answer was.
  private var sentences = [Range<Int>](repeating: -1..<0, count: places)
  private var tellNothing = [Bool](repeating: false, count: places)

  private static let places = 128

  @inline(__always)
  private static func place(_ words: Range<Int>) -> Int {
    (words.lowerBound &* 5 &+ words.upperBound &* 3) & (places - 1)
  }

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
    let place = Self.place(clause)
    if clauses[place] == clause { return predicates[place] }
    let found = reader.predicate(text, in: clause)
    (clauses[place], predicates[place]) = (clause, found)
    return found
  }

  /// Whether a sentence tells nothing, found out where it has not been asked before.
  func tellsNothing(_ sentence: Range<Int>, found: () -> Bool) -> Bool {
    let place = Self.place(sentence)
    if sentences[place] != sentence {
      let answer = found()
      (sentences[place], tellNothing[place]) = (sentence, answer)
    }
    return tellNothing[place]
  }
}
