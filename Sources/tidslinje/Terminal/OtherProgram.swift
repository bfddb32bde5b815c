import Foundation
import Interface
import TimelineModel

/// Programs of the reader's own that take the terminal for a while.
enum OtherProgram {
  /// Opens a file in the editor, at a line.
  static func edit(
    _ path: String, line: Int, environment: [String: String] = Environment.own
  )
    throws(Problem)
  {
    let editor = Self.first(of: ["VISUAL", "EDITOR"], environment) ?? "vi"
    try run(editor, ["+\(line)", path])
  }

  /// Opens a link in the browser.
  static func open(_ link: String, environment: [String: String] = Environment.own)
    throws(Problem)
  {
    #if os(macOS)
      let usual = "open"
    #else
      let usual = "xdg-open"
    #endif
    try run(Self.first(of: ["BROWSER"], environment) ?? usual, [link])
  }

  private static func first(of names: [String], _ environment: [String: String]) -> String? {
    names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
  }

  /// Gives a command what `write` hands out, and lets the reader look at what it says.
  ///
  /// - Parameter write: is told by what it puts whether more is wanted.
  static func pipe(_ command: String, _ write: ((String) -> Bool) throws(Problem) -> Void) throws(Problem) {
    var ends: [Int32] = [0, 0]
    guard Foundation.pipe(&ends) == 0 else { throw CommandProblems.noProgram(command) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var ending = Ending.code(0)
    defer { awaitKey(after: ending) }
    let child: pid_t
    do throws(Problem) {
      defer { close(ends[0]) }
      child = try start(["sh", "-c", command], command, input: ends[0])
    } catch {
      close(ends[1])
      throw error
    }
    let failure: Problem?
    do throws(Problem) {
      try write { text in StandardStreams.send(Array(text.utf8)[...], to: ends[1]) }
      failure = nil
    } catch {
      failure = error
    }
    close(ends[1])
    ending = try end(child, command)
    if let failure { throw failure }
  }

  /// How a program ended.
  enum Ending: Equatable {
    case code(Int32)
    case signal(Int32)
  }

  /// What a command has said stands until a key is pressed: the screen would cover it. Where it failed that is told.
  private static func awaitKey(after ending: Ending) {
    guard StandardStreams.inputIsTerminal else { return }
    StandardError.write("")
    let language = StandardError.language
    let words = [CommandWords.ended(ending)?[language], CommandWords.anyKeyGoesBack[language]]
      .compactMap(\.self).joined(separator: " · ")
    let shown = Look.showsOnlyASCII() ? visibleInASCII(words) : words
    StandardStreams.writeAll(Array((shown + " ").utf8), to: STDERR_FILENO)
    readKey()
  }

  /// Waits for any key, which is not echoed; what comes with it, as the rest of an arrow's sequence, goes with it.
  private static func readKey() {
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
    var silent = settings
    silent.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings) }
    var byte: UInt8 = 0
    while read(STDIN_FILENO, &byte, 1) < 0, errno == EINTR {}
    StandardStreams.writeAll([0x0D, 0x0A], to: STDERR_FILENO)
  }

  /// Runs a command of the reader's. The shell reads the command and never its arguments, which come from texts.
  private static func run(_ command: String, _ arguments: [String]) throws(Problem) {
    let child = try start(["sh", "-c", "exec \(command) \"$@\"", "sh"] + arguments, command)
    try end(child, command)
  }

  private static func start(_ words: [String], _ command: String, input: Int32? = nil) throws(Problem)
    -> pid_t
  {
    var pointers = words.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    pointers.append(nil)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The signals that are ours to hear are the other program's again.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGWINCH, SIGPIPE, SIGQUIT] {
      sigaddset(&signals, number)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", &actions, &attributes, pointers, environ) == 0 else {
      throw CommandProblems.noProgram(command)
    }
    return child
  }

  /// Waits until a program has ended, and says how.
  @discardableResult
  private static func end(_ child: pid_t, _ command: String) throws(Problem) -> Ending {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // The shell's word for «not found» and «not to be run».
    if [126, 127].contains((status >> 8) & 0xFF), status & 0x7F == 0 {
      throw CommandProblems.noProgram(command)
    }
    return status & 0x7F == 0 ? .code((status >> 8) & 0xFF) : .signal(status & 0x7F)
  }
}
