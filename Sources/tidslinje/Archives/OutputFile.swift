import Foundation
import Reading
import TimelineModel

/// Where a command writes what it was asked for: a file, whole or not at all; or whatever else bears the name.
///
/// A device, a pipe and standard output take the bytes as they come, and a link leads to its file: none of them is
/// replaced by a new file of that name.
struct OutputFile {
  let path: String

  func write(_ text: String) throws(Problem) {
    let bytes = Array(text.utf8)
    let fault = isPlain ? replace(with: bytes) : send(bytes)
    if let fault { throw CommandProblems.unwritable(path, why: SystemFault.words(fault)) }
  }

  /// Whether it is a file, or may become one: then all of it is written anew.
  private var isPlain: Bool {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFREG && !status.isStandardStream }
    // A link to a file that is yet to be made: only the system can follow it.
    return lstat(path, &status) != 0
  }

  /// Writes a new file beside the old one, and puts it in its place.
  ///
  /// - Returns: what went wrong.
  private func replace(with bytes: [UInt8]) -> Int32? {
    let target = FileSystem.absolute(path)
    var former = stat()
    let mode = stat(target, &former) == 0 ? former.st_mode & 0o7777 : nil
    // What may not be written must not be replaced either.
    if mode != nil, access(target, W_OK) != 0 { return errno }
    let draft = target + ".\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { return errno }
    if let mode { fchmod(file, mode) }
    var fault = StandardStreams.send(bytes[...], to: file) ? nil : errno
    if close(file) != 0, fault == nil { fault = errno }
    if fault == nil, rename(draft, target) != 0 { fault = errno }
    if fault != nil { unlink(draft) }
    return fault
  }

  /// Writes into what bears the name.
  ///
  /// - Returns: what went wrong.
  private func send(_ bytes: [UInt8]) -> Int32? {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard file >= 0 else { return errno }
    defer { close(file) }
    return StandardStreams.send(bytes[...], to: file) ? nil : errno
  }
}

extension stat {
  /// Whether it is where standard output or standard error goes already, as `/dev/stdout` is.
  fileprivate var isStandardStream: Bool {
    [STDOUT_FILENO, STDERR_FILENO].contains { stream in
      var other = stat()
      return fstat(stream, &other) == 0 && other.st_dev == st_dev && other.st_ino == st_ino
    }
  }
}
