import Storage
import Testing
import TimelineModel

@Suite("Search")
struct SearchTests {
  private let archive: Archive

  init() throws {
    archive = try Archive.inMemory()
    try archive.store([
      file(
        "a.txt",
        sample(
          "a",
          [
            "Øya på kysten", "Sjømannen fra Ålesund møtte NATO-sjefen.", "Han kom FØR de andre.",
            "President Erdoğan talte i Tromsø.",
          ], dates: [nil, "2016-01", nil, "2016-02"])),
      file(
        "b.txt",
        sample(
          "b",
          ["De dro for å se blåbær.", "Koalisjonen angrep i Mosul.", "I Mosul angrep koalisjonen igjen."],
          dates: ["2017-01", "2017-02", "2017-03"])),
      file("c.txt", sample("c", ["Uten hendelser, med blåbær."])),
    ])
    try archive.rebuildTimeline()
  }

  @Test("a title that no passage has leads to the article's news, and to nothing when it has been changed")
  func title() throws {
    func article(_ title: String) -> StoredFile {
      var (article, findings) = sample("d", ["Før det.", "Han dro til Sinjar."], dates: ["2015", "2015-03"])
      article.title = title
      findings.events[0].isMain = false
      findings.events[1].isMain = true
      return file("d.txt", (article, findings), fingerprint: title)
    }
    for (title, gone) in [("Dusinvis reiste", "sinnsro"), ("Sinnsro på reise", "dusinvis")] {
      try archive.store([article(title)])
      try archive.rebuildTimeline()
      #expect(try archive.found(String(title.prefix(7)) + "*") == ["d-1"])
      #expect(try archive.found(gone) == [])
    }
  }

  @Test(
    "words, phrases, beginnings and words that may not stand there",
    arguments: [
      ("koalisjonen", ["b-1", "b-2"]), ("KOALISJONEN mosul", ["b-1", "b-2"]), ("\"i mosul angrep\"", ["b-2"]),
      ("«angrep i Mosul»", ["b-1"]), ("koal*", ["b-1", "b-2"]), ("koal", []), ("angrep -igjen", ["b-1"]),
      ("mosul -\"angrep i\"", ["b-2"]), ("NATO-sjefen", ["a-1"]), ("nato", ["a-1"]), ("\"angr*\"", []),
      ("\"mosul angr\"*", ["b-2"]), ("-mosul", ["a-1", "a-3", "b-0"]), ("mosul ålesund", []),
    ])
  func language(query: String, found: [String]) throws {
    #expect(try archive.found(query) == found)
  }

  @Test(
    "æ, ø and å are letters; in any case, composed or not, or typed without them",
    arguments: [
      ("øya", ["a-1"]), ("ØYA", ["a-1"]), ("A\u{30A}lesund", ["a-1"]), ("ålesund", ["a-1"]),
      ("alesund", ["a-1"]), ("AALESUND", ["a-1"]), ("sjomannen", ["a-1"]), ("sjoemannen", ["a-1"]),
      ("sjoma*", ["a-1"]), ("aales*", ["a-1"]), ("blabaer", ["b-0"]), ("Erdogan", ["a-3"]),
      ("\"fra alesund\"", ["a-1"]), ("\"erdogan talte i trom\"*", ["a-3"]), ("møtt*", ["a-1"]),
    ])
  func letters(query: String, found: [String]) throws {
    #expect(try archive.found(query) == found)
  }

  @Test("a search that is not wanted any more ends without an answer, one that is tells how far it has come")
  func stopped() throws {
    let many = try Archive.inMemory()
    try many.store([
      file("a.txt", sample("a", Array(repeating: "En hest løp.", count: 3000), dates: ["2016"]))
    ])
    try many.rebuildTimeline()
    #expect(try many.search("hest", whileWanted: { _, _ in false }) == nil)
    var told: [Int] = []
    let found = try many.search("hest") { done, total in
      told.append(done * 100 / total)
      return true
    }
    #expect(found == [0] && told == [68])
  }

