/// Words for numbers and for what is counted, Bokmål and Nynorsk.
enum NorwegianFigures {
  /// Words that are numbers.
  static let cardinals: [(Double, String)] = [
    (2, "to"), (3, "tre"), (4, "fire"), (5, "fem"), (6, "seks"), (7, "sju syv"), (8, "åtte"), (9, "ni"),
    (10, "ti"),
    (11, "elleve"), (12, "tolv"), (13, "tretten"), (14, "fjorten"), (15, "femten"), (16, "seksten"),
    (17, "sytten"), (18, "atten"), (19, "nitten"), (20, "tjue tyve"), (30, "tretti tredve"), (40, "førti"),
    (50, "femti"), (60, "seksti"), (70, "sytti"), (80, "åtti"), (90, "nitti"), (1.5, "halvannen halvannet"),
  ]

  /// Words that multiply the number before them, or stand as a number themselves.
  static let multipliers: [(Double, String)] = [
    (100, "hundre"), (1000, "tusen"), (1_000_000, "million millioner millionar mill"),
    (1_000_000_000, "milliard milliarder milliardar mrd"),
  ]

  /// Words for «at least so many» without a number.
  static let vague: [(Double, String)] = [
    (10, "titalls titals"), (100, "hundrevis hundretalls"), (1000, "tusenvis tusener tusenar"),
    (10_000, "titusener titusenvis titusenar"), (100_000, "hundretusener hundretusenvis hundretusenar"),
  ]

  /// Words right before a number, and which bound they make of it.
  static let bounds: [(FigureBound, String)] = [
    (.atLeast, "over"), (.atLeast, "godt over"), (.atLeast, "mer enn"), (.atLeast, "meir enn"),
    (.atLeast, "flere enn"), (.atLeast, "fleire enn"), (.atLeast, "minst"), (.atLeast, "minimum"),
    (.atLeast, "drøyt"), (.atLeast, "drygt"), (.atMost, "opptil"), (.atMost, "inntil"), (.atMost, "opp mot"),
    (.atMost, "under"), (.atMost, "nesten"), (.atMost, "så mange som"), (.atMost, "maksimalt"),
    (.atMost, "mindre enn"), (.atMost, "færre enn"), (.atMost, "bortimot"), (.atMost, "nærmere"),
    (.atMost, "nærare"), (.atMost, "nær"), (.atMost, "snaut"), (.about, "rundt"), (.about, "om lag"),
    (.about, "omlag"), (.about, "omkring"), (.about, "cirka"), (.about, "ca."), (.about, "ca"),
    (.about, "anslagsvis"), (.about, "omtrent"),
  ]

  /// What is counted, in English, with the nouns for it; a noun counts as the end of a compound too.
  static let units: [(String, String)] = [
    ("percent", "prosent pst %"),
    ("percentage points", "prosentpoeng"),
    (
      "soldiers",
      """
      soldat soldater soldatene soldatar soldatane tropper troppene troppar troppane styrker styrkar
      spesialstyrker jegere
      """
    ),
    ("officers", "offiserer offiserene offiserar"),
    ("instructors", "instruktører instruktørene instruktørar trenere trenarar"),
    ("advisers", "rådgivere rådgivarar"),
    (
      "fighters",
      """
      kriger krigere krigerne krigarar krigarane opprørere opprørarar jihadister jihadistar terrorister
      terroristar fremmedkrigere framandkrigarar militsmenn militsfolk
      """
    ),
    ("deaths", "dødsfall drepte drepne døde omkomne dødsofre"),
    ("wounded", "sårede såra skadde skadede"),
    ("civilians", "sivile sivilister"),
    ("refugees", "flyktninger flyktningar fordrevne fordrivne"),
    ("prisoners", "fanger fangar gisler gislar innsatte"),
    ("children", "barn born barna"),
    ("women", "kvinner kvinnene"),
    (
      "people",
      """
      mennesker menneske personer personar mann menn folk innbyggere innbyggjarar nordmenn statsborgere
      statsborgarar irakere irakarar syrere syrarar amerikanere amerikanarar ofre offer velgere veljarar ansatte
      tilsette delegater delegatar representanter representantar ministre ministrar journalister journalistar
      demonstranter demonstrantar familier familiar pasienter pasientar elever elevar
      """
    ),
    ("strikes", "angrep luftangrep flyangrep åtak droneangrep tokt bombetokt"),
    ("bombs", "bomber"),
    ("rockets", "raketter rakettar"),
    ("missiles", "missiler missil"),
    (
      "aircraft",
      "fly kampfly jagerfly jagarfly transportfly helikopter helikoptre helikoptere droner dronar F-16"
    ),
    ("vehicles", "kjøretøy køyretøy biler bilar lastebiler lastebilar stridsvogner stridsvogner vogner"),
    ("countries", "land landene nasjoner nasjonar stater statar medlemsland partnerland"),
    ("organizations", "organisasjoner organisasjonar"),
    ("members", "medlemmer medlemmene medlemer medlemmar"),
    ("votes", "stemmer stemmene røyster røystar"),
    ("kroner", "kroner"),
    ("dollars", "dollar"),
    ("euros", "euro"),
    ("pounds", "pund"),
    ("square kilometers", "kvadratkilometer"),
    ("kilometers", "kilometer mil km"),
    ("meters", "meter"),
    ("tonnes", "tonn"),
    ("barrels", "fat"),
    ("towns", "byer byene byar landsbyer landsbyar"),
    ("camps", "leirer leirar leire"),
    ("bases", "baser basar"),
    ("targets", "mål"),
    ("homes", "hus hjem heimar boliger bustader"),
  ]

  /// Nouns of time: what they count is a time, not a figure.
  static let times = """
    sekund sekunder minutt minutter time timer timar døgn natt netter kveld kvelder dag dager dagar dagene dagane uke uker veke veker måned
    måneder månader år årene åra tiår helger gang gonger ganger århundrer
    """

  /// Words that a number belongs to without counting anything: «resolusjon 2249».
  static let numbered = """
    resolusjon resolusjonen artikkel paragraf kapittel side nr nummer punkt kl klokken klokka uke veke kanal rute
    fase versjon avsnitt operasjon vei veg tlf telefon
    """

  /// Words before «to», «tre» … that make it no count: «de to».
  static let pointers = "de dei disse desse begge alle dem deres våre mine siste første neste"

  /// Words that may stand between a number and its noun though they are no adjectives in -e.
  static let between = "ulike forskjellige andre flere fleire nye norske til av sine mer meir ekstra IS-"

  /// What has become of those counted: makes people of a number without a noun.
  static let fates = """
    drept drepte drepne drepen døde omkom omkommet omkomne såret såra skadd skadde flyktet flykta fordrevet
    fordrive arrestert pågrepet savnet sakna evakuert rømt
    """
}

/// What a word before a number makes of it.
enum FigureBound: Sendable, Hashable {
  case atLeast, about, atMost
}
