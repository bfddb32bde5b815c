/// What stands for a character where only ASCII can be shown: letters without their marks, Norwegian ones as
/// people write them who lack the keys, and lines, bars and signs that look alike.
enum ASCIIForm {
  static func of(_ scalar: Unicode.Scalar) -> String {
    if let form = signs[scalar] { return form }
    switch scalar.value {
    case 0xC0..<0x180:
      let letter = latin[Int(scalar.value - 0xC0)]
      return letter == "?" ? "?" : String(letter)
    // Controls made visible: ␛ as ^[.
    case 0x2400...0x241F: return "^" + String(Unicode.Scalar(UInt8(scalar.value - 0x2400 + 0x40)))
    case 0x2500...0x257F: return isLevel(scalar) ? "-" : isUpright(scalar) ? "|" : "+"
    case 0x2588...0x259F: return "#"
    // Dots of braille, by how many there are.
    case 0x2800...0x28FF:
      return [" ", ".", ".", ":", ":", "+", "+", "#", "#"][(scalar.value & 0xFF).nonzeroBitCount]
    default: return "?"
    }
  }

  private static func isLevel(_ line: Unicode.Scalar) -> Bool {
    [0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550].contains(line.value)
  }

  private static func isUpright(_ line: Unicode.Scalar) -> Bool {
    [0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x2551].contains(line.value)
  }

  private static let signs: [Unicode.Scalar: String] = [
    "Æ": "AE", "æ": "ae", "Ø": "O", "ø": "o", "Å": "AA", "å": "aa", "ß": "ss", "Þ": "Th", "þ": "th",
    "Œ": "OE",
    "œ": "oe", "Ĳ": "IJ", "ĳ": "ij",
    "«": "\"", "»": "\"", "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "‚": "'", "‹": "<", "›": ">",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "…": "...", "·": "-", "•": "*", "¶": "+", "§": "S",
    "°": "deg", "½": "1/2", "¼": "1/4", "¾": "3/4", "×": "x", "÷": "/", "±": "+/-", "€": "EUR", "£": "GBP",
    "©": "(c)", "®": "(R)", "¹": "1", "²": "2", "³": "3", "µ": "u", "¿": "?", "¡": "!", "\u{A0}": " ",
    "→": "->", "←": "<-", "↑": "^", "↓": "v", "⏎": "Enter", "▲": "^", "▼": "v", "▸": ">", "▾": "v", "▽": "&",
    "▌": "|", "▐": "|", "╎": ":", "◦": ".", "○": "o", "●": "*", "◆": "*", "◇": "o", "✎": "%", "✚": "+",
    "✕": "x",
    "✓": "v",
    "∧": "&", "∨": "|", "≥": ">=", "≤": "<=", "≈": "~", "░": ".", "▒": ":", "▓": "#", "■": "#", "□": "o",
    // Bars, from nothing to full.
    "▁": "_", "▂": ".", "▃": ":", "▄": "-", "▅": "=", "▆": "+", "▇": "*", "█": "#",
  ]

  /// U+00C0…U+017F without their marks.
  private static let latin = Array(
    "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTt"
      + "UuUuUuUuUuUuWwYyYZzZzZzs")
}
