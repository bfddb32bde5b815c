import CPty
import CVTerm
import Foundation
import Synchronization

/// The built program in a real pseudo-terminal, its screen read back through libvterm.
final class PseudoTerminal {
  private var master: Int32
  private let child: pid_t
  private let vterm: OpaquePointer
  private let screen: OpaquePointer
  private(set) var rows: Int
  private(set) var columns: Int
  /// Everything the program wrote.
  private(set) var output: [UInt8] = []
  private(set) var exitCode: Int32?

  /// Starts `tidslinje` with these arguments, in a home folder of its own.
  convenience init(
    _ arguments: [String], rows: Int = 24, columns: Int = 80, home: URL, environment: [String: String] = [:]
  ) throws {
    try self.init(
      command: [Program.url.path] + arguments, rows: rows, columns: columns, home: home,
      environment: environment)
  }

  /// Starts a line of the shell's.
  convenience init(shell line: String, rows: Int, columns: Int, home: URL) throws {
    try self.init(
      command: ["/bin/sh", "-c", line], rows: rows, columns: columns, home: home, environment: [:])
  }

  private init(
    command: [String], rows: Int, columns: Int, home: URL, environment: [String: String]
  ) throws {
    self.rows = rows
    self.columns = columns
    vterm = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(vterm, 1)
    screen = vterm_obtain_screen(vterm)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
    var variables = [
      "TERM": "xterm-256color", "LANG": "nb_NO.UTF-8", "LC_ALL": "C.UTF-8", "HOME": home.path,
      "XDG_DATA_HOME": home.appendingPathComponent("data").path, "PATH": "/usr/bin:/bin",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(environment) { $1 }
    var master: Int32 = -1
    child = Self.withCStrings(command) { argv in
      Self.withCStrings(variables.map { "\($0)=\($1)" }) { envp in
        cpty_spawn(command[0], argv, envp, Int32(rows), Int32(columns), &master)
      }
    }
    self.master = master
    guard child > 0 else { throw CocoaError(.executableLoad) }
  }

  deinit {
    if exitCode == nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    if master >= 0 { close(master) }
    vterm_free(vterm)
  }

  /// Types text; `\r` is Enter, `\u{1B}` Esc.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    vterm_set_size(vterm, Int32(rows), Int32(columns))
    cpty_resize(master, Int32(rows), Int32(columns))
    lastRead = nil
  }

  /// Goes away, as a window that is closed.
  func hangUp() {
    close(master)
    master = -1
  }

  func send(signal number: Int32) { kill(child, number) }

  /// Reads what the program writes until the screen satisfies a condition.
  ///
  /// - Returns: whether it did before the deadline; waiting ends early when the program does.
  func wait(seconds: Double = 20, until condition: (PseudoTerminal) -> Bool) -> Bool {
    let deadline = Date().addingTimeInterval(seconds)
    var quietTurns = 0
    while Date() < deadline {
      let hasMore = pump(milliseconds: 20)
      quietTurns = hasMore ? 0 : quietTurns + 1
      if !hasMore, exitCode != nil { return condition(self) }
      // The program needs the processor too: nothing is looked at again and again while nothing comes.
      if quietTurns % 10 == 1, condition(self) { return true }
    }
    return condition(self)
  }

  func wait(for text: String) -> Bool { wait { $0.text.contains(text) } }

  /// Waits for the program to end; its exit code, or nil when it does not end.
  func waitForExit() -> Int32? {
    _ = wait { $0.exitCode != nil }
    return exitCode
  }

  /// The screen as lines.
  var lines: [String] {
    if let lastRead, lastRead.after == output.count { return lastRead.lines }
    let lines = readLines()
    lastRead = (output.count, lines)
    return lines
  }

  /// The lines as they were last read, after so many bytes.
  private var lastRead: (after: Int, lines: [String])?

