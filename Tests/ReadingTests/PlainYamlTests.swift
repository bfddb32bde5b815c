import CResources
import Testing
import TimelineModel

@testable import Reading

/// The plain reader of front matter must never say anything that Yams does not.
@Suite("Plain YAML is read as Yams reads it")
struct PlainYamlTests {
  private static func lines(_ text: String) -> ArraySlice<ArraySlice<UInt8>> {
    Bytes.lines(of: Array(text.utf8)[...])[...]
  }

  /// Whether the plain reader understands a text; when it does, Yams must understand the same.
  @discardableResult
  private func isPlain(_ text: String) -> Bool {
    guard let plain = PlainYaml.fields(of: Self.lines(text)) else { return false }
    let known = try? FrontMatter.yaml(Self.lines(text), depth: 20)
    #expect(known == plain, "\(text)")
    return true
  }

  @Test("the front matter of every bundled article is plain, but where a quotation mark is escaped")
  func corpus() {
    let names = (0..<c_resource_count()).map { String(cString: c_resource_at($0).name) }
    let articles = names.filter { $0.hasPrefix("Articles/") }
    #expect(!articles.isEmpty)
    for name in articles {
      let lines = Bytes.lines(of: (resource(name) ?? [])[...])
      let yaml = lines[1..<FrontMatter.end(in: lines) - 1].joined(separator: [Bytes.newline])
      let text = String(decoding: Array(yaml), as: UTF8.self)
      #expect(isPlain(text) == !text.contains("\\"), "\(name)")
    }
  }

  @Test(
    "fields, quoted words, lists in lines and in brackets are plain",
    arguments: [
      "title: Sol over øya", "title: \"Sol: over øya\"", "title: 'Sol # over øya'", "title: \"\"", "title:",
      "a: b:c", "a: http://b.no/#c", "tags: [a, \"b, c\", 'd']", "tags: []", "tags: [ a b ,c ]",
      "tags:\n- a\n- b\ntitle: c", "tags:\n  - a\n  - b\ntitle: c", "a:\n\n  b: c\n  d:\n    - e\nf: g",
      "sources:\n  - publisher: a\n    title: \"b\"\n    tags:\n    - c\n  - publisher: d\ndate: 2017-03",
      "  a: b",
      "a:   b   ", "a: b\n\n\nc: d\n", "a:\n  - b: c\n  - d",
    ])
  func plain(yaml: String) {
    #expect(isPlain(yaml))
  }

  @Test(
    "all else is left to Yams",
    arguments: [
      "", "bare ord", "- a", "a: -", "a: b: c", "a: b # c", "# a", "a: |\n  b", "a: >\n  b", "a: b\n  c",
      "a: &b c",
      "a: *b", "a: !b c", "a: {b: c}", "a: [b: c]", "a: [b,\n  c]", "a: [b, [c]]", "a: [b", "a: b]\n c",
      "a: \"b\\n\"", "a: \"b", "a: 'b''c'", "a: \"b\" c", "a: b\na: c", "a:\tb", "? a\n: b", "a: @b", "a: `b",
      "a: %b", "%a: b", "a b: c", "å: b", "a:\n - b\n  - c", "a:\n  b: c\n d: e", "a: b\n- c", "a: [b, ]",
      "a: [,]", "a: b\u{85}", "a: b\u{2028}c", "\u{FEFF}a: b", "a:\n  -\n    b", "a:\n  - - b", "--- a: b",
      "a:b",
      "a: b\u{7F}", "---", "a:\n- b\n c: d", "a: \"b\"\n  c", "a:\n- b\n  c",
    ])
  func other(yaml: String) {
    #expect(!isPlain(yaml))
  }

  @Test("lines put together at random are read alike, or not at all", arguments: 0..<20)
  func madeUp(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let values = [
      "", "a", "b c", "2017-03", "\"a: b\"", "'a # b'", "[a, b]", "[a, 'b, c']", "[]", "http://a.no/b#c",
      "a:b",
      "a: b", "a #b", "a # b", "- a", "-a", "[a", "a]", "\"a", "a\"b", "'a'b'", "~", "null", "å – ø",
      "{a: b}",
      "&a", "*a", "a\\b", "[a, [b]]", "[-a]", "[a b, c-d]", "!a b", "|", ">", "?", "? a", "a,b", "...", "---",
      "\u{A0}a", "a\u{2029}b", "#a", "\"a\" b", "''", "'''a'", "[\"a\" b]", "[a,, b]", "[ ]", "%a", "@",
    ]
    let keys = ["a", "b", "c", "d-e", "f_g", "H1"]
    var plain = 0
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<Int.random(in: 1...6, using: &numbers) {
        let indent = Bool.random(using: &numbers) ? 0 : Int.random(in: 0...4, using: &numbers)
        text += String(repeating: " ", count: indent)
        if Int.random(in: 0..<3, using: &numbers) == 0 { text += Bool.random(using: &numbers) ? "- " : "-  " }
        let key = keys.randomElement(using: &numbers).map { $0 + ":" } ?? ""
        if Int.random(in: 0..<4, using: &numbers) > 0 { text += key + " " }
        let isSimple = Bool.random(using: &numbers)
        text += (isSimple ? values.prefix(4) : values[...]).randomElement(using: &numbers) ?? ""
        text += Int.random(in: 0..<8, using: &numbers) == 0 ? "\n\n" : "\n"
      }
      if isPlain(text) { plain += 1 }
    }
    #expect(plain > 25)
  }
}
