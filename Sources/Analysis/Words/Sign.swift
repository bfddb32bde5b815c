/// The numbers of the signs that rules look at: their code points, those above the first 256 lifted above all words'.
///
/// So no word and no other sign has the number of a sign, and rules ask for it alone.
enum Sign {
  static let stop: WordID = 0x2E
  static let comma: WordID = 0x2C
  static let colon: WordID = 0x3A
  static let slash: WordID = 0x2F
  static let hyphen: WordID = 0x2D
  static var dash: WordID { number("–") }
  static var longDash: WordID { number("—") }
  static let question: WordID = 0x3F
  static let exclamation: WordID = 0x21
  static var ellipsis: WordID { number("…") }
  static let percent: WordID = 0x25
  static let ampersand: WordID = 0x26
  static let section: WordID = 0xA7
  static let openBracket: WordID = 0x28
  static let closeBracket: WordID = 0x29
  static let openQuote: WordID = 0xAB
  static let closeQuote: WordID = 0xBB
  static var apostrophe: WordID { number("’") }

  /// The number of a sign.
  @inline(__always)
  static func number(_ sign: Unicode.Scalar) -> WordID { number(ofCodePoint: sign.value) }

  @inline(__always)
  static func number(ofCodePoint code: UInt32) -> WordID { code < Lexicon.first ? code : code | 1 << 24 }

  /// The code point of a sign with this number.
  static func codePoint(_ sign: WordID) -> UInt32 { sign & 0xFF_FFFF }

  /// «, “, ‘, " and '.
  static func opens(_ sign: WordID) -> Bool {
    switch sign {
    case openQuote, number("“"), number("‘"), 0x22, 0x27: true
    default: false
    }
  }

  /// », ”, ’, ", ) and ]: they stay with the full stop before them.
  static func closes(_ sign: WordID) -> Bool {
    switch sign {
    case closeQuote, number("”"), apostrophe, 0x22, 0x27, closeBracket, 0x5D: true
    default: false
    }
  }
}

extension Sign {
  /// $, #, £, ¥ and €, and a plus: the number after them is an amount or the number of a thing.
  static func isCurrency(_ sign: WordID) -> Bool {
    switch sign {
    case 0x24, 0x23, 0xA3, 0xA5, number("€"), 0x2B: true
    default: false
    }
  }

  static func isDash(_ sign: WordID) -> Bool { sign == hyphen || sign == dash || sign == longDash }

  /// Signs that, between digits without space, make one number, date or score of them.
  static func joinsNumbers(_ sign: WordID) -> Bool {
    sign == stop || sign == comma || sign == colon || sign == slash || isDash(sign)
  }
}
