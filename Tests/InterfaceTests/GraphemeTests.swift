import Testing
import TimelineModel

@testable import Interface

/// What may stand in a cell.
@Suite struct GraphemeTests {
  /// A text as the cells it takes: each cell's text, a bar between.
  private func cells(_ text: String) -> String {
    Grapheme.all(in: text, .table).map(\.text).joined(separator: "|")
  }

  @Test(
    "control and invisible characters become symbols of one cell",
    arguments: [
      ("a\u{1B}[31mb", "a|␛|[|3|1|m|b"), ("\u{0}\u{7}\u{7F}", "␀|␇|␡"), ("\u{9B}31m", "·|3|1|m"),
      ("\u{85}", "·"), ("a\tb\nc", "a| |b|␊|c"), ("\r\n", "␍"), ("\u{202E}abc\u{202C}", "·|a|b|c|·"),
      ("\u{2066}x\u{2069}", "·|x|·"), ("\u{200E}\u{200F}\u{61C}", "·|·|·"), ("\u{FEFF}\u{200B}", "·|·"),
      ("\u{E0041}", "·"), ("\u{2028}", " "), ("\u{300}", "·"),
    ])
  func hidden(text: String, shown: String) { #expect(cells(text) == shown) }

  @Test(
    "letters keep their marks; joined emoji show their first",
    arguments: [
      ("blåbær", "b|l|å|b|æ|r"), ("a\u{30A}", "a\u{30A}"), ("e\u{301}\u{323}", "e\u{301}\u{323}"),
      ("日本", "日|本"),
      ("👩‍👩‍👧", "👩"), ("👍🏽", "👍"), ("🇳🇴", "N|O"), ("❤\u{FE0F}", "❤"), ("co\u{AD}op", "c|o|o|p"),
      ("10\u{A0}000", "1|0| |0|0|0"),
      ("a\u{200D}\u{202E}", "a|·"),
      ("a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "a\u{301}\u{301}\u{301}"),
      ("e\u{302}\u{30B}–e", "e\u{302}\u{30B}|–|e"),
    ])
  func shown(text: String, shown: String) {
    #expect(Array(cells(text).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test("characters are told apart as Unicode does, whatever stands beside them")
  func characters() {
    let pool = Array(
      "aÅ .\n\r\u{AD}\u{A0}–\u{300}\u{30A}\u{200D}\u{FE0F}👩🇳🇴日\u{1F3FD}\u{1100}\u{1161}\u{E41}\u{903}"
        .unicodeScalars)
    var state: UInt64 = 7
    func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
    for _ in 0..<4000 {
      let scalars = (0..<roll(9)).map { _ in pool[roll(pool.count)] }
      let text = String(String.UnicodeScalarView(scalars))
      var read: [Character] = []
      var ends: [Int] = []
      "x\(text)".dropFirst().forEachGlyph { glyph, offset in
        read.append(glyph.character)
        ends.append(offset + glyph.length)
        return true
      }
      let rest = Array("x\(text)".dropFirst())
      #expect(read == rest, "\(scalars)")
      #expect(ends.last ?? 0 == rest.reduce(0) { $0 + $1.utf8.count })
    }
  }

  @Test("no scalar at all reaches a cell raw when it must not")
  func everyScalar() {
    for value in Array(UInt32(0)...0x1FFFF) + Array(0xE0000...0xE01EF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for grapheme in Grapheme.of(Character(scalar), .table) {
        let isSafe = grapheme.text.unicodeScalars.allSatisfy { shown in
          switch shown.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
          default: true
          }
        }
        if !isSafe || grapheme.text.isEmpty || !(1...2).contains(grapheme.width) {
          Issue.record("U+\(String(value, radix: 16)) gives \(grapheme)")
        }
      }
    }
  }

  @Test("a wide character is never halved, neither at the edge nor when written over")
  func wide() {
    var canvas = Canvas(Size(5, 1))
    #expect(canvas.write("ab日本", x: 0, y: 0, in: canvas.area) == 4)
    #expect(canvas.text == "ab日\n")
    canvas.write("日本", x: 1, y: 0, in: canvas.area)
    #expect(canvas.text == "a日本\n")
    canvas.write("x", x: 2, y: 0, in: canvas.area)
    #expect(canvas.text == "a x本\n")
    canvas.write("y", x: 3, y: 0, in: canvas.area)
    #expect(canvas.text == "a xy\n")
  }

  @Test("writing clips to its area and to the screen")
  func clips() {
    var canvas = Canvas(Size(6, 2))
    let area = Rect(x: 1, y: 0, width: 3, height: 1)
    canvas.write("abcdef", x: 1, y: 0, in: area)
    canvas.write("zzz", x: 1, y: 1, in: area)
    canvas.write("zzz", x: 4, y: 0, in: area)
    canvas.write("zzz", x: 0, y: -1, in: Rect(x: -3, y: -3, width: 90, height: 90))
    #expect(canvas.text == " abc\n\n")
  }

  @Test("a line too long ends in an ellipsis")
  func ellipsis() {
    var canvas = Canvas(Size(6, 1))
    canvas.write(TextLine("abc").adding("日本語"), x: 0, y: 0, in: canvas.area)
    #expect(canvas.text == "abc日…\n")
  }
}
