/// What the clauses and sentences of an article tell, each read once: one rule after the other asks what the same words
/// say happened, and who says it.
final class ClauseReadings {
  let words: EventWords
  private let text: AnalyzedText
  private let cast: Cast
  private let reader: PredicateReader
  private let attribution: Attribution
  private var predicates = LastAnswers<Predicate?>()
  private var sayings = LastAnswers<Attribution.Saying?>()
  private var tails = LastAnswers<Attribution.Tail?>()

  init(_ composer: EventComposer, _ text: AnalyzedText, _ cast: Cast) {
    (reader, attribution, words) = (composer.reader, composer.attribution, composer.reader.words)
    (self.text, self.cast) = (text, cast)
  }

  /// The clause around a token: from the opener or comma before it to the one after it.
  func clause(_ text: AnalyzedText, around token: Int, in sentence: Range<Int>) -> Range<Int> {
    reader.clause(text, around: token, in: sentence)
  }

  /// The first happening that a clause tells.
  func predicate(_ text: AnalyzedText, in clause: Range<Int>) -> Predicate? {
    guard text === self.text else { return reader.predicate(text, in: clause) }
    if let known = predicates[clause] { return known }
    let found = reader.predicate(text, in: clause)
    predicates[clause] = found
    return found
  }

  /// Who says something in a sentence, and how.
  func saying(in sentence: Range<Int>) -> Attribution.Saying? {
    if let known = sayings[sentence] { return known }
    let found = attribution.saying(text, cast, in: sentence, last: nil)
    sayings[sentence] = found
    return found
  }

  /// Where the words that somebody says end, and «, sier hun» begins.
  func tail(of sentence: Range<Int>) -> Attribution.Tail? {
    if let known = tails[sentence] { return known }
    let found = attribution.tail(text, cast, in: sentence, opensParagraph: true)
    tails[sentence] = found
    return found
  }
}

/// The last answers about some runs of tokens: what is asked again is asked soon.
private struct LastAnswers<Answer> {
  private var known: [(run: Range<Int>, answer: Answer)] = []
  private var oldest = 0

  private static var most: Int { 8 }

  subscript(run: Range<Int>) -> Answer? {
    get { known.first { $0.run == run }?.answer }
    set {
      guard let newValue else { return }
      if known.count < Self.most {
        known.append((run, newValue))
      } else {
        known[oldest] = (run, newValue)
        oldest = (oldest + 1) % Self.most
      }
    }
  }
}
