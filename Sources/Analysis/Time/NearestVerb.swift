import TimelineModel

/// What a word tells of the clause it stands in.
struct VerbClue: OptionSet, Hashable, Sendable {
  var rawValue: UInt16
  /// A form that tells of what has been: «fell», «sent».
  static let past = VerbClue(rawValue: 1)
  /// «be», «have»: what stands before them tells.
  static let auxiliary = VerbClue(rawValue: 2)
  /// «will», «should»: the verb after them is yet to come.
  static let modal = VerbClue(rawValue: 4)
  /// Looks ahead by itself: «scheduled», «deadline».
  static let future = VerbClue(rawValue: 8)
  /// Looks ahead with «to» after it: «agreed to».
  static let intent = VerbClue(rawValue: 16)
  /// Here another clause begins.
  static let boundary = VerbClue(rawValue: 32)
  /// Looks like a verb form and is none: «hundred».
  static let noVerb = VerbClue(rawValue: 64)
  /// Looks ahead with «to» or «until» after it: «extended to».
  static let moved = VerbClue(rawValue: 128)
  /// Before a day it names a limit: «by», «until».
  static let limit = VerbClue(rawValue: 256)
  /// Goes on for a time: «lasted until May».
  static let lasting = VerbClue(rawValue: 1024)
  /// What belongs to the day right after it is yet to come: «await Friday's report».
  static let awaiting = VerbClue(rawValue: 512)
  /// In the present beside a day it tells what is planned: «they meet Monday».
  static let plain = VerbClue(rawValue: 2048)
  /// No verb but a noun that the day behind «of» or «from» dates: «the letter of April 3».
  static let dated = VerbClue(rawValue: 4096)
}

/// Tells which way a time looks in a language where it stands right after its verb: «said Monday they will …».
///
/// The nearest verb before the time decides, up to where its clause begins; of a time that opens its clause
/// the first verb after it; else the nearest before, in whatever clause.
struct NearestVerb {
  let text: AnalyzedText
  let grammar: TimeGrammar
  /// The word that makes an infinitive of the next: «to».
  let infinitive: WordID

  /// How far from a time its verb can stand.
  private static let reach = 30

  /// How the clause of a time looks; only one that `canEnd` something is a limit after «by» or «until».
  func look(of time: Range<Int>, in sentence: Range<Int>, canEnd: Bool, canBeMoved: Bool) -> Look {
    let sentence = sentence.clamped(to: (time.lowerBound - Self.reach)..<(time.upperBound + Self.reach))
    let clause = start(of: time.lowerBound, sentence)
    let opens = time.lowerBound - clause <= 3
    // «Friday's ruling» belongs to no verb before it.
    if isGenitive(time) {
      // «They await Friday's report».
      let before = time.lowerBound - 1
      if before > sentence.lowerBound, clue(before).contains(.awaiting) || isAheadOf(before - 1) {
        return Look(.future, .future, before)
      }
      return after(time.upperBound, sentence, opens) ?? .open
    }
    // «Postponed until the fall».
    if canBeMoved, let moved = moved(time.lowerBound - 1, sentence) { return Look(.future, .limit, moved) }
    // «The next visit is Tuesday.»
    if canEnd, time.lowerBound - 2 > sentence.lowerBound, stands(time.lowerBound - 1, "is"),
      time.upperBound == sentence.upperBound || text.tokens[time.upperBound].kind == .sign,
      !["it", "today", "this", "that"].contains(where: { stands(time.lowerBound - 2, $0) })
    {
      return Look(.future, .future, time.lowerBound - 1)
    }
    if canEnd, let limit = limit(time.lowerBound, sentence) { return Look(.future, .limit, limit) }
    // «Will not comment on the letter of April 3»: it was written then, whatever the verb tells.
    if time.lowerBound - 2 > sentence.lowerBound, clue(time.lowerBound - 2).contains(.dated),
      stands(time.lowerBound - 1, "of") || stands(time.lowerBound - 1, "from")
    {
      return Look(.past, .after, time.lowerBound - 2)
    }
    // «It has been shut since April»: whatever its verb tells.
    if time.lowerBound > sentence.lowerBound, stands(time.lowerBound - 1, "since") {
      return Look(.past, .after, time.lowerBound - 1)
    }
    return before(time.lowerBound, clause)
      ?? after(time.upperBound, sentence, opens)
      ?? before(clause, sentence.lowerBound)
      ?? (clause == sentence.lowerBound ? beyond(time.upperBound, sentence) : nil) ?? .open
  }

