/// English verbs of saying and the small words around quotes. Their forms are no Norwegian words, so one table
/// serves both.
enum EnglishSpeech {
  /// As `NorwegianSpeech.verbs`: «infinitive / present / past / participle».
  static let verbs: [VerbRow<SpeechStance>] = [
    VerbRow(.neutral, "/ says / said / said"),
    VerbRow(.neutral, "/ tells / told / told"),
    VerbRow(.neutral, "/ adds / added / added"),
    VerbRow(.neutral, "/ writes / wrote / written"),
    VerbRow(.neutral, "/ tweets / tweeted /"),
    VerbRow(.neutral, "/ explains / explained /"),
    VerbRow(.neutral, "/ recalls / recalled /"),
    VerbRow(.answer, "/ replies / replied /"),
    VerbRow(.answer, "/ denies / denied /"),
    VerbRow(.answer, "/ acknowledges / acknowledged /"),
    VerbRow(.ask, "/ asks / asked /"),
    VerbRow(.report, "/ announces / announced /"),
    VerbRow(.assert, "/ stresses / stressed /"),
    VerbRow(.assert, "/ insists / insisted /"),
    VerbRow(.assert, "/ declares / declared /"),
    VerbRow(.directive, "/ warns / warned /"),
    VerbRow(.directive, "/ urges / urged /"),
    VerbRow(.opinion, "/ argues / argued /"),
    VerbRow(.tag, "/ continues / continued /"),
  ]

  static let masculine = "he"
  static let feminine = "she"

  /// The first word before the source of what is told: «according to AFP».
  static let accordingTo = "according"

  /// Words between a verb of saying and those spoken to or of.
  static let addressing = "to with of at against"

  /// What somebody just named may be called when quoted again, behind «the».
  static let roles = """
    general colonel commander spokesman spokeswoman spokesperson minister president senator envoy ambassador secretary
    official officer diplomat admiral captain lawyer judge prosecutor doctor professor mayor
    """

  /// Verbs whose hearer stands behind them.
  static let telling = "tells told"

  static let the = "the"

  /// Verbs before what somebody calls something.
  static let calling = "calls called describes described"

  static let firstPerson = "we our us my our"

  static let determiners = "the a an"

  static let articles = "a an"

  /// Words that begin another main clause behind a comma.
  static let clauses = "but while and"

  /// «sources near the minister»
  static let near = "around near from of"
}
