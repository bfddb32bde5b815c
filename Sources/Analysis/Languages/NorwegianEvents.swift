import TimelineModel

/// Words that tell that something happened, Bokmål and Nynorsk; the verbs have a file of their own.
enum NorwegianEvents {
  static let language = EventLanguage(
    verbs: verbs.map(\.withPassive.withOtherPast), nouns: nouns, finishing: finishing, possible: possible,
    planned: planned, negations: negations,
    states: states, openers: openers, joining: "og men", before: before, adverbs: adverbs, fronting: fronting,
    leading: leading, beginning: beginning, helping: helping, determiners: determiners,
    prepositions: prepositions, attaching: attaching,
    infinitiveMark: "å", counts: counts,
    infinitiveMarks:
      "å skal vil kan må bør skulle ville kunne måtte burde ventes ventast planlegger lar let",
    bare: "bli ha verte være vere",
    holding: "enn er var tiden tida perioden døgnet månedene månadene ukene vekene årene åra",
    timePrepositions: "i på den om", hanging: "", isVerbSecond: true)

  /// Nouns that name a happening, by kind; a noun counts as the end of a compound too.
  static let nouns: [(Event.Kind, String)] = [
    (
      .attack,
      """
      angrep angrepet angrepene åtak åtaket åtaka eksplosjon eksplosjonen eksplosjonene bilbombe bilbomben
      henrettelse henrettelsen massakre massakren massaker massakeren drap drapet drapene attentat attentatet
      bombing bombingen bombinga bombardement bombardementet bortføring bortføringen bortføringa kidnapping
      kidnappingen kidnappinga gisselaksjon gisselaksjonen skyting skytingen skytinga halshogging halshoggingen
      likvidasjon likvidasjonen terrorhandling terrorhandlingen terrorhandlinga drapsforsøk drapsforsøket eksplosjonar
      eksplosjonane avretting avrettinga terroren likvidering likvideringen likvideringa knivstikking knivstikkingen
      knivstikkinga
      """
    ),
    (
      .battle,
      """
      slaget offensiv offensiven kamper kampar kampene kampane sammenstøt samanstøyt trefninger trefningar beleiring beleiringen beleiringa framrykking framrykkingen
      framrykkinga aksjon aksjonen operasjon operasjonen invasjon invasjonen luftkrigen skuddveksling
      skuddvekslingen skotveksling skotvekslinga kuppforsøk kuppforsøket statskupp statskuppet opptøyer opptøyene
      """
    ),
    (
      .capture,
      """
      gjenerobring gjenerobringen gjenerobringa erobring erobringen erobringa frigjøring frigjøringen frigjering
      frigjeringa gjennombrudd gjennombruddet gjennombrot gjennombrotet fallet
      """
    ),
    (
      .meeting,
      """
      møte møtet toppmøte toppmøtet konferanse konferansen forhandlinger forhandlingene forhandlingane samtaler
      samtalene samtalane besøk besøket
      """
    ),
    (
      .decision,
      """
      vedtak vedtaket beslutning beslutningen avgjørelse avgjørelsen avgjerd avgjerda resolusjon resolusjonen dom
      dommen domen straffeutmåling straffeutmålingen straffeutmålinga frifinnelse frifinnelsen
      """
    ),
    (.appointment, "utnevnelse utnevnelsen innsettelse innsettelsen utnemning utnemninga"),
    (.resignation, "avgang avgangen avskjed avskjeden oppsigelse oppsigelsen oppseiing"),
    (
      .withdrawal,
      """
      tilbaketrekning tilbaketrekningen tilbaketrekking tilbaketrekkingen tilbaketrekkinga uttrekning uttrekningen
      uttrekking uttrekkingen uttrekkinga evakuering evakueringen evakueringa
      """
    ),
    (.deployment, "utplassering utplasseringen utplasseringa opptrapping opptrappingen opptrappinga"),
    (.agreement, "avtale avtalen avtala våpenhvile våpenhvilen våpenkvile våpenkvila enighet semje"),
    (.election, "valg valget folkeavstemning folkeavstemningen val valet folkerøysting"),
    (
      .disaster,
      """
      ulykke ulykken ulykka boligbrann husbrann storbrann skogbrann jordskjelv jordskjelvet styrt styrten forlis
      forliset
      """
    ),
    (
      .arrest,
      """
      pågripelse pågripelsen arrestasjon arrestasjonen razzia razziaen varetektsfengsling varetektsfengslingen
      """
    ),
  ]