  private func readLines() -> [String] {
    (0..<rows).map { row in
      var line = ""
      var column = 0
      while column < columns {
        let cell = cvterm_cell(screen, Int32(row), Int32(column))
        line += Self.text(of: cell)
        column += max(1, Int(cell.width))
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  var text: String { lines.joined(separator: "\n") }

  private static func text(of cell: CVTermCell) -> String {
    var scalars = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.chars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self) {
        guard value != 0, let scalar = Unicode.Scalar(value) else { break }
        scalars.append(scalar)
      }
    }
    return scalars.isEmpty ? " " : String(scalars)
  }

  /// Moves what is there from the program to the screen, and the terminal's answers back.
  private func pump(milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var hasMore = false
    if poll(&descriptor, 1, milliseconds) > 0 {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(master, &buffer, buffer.count)
      if count > 0 {
        output += buffer[..<count]
        buffer.withUnsafeBytes {
          _ = vterm_input_write(vterm, $0.bindMemory(to: CChar.self).baseAddress, count)
        }
        var answer = [CChar](repeating: 0, count: 4096)
        let length = vterm_output_read(vterm, &answer, answer.count)
        if length > 0 { _ = write(master, answer, length) }
        hasMore = true
      }
    }
    var status: Int32 = 0
    if exitCode == nil, cpty_wait(child, &status) == 1 { exitCode = cpty_exit_code(status) }
    return hasMore
  }

  /// The terminal's settings: whether lines are edited and echoed, as a shell expects.
  var isCooked: Bool {
    var settings = termios()
    guard tcgetattr(master, &settings) == 0 else { return false }
    return settings.c_lflag & tcflag_t(ICANON) != 0 && settings.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Whether the program has stopped itself, as after Ctrl-Z.
  var isStopped: Bool { cpty_is_stopped(child) != 0 }

  private static func withCStrings<R>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R) -> R
  {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}

/// The built program, beside the test runner.
enum Program {
  static let url: URL = {
    #if os(Linux)
      let runner = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    #else
      let runner =
        Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        ?? URL(fileURLWithPath: CommandLine.arguments[0])
    #endif
    return runner.deletingLastPathComponent().appendingPathComponent("tidslinje")
  }()

  struct Result {
    var output: String
    var errors: String
    var exitCode: Int32
  }

  /// Runs the program to its end, with standard output in a pipe.
  static func run(
    _ arguments: [String], input: String = "", home: URL, environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    var variables = [
      "HOME": home.path, "LANG": "nb_NO.UTF-8", "XDG_DATA_HOME": home.appendingPathComponent("data").path,
      "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(environment) { $1 }
    process.environment = variables
    process.currentDirectoryURL = home
    let files = ["out", "err", "in"].map { home.appendingPathComponent(".\($0)-\(UUID().uuidString)") }
    try Data(input.utf8).write(to: files[2])
    for file in files[..<2] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = try FileHandle(forReadingFrom: files[2])
    try process.run()
    process.waitUntilExit()
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
    return Result(output: try text(files[0]), errors: try text(files[1]), exitCode: process.terminationStatus)
  }
}

/// A home folder that is gone when the test is over.
final class TemporaryHome {
  let url: URL

  /// - Parameter hasCorpus: whether the bundled corpus has been read there before, as at a second start.
  init(hasCorpus: Bool = false) throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("tidslinje-\(UUID().uuidString)")
    let data = url.appendingPathComponent("data/tidslinje")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    if hasCorpus {
      try FileManager.default.copyItem(
        at: Self.corpus.get(), to: data.appendingPathComponent("corpus.sqlite"))
    }
  }

  /// The archive of the bundled corpus, made once for all tests by the program itself.
  private static let corpus = Result {
    let home = FileManager.default.temporaryDirectory.appendingPathComponent("tidslinje-corpus-\(getpid())")
    corpusHome.withLock { $0 = home.path }
    // The tests' process ends without a word to what is static.
    atexit {
      TemporaryHome.corpusHome.withLock { path in path.map { try? FileManager.default.removeItem(atPath: $0) }
      }
    }
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    _ = try Program.run(["list", "--corpus"], home: home)
    return home.appendingPathComponent("data/tidslinje/corpus.sqlite")
  }

  private static let corpusHome = Mutex<String?>(nil)

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file below the folder.
  func write(_ text: String, _ name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
