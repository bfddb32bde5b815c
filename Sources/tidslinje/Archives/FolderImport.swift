import Interface
import Reading
import Storage
import TimelineModel

/// A reading of files and folders into an archive.
struct FolderImport {
  let paths: [String]
  let archive: Archive
  let registers: Registers

  init(paths: [String], into archive: Archive, registers: Registers) {
    self.paths = paths
    self.archive = archive
    self.registers = registers
  }

  /// - Parameter isWanted: told after each file how many are done, of how many, and answers whether to go on. What has
  ///   been read by then stays read.
  func run(whileWanted isWanted: @escaping (Job, _ done: Int, _ total: Int) -> Bool) throws(Problem)
    -> Ingest.Summary
  {
    let walk = FolderReader().walk(paths)
    let inputs = walk.files.map { file in
      Ingest.Input(path: FileSystem.absolute(file.path), name: file.name) { () throws(Problem) in
        try FolderReader.bytes(of: file.path)
      }
    }
    let ingest = Ingest(into: archive, register: registers.register, names: try Bundled.names())
    var summary = try ingest.run(
      inputs, version: ProgramFile().fingerprint + registers.fingerprint, progress: isWanted)
    summary.problems = walk.problems + summary.problems
    return summary
  }
}
