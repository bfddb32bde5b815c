import Analysis
import Foundation
import Reading
import Testing
import TimelineModel

@testable import workbench

/// Each check, on an article that keeps what it promises and on the same with one fault planted.
@Suite struct CorpusCheckTests {
  /// What the article rests on.
  private static let facts = """
    {"id": "2017-001", "date": "2017-03-22", "title": "Møtet", "days": ["2017-03-17"], "numbers": [68, 20000, 3], \
    "publishers": ["NTB"], "confidence": "verified"}
    """

  private static let register = """
    {"id": "brende", "kind": "person", "name": "Børge Brende", "aliases": ["Brende"], "country": "NO", "offices": \
    [{"title_nb": "utenriksminister", "from": "2013-10-16", "to": "2017-10-20"}]}
    {"id": "oslo", "kind": "city", "name": "Oslo"}
    """

  private static let filler = String(
    repeating: "Det ble også snakket om hvordan det skal gå videre. ", count: 10)

  /// An article without a fault.
  private static let sound = """
    ---
    title: "68 land møttes"
    date: 2017-03-23
    event: 2017-03-22
    place: "Oslo"
    lang: nb
    publisher: Tidslinje
    sources:
      - publisher: "NTB"
        title: "Møtet"
        date: "2017-03-22"
        link: "https://example.org/a"
    facts: ["2017-001"]
    counted: ["71 = 68 + 3"]
    basis: "Skrevet for tidslinje ut fra kildene som er oppgitt."
    ---

    Utenriksminister Børge Brende møtte onsdag kolleger fra 68 land i Oslo.

    Fredag 17. mars var tallet på angrep kommet opp i 20.000. Det er ikke 71 land. Tre land til vil være med, sa Brende.

    \(filler)\(filler)
    """

  /// Made once: it takes longer than all checks.
  private static let reading = Result {
    let register = try RegisterReader.read(file: Array(Self.register.utf8), path: "register.jsonl")
    return (register: register, analyzer: Analyzer(register: register))
  }

  private func check(_ text: String, _ name: String = "2017-03-23-mote.md") throws -> [CorpusFault] {
    let facts = try CorpusFact.all(in: Self.facts)
    let known = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
    let register = try Self.reading.get().register
    let article = try CorpusArticle(
      name: name, text: text, facts: known, analyzer: Self.reading.get().analyzer)
    let checks: [any CorpusCheck] = [
      HeaderCheck(facts: known, places: register.places), LinkCheck(), LengthCheck(), LanguageCheck(),
      WeekdayCheck(), OfficeCheck(register: register), NumberCheck(), DayCheck(), FigureCheck(), NameCheck(),
      EventCheck(), CopyCheck(texts: ["A b c d: og så kom det åtte ord på rad"]),
    ]
    return checks.flatMap { $0.faults(in: article) }
  }

  @Test("an article that keeps what it promises has no faults")
  func sound() throws {
    #expect(try check(Self.sound).map(\.description) == [])
  }

  @Test(
    "one fault is told with its line, its rule and its words",
    arguments: [
      ("place: \"Oslo\"\n", "", "1: header: place is missing"),
      ("place: \"Oslo\"", "place: \"Bergen\"", "5: header: «Bergen» is no place of the register"),
      ("date: 2017-03-23", "date: 23.3.17", "3: header: «23.3.17» is no EDTF date"),
      ("event: 2017-03-22", "event: 2017-03-16", "4: header: «2017-03-16» is in none of the article's facts"),
      ("event: 2017-03-22", "event: 2017-03-24", "4: header: «2017-03-24» has not been"),
      (
        "lang: nb", "lang: nn",
        "15: header: «Skrevet for tidslinje ut fra kildene som er oppgitt.» is not how"
      ),
      ("[\"2017-001\"]", "[]", "13: header: no fact is named"),
      ("[\"2017-001\"]", "[\"2017-001\", \"2017-002\"]", "13: header: «2017-002» is no fact"),
      ("    title: \"Møtet\"\n", "", "9: header: title is missing"),
      ("2017-03-22\"", "i går\"", "9: header: «i går» is no EDTF date"),
      ("https://example.org/a", "ftp://example.org/a", "9: link: «ftp://example.org/a» is not on the web"),
      ("https://example.org/a", "https://example/a", "9: link: «https://example/a» names no host"),
      ("lang: nb", "lang: en", "6: language: «en» but the words are nb"),
      ("Fredag 17. mars", "Torsdag 17. mars", "20: weekday: «torsdag 17 mars» but 2017-03-17 was a friday"),
      ("Fredag 17. mars", "Lørdag 18. mars", "20: day: «Lørdag 18. mars» is read as 2017-03-18"),
      ("Børge Brende møtte", "Børge Brende (51) møtte", "18: number: «51» is in no fact of the article"),
      ("20.000", "21.000", "20: number: «21.000» is in no fact of the article"),
      ("71 = 68 + 3", "71 = 68 + 2", "14: number: «71 = 68 + 2» does not count up"),
      ("Tre land", "Fire land", "20: figure: «Fire land» is in no fact of the article"),
      ("i Oslo.", "hos Kari Nordmann.", "18: name: «Kari Nordmann» is no person of the register"),
      (
        "onsdag kolleger", "tirsdag kolleger",
        "18: event: «68 land møttes» is read as 2017-03-21, not 2017-03-22"
      ),
      (
        "Tre land til", "Og så kom det åtte ord på rad. Tre land til",
        "20: copy: «og så kom det åtte ord på rad»"
      ),
    ])
  func planted(words: String, fault: String, told: String) throws {
    let text = Self.sound.replacing(words, with: fault, maxReplacements: 1)
    #expect(text != Self.sound)
    let faults = try check(text).map { $0.description.replacing("2017-03-23-mote.md:", with: "") }
    #expect(faults.contains { $0.hasPrefix(told) }, "\(told) in \(faults)")
  }

