import ArgumentParser
import Foundation
import Interface
import TimelineModel

struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot", abstract: "Draw a screen of the browser to a file, without a terminal.",
    discussion: """
      Keys are written as the help shows them, letters as they are and others in brackets: j, <Enter>, <C-d>, \
      <PageDown>, <Space>. Between them may stand spaces; within a line after “:” or “/” they are typed.

      Examples:
        tidslinje snapshot --size 80x24
        tidslinje snapshot --keys ":mars 2017 <Enter> w" --format svg --out why.svg
        tidslinje snapshot --keys "/Mosul <Enter>" --format html > mosul.html
      """)

  @Option(help: ArgumentHelp("Columns and rows.", valueName: "size"))
  var size = ScreenSize(ScreenSize.usual)

  @Option(help: ArgumentHelp("Keys to press first.", valueName: "keys"))
  var keys = ""

  @Option(help: "text, ansi, html or svg.")
  var format = SnapshotFormat.text

  @Option(help: ArgumentHelp("The file to write; “-” is standard output, as without it.", valueName: "file"))
  var out: String?

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var look: LookOptions

  func validate() throws {
    if size.size == nil {
      throw ValidationError("'\(size.text)' is no size: columns and rows from 1x1 to 1000x1000, as 120x36.")
    }
    if case .failure(let unknown) = KeyScript.keys(in: keys) {
      throw ValidationError("'\(unknown.name)' is not a key; <Esc>, <C-d>, <PageDown> are.")
    }
  }

  func run() throws {
    let listing = try Listing(archive, filter, language)
    let look = look.look
    var script = ScriptedBrowser(
      listing, language: language.language, size: size.size ?? ScreenSize.usual, look: look)
    if case .success(let strokes) = KeyScript.strokes(in: keys) { script.press(strokes) }
    let picture = ScreenPicture(
      BrowserView.canvas(of: script.browser),
      palette: look.palette(for: script.browser.theme, colours: look.colours), colours: look.colours)
    try write(picture.written(as: format))
    for problem in script.browser.problems { StandardError.write(problem) }
  }

  private func write(_ text: String) throws {
    if let out, out != "-" {
      try OutputFile(path: out).write(text)
    } else {
      StandardStreams.writeAll(Array(text.utf8), to: STDOUT_FILENO)
    }
  }
}

extension SnapshotFormat: ExpressibleByArgument {}

/// «120x36».
struct ScreenSize: ExpressibleByArgument {
  /// As it was written.
  let text: String
  /// Nil where that is none, or one that no screen has.
  let size: Size?

  static let usual = Size(120, 36)

  init(_ size: Size) {
    self.size = size
    text = "\(size.width)x\(size.height)"
  }

  init?(argument: String) {
    text = argument
    let numbers = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let width = numbers[0], let height = numbers[1],
      (1...1000).contains(width), (1...1000).contains(height)
    else {
      size = nil
      return
    }
    size = Size(width, height)
  }

  var defaultValueDescription: String { text }
}
