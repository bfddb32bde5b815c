import TimelineModel

/// A word, a run of digits, or a sign.
struct Token: Sendable {
  /// UTF-8 offsets into the article's text, half open.
  var start: Int32
  var end: Int32
  var kind: Kind
  var marks: Marks
  /// What the word may be the beginning of.
  var hints: Hints = []
  /// The word in the lexicon, or for digits nothing, or for a sign its own number, which no word has.
  var word: WordID
  /// The number of a run of digits (at most nine of them; longer ones have −1).
  var number: Int32

  enum Kind: UInt8, Sendable {
    /// Letters, with digits, hyphens and apostrophes inside: «USA-ledede», «F-16».
    case word
    /// Digits only; separators are tokens of their own.
    case digits
    /// Anything else that shows, one character each; «...» is one.
    case sign
  }

  struct Marks: OptionSet, Sendable {
    var rawValue: UInt8
    /// Begins with a capital letter.
    static let capitalised = Marks(rawValue: 1)
    /// Two or more letters, all of them capitals.
    static let allCapitals = Marks(rawValue: 2)
    /// A hyphen inside.
    static let hyphenated = Marks(rawValue: 4)
    /// White space before it.
    static let spaced = Marks(rawValue: 8)
    /// First of its line.
    static let opensLine = Marks(rawValue: 16)
    /// A name and the genitive of English, «Obama's», whose `word` is the name's.
    static let possessive = Marks(rawValue: 32)
  }

  /// Which tables of the stages a word stands in: most words stand in none, and no stage need look them up.
  struct Hints: OptionSet, Sendable {
    var rawValue: UInt8
    /// A time may begin with it, in some language.
    static let time = Hints(rawValue: 1)
    /// A number may begin with it.
    static let number = Hints(rawValue: 2)
    /// A name, a description or a title of the register or the language may begin with it.
    static let naming = Hints(rawValue: 4)
    /// A form of a verb of saying.
    static let saying = Hints(rawValue: 8)
    /// A form of another verb that tells what happened.
    static let happening = Hints(rawValue: 16)
    /// A clause may begin with it.
    static let joint = Hints(rawValue: 32)
    /// No name has it inside, written small.
    static let parting = Hints(rawValue: 64)
    /// A verb that helps another: «har», «skal».
    static let helping = Hints(rawValue: 128)
  }

  var span: Span { Span(Int(start), Int(end)) }
}
