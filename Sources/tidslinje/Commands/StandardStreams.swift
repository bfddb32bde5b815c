import Foundation
import Interface
import Reading
import Synchronization
import TimelineModel

/// Standard output, written in large pieces. When its reader has gone away the program ends quietly.
///
/// A program gets what is written as it is; a person's terminal never a character that would command it, and only ASCII
/// where the locale or the configuration says that it shows no more.
struct StandardOutput {
  private var buffer: [UInt8] = []
  private let isTerminal = StandardStreams.outputIsTerminal
  private let isASCII = StandardStreams.outputIsTerminal && Look.showsASCIIAlone

  mutating func write(_ text: String) {
    buffer += isASCII ? visibleLinesInASCII(text).utf8 : isTerminal ? visibleLines(text).utf8 : text.utf8
    if buffer.count > 1 << 16 { flush() }
  }

  mutating func line(_ text: String) { write(text + "\n") }

  /// Writes one line, and nothing else.
  static func line(_ text: String) {
    var output = StandardOutput()
    output.line(text)
    output.flush()
  }

  mutating func flush() {
    StandardStreams.writeAll(buffer, to: STDOUT_FILENO)
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Standard error: problems and progress.
enum StandardError {
  private static let asked = Mutex<ScreenLanguage?>(nil)

  /// Lets problems be told in this language from now on.
  static func speak(_ language: ScreenLanguage) { asked.withLock { $0 = language } }

  static var language: ScreenLanguage { asked.withLock { $0 } ?? .preferred }

  static func write(_ problem: Problem) {
    let shown = problem.place.map { problem.at(path: FileSystem.fromHere($0.path)) } ?? problem
    write("tidslinje: " + visible(words(for: shown, in: language)))
  }

  /// - Parameter text: one line or several; what would command a terminal is shown as signs.
  static func write(_ text: String) {
    let shown = isTerminal && Look.showsOnlyASCII() ? visibleLinesInASCII(text) : visibleLines(text)
    StandardStreams.writeAll(Array((shown + "\n").utf8), to: STDERR_FILENO)
  }

  /// Overwrites the current line; only where a person looks on.
  static func progress(_ text: String) {
    StandardStreams.writeAll(Array("\r\u{1B}[K\(text)".utf8), to: STDERR_FILENO)
  }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

enum StandardStreams {
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Writes all bytes; a closed pipe ends the program without a word, as `head` and `less` expect. What else hinders it
  /// is told before the end.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
    if send(bytes[...], to: descriptor) { return }
    let fault = errno
    if fault == EPIPE { exit(0) }
    if descriptor == STDOUT_FILENO {
      StandardError.write(CommandProblems.noOutput(why: SystemFault.words(fault)))
    }
    exit(2)
  }

  /// Writes all bytes, and waits where the other end is slow.
  ///
  /// - Returns: whether they are written; where not, `errno` says why.
  static func send(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        var slow = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&slow, 1, 1000)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}

extension ScreenLanguage {
  /// The configuration's language, else the locale's.
  static var preferred: ScreenLanguage { Configuration.own.preferences.language ?? .fromEnvironment }

  /// The language of the locale (LC_ALL before LC_MESSAGES before LANG); English when it is none of ours.
  static var fromEnvironment: ScreenLanguage {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { Environment.own[$0] }
      .first { !$0.isEmpty }
    return ScreenLanguage(locale: locale ?? "")
  }

  /// «nn_NO.UTF-8» → Nynorsk; «nb», «no» and «nb_NO» → Bokmål; anything else → English.
  init(locale: String) {
    let tag = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }.lowercased()
    switch tag {
    case "nb", "no": self = .bokmål
    case "nn": self = .nynorsk
    default: self = .english
    }
  }
}
