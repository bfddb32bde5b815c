import CNcurses
import CTerminal
import Foundation
import Interface
import TimelineModel

/// The terminal: shows a canvas, reads keys, and is as it was before when it is closed. Nothing else.
///
/// The only code that knows ncurses.
final class NcursesScreen {
  private let window: UnsafeMutablePointer<WINDOW>
  let colours: Int
  /// How roles look; what is shown then is painted anew.
  var palette: Palette {
    get { writer.pens.palette }
    set {
      guard palette != newValue else { return }
      writer.pens = PenCase(newValue, colours: colours, of: Int(nc_colors()))
      shown = nil
    }
  }
  private let input: TerminalInput
  private let output: FrameOutput
  /// What was shown last: cells that stay the same are not written again. Its own copy, changed line by line: one shared
  /// with what is drawn on would be copied whole at the next key.
  private var shown: (size: Size, cells: [Cell])?
  private var writer: LineWriter
  private var isOpen = true
  /// Whether the last column is left blank: where TERM says that the cursor goes on to the next line at once, as it does
  /// of «ansi», most terminals wait all the same, and what ncurses writes next would stand on the wrong line.
  private let sparesLastColumn: Bool

  /// Takes over the terminal.
  ///
  /// - Throws: a problem when the terminal cannot show a full screen (TERM unset, unknown or dumb).
  init(_ look: Look, environment: [String: String] = Environment.own) throws(Problem) {
    Self.useUnicode()
    let terminal = environment["TERM"] ?? ""
    terminal_remember()
    guard let output = FrameOutput(), let screen = newterm(nil, output.stream, nc_stdin()) else {
      throw CommandProblems.noScreen(terminal)
    }
    set_term(screen)
    guard let window = nc_stdscr(), Self.has("cup") else {
      endwin()
      delscreen(screen)
      throw CommandProblems.noScreen(terminal)
    }
    // What ncurses is to go back to is the terminal as it was before it was hushed.
    terminal_unhush()
    def_shell_mode()
    self.window = window
    self.output = output
    // Until it has been left once, ncurses passes on all it has written at each move of the cursor.
    output.swallow { endwin() }
    sparesLastColumn = tigetflag("am") == 1 && tigetflag("xenl") != 1
    raw()
    noecho()
    nonl()
    Self.sendUntouched()
    keypad(window, true)
    nodelay(window, true)
    // It need not look for keys while it paints: all that waits has been read before.
    typeahead(-1)
    set_escdelay(25)
    colours = Self.startColours(atMost: look.colours)
    let pens = PenCase(
      look.palette(for: look.theme, colours: colours), colours: colours, of: Int(nc_colors()))
    writer = LineWriter(window, pens)
    input = TerminalInput(window: window, usesMouse: look.usesMouse)
    input.open()
    terminal_restore_on_crash()
  }

  /// Gives the terminal back.
  func close() {
    guard isOpen else { return }
    isOpen = false
    input.close()
    leaveScreen()
  }

  /// Goes back to what stood there before; where the terminal has no other screen to go back to (linux, vt100), at least
  /// the shell's line is left empty.
  private func leaveScreen() {
    if !Self.has("rmcup") {
      wmove(window, getmaxy(window) - 1, 0)
      wclrtoeol(window)
      output.gather { wrefresh(window) }
      shown = nil
    }
    endwin()
  }

  var size: Size { Size(Int(getmaxx(window)) - (sparesLastColumn ? 1 : 0), Int(getmaxy(window))) }

  /// Cells of a character as ncurses counts them, so that layout and cursor agree.
  static let characterWidth = CharacterWidth(name: "wcwidth") { scalar in
    Int(wcwidth(wchar_t(bitPattern: scalar.value)))
  }

  // MARK: Showing

  /// Shows a state of the browser, drawn by the one view that draws for this screen.
  func present(_ browser: Browser, by view: inout BrowserView) {
    let canvas = view.canvas(of: browser)
    if shown?.size != canvas.size { shown = nil }
    let width = canvas.size.width
    for y in 0..<canvas.size.height {
      if let shown, !view.isDrawn(line: y) || canvas.isLine(y, as: shown.cells) { continue }
      let row = y * width..<(y + 1) * width
      canvas.cells.withUnsafeBufferPointer { cells in
        let cells = LineWriter.Row(rebasing: cells[row])
        guard shown != nil else { return writer.write(cells, over: nil, y: y) }
        shown?.cells.withUnsafeMutableBufferPointer { old in
          writer.write(cells, over: LineWriter.Row(rebasing: old[row]), y: y)
          _ = old[row].update(fromContentsOf: cells)
        }
      }
    }
    if shown == nil { shown = (canvas.size, canvas.cells) }
    if let cursor = canvas.cursor { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    output.gather {
      curs_set(canvas.showsCursor ? 1 : 0)
      wrefresh(window)
    }
  }

  /// Paints everything anew, whatever the terminal shows.
  func redraw() {
    shown = nil
    clearok(window, true)
  }

  /// The number of colours to use: as many as the terminal has, but none when the user wants none.
  private static func startColours(atMost most: Int) -> Int {
    guard most > 0, has_colors() else { return 0 }
    start_color()
    use_default_colors()
    return min(Int(nc_colors()), most)
  }

  /// Keeps the kernel's hands off what is sent: it would look at each byte, and pass on small pieces.
  private static func sendUntouched() {
    var settings = termios()
    guard tcgetattr(STDOUT_FILENO, &settings) == 0 else { return }
    settings.c_oflag &= ~tcflag_t(OPOST)
    tcsetattr(STDOUT_FILENO, TCSANOW, &settings)
    def_prog_mode()
  }

  // MARK: Reading

  /// Everything typed, clicked or pasted since the last call, in order.
  func messages() -> [Message] { input.messages() }

  /// Takes the window's size, and paints anew: a window that was small for a moment has lost lines.
  func adoptSize() {
    refreshSize()
    redraw()
  }

  /// Leaves the screen, runs what the shell wants, and comes back.
  func suspend() { lend { _ = kill(getpid(), SIGSTOP) } }

  /// Gives the terminal away for a while.
  func lend<Result>(_ body: () -> Result) -> Result {
    input.close()
    def_prog_mode()
    leaveScreen()
    defer {
      reset_prog_mode()
      input.open()
      refreshSize()
      redraw()
    }
    return body()
  }

  /// Gives a text to the terminal's clipboard (OSC 52), in one piece; through tmux to the terminal around it too.
  func copy(_ text: String, environment: [String: String] = Environment.own) {
    let sequence = "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}"
    let isInTmux = environment["TMUX"]?.isEmpty == false
    let passed = "\u{1B}Ptmux;\u{1B}" + sequence + "\u{1B}\\"
    _ = StandardStreams.send(Array((isInTmux ? sequence + passed : sequence).utf8)[...], to: STDOUT_FILENO)
  }

  /// Reads the size anew: nobody tells a stopped program that its window has changed.
  private func refreshSize() {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0 {
      resizeterm(Int32(size.ws_row), Int32(size.ws_col))
    }
  }

  // MARK: The terminal's abilities

  private static func has(_ capability: String) -> Bool {
    guard let text = tigetstr(capability) else { return false }
    return Int(bitPattern: text) != -1
  }

  /// The user's locale; where it knows only ASCII one that knows Unicode, for the characters alone.
  private static func useUnicode() {
    setlocale(LC_ALL, "")
    for locale in ["C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"] where nc_mb_cur_max() == 1 {
      setlocale(LC_CTYPE, locale)
    }
  }
}
