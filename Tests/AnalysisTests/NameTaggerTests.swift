import CResources
import Reading
import Testing
import TimelineModel

@testable import Analysis

@Suite("Names are tagged by learned weights") struct NameTaggerTests {
  static let lines = NarrativeLine.read("norwegian-names.txt")
  static let bytes: [UInt8] =
    (0..<c_resource_count()).map { c_resource_at($0) }
    .first { String(cString: $0.name) == "Models/names.bin" }
    .map { Array(UnsafeBufferPointer(start: $0.bytes, count: $0.count)) } ?? []
  static let analyzer = Analyzer(register: Register())

  static func article(_ text: String) -> Article {
    Article(
      id: "", source: .init(path: "a.txt", format: "text"), header: .init(), title: nil, text: text,
      passages: PassageReader().passages(in: text))
  }

  static func told(_ line: NarrativeLine, _ tagger: NameTagger) -> String {
    let text = line.text.replacing(" / ", with: "\n")
    let names = tagger.names(in: article(text), analyzer).filter { $0.type != .other }
    let words = names.map { "\($0.type) \(text[$0.span])" }
    return words.isEmpty ? "-" : words.joined(separator: "; ")
  }

  @Test("words name whom the corpus says", arguments: lines)
  func names(_ line: NarrativeLine) throws {
    #expect(Self.told(line, NameTagger(try NameModel(Self.bytes))) == line.expected)
  }

  @Test("every type of name has a line, and a text without names is there too")
  func types() {
    for type in ["person", "organisation", "place"] {
      #expect(Self.lines.contains { $0.expected.contains(type) })
    }
    #expect(Self.lines.contains { $0.expected == "-" })
  }

  @Test("a model that is cut off or altered anywhere is refused, and says why")
  func damaged() throws {
    #expect(Self.bytes.count <= 2_000_000)
    for count in [0, 8, 23, 24, 1100, Self.bytes.count / 2, Self.bytes.count - 1] {
      #expect(throws: Problem.self) { try NameModel(Array(Self.bytes.prefix(count))) }
    }
    for place in [0, 7, 8, 13, 16, 23, 24, 900, 5000, Self.bytes.count / 2, Self.bytes.count - 1] {
      var bytes = Self.bytes
      bytes[place] ^= 0x40
      let problem = #expect(throws: Problem.self) { try NameModel(bytes) }
      #expect(problem?.code == (place < 8 ? "foreign-model" : "damaged-model"))
    }
    #expect(throws: Problem.self) { try NameModel(Self.bytes + [0]) }
  }

  @Test("names begin and end with capitals or stand in the text as they are, in order and apart")
  func spans() throws {
    let tagger = NameTagger(try NameModel(Self.bytes))
    for line in NarrativeLine.read("norwegian-actors.txt") + NarrativeLine.read("norwegian-events.txt") {
      var end = 0
      for name in tagger.names(in: Self.article(line.text), Self.analyzer) {
        #expect(name.tokens.lowerBound >= end && !name.tokens.isEmpty && !line.text[name.span].isEmpty)
        end = name.tokens.upperBound
      }
    }
  }

  @Test("words that part the names around them change none, for no name has them inside")
  func parting() throws {
    let tagger = NameTagger(try NameModel(Self.bytes))
    var compared = 0
    let actors = NarrativeLine.read("norwegian-actors.txt")
    let events = NarrativeLine.read("norwegian-events.txt")
    for line in Self.lines + actors + events {
      let article = Self.article(line.text)
      let text = AnalyzedText(article: article, lexicon: Self.analyzer.lexicon)
      // A lexicon without words knows none that parts names, nor how some sentences end.
      let unparted = AnalyzedText(article: article, lexicon: Lexicon())
      guard text.sentences.map(\.tokens) == unparted.sentences.map(\.tokens) else { continue }
      #expect(tagger.names(in: text) == tagger.names(in: unparted), "\(line.text)")
      compared += 1
    }
    #expect(compared > 200)
  }

  @Test("a label follows another only inside a name, or where names end and begin")
  func labels() {
    for type in NameType.allCases {
      #expect(NameLabel.begin(type).allows(.inside(type)) && NameLabel.begin(type).allows(.last(type)))
      #expect(!NameLabel.begin(type).allows(.outside) && !NameLabel.outside.allows(.inside(type)))
      #expect(NameLabel.last(type).allows(.begin(type)) && NameLabel.alone(type).allows(.outside))
      for other in NameType.allCases where other != type {
        #expect(!NameLabel.begin(type).allows(.last(other)) && NameLabel.alone(type).allows(.begin(other)))
      }
    }
    #expect(Set((0..<16).map { NameLabel(lane: $0) }.filter(\.closes)).count == 9)
  }
}