  @Test("a short word is taken as another only where no text has it as typed")
  func shortWords() throws {
    #expect(try archive.found("for") == ["b-0"])
    #expect(try archive.found("før") == ["a-1"])
    #expect(try archive.found("oya") == ["a-1"])
  }

  @Test("a hit leads to the event of its passage, else the one before it, else the main event, else nowhere")
  func leads() throws {
    #expect(try archive.found("talte") == ["a-3"])
    #expect(try archive.found("andre") == ["a-1"])
    #expect(try archive.found("kysten") == ["a-1"])
    #expect(try archive.found("blåbær") == ["b-0"])
  }

  @Test("a passage that tells several events leads to all of them")
  func severalEvents() throws {
    let (article, made) = sample("d", ["Først regn, så snø."], dates: ["2014-01"])
    var findings = made
    findings.events.append(event("d-9", article: "d", Span(12, 20), "snø", "2013-01"))
    try archive.store([file("d.txt", (article, findings))])
    try archive.rebuildTimeline()
    #expect(try archive.found("regn") == ["d-9", "d-0"])
  }

  @Test("while one types, the last word is a beginning, and a single letter is waited on")
  func asYouType() throws {
    let all = ["a-1", "a-3", "b-0", "b-1", "b-2"]
    #expect(try archive.found("koal", asYouType: true) == ["b-1", "b-2"])
    #expect(try archive.found("mosul ig", asYouType: true) == ["b-2"])
    #expect(try archive.found("mosul ig ", asYouType: true) == [])
    #expect(try archive.found("\"i mosul a", asYouType: true) == ["b-2"])
    #expect(try archive.found("\"i mosul a\"", asYouType: true) == [])
    #expect(try archive.found("k", asYouType: true) == all)
    #expect(try archive.found("mosul k", asYouType: true) == ["b-1", "b-2"])
    #expect(try archive.found("alesu", asYouType: true) == ["a-1"])
  }

  @Test(
    "a query that asks for nothing finds everything",
    arguments: ["", " \t ", "\"", "\"\"", "*", "-", "- -", "«»", "…!?"])
  func nothing(query: String) throws {
    #expect(try archive.found(query).count == 5)
    #expect(try archive.found(query, asYouType: true).count == 5)
  }

  @Test(
    "the signs of SQL and of FTS5 are only text",
    arguments: [
      "AND", "a AND", "OR OR", "NOT mosul", "NEAR(a b, 2)", "text:mosul", "{text}: mosul", "^mosul", "mosul^",
      "(mosul",
      "mosul)", "mosul + i", "'; DROP TABLE event; --", "\\", "%", "a\u{0}b", "\u{FFFF}", "\u{202E}mosul",
      "--mosul",
      "-\"mosul", "**", "\"*", "*mosul", "🫠", "日本", "\u{30A}", "e\u{301}\u{323}", "½", "a:b:c", "\"a\"\"b\"",
      "\u{1E922}", "ǅ", "İstanbul", "ß",
    ])
  func hostile(query: String) throws {
    _ = try archive.search(query)
    _ = try archive.search(query, asYouType: true)
    #expect(try archive.found("mosul") == ["b-1", "b-2"])
  }

  @Test("no text at all is a syntax error")
  func fuzz() throws {
    var state: UInt64 = 20_140_808
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "\"", "*", "-", "+", "(", ")", ":", "^", "{", "}", "'", ",", " ", "AND", "OR", "NOT", "NEAR", "mosul",
      "å",
      "A\u{30A}", "«", "»", "\\", "\u{0}", "🫠", "\u{301}", "i", "1", "\n", "text",
    ]
    for _ in 0..<400 {
      let query = (0..<next(12)).map { _ in pieces[next(pieces.count)] }.joined()
      let found = try archive.search(query, asYouType: next(2) == 0)
      #expect(found == found.sorted() && Set(found).count == found.count, "\(query.debugDescription)")
    }
  }

  @Test("the search follows the timeline when that is rebuilt")
  func version() throws {
    #expect(try archive.found("mosul") == ["b-1", "b-2"])
    try archive.removeFiles(["a.txt"])
    try archive.rebuildTimeline()
    #expect(try archive.search("mosul") == [1, 2])
  }
}
