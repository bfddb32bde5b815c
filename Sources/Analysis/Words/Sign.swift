/// The numbers of the signs that rules look at: their code points.
enum Sign {
  static let stop: WordID = 0x2E
  static let comma: WordID = 0x2C
  static let colon: WordID = 0x3A
  static let slash: WordID = 0x2F
  static let hyphen: WordID = 0x2D
  static let dash: WordID = 0x2013
  static let longDash: WordID = 0x2014
  static let question: WordID = 0x3F
  static let exclamation: WordID = 0x21
  static let ellipsis: WordID = 0x2026
  static let percent: WordID = 0x25
  static let ampersand: WordID = 0x26
  static let section: WordID = 0xA7
  static let openBracket: WordID = 0x28
  static let closeBracket: WordID = 0x29
  static let openQuote: WordID = 0xAB
  static let closeQuote: WordID = 0xBB

  /// «, “, ‘, " and '.
  static func opens(_ sign: WordID) -> Bool {
    switch sign {
    case 0xAB, 0x201C, 0x2018, 0x22, 0x27: true
    default: false
    }
  }

  /// », ”, ’, ", ) and ]: they stay with the full stop before them.
  static func closes(_ sign: WordID) -> Bool {
    switch sign {
    case 0xBB, 0x201D, 0x2019, 0x22, 0x27, closeBracket, 0x5D: true
    default: false
    }
  }
}

extension Sign {
  /// $, #, £, ¥ and €, and a plus: the number after them is an amount or the number of a thing.
  static func isCurrency(_ sign: WordID) -> Bool {
    switch sign {
    case 0x24, 0x23, 0xA3, 0xA5, 0x20AC, 0x2B: true
    default: false
    }
  }

  static func isDash(_ sign: WordID) -> Bool { sign == hyphen || sign == dash || sign == longDash }

  /// Signs that, between digits without space, make one number, date or score of them.
  static func joinsNumbers(_ sign: WordID) -> Bool {
    sign == stop || sign == comma || sign == colon || sign == slash || isDash(sign)
  }
}
