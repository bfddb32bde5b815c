import Golden
import Testing

@testable import Interface

/// Screens for terminals that show only ASCII.
@Suite struct ASCIITests {
  private func session(_ width: Int, _ height: Int) -> Session {
    Session(width, height, .bokmål, characterWidth: CharacterWidth.table.inASCII)
  }

  @Test("what is chosen and which pane has the keys are told apart")
  func marks() {
    #expect(ASCIIForm.of("▌") != ASCIIForm.of("▸"))
  }

  @Test("the timeline with frames, bars and signs of ASCII", arguments: [(80, 24), (120, 36)])
  func timeline(width: Int, height: Int) {
    var session = session(width, height)
    session.go(to: "McGurk møter Brende")
    expectGolden(session.screen, "Screens/ascii-\(width)x\(height).txt")
  }

  @Test("nothing but ASCII on any screen, and each cell in its column")
  func onlyASCII() {
    for keys in ["", "a", "<Enter> J", "w", "?", "! ", ": m a r s", "/ ø", "& z <Enter>"] {
      var session = session(120, 36)
      session.press(keys)
      #expect(session.screen.utf8.allSatisfy { $0 < 0x80 }, "\(session.screen)")
      let canvas = session.canvas
      #expect(canvas.cells.allSatisfy { $0.width == 1 && $0.text.utf8.count == 1 })
    }
  }

  @Test(
    "letters without their marks, and signs that look alike",
    arguments: [
      ("blåbær på Ørlandet", "blaabaer paa Orlandet"), ("«Ja», sa – hun …", "\"Ja\", sa - hun ..."),
      ("Şırnak, Đặng, Erdoğan, cafe\u{301}", "Sirnak, D?ng, Erdogan, cafe"), ("▁▂▃▄▅▆▇█", "_.:-=+*#"),
      ("├─┤│", "+-+|"), ("😀中", "??"), ("\u{1B}[31m", "^[[31m"),
    ])
  func forms(text: String, form: String) {
    let width = CharacterWidth.table.inASCII
    #expect(Grapheme.all(in: text, width).map(\.text).joined() == form)
    #expect(TextLayout(width).width(of: text) == form.count)
  }

  @Test("what is cut ends with a sign of one cell")
  func cut() {
    #expect(TextLayout(CharacterWidth.table.inASCII).truncated("blåbær og jordbær", to: 8) == "blåbæ~")
  }

  @Test("words wrap by the cells of what stands for them")
  func wrap() {
    let lines = TextLayout(CharacterWidth.table.inASCII).wrapped("å å å å", to: 5)
    #expect(lines == ["å å", "å å"])
  }
}
