/// A place in a pattern that stands for many words.
enum Slot: String, CaseIterable, Sendable {
  case day, month, monthNumber, year, shortYear, number, ordinal, unit, season, weekday, weekdays, daypart
  case hour, minute, holiday, decade
  /// Another time.
  case time
  /// What happened, in some words between a distance and its time: «to uker før [møtet i Oslo] 3. mai».
  case thing
  /// Nothing: the phrase must be over here.
  case end
  case openBracket = "("
  case closeBracket = ")"

  /// Where its values lie among the captures; two of each slot.
  var index: Int {
    switch self {
    case .day: 0
    case .month: 1
    case .monthNumber: 2
    case .year: 3
    case .shortYear: 4
    case .number: 5
    case .ordinal: 6
    case .unit: 7
    case .season: 8
    case .weekday: 9
    case .weekdays: 10
    case .daypart: 11
    case .hour: 12
    case .minute: 13
    case .holiday: 14
    case .decade: 15
    case .time, .thing, .end, .openBracket, .closeBracket: -1
    }
  }

  /// How many digits can stand in it.
  var digits: Set<Int> {
    switch self {
    case .day, .monthNumber, .ordinal: [1, 2]
    case .shortYear, .minute: [2]
    case .year: [4]
    case .number: [1, 2, 3, 4]
    case .hour: [1, 2, 4]
    case .decade: [2, 4]
    case .month, .unit, .season, .weekday, .weekdays, .daypart, .holiday, .time, .thing, .end, .openBracket,
      .closeBracket:
      []
    }
  }

  /// Whether digits can stand in it.
  var takesDigits: Bool { !digits.isEmpty }
}

/// What a token can be in a pattern, and what a place of a pattern takes, one bit each: one comparison turns most
/// tokens away before anything is tried.
struct TimeClasses: OptionSet, Sendable {
  var rawValue: UInt64

  /// What every token is, and what a place takes where nothing needs to follow.
  static let anything = TimeClasses(rawValue: 1)
  static let sign = TimeClasses(rawValue: 2)
  static let dash = TimeClasses(rawValue: 4)
  /// The beginning of another time.
  static let time = TimeClasses(rawValue: 8)

  /// Can stand in a slot.
  static func filling(_ slot: Slot) -> TimeClasses { TimeClasses(rawValue: 16 << UInt64(slot.index)) }

  /// One of a few words that share a bit.
  static func like(_ word: TimeWord) -> TimeClasses { TimeClasses(rawValue: 1 << UInt64(32 + word & 31)) }

  /// So many digits.
  static func digits(_ count: Int32) -> TimeClasses { byDigits[min(Int(count), 5)] }

  private static let byDigits = (0...5).map { count in
    Slot.allCases.filter { $0.digits.contains(count) }.reduce(into: [.anything, .time] as TimeClasses) {
      $0.insert(.filling($1))
    }
  }
}

extension TimeStep {
  /// What can take the step; a step by words is told by the words.
  var takes: TimeClasses {
    switch kind {
    case .words, .thing, .end: .anything
    case .sign: .sign
    case .dash: .dash
    case .slot: .filling(slot)
    case .time: .time
    }
  }
}

/// One atom of a pattern: some words, a sign or a slot.
struct PatternAtom: Hashable {
  enum Kind: Hashable {
    case words([String])
    case sign(WordID)
    /// Any dash or hyphen, with or without spaces around it.
    case dash
    case slot(Slot)
    /// Here the words of the time itself begin, or end; what lies outside is context.
    case spanStart
    case spanEnd
  }
  var kind: Kind
  var isSpaced: Bool
}

/// Reads the notation of rules into all variants that it allows.
///
/// Words stand for themselves, in any case; `a|b` is a choice of words, `[a|b c]` may be left out, `(a|b c)`
/// is a choice of phrases; `{slot}` stands for many words; `<` and `>` set off context before and after;
/// `–` is any dash. White space means white space; none means that the parts touch.
struct TimePattern {
  private let bytes: [UInt8]
  private var place = 0
  private let notation: String

  private init(_ notation: String) {
    self.notation = notation
    bytes = Array(notation.utf8)
  }

  private struct Variant {
    var atoms: [PatternAtom] = []
    var spacePending = false

    mutating func append(_ choice: [PatternAtom]) {
      for (place, atom) in choice.enumerated() {
        var atom = atom
        if place == 0, spacePending { atom.isSpaced = true }
        atoms.append(atom)
      }
      let isMarker = choice.count == 1 && (choice[0].kind == .spanStart || choice[0].kind == .spanEnd)
      if !choice.isEmpty, !isMarker { spacePending = false }
    }
  }

