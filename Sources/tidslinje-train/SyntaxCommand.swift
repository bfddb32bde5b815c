import Analysis
import ArgumentParser
import Foundation
import TimelineModel

/// `tidslinje-train syntax`: learns what words depend on, writes the model, and tells how well it does on a stretch of the
/// treebanks that was left out.
struct SyntaxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syntax", abstract: "Learns the classes of words and what they depend on.")

  @Option(parsing: .upToNextOption, help: "Treebanks to learn from.") var train: [String]
  @Option(help: "The file to write.") var out: String?
  @Option(parsing: .upToNextOption, help: "The sizes of the three tables, as powers of two.")
  var bits = [19, 20, 19]
  @Option var epochs = 4
  @Flag(help: "Learn from all; then nothing is left to measure with.") var learnAll = false

  func run() throws {
    let analyzer = Analyzer(register: Register(actors: [], places: []))
    let all = try train.flatMap { try SyntaxTreebank.read($0, analyzer) }
    // Stretches of what stands together: what is left out is as new as other texts are.
    let isLeft = { (place: Int) in !learnAll && place / 500 % 12 == 5 }
    let trainer = SyntaxTrainer(bits: bits, epochs: epochs)
    let sentences = all.indices.filter { !isLeft($0) }.map { all[$0] }
    let classes = trainer.classes(sentences, epochs: 8)
    let (moves, relations) = trainer.tree(sentences, classes: try foreseen(sentences, trainer))
    let file = SyntaxModel.file([classes, moves, relations], GovernmentCounter(sentences).government)
    print("\(sentences.count) sentences, \(file.count) bytes")
    if let out { try Data(file).write(to: URL(fileURLWithPath: out)) }
    var evaluation = SyntaxEvaluation()
    let parser = try SyntaxParser(model: SyntaxModel(file))
    for place in all.indices where isLeft(place) { evaluation.add(all[place], parser) }
    if !learnAll { print(evaluation.table) }
  }

  /// The classes as a model finds them that did not learn from the sentence, for such is what the parser will be given.
  private func foreseen(_ sentences: [SyntaxSentence], _ trainer: SyntaxTrainer) throws -> [[WordClass]] {
    let folds = 5
    var found = Array(repeating: [WordClass](), count: sentences.count)
    let empty = trainer.bits.dropFirst().map { _ in Array(repeating: Int8(0), count: 1 + SyntaxModel.margin) }
    for fold in 0..<folds {
      let rest = sentences.indices.filter { $0 / 200 % folds != fold }.map { sentences[$0] }
      let file = SyntaxModel.file([trainer.classes(rest, epochs: 5)] + empty)
      let parser = try SyntaxParser(model: SyntaxModel(file))
      for place in sentences.indices where place / 200 % folds == fold {
        found[place] = parser.classes(sentences[place].words)
      }
    }
    return found
  }
}

/// Trees found against trees annotated; signs do not count.
struct SyntaxEvaluation {
  private var (words, classes, heads, both) = (0, 0, 0, 0)

  mutating func add(_ sentence: SyntaxSentence, _ parser: SyntaxParser) {
    let found = parser.tree(Array(sentence.words.dropFirst()))
    for place in 0..<found.count {
      let right = place + 1
      if sentence.classes[right].isSign { continue }
      words += 1
      if found.classes[place] == sentence.classes[right] { classes += 1 }
      guard found.heads[place] + 1 == sentence.heads[right] else { continue }
      heads += 1
      if found.relations[place] == sentence.relations[right] { both += 1 }
    }
  }

  var table: String {
    func share(_ count: Int) -> String { String(format: "%.1f", 100 * Double(count) / Double(max(1, words))) }
    return "words \(words)  classes \(share(classes))  heads \(share(heads))  with relation \(share(both))"
  }
}
