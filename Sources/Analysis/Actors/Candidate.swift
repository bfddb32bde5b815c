/// Words that may name someone, before it is decided whom.
///
/// An object, for it is handed from question to question: the words and lists of a value would be counted at each.
final class Candidate {
  var tokens: Range<Int>
  let sentence: Range<Int>
  let meaning: Meaning
  var isGenitive: Bool
  var isCredit = false
  /// A person only if the article names them in full, else a place: «Baghdadi».
  var mayBePlace = false
  /// The tagger says that it is a name, and of what.
  var tag: NameType?
  /// The title that stands with a name: «forsvarsminister Bakke-Jensen».
  var title: Title?
  /// Where the name of who bears a title begins: «sjefen for styrkene i Irak, oberstløytnant | Kari Dal».
  var bearer: Int?

  enum Meaning: Sendable {
    case known([ActorGazetteer.Form])
    case person
    case organization
    case place
    /// Apart, for it is large and most candidates are none.
    indirect case title(Title, described: [Int])
    /// A capitalised word that nothing explains: perhaps the surname of someone named in full.
    case loose
  }

  init(
    tokens: Range<Int>, sentence: Range<Int>, meaning: Meaning, isGenitive: Bool = false, tag: NameType? = nil
  ) {
    self.tokens = tokens
    self.sentence = sentence
    self.meaning = meaning
    self.isGenitive = isGenitive
    self.tag = tag
  }
}
