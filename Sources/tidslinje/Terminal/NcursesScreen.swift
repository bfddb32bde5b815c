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
    didSet {
      guard palette != oldValue else { return }
      pens = pens.map { _ in nil }
      shown = nil
    }
  }
  private let input: TerminalInput
  private let output: FrameOutput
  /// What was shown last: cells that stay the same are not written again. Its own copy, changed line by line: one shared
  /// with what is drawn on would be copied whole at the next key.
  private var shown: (size: Size, cells: [Cell])?
  /// The pens found so far, by role and emphasis.
  private var pens = [Pen?](repeating: nil, count: Role.allCases.count << 4)
  /// Cells beside one another that take one column each: ncurses takes many at once more lightly than one by one.
  private var run: (x: Int, y: Int, cells: [cchar_t]) = (0, 0, [])
  private var isOpen = true
  /// Whether the rest of a line can be cleared while a colour is on.
  private let clearsInColour: Bool
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
    clearsInColour = tigetflag("bce") == 1
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
      let row = canvas.cells[y * width..<(y + 1) * width]
      write(row, shown?.cells[row.indices], y: y)
      shown?.cells.replaceSubrange(row.indices, with: row)
    }
    if shown == nil { shown = (canvas.size, canvas.cells) }
    if let cursor = canvas.cursor { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    output.gather {
      curs_set(canvas.showsCursor ? 1 : 0)
      wrefresh(window)
    }
  }

  /// Writes the cells of a line that are not as before.
  ///
  /// Blanks are written with the pen of the word before them, or after them, where that does not show: changing pens
  /// costs more bytes than most words. So does leaving a few blanks with another pen beside a new word, or among others
  /// that are written: the cursor goes over short stretches by writing them.
  private func write(_ row: ArraySlice<Cell>, _ old: ArraySlice<Cell>?, y: Int) {
    var blanks = row.startIndex..<row.startIndex
    /// The pen of the word just written.
    var last: Pen?
    func writeBlanks(before next: Pen?) {
      func isChanged(_ place: Int) -> Bool { !isBlankStill(old?[place], row[place]) }
      var stretch = blanks
      if let first = blanks.first(where: isChanged), let end = blanks.last(where: isChanged) {
        if last == nil || first - blanks.lowerBound > Self.few { stretch = first..<stretch.upperBound }
        if next == nil || blanks.upperBound - end > Self.few + 1 { stretch = stretch.lowerBound..<end + 1 }
      } else if last == nil || next == nil || blanks.count > Self.few {
        return
      }
      for place in stretch {
        var pen = pen(for: row[place])
        if pen.showsOnlyInk, let near = last ?? next, near.showsOnlyInk { pen = near }
        write(row[place], pen, x: place - row.startIndex, y: y)
      }
    }
    for place in row.indices where !row[place].isContinuation {
      let cell = row[place]
      let next = place + max(1, cell.width)
      if cell.grapheme == .space {
        blanks = blanks.lowerBound..<next
        continue
      }
      let pen = old?[place] == cell ? nil : pen(for: cell)
      writeBlanks(before: pen)
      blanks = next..<next
      last = pen
      if let pen { write(cell, pen, x: place - row.startIndex, y: y) }
    }
    if !clearsInColour { last = nil }
    writeBlanks(before: nil)
    writeRun()
  }

  /// As many cells as the cursor goes over by writing them.
  private static let few = 5

  /// Whether a blank looks as what stood there.
  private func isBlankStill(_ old: Cell?, _ blank: Cell) -> Bool {
    guard let old, old != blank else { return old != nil }
    return old.grapheme == .space && !old.isContinuation && pen(for: old).showsOnlyInk
      && pen(for: blank).showsOnlyInk
  }

  /// Paints everything anew, whatever the terminal shows.
  func redraw() {
    shown = nil
    clearok(window, true)
  }

  private func write(_ cell: Cell, _ pen: Pen, x: Int, y: Int) {
    if let scalar = cell.grapheme.onlyScalar, cell.width == 1 {
      if run.y != y || run.x + run.cells.count != x {
        writeRun()
        (run.x, run.y) = (x, y)
      }
      var put = pen.look
      put.chars.0 = wchar_t(bitPattern: scalar.value)
      run.cells.append(put)
      return
    }
    writeRun()
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

  /// Gives ncurses the cells gathered so far.
  private func writeRun() {
    if run.cells.isEmpty { return }
    mvwadd_wchnstr(window, Int32(run.y), Int32(run.x), run.cells, Int32(run.cells.count))
    run.cells.removeAll(keepingCapacity: true)
  }

  /// How ncurses writes a style.
  private struct Pen {
    var attributes: attr_t
    var pair: Int32
    /// A blank cell in this style.
    var look: cchar_t
    /// Whether a blank written with it is like any other.
    var showsOnlyInk: Bool
  }

  private func pen(for cell: Cell) -> Pen {
    let place = Int(cell.role.rawValue) << 4 | Int(cell.emphasis.rawValue & 15)
    if let pen = pens[place] { return pen }
    let style = palette.style(cell.role, cell.emphasis, colours: colours)
    let (attributes, pair) = (attributes(of: style), pair(of: style))
    let pen = Pen(
      attributes: attributes, pair: pair, look: nc_blank(attributes, pair),
      showsOnlyInk: style.background == nil && !style.isReverse && !style.isUnderlined)
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
  func suspend() { lend { _ = kill(getpid(), SIGSTOP) } }

  /// Gives the terminal away for a while.
  func lend<Result>(_ body: () -> Result) -> Result {
    input.close()
    def_prog_mode()
    endwin()
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
