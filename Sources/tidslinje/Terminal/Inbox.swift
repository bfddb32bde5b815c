import Foundation
import Interface
import Synchronization

/// Where work in the background leaves its messages, and what wakes the loop that reads them.
final class Inbox: Sendable {
  /// What the loop must do besides reading messages.
  enum Signal: Sendable {
    case end(exitCode: Int32)
    case suspend
    /// The window has another size, or had one for a moment.
    case resize
  }

  private struct Contents {
    var messages: [Message] = []
    var signals: [Signal] = []
  }

  private let contents = Mutex(Contents())
  private let readEnd: Int32
  private let writeEnd: Int32

  init() {
    var ends: [Int32] = [0, 0]
    precondition(pipe(&ends) == 0, "no pipe can be made: too many open files")
    readEnd = ends[0]
    writeEnd = ends[1]
    _ = fcntl(readEnd, F_SETFL, O_NONBLOCK)
    _ = fcntl(writeEnd, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  func post(_ message: Message) {
    contents.withLock { $0.messages.append(message) }
    wake()
  }

  func post(_ signal: Signal) {
    contents.withLock { $0.signals.append(signal) }
    wake()
  }

  /// Lets go of what Ctrl-C sent while another program had the terminal: it was meant for that one.
  func forgetInterrupts() {
    contents.withLock { contents in
      contents.signals.removeAll { if case .end(130) = $0 { true } else { false } }
    }
  }

  func take() -> (messages: [Message], signals: [Signal]) {
    contents.withLock { contents in
      defer { contents = Contents() }
      return (contents.messages, contents.signals)
    }
  }

  enum Waking {
    /// The terminal or the background has something.
    case news
    /// Nothing came in the time given.
    case nothing
    /// The terminal has gone away.
    case hangUp
  }

  /// Sleeps until something comes, or as long as it is told.
  func wait(milliseconds: Int?) -> Waking {
    var descriptors = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&descriptors, 2, milliseconds.map { Int32($0) } ?? -1)
    if count == 0 { return .nothing }
    // Interrupted by a signal: a new size, for one, is waiting to be read.
    if count < 0 { return errno == EINTR ? .news : .hangUp }
    if descriptors[1].revents != 0 { forgetWakings() }
    let terminal = Int32(descriptors[0].revents)
    let isGone =
      terminal & POLLIN != 0 ? terminalEnded() : terminal & (POLLHUP | POLLERR | POLLNVAL) != 0
    return isGone ? .hangUp : .news
  }

  /// A terminal that is readable but has nothing to read is at its end.
  private func terminalEnded() -> Bool {
    var waiting: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) != 0 || waiting == 0
  }

  private func forgetWakings() {
    var drain = [UInt8](repeating: 0, count: 64)
    while read(readEnd, &drain, drain.count) > 0 {}
  }

  private func wake() {
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }
}
