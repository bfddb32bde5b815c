import Foundation
import Reading
import Testing
import TimelineModel

@testable import Analysis

/// Four times the text takes about four times the work, whatever stands in it: where some part of the reading
/// went through the text again for each of its words, it would be sixteen times.
@Suite("No text takes more than its length", .serialized)
struct LinearTests {
  /// What texts are made of that have brought readers to a halt: one long line, one long paragraph, nothing but
  /// openings, closings, digits, and words that times begin with.
  static let pieces = [
    "a", "Å", "i ", "og ", "mandag ", "17. mars 2017 ", "fra 3. til ", "mandag, tirsdag og ",
    "for to år siden ",
    "9", "12 ", "1.", "3/", "2014–", "«", "» ", "(", ". ", ", ", "– ", "-", "'", "a.b.", "Sol. ",
    "Ja.Nei.", "\n",
    "i\n", "– Hva? ", "Les også: ", "Foto:", "\u{A0}", "e\u{301}", "[", "](", "*a ", "<b", "> ",
  ]

  private static let analyzer = Analyzer(register: Register(actors: [], places: []))

  @Test("from words to placed times", arguments: pieces)
  func times(piece: String) throws {
    try expectLinear { size in
      var article = try #require(
        ArticleReader().read(Self.bytes(of: piece, size: size), path: "a.txt").articles.first)
      article.header.date = When("2017-03")
      return {
        let start = Self.now
        var end = start
        _ = Self.analyzer.findings(of: article) { if $0 == .placement { end = Self.now } }
        return end - start
      }
    }
  }

  @Test(
    "from sentences to names",
    arguments: pieces + ["Kari ", "Den norske ", "a.no ", "Ja-Nei-", "Olav' ", "Kultur- og "])
  func names(piece: String) throws {
    let tagger = NameTagger(try NameModel(NameTaggerTests.bytes))
    try expectLinear { size in
      let bytes = Self.bytes(of: piece, size: size)
      let article = try #require(ArticleReader().read(bytes, path: "a.txt").articles.first)
      let prepared = tagger.prepared(article, Self.analyzer)
      return {
        let start = Self.now
        _ = tagger.names(in: prepared)
        return Self.now - start
      }
    }
  }

  /// What articles tell, again and again; «#» is another word each time.
  static let tellings = [
    "Børge Brende møtte Kari #sen i Oslo mandag. ", "«Vi trekker oss ut», sier Kari #sen til NTB. ",
    "– Det er #lig, sier hun. ", "12 soldater ble drept i #by 20. mars, og USA angrep Mosul, ",
    "Dermed ble #byen tatt. ", "Det sa han da 8 ministre møttes torsdag. ",
    "Samtidig tilbyr Norge 75 #soldater. ",
    "Ola #moen, ", "#stad ble angrepet 3. mai 2016, som ", "ifølge forsvarsminister #dal ", "sa og ble ",
    "han sa at hun sa ", "mellom 60 og 70 #menn ", "USA (#) ", "mandag ble byen tatt, ",
    "Per #sen falt. ", "Politiet sperret #veien. Alle beboere ble evakuert fra #gata. ",
    "#sen er død. Han omkom i #by. ",
  ]

  @Test("from words to events", arguments: tellings, [Passage.Kind.lead, .body, .quote])
  func findings(telling: String, kind: Passage.Kind) throws {
    try expectLinear { size in
      var header = Header()
      header.date = When("2017-03-22")
      let article = article(Self.text(telling, size: size), header: header, kinds: [kind])
      return {
        let start = Self.now
        _ = SmallRegister.analyzer.findings(of: article)
        return Self.now - start
      }
    }
  }

  @Test("from events to what other articles may know them by")
  func testimonies() throws {
    try expectLinear { size in
      var header = Header()
      header.date = When("2017-03-22")
      let text = Self.text("IS angrep #byen i går, og 23 #menn ble drept. ", size: 2 * size)
      let article = article(text, header: header, kinds: [.body])
      let findings = SmallRegister.analyzer.findings(of: article)
      return {
        let start = Self.now
        _ = SmallRegister.analyzer.testimonies(of: article, findings)
        return Self.now - start
      }
    }
  }

  private static func text(_ telling: String, size: Int) -> String {
    let parts = telling.split(separator: "#", omittingEmptySubsequences: false)
    var text = ""
    var number = 0
    while text.utf8.count < size {
      number += 1
      text += parts.joined(separator: word(number))
    }
    return text
  }

  /// Another word for each number.
  private static func word(_ number: Int) -> String {
    let letters = Array("bdfghjklmnprstvx")
    return String(String(number, radix: 16).map { letters[$0.hexDigitValue ?? 0] }).capitalized
  }

  @Test("from bytes to paragraphs", arguments: pieces)
  func passages(piece: String) throws {
    for path in ["a.txt", "a.md"] {
      try expectLinear { size in
        let bytes = Self.bytes(of: piece, size: 2 * size)
        return {
          let start = Self.now
          _ = ArticleReader().read(bytes, path: path)
          return Self.now - start
        }
      }
    }
  }

  /// - Parameter work: gives what is measured, in seconds, for a text of so many bytes.
  private func expectLinear(_ work: (Int) throws -> () -> Double) throws {
    let (few, many) = (try work(Self.size), try work(4 * Self.size))
    // Others use the machine too: only what is slow again and again is slow.
    var times = (short: 0.0, long: 0.0)
    for _ in 0..<4 {
      times = (few(), many())
      if times.long < 10 * times.short + 0.02 { return }
    }
    Issue.record("\(Int(1e6 * times.short)) µs, then \(Int(1e6 * times.long)) µs")
  }

  private static let size = 1_500

  /// Processor time of this thread alone.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func bytes(of piece: String, size: Int) -> [UInt8] {
    Array(("Sol på Øya " + String(repeating: piece, count: size / piece.utf8.count) + " nå.").utf8)
  }
}
