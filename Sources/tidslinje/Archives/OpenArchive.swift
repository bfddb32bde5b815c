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
  var isCorpus: Bool { FileSystem.absolute(path) == FileSystem.absolute(UserFolders().corpusArchive) }

  init(_ choice: ArchiveChoice) throws(Problem) {
    let own = UserFolders().ownArchive
    switch choice {
    case .file(let path):
      self.path = FileSystem.absolute(path)
      guard FileSystem.exists(path) else { throw CommandProblems.noArchive(path) }
      archive = try Self.ready(Archive(path: path))
      let name = path.split(separator: "/").last.map(String.init) ?? path
      title = Localized(nb: name, nn: name, en: name)
    case .usual where FileSystem.exists(own):
      path = own
      archive = try Self.ready(Archive(path: own))
      title = Localized(nb: "Mine artikler", nn: "Artiklane mine", en: "My articles")
    case .usual, .corpus:
      path = UserFolders().corpusArchive
      archive = try Self.corpus()
      title = Localized(
        nb: "Koalisjonen mot IS 2014–2020", nn: "Koalisjonen mot IS 2014–2020",
        en: "The coalition against IS 2014–2020")
    }
  }

  /// The archive that articles come into and go out of.
  ///
  /// - Parameter makesNew: whether one is made where there is none.
  static func toChange(_ options: OwnArchiveOptions, makesNew: Bool) throws(Problem) -> Archive {
    let folders = UserFolders()
    let path = options.archive ?? folders.ownArchive
    if options.corpus || FileSystem.absolute(path) == FileSystem.absolute(folders.corpusArchive) {
      throw CommandProblems.corpusIsWhole
    }
    if !makesNew, !FileSystem.exists(path) { throw CommandProblems.noArchive(path) }
    return try Archive(path: path)
  }

  /// The bundled corpus: read into its archive at the first start, and again when it or the program
  /// changes. Without a place to write it is read into memory, and the reader is told.
  private static func corpus() throws(Problem) -> Archive {
    let version = Bundled.fingerprint(program: ProgramFile())
    do {
      let archive = try Archive(path: UserFolders().corpusArchive)
      try refresh(archive, to: version)
      return archive
    } catch  where Self.noPlaceToWrite.contains(error.code) {
      StandardError.write(error)
      let archive = try Archive.inMemory()
      try refresh(archive, to: version)
      return archive
    }
  }

  /// What `Storage` calls it when the reader's own folder cannot hold an archive.
  private static let noPlaceToWrite: Set = ["cannot-open-archive", "read-only-archive", "disk-full"]

  private static func refresh(_ archive: Archive, to version: String) throws(Problem) {
    if try archive.meta("version") == version, try !archive.needsRebuild() { return }
    let files = Bundled.files(in: "Articles")
    let inputs = files.map { file in
      Ingest.Input(path: file.name, name: file.name) { () throws(Problem) in file.bytes }
    }
    let names = Set(files.map(\.name))
    try archive.removeFiles(archive.knownFiles().keys.filter { !names.contains($0) }.sorted())
    let progress = ProgressLine(StandardError.language)
    defer { progress.clear() }
    _ = try Ingest(into: archive, register: Bundled.register(), names: Bundled.names()).run(
      inputs, version: version, progress: progress.show)
  }

  /// An import that was interrupted left its events without their place in the timeline.
  private static func ready(_ archive: Archive) throws(Problem) -> Archive {
    let progress = ProgressLine(StandardError.language)
    defer { progress.clear() }
    if try archive.needsSettling() {
      let registers = try Registers(own: Configuration.own.registers)
      try Ingest(into: archive, register: registers.register, names: Bundled.names()).bringUpToDate(
        progress: progress.show)
    } else if try archive.needsRebuild() {
      _ = progress.show(.rebuilding, done: 0, of: 1)
      try archive.rebuildTimeline()
    }
    return archive
  }
}
