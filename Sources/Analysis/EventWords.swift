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
    for (kind, words) in NorwegianEvents.nouns {
      for word in words.split(separator: " ").map(String.init) {
        nouns[lexicon.intern(word)] = kind
        if word.utf8.count >= 5 { endings.append((word, kind)) }
      }
    }
  }

  /// Whether a verb of saying stands at `index` in the present or past.
  func isFiniteSpeech(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    guard let reading = speech.reading(of: text.tokens, at: index, in: clause) else { return false }
    return reading.tense == .present || reading.tense == .past
  }

  /// Whether a word in «-en» or «-et» is likelier an adjective: «annen», «egen».
  func isAdjective(_ word: String) -> Bool {
    ["annen", "egen", "liten", "noen", "ingen", "voksen", "åpen", "naken"].contains(word)
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
