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

  /// Whether a phrase of the lists ends with the word as it stands: the s of «Oslo Børs» is no genitive.
  var closesPhrase = false
  /// Whether the lists have been asked what the word is.
  private(set) var isLookedUp = false

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
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { pair(mixed: mix(first), second) }

  /// - Parameter first: a number that is mixed already.
  @inline(__always)
  static func pair(mixed first: UInt64, _ second: UInt64) -> UInt64 {
    first &+ second &* 0x9E37_79B9_7F4A_7C15
  }
}

extension NameWord {
  /// The key of a word given as text, in any case.
  static func key(of word: some Collection<UInt8>) -> UInt64 {
    Lexicon.fold(word).withUnsafeBufferPointer { NameSpelling(asWritten: 0..<$0.count, $0).key }
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
      key = Self.key(ofSign: UInt64(Sign.codePoint(token.word)))
      stem = key
    case .word: read(token, bytes)
    }
  }

  static func key(ofSign codePoint: UInt64) -> UInt64 { codePoint << 8 | 0xFF }

  /// Asks the lists what the word is, unless they have been asked.
  @inline(__always)
  mutating func lookUp(_ reader: NameModel.Reader) {
    if isLookedUp || !shape.isWord { return }
    isLookedUp = true
    classes = reader.classes(key)
    if stem != key { classes.formUnion(reader.classes(stem)) }
  }

  private mutating func read(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    let word = Int(token.start)..<Int(token.end)
    let spelling = NameSpelling(word, bytes)
    (head, tail, key) = (spelling.head, spelling.tail, spelling.key)
    stem = Self.stem(word, bytes, key)
    var (capitals, digits, continuations) = (0, 0, 0)
    var previous: UInt8 = 0
    for start in stride(from: word.lowerBound, to: word.upperBound, by: 8) {
      let eight = EightBytes(start..<word.upperBound, bytes)
      digits += eight.digits
      if !eight.isPlain {
        capitals += eight.capitals(after: previous)
        continuations += eight.continuations
      }
      previous = eight.last
    }
    let letters = word.count - continuations - digits
    var hasHyphen = false
    var isCapitalBehindHyphen = false
    if token.marks.contains(.hyphenated), let hyphen = bytes[word].lastIndex(of: 0x2D) {
      hasHyphen = true
      part = NameSpelling(hyphen + 1..<word.upperBound, bytes).key
      let first = hyphen + 1..<min(hyphen + 3, word.upperBound)
      isCapitalBehindHyphen = EightBytes(first, bytes).capitals(after: 0) > 0
    }
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

  /// The key without an s, or an apostrophe and an s, at the end.
  @inline(__always)
  private static func stem(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ key: UInt64) -> UInt64 {
    let end = word.upperBound - 1
    guard word.count > 3, bytes[end] | 0x20 == 0x73 else { return key }
    return NameSpelling(word.lowerBound..<(bytes[end - 1] == 0x27 ? end - 1 : end), bytes).key
  }

  private static func shape(ofSign sign: WordID) -> NameShape {
    switch Sign.codePoint(sign) {
    case Sign.stop: .stop
    case Sign.comma: .comma
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D, 0x201E: .quote
    case Sign.hyphen, 0x2013, 0x2014: .dash
    case Sign.openBracket, 0x5B: .openBracket
    case Sign.closeBracket, 0x5D: .closeBracket
    case Sign.colon: .colon
    case 0x26: .ampersand
    case Sign.slash: .slash
    default: .sign
    }
  }
}
