/// The small words around happenings, Bokmål and Nynorsk: what they join, shade, count and point back to.
extension NorwegianEvents {
  /// «ventes til Erbil i mars»: planned without another verb.
  static let awaits = "ventes ventast ventet venta"

  /// «i så fall», «i alle fall»: no verb.
  static let beforeCase = "så alle hvert kvart verste beste tilfelle eit et"

  /// What stands before a time and goes with it: «allerede torsdag».
  static let shading = """
    allerede allereie alt først bare berre tidlig tidleg tidligere tidlegare sent seint så senest seinast sist
    natt per
    """

  /// «klokken 14 norsk | tid».
  static let clocks = "tid"

  /// «Den drepte», «de sårede»: who, not a pronoun and a verb.
  static let people = "drepte drepne sårede såra skadde tiltalte siktede dømte døde avdøde pågrepne"

  static let showing = "går gikk gjekk kommer kom kjem framgår fremgår"

  /// «det går fram av …», behind the verb.
  static let forth = "fram frem av"

  /// «selv om»: a clause of its own.
  static let even = "selv sjølv"

  /// «dommen falt»: no town.
  static let verdicts = "dom dommen domen dommer dommene domar domane"

  /// Words that open a question, or a clause of what is not known.
  static let questions = "hva kva hvem kven hvilke hvilken"

  /// «den gang», «på det tidspunktet»: when what was just told was so.
  static let thatTime = "gang gong gangen gongen tidspunktet time"
  /// «daværende minister»: who was so when it was told.
  static let former = "daværende dåverande"
  /// «Kort tid senere»: after what was just told.
  static let later = "senere seinare deretter"
  /// «etter en | tid»
  static let whiles = WordEnds("tid stund periode")
  /// «valgkampen, hvor han sa»
  static let wheres = "hvor kor"
  /// «Den ene raketten»
  static let oneOf = WordEnds("ene eine")
  /// «Demonstrantene krever …»
  static let demanding = "krever krev"
  /// «mindre enn ved nyttår»
  static let than = "enn than"
  /// «sa i første omgang», «i utgangspunktet»: something else has been said since.
  static let atFirst = "omgang utgangspunktet opprinnelig opphavleg initially originally"

  /// Verbs whose «at» tells what is so, though they are negated.
  static let factive = "nevner nevnte nemner nemnde nevnt vet veit visste glemt glemte gløymt gløymde skjul"

  /// «vet ikke om»: in front of what nobody knows.
  static let knowing = "vet veit visste"

  /// «innen 2024»: by when something shall be done.
  /// «deltok på en øvelse»
  static let takingPart = WordEnds("deltok deltar deltek deltatt delteke")
  /// «for tidlig å si»
  static let early = WordEnds("tidlig tidleg")
  /// «vanskelig å si»
  static let hard = WordEnds("vanskelig vanskeleg umulig umogleg")
  static let tell = WordEnds("si vite vite anslå")
  static let deadlines = "innen innan inntil"

  /// Where things happen that are someone's: «i regjeringens hus».
  static let settings = """
    hus bolig representasjonsbolig bustad lokaler lokale kontor kontorer hovedkvarter hovudkvarter
    """

  /// «gruppen»: which one stands in the words before.
  static let groups = "gruppen gruppa terrorgruppen terrorgruppa"

  /// Somebody told of before, to whom something is done.
  static let him = "ham"
  static let her = "henne"

  /// «byen»: the same.
  static let towns = "byen"

  /// «Det skjedde», «det gjorde»: verbs that say nothing without what they point back to.
  static let occurring = "skjer skjedde hender hendte gjorde gjør gjer gjaldt gjelder følger fulgte"

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

  /// «fikk», «gjorde»: verbs that head a clause and tell of no happening by themselves.
  static let plain = """
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
    """

  /// «ble erklært fri»
  static let freed = "fri fritt befridd frigjort frigjord"
  /// «er død»
  static let dead = "død døde daud daude drept drepen omkommet omkomen"
  /// «de», «dette», «noen»: as a subject they name nobody.
  static let hangingAlone = """
    han hun ho de dei den det dette disse desse vi man en ein noen nokon noe noko flere fleire begge ikke ikkje alt
    bare berre også òg alle mange
    """

  /// «Los Angeles Times»: the last word is no surname.
  static let newspapers = "times post journal news network monitor guardian review tidende avis blad"

  /// «går … av»: the verb that may only go to the end of something.
  static let going = "går gikk gjekk gått"

  /// «landet», «møtet»: a noun behind these words, not a verb.
  static let articles = "en et ein eit dette"

