/// Verbs of saying and the small words around quotes, Bokmål and Nynorsk.
enum NorwegianSpeech {
  /// Rows of «infinitive / present / past / participle», several forms of one tense side by side; `with` names
  /// words of which one must follow in the clause («la … til»).
  static let verbs: [VerbRow<SpeechStance>] = [
    VerbRow(.assert, "stå / står / sto stod / stått", with: "fast"),
    VerbRow(.neutral, "gjøre gjere / gjør gjer / gjorde / gjort", with: "klart"),
    VerbRow(
      .assert,
      "poengtere betone insistere garantere proklamere argumentere / poengterer betoner insisterer garanterer proklamerer argumenterer / poengterte betonte insisterte garanterte proklamerte argumenterte / poengtert betont insistert garantert proklamert argumentert"
    ),
    VerbRow(
      .report,
      "informere signalisere bebude / informerer signaliserer bebuder bebudar / informerte signaliserte bebudet bebuda / informert signalisert bebudet"
    ),
    VerbRow(
      .directive,
      "anbefale tilrå appellere anmode etterlyse / anbefaler tilrår appellerer anmoder etterlyser / anbefalte tilrådde appellerte anmodet etterlyste / anbefalt tilrådd appellert anmodet etterlyst"
    ),
    VerbRow(
      .answer,
      "tilbakevise avfeie avfeige dementere bestride medgi / tilbakeviser avfeier avfeiar dementerer bestrider medgir / tilbakeviste avfeide avfeia dementerte bestred medga / tilbakevist avfeid dementert bestridt medgitt"
    ),
    VerbRow(
      .claim, "beskylde skulde klandre / beskylder skuldar klandrer / beskyldte skulda klandret klandra /"),
    VerbRow(.evaluate, "refse / refser refsar / refset refsa /"),
    VerbRow(.neutral, "si seie / sier seier / sa / sagt"),
    VerbRow(.neutral, "uttale / uttaler uttalar / uttalte uttala / uttalt"),
    VerbRow(.neutral, "svare / svarer svarar / svarte svara / svart"),
    VerbRow(.neutral, "fortelle fortelje / forteller fortel / fortalte fortalde / fortalt"),
    VerbRow(.neutral, "forklare / forklarer forklarar / forklarte forklara / forklart"),
    VerbRow(.neutral, "beskrive / beskriver beskriv / beskrev beskreiv / beskrevet beskrive"),
    VerbRow(.neutral, "kommentere / kommenterer / kommenterte / kommentert"),
    VerbRow(.neutral, "skrive / skriver skriv / skrev skreiv / skrevet skrive"),
    VerbRow(.neutral, "tvitre / tvitrer twitrer tvitrar / tvitret tvitra twitret /"),
    VerbRow(.neutral, "utdype utdjupe / utdyper utdjupar / utdypet utdypte utdjupa / utdypt"),
    VerbRow(.neutral, "tilføye / tilføyer / tilføyde / tilføyd"),
    VerbRow(.neutral, "legge leggje / legger legg / la / lagt", with: "til"),
    VerbRow(.neutral, "føye / føyer / føyde føydde / føyd", with: "til"),
    VerbRow(.tag, "fortsette / fortsetter fortset / fortsatte / fortsatt"),
    VerbRow(.tag, "halde / held / heldt / halde", with: "fram"),
    VerbRow(.neutral, "gjenta / gjentar gjentek / gjentok / gjentatt gjenteke"),
    VerbRow(.tag, "lyde / lyder / lød lydde / lydt"),
    VerbRow(.tag, "hete heite / heter heiter / het heitte /", with: "det"),
    VerbRow(.tag, "stå / står / sto stod /", with: "det"),
    VerbRow(.tag, "rope / roper ropar / ropte / ropt"),
    VerbRow(.tag, "sukke / sukker sukkar / sukket sukka /"),
    VerbRow(.tag, "hviske kviskre / hvisker kviskrar / hvisket kviskra /"),
    VerbRow(
      .tag,
      "utbryte juble tordne spøke flire glise smile fnyse frese mumle stønne messe skrike / utbryter utbryt jubler jublar tordner tordnar spøker spøkar flirer gliser smiler fnyser freser mumler mumlar stønner stønnar messer messar skriker skrik / utbrøt utbraut jublet jubla tordnet tordna spøkte flirte gliste smilte fnyste freste mumlet mumla stønnet stønna messet messa skrek skreik /"
    ),
    VerbRow(.tag, "rase / raser rasar / raste rasa /"),
    VerbRow(.tag, "/ sies seiest / /", with: "det"),
    VerbRow(.tag, "innvende / innvender / innvendte innvende / innvendt"),
    VerbRow(.tag, "supplere / supplerer / supplerte / supplert"),
    VerbRow(.neutral, "oppsummere / oppsummerer / oppsummerte / oppsummert"),
    VerbRow(.tag, "minnes / minnes minnest / mintes /"),
    VerbRow(.ask, "spørre spørje / spør / spurte spurde / spurt"),
    VerbRow(.report, "opplyse / opplyser / opplyste / opplyst"),
    VerbRow(.report, "melde / melder / meldte melde / meldt"),
    VerbRow(.report, "meddele / meddeler / meddelte / meddelt"),
    VerbRow(.report, "rapportere / rapporterer / rapporterte / rapportert"),
    VerbRow(.report, "kunngjøre kunngjere / kunngjør kunngjer / kunngjorde / kunngjort"),
    VerbRow(.report, "annonsere / annonserer / annonserte / annonsert"),
    VerbRow(
      .report,
      "offentliggjøre / offentliggjør offentleggjer / offentliggjorde offentleggjorde / offentliggjort"),
    VerbRow(.report, "avsløre / avslører avslørar / avslørte / avslørt"),
    VerbRow(.report, "røpe / røper / røpet røpte / røpt"),
    VerbRow(.report, "anslå / anslår / anslo / anslått"),
    VerbRow(.report, "oppgi / oppgir oppgjev / oppga oppgav / oppgitt"),
    VerbRow(
      .assert, "vise henvise / viser henviser / viste henviste / vist henvist", with: "til"),
    VerbRow(.report, "orientere / orienterer / orienterte / orientert"),
    VerbRow(.report, "redegjøre / redegjør / redegjorde / redegjort"),
    VerbRow(.assert, "slå / slår / slo / slått slege", with: "fast"),
    VerbRow(.assert, "fastslå / fastslår / fastslo / fastslått"),
    VerbRow(.assert, "understreke / understreker understrekar / understreket understreka /"),
    VerbRow(.assert, "streke / streker strekar / streket streka /", with: "under"),
    VerbRow(.assert, "påpeke påpeike / påpeker påpeikar / påpekte påpeika / påpekt"),
    VerbRow(.assert, "peke peike / peker peikar / pekte peika / pekt", with: "på"),
    VerbRow(.assert, "presisere / presiserer / presiserte / presisert"),
    VerbRow(.assert, "framheve fremheve / framhever fremhever framhevar / framhevet fremhevet framheva /"),
    VerbRow(
      .assert, "framholde framhalde / framholder fremholder framheld / framholdt fremholdt framheldt /"),
    VerbRow(.assert, "konstatere / konstaterer / konstaterte / konstatert"),
    VerbRow(.assert, "konkludere / konkluderer / konkluderte / konkludert"),
    VerbRow(.assert, "erklære / erklærer / erklærte / erklært"),
    VerbRow(.assert, "forsikre / forsikrer forsikrar / forsikret forsikra /"),
    VerbRow(.assert, "minne / minner / minnet minna minte / minnet", with: "om"),
    VerbRow(.assert, "ta / tar tek / tok / tatt teke", with: "orde"),
    VerbRow(.opinion, "mene meine / mener meiner / mente meinte / ment meint"),
    VerbRow(.opinion, "tro tru / tror trur / trodde trudde / trodd trudd"),
    VerbRow(.opinion, "frykte / frykter fryktar / fryktet frykta /"),
    VerbRow(.opinion, "håpe / håper håpar / håpet håpte håpa /"),
    VerbRow(.assert, "regne rekne / regner reknar / regnet rekna / regnet rekna", with: "at"),
    VerbRow(.opinion, "spå / spår / spådde / spådd"),
    VerbRow(.opinion, "foreslå / foreslår / foreslo / foreslått"),
    VerbRow(
      .claim, "legge leggje / legger legg / la / lagt", with: "skylden skylda skulda ansvaret"),
    VerbRow(.claim, "hevde / hevder hevdar / hevdet hevda /"),
    VerbRow(.claim, "påstå / påstår / påsto påstod / påstått"),
    VerbRow(.claim, "antyde / antyder antydar / antydet antyda /"),
    VerbRow(.claim, "anklage / anklager / anklaget anklaga /"),
    VerbRow(
      .answer,
      "bekrefte stadfeste / bekrefter bekreftar stadfestar stadfester / bekreftet bekrefta stadfesta /"),
    VerbRow(.answer, "avkrefte / avkrefter avkreftar / avkreftet avkrefta /"),
    VerbRow(.answer, "utelukke / utelukker utelukkar / utelukket utelukka / utelukket utelukka"),
    VerbRow(.answer, "avvise / avviser / avviste / avvist"),
    VerbRow(.answer, "benekte / benekter benektar / benektet benekta /"),
    VerbRow(.answer, "nekte / nekter nektar / nektet nekta /"),
    VerbRow(.answer, "innrømme / innrømmer / innrømmet innrømte / innrømt"),
    VerbRow(.answer, "erkjenne vedgå / erkjenner vedgår / erkjente vedgjekk vedgikk / erkjent vedgått"),
    VerbRow(.answer, "beklage / beklager beklagar / beklaget beklaga /"),
    VerbRow(.answer, "tilstå / tilstår / tilsto tilstod / tilstått"),
    VerbRow(.evaluate, "ta / tar tek / tok / tatt teke", with: "avstand"),
    VerbRow(.assert, "sverge sverje / sverger sverjar sver / sverget svor svòr / sverget svore"),
    VerbRow(.directive, "be / ber bed / ba bad / bedt bede"),
    VerbRow(
      .directive, "oppfordre oppmode / oppfordrer oppfordrar oppmodar / oppfordret oppfordra oppmoda /"),
    VerbRow(.directive, "kreve krevje / krever krev / krevde kravde / krevd kravd"),
    VerbRow(.directive, "advare åtvare / advarer åtvarar / advarte åtvara / advart"),
    VerbRow(.directive, "varsle / varsler varslar / varslet varsla /"),
    VerbRow(.directive, "true / truer truar trugar / truet trua truga /"),
    VerbRow(.directive, "love / lover lovar / lovet lovte lovde lova /"),
    VerbRow(.evaluate, "uttrykke uttrykkje / uttrykker uttrykkjer / uttrykte / uttrykt"),
    VerbRow(.evaluate, "kritisere / kritiserer / kritiserte / kritisert"),
    VerbRow(.evaluate, "fordømme / fordømmer fordømer / fordømte fordømde / fordømt fordømd"),
    VerbRow(.evaluate, "rose / roser rosar / roste rosa / rost"),
    VerbRow(.evaluate, "kalle / kaller kallar / kalte /"),
    VerbRow(.tag, "kalle / kaller kallar / kalte /", with: "inn seg opp tilbake hjem heim ut sammen saman"),
    VerbRow(
      .evaluate,
      "betegne omtale karakterisere / betegner betegnar omtaler omtalar karakteriserer / betegnet betegna omtalte omtala karakteriserte /",
      with: "som"),
    VerbRow(.evaluate, "hylle / hyller hyllar / hyllet hylla /"),
    VerbRow(.evaluate, "gratulere / gratulerer / gratulerte / gratulert"),
    VerbRow(.evaluate, "takke / takker takkar / takket takka /"),
  ]

