import Foundation
import Testing

/// Where what a command writes ends up, and in what form a terminal gets it.
@Suite struct OutputTests {
  private let home: TemporaryHome

  init() throws {
    home = try TemporaryHome(hasCorpus: true)
    try home.write(
      "date 2017-03-22 Børge Brende \u{1B}[31mmøtte\u{202E} Brett McGurk i Oslo onsdag.\n", "a.txt")
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments + ["--locale", "nb"], home: home.url)
  }

  private func path(_ name: String) -> String { home.url.appendingPathComponent(name).path }

  private func snapshot(to file: String) throws -> Program.Result {
    try run("snapshot", "--corpus", "--size", "60x12", "--out", file)
  }

  @Test("a link is followed, and the file it leads to written; also one that is not there yet")
  func links() throws {
    try home.write("gammelt\n", "fil")
    for (link, target) in [("lenke", "fil"), ("ny-lenke", "ny-fil")] {
      try FileManager.default.createSymbolicLink(atPath: path(link), withDestinationPath: target)
      #expect(try snapshot(to: link).exitCode == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path(link)) == target)
      #expect(try String(contentsOfFile: path(target), encoding: .utf8).contains("Koalisjonen"))
    }
  }

  @Test("a device is written to, never replaced, and what it refuses is told")
  func devices() throws {
    #expect(try snapshot(to: "/dev/null").exitCode == 0)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    #expect(mkfifo(path("rør"), 0o600) == 0)
    let reader = open(path("rør"), O_RDONLY | O_NONBLOCK)
    #expect(try snapshot(to: "rør").exitCode == 0)
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = read(reader, &bytes, bytes.count)
    close(reader)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).contains("Koalisjonen"))
    #expect(stat(path("rør"), &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    let folder = try snapshot(to: ".")
    #expect(folder.exitCode == 2 && folder.errors.contains("det er en mappe"), "\(folder.errors)")
    #if os(Linux)
      let full = try snapshot(to: "/dev/full")
      #expect(full.exitCode == 2 && full.errors.contains("disken er full"), "\(full.errors)")
    #endif
  }

  @Test("a hyphen is standard output, and a file of that name is not made", arguments: ["-", "/dev/stdout"])
  func standardOutput(name: String) throws {
    #expect(try snapshot(to: name).output.contains("Koalisjonen"))
    #expect(!FileManager.default.fileExists(atPath: path("-")))
  }

  @Test("a file keeps its permissions, and nothing is left beside it")
  func permissions() throws {
    try home.write("gammelt\n", "ut/fil")
    chmod(path("ut/fil"), 0o640)
    #expect(try snapshot(to: "ut/fil").exitCode == 0)
    var status = stat()
    #expect(stat(path("ut/fil"), &status) == 0 && status.st_mode & 0o777 == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: path("ut")) == ["fil"])
  }

  #if os(Linux)
    @Test("standard output that takes nothing more is told", arguments: [["list", "--corpus"], ["--help"]])
    func full(arguments: [String]) throws {
      let command = (["exec", Program.url.path] + arguments).joined(separator: " ") + " > /dev/full"
      let result = try Shell.run(command, home: home.url)
      #expect(result.exitCode == 2 && result.errors.contains("cannot be written out"), "\(result.errors)")
    }
  #endif

  @Test(
    "what somebody has typed or called a file never commands the terminal",
    arguments: [
      ["list", "--actor", "\u{1B}[31mX"], ["list", "--from", "\u{1B}[31mX"],
      ["list", "--locale", "\u{1B}[31mX"],
      ["list", "--archive", "\u{1B}[31mX"], ["import", "\u{1B}[31mX"], ["list", "--\u{1B}[31mX"],
    ])
  func hostileArguments(arguments: [String]) throws {
    let result = try Program.run(arguments, home: home.url)
    #expect(result.exitCode != 0 && result.errors.contains("[31mX"), "\(result.errors)")
    #expect(!result.errors.contains("\u{1B}"))
  }

  @Test("an export is whole for a program, and harmless on a terminal")
  func hostileExport() throws {
    _ = try run("import", "a.txt")
    #expect(try run("export", "--format", "csv").output.contains("\u{1B}[31m"))
    let terminal = try PseudoTerminal(["export", "--format", "csv"], rows: 10, columns: 200, home: home.url)
    #expect(terminal.waitForExit() == 0)
    let shown = String(decoding: terminal.output, as: UTF8.self)
    #expect(shown.contains("Brende") && !shown.contains("\u{1B}[31m") && !shown.contains("\u{202E}"))
  }

  @Test("what is no text is told by extract as an article that could not be read, also by what it is called")
  func unreadable() throws {
    try home.write("a\0b\0", "bin.txt")
    try home.write("<html><p>USA bombet Mosul.</p></html>", "side.html")
    for (name, code) in [("bin.txt", "binary"), ("side.html", "unknown-format")] {
      let result = try Program.run(["extract", name], home: home.url)
      #expect(result.exitCode == 1 && result.output.contains("\"code\":\"\(code)\""), "\(result.output)")
      #expect(try run("import", name).exitCode == 1)
    }
  }

  @Test("explain takes standard input, and a file that is not there is not taken for words")
  func explaining() throws {
    let told = try Program.run(["explain", "-", "--date", "2017-03-22"], input: "i går", home: home.url)
    #expect(told.output.contains("2017-03-21"))
    for input in ["nei.txt", "/nei/nei", "", "."] {
      #expect(try run("explain", input).exitCode == 2, "\(input)")
    }
    #expect(try run("explain", "Oslo/Bergen").exitCode == 0)
  }
}

/// A command line as a shell takes it.
enum Shell {
  static func run(_ command: String, home: URL) throws -> Program.Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.environment = [
      "HOME": home.path, "XDG_DATA_HOME": home.appendingPathComponent("data").path, "PATH": "/usr/bin:/bin",
      "LC_ALL": "C.UTF-8",
    ]
    process.currentDirectoryURL = home
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let told = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Program.Result(
      output: "", errors: String(decoding: told, as: UTF8.self), exitCode: process.terminationStatus)
  }
}
