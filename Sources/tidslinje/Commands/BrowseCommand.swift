import ArgumentParser
import CTerminal
import Foundation
import Interface
import TimelineModel

struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Open the browser (the default command).",
    discussion:
      "Where standard output is no terminal the timeline is printed as text instead, as `list` does.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var language: LanguageOptions

  @OptionGroup var look: LookOptions

  @Flag(inversion: .prefixedNo, help: "Listen to the mouse (else unless within GNU screen).")
  var mouse: Bool?

  @Flag(help: "Begin at the beginning, not where you left off.")
  var noRestore = false

  @Flag(help: "Print the timeline as sentences, an event a line, for screen readers.")
  var plain = false

  func run() throws {
    if !plain { Self.hushTerminal() }
    let listing = try Listing(archive, filter, language)
    if plain {
      Configuration.own.tellProblems()
      return try SpokenList(listing: listing, language: language.language, isASCII: look.look.isASCII).write()
    }
    try Self.open(listing, language.language, look.look(usesMouse: mouse), restores: !noRestore)
  }

  /// Does what it does when nothing, or only the corpus, is asked for. That needs no reading of options, which takes as
  /// long as a good part of the first screen.
  ///
  /// - Parameter words: what stands behind the program's name.
  /// - Returns: false when they ask for something else.
  static func run(plainly words: [String]) throws -> Bool {
    guard words.isEmpty || words == ["--corpus"] else { return false }
    hushTerminal()
    try open(Listing(words.isEmpty ? .usual : .corpus, .preferred), .preferred, Look(), restores: true)
    return true
  }

  /// Where something else is piped in, the keys come from the terminal itself, as in other programs with a screen.
  private static func takeKeysFromTerminal() {
    guard StandardStreams.outputIsTerminal, !StandardStreams.inputIsTerminal else { return }
    let terminal = Foundation.open("/dev/tty", O_RDWR)
    guard terminal >= 0 else { return }
    dup2(terminal, STDIN_FILENO)
    if terminal != STDIN_FILENO { close(terminal) }
  }

  /// What is typed before the browser stands (a first start reads the corpus) is for the browser: it is not to be echoed
  /// among the words on the progress.
  private static func hushTerminal() {
    takeKeysFromTerminal()
    if StandardStreams.outputIsTerminal, StandardStreams.inputIsTerminal { terminal_hush() }
  }

  private static func open(
    _ listing: Listing, _ language: ScreenLanguage, _ look: Look, restores: Bool
  ) throws {
    if !StandardStreams.outputIsTerminal || !StandardStreams.inputIsTerminal {
      Configuration.own.tellProblems()
      return try PlainList.write(listing, language: language)
    }
    try Runtime.run(listing, language: language, look: look, restores: restores)
  }
}
