import Interface
import Reading
import Storage
import TimelineModel

/// Which archive to work on.
enum ArchiveChoice {
  /// The user's own, if they have one; else the bundled corpus.
  case usual
  case corpus
  case file(String)
}

/// The archive a command works on, and what it is called on the screen.
struct OpenArchive {
  let archive: Archive
  let title: Localized
  /// Its file, by which its reader's place is remembered.
  let path: String
  /// Whether it is the bundled corpus's.
  var isCorpus: Bool { Self.isCorpus(path) }

  static func isCorpus(_ path: String) -> Bool {
    FileSystem.absolute(path) == FileSystem.absolute(UserFolders().corpusArchive)
  }

  /// - Parameter toKeep: whether something is to be added to it: then it must be one that lasts.
  init(_ choice: ArchiveChoice, toKeep: Bool = false) throws(Problem) {
    switch choice {
    case .file(let path):
      self.path = FileSystem.absolute(path)
      guard FileSystem.exists(path) else { throw CommandProblems.noArchive(path) }
      archive = try Self.ready(Archive(path: path))
      let name = path.split(separator: "/").last.map(String.init) ?? path
      title = Localized(nb: name, nn: name, en: name)
    case .usual:
      if let own = try Self.own() {
        path = UserFolders().ownArchive
        archive = own
        title = Localized(nb: "Mine artikler", nn: "Artiklane mine", en: "My articles")
      } else {
        self = try Self(.corpus, toKeep: toKeep)
      }
    case .corpus:
      path = UserFolders().corpusArchive
      archive = try Self.corpus(toKeep: toKeep)
      title = Localized(
        nb: "Koalisjonen mot IS 2014–2020", nn: "Koalisjonen mot IS 2014–2020",
        en: "The coalition against IS 2014–2020")
    }
  }

  /// The user's own archive; nil where there is none, or none with an article in it, which the user is told.
  private static func own() throws(Problem) -> Archive? {
    let path = UserFolders().ownArchive
    guard FileSystem.exists(path) else { return nil }
    let archive = try ready(Archive(path: path))
    if try !archive.isEmpty() { return archive }
    StandardError.write(CommandProblems.emptyArchive(path))
    return nil
  }

  /// The file of the archive that articles come into and go out of; there may be none yet.
  ///
  /// - Parameter anew: whether it is to be made anew, as the corpus's may be too.
  static func pathToChange(_ options: OwnArchiveOptions, anew: Bool = false) throws(Problem) -> String {
    let folders = UserFolders()
    let path = options.corpus ? folders.corpusArchive : options.archive ?? folders.ownArchive
    if isCorpus(path), !anew { throw CommandProblems.corpusIsWhole }
    return path
  }

  /// Lays an archive aside and begins it anew with the reader's words, which the reader is told.
  ///
  /// - Parameter needsFiles: whether nothing else says what to read.
  /// - Returns: the files that it was made of.
  static func renew(_ path: String, needsFiles: Bool) throws(Problem) -> [String] {
    guard FileSystem.exists(path) else { throw CommandProblems.noArchive(path) }
    let isOurs = isCorpus(path) || FileSystem.absolute(path) == FileSystem.absolute(UserFolders().ownArchive)
    let renewal = try Archive.renew(
      path: path, whateverItIs: isOurs, needsFiles: needsFiles && !isCorpus(path))
    StandardError.write(CommandProblems.renewed(path, renewal))
    return renewal.files.filter { $0.hasPrefix("/") }
  }

  /// The bundled corpus: read into its archive at the first start, and again when it or the program
  /// changes. Without a place to write it is read into memory, and the reader is told.
  private static func corpus(toKeep: Bool) throws(Problem) -> Archive {
    let version = Bundled.fingerprint(program: ProgramFile())
    do {
      let archive = try Archive(path: UserFolders().corpusArchive)
      try refresh(archive, to: version)
      return archive
    } catch  where Self.noPlaceToWrite.contains(error.code) {
      if toKeep { throw error }
      StandardError.write(CommandProblems.nothingKept(error))
      let archive = try Archive.inMemory()
      try refresh(archive, to: version)
      return archive
    }
  }

  /// What `Storage` calls it when the reader's own folder cannot hold an archive.
  private static let noPlaceToWrite: Set = ["cannot-open-archive", "read-only-archive", "disk-full"]

  private static func refresh(_ archive: Archive, to version: String) throws(Problem) {
    func isCurrent() throws(Problem) -> Bool {
      let isRead = try archive.meta("version") == version
      if !isRead { return false }
      return try !archive.needsRebuild()
    }
    if try isCurrent() { return }
    // Whoever comes while another reads it in waits for that, and finds it done.
    try archive.alone { () throws(Problem) in if try !isCurrent() { try read(into: archive, as: version) } }
  }

  private static func read(into archive: Archive, as version: String) throws(Problem) {
    let files = Bundled.files(in: "Articles")
    let inputs = files.map { file in
      Ingest.Input(path: file.name, name: file.name) { () throws(Problem) in file.bytes }
    }
    let names = Set(files.map(\.name))
    try archive.removeFiles(archive.knownFiles().keys.filter { !names.contains($0) }.sorted())
    let progress = ProgressLine(StandardError.language)
    defer { progress.clear() }
    _ = try Ingest(into: archive, analyzer: Bundled.analyzer(Bundled.register())).run(
      inputs, version: version, progress: progress.show)
  }

  /// An import that was interrupted left its events without their place in the timeline.
  private static func ready(_ archive: Archive) throws(Problem) -> Archive {
    let progress = ProgressLine(StandardError.language)
    defer { progress.clear() }
    try bringUpToDate(archive) { progress.show($0, done: $1, of: $2) }
    return archive
  }

  /// Whether all events of an archive have their place in the timeline.
  static func isUpToDate(_ archive: Archive) throws(Problem) -> Bool {
    if try archive.needsSettling() { return false }
    return try !archive.needsRebuild()
  }

  /// Gives the events their place in the timeline, and before that their dates and their fellows where they have none.
  static func bringUpToDate(
    _ archive: Archive, isCorpus: Bool = false, progress: @escaping (Job, Int, Int) -> Bool
  ) throws(Problem) {
    if try archive.needsSettling() {
      let register =
        isCorpus ? try Bundled.register() : try Registers(own: Configuration.own.registers).register
      try Ingest(into: archive, analyzer: Bundled.analyzer(register)).bringUpToDate(progress: progress)
    } else if try archive.needsRebuild() {
      _ = progress(.rebuilding, 0, 1)
      try archive.rebuildTimeline()
    }
  }
}
