import Analysis
import Testing
import TimelineModel

@Suite("Dates as somebody types them")
struct DateReaderTests {
  @Test(
    "how surely a date is meant comes through, whatever way it is written",
    arguments: [
      ("ca. 1995", "1995~"), ("ca 1995", "1995~"), ("c. 1995", "1995~"), ("omkring 1995", "1995~"),
      ("1995~", "1995~"),
      ("ca. 5. mai 1995", "1995-05-05~"), ("Rundt mai 1995", "1995-05~"), ("om lag 1995", "1995~"),
      ("around May 1995", "1995-05~"), ("ca. 1995-05", "1995-05~"), ("trolig mai 1995", "1995-05?"),
      ("mai 1995 (usikkert)", "1995-05?"), ("ca. 1995 (usikkert)", "1995%"), ("1995", "1995"),
      ("ca. byen", "-"),
      ("ca.", "-"),
    ])
  func shades(_ words: String, _ expected: String) {
    #expect(DateReader().interpret(words, anchor: nil)?.edtf.description ?? "-" == expected)
  }

  @Test(
    "English months and weekdays may be typed small, and weeks have numbers",
    arguments: [
      ("march 2017", "March 2017"), ("mar 2017", "March 2017"), ("22 march 2017", "22 March 2017"),
      ("week 12 2017", "uke 12 2017"), ("week 12 of 2017", "uke 12 2017"), ("may 2017", "mai 2017"),
      ("last friday", "last Friday"),
    ])
  func english(_ words: String, _ same: String) {
    let when = DateReader().interpret(words, anchor: When("2018-05-16"))
    #expect(when != nil && when == DateReader().interpret(same, anchor: When("2018-05-16")))
  }
}
