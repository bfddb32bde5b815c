import Reading
import Testing
import TimelineModel

@Suite("A register is read")
struct RegisterReaderTests {
  private func bundled() throws -> Register {
    try RegisterReader.read(
      actors: try #require(resource("Registers/actors.jsonl")),
      places: try #require(resource("Registers/places.jsonl")))
  }

  private func read(_ lines: String) throws(Problem) -> Register {
    try RegisterReader.read(file: Array(lines.utf8), path: "mine.jsonl")
  }

  @Test("the program brings people, organisations, groups, states and places")
  func bundledRegister() throws {
    let register = try bundled()
    let kinds = Dictionary(grouping: register.actors, by: \.kind).mapValues(\.count)
    #expect(kinds == [.person: 318, .organization: 128, .group: 20, .state: 83])
    #expect(register.places.count == 220)
  }

  @Test("Børge Brende has his offices with their days, and his title in both languages")
  func brende() throws {
    let brende = try #require(try bundled().actors.first { $0.name == "Børge Brende" })
    #expect(brende.sortName == "Brende, Børge")
    #expect(brende.descriptors.contains("utenriksministeren"))
    #expect(brende.descriptors.contains("utanriksministeren"))
    let office = try #require(brende.offices.first { $0.titleBokmål == "utenriksminister" })
    #expect(office.titleNynorsk == "utanriksminister")
    #expect(office.mayBeHeld(on: .year(2015)))
    #expect(!office.mayBeHeld(on: .year(2019)))
  }

  @Test(
    "a value that cannot be is refused",
    arguments: [
      #"{"id": "", "kind": "person", "name": "N"}"#, #"{"id": "x", "kind": "person", "name": " "}"#,
      #"{"id": "x", "kind": "person", "name": "N", "gender": "q"}"#,
      #"{"id": "x", "kind": "town", "name": "N", "lat": 91}"#,
      #"{"id": "x", "kind": "town", "name": "N", "lon": -181}"#,
    ])
  func impossible(line: String) {
    #expect(throws: Problem.self) { try read(line) }
  }

  @Test("a misspelt field is told with what it was meant as; another program's is left alone")
  func misspelt() {
    let line =
      #"{"id": "x", "kind": "person", "name": "N", "nmae_en": "M", "note": "-", "offices": [{"title_nb": "leder", "form": "2015"}]}"#
    let file = RegisterReader.rows(of: Array(line.utf8), path: "mine.jsonl")
    #expect(file.register.actors.count == 1)
    #expect(file.problems.compactMap(\.advice?.en) == ["nearest: name_en", "nearest: from"])
  }

  @Test("names in other languages are names")
  func names() throws {
    let register = try bundled()
    #expect(register.places.first { $0.name == "Midtøsten" }?.aliases.contains("Midtausten") == true)
    #expect(register.places.first { $0.id == "bagdad" }?.englishName == "Baghdad")
    let norway = try #require(register.actors.first { $0.name == "Norge" })
    #expect(ScreenLanguage.allCases.map(norway.name(in:)) == ["Norge", "Noreg", "Norway"])
  }

  @Test("what stands for an actor without its name is told in the language of the screen, if it is of one")
  func descriptors() throws {
    let brende = try #require(try bundled().actors.first { $0.name == "Børge Brende" })
    #expect(brende.descriptors(in: .bokmål).contains("utenriksministeren"))
    #expect(!brende.descriptors(in: .bokmål).contains("utanriksministeren"))
    #expect(brende.descriptors(in: .nynorsk).contains("utanriksministeren"))
    #expect(brende.descriptors(in: .english).isEmpty)
    var other = Actor(id: "x", kind: .person, name: "X")
    other.descriptors = ["byfogden"]
    #expect(other.descriptors(in: .english) == ["byfogden"])
  }

  @Test("a file of one's own holds actors and places in any order")
  func own() throws {
    let register = try read(
      """
      {"id": "oya", "kind": "island", "name": "Øya", "lat": 59.91, "lon": 10.79}

      {"id": "kari", "kind": "person", "name": "Kari Nordmann", "offices": [{"title_nb": "ordfører", "from": "2015"}]}
      {"id": "oya", "kind": "state", "name": "Øya", "aliases": ["Øya", "Øy-riket"]}
      """)
    #expect(register.places.map(\.name) == ["Øya"])
    #expect(register.places.map(\.latitude) == [59.91])
    #expect(register.actors.map(\.sortName) == ["Kari Nordmann", "Øya"])
    #expect(register.actors.map(\.aliases) == [[], ["Øy-riket"]])
  }

  @Test("a place says where it is, in a line, and where that is from; an actor's sources stay in the file")
  func described() throws {
    let register = try read(
      """
      {"id": "oya", "kind": "island", "name": "Øya", "about_nb": "øy i vest", "about_en": "island in the west", \
      "sources": [{"publisher": "Avisa", "title": "Øya", "date": "2017-03", "url": "https://example.org/oya"}]}
      {"id": "vika", "kind": "town", "name": "Vika"}
      {"id": "kari", "kind": "person", "name": "Kari Nordmann", "sources": ["hjemmesiden"]}
      """)
    let (island, town) = (register.places[0], register.places[1])
    #expect(island.about == Localized(nb: "øy i vest", nn: "øy i vest", en: "island in the west"))
    #expect(
      island.sources == [
        Header.Citation(publisher: "Avisa", title: "Øya", date: "2017-03", link: "https://example.org/oya")
      ])
    #expect(town.about == nil && town.sources.isEmpty)
    #expect(register.actors.map(\.id) == ["kari"])
  }

  @Test(
    "a line that cannot be read is told by its number",
    arguments: [
      ("{\"id\": \"a\", \"kind\": \"person\", \"name\": \"A\"}\n\nnei", 3),
      ("{\"id\": \"a\", \"kind\": \"person\"}", 1),
      (
        "{\"id\": \"a\", \"kind\": \"city\", \"name\": \"A\"}\n{\"id\": \"a\", \"kind\": \"city\", \"name\": \"B\"}",
        2
      ),
      (
        "{\"id\":\"a\",\"kind\":\"person\",\"name\":\"A\",\"offices\":[{\"title_nb\":\"x\",\"from\":\"i fjor\"}]}",
        1
      ),
      (
        "{\"id\":\"a\",\"kind\":\"person\",\"name\":\"A\",\"offices\":[{\"title_nb\":\"x\",\"from\":\"2017\",\"to\":\"2015\"}]}",
        1
      ), ("{\"id\":\"a\",\"kind\":\"persn\",\"name\":\"A\"}", 1),
      ("{\"id\":\"a\",\"kind\":\"town\",\"name\":\"A\",\"about_nb\":[]}", 1),
      ("{\"id\":\"a\",\"kind\":\"town\",\"name\":\"A\",\"sources\":[{\"titel\":\"A\"}]}", 1),
    ])
  func badLine(file: String, line: Int) {
    let problem = #expect(throws: Problem.self) { try read(file) }
    #expect(problem?.code == "bad-register")
    #expect(problem?.place == .init(path: "mine.jsonl", line: line))
    #expect(problem?.why?.nb.isEmpty == false)
  }
}
