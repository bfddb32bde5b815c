import Interface
import Reading
import Storage
import TimelineModel

/// A reading of files and folders into an archive.
struct FolderImport {
  private var walk: Walk
  private let registers: Registers
  private let archive: Archive

  /// Into an archive that there is.
  init(paths: [String], into archive: Archive, registers: Registers) {
    walk = FolderReader().walk(paths)
    self.registers = registers
    self.archive = archive
  }

  /// Into the archive of a file, which is made when there is an article to keep in it.
  ///
  /// - Parameter former: files to read besides, where they are still there.
  init(paths: [String], and former: [String] = [], intoFile path: String, registers: Registers)
    throws(Problem)
  {
    walk = FolderReader().walk(paths)
    let named = Set(walk.files.map { FileSystem.absolute($0.path) })
    let rest = FolderReader().walk(former.filter { FileSystem.exists($0) && !named.contains($0) })
    walk.files += rest.files
    walk.problems += rest.problems
    if walk.files.isEmpty, walk.problems.allSatisfy({ $0.severity != .error }) {
      walk.problems.append(CommandProblems.nothingToRead(paths))
    }
    self.registers = registers
    archive =
      FileSystem.exists(path) || Self.holdArticles(walk.files) ? try Archive(path: path) : try .inMemory()
  }

  /// Registers that the archive was read with the last time, and that are not given now.
  private func missingRegisters() throws(Problem) -> [Problem] {
    let former = try archive.meta("registers")?.split(separator: "\n").map(String.init) ?? []
    let missing = former.filter { !registers.paths.contains($0) }
    return missing.isEmpty ? [] : [CommandProblems.registersMissing(missing)]
  }

  /// How many words of the reader's wait for their event, by the file that told it.
  private func waiting() throws(Problem) -> [Problem] {
    let counts = try archive.waitingWords().reduce(into: [String: Int]()) {
      $0[$1.path ?? "", default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { CommandProblems.waiting($1, in: $0.isEmpty ? nil : $0) }
  }

  /// Whether any of the files holds an article; asked of none after the first that does.
  private static func holdArticles(_ files: [FoundFile]) -> Bool {
    files.contains { file in
      let bytes = try? FolderReader.bytes(of: file.path)
      return !ArticleReader().read(bytes ?? [], path: file.name).articles.isEmpty
    }
  }

  /// - Parameter isWanted: told after each file how many are done, of how many, and answers whether to go on. What has
  ///   been read by then stays read.
  func run(whileWanted isWanted: @escaping (Job, _ done: Int, _ total: Int) -> Bool) throws(Problem)
    -> Ingest.Summary
  {
    let inputs = walk.files.map { file in
      Ingest.Input(path: FileSystem.absolute(file.path), name: file.name) { () throws(Problem) in
        try FolderReader.bytes(of: file.path)
      }
    }
    let ingest = Ingest(into: archive, analyzer: try Bundled.analyzer(registers.register))
    let missing = try missingRegisters()
    var summary = try ingest.run(
      inputs, version: ProgramFile().fingerprint + registers.fingerprint, progress: isWanted)
    try archive.setMeta("registers", registers.paths.joined(separator: "\n"))
    summary.problems = try missing + walk.problems + summary.problems + waiting()
    return summary
  }
}
