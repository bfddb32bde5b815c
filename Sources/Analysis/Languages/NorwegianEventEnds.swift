/// Words around happenings that are known by how they end, compounds too, Bokmål and Nynorsk.
extension NorwegianEvents {
  /// «har forpliktet seg til å levere dem innen mai»
  static let binding = WordEnds("forpliktet forplikta forplikter forpliktar lovet lova lover lovar")
  /// «Saken tok en ny | vending»
  static let turns = WordEnds("vending vendingen vendinga")
  /// «Det var | ventet | at prisen ville bli høy»
  static let awaited = WordEnds("ventet venta forventet forventa antatt anslått spådd")
  /// «Om det er sant, er | omstridt»
  static let unsettled = WordEnds(
    """
    omstridt uklart uvisst usikkert ukjent uavklart omdiskutert uklårt
    """)
  /// «Tiltalte | hevdet at han var hjemme»: what is said in a trial.
  static let pleas = WordEnds(
    "hevdet hevda erkjente erkjende tilsto tilstod nektet nekta innrømmet innrømma forklarte forklåra påsto påstod"
  )
  /// «…, | lød | trusselen»
  static let sounding = WordEnds("lyder lød lydde")
  /// «ble | nylig | siktet»: some time before the news.
  static let newly = WordEnds("nylig nyleg nettopp nettop")
  /// «Dal: | Det var forferdelig», «Dal: | Jeg dro hjem»: of what the words before tell, or of oneself.
  static let hardlyNews = ByteWords(
    """
    det dette den de dei disse desse jeg eg han hun ho man ein hva kva hvem kven hvis viss når om da då dersom her der så slik \
    derfor difor altså ja nei nå no
    """, anyCase: true)
  /// «avisens | avsløringer | om at»
  static let accounts = WordEnds(
    """
    avsløringer avsløringene avsløringen avsløringar avsløringane avsløringa opplysninger opplysningene opplysningar
    opplysningane meldinger meldingene meldingen meldingar meldingane meldinga påstander påstandene påstandar påstandane
    """)
  /// «En | undersøkelse | viser at»
  static let surveys = WordEnds(
    "måling undersøkelse undersøking spørreundersøkelse rapport studie kartlegging granskning")
  static let showing = WordEnds("viser syner viste synte")
  static let whether = WordEnds("hvorvidt")
  /// «Avisen forsøkte å få | svar»: what a newspaper asks for.
  static let answersSought = WordEnds("kommentar kommentarer kommentarar svar kontakt tilsvar")
  static let seeking = WordEnds("forsøkt forsøkte prøvd prøvde freista forsøker prøver prøvar forsøkar")
  /// «Sist | gang de møttes»
  static let lastTime = WordEnds("sist siste forrige første")
  /// «få | løslatt dem»
  static let getting = WordEnds("få får fikk fekk fått")
  static let obtaining = WordEnds("få innhente oppnå hente")
  /// «få dager | etter»
  static let few = WordEnds("få noen nokre bare berre par")
  /// «like | etter», «kort | tid etter»
  static let shortly = WordEnds("like rett straks umiddelbart kort")
  static let short = WordEnds("kort")
  /// «kaller | alle | motstandere»
  static let all = WordEnds("alle all")
  /// «som | hevn | for at»
  static let requitals = WordEnds("hevn hemn gjengjeldelse gjengjelding svar straff takk hevnaksjon")
  /// «Gruppen ble | stiftet»
  static let founded = WordEnds("laget grunnlagt stiftet stifta skipa dannet danna grunnlagd etablert")
  /// «de | siste | par | årene»
  static let latest = WordEnds("siste")
  static let lately = WordEnds("årene åra månedene månadene tiåret tiårene tiåra")
  /// «26-åringen»
  static let aged = WordEnds("åringen åring åringens")
  /// «32-åringen»: whether a sign is the hyphen in it.
  static func isWithinAge(_ text: AnalyzedText, _ index: Int) -> Bool {
    guard text.tokens.indices.contains(index - 1), text.tokens.indices.contains(index + 1) else {
      return false
    }
    return text.tokens[index].kind == .sign && text.tokens[index - 1].kind == .digits
      && aged.fit(text, index + 1)
      && !text.ends(index + 1, with: "s")
  }
  /// «etter en | tid»
  static let whiles = WordEnds("tid stund periode")
  /// «Den ene raketten»
  static let oneOf = WordEnds("ene eine")
  /// «deltok på en øvelse»
  static let takingPart = WordEnds("deltok deltar deltek deltatt delteke")
  /// «for tidlig å si»
  static let early = WordEnds("tidlig tidleg")
  /// «vanskelig å si»
  static let hard = WordEnds("vanskelig vanskeleg umulig umogleg")
  static let tell = WordEnds("si vite vite anslå")

