import Reading
import TimelineModel

/// What articles are read with: the bundled register, and the reader's own besides.
struct Registers {
  private(set) var register: Register
  /// Rows and files that could not be read. They stop nothing.
  private(set) var problems: [Problem] = []
  /// Changes whenever one of the reader's own does; empty without any.
  private(set) var fingerprint = ""

  init(own paths: [String]) throws(Problem) {
    register = try Bundled.register()
    for path in paths {
      do throws(Problem) {
        let bytes = try FolderReader.bytes(of: path)
        let file = RegisterReader.rows(of: bytes, path: path)
        register.add(file.register)
        problems += file.problems
        fingerprint += " " + ArticleReader.fingerprint(bytes)
      } catch {
        problems.append(error)
      }
    }
  }
}
