import Testing
import TimelineModel

@testable import Analysis

/// Lists that tell what happened day by day.
@Suite struct DayEntriesTests {
  private func days(_ text: String) -> [String] {
    read(text, dated: "2017-01").times.map { $0.dating.when?.description ?? $0.value }
  }

  @Test("the clock and the weekdays below a day's heading are counted from it")
  func headed() {
    let list = """
      Fredag 13. november:

      * Terroren begynner klokken 21.20.

      Lørdag 14. november:

      * En mann blir stanset, og sluppet fri mandag.

      * Søsteren ble pågrepet fredag kveld.
      """
    #expect(
      days(list) == ["2015-11-13", "2015-11-13", "2015-11-14", "2015-11-16", "2015-11-13"])
  }

  @Test("one heading makes no list, and a date inside a sentence heads nothing")
  func noList() {
    let news = "Fredag 13. november:\n\nHan ble pågrepet mandag."
    #expect(days(news).last == "[2017-01-02,2017-01-09,2017-01-16,2017-01-23,2017-01-30]")
    let dates = "Fredag 13. november kom han.\n\nLørdag 14. november dro han.\n\nHan ble pågrepet mandag."
    #expect(days(dates).last == "[2017-01-02,2017-01-09,2017-01-16,2017-01-23,2017-01-30]")
  }
}
