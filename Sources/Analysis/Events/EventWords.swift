import TimelineModel

/// The words of the event tables, found by number; one object, for the tables are large and never change.
final class EventWords: Sendable {
  let verbs: VerbTable<Event.Kind>
  let finishing: WordSet
  let possible: WordSet
  /// «måtte»: what they had to do they did.
  let hadTo: WordSet
  let planned: WordSet
  /// «er tiltalt»: how it stands with somebody.
  let charged: WordSet
  let negations: WordSet
  /// «ingen gruppe»
  let nobody: WordSet
  /// «ventes til Erbil i mars»: planned without another verb.
  let awaits: WordSet
  let states: WordSet
  let openers: WordSet
  /// «og», «men»: they join clauses.
  let joining: WordSet
  /// «bli», «ha»: between «skal» and a form of the past.
  let bare: WordSet
  /// «i», «på»: they go with the time behind them.
  let timePrepositions: WordSet
  /// Pronouns that a headline cannot begin with.
  let hanging: Set<String>
  /// Whether a time at the front turns verb and subject.
  let isVerbSecond: Bool
  /// Openers, and the words that join clauses: no other word begins one.
  let joints: WordSet
  let before: WordSet
  /// Small words that stand between verb and subject: «spurte derfor VG».
  let adverbs: WordSet
  /// Words that may go from the front of a sentence: «dermed», «der».
  let fronting: WordSet
  /// «også», «dermed»: they tie a sentence to the one before it.
  let connecting: WordSet
  /// «på | sin | side».
  let itsOwn: WordSet
  /// «fordi», «enda»: why, or in spite of what.
  let causes: WordSet
  /// Adverbs that stand before the verb in a clause under another: «at krigen ikke er over».
  let middle: WordSet
  /// «i så fall», «i alle fall»: no verb.
  let beforeCase: WordSet
  /// What a time leans on: «mer enn i fjor», «i tiden mellom mai og juni».
  let holding: WordSet
  /// What stands before a time and goes with it: «allerede torsdag».
  let shading: WordSet
  /// «klokken 14 norsk | tid».
  let clocks: WordSet
  /// «Den drepte», «de sårede»: who, not a pronoun and a verb.
  let people: WordSet
  /// «Det avviser han»: not what the sentence before says.
  let denying: WordSet
  /// «Det bestemte …», «Det ble kunngjort …», «Det går | fram av …»: what the sentence before says.
  let deciding: WordSet
  let announced: WordSet
  let showing: WordSet
  let forth: WordSet
  /// «selv om»: a clause of its own.
  let even: WordSet
  /// «dommen falt»: no town.
  let verdicts: WordSet
  /// «innen 2024»: by when something shall be done.
  let deadlines: WordSet
  /// Words that may stand before a time that opens a sentence: «allerede i mars».
  let leading: WordSet
  /// Where things happen that are someone's: «i regjeringens hus».
  let settings: WordSet
  /// «Dagen etter angrepet»: one unit, without a number.
  let singleUnits: WordTable<CalendarUnit>
  /// Verbs that say only that another begins: «begynte å bombe».
  let beginning: WordSet
  /// «tatt», «vant»: of a place it is a capture.
  let taking: WordSet
  let possessives: WordSet
  /// «gruppen», «byen»: what they name stands in the words before.
  let groups: WordSet
  let towns: WordSet
  /// «ham», «henne»: whom stands in the words before.
  let him: WordSet
  let her: WordSet
  /// «fikk», «gjorde»: verbs that head a clause and tell of no happening by themselves.
  let plain: WordSet
  /// «de», «dette», «noen»: as a subject they name nobody.
  let hangingAlone: WordSet
  let freed: WordSet
  let dead: WordSet
  /// «Los Angeles Times»: the last word is no surname.
  let newspapers: WordSet
  /// «ba … om», «svarte … med»: verbs, and the prepositions that belong to them, not to the noun between.
  private let governing: [(verbs: WordSet, prepositions: WordSet)]
  /// «Det skjedde», «det gjorde»: verbs that say nothing without what they point back to.
  let occurring: WordSet
  /// «går … av»: the verb that may only go to the end of something.
  let going: WordSet
  /// «landet», «møtet»: a noun behind these words, not a verb.
  let articles: WordSet
  /// «for å», «om å»: what is only meant to be done.
  let infinitiveMark: WordSet
  /// «dersom»: what hangs on it is only possible.
  let conditions: WordSet
  /// «ryktene om at»: what is only talked of.
  let rumours: WordSet
  /// «bare dager etter at»: a few.
  let days: WordSet
  /// «ut 2020»: until when something is so.
  let limits: WordSet
  /// «Det er ikke kjent …»
  let known: WordSet
  /// «vet ikke om»
  let knowing: WordSet
  /// «valgkampen, | hvor han sa …»
  let wheres: WordSet
  /// «hva», «hvem»: at the head of a sentence.
  let questions: WordSet
  /// «Kort tid | senere»
  let later: WordSet
  /// «Demonstrantene krever …»: what they want.
  let demanding: WordSet
  /// «den | gang», «på det | tidspunktet»
  let thatTime: WordSet
  /// «daværende»
  let former: WordSet
  let than: WordSet
  let atFirst: WordSet
  /// «nevnte ikke at»: what is so, though nobody says it.
  let factive: WordSet
  /// «er redd for en massakre»
  let feared: WordSet
  let among: WordSet
  let others: WordSet
  let selves: WordSet
  let neither: WordSet
  /// «har lenge», «har flere ganger»: no one happening.
  let lasting: WordSet
  /// «til sammen», «totalt»: what was told, counted up.
  let totals: WordSet
  /// «klarte å ta byen»: done.
  let managing: WordSet
  /// «bare timer etter at»: the same day or the one before.
  let hours: WordSet
  /// «to», «flere»: how many, in letters.
  let counts: WordSet
  /// «i tillegg», «også»: another of what was told.
  let additions: WordSet
  /// «sier talsmannen videre», «opplyste kommisjonen natt til mandag»: who speaks has been told.
  let besides: WordSet
  /// «sier flere»: where a noun stands, and of nobody in particular.
  let notNouns: WordSet
  /// «i angrepet», «under operasjonen».
  let within: WordSet
  /// «nye», «ytterligere»: not what was told, but another.
  let furthermore: WordSet
  /// «stengte», «avlyste»: done once, though of no kind of its own.
  let deeds: WordSet
  /// What verbs in the past tell of besides deeds.
  let deed: DeedWords
  /// «angrepet», «møtet»: endings of nouns that point back to a happening told before.
  private let toldBefore: WordEnds<Event.Kind>
  /// «forslaget»: no «slag».
  private let otherNouns: WordEnds<Void>
  /// «Tallet på drepte»
  let tallies: WordSet
  /// «Slike angrep er sjeldne»: of no one time.
  let generic: WordSet
  /// «så langt | i år»: until now.
  let soFar: WordSet
  /// «onsdag kom | dommen»: what is told before arrives.
  let arriving: WordSet
  /// «lagmannsretten»
  let courts: WordEnds<Void>
  /// «aksjonen»: the same as whole words.
  private let toldBeforeAlone: WordTable<Event.Kind>
  private let helping: WordSet
  private let processes: WordSet
  private let determiners: WordSet
  private let prepositions: WordSet
  private let attaching: WordSet
  private let pointing: WordSet
  private let breaking: WordSet
  private let following: WordSet
  /// Verbs of saying, for telling a finite verb from other words.
  private let speech: VerbTable<SpeechStance>
  private let nouns: WordTable<Event.Kind>
  private let endings: WordEnds<Event.Kind>
  private let adjectives: WordSet

