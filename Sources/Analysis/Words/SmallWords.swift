/// Words so common that rules ask for them by name: «og», «som», «siden».
///
/// They are the first words of the lexicon, each with a bit of its own, so that «is it “da” or “då”?» is one
/// comparison of a number, and no string is made.
struct SmallWords: OptionSet, Sendable {
  var rawValue: UInt64

  static let og = SmallWords(bit: 0)
  static let men = SmallWords(bit: 1)
  static let at = SmallWords(bit: 2)
  static let som = SmallWords(bit: 3)
  static let da = SmallWords(bit: 4)
  static let då = SmallWords(bit: 5)
  static let der = SmallWords(bit: 6)
  static let når = SmallWords(bit: 7)
  static let mens = SmallWords(bit: 8)
  static let etter = SmallWords(bit: 9)
  static let før = SmallWords(bit: 10)
  static let siden = SmallWords(bit: 11)
  static let sidan = SmallWords(bit: 12)
  static let om = SmallWords(bit: 13)

  static let det = SmallWords(bit: 14)
  static let den = SmallWords(bit: 15)
  static let dette = SmallWords(bit: 16)
  static let de = SmallWords(bit: 17)
  static let dei = SmallWords(bit: 18)
  static let desse = SmallWords(bit: 19)
  static let disse = SmallWords(bit: 20)
  static let dem = SmallWords(bit: 21)

  static let han = SmallWords(bit: 22)
  static let hun = SmallWords(bit: 23)
  static let ho = SmallWords(bit: 24)
  static let vi = SmallWords(bit: 25)
  static let man = SmallWords(bit: 26)

  static let i = SmallWords(bit: 27)
  static let på = SmallWords(bit: 28)
  static let fra = SmallWords(bit: 29)
  static let frå = SmallWords(bit: 30)
  static let til = SmallWords(bit: 31)
  static let ved = SmallWords(bit: 32)
  static let av = SmallWords(bit: 33)
  static let `for` = SmallWords(bit: 34)
  static let med = SmallWords(bit: 35)

  static let er = SmallWords(bit: 36)
  static let `var` = SmallWords(bit: 37)
  static let ble = SmallWords(bit: 38)
  static let vart = SmallWords(bit: 39)
  static let blei = SmallWords(bit: 40)
  static let skal = SmallWords(bit: 41)
  static let har = SmallWords(bit: 42)
  static let hadde = SmallWords(bit: 43)
  static let ha = SmallWords(bit: 44)
  static let bli = SmallWords(bit: 45)
  static let verte = SmallWords(bit: 46)

  static let seg = SmallWords(bit: 47)
  static let en = SmallWords(bit: 48)
  static let ei = SmallWords(bit: 49)
  static let et = SmallWords(bit: 50)
  static let ein = SmallWords(bit: 51)
  static let eit = SmallWords(bit: 52)

  static let mellom = SmallWords(bit: 53)
  static let dermed = SmallWords(bit: 54)
  static let deretter = SmallWords(bit: 55)

  static let ifølge = SmallWords(bit: 56)
  static let ifølgje = SmallWords(bit: 57)
  static let følge = SmallWords(bit: 58)

  static let lag = SmallWords(bit: 59)
  static let spør = SmallWords(bit: 60)

  static let samtidig = SmallWords(bit: 61)
  static let samstundes = SmallWords(bit: 62)
  static let etterpå = SmallWords(bit: 63)

  /// The words in the order of their bits.
  static let spellings = """
    og men at som da då der når mens etter før siden sidan om det den dette de dei desse disse dem han
    hun ho vi man i på fra frå til ved av for med er var ble vart blei skal har hadde ha bli verte seg
    en ei et ein eit mellom dermed deretter ifølge ifølgje følge lag spør samtidig samstundes etterpå
    """

  /// Gives the words the first numbers of the lexicon.
  static func intern(in lexicon: inout Lexicon) {
    precondition(lexicon.count == Lexicon.first, "small words come first in a lexicon")
    for word in spellings.split(whereSeparator: \.isWhitespace) { _ = lexicon.intern(String(word)) }
  }
}

extension SmallWords {
  private init(bit: UInt64) { self.init(rawValue: 1 << bit) }

  /// The small word that a token is; none for all other tokens.
  @inline(__always)
  init(_ token: Token) {
    let bit = token.word &- Lexicon.first
    self.init(rawValue: bit < 64 ? 1 << UInt64(bit) : 0)
  }
}

extension AnalyzedText {
  /// Whether the token at `index` is one of these words.
  @inline(__always)
  func isWord(_ index: Int, _ words: SmallWords) -> Bool {
    !words.isDisjoint(with: SmallWords(tokens[index]))
  }
}
