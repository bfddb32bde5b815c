import Testing

@testable import tidslinje

struct ShortStylesTests {
  @Test(
    "changes of style that follow each other become one, and none is lost",
    arguments: [
      ("ord", "ord"), ("", ""),
      ("\u{1B}[39m\u{1B}(B\u{1B}[mord", "\u{1B}[mord"),
      ("\u{1B}(B\u{1B}[0;1m\u{1B}[38;5;231m\u{1B}[48;5;24m▌", "\u{1B}[0;1;38;5;231;48;5;24m▌"),
      ("\u{1B}(B\u{1B}[0m\u{1B}[3m\u{1B}[38;5;151mjuni", "\u{1B}[0;3;38;5;151mjuni"),
      ("\u{1B}[m\u{1B}[3mjuni", "\u{1B}[0;3mjuni"),
      // Nothing is left to end after a return to the plain style, but after italic there is.
      ("\u{1B}[0m\u{1B}[23m\u{1B}[38;5;247mord", "\u{1B}[0;38;5;247mord"),
      ("\u{1B}[0m\u{1B}[1m\u{1B}[23m\u{1B}[38;5;109mord", "\u{1B}[0;1;38;5;109mord"),
      ("\u{1B}[0m\u{1B}[2m\u{1B}[22mord", "\u{1B}[0;2;22mord"),
      ("\u{1B}[0;3m\u{1B}[23mord", "\u{1B}[0;3;23mord"),
      ("\u{1B}[m\u{1B}[3m\u{1B}[23mord", "\u{1B}[0;3;23mord"),
      ("a\u{1B}[1m\u{1B}[7;27Hb", "a\u{1B}[1m\u{1B}[7;27Hb"),
      // Other characters have been chosen: the way back must stand.
      ("\u{1B}(0qqq\u{1B}(B\u{1B}[m", "\u{1B}(0qqq\u{1B}(B\u{1B}[m"),
      // More than most terminals take at a time.
      (
        "\u{1B}[1m\u{1B}[2m\u{1B}[3m\u{1B}[4m\u{1B}[5mx", "\u{1B}[1;2;3;4m\u{1B}[5mx"
      ),
      ("\u{1B}[1m", "\u{1B}[1m"), ("\u{1B}", "\u{1B}"), ("\u{1B}[", "\u{1B}["),
      ("\u{1B}[38;5", "\u{1B}[38;5"),
      ("\u{1B}[?25l\u{1B}[>4;2m", "\u{1B}[?25l\u{1B}[>4;2m"),
    ])
  func short(written: String, said: String) {
    #expect(String(decoding: ShortStyles.of(Array(written.utf8)[...]), as: UTF8.self) == said)
  }
}
