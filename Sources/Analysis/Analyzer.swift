import TimelineModel

/// Turns an article into findings. The stages in reading order are the module's map. An object, for its tables are large
/// and never change.
public final class Analyzer: Sendable {
  /// The actors and places known beforehand.
  public let register: Register
  let lexicon: Lexicon
  let norwegianTime: TimeGrammar
  let englishTime: TimeGrammar
  let offices: KnownOffices
  let narrative: Narrative
  let clueNames: ClueNames

  /// - Parameters:
  ///   - register: the actors and places to know beforehand.
  ///   - names: what tells the names of a Norwegian text that the register does not have; without it rules alone do.
  ///   - syntax: what tells what the words of a Norwegian line depend on; without it rules alone do.
  public init(register: Register, names: NameModel? = nil, syntax: SyntaxModel? = nil) {
    self.register = register
    var lexicon = Lexicon()
    SmallWords.intern(in: &lexicon)
    CommonWords.intern(in: &lexicon)
    Norwegian.intern(in: &lexicon)
    English.intern(in: &lexicon)
    norwegianTime = TimeGrammar(Norwegian.time, lexicon: &lexicon)
    englishTime = TimeGrammar(English.time, lexicon: &lexicon)
    offices = KnownOffices(register: register, lexicon: &lexicon)
    narrative = Narrative(
      register: register, names: names, parser: syntax.map(SyntaxParser.init), lexicon: &lexicon)
    clueNames = ClueNames(register: register, lexicon: &lexicon)
    self.lexicon = lexicon
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
    let read = findings(together: [article], evidence: [evidence], passed: passed)
    return read[0]  // one for each article
  }

  /// All that the analysis says of each of some articles.
  public func findings(of articles: [Article]) -> [Findings] { findings(of: articles) { _ in } }

  /// - Parameter passed: told of each stage when a few articles have gone through it.
  package func findings(of articles: [Article], passed: (Stage) -> Void) -> [Findings] {
    var findings: [Findings] = []
    findings.reserveCapacity(articles.count)
    while findings.count < articles.count {
      let few = Self.few(articles[findings.count...])
      findings += self.findings(together: few, evidence: few.map { _ in [] }, passed: passed)
    }
    return findings
  }

  /// The first articles, as many as go through the stages together.
  private static func few(_ articles: ArraySlice<Article>) -> [Article] {
    var size = 0
    let rest = articles.drop { article in
      defer { size += article.text.utf8.count }
      return size < sizeTogether
    }
    return Array(articles[..<rest.startIndex])
  }

  /// How many bytes of text go through the stages together.
  public static let sizeTogether = 150_000

  /// Reads articles stage by stage: what one stage needs stays near the processor while all pass through it, and what
  /// all stages need is more than finds room there.
  ///
  /// - Parameter evidence: what other articles tell of the days of each.
  private func findings(
    together articles: [Article], evidence: [[OutsideEvidence]], passed: (Stage) -> Void
  ) -> [Findings] {
    let texts = articles.map { AnalyzedText($0.text, $0.passages, lexicon: lexicon) }
    passed(.sentences)
    let languages = zip(articles, texts).map { $0.header.language ?? $1.language(lexicon) }
    passed(.language)
    let times = zip(texts, languages).map {
      TimeRecognizer(grammar: grammar(of: $1), lexicon: lexicon, text: $0).times()
    }
    passed(.times)
    let dates = articles.indices.map { place in
      let (header, text) = (articles[place].header, texts[place])
      return ArticleDates(
        text: text, lexicon: lexicon, times: times[place], header: header,
        known: header.date?.days.onlyDay == nil ? offices.evidence(in: text) : [], outside: evidence[place])
    }
    passed(.date)
    let outside = dates.map { OutsideDates($0.outside) }
    let standIns = zip(dates, articles).map { StandInDate($0, header: $1.header) }
    var findings = articles.indices.map { place in
      var findings = Findings(
        article: articles[place].id, language: languages[place],
        published: dates[place].publishedDating, publishedBasis: dates[place].basis)
      findings.problems = dates[place].problems
      findings.sentences = texts[place].sentences.map(\.span)
      findings.times = TimePlacement(dates[place]).mentions()
      outside[place].narrow(&findings.times)
      return findings
    }
    passed(.placement)
    let headings = articles.map { AnalyzedText(title: $0.title, lexicon: lexicon) }
    narrative.read(
      articles, texts, headings: headings, standIns: standIns, into: &findings, passed: passed)
    for place in findings.indices {
      outside[place].narrow(&findings[place].events, times: findings[place].times)
    }
    return findings
  }

  /// The language that an article's words are, whatever its header says.
  package func language(of article: Article) -> Language {
    AnalyzedText(article: article, lexicon: lexicon).language(lexicon)
  }

  /// The rules for times in a language; Norwegian ones where there are none.
  func grammar(of language: Language) -> TimeGrammar { language == .english ? englishTime : norwegianTime }
}