  /// «He was killed on Dec. 12», «On September 17, aircraft struck»: the day of what is told, and not one that is spoken
  /// of, as in «set Nov. 10 as the deadline».
  func happens(on time: Range<Int>, _ look: Look, in sentence: Range<Int>) -> Bool {
    let on = time.lowerBound - 1
    guard let verb = look.cue, verb.kind == .past, on >= sentence.lowerBound,
      stands(on, "on") || stands(on, "On")
    else { return false }
    return verb.token == on - 1 || verb.token >= time.upperBound && start(of: on, sentence) == on
  }

  private func isGenitive(_ time: Range<Int>) -> Bool {
    let last = text.tokens[time.upperBound - 1]
    return last.kind == .word && text.text[last.span].utf8.suffix(2).elementsEqual("'s".utf8)
  }

  /// «Completed by Dec. 15», «extended to Nov. 16», «as soon as Tuesday».
  private func limit(_ time: Int, _ sentence: Range<Int>) -> Int? {
    let before = time - 1
    guard before > sentence.lowerBound, text.tokens[before].kind == .word else { return nil }
    if clue(before).contains(.limit) {
      let clause = start(of: before, sentence)
      // «They have until Friday to comply».
      if stands(before - 1, "have") || stands(before - 1, "has") { return before }
      // «Fell through Monday», not «rain is possible through Monday».
      if stands(before, "through"), self.before(before, clause)?.direction == .past { return nil }
      return before - clause <= 2 || isOver(clause..<before) ? nil : before
    }
    if stands(before, "as") {
      return stands(before - 1, "soon") || stands(before - 1, "early") ? before - 1 : nil
    }
    return text.tokens[before].word == infinitive || stands(before, "into") ? moved(before, sentence) : nil
  }

  /// The word near before a preposition that says that something is moved.
  private func moved(_ before: Int, _ sentence: Range<Int>) -> Int? {
    guard before > sentence.lowerBound else { return nil }
    return (max(sentence.lowerBound, before - 5)..<before).first { clue($0).contains(.moved) }
  }

  /// «It was not until Tuesday», «40 had died by Monday», «did not return until May», «lasted until Friday»: the limit
  /// is past.
  private func isOver(_ clause: Range<Int>) -> Bool {
    stands(clause.upperBound - 1, "not")
      || clause.contains {
        self.clue($0).contains(.lasting) && self.clue($0 - 1).isDisjoint(with: [.modal, .auxiliary])
      }
      || clause.contains { stands($0, "had") || stands($0, "did") || stands($0, "didn't") }
  }

  private func clue(_ index: Int) -> VerbClue {
    text.tokens[index].kind == .word ? grammar.clue(of: text.tokens[index].word) : []
  }

  private func stands(_ index: Int, _ word: String) -> Bool {
    text.tokens[index].kind == .word && text.text[text.tokens[index].span].utf8.elementsEqual(word.utf8)
  }

  /// Where the clause of a time begins.
  private func start(of time: Int, _ sentence: Range<Int>) -> Int {
    var index = time
    while index > sentence.lowerBound, !endsClause(index - 1) { index -= 1 }
    return index
  }

  private func endsClause(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .sign else { return clue(index).contains(.boundary) }
    return token.word == Sign.comma || token.word == Sign.colon || token.word == 0x3B
      || Sign.closes(token.word)
      || Sign.isDash(token.word) && token.marks.contains(.spaced)
  }

  /// The nearest verb between the beginning of a clause and a time.
  private func before(_ time: Int, _ start: Int) -> Look? {
    var index = time - 1
    while index >= start {
      if let told = look(ofVerb: index, from: start) { return told }
      index -= 1
    }
    return nil
  }

  private func after(_ time: Int, _ sentence: Range<Int>, _ opens: Bool) -> Look? {
    var index = time
    // «On Monday, officials said»: the comma belongs to the time.
    if index < sentence.upperBound, text.tokens[index].word == Sign.comma {
      guard opens else { return nil }
      index += 1
    }
    while index < sentence.upperBound {
      if index > time, endsClause(index) { return nil }
      // «On Monday, it agreed to buy»: the agreeing was on Monday.
      if opens, isDone(index) { return group(of: index, from: time) }
      if let told = look(ofVerb: index, from: time) { return told }
      index += 1
    }
    return nil
  }

  /// Looks ahead with what follows it, and tells of the past itself: «agreed to», not «is expected to».
  private func isDone(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word else { return false }
    let told = clue(index)
    return told.contains(.intent) && isRegularPast(token, told) && !clue(index - 1).contains(.auxiliary)
  }

  /// «In January, a week after the ruling, a bomb killed …»: the first verb of the sentence, past what stands between.
  private func beyond(_ time: Int, _ sentence: Range<Int>) -> Look? {
    for index in time..<sentence.upperBound {
      if let told = look(ofVerb: index, from: time) { return told }
    }
    return nil
  }

