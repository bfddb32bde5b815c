import CNcurses
import CTerminal
import Foundation
import Interface
import TimelineModel

/// The terminal: shows a canvas, reads keys, and is as it was before when it is closed. Nothing else.
///
/// The only code that knows ncurses.
final class NcursesScreen {
  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  let colours: Int
  /// How roles look; what is shown then is painted anew.
  var palette: Palette {
    didSet {
      guard palette != oldValue else { return }
      pens = pens.map { _ in nil }
      shown = nil
    }
  }
  private let input: TerminalInput
  /// What was shown last: cells that stay the same are not written again.
  private var shown: Canvas?
  /// The pens found so far, by role and emphasis.
  private var pens = [Pen?](repeating: nil, count: Role.allCases.count << 4)
  private var isOpen = true

  /// Takes over the terminal.
  ///
  /// - Throws: a problem when the terminal cannot show a full screen (TERM unset, unknown or dumb).
  init(_ look: Look, environment: [String: String] = ProcessInfo.processInfo.environment) throws(Problem) {
    Self.useUnicode()
    let terminal = environment["TERM"] ?? ""
    terminal_remember()
    guard let screen = newterm(nil, nc_stdout(), nc_stdin()) else { throw CommandProblems.noScreen(terminal) }
    set_term(screen)
    guard let window = nc_stdscr(), Self.has("cup") else {
      endwin()
      delscreen(screen)
      throw CommandProblems.noScreen(terminal)
    }
    self.screen = screen
    self.window = window
    raw()
    noecho()
    nonl()
    Self.sendUntouched()
    keypad(window, true)
    nodelay(window, true)
    set_escdelay(25)
    colours = Self.startColours(atMost: look.colours)
    palette = look.palette(for: look.theme, colours: colours)
    input = TerminalInput(window: window)
    input.open()
    terminal_restore_on_crash()
  }

  /// Gives the terminal back.
  func close() {
    guard isOpen else { return }
    isOpen = false
    input.close()
    endwin()
    delscreen(screen)
  }

  var size: Size { Size(Int(getmaxx(window)), Int(getmaxy(window))) }

  /// Cells of a character as ncurses counts them, so that layout and cursor agree.
  static let characterWidth = CharacterWidth(name: "wcwidth") { scalar in
    Int(wcwidth(wchar_t(bitPattern: scalar.value)))
  }

  // MARK: Showing

  func present(_ canvas: Canvas) {
    let old = shown.flatMap { $0.size == canvas.size ? $0.cells : nil }
    var place = 0
    for y in 0..<canvas.size.height {
      for x in 0..<canvas.size.width {
        let cell = canvas.cells[place]
        if old?[place] != cell, !cell.isContinuation { write(cell, x: x, y: y) }
        place += 1
      }
    }
    shown = canvas
    if let cursor = canvas.cursor { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    curs_set(canvas.showsCursor ? 1 : 0)
    wrefresh(window)
  }

  /// Paints everything anew, whatever the terminal shows.
  func redraw() {
    shown = nil
    clearok(window, true)
  }

  private func write(_ cell: Cell, x: Int, y: Int) {
    let pen = pen(for: cell)
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: Int(CCHARW_MAX) + 1) { characters in
      var count = 0
      cell.grapheme.forEachScalar { scalar in
        characters[count] = wchar_t(bitPattern: scalar.value)
        count += 1
      }
      characters[count] = 0
      guard let text = UnsafePointer(characters.baseAddress) else { return }
      _ = nc_put(window, Int32(y), Int32(x), text, pen.attributes, pen.pair)
    }
  }

  /// How ncurses writes a style.
  private struct Pen {
    var attributes: attr_t
    var pair: Int32
  }

  private func pen(for cell: Cell) -> Pen {
    let place = Int(cell.role.rawValue) << 4 | Int(cell.emphasis.rawValue & 15)
    if let pen = pens[place] { return pen }
    let style = palette.style(cell.role, cell.emphasis, colours: colours)
    let pen = Pen(attributes: attributes(of: style), pair: pair(of: style))
    pens[place] = pen
    return pen
  }

  private func attributes(of style: Palette.Style) -> attr_t {
    var attributes: attr_t = 0
    if style.isBold { attributes |= NC_BOLD }
    if style.isDim { attributes |= NC_DIM }
    if style.isUnderlined { attributes |= NC_UNDERLINE }
    if style.isItalic { attributes |= NC_ITALIC }
    if style.isReverse { attributes |= NC_REVERSE }
    return attributes
  }

  private func pair(of style: Palette.Style) -> Int32 {
    guard colours >= 8, style.foreground != nil || style.background != nil else { return 0 }
    return max(
      0, alloc_pair(style.foreground.map { Int32($0) } ?? -1, style.background.map { Int32($0) } ?? -1))
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
  func suspend() {
    input.close()
    def_prog_mode()
    endwin()
    kill(getpid(), SIGSTOP)
    reset_prog_mode()
    input.open()
    refreshSize()
    redraw()
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
