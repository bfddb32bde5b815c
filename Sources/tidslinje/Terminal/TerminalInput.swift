import CNcurses
import Foundation
import Interface

/// Turns what the terminal sends into messages: keys, mouse and paste.
struct TerminalInput {
  private let window: UnsafeMutablePointer<WINDOW>
  /// What the terminal is asked to report.
  private let modes: String

  init(window: UnsafeMutablePointer<WINDOW>, usesMouse: Bool) {
    self.window = window
    modes = usesMouse ? "1002;1006;2004" : "2004"
    for (sequence, code) in Self.sequences { define_key(sequence, code) }
  }

  /// Asks the terminal for mouse reports (SGR, 1006), where they are wanted, and bracketed paste (2004).
  ///
  /// The mouse is read here, not by ncurses: it makes one event of a press and a release that arrive
  /// together, and loses the press.
  func open() { Self.send("\u{1B}[?\(modes)h") }

  func close() { Self.send("\u{1B}[?\(modes)l") }

  /// All that waits, in order.
  func messages() -> [Message] {
    var messages: [Message] = []
    var code: wint_t = 0
    while true {
      let result = wget_wch(window, &code)
      if result == ERR { break }
      if result == KEY_CODE_YES {
        if let message = message(forCode: Int32(code)) { messages.append(message) }
      } else if code == 0x1B {
        messages += messagesAfterEscape()
      } else if let scalar = Unicode.Scalar(code) {
        messages.append(.key(Self.key(for: scalar)))
      }
    }
    return messages
  }

  /// What an Esc begins that begins no sequence of a known key. A character that comes together with it was typed with
  /// Alt: nobody types both so fast, and «Alt-x» must not close a box and then do what `x` does. A sequence of a key
  /// that has no name here is passed over whole: the letters in it are no keys.
  private func messagesAfterEscape() -> [Message] {
    var code: wint_t = 0
    let result = wget_wch(window, &code)
    if result == ERR { return [.key("<Esc>")] }
    if result == KEY_CODE_YES { return [.key("<Esc>")] + [message(forCode: Int32(code))].compactMap(\.self) }
    guard code != 0x1B else { return [.key("<Esc>")] + messagesAfterEscape() }
    guard let scalar = Unicode.Scalar(code) else { return [.key("<Esc>")] }
    if scalar == "[" || scalar == "O", let first = nextCharacter() {
      var last = first
      // Parameters and what stands between them and the letter that ends it; after O a lone letter.
      while scalar == "[", (0x20..<0x40).contains(last.value), let next = nextCharacter() { last = next }
      return []
    }
    let key = Self.key(for: scalar)
    return key.withAlt.map { [.key($0)] } ?? [.key("<Esc>"), .key(key)]
  }

  private func nextCharacter() -> Unicode.Scalar? {
    var code: wint_t = 0
    return wget_wch(window, &code) == OK ? Unicode.Scalar(code) : nil
  }

  private func message(forCode code: Int32) -> Message? {
    switch code {
    case Self.mouseReport: reportedMouse().map { .mouse($0) }
    case Self.pasteBegin: .paste(pasted())
    case Self.pasteEnd: nil
    default: Self.keys[code].map { .key($0) }
    }
  }

  // MARK: Mouse

  /// An SGR report, «0;240;5M»: button, column, row, M for pressed and m for released.
  private func reportedMouse() -> Mouse? {
    var text = ""
    while let scalar = nextCharacter(), text.count < 20 {
      if scalar == "M" || scalar == "m" { return Self.mouse(report: text, isRelease: scalar == "m") }
      text.unicodeScalars.append(scalar)
    }
    return nil
  }

  static func mouse(report: String, isRelease: Bool) -> Mouse? {
    let numbers = report.split(separator: ";").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    let kind: Mouse.Kind? =
      switch numbers[0] {
      case 64: .wheelUp
      case 65: .wheelDown
      case 0: isRelease ? .release : .press
      case 32: .drag
      default: nil
      }
    return kind.map { Mouse($0, x: numbers[1] - 1, y: numbers[2] - 1) }
  }

