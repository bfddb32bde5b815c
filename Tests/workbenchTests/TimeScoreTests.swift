import Foundation
import Testing
import TimelineModel

@testable import workbench

struct TimeScoreTests {
  /// A marked sentence, and what is found in it: words, TIMEX3 value, days.
  private static func score(
    _ marked: String, _ found: [(words: String, value: String, when: String?)]
  ) throws -> (rows: [String: String], misses: [String]) {
    let sentence = try GoldSentenceReader(marked, name: "a").sentences[0]
    let place = HandMade(sentence.text)
    var score = TimeScore()
    var misses: [Miss] = []
    score.count(
      TimeReading(
        name: "a", text: GoldText(sentence.text), gold: sentence.times,
        found: found.map { time in
          TimeMention(
            span: place.span(time.words), type: .date, value: time.value,
            dating: Dating(time.when.flatMap { When($0) }))
        }), &misses)
    let rows = score.lines.map { line in
      let row = ScoreTable(lines: [line]).text.split(separator: "\n")[1].dropFirst(line.label.count)
      return (String(line.label.drop { $0 == " " }), row.split(separator: " ").joined(separator: " "))
    }
    return (Dictionary(uniqueKeysWithValues: rows), misses.map(\.description))
  }

  private static let monday = """
    nb 2019-11-05 | Hun gikk [på mandag] kveld.
      DATE 2019-11-04 = 2019-11-04
    """

  @Test("a preposition may be in or out; other words may not, but the time is found")
  func words() throws {
    let bare = try Self.score(Self.monday, [("mandag", "2019-11-04", "2019-11-04")])
    #expect(bare.rows["word by word"] == "1.000 1.000 1.000 1 of 1, 1 given")
    let wide = try Self.score(Self.monday, [("mandag kveld", "2019-11-04", "2019-11-04")])
    #expect(wide.rows["times"] == "1.000 1.000 1.000 1 of 1, 1 given")
    #expect(wide.rows["word by word"] == "0.000 0.000 0.000 0 of 1, 1 given")
    #expect(wide.misses == ["a: words of «på mandag»: got «mandag kveld»"])
  }

  @Test("days and value are judged apart; days that gold doesn't meet are the graver miss")
  func days() throws {
    let wrong = try Self.score(Self.monday, [("mandag", "2019-11-04", "2019-11-11")])
    #expect(wrong.rows["on the right days"] == "0.000 0.000 0.000 0 of 1, 1 given")
    #expect(wrong.rows["TIMEX3 value right"] == "1.000 1 of 1")
    #expect(wrong.misses == ["a: days of «på mandag»: gold 2019-11-04, got 2019-11-11"])
    let value = try Self.score(Self.monday, [("mandag", "2019-W45", "2019-11-04")])
    #expect(value.rows["interval exact, of those found"] == "1.000 1 of 1")
    #expect(value.misses == ["a: value of «på mandag»: gold 2019-11-04, got 2019-W45"])
  }

  private static let range = """
    nb 2018-07-19 | De møtes [[20.]–[22. august]].
      DATE * = 2018-08-20/2018-08-22
      DATE 2018-08-20 = 2018-08-20
      DATE 2018-08-22 = 2018-08-22
    """

  @Test("a range is right whole or as its two ends, and missed once")
  func ranges() throws {
    let whole = try Self.score(Self.range, [("20.–22. august", "", "2018-08-20/2018-08-22")])
    #expect(whole.rows["on the right days"] == "1.000 1.000 1.000 1 of 1, 1 given")
    let ends = try Self.score(
      Self.range, [("20.", "2018-08-20", "2018-08-20"), ("22. august", "2018-08-22", "2018-08-22")])
    #expect(ends.rows["on the right days"] == "1.000 1.000 1.000 2 of 2, 2 given")
    let half = try Self.score(Self.range, [("22. august", "2018-08-22", "2018-08-22")])
    #expect(half.rows["times"] == "1.000 0.500 0.667 1 of 2, 1 given")
    #expect(try Self.score(Self.range, []).rows["times"] == "0.000 0.000 0.000 0 of 1, 0 given")
  }

  @Test("half of a season is enough, and days for a duration are too many")
  func seasonsAndDurations() throws {
    let marked = """
      nb 2018-07-19 | [I fjor høst] satt hun [i tre uker].
        DATE 2017-FA = 2017-09-01/2017-11-30
        DURATION P3W
      """
    let bySun = try Self.score(
      marked, [("I fjor høst", "2017-FA", "2017-09-22/2017-12-20"), ("tre uker", "P3W", nil)])
    #expect(bySun.rows["on the right days"] == "1.000 1.000 1.000 1 of 1, 1 given")
    #expect(bySun.misses.isEmpty)
    let dated = try Self.score(
      marked, [("I fjor høst", "2017-FA", "2017-12"), ("tre uker", "P3W", "2017-12")])
    #expect(dated.rows["on the right days"] == "0.000 0.000 0.000 0 of 1, 2 given")
    #expect(dated.rows["TIMEX3 value right"] == "1.000 2 of 2")
  }

  @Test("where no time is, every time is a false one, but vague words are none")
  func dateless() throws {
    let found = try Self.score(
      "nb - | Resolusjon 2249 gjelder fortsatt.",
      [("2249", "2249", "2249"), ("fortsatt", "PRESENT_REF", nil)])
    #expect(found.rows["false times in texts without any"] == "1 in 1")
    #expect(found.misses == ["a: time «2249» is none: got 2249-01-01/2249-12-31"])
  }
}
