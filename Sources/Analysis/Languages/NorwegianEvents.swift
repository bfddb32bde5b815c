import TimelineModel

/// Verbs and nouns that tell that something happened, Bokmål and Nynorsk.
enum NorwegianEvents {
  static let language = EventLanguage(
    verbs: verbs, nouns: nouns, finishing: finishing, possible: possible, planned: planned,
    negations: negations,
    states: states, openers: openers, joining: "og men", before: before, adverbs: adverbs, fronting: fronting,
    leading: leading, beginning: beginning, helping: helping, determiners: determiners,
    prepositions: prepositions, attaching: attaching,
    infinitiveMarks:
      "å skal vil kan må bør skulle ville kunne måtte burde ventes ventast planlegger lar let",
    bare: "bli ha verte",
    holding: "enn er var tiden tida perioden døgnet månedene månadene ukene vekene årene åra",
    timePrepositions: "i på den om", hanging: "", isVerbSecond: true)

  /// Rows of «infinitive / present / past / participle»; with companions first where a plain row has the form too.
  static let verbs: [VerbRow<Event.Kind>] = [
    VerbRow(
      .capture, "ta / tar tek / tok / tatt teke teken tekne",
      with:
        "tilbake att kontroll kontrollen byen grensebyen landsbyen hovedstaden hovudstaden flybasen flyplassen"
    ),
    VerbRow(.arrest, "ta / tar tek / tok / tatt teke", with: "fange pågrepet"),
    VerbRow(.appointment, "ta / tar tek / tok / tatt teke", with: "ed eden"),
    VerbRow(.appointment, "ta / tar tek / tok / tatt teke", with: "over"),
    VerbRow(.meeting, "ta / tar tek / tok / tatt teke", with: "imot mot kontakt hånden handa"),
    VerbRow(.attack, "slå / slår / slo / slått", with: "til ned"),
    VerbRow(.statement, "ta / tar tek / tok / tatt teke", with: "ansvaret skylden skylda ansvar angrepet"),
    VerbRow(.resignation, "si seie / sier seier / sa / sagt", with: "opp"),
    VerbRow(.attack, "gå / går / gikk gjekk / gått", with: "angrep åtak løs laus"),
    VerbRow(.resignation, "gå / går / gikk gjekk / gått", with: "av"),
    VerbRow(.decision, "gå / går / gikk gjekk / gått", with: "imot"),
    VerbRow(.decision, "gå / går / gikk gjekk / gått", with: "koalisjonen medlem medlemmer"),
    VerbRow(.battle, "gå / går / gikk gjekk / gått", with: "inn"),
    VerbRow(
      .withdrawal, "trekke trekkje / trekker trekkjer trekk / trakk trekte / trukket trekt",
      with: "ut tilbake fra frå hjem heim"),
    VerbRow(.resignation, "få / får / fikk fekk / fått", with: "sparken avskjed"),
    VerbRow(.meeting, "komme kome / kommer kjem / kom / kommet komme kome", with: "sammen saman"),
    VerbRow(
      .attack, "slippe sleppe / slipper slepp / slapp / sluppet sloppe",
      with: "bombe bomben bomba bomber bombar bombene bombane tønnebomber tønnebombar"),
    VerbRow(.other, "vende / vender / vendte vende / vendt", with: "tilbake hjem heim attende"),
    VerbRow(.other, "rive / river riv / rev reiv / revet rive", with: "ned"),
    VerbRow(.resignation, "trekke trekkje / trekker trekkjer / trakk trekte / trukket", with: "seg"),
    VerbRow(.decision, "slutte / slutter sluttar / sluttet slutta / sluttet", with: "seg"),
    VerbRow(
      .statement, "sende / sender sendes / sendte sende / sendt",
      with: "melding meldingen meldinga hilsen hilsning helsing brev brevet beskjed uttalelse"),
    VerbRow(
      .attack, "sende / sender sendes / sendte sende / sendt",
      with: "missil missiler missila raketter rakettar rakettene droner dronar"),
    VerbRow(.casualty, "miste / mister mistar / mistet mista / mistet mista", with: "livet"),
    VerbRow(
      .other, "miste / mister mistar / mistet mista / mistet mista",
      with: "fart farten kontakten støtte støtten"),
    VerbRow(.agreement, "falle / faller fell / falt fall / falt falle", with: "plass"),
    VerbRow(.casualty, "falle / faller fell / falt fall / falt falle", with: "kamp strid"),
    VerbRow(.decision, "falle / faller fell / falt fall / falt falle", with: "dom dommen domen"),
    VerbRow(.attack, "falle / faller fell / falt fall / falt falle", with: "ned raketter rakettar bomber"),
    VerbRow(
      .appointment, "peke peike / peker peiker peikar / pekte peikte peika / pekt peikt peika", with: "ut"),
    VerbRow(.capture, "drive / driver driv / drev dreiv / drevet drive", with: "ut"),
    VerbRow(.decision, "gjøre gjere / gjør gjer / gjorde / gjort", with: "vedtak vedtaket"),
    VerbRow(.statement, "legge leggje / legger legg / la / lagt", with: "fram frem ut"),
    VerbRow(
      .meeting, "holde halde / holder held / holdt heldt / holdt halde halden",
      with: "møte møtet konferanse pressekonferanse informasjonsmøte toppmøte krisemøte"),
    VerbRow(
      .statement, "holde halde / holder held / holdt heldt / holdt halde",
      with: "tale talen tv-tale tv-talen innlegg"),
    VerbRow(
      .decision, "gi gje / gir gjev / ga gav / gitt gjeve",
      with: "startsignalet ordre grønt klarsignal tillatelse løyve"),
    VerbRow(.agreement, "bli / blir / ble blei vart / blitt", with: "enige samde einige"),
    VerbRow(.battle, "rykke rykkje / rykker rykkjer / rykket rykte / rykket", with: "fram frem inn"),
    VerbRow(.attack, "angripe / angriper angrip angripes / angrep angreip / angrepet angripe"),
    VerbRow(.attack, "storme / stormer stormar / stormet storma / stormet storma"),
    VerbRow(.attack, "sprenge sprengje / sprenger / sprengte sprengde / sprengt"),
    VerbRow(.attack, "eksplodere detonere / eksploderer / eksploderte detonerte / eksplodert"),
    VerbRow(.attack, "skyte / skyter skyt / skjøt skaut / skutt skote skoten"),
    VerbRow(
      .attack, "kidnappe bortføre / kidnapper bortfører / kidnappet kidnappa bortførte / bortført kidnappet"),
    VerbRow(
      .attack,
      "henrette halshugge avrette / henretter halshugger / henrettet halshugget avretta halshogg / henrettet halshugget avretta"
    ),
    VerbRow(
      .attack, "bombe bombardere / bomber bombar bombarderer / bombet bomba bombarderte / bombet bombardert"),
    VerbRow(.attack, "ramme / rammer / rammet råka / rammet råka"),
    VerbRow(.attack, "treffe / treffer / traff trefte / truffet trefft"),
    VerbRow(.attack, "fyre / fyrer fyrar / fyrte / fyrt", with: "av"),
    VerbRow(.attack, "avfyre / avfyrer / avfyrte / avfyrt"),
    VerbRow(.attack, "ødelegge øydeleggje / ødelegger / ødela øydela / ødelagt øydelagt"),
    VerbRow(
      .attack,
      "beskyte massakrere / beskyter beskyt massakrerer / beskjøt beskaut massakrerte / beskutt massakrert"),
    VerbRow(
      .attack,
      "plyndre kapre / plyndrer plyndrar kaprer kaprar / plyndret plyndra kapret kapra / plyndret kapret"),
    VerbRow(.attack, "smelle / smeller / smalt small / smelt"),
    VerbRow(.battle, "invadere / invaderer / invaderte / invadert"),
    VerbRow(.attack, "likvidere / likviderer / likviderte / likvidert"),
    VerbRow(.attack, "svare / svarer / svarte svara / svart", with: "angrep luftangrep åtak rakettangrep"),
    VerbRow(
      .battle, "kjempe slåss slåst / kjemper kjempar slåss / kjempet kjempa sloss slost / kjempet kjempa"),
    VerbRow(
      .battle,
      "beleire omringe kringsetje / beleirer omringer / beleiret omringet kringsette omringa / beleiret omringet omringa"
    ),
    VerbRow(.capture, "innta / inntar inntek / inntok / inntatt innteke"),
    VerbRow(
      .capture,
      "erobre gjenerobre / erobrer gjenerobrer / erobret gjenerobret erobra gjenerobra / erobret gjenerobret erobra gjenerobra"
    ),
    VerbRow(.capture, "befri frigjøre frigjere / befrir frigjør / befridde frigjorde / befridd frigjort"),
    VerbRow(.capture, "falle / faller fell / falt fall / falt falle"),
    VerbRow(.capture, "miste tape / mister mistar taper / mistet mista tapte / mistet mista tapt"),
    VerbRow(.capture, "overgi okkupere / overgir okkuperer / overga okkuperte / overgitt okkupert"),
    VerbRow(
      .capture,
      "nedkjempe beseire / nedkjemper beseirer / nedkjempet beseiret nedkjempa / nedkjempet beseiret"),
    VerbRow(.battle, "møte / møter / møtte / møtt", with: "motstand"),
    VerbRow(.meeting, "møte møta møtes / møter møtes møtest / møtte møttes møttest / møtt"),
    VerbRow(
      .meeting, "samle samles samlast / samler samles samlar samlast / samlet samla samlast / samlet samla"),
    VerbRow(.meeting, "delta / deltar deltek / deltok / deltatt delteke"),
    VerbRow(
      .meeting,
      "diskutere drøfte / diskuterer drøfter drøftar / diskuterte drøftet drøfta / diskutert drøftet drøfta"),
    VerbRow(.meeting, "besøke besøkje vitje / besøker besøkjer / besøkte vitja / besøkt vitja"),
    VerbRow(.meeting, "ringe / ringer / ringte ringde / ringt"),
    VerbRow(.meeting, "ankomme ankome / ankommer ankjem / ankom / ankommet"),
    VerbRow(.decision, "vedta / vedtar vedtas vedtek / vedtok / vedtatt vedteke"),
    VerbRow(
      .decision,
      "beslutte bestemme avgjøre avgjere / beslutter bestemmer avgjør avgjer / besluttet bestemte avgjorde beslutta / besluttet bestemt avgjort"
    ),
    VerbRow(.decision, "godkjenne / godkjenner / godkjente godkjende / godkjent"),
    VerbRow(.decision, "forlenge forlengje / forlenger / forlenget forlenga / forlenget forlenga"),
    VerbRow(.decision, "innføre pålegge / innfører pålegger / innførte påla / innført pålagt"),
    VerbRow(.decision, "stemme røyste / stemmer røystar / stemte røysta / stemt røysta"),
    VerbRow(
      .decision,
      "avslå forby forkaste / avslår forbyr forkaster forkastar / avslo forbød forkastet forkasta / avslått forbudt"
    ),
    VerbRow(
      .decision,
      "oppheve utvide / opphever utvider utvidar / opphevet oppheva utvidet utvida / opphevet utvidet"),
    VerbRow(
      .decision, "skjerpe / skjerper skjerpar / skjerpet skjerpa / skjerpet"),
    VerbRow(.other, "kutte / kutter kuttar / kuttet kutta / kuttet"),
    VerbRow(
      .decision,
      "anerkjenne beordre / anerkjenner beordrer / anerkjente beordret beordra / anerkjent beordret"),
    VerbRow(.decision, "dømme / dømmer / dømte / dømt"),
    VerbRow(.appointment, "utnevne utnemne / utnevner utnemner / utnevnte utnemnde / utnevnt utnemnt"),
    VerbRow(.appointment, "utpeke / utpeker / utpekte / utpekt"),
    VerbRow(
      .appointment,
      "tiltre overta avløse etterfølge / tiltrer overtar avløser overtek / tiltrådte overtok avløste etterfulgte avløyste / overtatt avløst overteke"
    ),
    VerbRow(
      .appointment,
      "innsette oppnevne oppnemne / innsetter oppnevner / innsatte oppnevnte oppnemnde / innsatt oppnevnt"),
    VerbRow(.appointment, "nominere / nominerer / nominerte / nominert"),
    VerbRow(.resignation, "fratre / fratrer / fratrådte / fratrådt"),
    VerbRow(
      .resignation,
      "avskjedige sparke avsette / avskjediger sparker avsetter / avskjediget sparket avsatte avskjediga sparka avsette / avskjediget sparket avsatt"
    ),
    VerbRow(.withdrawal, "forlate / forlater forlèt / forlot forlét / forlatt forlate"),
    VerbRow(.withdrawal, "evakuere / evakuerer / evakuerte / evakuert"),
    VerbRow(.withdrawal, "avslutte / avslutter avsluttar / avsluttet avslutta / avsluttet avslutta"),
    VerbRow(.withdrawal, "overlevere / overleverer / overleverte / overlevert"),
    VerbRow(
      .withdrawal,
      "overlate overdra / overlater overdrar / overlot overlét overdro / overlatt overlate overdratt"),
    VerbRow(.deployment, "sende / sender sendes / sendte sende / sendt"),
    VerbRow(
      .deployment,
      "utplassere stasjonere / utplasserer stasjonerer / utplasserte stasjonerte / utplassert stasjonert"),
    VerbRow(.deployment, "tilby by / tilbyr tilbyd / tilbød tilbydde baud / tilbudt"),
    VerbRow(.deployment, "lande / lander landar / landet landa / landet landa"),
    VerbRow(.casualty, "drepe / dreper drep drepes / drepte drap / drept drepen drepne"),
    VerbRow(.casualty, "dø døy / dør døyr / døde døydde / død daud"),
    VerbRow(.casualty, "omkomme omkome / omkommer omkjem / omkom / omkommet omkome"),
    VerbRow(.casualty, "såre skade / sårer skader / såret såra skadet skada / såret såra skadet skadd"),
    VerbRow(
      .casualty, "flykte rømme / flykter flyktar rømmer / flyktet flykta rømte rømde / flyktet flykta rømt"),
    VerbRow(
      .agreement, "inngå / inngår / inngikk inngjekk / inngått",
      with:
        "avtale avtalen avtaler avtalar våpenhvileavtale våpenkvileavtale forlik våpenhvile våpenkvile samarbeid"
    ),
    VerbRow(.agreement, "enes einast / enes einast / entes / "),
    VerbRow(
      .agreement,
      "undertegne signere underteikne / undertegner signerer / undertegnet signerte underteikna / undertegnet signert"
    ),
    VerbRow(
      .election, "vinne / vinner vinn / vant vann / vunnet vunne",
      with: "valg valget val valet presidentvalget parlamentsvalget primærvalget flertall fleirtal"),
    VerbRow(.other, "vinne / vinner vinn / vant vann / vunnet vunne"),
    VerbRow(.decision, "velge velje / velger vel / valgte valde / valgt vald valt", with: "å"),
    VerbRow(.election, "velge velje / velger vel / valgte valde / valgt vald valt"),
    VerbRow(.arrest, "arrestere pågripe / arresterer pågriper / arresterte pågrep / arrestert pågrepet"),
    VerbRow(.arrest, "sikte tiltale / sikter tiltaler / siktet tiltalte / siktet tiltalt"),
    VerbRow(.arrest, "fengsle varetektsfengsle / fengsler fengslar / fengslet fengsla / fengslet"),
    VerbRow(.disaster, "kollidere / kolliderer / kolliderte / kollidert"),
    VerbRow(.disaster, "styrte kollapse / styrter styrtar / styrtet styrta kollapset / styrtet styrta"),
    VerbRow(
      .report,
      "publisere offentliggjøre / publiserer offentliggjør / publiserte offentliggjorde / publisert offentliggjort"
    ),
    VerbRow(
      .other,
      "starte begynne byrje innlede innleie / starter startar begynner byrjar innleder / startet starta begynte byrja innledet innleidde / startet starta begynt byrja innledet"
    ),
    VerbRow(.decision, "åpne opne / åpner opnar / åpnet opna / åpnet opna", with: "for"),
    VerbRow(.other, "åpne opne / åpner opnar / åpnet opna / åpnet opna"),
    VerbRow(.decision, "bevilge løyve / bevilger løyver / bevilget bevilga løyvde / bevilget bevilga løyvt"),
    VerbRow(.other, "stenge stengje / stenger / stengte stengde / stengt"),
    VerbRow(
      .other, "stanse stoppe / stanser stansar / stanset stansa stoppet stoppa / stanset stansa stoppet"),
    VerbRow(.other, "reise / reiser / reiste / reist"),
    VerbRow(.other, "dra fare / drar dreg / dro drog / dratt drege"),
    VerbRow(.other, "komme kome / kommer kjem / kom / kommet komme kome"),
    VerbRow(.other, "motta / mottar / mottok / mottatt"),
    VerbRow(.other, "forsøke prøve / forsøker prøver / forsøkte prøvde / forsøkt"),
    VerbRow(
      .other,
      "heise oppdage finne / oppdager finner finn / heiste oppdaget fant fann / heist oppdaget funnet funne"),
    VerbRow(.report, "avdekke / avdekker / avdekket avdekte avdekka / avdekket"),
    VerbRow(.statement, "presentere / presenterer / presenterte / presentert"),
    VerbRow(.other, "/ / nådde / nådd"),
    VerbRow(.other, "søke søkje / søker søkjer / søkte / søkt"),
    VerbRow(.other, "føre / fører / førte / ført"),
    VerbRow(.other, "forsvinne / forsvinner forsvinn / forsvant forsvann / forsvunnet forsvunne"),
    VerbRow(.other, "hente redde / henter hentar redder / hentet henta reddet redda / hentet reddet"),
    VerbRow(.other, "ende / ender / endte / endt"),
    VerbRow(.other, "stige synke / stiger stig synker / steg steig sank / steget sunket"),
    VerbRow(.other, "kaste / kaster kastar / kastet kasta / kastet"),
    VerbRow(.other, "bryte / bryter bryt / brøt braut / brutt brote"),
    VerbRow(
      .other, "rulle kjøre køyre / ruller rullar kjører køyrer / rullet rulla kjørte køyrde / kjørt køyrt"),
    VerbRow(.other, "droppe / dropper droppar / droppet droppa / droppet"),
    VerbRow(.other, "snu returnere / snur returnerer / snudde returnerte / snudd returnert"),
    VerbRow(.other, "gjenoppta / gjenopptar gjenopptek / gjenopptok / gjenopptatt gjenoppteke"),
    VerbRow(.other, "etablere lansere / etablerer lanserer / etablerte lanserte / etablert lansert"),
    VerbRow(
      .other,
      "protestere demonstrere / protesterer demonstrerer / protesterte demonstrerte / protestert demonstrert"),
    VerbRow(
      .other, "blokkere fjerne / blokkerer fjerner fjernar / blokkerte fjernet fjerna / blokkert fjernet"),
    VerbRow(.other, "/ flyr / fløy flaug / fløyet"),
    VerbRow(.other, "utløse / utløser / utløste / utløst"),
    VerbRow(.other, "slutte / slutter sluttar / sluttet slutta / sluttet"),
    VerbRow(.other, "inntreffe oppstå / inntreffer oppstår / inntraff oppsto oppstod / inntruffet oppstått"),
    VerbRow(.other, "skje hende / skjer hender / skjedde hende / skjedd hendt"),
    VerbRow(.other, "lede leie / leder leier / ledet leidde / ledet"),
    VerbRow(.other, "krysse passere / krysser passerer / krysset passerte / krysset passert"),
    VerbRow(.other, "levere dele / leverer deler / leverte delte / levert delt"),
    VerbRow(
      .other,
      "bygge opprette danne / bygger oppretter danner / bygde opprettet dannet oppretta danna / bygd opprettet dannet"
    ),
    VerbRow(.other, "øke auke redusere / øker aukar reduserer / økte auka reduserte / økt auka redusert"),
    VerbRow(.other, "utsette avlyse / utsetter avlyser / utsatte avlyste utsette / utsatt avlyst"),
    VerbRow(.other, "vise / viser / viste / vist", with: "fram frem seg"),
    VerbRow(.other, "markere feire / markerer feirer / markerte feiret feira / markert"),
    VerbRow(.other, "snakke tale / snakker talar / snakket snakka talte / snakket"),
    VerbRow(.other, "trene øve / trener øver / trente øvde øvet trena / trent"),
    VerbRow(.other, "stå / står / sto stod / stått", with: "fram frem"),
    VerbRow(.other, "flytte / flytter flyttar / flyttet flytta / flyttet flytta"),
    VerbRow(.other, "slippe sleppe / slipper slepp / slapp / sluppet sloppe", with: "inn ut fri"),
    VerbRow(.other, "utføre gjennomføre / utfører gjennomfører / utførte gjennomførte / utført gjennomført"),
    VerbRow(.other, "gå / går / gikk gjekk / gått"),
    VerbRow(.other, "ta / tar tek / tok / tatt teke"),
    VerbRow(.other, "følge følgje / følger følgjer / fulgte følgde / fulgt"),
    VerbRow(.appointment, "utrope / utroper / utropte / utropt"),
    VerbRow(.other, "gjøre gjere / gjør gjer / gjorde / gjort"),
    VerbRow(.other, "bli / blir / ble blei vart / blitt"),
    VerbRow(.other, "få / får / fikk fekk / fått"),
    VerbRow(.other, "gi gje / gir gjev / ga gav / gitt gjeve"),
    VerbRow(.other, "sette setje / setter set / satte sette / satt sett"),
    VerbRow(.other, "holde halde / holder held / holdt heldt / holdt halde"),
  ]

