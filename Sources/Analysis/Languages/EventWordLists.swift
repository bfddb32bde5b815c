import TimelineModel

/// The words of the event tables, found by number; one object, for the tables are large and never change.
///
/// Those that differ by language come with the `EventLanguage`; the others are Bokmål, Nynorsk and English together, and
/// each list stands here alone: what it is for, and below its words.
final class EventWords: Sendable {
  let verbs: VerbTable<Event.Kind>
  let finishing: WordSet
  let possible: WordSet
  /// «måtte flykte»: what they had to do they did.
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
  /// Words that tie a sentence to the one before it, and say nothing without that.
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
  /// Verbs that say the contrary of what they point back to, or ask for it.
  let denying: WordSet
  /// «Det bestemte …», «Det ble kunngjort …», «Det går | fram av …»: what the sentence before says.
  let deciding: WordSet
  let announced: WordSet
  let showing: WordSet
  /// «det går fram av …», behind the verb.
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
  /// «har nå varslet», «har nettopp kommet»: with the news.
  let freshly: WordSet
  /// «satt i | gang»
  let underway: WordSet
  /// «Byen ble tatt»: a capture, when it is a place that is taken.
  let taking: WordSet
  /// Words for whose a thing is, behind it: «forgjengeren hans».
  let possessives: WordSet
  /// «gruppen», «byen»: what they name stands in the words before.
  let groups: WordSet
  /// «byen»: the same.
  let towns: WordSet
  /// Somebody told of before, to whom something is done.
  let him: WordSet
  let her: WordSet
  /// «fikk», «gjorde»: verbs that head a clause and tell of no happening by themselves.
  let plain: WordSet
  /// «de», «dette», «noen»: as a subject they name nobody.
  let hangingAlone: WordSet
  /// «ble erklært fri»
  let freed: WordSet
  /// «er død»
  let dead: WordSet
  /// «Los Angeles Times»: the last word is no surname.
  let newspapers: WordSet
  /// «ba … om», «svarte … med»: verbs, and the prepositions that belong to them, not to the noun between.
  let governing: GovernedWords
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
  /// Nouns whose «om at» tells what is only talked of.
  let rumours: WordSet
  /// «bare dager etter at»: a few.
  let days: WordSet
  /// Prepositions of a time until which something is so.
  let limits: WordSet
  /// What something is not, in «Det er ikke kjent …».
  let known: WordSet
  /// «vet ikke om»: in front of what nobody knows.
  let knowing: WordSet
  /// «valgkampen, | hvor han sa …»
  let wheres: WordSet
  /// Words that open a question, or a clause of what is not known.
  let questions: WordSet
  /// «Kort tid senere»: after what was just told.
  let later: WordSet
  /// «Demonstrantene krever …»: what they want.
  let demanding: WordSet
  /// «den gang», «på det tidspunktet»: when what was just told was so.
  let thatTime: WordSet
  /// «daværende minister»: who was so when it was told.
  let former: WordSet
  /// «mindre enn ved nyttår»
  let than: WordSet
  /// «sa i første omgang», «i utgangspunktet»: something else has been said since.
  let atFirst: WordSet
  /// Verbs whose «at» tells what is so, though they are negated.
  let factive: WordSet
  /// Words before what somebody only fears.
  let feared: WordSet
  /// «blant annet».
  let among: WordSet
  /// «blant annet».
  let others: WordSet
  /// Who speaks of himself tells no deed of another.
  let selves: WordSet
  /// «verken … eller»: of both, no.
  let neither: WordSet
  /// «har lenge støttet», «har flere ganger sagt»: what has been going on, or was done at many times.
  let lasting: WordSet
  /// «til sammen», «totalt»: what was told, counted up.
  let totals: WordSet
  /// «klarte å ta byen»: what they could do they did.
  let managing: WordSet
  /// «bare timer etter at»: the same day or the one before.
  let hours: WordSet
  /// «to», «flere»: how many, in letters.
  let counts: WordSet
  /// «i tillegg», «også»: another of what was told.
  let additions: WordSet
  /// «sier talsmannen videre», «opplyste kommisjonen natt til mandag»: who speaks has been told.
  let besides: WordSet
  /// Words that stand where a noun does and name nobody: «sier flere».
  let notNouns: WordSet
  /// «i angrepet», «under operasjonen».
  let within: WordSet
  /// Words for another of the same, which is no detail of what was told.
  let furthermore: WordSet
  /// Verbs of no kind of their own that tell something done once, so that a story goes on with them.
  let deeds: WordSet
  /// What verbs in the past tell of besides deeds.
  let deed: DeedWords
  /// «angrepet», «møtet»: endings of nouns that point back to a happening told before.
  let toldBefore: WordEnds<Event.Kind>
  /// Ends of words that only look like those of a happening: «forslaget» is no «slag».
  let otherNouns: WordEnds<Void>
  /// Words for how many there are: «Tallet på drepte».
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
  let toldBeforeAlone: WordTable<Event.Kind>
  let helping: WordSet
  /// «har pågått»: what goes on, not what happens once.
  let processes: WordSet
  let determiners: WordSet
  let prepositions: WordSet
  let attaching: WordSet
  /// «den», «det»: an article only with an adjective or a definite noun behind.
  let pointing: WordSet
  /// Words that join on another subject.
  let breaking: WordSet
  let following: WordSet
  /// Verbs of saying, for telling a finite verb from other words.
  let speech: VerbTable<SpeechStance>
  let nouns: WordTable<Event.Kind>
  let endings: WordEnds<Event.Kind>
  /// Adjectives that look like nouns in «-en» or «-et».
  let adjectives: WordSet
  /// «fra VM i vår»: contests, by which one tells when.
  let contests: WordSet
  /// «vil ikke si noe»: verbs that with a negation tell that nothing is told.
  let telling: WordSet
  /// «si noe», «gå ut med»: what is not told.
  let unsaid: WordSet
  /// «Mannen bak drapet», «protestene mot møtet»
  let behind: WordSet
  /// «Planen var å lande mandag»: before what was only meant.
  let supposing: WordSet
  /// «kunne fortelle at»: they told it.
  let couldTell: WordSet
  /// «skal øke»: how something goes, which nobody does.
  let courses: WordSet
  /// «svært mange»: how much, though it ends like a participle.
  let degrees: WordSet
  /// «kom inn i retten»
  let inwards: WordSet