  /// Pronouns for one person spoken of, by gender.
  static let masculine = "han"
  static let feminine = "hun ho"
  static let plural = "de dei"

  /// Words that may stand behind a verb of saying and are no subject of it.
  static let joints = """
    eller fordi dersom ikke ikkje også være vere men når som enn for til fra frå med mot ved nei her der nå hva kva
    hvor kor hvem kven hvordan korleis hvis viss bare berre slik igjen att opp ned ut inn seg meg deg oss dem dei
    alt aldri alltid etter før siden sidan under over mellom gjennom mens mye mykje mer meir noe noko fast selv sjølv
    """

  /// What somebody just named may be called when quoted again.
  static let roles = roleNouns + " " + peoples

  /// «spanjolen», «franskmannen».
  private static let peoples = NorwegianActors.nationalities.flatMap { row in
    row.split(separator: " ").dropFirst(2).map { $0 + ($0.hasSuffix("e") ? "n" : "en") }
  }.joined(separator: " ")

  private static let roleNouns = """
    demokraten republikaneren nordmannen amerikaneren amerikanaren briten franskmannen tyskeren tyskaren svensken dansken
    irakeren irakaren syreren syraren kurderen kurdaren tyrkeren tyrkaren russeren russaren iraneren iranaren jordaneren
    kanadieren italieneren belgieren nederlenderen trebarnsfaren tobarnsfaren trebarnsmoren tobarnsmoren
    """