  // MARK: Paste

  private func pasted() -> String {
    var text = String.UnicodeScalarView()
    var code: wint_t = 0
    var patience = 3
    while patience > 0 {
      let result = wget_wch(window, &code)
      if result == KEY_CODE_YES, Int32(code) == Self.pasteEnd { break }
      if result == OK, let scalar = Unicode.Scalar(code) { text.append(scalar) }
      if result == ERR {
        // The rest of a long paste is still on its way.
        var terminal = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        if poll(&terminal, 1, 50) <= 0 { patience -= 1 }
        // A terminal that has gone away answers at once, for ever: that is the loop's to hear.
        if terminal.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { break }
      }
    }
    return String(text)
  }

  /// A terminal that has gone away is no reason to leave in another way than the loop's.
  private static func send(_ sequence: String) {
    _ = StandardStreams.send(Array(sequence.utf8)[...], to: STDOUT_FILENO)
  }

  // MARK: Keys

  private static let mouseReport: Int32 = 0x300
  private static let pasteBegin: Int32 = 0x301
  private static let pasteEnd: Int32 = 0x302
  private static let altLeft: Int32 = 0x303
  private static let altRight: Int32 = 0x304
  private static let shiftTab: Int32 = 0x305

  /// What xterm and its many relatives send, whatever TERM says.
  private static let sequences: [(String, Int32)] = [
    ("\u{1B}[<", mouseReport), ("\u{1B}[200~", pasteBegin), ("\u{1B}[201~", pasteEnd),
    ("\u{1B}[1;3D", altLeft), ("\u{1B}[1;3C", altRight), ("\u{1B}[Z", shiftTab),
    ("\u{1B}[A", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}[C", KEY_RIGHT), ("\u{1B}[D", KEY_LEFT),
    ("\u{1B}OA", KEY_UP), ("\u{1B}OB", KEY_DOWN), ("\u{1B}OC", KEY_RIGHT), ("\u{1B}OD", KEY_LEFT),
    ("\u{1B}[H", KEY_HOME), ("\u{1B}[F", KEY_END), ("\u{1B}OH", KEY_HOME), ("\u{1B}OF", KEY_END),
    ("\u{1B}[1~", KEY_HOME), ("\u{1B}[4~", KEY_END), ("\u{1B}[5~", KEY_PPAGE), ("\u{1B}[6~", KEY_NPAGE),
    ("\u{1B}[3~", KEY_DC), ("\u{1B}OP", nc_key_f(1)), ("\u{1B}[11~", nc_key_f(1)),
    ("\u{1B}[15~", nc_key_f(5)),
  ]

  private static let keys: [Int32: Key] = {
    var keys: [Int32: Key] = [
      KEY_UP: "<Up>", KEY_DOWN: "<Down>", KEY_LEFT: "<Left>", KEY_RIGHT: "<Right>", KEY_HOME: "<Home>",
      KEY_END: "<End>", KEY_PPAGE: "<PageUp>", KEY_NPAGE: "<PageDown>", KEY_ENTER: "<Enter>",
      KEY_BACKSPACE: "<Backspace>", KEY_DC: "<Delete>", KEY_BTAB: "<S-Tab>", shiftTab: "<S-Tab>",
      KEY_SLEFT: "<S-Left>", KEY_SRIGHT: "<S-Right>", altLeft: "<M-Left>", altRight: "<M-Right>",
    ]
    for number in 1...12 { keys[nc_key_f(Int32(number))] = Key("<F\(number)>") }
    return keys
  }()

  /// The key behind a character.
  private static func key(for scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0x0D, 0x0A: return "<Enter>"
    case 0x09: return "<Tab>"
    case 0x08, 0x7F: return "<Backspace>"
    case 0x1B: return "<Esc>"
    case 0x01...0x1A:
      // A control character is a letter with its upper bits off.
      return Key("<C-\(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))>")
    default: return Key(Character(scalar))
    }
  }
}