  /// Verbs with the prepositions that belong to them, not to the noun between: «ba rådet om hjelp».
  static let governing: [(verbs: String, prepositions: String)] = [
    (
      """
      ba bad ber bed minnet minna minner spurte fortalte fortalde snakket snakka skrev skreiv meldte melder rapporterte
      varslet varsla varsler
      """, "om"
    ),
    (
      "svarte svara svarer truet trua truer regnet rekna regner fortsatte fortsette bidro stilte sluttet slutta",
      "med"
    ),
    (
      """
      advarte åtvara advarer åtvarar protesterte kjempet kjempa demonstrerte stemte røysta marsjerte rykket rykka
      """, "mot"
    ),
    ("rømte rømde flyktet flykta dro drog reiste kom", "fra frå"),
    ("åpnet opna åpner opnar takket takka kjempet kjempa stemte røysta sørget talte", "for"),
  ]

  /// «er stasjonert»: where somebody is.
  static let situated = WordEnds(
    "stasjonert stasjonerte lokalisert lokaliserte forlagt forlagte utplassert utplasserte utstasjonert utstasjonerte"
  )

  /// «som fant sted»
  static let takingPlace = WordEnds("sted stad")

  /// «svarte med å storme byen»
  static let answering = WordEnds("svarte svara svarer svarar")
  /// «besvarte angrepet»: with another.
  static let retaliating = WordEnds(
    "besvarer besvarar besvarte besvara besvart gjengjelder gjengjeldte gjengjeldt hevner hevnet hevna")

  /// «Gjerningsmannen ble skutt»: by those who stop him.
  static let attackers = WordEnds(
    "angriperen angriparen angriperne angriparane gjerningsmannen gjerningsmennene gjerningspersonen attentatmannen"
  )

  /// «har gjennomført en rekke angrep»
  static let several = WordEnds("rekke rekkje serie flere fleire mange")

  /// «har mistet byene»: how it has gone for somebody.
  static let losing = WordEnds("mistet mista tapt")

  /// «i løpet av»
  static let course = WordEnds("løpet")

  /// The courts, the lowest first.
  static let courtsByRank = [
    WordEnds("tingrett tingretten byrett byretten"), WordEnds("lagmannsrett lagmannsretten"),
    WordEnds("høyesterett høgsterett"),
  ]

  /// «ingen kommentar»
  static let comments = WordEnds(
    """
    kommentere kommentar kommentarer kommentarar utdype fortelle detalj detaljer detaljar uttale røpe
    """)

  /// «sønnen | til presidenten», «prisen | på olje»: nouns that are somebody's or something's.
  static let relations = WordEnds(
    """
    sønnen sonen datteren dattera dottera faren moren mora broren søsteren søstera kona ektemannen enken enka kjæresten foreldrene \
    foreldra naboen lederen leiaren sjefen talsmannen talskvinnen medlemmet medlemmene medlemene eieren eigaren offeret ofrene prisen \
    prisane prisene kursen andelen delen antallet talet tallet verdien inntektene inntektane eksporten importen etterspørselen \
    etterspurnaden produksjonen salget salet renten renta støtten støtta
    """)
  /// «USAs invasjon i Irak i 2003»: of battles, those that begin on a day.
  static let invasions = WordEnds("invasjon invasjonen kuppforsøk kuppforsøket statskupp statskuppet")

  /// «både hæren og politiet»
  static let both = WordEnds("både enten verken korkje")

  /// «kom meldingen om at»
  static let messages = WordEnds(
    """
    melding meldingen meldinga meldinger meldingene meldingar meldingane beskjed beskjeden nyheten nyheita orientering
    orienteringen orienteringa bekreftelse stadfesting
    """)

  /// «Det brant i et hus»: of what has no doer.
  static let breakingOut = WordEnds("brant brann brenner brenn smalt small oppsto oppstod")

  /// «tok slutt»: what goes with «ta» in place of what is taken.
  static let notTaken = WordEnds("slutt slutten tid del plass stilling orde hensyn avstand grep sikte ordet")

  /// «Mannen ble tatt»: people, who are not held as a town is.
  static let persons = WordEnds(
    """
    mannen kvinnen kvinna gutten guten jenta personen personene personane mennene kvinnene kvinnane menn kvinner personer
    personar åringen åringene gjerningsmannen medlemmer krigere åring ledere
    """)

  /// «sa ministrene | ja»: no noun behind an adjective.
  static let answers = WordEnds("ja nei adjø farvel takk")

  /// «tre uker | siden»
  static let units = WordEnds(
    "døgn døger dag dagar dager uke uker veke veker måned måneder månad månader år time timer timar helg tid")

  /// «i landet»: most often no verb.
  static let lands = WordEnds("landet landa")

  /// «gikk inn», «reiste hjem»: words behind a verb, not before a noun.
  static let particles = WordEnds(
    "ut inn opp ned nord sør øst vest inne ute hjem heim fram frem om over av under etter før")

  /// «Østsiden ble tatt»: places that are told of without their names.
  static let takable = WordEnds(
    """
    byen basen flyplassen bydelen østsiden vestsiden austsida vestsida provinsen hovedstaden hovudstaden området
    broen brua demningen demninga
    """)

