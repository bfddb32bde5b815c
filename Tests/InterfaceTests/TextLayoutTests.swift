import Testing
import TimelineModel

@testable import Interface

@Suite struct TextLayoutTests {
  @Test("a day stays with its month, and a short word with what its hyphen joins it to")
  func keptTogether() {
    let layout = TextLayout()
    #expect(layout.wrapped("ikke tirsdag 17. juni", to: 17) == ["ikke tirsdag", "17. juni"])
    #expect(layout.wrapped("fra 27.–28. april til", to: 15) == ["fra", "27.–28. april", "til"])
    #expect(layout.wrapped("Nouri al-Maliki", to: 12) == ["Nouri", "al-Maliki"])
    #expect(layout.wrapped("den USA-ledede", to: 9) == ["den USA-", "ledede"])
    // A sentence may end in a number, and where nothing else helps the line breaks there.
    #expect(layout.wrapped("de var 17. Mandag", to: 12) == ["de var 17.", "Mandag"])
    #expect(layout.wrapped("17. september", to: 10) == ["17.", "september"])
  }

  private let layout = TextLayout()

  @Test(
    "text breaks at spaces, after hyphens, and in words only when it must",
    arguments: [
      ("en to tre", 6, ["en to", "tre"]), ("en to tre", 5, ["en to", "tre"]),
      ("en to tre", 4, ["en", "to", "tre"]),
      ("etlangtord her", 6, ["etlang", "tord", "her"]), ("al-Jadida er", 8, ["al-", "Jadida", "er"]),
      ("en  to", 3, ["en", "to"]), ("datert 2017-04-27 her", 12, ["datert", "2017-04-27", "her"]),
      ("år 2014–2020", 8, ["år", "2014–2020"].map { $0 == "2014–2020" ? "2014–202" : $0 } + ["0"]),
      ("to\nlinjer", 20, ["to", "linjer"]), ("tom\n\nlinje", 20, ["tom", "", "linje"]),
      ("日本語です", 4, ["日本", "語で", "す"]),
      ("", 10, [""]), ("x", 0, ["x"]), ("blåbærsyltetøy", 5, ["blåbæ", "rsylt", "etøy"]),
    ])
  func wrapping(text: String, room: Int, lines: [String]) { #expect(layout.wrapped(text, to: room) == lines) }

  @Test("a soft hyphen shows only where the line breaks at it")
  func softHyphens() {
    #expect(layout.wrapped("stats\u{AD}minister", to: 8) == ["stats-", "minister"])
    #expect(layout.wrapped("stats\u{AD}minister", to: 20) == ["statsminister"])
  }

  @Test("lines give their places in the text, so that nothing but breaks is lost")
  func places() {
    let text = "Kampen om byen varte i ni måneder, og elva delte den."
    for room in 1...60 {
      let lines = layout.wrap(text, to: room)
      let kept = lines.map { String(text[$0.span]) }.joined().filter { $0 != " " }
      #expect(kept == text.filter { $0 != " " })
      #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
      #expect(lines.allSatisfy { layout.width(of: String(text[$0.span])) <= room })
    }
  }

  @Test("hits are words that begin as asked, whatever their case, also after «")
  func hits() {
    func lit(_ query: String, _ text: String) -> [String] {
      HitWords([query]).spans(in: text, Span(0, text.utf8.count)).map { String(text[$0]) }
    }
    #expect(lit("sivile", "Sivile og «sivile», –sivile, men ikke usivile") == ["Sivile", "sivile", "sivile"])
    #expect(lit("ØY* \"by\"", "øya, Øyene, byen, kjøyer, landsby") == ["øy", "Øy", "by"])
    #expect(lit("", "ord") == [] && lit("*", "ord") == [])
  }

  @Test("a cut text fits, and says that it is cut")
  func truncation() {
    #expect(layout.truncated("Kampen om byen", to: 9) == "Kampen o…")
    #expect(layout.truncated("Kampen om byen", to: 8) == "Kampen…")
    #expect(layout.truncated("kort", to: 4) == "kort")
    #expect(layout.truncated("日本語", to: 4) == "日…")
    #expect(layout.truncated("kort", to: 0) == "")
  }
}