  /// Nouns that name a happening, by kind; a noun counts as the end of a compound too.
  static let nouns: [(Event.Kind, String)] = [
    (
      .attack,
      """
      angrep angrepet angrepene åtak åtaket åtaka eksplosjon eksplosjonen eksplosjonene bilbombe bilbomben
      henrettelse henrettelsen massakre massakren massaker massakeren drap drapet drapene attentat attentatet
      bombing bombingen bombinga bombardement bombardementet
      """
    ),
    (
      .battle,
      """
      slaget offensiv offensiven kampene kampane beleiring beleiringen beleiringa framrykking framrykkingen
      framrykkinga aksjon aksjonen operasjon operasjonen invasjon invasjonen luftkrigen
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
      dommen domen
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
    (.disaster, "ulykke ulykken ulykka jordskjelv jordskjelvet styrt styrten"),
  ]

  /// Definite nouns, as ends of words, that point back to a happening told before, by its kind.
  static let toldBefore: [(Event.Kind, String)] = [
    (
      .attack,
      """
      angrepet angrepene angrepa åtaket åtaka eksplosjonen eksplosjonene eksplosjonane bombingen bombinga drapet
      drapene drapa attentatet massakren skytingen skytinga ofrene offera offrene
      """
    ),
    (.meeting, "møtet toppmøtet konferansen samtalene samtalane besøket"),
    (.resignation, "oppsigelsen oppseiinga avgangen avskjeden"),
    (.decision, "vedtaket beslutningen avgjørelsen avgjerda dommen domen"),
    (.agreement, "avtalen våpenhvilen våpenkvila"),
    (.statement, "uttalelsen uttalelsene utsegna utsegnene utspillet fråsegna"),
  ]

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

  /// What there is none of, or nobody does, where a clause with «at» is not said to be so.
  static let proof = """
    grunnlag grunnlaget holdepunkter haldepunkt bevis bevist tegn teikn bekrefte bekrefter bekreftet stadfeste
    stadfestar stadfesta tror trur trodde mener meiner
    """

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

  /// «Byen ble tatt»: a capture, when it is a place that is taken.
  static let taking = "tar tek tok tatt teke teken tekne vinner vinn vant vann vunnet vunne"

  /// Words that say no.
  static let negations = "ikke ikkje aldri ingen verken hverken korkje"

  /// Verbs of a state: by themselves they tell of no happening.
  static let states = """
    er var har hadde ligger ligg lå låg står finnes finst kontrollerer styrer bor bur består teller tel holder held
    kjenner vet veit betyr gjelder gjeld
    """

  /// «Dagen etter angrepet», «uken før valget».
  static let singleUnits: [(CalendarUnit, String)] = [
    (.day, "dagen døgnet"), (.week, "uken uka veka vika"), (.month, "måneden månaden"), (.year, "året"),
  ]

  /// Words that open a clause of its own.
  static let openers = "som da då mens når der at etter før fordi siden sidan dersom hvis om hvor kor"

  /// Words that make what follows lie in the past of the article, undated.
  static let before = "tidligere tidlegare før"

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
    likevel dermed ennå enno neppe lenger lengre først nesten allerede allereie minst høyst
    """

  /// Words that may stand before a time at the head of a sentence and go with it.
  static let leading =
    "i på om for fra frå under etter før ved alt allerede allereie også først natt til den det"

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
