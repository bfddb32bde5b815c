/// Words that a rule recognised, and what they mean, before any calendar.
///
/// An object, for many ask of the same one: what a value means, and its rules, would be copied at each question.
final class FoundTime: Sendable {
  let meaning: TimeMeaning
  /// The time inside a part of it: «mandag» of «mandag kveld».
  let core: TimeMeaning
  /// The rule, and the rules inside it, by their places in the grammar.
  let rules: [Int]
  /// The rule that says what the words mean, past those that only lead to it.
  let rule: String
  let tokens: Range<Int>
  let sentence: Int
  let look: Look
  let shade: TimeShade
  /// Whether the nearest date is meant more surely than the one its verb asks for: «set Nov. 10 as the deadline».
  let isNearest: Bool
  /// How many days on it is counted from the time before it, where the date beside it says which day that is.
  let daysOn: Int?

  init(
    meaning: TimeMeaning, rules: [Int], rule: String, tokens: Range<Int>, sentence: Int, look: Look,
    shade: TimeShade, isNearest: Bool, daysOn: Int? = nil
  ) {
    (self.meaning, core) = (meaning, meaning.core)
    (self.rules, self.rule) = (rules, rule)
    (self.tokens, self.sentence) = (tokens, sentence)
    (self.look, self.shade, self.isNearest, self.daysOn) = (look, shade, isNearest, daysOn)
  }

  /// The same rule with another meaning, or of other words.
  convenience init(_ time: FoundTime, meaning: TimeMeaning, tokens: Range<Int>, daysOn: Int? = nil) {
    self.init(
      meaning: meaning, rules: time.rules, rule: time.rule, tokens: tokens, sentence: time.sentence,
      look: time.look, shade: time.shade, isNearest: time.isNearest, daysOn: daysOn ?? time.daysOn)
  }

  /// The same looking another way.
  convenience init(_ time: FoundTime, look: Look) {
    self.init(
      meaning: time.meaning, rules: time.rules, rule: time.rule, tokens: time.tokens, sentence: time.sentence,
      look: look, shade: time.shade, isNearest: time.isNearest, daysOn: time.daysOn)
  }

  /// Which way its clause looks.
  var direction: Direction { look.direction }
  /// How it is looked for in the calendar.
  var resolution: TimeResolution {
    let isLimit = look.cue?.kind == .limit || look.cue?.kind == .planned
    return TimeResolution(direction: searched, mayBeOver: isLimit && meaning.isAnnualDay)
  }
  /// Which way it is looked for in the calendar.
  var searched: Direction { isNearest && direction == .past ? .open : direction }
}
