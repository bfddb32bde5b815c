import TimelineModel

/// The words of the event tables, found by number.
struct EventWords: Sendable {
  let verbs: VerbTable<Event.Kind>
  let finishing: WordTable<Bool>
  let possible: WordTable<Bool>
  let planned: WordTable<Bool>
  let negations: WordTable<Bool>
  /// «ventes til Erbil i mars»: planned without another verb.
  let awaits: WordTable<Bool>
  let states: WordTable<Bool>
  let openers: WordTable<Bool>
  let before: WordTable<Bool>
  /// Small words that stand between verb and subject: «spurte derfor VG».
  let adverbs: WordTable<Bool>
  /// Words that may stand before a time that opens a sentence: «allerede i mars».
  let leading: WordTable<Bool>
  private let helping: WordTable<Bool>
  private let determiners: WordTable<Bool>
  private let prepositions: WordTable<Bool>
  private let attaching: WordTable<Bool>
  private let pointing: WordTable<Bool>
  private let breaking: WordTable<Bool>
  private let following: WordTable<Bool>
  /// Verbs of saying, for telling a finite verb from other words.
  private let speech: VerbTable<SpeechStance>
  private var nouns = WordTable<Event.Kind>()
  private var endings: [(String, Event.Kind)] = []

  init(speech: VerbTable<SpeechStance>, lexicon: inout Lexicon) {
    self.speech = speech
    verbs = VerbTable(NorwegianEvents.verbs, &lexicon)
    finishing = WordTable(NorwegianEvents.finishing, &lexicon)
    possible = WordTable(NorwegianEvents.possible, &lexicon)
    planned = WordTable(NorwegianEvents.planned, &lexicon)
    awaits = WordTable("ventes ventast ventet venta", &lexicon)
    negations = WordTable(NorwegianEvents.negations, &lexicon)
    states = WordTable(NorwegianEvents.states, &lexicon)
    openers = WordTable(NorwegianEvents.openers, &lexicon)
    before = WordTable(NorwegianEvents.before, &lexicon)
    adverbs = WordTable(NorwegianEvents.adverbs, &lexicon)
    leading = WordTable(NorwegianEvents.leading, &lexicon)
    helping = WordTable(NorwegianEvents.helping, &lexicon)
    determiners = WordTable(NorwegianEvents.determiners, &lexicon)
    prepositions = WordTable(NorwegianEvents.prepositions, &lexicon)
    attaching = WordTable(NorwegianEvents.attaching, &lexicon)
    pointing = WordTable("den det de dei", &lexicon)
    breaking = WordTable("og eller samt men", &lexicon)
    following = WordTable("å at om seg ikke ikkje aldri " + NorwegianEvents.adverbs, &lexicon)
    for (kind, words) in NorwegianEvents.nouns {
      for word in words.split(separator: " ").map(String.init) {
        nouns[lexicon.intern(word)] = kind
        if word.utf8.count >= 5 { endings.append((word, kind)) }
      }
    }
  }

  /// Whether a verb that can head a clause stands at `index`: in the present or past.
  func isFinite(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    if helping.contains(text.tokens[index]) { return true }
    let readings = [
      verbs.reading(of: text.tokens, at: index, in: clause)?.tense,
      speech.reading(of: text.tokens, at: index, in: clause)?.tense,
    ]
    return readings.contains { $0 == .present || $0 == .past }
  }

  /// Whether a verb of saying stands at `index` in the present or past.
  func isFiniteSpeech(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    guard let reading = speech.reading(of: text.tokens, at: index, in: clause) else { return false }
    return reading.tense == .present || reading.tense == .past
  }

  func isHelping(_ token: Token) -> Bool { helping.contains(token) }
  func isDeterminer(_ token: Token) -> Bool { determiners.contains(token) }
  /// «den», «det»: an article only with an adjective or a definite noun behind.
  func isPointing(_ token: Token) -> Bool { pointing.contains(token) }
  func isPreposition(_ token: Token) -> Bool { prepositions.contains(token) }

  /// A preposition that most often belongs to the noun before it: «nyheten om», «soldater fra».
  func isAttaching(_ token: Token) -> Bool { attaching.contains(token) }

  /// A word that joins on another subject.
  func breaks(_ token: Token) -> Bool { breaking.contains(token) }

  /// A word that no noun phrase goes on with.
  func follows(_ token: Token) -> Bool {
    following.contains(token) || prepositions.contains(token) || determiners.contains(token)
  }

  /// Whether a word in «-en» or «-et» is likelier an adjective: «annen», «egen».
  func isAdjective(_ word: String) -> Bool {
    [
      "annen", "egen", "liten", "noen", "ingen", "voksen", "åpen", "naken", "ny", "stor", "ung", "sivil",
      "militær", "lokal", "høytstående", "eigen", "vaksen", "open", "nytt", "stort", "britisk",
    ].contains(word)
  }

  /// The kind of happening that a noun names.
  func noun(_ text: AnalyzedText, _ index: Int) -> Event.Kind? {
    let token = text.tokens[index]
    if let kind = nouns[token] { return kind }
    guard token.kind == .word, token.end - token.start > 7 else { return nil }
    let word = text.lowered(index)
    return endings.first { word.hasSuffix($0.0) }?.1
  }
}
