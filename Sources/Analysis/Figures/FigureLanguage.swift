import TimelineModel

/// The words of one language for numbers, for what they count, and for what stands around them.
///
/// Lists of words are one text with white space between.
struct FigureLanguage: Sendable {
  /// Words that are numbers.
  var cardinals: [(Double, String)]
  /// What stands between tens and ones in one word: nothing in «tjuefem», a hyphen in «twenty-five».
  var tensJoint: String
  /// Words for one, before a word that multiplies: «en million».
  var ones: String
  /// «et par hundre».
  var couple = ""
  /// «flere hundre», «noen tusen».
  var several: String
  /// «en halv million».
  var half: String
  var shares: Shares
  /// Words that multiply the number before them, or stand as a number themselves.
  var multipliers: [(Double, String)]
  /// Multipliers that a full stop belongs to.
  var shortened = ""
  /// Words for «at least so many» without a number.
  var vague: [(Double, String)]
  /// The sign between thousands, and the one before a fraction.
  var groupSign: Unicode.Scalar
  var fractionSign: Unicode.Scalar
  /// Words right before a number, and which bound they make of it.
  var bounds: [(Figure.Bound, String)]
  /// What is counted, in English, with the nouns for it.
  var units: [(String, String)]
  /// Nouns for people of a trade or part, each its own unit: «ministre», «elever».
  var trades: String
  /// Whether a noun counts as the end of a compound too: «spesialsoldater».
  var joinsNouns: Bool
  /// How a noun in the plural ends that no table knows.
  var pluralEndings: String
  /// Words that end so and are none: small words and verbs.
  var noPlurals: String
  /// Nouns that are the same in the plural: «forslag».
  var unchanged = ""
  /// How a word that no table knows ends when it is no such noun.
  var noNounEndings = ""
  /// How an adjective ends, and how words that end so and are none.
  var adjectiveEndings: String
  var noAdjectiveEndings: String
  /// How a participle ends that may stand for people: «8135 smittede».
  var participleEndings = ""
  /// What a number before it does not count: times, sides, turns.
  var uncounted: String
  /// Verbs that no other table has: «5000 trenger hjelp», «ledigheten synker».
  var verbs = ""
  /// How often something is done: «60 ganger».
  var times = ""
  /// What makes a ratio of it: «tre ganger så mange».
  var ratios = ""
  /// Codes of money before a number: «NOK 340,000».
  static let codes: [(String, String)] = [
    ("kroner", "NOK SEK DKK"), ("dollars", "USD"), ("euros", "EUR"), ("pounds", "GBP"),
  ]
  /// What makes areas of lengths: «square metres».
  var squares = ""
  /// Words that a number belongs to without counting anything: «resolusjon 2249».
  var numbered: String
  /// Words before a number in words that make it no count: «de to».
  var pointers: String
  /// Words that may stand between a number and its noun though they do not look like adjectives.
  var between: String
  /// What has become of those counted: makes people of a number without a noun.
  var fates: String
  /// What else is told of people counted, who then are no more those that somebody has: «hodeskader».
  var lots = ""
  /// What has become of land: «mistet», «befridd».
  var losses: String
  /// Nouns for killing from the air, besides those that are counted: «bombing».
  var striking: String
  /// Small words, by what they do here.
  var joints: Joints
  /// Verbs between whoever has, sends or does something and how many.
  var doing: String
  /// Verbs of those who count what others do: «registrert».
  var counting: String
  /// Verbs of saying, where no table of verbs has them.
  var saying = ""
  /// «tall fra SSB»: what numbers stand in.
  var reports: String
  /// «ifølge».
  var sources: String
  /// «antallet soldater er …»: what is counted stands before.
  var tallies: String
  /// Verbs before what a body pays, where a number without a noun counts money.
  var spending = ""
  /// How a noun ends for a few among many: «kjernegruppen», «en indre krets».
  var circles: String
  /// What some of many do together: «møttes».
  var gathering: String
  /// What a state gives to others: «bidraget», «styrken».
  var contributions: String
  /// Verbs between a giver and its support: «gir 120 millioner».
  var giving: String
  /// «tallet», «anslaget»: the figure itself as a noun.
  var figures: String
  /// «organisasjonen», when it is the one that gave the figure before.
  var bodies: String
  /// Nationalities by ISO 3166-1 code: adjectives and peoples.
  var nationalities: [(code: String, adjectives: [String], peoples: [String])]

  /// Words for a part of the whole. Numbers are counted from two: «en tredel» and «hver femte» are none.
  struct Shares: Sendable {
    /// «halvparten».
    var half: String
    /// «to tredeler».
    var parts: [(Double, String)]
    /// «to av tre».
    var of: String
  }

  /// Small words, by what they do around a number.
  struct Joints: Sendable {
    /// «60 til 70»; after one of `from` no range.
    var to: String
    var from: String
    /// «mellom 60 og 70».
    var between: String
    var and: String
    /// «89 mot 80 stemmer», «5 av de 12»: the noun comes behind the second number.
    var against: String
    var of: String
    var the: String
    /// «av dem».
    var them: String
    /// A number without a noun before one of these counts what was counted before.
    var links: String
    /// Here another clause begins.
    var clauses: String
    /// «er», «var»: what those counted are stands behind.
    var being: String
    /// Here something else is told: «mens».
    var contrasts: String
    /// Before the name of a place.
    var locations: String
    /// Before whoever has or does: «medlemmer i koalisjonen».
    var owners: String
    /// «siden»: a time after it is no time that the number holds for.
    var since: String
    /// «innen»: until when the number holds.
    var until: String
    /// «utført av koalisjonen».
    var by: String
    /// «medlem av koalisjonen», «med i alliansen».
    var membership: String
    /// «trekkes ut fra Syria», «angrep mot IS».
    var off: String
    /// «styrken består av», «styrken på».
    var consisting: String
    /// «Den har 70 soldater»: the body just spoken of.
    var spokenOf: String
    /// «mot 153 året før», «fra 120»: another number of the same.
    var compared: String
    /// «50 flere enn i går»: more of the same.
    var other: String
    var than: String
    /// «hvorav 30»: more of those counted.
    var more: String
  }
}
