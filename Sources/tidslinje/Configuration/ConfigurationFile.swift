import Foundation
import Reading
import TimelineModel

/// `config.yaml` on the disk.
struct ConfigurationFile {
  let path: String

  /// Writes it whole or not at all, in a folder that is made if need be.
  ///
  /// - Returns: where what stood there before is kept; nil when nothing did, or the same.
  func write(_ text: String) throws(Problem) -> String? {
    // The file itself, where the reader keeps it elsewhere and has a link here.
    let file = FileSystem.absolute(path)
    do {
      let former = FileManager.default.contents(atPath: file)
      if former == Data(text.utf8) { return nil }
      let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let backup = former.map { _ in freeName(file + ".bak") }
      if let backup { try FileManager.default.copyItem(atPath: file, toPath: backup) }
      try OutputFile(path: file).write(text)
      return backup
    } catch let problem as Problem {
      throw problem
    } catch {
      throw CommandProblems.unwritable(path, why: SystemFault.words(for: error))
    }
  }

  /// No earlier copy is written over.
  private func freeName(_ name: String) -> String {
    var (free, number) = (name, 2)
    while FileSystem.exists(free) {
      free = name + String(number)
      number += 1
    }
    return free
  }
}
