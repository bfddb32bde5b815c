import Foundation

/// The program's own file: a new build may read articles otherwise than the last one did.
struct ProgramFile {
  /// Size and time of change.
  let fingerprint: String

  init(path: String = "/proc/self/exe") {
    let program = FileManager.default.fileExists(atPath: path) ? path : CommandLine.arguments[0]
    var status = stat()
    fingerprint = stat(program, &status) == 0 ? "\(status.st_size) \(status.modified)" : "unknown"
  }
}

extension stat {
  /// Seconds since 1970-01-01 UTC, to the nanosecond.
  fileprivate var modified: String {
    #if os(Linux)
      let time = st_mtim
    #else
      let time = st_mtimespec
    #endif
    return "\(time.tv_sec).\(time.tv_nsec)"
  }
}