  init(_ language: EventLanguage, speech: VerbTable<SpeechStance>, lexicon: inout Lexicon) {
    self.speech = speech
    isVerbSecond = language.isVerbSecond
    verbs = VerbTable(language.verbs, as: .happening, infinitivesAfter: language.infinitiveMarks, &lexicon)
    joining = WordSet(language.joining, &lexicon)
    bare = WordSet(language.bare, &lexicon)
    timePrepositions = WordSet(language.timePrepositions, &lexicon)
    hanging = Set(language.hanging.split(separator: " ").map(String.init))
    finishing = WordSet(language.finishing, &lexicon)
    hadTo = WordSet(NorwegianEvents.hadTo, &lexicon)
    possible = WordSet(language.possible, &lexicon)
    planned = WordSet(language.planned, &lexicon)
    awaits = WordSet(NorwegianEvents.awaits, &lexicon)
    nobody = WordSet(NorwegianEvents.nobody, &lexicon)
    charged = WordSet(NorwegianEvents.charged, &lexicon)
    negations = WordSet(language.negations, &lexicon)
    states = WordSet(language.states, &lexicon)
    openers = WordSet(language.openers, &lexicon)
    joints = WordSet(language.openers + " " + language.joining, &lexicon)
    lexicon.note(joints, as: .joint)
    before = WordSet(language.before, &lexicon)
    adverbs = WordSet(language.adverbs, &lexicon)
    fronting = WordSet(language.fronting, &lexicon)
    connecting = WordSet(NorwegianEvents.connecting, &lexicon)
    itsOwn = WordSet(NorwegianEvents.itsOwn, &lexicon)
    causes = WordSet(NorwegianEvents.causes, &lexicon)
    middle = WordSet(NorwegianEvents.middle, &lexicon)
    beforeCase = WordSet(NorwegianEvents.beforeCase, &lexicon)
    holding = WordSet(language.holding, &lexicon)
    shading = WordSet(NorwegianEvents.shading, &lexicon)
    clocks = WordSet(NorwegianEvents.clocks, &lexicon)
    people = WordSet(NorwegianEvents.people, &lexicon)
    denying = WordSet(NorwegianEvents.denying, &lexicon)
    deciding = WordSet(NorwegianEvents.deciding, &lexicon)
    announced = WordSet(NorwegianEvents.announced, &lexicon)
    showing = WordSet(NorwegianEvents.showing, &lexicon)
    forth = WordSet(NorwegianEvents.forth, &lexicon)
    even = WordSet(NorwegianEvents.even, &lexicon)
    verdicts = WordSet(NorwegianEvents.verdicts, &lexicon)
    deadlines = WordSet(NorwegianEvents.deadlines, &lexicon)
    leading = WordSet(language.leading, &lexicon)
    settings = WordSet(NorwegianEvents.settings, &lexicon)
    beginning = WordSet(language.beginning, &lexicon)
    taking = WordSet(NorwegianEvents.taking, &lexicon)
    possessives = WordSet(NorwegianEvents.possessives, &lexicon)
    groups = WordSet(NorwegianEvents.groups, &lexicon)
    towns = WordSet(NorwegianEvents.towns, &lexicon)
    him = WordSet(NorwegianEvents.him, &lexicon)
    her = WordSet(NorwegianEvents.her, &lexicon)
    occurring = WordSet(NorwegianEvents.occurring, &lexicon)
    plain = WordSet(NorwegianEvents.plain, &lexicon)
    hangingAlone = WordSet(NorwegianEvents.hangingAlone, &lexicon)
    freed = WordSet(NorwegianEvents.freed, &lexicon)
    dead = WordSet(NorwegianEvents.dead, &lexicon)
    newspapers = WordSet(NorwegianEvents.newspapers, &lexicon)
    var governing: [(verbs: WordSet, prepositions: WordSet)] = []
    for (verbs, prepositions) in NorwegianEvents.governing {
      governing.append((WordSet(verbs, &lexicon), WordSet(prepositions, &lexicon)))
    }
    self.governing = governing
    going = WordSet(NorwegianEvents.going, &lexicon)
    articles = WordSet(NorwegianEvents.articles, &lexicon)
    infinitiveMark = WordSet(language.infinitiveMark, &lexicon)
    conditions = WordSet(NorwegianEvents.conditions, &lexicon)
    rumours = WordSet(NorwegianEvents.rumours, &lexicon)
    days = WordSet(NorwegianEvents.days, &lexicon)
    limits = WordSet(NorwegianEvents.limits, &lexicon)
    known = WordSet(NorwegianEvents.known, &lexicon)
    knowing = WordSet(NorwegianEvents.knowing, &lexicon)
    wheres = WordSet(NorwegianEvents.wheres, &lexicon)
    later = WordSet(NorwegianEvents.later, &lexicon)
    questions = WordSet(NorwegianEvents.questions, &lexicon)
    demanding = WordSet(NorwegianEvents.demanding, &lexicon)
    former = WordSet(NorwegianEvents.former, &lexicon)
    thatTime = WordSet(NorwegianEvents.thatTime, &lexicon)
    than = WordSet(NorwegianEvents.than, &lexicon)
    atFirst = WordSet(NorwegianEvents.atFirst, &lexicon)
    factive = WordSet(NorwegianEvents.factive, &lexicon)
    feared = WordSet(NorwegianEvents.feared, &lexicon)
    among = WordSet(NorwegianEvents.among, &lexicon)
    others = WordSet(NorwegianEvents.others, &lexicon)
    selves = WordSet(NorwegianEvents.selves, &lexicon)
    counts = WordSet(language.counts, &lexicon)
    lasting = WordSet(NorwegianEvents.lasting, &lexicon)
    totals = WordSet(NorwegianEvents.totals, &lexicon)
    managing = WordSet(NorwegianEvents.managing, &lexicon)
    neither = WordSet(NorwegianEvents.neither, &lexicon)
    hours = WordSet(NorwegianEvents.hours, &lexicon)
    additions = WordSet(NorwegianEvents.additions, &lexicon)
    toldBefore = WordEnds(
      NorwegianEvents.toldBefore.flatMap { kind, words in
        words.split(separator: " ").map { (String($0), kind) }
      })
    toldBeforeAlone = Self.table(NorwegianEvents.toldBeforeAlone, &lexicon)
    otherNouns = WordEnds(NorwegianEvents.otherNouns)
    tallies = WordSet(NorwegianEvents.tallies, &lexicon)
    generic = WordSet(NorwegianEvents.generic, &lexicon)
    soFar = WordSet(NorwegianEvents.soFar, &lexicon)
    arriving = WordSet(NorwegianEvents.arriving, &lexicon)
    courts = WordEnds(NorwegianEvents.courts)
    besides = WordSet(NorwegianEvents.besides, &lexicon)
    notNouns = WordSet(NorwegianEvents.notNouns, &lexicon)
    within = WordSet(NorwegianEvents.within, &lexicon)
    furthermore = WordSet(NorwegianEvents.furthermore, &lexicon)
    deeds = WordSet(NorwegianEvents.deeds, &lexicon)
    deed = DeedWords(&lexicon)
    processes = WordSet(NorwegianEvents.processes, &lexicon)
    helping = WordSet(language.helping, &lexicon)
    lexicon.note(helping, as: .helping)
    determiners = WordSet(language.determiners, &lexicon)
    prepositions = WordSet(language.prepositions, &lexicon)
    attaching = WordSet(language.attaching, &lexicon)
    pointing = WordSet(NorwegianEvents.pointing, &lexicon)
    breaking = WordSet(NorwegianEvents.breaking, &lexicon)
    following = WordSet(NorwegianEvents.following + " " + NorwegianEvents.adverbs, &lexicon)
    adjectives = WordSet(NorwegianEvents.adjectives, &lexicon)
    singleUnits = Self.table(NorwegianEvents.singleUnits, &lexicon)
    var nouns = WordTable<Event.Kind>()
    var endings: [(String, Event.Kind)] = []
    for (kind, words) in language.nouns {
      for word in words.split(whereSeparator: \.isWhitespace).map(String.init) {
        nouns[lexicon.intern(word)] = kind
        if word.utf8.count >= 4 { endings.append((word, kind)) }
      }
    }
    self.nouns = nouns
    self.endings = WordEnds(endings)
  }