  init(_ language: EventLanguage, speech: VerbTable<SpeechStance>, lexicon: inout Lexicon) {
    func set(_ words: String) -> WordSet { WordSet(words, &lexicon) }
    self.speech = speech
    isVerbSecond = language.isVerbSecond
    verbs = VerbTable(language.verbs, as: .happening, infinitivesAfter: language.infinitiveMarks, &lexicon)
    joining = set(language.joining)
    bare = set(language.bare)
    timePrepositions = set(language.timePrepositions)
    hanging = Set(language.hanging.split(separator: " ").map(String.init))
    finishing = set(language.finishing)
    hadTo = set("måtte")
    possible = set(language.possible)
    planned = set(language.planned)
    awaits = set("ventes ventast ventet venta")
    nobody = set("ingen")
    charged = set("tiltalt siktet sikta mistenkt etterlyst ettersøkt")
    negations = set(language.negations)
    states = set(language.states)
    openers = set(language.openers)
    joints = set(language.openers + " " + language.joining)
    lexicon.note(joints, as: .joint)
    before = set(language.before)
    adverbs = set(language.adverbs)
    fronting = set(language.fronting)
    connecting = set("også òg dessuten dessutan dermed derimot imidlertid likevel altså samtidig samstundes")
    itsOwn = set("sin si sitt sine")
    causes = set("fordi enda ettersom")
    middle = set(
      """
      ikke ikkje aldri også nå no alltid fortsatt framleis fremdeles bare berre snart trolig truleg sannsynligvis
      likevel dermed ennå enno neppe lenger lengre først nesten allerede allereie alt minst høyst sjelden sjeldan ofte stadig
      """)
    beforeCase = set("så alle hvert kvart verste beste tilfelle eit et")
    holding = set(language.holding)
    shading = set(
      """
      allerede allereie alt først bare berre tidlig tidleg tidligere tidlegare sent seint så senest seinast sist
      natt per
      """)
    clocks = set("tid")
    people = set("drepte drepne sårede såra skadde tiltalte siktede dømte døde avdøde pågrepne")
    denying = set(
      """
      avviser avviste benekter benektet benekta nekter nektar nektet nekta avkrefter avkreftet avkrefta spør spurte
      spurde krever krev krevde ber bad ba frykter frykta fryktet håper håpet mener meiner mente tror trur trodde
      """)
    deciding = set("bestemte besluttet beslutta vedtok avgjorde bestemmer vedtar vedtek avgjør")
    announced = set(
      """
      kunngjort kunngjord kjent bestemt vedtatt vedteke opplyst meldt besluttet beslutta enige samde varslet varsla
      """)
    showing = set("går gikk gjekk kommer kom kjem framgår fremgår")
    forth = set("fram frem av")
    even = set("selv sjølv")
    verdicts = set("dom dommen domen dommer dommene domar domane")
    deadlines = set("innen innan inntil")
    leading = set(language.leading)
    settings = set(
      """
      hus bolig representasjonsbolig bustad lokaler lokale kontor kontorer hovedkvarter hovudkvarter
      """)
    beginning = set(language.beginning)
    underway = set("gang gong")
    freshly = set("nå no nettopp nett")
    taking = set("tar tek tok tatt teke teken tekne vinner vinn vant vann vunnet vunne")
    possessives = set("hans hennes hennar deres deira dens dets")
    groups = set("gruppen gruppa terrorgruppen terrorgruppa")
    towns = set("byen")
    him = set("ham")
    her = set("henne")
    occurring = set("skjer skjedde hender hendte gjorde gjør gjer gjaldt gjelder følger fulgte")
    plain = set(
      """
      fikk fekk gjorde lå låg sto stod het heitte sat regnet rekna holdt heldt lot fortsatte
      trenger treng trengte lever likte forstår forsto skaper skapte føler følte opplever opplevde fungerer fungerte husker
      hugsar støtter støttar hjelper hjelpte virker virket verkar sliter slet representerer representerte
      vurderer vurderte hører hørte mangler manglet manglar innebærer innebar skjønner skjønte bidrar bidro bidreg endrer
      satser satset fyller fylte passer oppfatter oppfattet bærer bar vokser vokste utgjør utgjorde reagerer reagerte
      samarbeider samarbeidet behandler behandlet eksisterer eksisterte preger varierer omfatter omfattet befinner
      befant oppholder oppholdt fremstår framstår hindrer hindret forventer forventet nærmer lytter lyttet medfører medførte
      foregår foregikk havner havnet tilhører tilhørte risikerer påvirker påvirket inneholder inneholdt avhenger berører
      produserer forutsetter svekker beholder beholdt oppfyller anser anså eier eide opererer opererte respekterer
      fokuserer forsvarer forsvarte opptrer opptrådte forblir forble tviler utfordrer benytter benyttet investerer betaler
      betalte tillater tillot forbereder forberedte bringer brakte utnytter bistår bisto planlegger planlegg planla søkjer
      jobber jobbet arbeidet undersøker etterforsker sørger sørget frykter ønsker ønskjer ønsket ventet venter krymper
      dreide dreier skyldes skyldtes betyr betydde kontrollerer kontrollerte består besto holder visste
      """)
    hangingAlone = set(
      """
      han hun ho de dei den det dette disse desse vi man en ein noen nokon noe noko flere fleire begge ikke ikkje alt
      bare berre også òg alle mange
      """)
    freed = set("fri fritt befridd frigjort frigjord")
    dead = set("død døde daud daude drept drepen omkommet omkomen")
    newspapers = set("times post journal news network monitor guardian review tidende avis blad")
    governing = GovernedWords(NorwegianEvents.governing, &lexicon)
    going = set("går gikk gjekk gått")
    articles = set("en et ein eit dette")
    infinitiveMark = set(language.infinitiveMark)
    conditions = set("dersom hvis viss ifall")
    rumours = set(
      """
      rykter ryktene rykta rykte ryktet spekulasjoner spekulasjonene spekulasjonar frykt frykten faren mistanke mistanken
      påstander påstandene påstandar
      """)
    days = set("dager dagar")
    limits = set("inntil ut")
    known = set("kjent klart bekreftet bekrefta stadfesta avklart latt late")
    knowing = set("vet veit visste")
    wheres = set("hvor kor")
    later = set("senere seinare deretter")
    questions = set("hva kva hvem kven hvilke hvilken")
    demanding = set("krever krev")
    former = set("daværende dåverande")
    thatTime = set("gang gong gangen gongen tidspunktet time")
    than = set("enn than")
    atFirst = set("omgang utgangspunktet opprinnelig opphavleg initially originally")
    factive = set("nevner nevnte nemner nemnde nevnt vet veit visste glemt glemte gløymt gløymde skjul")
    feared = set(
      "redd redde frykter fryktar fryktet frykta frykt frykten bekymret bekymra uroa urolig uroleg")
    among = set("blant")
    others = set("annet anna")
    selves = set("jeg eg vi")
    counts = set(language.counts)
    lasting = set(
      """
      lenge lengre lengst ofte alltid stadig ganger gonger gong gang gjentatte gjentekne gradvis etterhvert siden sidan
      hittil langt aldri daglig dagleg vanligvis vanlegvis tiden tida
      """)
    totals = set("sammen saman totalt samlet alt")
    managing = set(
      "lykkes lukkast lyktes lykkedes klarer klarar klarte greier greidde greidd klart maktet makta rakk rekker rekk rukket"
    )
    neither = set("verken hverken korkje")
    hours = set("timer timar")
    additions = set("tillegg også òg samtidig samstundes")
    toldBefore = WordEnds(
      NorwegianEvents.toldBefore.flatMap { kind, words in
        words.split(separator: " ").map { (String($0), kind) }
      })
    toldBeforeAlone = Self.table(NorwegianEvents.toldBeforeAlone, &lexicon)
    otherNouns = WordEnds(
      """
      utvalg utval forslaget innslaget utslaget nedslaget nedslag anslaget overslaget oppslaget tilslaget utvalget ungdommen sykdommen
      sjukdommen sjukdomen eiendommen eigedomen rikdommen barndommen kristendommen jødedommen reaksjon reaksjonen
      fraksjon fraksjonen redaksjon redaksjonen transaksjon transaksjonen uenighet usemje avfallet frafallet bortfallet
      forfallet tilfallet
      """)
    tallies = set("tallet talet antallet antalet summen")
    generic = set("slike")
    soFar = set("langt hittil")
    arriving = set("kom kommer kjem falt fall fell skjedde skjer")
    courts = WordEnds("retten")
    besides = set(
      """
      videre vidare også òg samtidig natt tidlig tidleg sent seint senere seinare tidligere tidlegare nå no
      """)
    notNouns = set("selv sjølv andre annet noen nokon ingen alle mange flere fleire begge")
    within = set("i under ved på")
    furthermore = set(
      """
      andre annen annan annet anna ny nytt nye ytterligere ytterlegare tillegg også òg samtidig samstundes neste dessuten
      """)
    deeds = set(
      """
      stengte stengde stengt stanset stansa stoppet stoppa kjørte køyrde droppet droppa heiste blokkerte fjernet fjerna
      returnerte snudde gjenopptok etablerte lanserte opprettet oppretta leverte krysset kryssa fløy flaug hentet henta
      reddet redda avlyste avlyst utsatte demonstrerte protesterte gjennomførte markerte kastet kasta kuttet kutta
      løslot løslatt frigav friga frigitt utleverte utlevert deporterte deportert gravla gravlagt begravde begravet
      berget berga unnslapp avverget avverga avbrøt avbraut avbrutt strandet streiket streika strømmet strøymde marsjerte
      sperret sperra arrangerte inviterte overførte betalte donerte tvang brant raknet rakna forsvant oppdaget oppdaga
      gjenåpnet gjenopna avduket avduka fullførte utvekslet utveksla forpurret forpurra overrakte fraktet frakta
      identifiserte avvæpnet avvæpna
      """)
    deed = DeedWords(&lexicon)
    processes = set("pågått vart foregått gått")
    helping = set(language.helping)
    lexicon.note(helping, as: .helping)
    determiners = set(language.determiners)
    prepositions = set(language.prepositions)
    attaching = set(language.attaching)
    pointing = set("den det de dei")
    breaking = set("og eller samt men")
    following = set("å at om seg ikke ikkje aldri " + NorwegianEvents.adverbs)
    contests = set("vm em ol nm finalen mesterskapet meisterskapet lekene leikane")
    telling = set("si seie vite gå uttale snakke fortelle fortelje")
    unsaid = set("noe noko mer meir mye mykje hva kva hvor kor kven hvem ut seg om på")
    behind = set("bak mot")
    supposing = set("planen planane planer planar ville skulle")
    couldTell = set("kunne")
    courses = set(
      """
      fortsette halde holde øke auke stige falle synke søkke krympe vokse vekse minke svekkes styrkes koste bestå vare utgjøre
      utgjere
      """)
    degrees = set(
      "svært særlig særleg relativt spesielt ekstremt uvanlig uvanleg forholdsvis langt mest stort")
    inwards = set("inn ut")
    adjectives = set(
      """
      annen egen liten noen ingen voksen åpen naken ny stor ung sivil militær lokal høytstående eigen vaksen open
      nytt stort britisk
      """)
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
}
