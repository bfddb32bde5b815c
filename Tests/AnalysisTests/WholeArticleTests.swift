import Foundation
import Golden
import Reading
import Testing
import TimelineModel

@testable import Analysis

/// Whole articles, read from their file to their findings, against dumps that a person has gone through.
@Suite struct WholeArticleTests {
  @Test(
    "a whole article gives the actors, quotes, figures and events of its dump",
    arguments: ["toppmøte", "leiren", "heimreise", "brev", "fredag", "gave"])
  func dump(_ name: String) throws {
    let article = try Self.article(name)
    let findings = SmallRegister.analyzer.findings(of: article)
    expectGolden(Self.dump(article, findings), "Articles/\(name).dump")
  }

  @Test("articles that go through the stages together give what each gives alone")
  func together() throws {
    let articles = try ["toppmøte", "leiren", "heimreise", "brev", "fredag", "gave"].map(Self.article)
    let alone = articles.map { SmallRegister.tagging.findings(of: $0) }
    let size = articles.reduce(0) { $0 + $1.text.utf8.count }
    let times = Analyzer.sizeTogether / size + 2
    #expect(
      SmallRegister.tagging.findings(of: Array(repeatElement(articles, count: times).joined()))
        == Array(repeatElement(alone, count: times).joined()))
  }

  private static func article(_ name: String) throws -> Article {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Articles/\(name).txt")
    return try ArticleReader().readText(Array(try Data(contentsOf: url)), path: "\(name).txt").get()
  }

  static func dump(_ article: Article, _ findings: Findings) -> String {
    var lines = ["published \(findings.published.when?.description ?? "?")"]
    for mention in findings.mentions {
      lines.append(
        "\(mention.kind.rawValue) \(article.text[mention.span]) = \(mention.entity ?? "?"), \(mention.how.rawValue)"
      )
    }
    for actor in findings.newActors { lines.append("new \(actor.id): \(actor.name), \(actor.kind.rawValue)") }
    for quote in findings.quotes {
      lines.append("quote «\(article.text[quote.span])» \(quote.speaker ?? quote.speakerWords ?? "?")")
    }
    for figure in findings.figures {
      let bounds = "\(figure.low.map { "\($0)" } ?? "")..\(figure.high.map { "\($0)" } ?? "")"
      lines.append(
        "figure «\(article.text[figure.span])» \(bounds) \(figure.unit), \(figure.subject ?? "?"), by \(figure.claimant ?? "?")"
      )
    }
    for event in findings.events {
      let main = event.isMain ? " main" : ""
      lines.append(
        "event\(main) \(days(event.dating)) \(event.kind.rawValue) \(event.status.rawValue) \(event.salience.rawValue), \(event.basis.rawValue): \(event.headline)"
      )
      lines.append(
        "  actors \(event.actors.joined(separator: " ")), places \(event.places.joined(separator: " "))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// First and last possible day: sets of weekdays are long.
  static func days(_ dating: Dating) -> String {
    guard let first = dating.when?.earliest, let last = dating.when?.latest else { return "?" }
    return first == last ? "\(first)" : "\(first)..\(last)"
  }
}
