/// Something that an article of the corpus does not keep.
struct CorpusFault: Hashable, CustomStringConvertible {
  var file: String
  /// From 1.
  var line: Int
  var rule: CorpusRule
  /// The words at fault; empty where something is missing.
  var words: String
  var why: String

  var description: String {
    "\(file):\(line): \(rule.rawValue): " + (words.isEmpty ? why : "«\(words)» \(why)")
  }
}

/// What is checked.
enum CorpusRule: String, CaseIterable {
  /// Front matter is complete and names facts that exist.
  case header
  /// Links are well formed.
  case link
  /// An article has 120 to 350 words.
  case length
  /// It is written in the language it says.
  case language
  /// A weekday beside a date is that date's.
  case weekday
  /// Days stand in the facts or sources.
  case day
  /// Numbers in digits stand in the facts or sources.
  case number
  /// Numbers in words do.
  case figure
  /// Whoever bears a title holds the office then.
  case office
  /// Names stand in the register, or are declared new.
  case name
  /// The reading gives the main event its day.
  case event
  /// No run of eight words is somebody else's.
  case copy
  /// Actors have sources, and verified facts two publishers.
  case source
}

/// One thing that is checked of every article.
protocol CorpusCheck {
  var rule: CorpusRule { get }
  func faults(in article: CorpusArticle) -> [CorpusFault]
}

extension CorpusCheck {
  /// A fault on the line where the article's text has a span.
  func fault(_ article: CorpusArticle, at start: Int, _ words: some StringProtocol, _ why: String)
    -> CorpusFault
  {
    CorpusFault(
      file: article.name, line: article.line(of: start), rule: rule, words: String(words), why: why)
  }

  /// A fault in a field of the front matter.
  func fault(_ article: CorpusArticle, field: String, _ words: String, _ why: String) -> CorpusFault {
    CorpusFault(
      file: article.name, line: article.fields.line(of: field), rule: rule, words: words, why: why)
  }
}
