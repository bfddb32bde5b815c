import Testing
import TimelineModel

@testable import Reading

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("No bytes bring a reader down")
struct FuzzTests {
  private static let paths = ["a.txt", "a.md", "a.jsonl", "-"]

  /// What holds for every article, whatever it was read from.
  private func check(_ read: ReadFile) {
    #expect(!read.articles.isEmpty || !read.problems.isEmpty)
    for article in read.articles {
      var end = 0
      let bytes = Array(article.text.utf8)
      #expect(!article.passages.isEmpty)
      for passage in article.passages {
        #expect(passage.span.start >= end && passage.span.end <= bytes.count && !passage.span.isEmpty)
        #expect(!bytes[passage.span.range].contains(UInt8(ascii: "\n")))
        #expect(Bytes.beginsScalar(bytes[passage.span.start]))
        end = passage.span.end
      }
      #expect(article.passages.count { $0.kind == .lead } <= 1)
      checkOffsets(article)
    }
  }

  private func checkOffsets(_ article: Article) {
    let given = article.givenText ?? article.text
    #expect(given.count == article.text.count)
    let places = article.passages.flatMap { [$0.span.start, $0.span.end] }
    let offsets = GivenOffsets(article).scalarOffsets(at: places + [article.text.utf8.count])
    #expect(offsets == offsets.sorted())
    #expect(offsets.last == given.unicodeScalars.count)
    let scalars = Array(given.unicodeScalars)
    for (passage, index) in zip(article.passages, stride(from: 0, to: places.count, by: 2)) {
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[offsets[index]..<offsets[index + 1]])
      // Lines that were broken at a width are whole again.
      let given = String(words).normalized.utf8.map { $0 == Bytes.newline ? Bytes.space : $0 }
      #expect(given == Array(article.text[passage.span].utf8))
    }
  }

  @Test("bytes at random, in every format", arguments: 0..<40)
  func noise(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for path in Self.paths {
      let bytes = (0..<Int.random(in: 0...400, using: &numbers)).map { _ in
        UInt8.random(in: 1...255, using: &numbers)
      }
      check(ArticleReader().read(bytes, path: path))
    }
  }

  @Test("pieces of mark-up and letters of many scripts, in every format", arguments: 0..<150)
  func pieces(seed: UInt64) {
    let pieces = [
      "a", "A\u{30A}", "\u{301}", "å", "Ø", " ", "\n", "\r\n", "\r", "\t", "\u{A0}", "\u{FEFF}", "\u{200D}",
      "👩‍👩‍👧", "🇳", "🇴",
      "\u{1100}\u{1161}", "각", "ක්‍ෂ", "\u{0F71}\u{0F72}", "ﷺ", "–", "—", "-", "?", ".", ":", "»", "«", "(",
      ")", "Foto:", "Les også",
      "Av ", "date ", "2017-03 ", "2017-13", "[", "]", "![", "](", "*", "**", "_", "`", "#", "# ", ">", "<",
      "<b>", "---",
      "---\n", "title: ", "&amp;", "\\", "{\"text\":\"", "\"}", "\\u00e5", "1. ", "- ", "sier", "VG",
      "annonse",
    ]
    var numbers = SeededNumbers(seed: seed)
    for path in Self.paths {
      let count = Int.random(in: 0...60, using: &numbers)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &numbers) }.joined()
      check(ArticleReader().read(Array(text.utf8), path: path))
    }
  }

  @Test("the examples with bytes changed, lost and doubled", arguments: ArticleReaderTests.names)
  func mutations(name: String) throws {
    let original = try ArticleReaderTests.bytes(of: name)
    var numbers = SeededNumbers(seed: UInt64(original.count))
    for _ in 0..<40 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...6, using: &numbers) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: bytes[..<place].suffix(20), at: place)
        }
      }
      check(ArticleReader().read(bytes, path: name))
    }
  }

  @Test(
    "nesting as deep as it goes, in every format",
    arguments: [
      "---\na: " + String(repeating: "[", count: 990) + String(repeating: "]", count: 990) + "\n---\nSol.",
      "---\na: " + String(repeating: "[", count: 100_000) + "\n---\nSol.",
      "---\n" + String(repeating: "- ", count: 100_000) + "\n---\nSol.",
      "{\"text\": " + String(repeating: "[", count: 100_000),
      "{\"text\": \"Sol.\", \"x\": " + String(repeating: "{\"a\":", count: 400) + "1"
        + String(repeating: "}", count: 401),
      String(repeating: "[", count: 20_000) + "ord" + String(repeating: "](a)", count: 20_000),
      String(repeating: "> ", count: 20_000) + "ord",
      String(repeating: "*a ", count: 20_000),
    ])
  func nesting(text: String) {
    for path in Self.paths { check(ArticleReader().read(Array(text.utf8), path: path)) }
  }
}