  /// Every sequence of atoms that a pattern allows.
  static func variants(of notation: String) -> [[PatternAtom]] {
    var pattern = TimePattern(notation)
    let variants = pattern.sequence(inGroup: false)
    precondition(pattern.next == nil, "a bracket is not opened in «\(notation)»")
    return variants.map(\.atoms)
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func sequence(inGroup: Bool) -> [Variant] {
    var variants = [Variant()]
    while let next {
      switch next {
      case UInt8(ascii: "]"), UInt8(ascii: ")"): return variants
      case UInt8(ascii: "|") where inGroup: return variants
      case UInt8(ascii: " "):
        place += 1
        for index in variants.indices { variants[index].spacePending = true }
      case UInt8(ascii: "["), UInt8(ascii: "("):
        place += 1
        let isOption = next == UInt8(ascii: "[")
        let choices = group(closedBy: UInt8(ascii: isOption ? "]" : ")"))
        variants = Self.product(variants, isOption ? choices + [[]] : choices)
      default:
        let atom = PatternAtom(kind: kind(inGroup: inGroup), isSpaced: false)
        for index in variants.indices { variants[index].append([atom]) }
      }
    }
    return variants
  }

  private mutating func group(closedBy close: UInt8) -> [[PatternAtom]] {
    var choices: [[PatternAtom]] = []
    while true {
      choices += sequence(inGroup: true).map(\.atoms)
      precondition(next != nil, "a bracket is not closed in «\(notation)»")
      place += 1
      if bytes[place - 1] == close { break }
    }
    return Self.joined(choices)
  }

  /// Choices of one word each become one atom, so that a pattern has fewer variants.
  private static func joined(_ choices: [[PatternAtom]]) -> [[PatternAtom]] {
    var single: [String] = []
    var others: [[PatternAtom]] = []
    for choice in choices {
      if choice.count == 1, case .words(let words) = choice[0].kind {
        single += words
      } else {
        others.append(choice)
      }
    }
    return single.isEmpty ? others : [[PatternAtom(kind: .words(single), isSpaced: false)]] + others
  }

  private static func product(_ variants: [Variant], _ choices: [[PatternAtom]]) -> [Variant] {
    variants.flatMap { variant in
      choices.map { choice in
        var longer = variant
        longer.append(choice)
        return longer
      }
    }
  }

  private mutating func kind(inGroup: Bool) -> PatternAtom.Kind {
    let scalar = nextScalar
    switch scalar {
    case "<":
      take(scalar)
      return .spanStart
    case ">":
      take(scalar)
      return .spanEnd
    case "–":
      take(scalar)
      return .dash
    case "{":
      let name = bytes[(place + 1)...].prefix { $0 != UInt8(ascii: "}") }
      place += name.count + 2
      guard let slot = Slot(rawValue: String(decoding: name, as: UTF8.self)) else {
        preconditionFailure("no slot is called {\(String(decoding: name, as: UTF8.self))}, in «\(notation)»")
      }
      return .slot(slot)
    case _ where isLetter(place):
      var words = [takeLetters()]
      while !inGroup, next == UInt8(ascii: "|") {
        place += 1
        words.append(takeLetters())
      }
      return .words(words)
    case _:
      take(scalar)
      return .sign(Sign.number(scalar))
    }
  }

  /// The scalar at the place; patterns are well-formed.
  private var nextScalar: Unicode.Scalar {
    let length = bytes[place] < 0x80 ? 1 : bytes[place] < 0xE0 ? 2 : 3
    let text = String(decoding: bytes[place..<min(place + length, bytes.count)], as: UTF8.self)
    return text.unicodeScalars.first ?? " "
  }

  private mutating func take(_ scalar: Unicode.Scalar) { place += UTF8.width(scalar) }

  /// Whether a letter begins here: of ASCII, or of those beyond U+00BF that words are written with.
  private func isLetter(_ place: Int) -> Bool {
    guard place < bytes.count else { return false }
    let byte = bytes[place]
    return (0x61...0x7A).contains(byte | 0x20) || (0xC3..<0xE0).contains(byte)
  }

  private func isDigit(_ place: Int) -> Bool { place < bytes.count && (0x30...0x39).contains(bytes[place]) }

  private mutating func takeLetters() -> String {
    let start = place
    while let next {
      // A hyphen or an apostrophe inside is part of the word: «q3», «al-fitr», «today's», «mid-2016».
      let isInside =
        (next == UInt8(ascii: "-") || next == UInt8(ascii: "'"))
        && (isLetter(place + 1) || isDigit(place + 1))
      let isContinued = next & 0xC0 == 0x80
      guard isLetter(place) || isDigit(place) || isInside || isContinued else { break }
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }
}