  /// Definite nouns, as ends of words, that point back to a happening told before, by its kind.
  static let toldBefore: [(Event.Kind, String)] = [
    (
      .attack,
      """
      angrepet angrepene angrepa åtaket åtaka eksplosjonen eksplosjonene eksplosjonane bombingen bombinga drapet
      drapene drapa knivstikkingen knivstikkinga attentatet massakren skytingen skytinga skuddvekslingen
      skotvekslinga bortføringen bortføringa kidnappingen kidnappinga operasjonen ofrene offera offrene
      """
    ),
    (.meeting, "møtet toppmøtet konferansen samtalene samtalane besøket forhandlingene forhandlingane"),
    (.disaster, "ulykken ulykka jordskjelvet forliset brannen"),
    (.arrest, "pågripelsen arrestasjonen"),
    (.resignation, "oppsigelsen oppseiinga avgangen avskjeden"),
    (.decision, "vedtaket beslutningen avgjørelsen avgjerda dommen domen straffeutmålingen straffeutmålinga"),
    (.agreement, "avtalen avtala våpenhvilen våpenkvila"),
    (.statement, "uttalelsen uttalelsene utsegna utsegnene utspillet fråsegna"),
  ]

  /// The same as whole words: «reaksjonen» is no «aksjon», and «utvalget» no «valg».
  static let toldBeforeAlone: [(Event.Kind, String)] = [
    (.attack, "aksjonen"), (.election, "valget valet"), (.decision, "straffen kjennelsen"),
    (.agreement, "semja"),
    (.other, "hendelsen hendinga episoden"),
  ]

  /// Ends of words that only look like those of a happening: «forslaget» is no «slag».
  static let otherNouns = """
    utvalg utval forslaget innslaget utslaget nedslaget nedslag anslaget overslaget oppslaget tilslaget utvalget ungdommen sykdommen
    sjukdommen sjukdomen eiendommen eigedomen rikdommen barndommen kristendommen jødedommen reaksjon reaksjonen
    fraksjon fraksjonen redaksjon redaksjonen transaksjon transaksjonen uenighet usemje avfallet frafallet bortfallet
    forfallet tilfallet
    """

  /// Words for how many there are: «Tallet på drepte».
  static let tallies = "tallet talet antallet antalet summen"

  /// Words for another of the same, which is no detail of what was told.
  static let furthermore = """
    andre annen annan annet anna ny nytt nye ytterligere ytterlegare tillegg også òg samtidig samstundes neste dessuten
    """

  /// Words that make what follows only possible.
  static let conditions = "dersom hvis viss ifall"

  /// Nouns whose «om at» tells what is only talked of.
  static let rumours = """
    rykter ryktene rykta rykte ryktet spekulasjoner spekulasjonene spekulasjonar frykt frykten faren mistanke mistanken
    påstander påstandene påstandar
    """

  /// Prepositions of a time until which something is so.
  static let limits = "inntil ut"

  /// What something is not, in «Det er ikke kjent …».
  static let known = "kjent klart bekreftet bekrefta stadfesta avklart latt late"

  /// Words before what somebody only fears.
  static let feared =
    "redd redde frykter fryktar fryktet frykta frykt frykten bekymret bekymra uroa urolig uroleg"

  /// How many, in letters; «en» counts nobody.
  static let counts = """
    to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten tjue tretti flere fleire mange
    titalls hundrevis
    """

  /// Helping verbs that make a participle a finished happening.
  static let finishing = "har hadde er var ble blei vart blir blitt vorte bli vore vært"

  /// Helping verbs that only make a verb possible or wanted.
  static let possible = "kan kunne bør burde må måtte ville vil skulle tør"

  /// Helping verbs that make it planned.
  static let planned = "skal vil ventes ventast venter ventar planlegger planlegg planen kommer"

  /// Verbs that say only that another begins: «begynte å bombe».
  static let beginning = "begynner begynte begynt byrjar byrja starter startar startet starta"