  /// «bare dager etter at»: a few.
  static let days = "dager dagar"

  /// «blant annet».
  static let among = "blant"

  /// «blant annet».
  static let others = "annet anna"

  /// Who speaks of himself tells no deed of another.
  static let selves = "jeg eg vi"

  /// «verken … eller»: of both, no.
  static let neither = "verken hverken korkje"

  /// «har lenge støttet», «har flere ganger sagt»: what has been going on, or was done at many times.
  static let lasting = """
    lenge lengre lengst ofte alltid stadig ganger gonger gong gang gjentatte gjentekne gradvis etterhvert siden sidan
    hittil langt aldri daglig dagleg vanligvis vanlegvis
    """

  /// «Til sammen ble 200 drept», «totalt».
  static let totals = "sammen saman totalt samlet alt"

  /// «klarte å ta byen»: what they could do they did.
  static let managing =
    "lykkes lukkast lyktes lykkedes klarer klarar klarte greier greidde greidd klart maktet makta"

  /// «er stasjonert»: where somebody is.
  static let situated = WordEnds("stasjonert stasjonerte lokalisert lokaliserte forlagt forlagte")

  /// «er tiltalt»: how it stands with somebody.
  static let charged = "tiltalt siktet sikta mistenkt etterlyst ettersøkt"

  /// «ingen gruppe»
  static let nobody = "ingen"

  /// «måtte flykte»: what they had to do they did.
  static let hadTo = "måtte"

  /// «bare timer etter at»: the same day or the one before.
  static let hours = "timer timar"

  /// «i tillegg», «også»: another of what was told.
  static let additions = "tillegg også òg samtidig samstundes"

  /// «Slike angrep er sjeldne»: of no one time.
  static let generic = "slike"

  /// «så langt | i år»: until now.
  static let soFar = "langt hittil"

  /// «onsdag kom | dommen»: what is told before arrives.
  static let arriving = "kom kommer kjem falt fall fell skjedde skjer"

  /// «lagmannsretten»
  static let courts = "retten"

  /// «sier talsmannen videre», «opplyste kommisjonen natt til mandag»: who speaks has been told.
  static let besides = """
    videre vidare også òg samtidig natt tidlig tidleg sent seint senere seinare tidligere tidlegare nå no
    """

  /// «i angrepet», «under operasjonen».
  static let within = "i under ved på"

  /// «som fant sted»
  static let takingPlace = WordEnds("sted stad")

  /// «svarte med å storme byen»
  static let answering = WordEnds("svarte svara svarer svarar")
  /// «besvarte angrepet»: with another.
  static let retaliating = WordEnds(
    "besvarer besvarar besvarte besvara besvart gjengjelder gjengjeldte gjengjeldt hevner hevnet hevna")

  /// «har pågått»: what goes on, not what happens once.
  static let processes = "pågått vart foregått gått"

  /// «Gjerningsmannen ble skutt»: by those who stop him.
  static let attackers = WordEnds(
    "angriperen angriparen angriperne angriparane gjerningsmannen gjerningsmennene gjerningspersonen attentatmannen"
  )

  /// «den», «det»: an article only with an adjective or a definite noun behind.
  static let pointing = "den det de dei"

  /// Words that join on another subject.
  static let breaking = "og eller samt men"

  /// Adjectives that look like nouns in «-en» or «-et».
  static let adjectives = """
    annen egen liten noen ingen voksen åpen naken ny stor ung sivil militær lokal høytstående eigen vaksen open
    nytt stort britisk
    """

  /// Words that tie a sentence to the one before it, and say nothing without that.
  static let connecting =
    "også òg dessuten dessutan dermed derimot imidlertid likevel altså samtidig samstundes"
  static let itsOwn = "sin si sitt"
  static let causes = "fordi enda ettersom"

  /// Words that no noun phrase goes on with, besides adverbs.
  static let following = "å at om seg ikke ikkje aldri"

