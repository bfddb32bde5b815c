import ArgumentParser
import Foundation
import Storage
import TimelineModel

/// `workbench bench`: how long what a reader does takes, as medians of many runs in this process.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures analysing, reading, filtering, searching and storing, and prints medians.")

  @Option(help: "The archive to measure; it is not changed. Without it, one is made.") var archive: String?
  @Option(help: "Events of the archive that is made.") var events = 100_000
  @Option(help: "A word that stands in many passages.") var common = "koalisjon"
  @Option(help: "A word that stands in few.") var rare = "brevstårn"
  @Option(help: "Words that stand together.") var phrase = "om koalisjon"

  @Flag(name: .customLong("reading"), help: "Measure the reading of articles and nothing else.")
  var onlyReading = false

  func run() throws {
    try BenchReading().run()
    if onlyReading { return }
    print("The archive:")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("workbench-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appendingPathComponent("archive.sqlite").path
    if let archive {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: archive, toPath: copy)
    } else {
      let made = try Archive(path: copy)
      try Generate.fill(made, events: events, seed: 1)
      try made.rebuildTimeline()
    }
    try reading(copy)
    try choosing(Archive(path: copy))
    try searching(Archive(path: copy))
    try settling(Archive(path: copy))
    try writing(Archive(path: copy))
  }

  private func reading(_ path: String) throws {
    try measure("open, first page, close", runs: 20) { try Archive(path: path).entries(Array(0..<60)).count }
    let archive = try Archive(path: path)
    try measure("load the index", runs: 20) { try archive.index().count }
    let count = try archive.index().count
    var random = SplitMix(state: 1)
    try measure("page of 60 anywhere", runs: 200) {
      let first = random.next(below: max(1, count - 60))
      return try archive.entries(Array(first..<first + 60)).count
    }
    let articles = try archive.articles(limit: 200).map(\.id)
    var turn = 0
    try measure("open an article", runs: 200) {
      turn += 1
      return try archive.article(articles[turn % articles.count])?.findings.events.count ?? 0
    }
    try measure("list 100 articles", runs: 50) { try archive.articles().count }
  }

  private func choosing(_ archive: Archive) throws {
    let index = try archive.index()
    let ids = index.actors.values.map(\.id)
    var one = Filter()
    one.actors.included = Array(ids.prefix(1))
    var three = Filter()
    three.actors.included = Array(ids.prefix(3))
    var any = three
    any.actors.matching = .any
    any.from = When("2016")
    any.to = When("2017")
    try measure("filter by the greatest actor", runs: 50) { Selection(one, in: index).count }
    try measure("filter by three actors", runs: 50) { Selection(three, in: index).count }
    try measure("filter by any of three in two years", runs: 50) { Selection(any, in: index).count }
    let selection = Selection(one, in: index)
    try measure("counts of 60 actors under a filter", runs: 50) {
      (0..<min(60, ids.count)).reduce(0) { $0 + selection.count(of: $1, in: index.actors) }
    }
    try measure("density strip of 120 columns", runs: 200) {
      (0..<120).reduce(0) { sum, column in
        let first = CalendarDate(dayNumber: 16_071 + Int32(column) * 21)
        return sum + selection.count(from: first, through: first.adding(days: 20), in: index)
      }
    }
    try measure("the row at any place", runs: 200) { selection.ordinal(atRow: selection.count / 2) ?? 0 }
  }

  private func searching(_ archive: Archive) throws {
    try measure("search «\(common)»", runs: 30) { try archive.search(common).count }
    try measure("search «\(rare)»", runs: 100) { try archive.search(rare).count }
    try measure("search «\"\(phrase)\"»", runs: 30) { try archive.search("\"\(phrase)\"").count }
    let typed = String(common.prefix(2))
    try measure("search «\(typed)…»", runs: 20) { try archive.search(typed, asYouType: true).count }
    try measure("search for what is not there", runs: 100) { try archive.search("qwxqwxqwx").count }
  }

  /// What an import does at its end, with all articles of the archive held against each other.
  private func settling(_ archive: Archive) throws {
    try measure("let articles date each other", runs: 3) {
      var corroboration = Corroboration(try archive.accounts())
      return corroboration.links().count
    }
    try measure("find the same events", runs: 3) { try archive.findSameEvents() }
  }

  private func writing(_ archive: Archive) throws {
    var writer = MadeUpWriter(seed: 2)
    try measure("store 1000 new articles", runs: 3) {
      let batch = (0..<1000).map { number in
        var file = writer.file(atMost: 9)
        file.path = "new/\(number)-\(file.path)"
        return file
      }
      try archive.store(batch)
      return batch.count
    }
    var again = MadeUpWriter(seed: 2)
    let batch = (0..<1000).map { number in
      var file = again.file(atMost: 9)
      file.path = "new/\(number)-\(file.path)"
      return file
    }
    try measure("store 1000 articles again", runs: 3) {
      try archive.store(batch)
      return batch.count
    }
    try measure("rebuild the timeline", runs: 3) {
      try archive.rebuildTimeline()
      return try archive.index().count
    }
  }

  /// Prints a line: what, the median, the fastest, the slowest, and what came of it.
  private func measure(_ what: String, runs: Int, _ body: () throws -> Int) throws {
    let clock = ContinuousClock()
    var result = try body()
    var times: [Duration] = []
    for _ in 0..<runs { times.append(try clock.measure { result = try body() }) }
    times.sort()
    func milliseconds(_ time: Duration) -> String {
      String(
        format: "%10.3f", Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3)
    }
    let name = what + String(repeating: " ", count: max(1, 38 - what.count))
    let spread = "fastest\(milliseconds(times[0])) slowest\(milliseconds(times[runs - 1]))"
    print("\(name)\(milliseconds(times[runs / 2])) ms  \(spread)  → \(result)")
  }
}
