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

  @Test("sentences have a table of their own, and a line for each kind of difficulty")
  func families() throws {
    var report = try Self.report()
    for family in ["dates", "weekdays"] {
      for sentence in try GoldSentenceReader(
        "nb 2018-07-19 | Hun kom [i går].\n  DATE 2018-07-18 = 2018-07-18", name: family + ".txt"
      ).sentences {
        let reading = TimeReading(
          name: sentence.name, text: GoldText(sentence.text), gold: sentence.times,
          found: [
            TimeMention(
              span: HandMade(sentence.text).span("i går"), type: .date, value: "2018-07-18",
              dating: Dating(When(family == "dates" ? "2018-07-18" : "2018-07-17")))
          ])
        report.count(reading, family: sentence.family)
      }
    }
    let rows = report.text(misses: 0).split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    let sentences = rows.drop { $0 != "2 sentences" }
    #expect(sentences.contains("on the right days 0.500 0.500 0.500 1 of 2, 2 given"))
    #expect(sentences.contains("dates: right days 1.000 1.000 1.000 1 of 1, 1 given"))
    #expect(!sentences.contains { $0.hasPrefix("false times") }, "each sentence has a time")
    #expect(sentences.contains("weekdays: right days 0.000 0.000 0.000 0 of 1, 1 given"))
  }
}
