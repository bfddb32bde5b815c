/// The words that headlines are made shorter at, in all languages together: their forms do not collide.
enum HeadlineWords {
  /// Words that nothing may end on: prepositions, articles, joining words, and verbs that only help.
  static let leadingOn = ByteWords(
    """
    i på til fra frå av om for med mot ved hos under over etter før uten utan mellom blant gjennom siden sidan
    ifølge rundt minst omtrent nær inn ut en ei et ein eit den det de dei og eller men at som å da då der enn når
    har hadde er var ble vart blir skal vil kan må skulle ville kunne sin sitt sine si hvor kor mens fordi så ikke
    ikkje også mer meir flere fleire disse dette denne noen nokre hvis dersom the
    både verken mest blir fikk drøyt knapt sammen saman
    of to in on at from by with and or but that which who as after before into against about a an its his her their is
    are was were has have had will would
    """, anyCase: true)

  /// «Det er …»: a statement that the words behind the comma belong to.
  static let being = ByteWords("er var blir blei ble vart")

  /// Words that a sentence cannot begin with when the one before it is left out.
  static let hanging = ByteWords(
    """
    det de dei den dette disse desse han hun ho da då så men og derfor difor der slik her også dermed eller fordi
    """, anyCase: true)

  /// A line that ends on one of these says not what: «Moskva bestrider det».
  static let pointingLast = ByteWords("det ham henne dit")
  /// The same, but not behind a preposition: «Legen bekrefter dette».
  static let pointingObject = ByteWords("dette disse desse dem")

  /// What is said says not of what when it begins with one of these: «Politiet melder at dette er gjort».
  static let pointingFirst = ByteWords("dette disse desse slik her der", anyCase: true)
  /// «Dal: Landet er i krig»
  static let pointingPlaces = ByteWords("landet området regionen", anyCase: true)
  /// The same of somebody's own words.
  static let pointingInWords = ByteWords(
    "han hun ho de dei den dette disse desse slik her der", anyCase: true)
  /// «Siktelsen mot | henne | gjelder terror»
  static let pointingToOne = ByteWords("henne henna ham")
  /// «Vi arbeider med | disse |»
  static let pointingToSome = ByteWords("disse desse dette")
  /// «Hvilke våpen det var, er uklart»
  static let asking = ByteWords(
    "hva kva hvilke hvilken hvilket hvem kven hvordan korleis hvorfor kvifor hvor kor", anyCase: true)
  /// «Det går | fram | av dommen»
  static let showing = ByteWords("fram frem")
  static let that = ByteWords("at")
  static let expletive = ByteWords("det", anyCase: true)
  /// «Det er av hensyn til …»
  static let reasons = ByteWords("av på for derfor difor fordi")

  /// «Dal sier dette», «han opplyser følgende»: what, stands elsewhere.
  static let thisAlone: Set = ["dette", "følgende", "fylgjande", "følgjande", "slik"]
  static let announcing: Set = [
    "sier", "seier", "sa", "opplyser", "opplyste", "melder", "melde", "meldte", "bekrefter", "bekreftet",
    "stadfestar",
    "skriver", "skriv", "skrev", "kunngjorde", "forteller", "fortalte", "svarer", "svarte",
  ]
  /// «Nyheten kom», «kom med bekreftelsen»: the news, and not what it is.
  static let announced: Set = [
    "nyheten", "nyheita", "nyhenda", "meldingen", "meldinga", "beskjeden", "bekreftelsen", "stadfestinga",
    "kunngjøringen",
    "kunngjeringa", "opplysningen", "opplysninga",
  ]
  /// What a line that only announces has one of.
  static let announcingHeads = WordHeads(thisAlone.union(announced))
  static let arriving: Set = ["kom", "kommer", "kjem", "kommet", "sprakk"]

  // MARK: Ends of words, compounds too

  /// People without a name, who a pronoun further on may be: «en gutt».
  static let people = WordEnds("gutt jente mann kvinne kvinna soldat flyger mor sønn son datter dotter")
  /// Somebody told of before without a name.
  static let men = WordEnds("mannen gutten guten sønnen sonen broren faren")
  static let women = WordEnds("kvinnen kvinna jenta jenten moren mora søsteren datteren dottera enken enka")
  static let somebody = WordEnds(
    "fangen flygeren flygaren soldaten journalisten gisselet tiltalte siktede sikta gjerningsmannen nordmannen åringen"
  )
  /// The same of more than one.
  static let many = WordEnds("soldater soldatar styrker styrkar fly menn kvinner krigere krigarar mennesker")
  /// «hente dem ut | i mai»: the word belongs to the verb.
  static let outward = WordEnds("ut inn opp ned hjem heim fram frem bort tilbake")
  /// «In October alone …»: it goes with the time.
  static let alone = WordEnds("alone")
  /// «Det skapte uro»
  static let causing = WordEnds(
    "skaper skapte skapt vekker vakte vekte fører førte betyr betydde innebar medførte utløste")
  /// «Det vil si at …»
  static let thatIs = WordEnds("si seie")
  /// «Det var her …»
  static let here = WordEnds("her der")
  /// «Beslutningen ble tatt»: of what, stands in the words before.
  static let decisions = WordEnds("beslutningen beslutninga avgjørelsen avgjerda vedtaket valget valet")
  static let local = WordEnds("lokal lokale")
  /// «Offensiven begynte»: against what stands in the words before.
  static let offensives = WordEnds("offensiven")
  /// «offensiven | mot Mosul», «avtalen | mellom partene»: which one it is.
  /// «utlevere | ham»
  static let them = ByteWords("ham henne")
  /// «delegasjonene fra partene hver | for seg»
  static let each = WordEnds("hver kvar")
  /// «men det var | feil»
  static let untrue = WordEnds("feil usant uriktig løgn galt avkreftet avkrefta tilbakevist")
  /// «med | støtte | fra USA og Iran»
  static let help = WordEnds("støtte hjelp bistand")
  static let against = WordEnds("mot mellom")
  /// «livet»: one thing, with its article.
  static let neuter = WordEnds("et")
  static let too = WordEnds("også òg")
  /// «på sin side»
  static let side = WordEnds("side")
  /// «så | å si».
  static let so = WordEnds("så")
  /// «Angrepet fant sted | i juni»: nothing without its time.
  static let happening = WordEnds("sted stad")
  /// «Rakettene traff»: whom or what, stands beside it.
  static let striking = WordEnds("traff trefte rammet ramte ramma råka")
  /// «bare tre land | som nådde målet»: without which, nothing more is so.
  static let sparing = ByteWords("bare kun berre ingen")
  /// «ikke | noen | som så det»
  static let anyone = ByteWords("noen nokon noe noko")
  /// «Under møtet»
  static let during = WordEnds("under")
  /// «en talsmann for departementet»
  static let spokesmen = WordEnds("talsmann talskvinne talsperson talsmannen talskvinnen talspersonen")
  /// Titles that a name in a headline can do without.
  static let titles = WordEnds(
    """
    minister ministeren president presidenten leder lederen leiar leiaren sjef sjefen talsmann talsmannen talsperson
    general generalen generalløytnant oberst obersten oberstløytnant major kaptein kansler kansleren utsending
    utsendingen sekretær sekretæren direktør direktøren rådgiver rådgiveren rådgjevar kommandør statssekretær forsker
    forskeren ambassadør ambassadøren talskvinne talskvinnen ordfører ordføreren ordførar ordføraren
    """)
}