  /// What goes on, is so or is felt: a closed class, so that all other verbs in the past tell something done.
  static let atelic = """
    fortsatte fortset fortsatt sto stod stått lå låg ligget satt sat sittet bodde budde levde levd varte
    vart virket verka så såg sett hørte høyrde hørt følte kjente kjende visste likte elsket elska hatet
    hata ønsket ønska ønskte ville skulle kunne måtte burde trengte håpet håpa trodde trudde mente meinte
    tenkte tenkt fryktet frykta håpte jobbet jobba brukte brukt eide ått kostet kosta gjaldt betydde betydd besto
    bestod bestått inneholdt tilhørte manglet mangla passet passa hadde hatt var vært vore het heitte
    stammet dreide handlet handla avhang skyldtes skuldast fantes fanst preget prega omfattet omfatta
    vurderte vurdert støttet støtta styrte kontrollerte kontrollert dominerte fulgt holdt heldt bidro
    bidrog bidratt vokste økte auka økt steg vekslet utgjorde foregikk foregjekk pågikk pågjekk pågått
    lignet likna syntes syntest sørget sørga brydde gledet gleda grudde angret angra slet sleit lyktes
    regnet rekna bar kom kommet kome skjedde skjedd hendte hendt begynte begynt byrja startet starta
    tolket tolka nevnte nemnde begrunnet grunngav nøyde reagerte trakk la lagt ga gav endte utløpte ringte
    opplevde opplevd gjorde gjort fikk fekk fått ble blei blitt vorte lot lét latt tok
    """

  /// Of these, what is done at once where it has a time: «Mandag støttet de forslaget».
  static let momentary = "støttet støtta ga gav tok la trakk ringte endte utløpte reagerte begrunnet"

  /// «har gjennomført en rekke angrep»
  static let several = WordEnds("rekke rekkje serie flere fleire mange")

  /// «har mistet byene»: how it has gone for somebody.
  static let losing = WordEnds("mistet mista tapt")

  /// «har gitt», «har tatt»: verbs that mean little by themselves.
  static let light =
    "gitt gjeve tatt teke ført satt sett holdt halde brakt kastet gått brutt bygd bygget stilt hentet henta"

  /// «fikk prisen»: something got, where it is one thing.
  static let receiving = "fikk fekk fått"

  /// «lette», «arbeidet»: what somebody is at, and news only where it has a time.
  static let activities = """
    lette leita leitte leitet søkte søkt arbeidet arbeidde arbeida jobbet jobba øvde øvet trente trent snakket snakka talte
    pratet prata forsøkte prøvde forsøkt prøvd ventet venta kjempet kjempa sloss slåss ledet leia leidde fulgte følgde
    spilte spelte gikk gjekk sang song danset dansa
    """

  /// «møtte motstand»: how it went.
  static let resistance = "motstand motgang"

  /// «fikk kritikk»: what others thought of it.
  static let receptions =
    "motbør kritikk støtte stønad ros oppmerksomhet merksemd reaksjoner reaksjonar applaus tilslutning"

  /// «…, mens to kom»: besides what stands before.
  static let whilst = "mens medan"

  /// «ingen kommentar»
  static let comments = WordEnds("kommentere kommentar kommentarer kommentarar")

  /// «USAs invasjon i Irak i 2003»: of battles, those that begin on a day.
  static let invasions = WordEnds("invasjon invasjonen kuppforsøk kuppforsøket statskupp statskuppet")

  /// «både hæren og politiet»
  static let both = WordEnds("både enten verken korkje")

  /// «kom meldingen om at»
  static let messages = WordEnds(
    "melding meldingen meldinga meldinger meldingene meldingar meldingane beskjed beskjeden nyheten nyheita")

  /// «Det brant i et hus»: of what has no doer.
  static let breakingOut = WordEnds("brant brann brenner brenn smalt small")

  /// «tok slutt»: what goes with «ta» in place of what is taken.
  static let notTaken = WordEnds("slutt slutten tid del plass stilling orde hensyn avstand grep sikte ordet")

  /// «Mannen ble tatt»: people, who are not held as a town is.
  static let persons = WordEnds(
    """
    mannen kvinnen kvinna gutten guten jenta personen personene personane mennene kvinnene kvinnane menn kvinner personer
    personar åringen åringene gjerningsmannen medlemmer krigere åring ledere
    """)

  /// «ble overrasket»: how somebody felt or what came to be so.
  static let moods = """
    overrasket overraska skuffet skuffa bekymret bekymra interessert opptatt sjokkert redd glad sint såret klart kjent
    kort svart hvitt kaldt varmt stort lettet uenig enig kalt kalla sett hørt nødt kjend forvirret provosert inspirert
    frustrert
    """

  // MARK: Ends of words, compounds too

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
  /// «kunngjorde»: who can say so decides it.
  /// «angrep 218 | ganger»
  static let times = WordEnds("ganger gonger")

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

  /// Words that stand where a noun does and name nobody: «sier flere».
  static let notNouns = "selv sjølv andre annet noen nokon ingen alle mange flere fleire begge"

  /// «opplyste den norske FN-diplomaten»: one person, whom a quote above may name.
  static let speakers = WordEnds(
    """
    diplomaten ministeren presidenten utsendingen utsendinga sendemannen lederen leiaren sjefen talsmannen
    generalen
    """)
}
