import Testing
import TimelineModel

@testable import Analysis

/// An article of the given paragraphs, without header.
func article(_ text: String, header: Header = Header(), kinds: [Passage.Kind] = []) -> Article {
  var passages: [Passage] = []
  var start = 0
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let end = start + line.utf8.count
    if !line.isEmpty {
      let kind: Passage.Kind =
        passages.count < kinds.count ? kinds[passages.count] : passages.isEmpty ? .lead : .body
      passages.append(Passage(kind, Span(start, end)))
    }
    start = end + 1
  }
  return Article(
    id: "test", source: Article.Source(path: "test.txt", format: "text"), header: header, title: nil,
    text: text,
    passages: passages)
}

@Suite struct SentenceTests {
  static let lexicon = Analyzer(register: Register()).lexicon

  /// The sentences of a text, divided by « | ».
  func split(_ text: String) -> String {
    let analyzed = AnalyzedText(article: article(text), lexicon: Self.lexicon)
    return analyzed.sentences.map { String(analyzed.text[$0.span]) }.joined(separator: " | ")
  }

  @Test(
    "a full stop ends a sentence only where one can begin",
    arguments: [
      "Han kom. | Hun gikk.",
      "Det gjelder bl.a. Norge og Danmark. | Andre venter.",
      "Ca. 3.164 kom kl. 14.30 i går. | Ingen ble skadet.",
      "Det kostet 20 mill. kroner.",
      "Det kostet 20 mill. | Regningen kommer siden.",
      "George W. Bush og J. K. Rowling møttes 17. mars. | Det var kaldt.",
      "Skipet fra rederiet Wilh. Strand seilte. | Joh. Vik sto igjen i Oslo. | Regnet kom.",
      "Den 82. Luftbårne kom 2. januar. | Den 3. Divisjon ble igjen.",
      "«Vi gir oss ikke.» | Han gikk.",
      "«Vi gir oss ikke!» sa han.",
      "– Hva nå? | – Vi venter.",
      "– Hva nå? spurte han.",
      "Det skjedde i 2014. | 3000 flyktet.",
      "De fikk mat, klær m.m. | Resten kom siden.",
      "Møtet er 17. 3. 2017 i Oslo.",
      "Han … nølte. | Så kom han... | Ja.",
      "Det var slutten. | Han gikk.",
      "Les mer på vg.no/nyheter. | Slutt",
      "(Det var i fjor.) | Nå er det over.",
    ])
  func splits(_ expected: String) {
    #expect(split(expected.replacing(" | ", with: " ")) == expected)
  }

  @Test("a sentence never crosses from one paragraph into the next")
  func passages() {
    #expect(split("Ingen stopp her\nNy linje uten stopp") == "Ingen stopp her | Ny linje uten stopp")
  }

  @Test("any bytes become tokens in order, inside the text, without overlap")
  func fuzz() {
    var random = SplitMix(state: 7)
    let pieces = [
      "a", "Å", "17", ".", "…", "\u{00A0}", "🇳🇴", "e\u{301}", "-", "'", "«", "\n", " ", "\u{200B}", "ж", "漢",
      "\u{10FFFF}",
      "\u{0}", "USA-", "99999999999", "...", "É", "ß",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      let analyzed = AnalyzedText(article: article(text), lexicon: Self.lexicon)
      var end = 0
      for token in analyzed.tokens {
        #expect(Int(token.start) >= end && token.end > token.start && Int(token.end) <= text.utf8.count)
        end = Int(token.end)
      }
      let covered = analyzed.sentences.flatMap { Array($0.tokens) }
      #expect(covered == Array(analyzed.tokens.indices))
    }
  }

  @Test("bytes that are no UTF-8 do not stop the tokenizer")
  func badBytes() {
    var random = SplitMix(state: 3)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      var tokens: [Token] = []
      bytes.withUnsafeBufferPointer {
        Tokenizer(lexicon: Self.lexicon).tokens(of: $0, in: 0..<$0.count, into: &tokens)
      }
      #expect(tokens.allSatisfy { $0.start < $0.end && Int($0.end) <= bytes.count })
    }
  }

  @Test(
    "the small words tell the language",
    arguments: [
      ("Vi vet ikke hva som skjedde, sier hun.", "nb"), ("Vi veit ikkje kva som hende, seier ho.", "nn"),
      ("The coalition said that it was over.", "en"), ("", "nb"),
      ("He met the president on Monday.", "en"), ("I will not leave, he told them.", "en"),
      ("two months ago", "en"), ("the 1988 quarter", "en"), ("to måneder", "nb"), ("May i juni", "nb"),
      ("Updated yesterday", "en"), ("Police arrested two men Monday", "en"),
      ("Five killed in fire Sunday", "en"),
      ("New York stengte fredag", "nb"), ("Ni skadd mandag", "nb"),
      ("Han sier at byen falt.", "nb"), ("At byen falt, at alt brant.", "nb"),
      ("The Guardian melder at Mosul falt.", "nb"),
      ("Byen Are Berg bygde er et hus med have.", "nb"),
    ])
  func language(_ text: String, _ tag: String) {
    let analyzed = AnalyzedText(article: article(text), lexicon: Self.lexicon)
    #expect(analyzed.language(Self.lexicon).rawValue == tag)
  }
}

/// A small random generator with a seed, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
