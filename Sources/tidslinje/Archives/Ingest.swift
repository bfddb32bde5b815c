import Analysis
import Interface
import Reading
import Storage
import TimelineModel

/// Where reading, analysis and storage meet: files in, events in the archive out.
///
/// Each batch is a transaction, and what is unchanged is skipped: an interrupted import goes on where it
/// was when it is run again.
struct Ingest {
  let archive: Archive
  let register: Register
  private let reader = ArticleReader()
  private let analyzer: Analyzer

  init(into archive: Archive, analyzer: Analyzer) {
    self.archive = archive
    register = analyzer.register
    self.analyzer = analyzer
  }

  /// What an import did.
  struct Summary: Equatable {
    var files = 0
    /// Those that were left when the reader stopped it.
    var unread = 0
    var unchanged = 0
    var articles = 0
    var events = 0
    var problems: [Problem] = []

    /// How far it came, where it was stopped.
    var stopped: Message.Stopped? {
      unread == 0 ? nil : Message.Stopped(done: files, total: files + unread)
    }

    var hasErrors: Bool { problems.contains { $0.severity == .error } }
  }

  /// A file to take in, and its bytes when asked for.
  struct Input {
    /// What the archive knows the file by: no other file has it.
    var path: String
    /// What readers are shown.
    var name: String
    var bytes: () throws(Problem) -> [UInt8]
  }

  /// Takes in files; `progress` is told after each one how many are done, of how many, and says whether to go on. It is
  /// told too what comes after the reading, which goes on to its end: what has been read by then is whole.
  ///
  /// - Parameter version: what the reading depends on besides the file: what another version has read is
  ///   read again.
  func run(
    _ inputs: [Input], version: String, progress: @escaping (Job, Int, Int) -> Bool = { _, _, _ in true }
  )
    throws(Problem)
    -> Summary
  {
    var summary = Summary()
    let known = try archive.knownFiles()
    let knownProblems = try archive.problemsByFile()
    try archive.storeActors(register.actors, places: register.places)
    var batch: [ReadInput] = []
    var articles = 0
    for (number, input) in inputs.enumerated() {
      summary.files += 1
      do throws(Problem) {
        let bytes = try input.bytes()
        let fingerprint = version + " " + ArticleReader.fingerprint(bytes)
        if known[input.path] == fingerprint {
          summary.unchanged += 1
          // It has not been mended: that is told again.
          summary.problems += knownProblems[input.path] ?? []
        } else {
          var file = reader.read(bytes, path: input.name)
          file.problems = file.problems.map { $0.at(path: input.path) }
          batch.append(ReadInput(path: input.path, fingerprint: fingerprint, file: file))
          articles += file.articles.count
        }
      } catch {
        summary.problems.append(error)
      }
      // Files without articles fill a batch too.
      if max(articles, batch.count) >= Self.batchSize {
        try store(batch, &summary)
        (batch, articles) = ([], 0)
      }
      if !progress(.importing, number + 1, inputs.count) {
        summary.unread = inputs.count - summary.files
        break
      }
    }
    try store(batch, &summary)
    try archive.setMeta("version", version)
    summary.problems += try bringUpToDate(progress: progress)
    return summary
  }

  /// Settles what has come and gone, and makes the timeline anew.
  ///
  /// - Returns: where articles contradict each other.
  @discardableResult
  func bringUpToDate(progress: @escaping (Job, Int, Int) -> Bool = { _, _, _ in true }) throws(Problem)
    -> [Problem]
  {
    let problems = try settle(progress: progress)
    if try archive.needsRebuild() {
      _ = progress(.rebuilding, 0, 1)
      try archive.rebuildTimeline()
    }
    return problems
  }

  /// When articles have come or gone: lets them date each other, and finds what several of them tell. Where the program
  /// ends meanwhile, the next import or start begins it anew.
  ///
  /// - Returns: where they contradict each other.
  private func settle(progress: @escaping (Job, Int, Int) -> Bool) throws(Problem) -> [Problem] {
    guard try archive.needsSettling() else { return [] }
    let settling = Settling(archive: archive, analyzer: analyzer)
    let problems = try settling.run { _ = progress(.settling, 0, 1) }
    try archive.findSameEvents()
    return problems
  }

  /// Articles a transaction: few enough to lose little, many enough to be quick.
  private static let batchSize = 100

  /// A file that has been read and is yet to be analysed.
  private struct ReadInput {
    var path: String
    var fingerprint: String
    var file: ReadFile
  }

  /// Analyses the articles of some files together, and stores what they tell.
  private func store(_ batch: [ReadInput], _ summary: inout Summary) throws(Problem) {
    var newActors: [Actor.ID: Actor] = [:]
    var all = analyzer.findings(of: batch.flatMap(\.file.articles))[...]
    let stored = batch.map { input in
      let articles = input.file.articles.map { article in
        var findings = all.removeFirst()
        analyzer.findClues(in: &findings, of: article)
        return (article, findings)
      }
      summary.articles += articles.count
      summary.problems += input.file.problems
      for (article, findings) in articles {
        summary.events += findings.events.count
        summary.problems += findings.problems.map { $0.at(article.source).at(path: input.path) }
        for actor in findings.newActors { newActors[actor.id] = actor }
      }
      let testimonies = articles.map { ($0.id, analyzer.testimonies(of: $0, $1)) }
      return StoredFile(
        path: input.path, fingerprint: input.fingerprint, articles: articles,
        testimonies: Dictionary(testimonies) { first, _ in first }, problems: input.file.problems)
    }
    if !newActors.isEmpty { try archive.storeActors(newActors.values.sorted { $0.id < $1.id }) }
    try archive.store(stored)
  }
}
