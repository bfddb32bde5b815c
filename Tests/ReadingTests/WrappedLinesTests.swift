import Reading
import Testing
import TimelineModel

/// Text that was broken at a width is read by its paragraphs, not by its lines.
@Suite("Lines that were broken at a width are paragraphs again")
struct WrappedLinesTests {
  private func article(_ text: String) throws -> Article {
    try ArticleReader().readText(Array(text.utf8), path: "a.txt").get()
  }

  private func paragraphs(_ text: String) throws -> [String] {
    let article = try article(text)
    return article.passages.map { "\($0.kind.rawValue): \(article.text[$0.span])" }
  }

  private static let wire = """
    Ferga gikk på grunn ved Kråkøya natt til søndag 3.
    mars 2013, og ble stående til onsdag kveld. Det
    var første gang siden 1998, sa skipperen.

    Ingen av de 48 om bord ble skadd, og ferga ble tatt
    av grunnen av slepebåten «Viking», som kom fra
    byen ved midnatt.
    """

  @Test("a paragraph that was broken is one, and the next one another")
  func broken() throws {
    #expect(
      try paragraphs(Self.wire) == [
        "lead: Ferga gikk på grunn ved Kråkøya natt til søndag 3. mars 2013, og ble stående til onsdag kveld. "
          + "Det var første gang siden 1998, sa skipperen.",
        "body: Ingen av de 48 om bord ble skadd, og ferga ble tatt av grunnen av slepebåten «Viking», "
          + "som kom fra byen ved midnatt.",
      ])
  }

  @Test("every character stays where it was, and it is the same article as unbroken")
  func places() throws {
    let (broken, whole) = (
      try article(Self.wire),
      try article(
        Self.wire.split(separator: "\n\n").map {
          $0.split(separator: "\n").joined(separator: " ")
        }.joined(separator: "\n\n"))
    )
    #expect(broken.text == whole.text)
    #expect(broken.id == whole.id)
    #expect(broken.givenText == Self.wire)
  }

  @Test("a heading above a broken paragraph stays one, and so does a dash that opens a reply")
  func headings() throws {
    #expect(
      try paragraphs(
        """
        Ferga står fast
        Ferga gikk på grunn ved Kråkøya søndag, og ble
        stående der i tre dager, til hun ble tatt av
        grunnen av slepebåten «Viking» onsdag kveld.
        – Jeg har aldri sett noe slikt, sier mannen på
        kaia, som var den første som så at hun sto.
        """
      ).map { $0.prefix { $0 != ":" } } == ["title", "lead", "quote"])
  }

  @Test("a paragraph may begin farther in")
  func indented() throws {
    #expect(
      try paragraphs(
        """
        Ferga gikk på grunn ved Kråkøya søndag, og ble
        stående der i tre dager, til hun ble tatt av
        grunnen av slepebåten «Viking» onsdag kveld.
           Ingen av de 48 om bord ble skadd, og ferga
        går igjen som før.
        """
      ).count == 2)
  }

  @Test(
    "lines that are paragraphs stay apart",
    arguments: [
      "Ferga står fast\nFerga gikk på grunn i går.\nIngen ble skadd.",
      "Kari Nordmann\npublisert 3. mars 2015 kl. 12.41\nFerga gikk på grunn i går.",
      "melk\nbrød\nsmør\nen liten pose mel",
      "Ferga gikk på grunn.\n\nog sto der.\n\ntil onsdag.",
    ])
  func unbroken(_ text: String) throws {
    #expect(try article(text).passages.count == text.split(separator: "\n").count)
  }
}
