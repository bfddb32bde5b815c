import CResources
import Testing
import TimelineModel

@testable import Analysis

@Suite("What words depend on is told by learned weights") struct SyntaxParserTests {
  static let bytes: [UInt8] =
    (0..<c_resource_count()).map { c_resource_at($0) }
    .first { String(cString: $0.name) == "Models/syntax.bin" }
    .map { Array(UnsafeBufferPointer(start: $0.bytes, count: $0.count)) } ?? []
  static let analyzer = Analyzer(register: Register())

  /// Each word with its head: «Han <kom», «onsdag <kom».
  static func told(_ line: String, _ parser: SyntaxParser) -> [String] {
    let text = AnalyzedText(title: line, lexicon: analyzer.lexicon)
    let tree = parser.tree(parser.classes(text, 0..<text.tokens.count))
    return (0..<tree.count).map { word in
      let head = tree.heads[word]
      return "\(text.word(word)) \(tree.relations[word]) \(head < 0 ? "–" : text.word(head))"
    }
  }

  @Test("each word has its head, and is something to it")
  func trees() throws {
    let parser = SyntaxParser(model: try SyntaxModel(Self.bytes))
    #expect(
      Self.told("Mandag sendte regjeringen soldater til byen.", parser) == [
        "Mandag adverbial sendte", "sendte root –", "regjeringen subject sendte", "soldater object sendte",
        "til adverbial sendte", "byen complement til", ". sign sendte",
      ])
    #expect(
      Self.told("Presidenten seier at dei har trekt soldatane ut.", parser) == [
        "Presidenten subject seier", "seier root –", "at subordinator har", "dei subject har",
        "har object seier", "trekt verb har", "soldatane object trekt", "ut adverbial trekt", ". sign seier",
      ])
  }

  @Test("the last word is itself, with a stop behind it or without")
  func lines() throws {
    let parser = SyntaxParser(model: try SyntaxModel(Self.bytes))
    #expect(Self.told("Regjeringen sendte soldater til byen", parser).last == "byen complement til")
    #expect(Self.told("Hæren kjemper mot IS", parser).last == "IS complement mot")
    #expect(Self.told("Hæren kjemper mot IS.", parser).last == ". sign kjemper")
  }

  @Test("every sentence has one head, and no word is below itself")
  func wellFormed() throws {
    let parser = SyntaxParser(model: try SyntaxModel(Self.bytes))
    let lines =
      NarrativeLine.read("norwegian-events.txt").map(\.text) + ["", ".", "og og og", "« » ( – 5 , 7"]
    for line in lines {
      let text = AnalyzedText(title: line, lexicon: Self.analyzer.lexicon)
      let tree = parser.tree(parser.classes(text, 0..<text.tokens.count))
      #expect(tree.heads.count == text.tokens.count)
      for word in 0..<tree.count {
        var (above, steps) = (word, 0)
        while above >= 0, steps <= tree.count { (above, steps) = (tree.heads[above], steps + 1) }
        #expect(above == -1)
      }
    }
  }

  @Test("what is kept from move to move tells the same as all features of each")
  func keeping() throws {
    let parser = SyntaxParser(model: try SyntaxModel(Self.bytes))
    for line in NarrativeLine.read("norwegian-long-lines.txt").map(\.text) {
      let words = Self.analyzer.syntaxWords(of: line).map(\.word)
      let behindEdge = [SyntaxWord()] + words
      var state = ParseState(behindEdge, parser.classes(behindEdge))
      parser.model.read { model in
        var features = FeatureList()
        while !state.isDone {
          state.collectMove(into: &features)
          var answers = model.moves
          for index in 0..<features.count { answers.add(features[index]) }
          let move = state.onlyMove ?? ParseState.Move(rawValue: answers.best) ?? .shift
          var relation = Relation.other
          if let (head, dependent) = state.arc(move) {
            var answers = model.relations
            state.giveRelation(head, dependent, to: &answers)
            relation = Relation(rawValue: UInt8(answers.best)) ?? .other
          }
          state.apply(move, relation)
        }
      }
      #expect(parser.tree(words).heads == state.arcs.map { $0.head - 1 })
    }
  }

  @Test("a line that its classes show to be complete is so by its tree")
  func completeness() {
    let analyzer = SmallRegister.tagging
    let headline = ArticleComposer(analyzer.narrative.norwegianEvents).headline
    var settled = 0
    let lines = NarrativeLine.read("norwegian-events.txt").flatMap {
      $0.expected.split(separator: "«").dropFirst().map { String($0.prefix { $0 != "»" }) }
    }
    for line in lines {
      let text = AnalyzedText(title: line, lexicon: analyzer.lexicon)
      let shortener = LineShortener(headline.words, headline.shortening, text, headline.parser)
      guard shortener.start < shortener.end, headline.lacksNothing(shortener) else { continue }
      settled += 1
      #expect(shortener.tree.map { headline.isComplete($0) } ?? true, "\(line)")
    }
    #expect(settled > 100)
  }

  @Test("the answer with the most weight is that of a plain sum, the first of several")
  func weighing() throws {
    var chance = SplitMix(state: 7)
    let size = 1 << 8 + SyntaxModel.margin
    let tables = (0..<3).map { _ in (0..<size).map { _ in Int8.random(in: -127...127, using: &chance) } }
    let model = try SyntaxModel(SyntaxModel.file(tables))
    for count in [0, 1, 2, 26, 64] {
      let features = (0..<count).map { _ in UInt32.random(in: 0...UInt32.max, using: &chance) }
      let best = SyntaxModel.Question.allCases.map { question in
        let sums = (0..<question.answers).map { answer in
          features.reduce(0) { $0 + Int(tables[question.rawValue][Int($1 & 0xFF) + answer]) }
        }
        return sums.max().flatMap { sums.firstIndex(of: $0) }
      }
      model.read { model in
        var (classes, moves, relations) = (model.classes, model.moves, model.relations)
        for feature in features {
          classes.add(feature)
          moves.add(feature)
          relations.add(feature)
        }
        #expect([classes.best, moves.best, relations.best] == best)
      }
    }
  }

  @Test("a model that is cut off or altered anywhere is refused, and says why")
  func damaged() throws {
    #expect(Self.bytes.count <= 2_110_000)
    for count in [0, 8, 31, 32, Self.bytes.count / 2, Self.bytes.count - 1] {
      #expect(throws: Problem.self) { try SyntaxModel(Array(Self.bytes.prefix(count))) }
    }
    for place in [0, 7, 8, 10, 16, 40, Self.bytes.count / 2, Self.bytes.count - 1] {
      var bytes = Self.bytes
      bytes[place] ^= 0x40
      let problem = #expect(throws: Problem.self) { try SyntaxModel(bytes) }
      #expect(problem?.code == (place < 8 ? "foreign-model" : "damaged-model"))
    }
  }
}
