import TimelineModel

/// Turns an article into findings. The stages in reading order are the module's map.
public struct Analyzer: Sendable {
  let register: Register
  let lexicon: Lexicon
  let norwegianTime: TimeGrammar
  let englishTime: TimeGrammar
  let offices: KnownOffices
  let narrative: Narrative
  let clueKinds: [String: Clue.Kind]

  /// - Parameters:
  ///   - register: the actors and places to know beforehand.
  ///   - names: what tells the names of a Norwegian text that the register does not have; without it rules alone do.
  public init(register: Register, names: NameModel? = nil) {
    self.register = register
    var lexicon = Lexicon()
    SmallWords.intern(in: &lexicon)
    CommonWords.intern(in: &lexicon)
    Norwegian.intern(in: &lexicon)
    English.intern(in: &lexicon)
    norwegianTime = TimeGrammar(Norwegian.time, lexicon: &lexicon)
    englishTime = TimeGrammar(English.time, lexicon: &lexicon)
    offices = KnownOffices(register: register, lexicon: &lexicon)
    narrative = Narrative(register: register, names: names, lexicon: &lexicon)
    self.lexicon = lexicon
    clueKinds = Self.clueKinds(register)
  }

  /// All that the analysis says of one article.
  ///
  /// - Parameter evidence: what other articles tell of the days of this one.
  public func findings(of article: Article, evidence: [OutsideEvidence] = []) -> Findings {
    findings(of: article, evidence: evidence) { _ in }
  }

  /// - Parameter passed: told of each stage when it is over, for those who measure them.
  package func findings(
    of article: Article, evidence: [OutsideEvidence] = [], passed: (Stage) -> Void
  ) -> Findings {
    let text = AnalyzedText(article: article, lexicon: lexicon)
    passed(.sentences)
    let language = article.header.language ?? text.language(lexicon)
    passed(.language)
    let times = TimeRecognizer(grammar: grammar(of: language), lexicon: lexicon, text: text).times()
    passed(.times)
    let known = article.header.date?.days.onlyDay == nil ? offices.evidence(in: text) : []
    let dates = ArticleDates(
      text: text, lexicon: lexicon, times: times, header: article.header, known: known, outside: evidence)
    passed(.date)
    var findings = Findings(
      article: article.id, language: language, published: dates.publishedDating, publishedBasis: dates.basis)
    findings.problems = dates.problems
    findings.sentences = text.sentences.map(\.span)
    findings.times = TimePlacement(dates).mentions()
    let outside = OutsideDates(dates.outside)
    outside.narrow(&findings.times)
    passed(.placement)
    let heading = AnalyzedText(titleOf: article, lexicon: lexicon)
    narrative.read(article, text, heading: heading, into: &findings, passed: passed)
    outside.narrow(&findings.events, times: findings.times)
    return findings
  }

  /// The language that an article's words are, whatever its header says.
  package func language(of article: Article) -> Language {
    AnalyzedText(article: article, lexicon: lexicon).language(lexicon)
  }

  /// The rules for times in a language; Norwegian ones where there are none.
  func grammar(of language: Language) -> TimeGrammar { language == .english ? englishTime : norwegianTime }
}