  private static func table<Value: Sendable>(
    _ rows: [(Value, String)], _ lexicon: inout Lexicon
  ) -> WordTable<Value> {
    var table = WordTable<Value>()
    for (value, words) in rows {
      for word in words.split(separator: " ") { table[lexicon.intern(String(word))] = value }
    }
    return table
  }

  /// The kind of happening that a definite noun points back to: «angrepet», «møtet».
  func told(_ text: AnalyzedText, _ index: Int) -> Event.Kind? {
    guard text.tokens[index].kind == .word else { return nil }
    if let kind = toldBeforeAlone[text.tokens[index]] { return kind }
    return toldBefore.value(text, index).flatMap { otherNouns.fit(text, index) ? nil : $0 }
  }

  /// Whether a verb that can head a clause stands at `index`: in the present or past. Most words are no verb.
  @inline(__always)
  func isFinite(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    let mayBe = !text.tokens[index].hints.isDisjoint(with: [.happening, .saying, .helping])
    return plain.contains(text.tokens[index]) || mayBe && isFiniteVerb(text, index, clause)
  }

  private func isFiniteVerb(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    helping.contains(text.tokens[index])
      || verbs.reading(of: text.tokens, at: index, in: clause)?.tense.isFinite ?? false
      || isFiniteSpeech(text, index, clause)
  }

