import Analysis
import Foundation
import Reading
import TimelineModel

/// An article of the corpus: as it is written, and as the program reads it.
struct CorpusArticle {
  /// Of its file.
  let name: String
  let fields: FrontFields
  let article: Article
  let findings: Findings
  /// The language that its words are, whatever the front matter says.
  let wordsLanguage: Language
  /// The facts that it names and that exist.
  let facts: [CorpusFact]
  private let lines: [Substring]
  private let firstTextLine: Int

  struct Unreadable: Error, CustomStringConvertible {
    var name: String
    var description: String { "\(name): not an article with front matter" }
  }

  init(name: String, text: String, facts: [String: CorpusFact], analyzer: Analyzer) throws {
    self.name = name
    let parts = text.components(separatedBy: "\n---\n")
    guard parts.count >= 2, parts[0].hasPrefix("---\n"),
      let article = ArticleReader().read(Array(text.utf8), path: name).articles.first
    else { throw Unreadable(name: name) }
    fields = try FrontFields(yaml: String(parts[0].dropFirst(4)))
    self.article = article
    findings = analyzer.findings(of: article)
    wordsLanguage = analyzer.language(of: article)
    self.facts = fields.list("facts").compactMap { facts[$0] }
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    firstTextLine = parts[0].split(separator: "\n", omittingEmptySubsequences: false).count + 1
  }

  /// The one day of the front matter.
  var day: CalendarDate? { article.header.date?.days.onlyDay }

  /// The day of what it is about: that of the field `event`, else its own.
  var eventDay: CalendarDate? { fields["event"].flatMap { CalendarDate($0) } ?? day }

  /// The line of the file (from 1) that a byte of the text comes from.
  func line(of offset: Int) -> Int {
    let before =
      article.text.utf8.prefix(offset).split(separator: 0x0A, omittingEmptySubsequences: false).count - 1
    let paragraph = article.text.split(separator: "\n", omittingEmptySubsequences: false)[before]
    let line = lines.indices.dropFirst(firstTextLine).first {
      !paragraph.isEmpty && lines[$0].hasSuffix(paragraph)
    }
    return (line ?? firstTextLine) + 1
  }
}