  /// What one army hands over to another.
  static let bases = WordEnds("basen basene basane leiren flyplassen")
  static let troops = WordEnds("bataljonen styrken styrkene styrkane soldatene soldatane")
  /// «Styrken rømte», «Soldaten falt»: who fights.
  static let fighters = WordEnds(
    """
    styrken styrkene styrkane styrker soldater soldatar soldatene soldatane krigere krigarar krigerne krigarane
    hæren opprørere opprørarar opprørerne opprørarane militsen jihadister jihadistene jihadistane soldaten krigeren
    """)

  /// «Amerikanske fly», «belgisk politi»: what a state acts with.
  static let forces = WordEnds(
    """
    styrke styrker styrkene styrkar styrkane soldat soldaten soldater soldatene soldatar soldatane tropper
    troppene troppar troppane kommandosoldater marineinfanterister jagerflygere jagarflygarar piloter instruktører
    instruktørene instruktørar fly flyet flyene flya helikopter helikoptre helikoptrene drone dronen droner dronene
    dronar dronane f-16 f-15 f-18 f-22 f-35 rafale tornado mirage hornet hercules c-130 c-17 krigsskip krigsskipet
    krigsskipene krigsskipa hangarskip hangarskipet fregatt fregatten fregatter stridsvogn stridsvogner
    stridsvognene artilleri artilleriet hær hæren marinen flyvåpenet luftvåpenet luftforsvaret forsvaret
    militæret politi politiet grensevakter grensevakt regjering regjeringen regjeringa myndigheter myndighetene
    styresmakter styresmaktene
    """)
  /// «et russisk passasjerfly»: of no army, though it ends like one's.
  static let civilian = WordEnds(
    """
    passasjerfly passasjerflyet rutefly ruteflyet charterfly charterflyet småfly småflyet sportsfly
    skyggeregjering
    """)
  /// «Fire Tornado-fly tok av»
  static let aircraft = WordEnds(
    """
    fly flyet flyene flya helikopter helikopteret helikoptre helikoptrene f-16 f-15 f-18 f-22 f-35 rafale tornado
    hercules c-130 c-17
    """)
  static let police = WordEnds("politi politiet pst")
  static let struck = WordEnds("slår slo slått slege")
  /// «angrep 218 | ganger»
  static let times = WordEnds("ganger gonger")
  /// «overleverte | fangene»: who can be handed over, and no base.
  static let handed = WordEnds("overleverer overleverte overlevert")
  static let captives = WordEnds(
    "fange fangen fanger fangar fangene fangane gissel gisler gislar gislene gislane kvinne kvinnen lik liket likene"
  )
  /// «60 prosent | stemte | for løsrivelse»; not those of an assembly.
  static let voted = WordEnds("stemmer stemte stemt røyster røystar røysta røyste")
  static let delegates = WordEnds(
    "delegater delegatar delegatene delegatane medlemmene medlemene medlemmer representantene representantane salen"
  )
  /// «tok | en mann», «tok en av | lederne»
  static let oneTaken = WordEnds("mann kvinne person leder leiar")
  static let leaders = WordEnds(
    "lederne leiarane mennene krigerne krigarane bødlene bødlane medlemmene medlemene toppene toppane")
  static let against = WordEnds("imot")
  /// «Amerikanerne», «franskmennene»
  static let peoples = WordEnds("erne arane mennene britene britane danskene danskane svenskene svenskane")
  /// «og litt | senere | rykket de inn»
  static let thereafter = WordEnds("senere seinere seinare deretter etterpå")
  /// «33 | raketter | mot leiren»
  static let rockets = WordEnds("raketter rakettar missiler missil granater granatar bomber")
  /// «Sikkerhetsrådet krever …»: who resolves things.
  static let councils = WordEnds(
    """
    råd rådet parlament parlamentet forsamling forsamlingen forsamlinga storting stortinget folketinget riksdagen
    forbundsdagen underhuset senatet kongressen council parliament congress senate commons
    """)
  /// «515 syrere forlot leiren»: who are no forces.
  static let families = WordEnds(
    """
    kvinne kvinna kvinnen kvinner kvinnene barn barna born borna søsken søsknene sysken syskena familie familien familier
    familiar mødre mødrer flyktninger flyktningar syrere syrarar irakere irakarar women children families
    """)
  /// «kunngjorde»: who can say so decides it.
  static let proclaimed = WordEnds("kunngjør kunngjer kunngjorde")

  static let fled = WordEnds("rømte rømde rømt flyktet flykta")

  /// «Bomben gikk av», «bombene falt».
  static let bombs = WordEnds("bombe bomben bomba bomber bombar bombene bombane")
  static let fell = WordEnds("falt falle fall fell faller")
  /// «Kursen falt»: no place that is taken.
  static let prices = WordEnds(
    """
    kursen prisen prisene prisane aksjen aksjene aksjane indeksen renten renta verdien kronen krona omsetningen
    """)
  /// «falt kraftig»
  static let farDown = WordEnds(
    "kraftig markant mye mykje litt prosent tilbake videre vidare med ytterligere")

  /// «opplyste den norske FN-diplomaten»: one person, whom a quote above may name.
  static let speakers = WordEnds(
    """
    diplomaten ministeren presidenten utsendingen utsendinga sendemannen lederen leiaren sjefen talsmannen
    generalen
    """)
}