  /// Whether a verb of saying stands at `index` in the present or past.
  func isFiniteSpeech(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    speech.reading(of: text.tokens, at: index, in: clause)?.tense.isFinite ?? false
  }

  /// «ble bedt», «er varslet»: a participle of a verb of saying.
  func isParticipleOfSpeech(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    guard let reading = speech.reading(of: text.tokens, at: index, in: clause) else { return false }
    // One form for both in many: «varslet», «oppfordra».
    return reading.tense == .participle
      || reading.tense == .past && NorwegianEndings.participleOfAny.fit(text, index)
  }

  func isHelping(_ token: Token) -> Bool { helping.contains(token) }
  /// «pågått»: what goes on, not what happens once.
  func isProcess(_ token: Token) -> Bool { processes.contains(token) }
  func isDeterminer(_ token: Token) -> Bool { determiners.contains(token) }
  /// «den», «det»: an article only with an adjective or a definite noun behind.
  func isPointing(_ token: Token) -> Bool { pointing.contains(token) }
  func isPreposition(_ token: Token) -> Bool { prepositions.contains(token) }

  /// Whether the preposition at `index` belongs to a verb: «ba rådet | om hjelp».
  func governs(_ text: AnalyzedText, _ verb: Int, _ index: Int) -> Bool {
    governing.contains {
      $0.prepositions.contains(text.tokens[index]) && $0.verbs.contains(text.tokens[verb])
    }
  }

  /// A preposition that most often belongs to the noun before it: «nyheten om», «soldater fra».
  func isAttaching(_ token: Token) -> Bool { attaching.contains(token) }

  /// A word that joins on another subject.
  func breaks(_ token: Token) -> Bool { breaking.contains(token) }

  /// A word that no noun phrase goes on with.
  func follows(_ token: Token) -> Bool {
    following.contains(token) || prepositions.contains(token) || determiners.contains(token)
  }

  /// Whether a word in «-en» or «-et» is likelier an adjective: «annen», «egen».
  func isAdjective(_ token: Token) -> Bool { adjectives.contains(token) }

  /// The kind of happening that a noun names.
  func noun(_ text: AnalyzedText, _ index: Int) -> Event.Kind? {
    let token = text.tokens[index]
    if let kind = nouns[token] { return kind }
    guard token.kind == .word, token.end - token.start > 7 else { return nil }
    return endings.value(text, index).flatMap { otherNouns.fit(text, index) ? nil : $0 }
  }
}
