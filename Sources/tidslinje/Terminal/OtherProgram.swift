import Foundation
import TimelineModel

/// Programs of the reader's own that take the terminal for a while.
enum OtherProgram {
  /// Opens a file in the editor, at a line.
  static func edit(
    _ path: String, line: Int, environment: [String: String] = ProcessInfo.processInfo.environment
  )
    throws(Problem)
  {
    let editor = Self.first(of: ["VISUAL", "EDITOR"], environment) ?? "vi"
    try run(editor, ["+\(line)", path])
  }

  /// Opens a link in the browser.
  static func open(_ link: String, environment: [String: String] = ProcessInfo.processInfo.environment)
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

  /// Runs a command of the reader's. The shell reads the command and never its arguments, which come from texts.
  private static func run(_ command: String, _ arguments: [String]) throws(Problem) {
    let words = ["sh", "-c", "exec \(command) \"$@\"", "sh"] + arguments
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
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, pointers, environ) == 0 else {
      throw CommandProblems.noProgram(command)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // The shell's word for «not found» and «not to be run».
    if [126, 127].contains((status >> 8) & 0xFF), status & 0x7F == 0 {
      throw CommandProblems.noProgram(command)
    }
  }
}