  @Test("an article is neither too short nor too long")
  func length() throws {
    let short = try check(Self.sound.replacing(Self.filler, with: ""))
    #expect(short.contains { $0.rule == .length })
    let long = try check(Self.sound + String(repeating: Self.filler, count: 3))
    #expect(long.contains { $0.rule == .length })
  }

  @Test("who holds an office no more, or not yet, may be called so only by a word that says it")
  func offices() throws {
    let later = Self.sound.replacing("date: 2017-03-23", with: "date: 2018-03-23")
    let faults = try check(later, "2018-03-23-mote.md").filter { $0.rule == .office }
    #expect(faults.map(\.why) == ["but held it 2013-10-16/2017-10-20"])
    let former = later.replacing("Utenriksminister B", with: "Tidligere utenriksminister B")
    #expect(try !check(former, "2018-03-23-mote.md").contains { $0.rule == .office })
  }

  @Test("a name that the article declares new is no fault")
  func declared() throws {
    let text = Self.sound.replacing("i Oslo.", with: "hos Kari Nordmann.")
      .replacing("counted:", with: "new: [\"Kari Nordmann\"]\ncounted:")
    #expect(try !check(text).contains { $0.rule == .name })
  }

  @Test("exceptions excuse one fault each, and a line that is none is told")
  func exceptions() throws {
    let exceptions = try CorpusException.all(in: "# why\n\na.md: day: «8. august» it looks back\n")
    let fault = CorpusFault(file: "a.md", line: 3, rule: .day, words: "8. august", why: "")
    #expect(exceptions.map { $0.excuses(fault) } == [true])
    #expect(
      !exceptions[0].excuses(CorpusFault(file: "b.md", line: 3, rule: .day, words: "8. august", why: "")))
    #expect(throws: CorpusException.BadLine.self) { try CorpusException.all(in: "a.md: dag: «x»") }
  }

  @Test(
    "an actor or place without a source, a source that leads nowhere and a fact verified by one alone are told"
  )
  func sources() throws {
    let actors = """
      {"id": "a", "sources": [{"publisher": "NTB", "title": "T", "url": "https://example.org/a"}]}
      {"id": "b"}
      {"id": "c", "sources": [{"publisher": "", "title": "T", "url": "https://example.org/c"}, \
      {"publisher": "NTB", "title": "T", "url": "example"}]}
      """
    let bodies = """
      {"id": "a", "part_of": "b", "sources": [{"publisher": "NTB", "title": "T", "url": "https://example.org/a"}]}
      {"id": "b", "part_of": "a", "sources": [{"publisher": "NTB", "title": "T", "url": "https://example.org/a"}]}
      {"id": "c", "part_of": "d", "sources": [{"publisher": "NTB", "title": "T", "url": "https://example.org/a"}]}
      """
    #expect(
      try SourceCheck.faults(actors: bodies).map(\.description) == [
        "actors.jsonl:1: source: «a» is part of itself", "actors.jsonl:2: source: «b» is part of itself",
        "actors.jsonl:3: source: «c» is part of «d», which is no actor",
      ])
    #expect(
      try SourceCheck.faults(actors: actors).map(\.description) == [
        "actors.jsonl:2: source: «b» has no source",
        "actors.jsonl:3: source: «c» has a source without publisher or title",
        "actors.jsonl:3: source: «c» has a source whose link is no link",
      ])
    let places = """
      {"id": "a", "about_nb": "by", "about_nn": "by", "about_en": "town", \
      "sources": [{"publisher": "NTB", "title": "T", "url": "https://example.org/a"}]}
      {"id": "b", "about_nb": "by", "about_en": ""}
      """
    #expect(
      try SourceCheck.faults(places: places).map(\.description) == [
        "places.jsonl:2: source: «b» has no source",
        "places.jsonl:2: source: «b» has no description in Nynorsk",
        "places.jsonl:2: source: «b» has no description in English",
      ])
    #expect(
      try SourceCheck.faults(facts: CorpusFact.all(in: Self.facts)).map(\.description) == [
        "facts.jsonl:1: source: «2017-001» is verified by one publisher alone"
      ])
  }
}

/// What the program ships.
@Suite struct BundledCorpusTests {
  @Test("the bundled articles keep what they promise (`make corpus-check` checks the reading of them too)")
  func bundled() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let corpus = try CorpusFolder(path: root.appendingPathComponent("Resources").path)
    #expect(corpus.articles.count >= 220)
    let report = CorpusReport(corpus: corpus, checks: corpus.articleChecks)
    #expect(report.faults.map(\.description) == [])
    let languages = Dictionary(grouping: corpus.articles) { $0.findings.language.rawValue }.mapValues(\.count)
    #expect(languages["nn", default: 0] >= 25 && languages["en", default: 0] >= 12)
  }
}