  /// Words that begin another main clause behind a comma.
  static let clauses = "men mens medan og"

  /// What somebody is called by age: «75-åringen».
  static let ofAge = "åringen"

  /// How a word ends for somebody just named: «sier forskeren».
  static let roleEndings = """
    mannen kvinnen kvinna sjefen lederen leiaren generalen obersten majoren kapteinen løytnanten legen presten forskeren
    forskaren professoren advokaten rådgiveren rådgivaren direktøren politikeren politikaren talspersonen diplomaten
    eksperten analytikeren soldaten offiseren faren moren mora journalisten aktivisten senatoren statsråden guvernøren juristen veteranen
    """

  /// Those of them that papers call so because they may not name them; never whoever was named before.
  static let sourceWords = """
    kilden kjelda kjelden regjeringskilden regjeringskjelda sikkerhetskilden tjenestemannen tenestemannen tjenestekvinnen
    tjenestepersonen tenestepersonen embetsmannen embetspersonen øyenvitnet augevitnet vitnet
    """

  /// «mener», «mente»
  static let thinking = WordEnds("mener meiner mente meinte")

  /// «gjesper», «gjespet»: how a verb that carries words may end.
  static let verbEndings = WordEnds("er ar et te de a")

  /// What a paper does with whom it quotes next: «Reuters har snakket med Souad Saleh».
  static let meeting = """
    snakket snakka snakker snakkar møtt møtte møter intervjuet intervjua intervjuer truffet traff treffer treft besøkt
    besøkte besøker pratet prata
    """