  /// Verbs of no kind of their own that tell something done once, so that a story goes on with them.
  static let deeds = """
    stengte stengde stengt stanset stansa stoppet stoppa kjørte køyrde droppet droppa heiste blokkerte fjernet fjerna
    returnerte snudde gjenopptok etablerte lanserte opprettet oppretta leverte krysset kryssa fløy flaug hentet henta
    reddet redda avlyste avlyst utsatte demonstrerte protesterte gjennomførte markerte kastet kasta kuttet kutta
    løslot løslatt frigav friga frigitt utleverte utlevert deporterte deportert gravla gravlagt begravde begravet
    berget berga unnslapp avverget avverga avbrøt avbraut avbrutt strandet streiket streika strømmet strøymde marsjerte
    sperret sperra arrangerte inviterte overførte betalte donerte tvang brant raknet rakna forsvant oppdaget oppdaga
    gjenåpnet gjenopna avduket avduka fullførte utvekslet utveksla forpurret forpurra overrakte fraktet frakta
    identifiserte avvæpnet avvæpna
    """

  /// «Byen ble tatt»: a capture, when it is a place that is taken.
  static let taking = "tar tek tok tatt teke teken tekne vinner vinn vant vann vunnet vunne"

  /// Words that say no.
  static let negations = "ikke ikkje aldri ingen verken hverken korkje ingenting"

  /// Verbs of a state: by themselves they tell of no happening.
  static let states = """
    er var vært vore har hadde ligger ligg lå låg står finnes finst kontrollerer styrer bor bur består teller tel holder held
    kjenner vet veit betyr gjelder gjeld befinner befant oppholder oppholdt
    """

  /// «Dagen etter angrepet», «uken før valget».
  static let singleUnits: [(CalendarUnit, String)] = [
    (.day, "dagen døgnet"), (.week, "uken uka veka vika"), (.month, "måneden månaden"), (.year, "året"),
  ]

  /// Words that open a clause of its own.
  static let openers =
    "som da då mens medan når der at etter før fordi siden sidan dersom hvis om hvor kor hvordan korleis hvorfor kvifor"

  /// Words that make what follows lie in the past of the article, undated.
  static let before = "tidligere tidlegare før opprinnelig opphavleg"

  /// Small words that stand between the verb and the subject behind it.
  static let adverbs = "derfor difor også samtidig imidlertid likevel nå no dermed altså da då derimot"

  /// Words that tie a sentence to the one before it, and may go from its front.
  static let fronting = """
    da då deretter dermed derfor difor der samtidig samstundes likevel elles ellers så etterpå senere seinare
    dessuten imidlertid nå no
    """

  /// Verbs that say the contrary of what they point back to, or ask for it.
  static let denying = """
    avviser avviste benekter benektet benekta nekter nektar nektet nekta avkrefter avkreftet avkrefta spør spurte
    spurde krever krev krevde ber bad ba frykter frykta fryktet håper håpet mener meiner mente tror trur trodde
    """

  static let deciding = "bestemte besluttet beslutta vedtok avgjorde bestemmer vedtar vedtek avgjør"

  static let announced = """
    kunngjort kunngjord kjent bestemt vedtatt vedteke opplyst meldt besluttet beslutta enige samde varslet varsla
    """

  /// Adverbs that stand before the verb in a clause under another.
  static let middle = """
    ikke ikkje aldri også nå no alltid fortsatt framleis fremdeles bare berre snart trolig truleg sannsynligvis
    likevel dermed ennå enno neppe lenger lengre først nesten allerede allereie alt minst høyst sjelden sjeldan ofte stadig
    """

  /// Words that may stand before a time at the head of a sentence and go with it.
  static let leading =
    "i på om for fra frå under etter før ved alt allerede allereie også først bare berre natt til den det"

  /// Verbs whose main verb stands behind the subject.
  static let helping = """
    har hadde er var ble blei vart blir skal vil kan må skulle ville kunne måtte bør burde
    """

  /// Words that open a noun phrase.
  static let determiners = """
    en ei et ein eit den det de dei denne dette disse desse flere fleire mange noen nokre alle begge to tre fire fem
    seks sju syv åtte ni ti rundt over minst omtrent nær nærmere mer meir andre hundrevis tusenvis omkring cirka knapt drøyt opptil inntil
    """

  /// Words for whose a thing is, behind it: «forgjengeren hans».
  static let possessives = "hans hennes hennar deres deira dens dets"

  static let prepositions = """
    i på til fra frå av om for med mot ved hos under over etter før uten utan mellom blant gjennom ut inn opp ned
    nord sør øst vest inne ute hjem heim fram frem
    """

  /// Prepositions that belong to the noun before them more often than to the verb.
  static let attaching = "fra frå av om for med mot"
}
