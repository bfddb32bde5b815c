import Reading
import TimelineModel

/// What articles are read with: the bundled register, and the reader's own besides.
struct Registers {
  private(set) var register: Register
  /// Rows and files that could not be read. They stop nothing.
  private(set) var problems: [Problem] = []
  /// Where the reader's own lie.
  private(set) var paths: [String] = []
  /// Changes whenever one of the reader's own does; empty without any.
  private(set) var fingerprint = ""

  /// - Parameters:
  ///   - own: those of every day.
  ///   - needed: those asked for this time: without them nothing is read.
  init(own: [String], needed: [String] = []) throws(Problem) {
    register = try Bundled.register()
    for path in own {
      do throws(Problem) { try add(path) } catch { problems.append(error) }
    }
    for path in needed {
      let known = register.actors.count + register.places.count
      let rows = problems.count
      try add(path)
      // A file without one sound row is none.
      if register.actors.count + register.places.count == known, problems.count > rows {
        throw problems[rows]
      }
    }
    let ids = Set(register.actors.map(\.id))
    for actor in register.actors {
      if let whole = actor.partOf, !ids.contains(whole) {
        problems.append(CommandProblems.noSuchWhole(whole, of: actor.name))
      }
    }
  }

  private mutating func add(_ path: String) throws(Problem) {
    let bytes = try FolderReader.bytes(of: path)
    let file = RegisterReader.rows(of: bytes, path: path)
    register.add(file.register)
    problems += file.problems
    paths.append(FileSystem.absolute(path))
    fingerprint += " " + ArticleReader.fingerprint(bytes)
  }
}
