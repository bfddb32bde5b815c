import Foundation

/// Keeps other processes away from a piece of work on the archives of a folder: making one, bringing one up to date.
///
/// It is a lock on the folder itself, so it leaves nothing behind, and goes with the process. Where the system gives none
/// the work goes on without: SQLite sees to it that nothing is broken.
struct FolderLock {
  private let folder: Int32

  /// Waits for whoever has it; not for ever, for that process may have been stopped.
  init(of path: String, seconds: Double = 120) {
    let name = URL(fileURLWithPath: path).deletingLastPathComponent().path
    folder = open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    let deadline = Date().addingTimeInterval(seconds)
    while flock(folder, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR, Date() < deadline {
      usleep(20_000)
    }
  }

  func release() { if folder >= 0 { close(folder) } }
}
