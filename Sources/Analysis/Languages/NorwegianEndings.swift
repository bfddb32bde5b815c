/// What the end of a word tells of it, Bokmål and Nynorsk, where no table holds the word.
enum NorwegianEndings {
  /// Nouns with their article: «skolen», «huset», «bilene».
  static let definite = WordEnds("en et ene ane erne arne a")
  /// «skolen».
  static let definiteCommon = WordEnds("en")
  /// The same of more than one: «bilene».
  static let definitePlural = WordEnds("ene ane erne arne")
  /// Of things rather than people: «bilene», not «irakerne».
  static let definiteThings = WordEnds("ene ane")
  /// A definite noun, and how many bytes stand behind its stem: «skol|en», «bil|ene».
  static let articles = WordEnds([("ene", 3), ("ane", 3), ("en", 2), ("et", 2), ("a", 1)])
  /// «arbeidsløshet»: a noun without its article, though it ends like one with it.
  static let abstract = WordEnds("het itet")
  /// «sikkerhetskilder»: others each time.
  static let manySources = WordEnds("kilder kjelder medier medium vitner")
  static let genitive = WordEnds("s")
  /// «landenes», «byens»: of nouns with their article.
  static let definiteGenitive = WordEnds("enes anes ens ets")
  /// What has a title of its own: «TV-serien», «romanen».
  static let work = WordEnds(
    """
    serien filmen programmet romanen boka boken bok novellen diktet diktsamlingen diktsamlinga låta låten sangen \
    songen visa visen albumet plata platen stykket forestillingen førestillinga utstillingen utstillinga musikalen \
    podkasten revyen dokumentaren spillet spelet maleriet måleriet magasinet bladet tidsskriftet
    """)
  /// «Mandagens meldinger».
  static let genitiveOfDays = WordEnds("ens")
  /// Adjectives before a definite or plural noun: «store».
  static let definiteAdjective = WordEnds("e")
  /// Bodies that their name stands behind: «terrorgruppen IS».
  static let named = WordEnds(
    "gruppen gruppa byrået selskapet organisasjonen partiet militsen nettverket kanalen avisen avisa bevegelsen"
  )
  /// «store», and «nattens» too.
  static let attribute = WordEnds("e s")
  /// «store», «norsk».
  static let adjective = WordEnds("e sk")
  /// «store», «norsk», «kraftig».
  static let anyAdjective = WordEnds("e sk ig")
  /// «norsk», «norske».
  static let nationality = WordEnds("ske sk")
  /// Of adjectives that say how something is: «kraftig», «irakisk», «avgjørende».
  static let quality = WordEnds("ig sk ende")
  /// Adverbs by which something is less than sure, or is how it was done: «angivelig».
  static let adverb = WordEnds("lig leg ligvis")
  /// «irakiske».
  static let country = WordEnds("ske")
  /// «amerikanske», «nordlige», «planlagte»: before a noun of a happening.
  static let modifier = WordEnds("ske iske ige ede ete te ne ve le re se")
  /// «dødeligste».
  static let superlative = WordEnds("ste")
  static let participle = WordEnds("et ert dd tt gt na ra")
  /// What stands behind «ha» of verbs that are strong, or of which the past is another: «slått», «brote», «reist».
  static let supine = WordEnds(
    """
    slått fått gått stått ligget sittet brutt skutt flytt snytt skrytt løyet tatt satt gitt sett lidd spydd drevet revet \
    skrevet kjørt ført hørt gjort spurt lagt sagt brakt tenkt brukt solgt valgt fulgt kjøpt betalt lånt reist mistet \
    funnet sprunget sunket drukket stukket stjålet båret kommet grepet løpt ropt rømt truffet truet kastet hoppet knivstukket \
    ert slege brote skote teke gjeve late site lege stole bore kome funne stukke drepe drive rive skrive gripe sprunge \
    køyrt høyrt følgt selt rymt
    """)
  /// «Siktet for angrepet 4. november»: what comes unforeseen, and so lies behind.
  static let misfortune = WordEnds(
    """
    angrepet angrepene åtaket åtaka drapet drapene drapa ranet ranene skytingen skytinga skuddene eksplosjonen \
    eksplosjonene eksplosjonane brannen ulykken ulykka ulukka massakren voldtekten valdtekta kuppet kuppforsøket \
    attentatet attentata innbruddet innbrotet overfallet knivstikkingen knivstikkinga skredet jordskjelvet flystyrten \
    forliset kollisjonen dødsfallet terroren
    """)
  /// What bears the day it was made on: «brevet av 8. juli», «vedtaket fra 12. januar».
  static let document = WordEnds(
    """
    brev brevet vedtak vedtaket dom dommen kjennelse kjennelsen kjennelsa avtale avtalen avtala forslag forslaget \
    framlegg framlegget rapport rapporten notat notatet rundskriv rundskrivet resolusjon resolusjonen erklæring \
    erklæringen erklæringa uttalelse uttalelsen fråsegn fråsegna lov lova loven forskrift forskriften forskrifta \
    instruks instruksen ordre ordren klage klagen klaga søknad søknaden melding meldingen meldinga protokoll \
    protokollen referat referatet kontrakt kontrakten traktat traktaten pålegg pålegget beslutning beslutningen \
    avgjørelse avgjørelsen avgjerd avgjerda bilde bildet bildene biletet video videoen opptak opptaket artikkel \
    artikkelen intervju intervjuet tallene tala utkast utkastet e-post e-posten eposten
    """)
  /// What one remarks on or looks into once it has been.
  static let incident = WordEnds(
    """
    hendelsen hendelsene hendinga hendingane episoden episodane samtalen samtalene samtalane aksjonen operasjonen \
    utspillet utspelet besøket debatten kampen ulykken ulykka
    """)
  /// What is told of as it comes, though nobody is hurt by it: «alarmen går», «børsen faller».
  static let alarm = WordEnds(
    "alarmen skuddene skota smellet smellene børs børsen børsene indeksen indeksene aksjen aksjene oljeprisen kursen"
  )
  /// «Ny brann lørdag»: one more of what nobody plans.
  static let mishap = WordEnds(
    """
    angrep åtak drap ran skyting eksplosjon brann ulykke ulukke voldtekt valdtekt innbrudd innbrot knivstikking \
    knivstikkingar skred jordskjelv kollisjon dødsfall attentat rekord
    """)
  /// What is announced with its day: «konsert», «toppmøtet».
  static let occasion = WordEnds(
    """
    konsert konserten forestilling forestillingen førestilling førestillinga framsyning framsyninga møte møtet premiere \
    premieren loppemarked loppemarknad julemarked julemarknad bondemarked bondens-marked festival festivalen stevne \
    stevnet dugnad foredrag foredraget turnering turneringen turneringa gudstjeneste gudstjenesten gudsteneste \
    gudstenesta auksjon auksjonen seminar seminaret konferanse konferansen innsendingsfrist påmeldingsfrist søknadsfrist innleveringsfrist finale finalen derby derbyet hjemmekamp \
    hjemmekampen heimekamp heimekampen bortekamp bortekampen toppkamp toppkampen seriekamp treningskamp kampen \
    oppgjøret oppgjeret pressekonferanse quiz avstemning avstemningen avrøysting avrøystinga valget valet
    """)
  /// «Farevarsel for onsdag»: what it is for is yet to come.
  static let forecast = WordEnds("varsel varselet varsler varsla prognosen prognosene prognosane")
  /// «Fare for skred fredag».
  static let chance = WordEnds(
    "fare mulighet muligheter moglegheit moglegheiter sjanse sjansen sjanser sjansar")
  /// A weak verb in the past, which no table knows: «satset», «krevde».
  static let past = WordEnds("et te de ngtes dtes mtes gtes vdes gdes")
  /// Of these the passive, which ends as that of the present: «sprengtes», not «ventes».
  static let pastPassive = WordEnds("ngtes dtes mtes gtes vdes gdes")
  /// The same without those that nouns have too: «flytte», «krevde», «mislyktes», not «avgjørende» and «største».
  static let weakPast = WordEnds("te de tes des")
  static let noPast = WordEnds("ende ande ste")
  /// Of verbs on -ere, which no noun has: «paraderte», behind more letters than «hjerte» has.
  static let pastOfLoan = WordEnds("erte")
  /// A weak verb in the past as far as its ending tells: «lette», «satset», «byggde».
  static let pastOfWeak = WordEnds("te de et")
  /// A participle as far as its ending tells: «funnet», «kjørt», «bygd», «jaga».
  static let participleOfAny = WordEnds("t a d ne")
  /// «kvinner», «jenter», «ungdomar»
  /// «vart | køyrde»
  static let pluralParticiple = WordEnds("de te")
  static let plural = WordEnds("ar er folk menn ane ene")
  static let weakSupine = WordEnds("et dd gt kt pt st ta da pa ka ga la sa na ra va")
  static let indefinitePlural = WordEnds("er ar")
  /// «huset»
  static let definiteNeuter = WordEnds("et")
  static let infinitive = WordEnds("e")
}
