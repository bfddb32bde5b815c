import Testing
import TimelineModel

@testable import workbench

struct AccuracyReportTests {
  private static func report() throws -> AccuracyReport {
    var made = HandMade("Eva Lund kom fredag.")
    made.gold["true_date"] = "\"2017-03-22\""
    made.gold["actors"] = #"[{"name": "Eva Lund", "kind": "person", "mentions": ["Eva Lund"]}]"#
    made.findTime("fredag", "2017-03-17")
    var report = AccuracyReport()
    report.count(try made.reading())
    report.count(try made.reading())
    return report
  }

  @Test("articles are summed, and the gravest misses are told first")
  func gravest() throws {
    let text = try Self.report().text(misses: 3)
    #expect(text.hasPrefix("2 articles\n"))
    #expect(
      text.hasSuffix(
        """
        The 3 gravest of 8 misses
          a: the article's own date: gold 2017-03-22, got no date
          a: the article's own date: gold 2017-03-22, got no date
          a: actor Eva Lund: got not found

        """))
  }

  @Test("every miss is told when no limit is given")
  func all() throws {
    #expect(try Self.report().text(misses: nil).contains("\n8 misses\n"))
  }
}
