import Analysis
import ArgumentParser
import Foundation
import Reading
import TimelineModel

/// `tidslinje-train names`: learns to find names, writes the model, and tells how well it finds those of the
/// development parts.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Learns the names of persons, organisations and places.")

  @Option(parsing: .upToNextOption, help: "Treebanks to learn from.") var train: [String]
  @Option(parsing: .upToNextOption, help: "Treebanks to measure with.") var dev: [String] = []
  @Option(help: "The folder of the lists.") var lists = "Sources/tidslinje-train/Lists"
  @Option(help: "The file to write.") var out: String?
  @Option(help: "How many features to keep.") var features = 110_000
  @Option var epochs = 15
  @Option var prior: Float = 2
  @Option var dropout: Float = 0.15
  @Option var step: Float = 0.2
  @Option var least = 2
  @Flag(help: "Learn from the development parts too; then nothing is left to measure with.") var learnDev =
    false
  @Option(help: "Measure by folds of the training part instead, each a stretch of it.") var folds: Int?
  @Option(help: "Write the misses to this file.") var misses: String?

  func run() throws {
    let trains = try train.map { TrainingArticle.all(try Treebank.read($0)) }
    let devs = try dev.map { TrainingArticle.all(try Treebank.read($0)) }
    let analyzer = Analyzer(register: Register(actors: [], places: []))
    if let folds {
      var evaluations = trains.map { _ in Evaluation() }
      for fold in 0..<folds {
        // What stands together is of one paper and one time: a stretch left out is as new as other texts are.
        let left = trains.map { $0.count * fold / folds..<$0.count * (fold + 1) / folds }
        let kept = zip(trains, left).flatMap { part, left in
          part.indices.filter { !left.contains($0) }.map { part[$0] }
        }
        let tagger = try NameTagger(NameModel(learn(kept, analyzer)))
        let known = Set(kept.flatMap(\.spellings))
        for (index, part) in trains.enumerated() {
          for article in part[left[index]] {
            evaluations[index].add(article, tagger.names(in: article.article, analyzer), known: known)
          }
        }
      }
      try tell(evaluations)
      return
    }
    let file = try learn(Array((learnDev ? trains + devs : trains).joined()), analyzer)
    if let out { try Data(file).write(to: URL(fileURLWithPath: out)) }
    if learnDev { return }
    let tagger = try NameTagger(NameModel(file))
    let known = Set(trains.joined().flatMap(\.spellings))
    let evaluations = devs.map { part in
      var evaluation = Evaluation()
      for article in part {
        evaluation.add(article, tagger.names(in: article.article, analyzer), known: known)
      }
      return evaluation
    }
    try tell(evaluations)
  }

  private func tell(_ evaluations: [Evaluation]) throws {
    for evaluation in evaluations { print(evaluation.table) }
    guard let misses else { return }
    try evaluations.flatMap(\.misses).joined(separator: "\n")
      .write(toFile: misses, atomically: true, encoding: .utf8)
  }

  /// Learns twice: to see which features are worth most, and then from these alone.
  private func learn(_ articles: [TrainingArticle], _ analyzer: Analyzer) throws -> [UInt8] {
    var lists = try WordLists(folder: lists)
    lists.insertCommon(articles)
    let reader = NameTagger(try NameModel(NamesFile(lists: lists).bytes))
    var lessons = Lessons()
    for article in articles { lessons.add(article, reader.lessons(of: article.article, analyzer)) }
    var settings = ChainModel.Settings()
    (settings.epochs, settings.prior, settings.dropout, settings.step, settings.least) =
      (epochs, prior, dropout, step, least)
    let whole = ChainModel(settings)
    whole.learn(lessons)
    let chosen = ChainModel(settings)
    chosen.learn(lessons, only: Set(whole.ranked().prefix(features).map { whole.numbers[$0] }))
    print(
      "\(articles.count) articles, \(lessons.regions.count) regions, \(lessons.labels.count) tokens,",
      "\(lessons.lost) names not reached, \(whole.numbers.count) features, \(chosen.numbers.count) kept")
    return NamesFile(lists: lists, model: chosen).bytes
  }
}
