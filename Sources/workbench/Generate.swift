import ArgumentParser
import Storage
import TimelineModel

/// `workbench generate`: an archive of any size out of made-up articles.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes an archive of made-up articles; the same seed makes the same archive.")

  @Option(help: "How many events.") var events = 100_000
  @Option(help: "Chooses the articles.") var seed: UInt64 = 1
  @Option(help: "The archive to add them to.") var archive: String

  func validate() throws {
    guard (1...20_000_000).contains(events) else { throw ValidationError("--events: from 1 to 20000000") }
  }

  func run() throws {
    let archive = try Archive(path: archive)
    let clock = ContinuousClock()
    let storing = try clock.measure { try Self.fill(archive, events: events, seed: seed) }
    let rebuilding = try clock.measure { try archive.rebuildTimeline() }
    let packing = try clock.measure { try archive.packSearch() }
    let index = try archive.index()
    print("\(index.count) events, \(index.articleCount) articles")
    print("stored in \(storing), ordered in \(rebuilding), search packed in \(packing)")
  }

  /// Stores articles until they tell this many events.
  static func fill(_ archive: Archive, events: Int, seed: UInt64) throws {
    var writer = MadeUpWriter(seed: seed)
    try archive.storeActors(writer.actors, places: writer.places)
    var batch: [StoredFile] = []
    var left = events
    while left > 0 {
      let file = writer.file(atMost: left)
      left -= file.articles[0].1.events.count
      batch.append(file)
      if batch.count == 500 || left == 0 {
        try archive.store(batch)
        batch = []
      }
    }
  }
}