  /// Verbs before what somebody calls something: «kalte det «en historisk dag»».
  static let calling = """
    kaller kalte kallar kalla omtaler omtalte omtalar omtala betegner betegnet betegnar karakteriserer karakteriserte
    gratulerer gratulerte takker takket hyller hyllet lover lovet etterlyser etterlyste vil ville ønsker ønsket
    ønskjer ønskte ønska
    """

  /// «meldte jeg | meg»: behind a verb that is then none of saying.
  static let reflexives = "meg oss deg"

  /// Words of those who speak of themselves.
  static let firstPerson = "jeg eg vi oss meg min mitt mine vår vårt våre mi"

  /// Words between a verb of saying and those spoken to or of.
  static let addressing = "til for i med overfor hos om på av ved mot"

  static let determiners = "en ein ei et eit den det de dei"

  static let articles = "en ei et eit"

  /// «kilder rundt ministeren»
  static let near = "rundt kring nær av fra frå hos"

  /// «Med ordene «…»»
  static let ownWords = "ordene orda"

  /// «Det sa han»: what was said stands before.
  static let pointers = "det dette slik"

  /// «heter det i rapporten»
  static let reports = WordEnds(
    """
    rapporten rapport dommen domen tiltalen tiltalebeslutningen avtalen avtala filmen dokumentaren programmet sangen
    songen boken boka romanen loven lova lovteksten
    """)

  /// «til avisa Budstikka»: what listens, and says nothing itself.
  static let media = WordEnds(
    """
    avisen avisa nyhetsbyrået nyheitsbyrået byrået radioen radiostasjonen tv-kanalen tv-stasjonen kanalen magasinet
    nettstedet nettstaden nettavisen nettavisa tidsskriftet bladet kringkasteren kringkastaren
    """)

  static let possessives = WordEnds("hans hennes hennar deres deira")

  /// «Dal, 45 år», «45-åringen»
  static let years = WordEnds("år")

  /// Words before the source of what is told: «ifølge AFP».
  static let accordingTo = "ifølge ifølgje"

  /// Nouns whose words in «» are a name or title, not a quote: «boken «…»».
  static let titledThings = """
    boken boka filmen dokumentaren operasjonen operasjon organisasjonen nettverket gruppen gruppa rapporten
    artikkelen programmet serien podkasten magasinet skipet kampanjen prosjektet aksjonen øvelsen øvinga
    såkalte såkalt såkalla kalt kalla tittelen slagordet låten sangen avisen avisa
    """

  /// Newspapers, agencies and broadcasters that ask the questions themselves; spaces left out.
  static let newspapers = """
    VG NTB NRK NPK TV2 Aftenposten Dagbladet Dagsavisen Klassekampen Nettavisen ABCNyheter Nationen VårtLand
    Adresseavisen BergensTidende StavangerAftenblad DagogTid E24 Bistandsaktuelt
    """
}

/// What a verb of saying tells of the words it carries.
enum SpeechStance: Sendable, Hashable {
  /// Only carries quoted words: «fortsetter han».
  case tag
  case neutral, ask, report, assert, opinion, claim, answer, directive, evaluate
}
