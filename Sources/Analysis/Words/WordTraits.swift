/// What the first stages need to know of a word: how it bears on sentence ends, language and tense.
struct WordTraits: OptionSet, Sendable {
  var rawValue: UInt32

  /// Written with a full stop that ends no sentence: «ca.», «nr.», «dr.».
  static let abbreviation = WordTraits(rawValue: 1 << 0)
  /// A measure whose full stop may also end the sentence: «mill.», «kr.», «osv.».
  static let unitAbbreviation = WordTraits(rawValue: 1 << 1)
  /// First part of a dotted abbreviation that may end the sentence: «m.m.», «o.l.», «p.m.».
  static let closesCompound = WordTraits(rawValue: 1 << 2)
  /// Before an ordinal: «den 3. divisjon».
  static let beforeOrdinal = WordTraits(rawValue: 1 << 3)
  /// Weekdays and time zones: «9 a.m. Tuesday» is one sentence.
  static let afterClock = WordTraits(rawValue: 1 << 30)
  static let month = WordTraits(rawValue: 1 << 4)

  /// Words that only one written language has, and that every text has.
  static let bokmål = WordTraits(rawValue: 1 << 5)
  static let nynorsk = WordTraits(rawValue: 1 << 6)
  static let english = WordTraits(rawValue: 1 << 7)
  /// Words of both written languages of Norway, and not of English.
  static let norwegian = WordTraits(rawValue: 1 << 23)

  /// A verb form that tells of what has been: «ble», «hadde», «meldte».
  static let past = WordTraits(rawValue: 1 << 8)
  /// A verb form or word that looks ahead: «skal», «ventes», «planlegger».
  static let future = WordTraits(rawValue: 1 << 9)
  /// A verb in the present that with a date means what is planned: «møtes», «starter».
  static let scheduled = WordTraits(rawValue: 1 << 10)
  /// A verb in the present: «sier», «er», «har».
  static let present = WordTraits(rawValue: 1 << 11)
  /// Nouns that are counted: after them a number is no year («2014 soldater»).
  static let counted = WordTraits(rawValue: 1 << 12)
  /// Nouns that a number belongs to: «resolusjon 2249», «artikkel 5», «side 12».
  static let numbered = WordTraits(rawValue: 1 << 13)
  /// «at», «som», «that»: here another clause begins.
  static let subordinate = WordTraits(rawValue: 1 << 14)
  /// «og», «eller», «and»: between items of a list.
  static let conjunction = WordTraits(rawValue: 1 << 16)
  /// «til», «og», «to»: between two numbers that belong together.
  static let continues = WordTraits(rawValue: 1 << 17)
  /// «ha», «have»: after «skal» it tells of the past.
  static let perfect = WordTraits(rawValue: 1 << 15)
  /// «hadde», «had»: what is told with it had been before.
  static let pluperfect = WordTraits(rawValue: 1 << 29)
  /// «innen»: a time after it is a limit that lies ahead.
  static let limit = WordTraits(rawValue: 1 << 18)
  /// «utsatt», «frist»: with «til» the time after it lies ahead.
  static let postponed = WordTraits(rawValue: 1 << 19)
  /// «til» after such a word.
  static let untilThen = WordTraits(rawValue: 1 << 20)
  /// «etter», «siden»: what a time after it dates lies behind.
  static let afterwards = WordTraits(rawValue: 1 << 21)
  /// «før»: a time after it is what something is held against, and may lie ahead of what is told.
  static let beforehand = WordTraits(rawValue: 1 << 25)
  /// «planen»: with «etter» before it, what is yet to come.
  static let plan = WordTraits(rawValue: 1 << 28)
  /// «ventet»: with «er» before it, what is yet to come.
  static let awaited = WordTraits(rawValue: 1 << 26)
  /// «Publisert», «updated»: the date after it is the article's own.
  static let publishing = WordTraits(rawValue: 1 << 27)
  /// A verb in the present that tells of a plan right after the day that opens a sentence: «Mandag holder …».
  static let planned = WordTraits(rawValue: 1 << 22)
  /// «blir», «skal»: a participle after it tells of nothing past.
  static let auxiliary = WordTraits(rawValue: 1 << 29)
  /// «fra», «på», «nå»: leads to a time at the beginning of a clause.
  static let leading = WordTraits(rawValue: 1 << 31)
  /// «heretter», «årlig»: what comes back every year tells nothing of the year.
  static let recurring = WordTraits(rawValue: 1 << 24)
}
