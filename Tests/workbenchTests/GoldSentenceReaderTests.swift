import Foundation
import Testing
import TimelineModel

@testable import workbench

struct GoldSentenceReaderTests {
  @Test("a sentence: language, date, text without its brackets, and a note for each bracket")
  func sentence() throws {
    let read = try GoldSentenceReader(
      """
      # Weekdays.
      nn 2019-11-05 | Ho gjekk [måndag], etter [ei veke] og [i fjor haust].
        DATE 2019-11-04|XXXX-WXX-1 = 2019-11-04 | 2019-11-01/2019-11-05
        ? DURATION P1W
        DATE * = none | 2018-09-01/2018-11-30

      nb - | Ingen tid her.
      """, name: "a.txt"
    ).sentences
    #expect(read.map(\.name) == ["a.txt:2", "a.txt:7"])
    #expect(read.map(\.text) == ["Ho gjekk måndag, etter ei veke og i fjor haust.", "Ingen tid her."])
    #expect(read.map(\.date) == ["2019-11-05", nil])
    #expect(read.map(\.language) == ["nn", "nb"])
    let times = read[0].times
    #expect(times.map { read[0].text[$0.span!] } == ["måndag", "ei veke", "i fjor haust"])
    #expect(times.map(\.values) == [["2019-11-04", "XXXX-WXX-1"], ["P1W"], []])
    #expect(times.map(\.isOptional) == [false, true, false])
    #expect(times.map { $0.days.interval?.text } == ["2019-11-04", nil, nil])
    #expect(
      times.map { $0.days.alternatives.map(\.text) } == [
        ["2019-11-01/2019-11-05"], [], ["2018-09-01/2018-11-30"],
      ])
  }

  @Test("brackets in brackets are the ends of a range")
  func range() throws {
    let sentence = try GoldSentenceReader(
      """
      nb 2018-07-19 | De møtes [[20.]–[22. august]] og [i morgen].
        DATE * = 2018-08-20/2018-08-22
        DATE 2018-08-20 = 2018-08-20
        DATE 2018-08-22 = 2018-08-22
        DATE 2018-07-20 = 2018-07-20
      """, name: "a.txt"
    ).sentences[0]
    #expect(sentence.times.map(\.words.snippet) == ["20.–22. august", "i morgen"])
    #expect(sentence.times[0].ends.map(\.words.snippet) == ["20.", "22. august"])
  }

  @Test(
    "what is written wrong is told with its line",
    arguments: [
      ("nb 2018-07-19 De møtes.", "a.txt:1: not «language date | sentence»"),
      ("nb - | De møtes [i dag.", "a.txt:1: «[» without «]»"),
      ("nb - | De møtes i dag].", "a.txt:1: «]» without «[»"),
      ("nb - | De møtes [i dag].", "a.txt:1: 1 marks, 0 notes"),
      ("nb - | De møtes.\n  DATE 2018", "a.txt:1: 0 marks, 1 notes"),
      ("  DATE 2018", "a.txt:1: a time without a sentence"),
      ("nb - | De møtes [i dag].\n  DATE", "a.txt:2: not «TYPE value»"),
      ("nb - | De møtes [i dag].\n  DATE * = i dag", "a.txt:2: «idag» are no days"),
      ("nb - | [2018]\n  DATE 2018 = 2018-12-31/2018-01-01", "a.txt:2: «2018-12-31/2018-01-01» are no days"),
    ])
  func faults(text: String, fault: String) {
    #expect {
      try GoldSentenceReader(text, name: "a.txt")
    } throws: {
      "\($0)" == fault
    }
  }
}
