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

  /// Sends out what is written meanwhile.
  func gather(_ body: () -> Void) {
    guard memory >= 0, lseek(memory, 0, SEEK_SET) == 0, dup2(memory, descriptor) >= 0 else { return body() }
    body()
    dup2(terminal, descriptor)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return }
    if bytes.count < count { bytes = Array(repeating: 0, count: count) }
    send(ShortStyles.of(bytes[..<max(0, pread(memory, &bytes, count, 0))])[...])
  }

  /// A terminal that has gone away is no reason to leave in another way than the loop's.
  private func send(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, 1000)
      } else if errno != EINTR {
        return
      }
    }
  }
}
