/// A token as the tagger sees it: its spelling as numbers, its shape, and what lists say of it.
struct NameWord: Sendable {
  /// The word in lower case, whole.
  var key: UInt64 = 0
  /// Its first eight bytes in lower case, the first lowest.
  var head: UInt64 = 0
  /// Its last eight bytes in lower case, the last highest.
  var tail: UInt64 = 0
  /// What follows the last hyphen, as a key; 0 without hyphen.
  var part: UInt64 = 0
  var classes: NameClasses = []
  var shape: NameShape = .edge
  /// Of a phrase of the lists that covers the token, which, and which part of it.
  var phrase: UInt8 = 0

  /// What stands beyond the sentence.
  static let edge = NameWord()

  /// The key without the s of the genitive.
  var stem: UInt64 = 0
}

/// The look of a token.
enum NameShape: UInt8, Sendable {
  case edge, lower, capitalised, capitals, initial, mixed
  /// «Mette-Marit», «Oslo-mannen», «NATO-sjef», «al-Baghdadi».
  case doubleName, compound, capitalsCompound, lowerThenName
  case withDigits, lowerWithDigits
  /// «NATOs».
  case capitalsGenitive
  case shortNumber, year, number
  /// «avisen.no», all three parts of it.
  case address
  case stop, comma, quote, dash, openBracket, closeBracket, colon, ampersand, slash, sign

  /// Whether the token may be a name's first, by its look.
  var isCapitalised: Bool {
    switch self {
    case .capitalised, .capitals, .initial, .mixed, .doubleName, .compound, .capitalsCompound, .withDigits,
      .capitalsGenitive:
      true
    default: false
    }
  }

  var isWord: Bool {
    switch self {
    case .lower, .lowerThenName, .lowerWithDigits, .address: true
    default: isCapitalised
    }
  }
}

/// Mixes numbers so that each bit of them bears on each bit of the result.
enum NameHash {
  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    var hash = value &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    return hash ^ hash >> 29
  }

  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    mix(first) &+ second &* 0x9E37_79B9_7F4A_7C15
  }
}

extension NameWord {
  /// A word's spelling, gathered byte by byte.
  struct Spelling {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    /// The eight bytes before the last eight.
    private var beforeTail: UInt64 = 0
    var length: UInt64 = 0

    @inline(__always)
    mutating func add(_ byte: UInt8) {
      if length < 8 { head |= UInt64(byte) << (length * 8) }
      beforeTail = beforeTail >> 8 | tail << 56
      tail = tail >> 8 | UInt64(byte) << 56
      length += 1
    }

    /// The word as one number: its first and last eight bytes and its length.
    @inline(__always)
    var key: UInt64 { NameHash.mix(head ^ NameHash.mix(tail &+ length)) | 1 }

    /// The key without an s, or an apostrophe and an s, at the end.
    var stem: UInt64 {
      guard length > 3, tail >> 56 == 0x73 else { return key }
      var rest = self
      rest.dropLast()
      if rest.tail >> 56 == 0x27 { rest.dropLast() }
      return rest.key
    }

    private mutating func dropLast() {
      length -= 1
      if length < 8 { head &= (1 << (length * 8)) - 1 }
      tail = tail << 8 | beforeTail >> 56
      beforeTail <<= 8
    }
  }

  /// The key of a word given as text, in any case.
  static func key(of word: some Collection<UInt8>) -> UInt64 {
    Lexicon.fold(word).reduce(into: Spelling()) { $0.add($1) }.key
  }

  /// Reads a token.
  init(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    switch token.kind {
    case .digits:
      let length = token.end - token.start
      let isYear = length == 4 && (1500...2100).contains(token.number)
      shape = isYear ? .year : length <= 2 ? .shortNumber : .number
      key = UInt64(shape.rawValue)
      stem = key
    case .sign:
      shape = Self.shape(ofSign: token.word)
      key = UInt64(token.word) << 8 | 0xFF
      stem = key
    case .word: read(token, bytes)
    }
  }

  private mutating func read(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    var spelling = Spelling()
    var behindHyphen = Spelling()
    var previous: UInt8 = 0
    var capitals = 0
    var letters = 0
    var digits = 0
    var isCapitalBehindHyphen = false
    var hasHyphen = false
    for place in Int(token.start)..<Int(token.end) {
      let byte = bytes[place]
      let folded = Lexicon.fold(byte, after: previous)
      previous = byte
      spelling.add(folded)
      if byte & 0xC0 != 0x80 {
        if byte >= 0x30, byte <= 0x39 { digits += 1 } else { letters += 1 }
      }
      if byte != folded {
        capitals += 1
        if hasHyphen, behindHyphen.length <= 1 { isCapitalBehindHyphen = true }
      }
      if byte == 0x2D {
        hasHyphen = true
        behindHyphen = Spelling()
        isCapitalBehindHyphen = false
      } else if hasHyphen {
        behindHyphen.add(folded)
      }
    }
    (head, tail, key, stem) = (spelling.head, spelling.tail, spelling.key, spelling.stem)
    if hasHyphen { part = behindHyphen.key }
    let isCapitalised = token.marks.contains(.capitalised)
    if hasHyphen {
      if isCapitalBehindHyphen {
        shape = isCapitalised ? .doubleName : .lowerThenName
      } else {
        shape = !isCapitalised ? .lower : capitals > 1 ? .capitalsCompound : .compound
      }
    } else if digits > 0 {
      shape = capitals > 0 ? .withDigits : .lowerWithDigits
    } else if !isCapitalised {
      shape = capitals > 0 ? .lowerThenName : .lower
    } else if letters == 1 {
      shape = .initial
    } else if capitals == letters {
      shape = .capitals
    } else if capitals == letters - 1, capitals > 1, bytes[Int(token.end) - 1] == 0x73 {
      shape = .capitalsGenitive
    } else {
      shape = capitals > 1 ? .mixed : .capitalised
    }
  }

  private static func shape(ofSign sign: WordID) -> NameShape {
    switch sign {
    case Sign.stop: .stop
    case Sign.comma: .comma
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D, 0x201E: .quote
    case Sign.hyphen, Sign.dash, Sign.longDash: .dash
    case Sign.openBracket, 0x5B: .openBracket
    case Sign.closeBracket, 0x5D: .closeBracket
    case Sign.colon: .colon
    case 0x26: .ampersand
    case Sign.slash: .slash
    default: .sign
    }
  }
}