  /// What the verb at an index says; nil when it is none, or one that leans on another before it.
  private func look(ofVerb index: Int, from start: Int) -> Look? {
    let token = text.tokens[index]
    guard token.kind == .word else { return nil }
    let clue = clue(index)
    if clue.contains(.future) || clue.contains(.modal) { return ahead(index, from: start) }
    if clue.contains(.intent), leadsToVerb(index + 1) { return Look(.future, .future, index) }
    // «A hearing set for May», «rain is forecast for the weekend», «a threat of storms exists for Sunday».
    if ["set", "forecast", "exists"].contains(where: { stands(index, $0) }), stands(index + 1, "for") {
      return Look(.future, .future, index)
    }
    if isAheadOf(index) || clue.contains(.plain) && isPresent(index) { return Look(.future, .future, index) }
    if clue.contains(.auxiliary) { return nil }
    guard clue.contains(.past) || clue.contains(.intent) || isRegularPast(token, clue) else { return nil }
    return group(of: index, from: start)
  }

  /// «Ahead of Sunday's vote».
  private func isAheadOf(_ index: Int) -> Bool {
    (stands(index, "ahead") || stands(index, "Ahead")) && stands(index + 1, "of")
  }

  /// «The leaders meet», «they meet», not «to meet», «did not meet» or «the meet».
  private func isPresent(_ verb: Int) -> Bool {
    let before = text.tokens[verb - 1]
    guard before.kind == .word, clue(verb - 1).isDisjoint(with: [.modal, .auxiliary]) else { return false }
    // «The truce expires Friday».
    if text.ends(verb, with: "s"), text.tokens[verb - 1].word != infinitive { return true }
    let word = text.text[before.span].utf8.suffix(2)
    return word.last == UInt8(ascii: "s") && word.first != UInt8(ascii: "'")
      || ["they", "we", "who", "which", "that"].contains { stands(verb - 1, $0) }
  }

  /// «Will be held», «to be signed», «is held»: the words before a participle.
  private func group(of verb: Int, from start: Int) -> Look {
    // «When the case is heard in May»: of what is to come as often as not.
    if stands(verb - 1, "is") || stands(verb - 1, "are"), verb - 1 >= start {
      return Look(.open, .news, verb)
    }
    var index = verb - 1
    var isPassive = false
    while index >= start, verb - index <= 4, text.tokens[index].kind == .word {
      let clue = clue(index)
      if clue.contains(.modal) { return ahead(index, from: start) }
      if text.tokens[index].word == infinitive {
        // «Was to have ended Tuesday».
        let isPerfect = grammar.isPerfect(text.tokens[index + 1].word)
        return isPassive && !isPerfect ? Look(.future, .future, verb) : Look(.past, .past, verb)
      }
      if clue.contains(.auxiliary) {
        isPassive = true
      } else if !isPassive, !isAdverb(index) {
        // «Will stay shut»: an infinitive between them.
        return index > start && self.clue(index - 1).contains(.modal)
          ? ahead(index - 1, from: start) : Look(.past, .past, verb)
      }
      index -= 1
    }
    return Look(.past, .past, verb)
  }

  private func isAdverb(_ index: Int) -> Bool {
    text.text[text.tokens[index].span].utf8.suffix(2).elementsEqual("ly".utf8) || stands(index, "not")
  }

  /// «Will meet», but not «would have met», «had planned to go» or «had been due to expire».
  private func ahead(_ index: Int, from start: Int) -> Look {
    let isPerfect = index + 1 < text.tokens.count && grammar.isPerfect(text.tokens[index + 1].word)
    let isOver = (2...4).contains {
      index - $0 >= start && stands(index - $0, "had") && stands(index - $0 + 1, "been")
    }
    let isGivenUp = index > start && stands(index - 1, "had") && clue(index).contains(.future)
    return isPerfect || isOver || isGivenUp ? Look(.past, .past, index) : Look(.future, .future, index)
  }

  /// «To meet», not «to the», «to Cuba» or «to 400».
  private func leadsToVerb(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, text.tokens[index].kind == .word,
      text.tokens[index].word == infinitive
    else { return false }
    let next = text.tokens[index + 1]
    return next.kind == .word && !next.marks.contains(.capitalised) && !grammar.isEnding(next.word)
  }

  /// «Headed», «seized»: a small word of four letters or more on «-ed».
  private func isRegularPast(_ token: Token, _ clue: VerbClue) -> Bool {
    guard token.end - token.start >= 4, !token.marks.contains(.capitalised), !clue.contains(.noVerb) else {
      return false
    }
    return text.text[token.span].utf8.suffix(2).elementsEqual("ed".utf8)
  }
}
