import CTerminal
import Foundation

/// Where ncurses writes: to the terminal, but each screen in one piece.
///
/// ncurses passes on each stretch of a line by itself, with a call of the kernel and often a wake-up of the terminal for
/// each. So while it shows a screen, what it writes goes to a file in memory, and from there out at once: that takes
/// half the time, and no terminal ever shows half a screen.
final class FrameOutput {
  /// What ncurses knows as the terminal.
  let stream: UnsafeMutablePointer<FILE>
  private let descriptor: Int32
  private let terminal: Int32
  /// -1 where there is none: then each piece goes out by itself.
  private let memory: Int32
  private var bytes: [UInt8] = []

  init?() {
    terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    guard terminal >= 0, descriptor >= 0, let stream = fdopen(descriptor, "w") else { return nil }
    self.stream = stream
    memory = memory_file()
  }

  deinit {
    fclose(stream)
    close(terminal)
    if memory >= 0 { close(memory) }
  }

  /// Keeps what is written meanwhile from the terminal; where that cannot be done it is not begun.
  func swallow(_ body: () -> Void) {
    guard memory >= 0, lseek(memory, 0, SEEK_SET) == 0, dup2(memory, descriptor) >= 0 else { return }
    body()
    dup2(terminal, descriptor)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  /// Sends out what is written meanwhile.
  func gather(_ body: () -> Void) {
    guard memory >= 0, lseek(memory, 0, SEEK_SET) == 0, dup2(memory, descriptor) >= 0 else { return body() }
    body()
    dup2(terminal, descriptor)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return }
    if bytes.count < count { bytes = Array(repeating: 0, count: count) }
    _ = StandardStreams.send(
      ShortStyles.of(bytes[..<max(0, pread(memory, &bytes, count, 0))])[...], to: terminal)
  }
}
