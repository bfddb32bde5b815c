import TimelineModel

/// Words for numbers and for what is counted, Bokmål and Nynorsk.
enum NorwegianFigures {
  static let language = FigureLanguage(
    cardinals: cardinals, tensJoint: "", ones: "en én ein ett eitt et eit", couple: "par",
    several: "flere fleire noen nokre mange", half: "halv halvt", shares: shares, multipliers: multipliers,
    shortened: "mill mrd", vague: vague,
    groupSign: ".", fractionSign: ",", bounds: bounds, units: units, trades: trades,
    joinsNouns: true, pluralEndings: "er ar ene ane ere rne", noPlurals: noPlurals, unchanged: unchanged,
    noNounEndings:
      "e a et te de ig lig leg isk vis sk st ende ande en nd lt rt kt pt ft nt ns så ut inn opp om på av",
    adjectiveEndings: "e a",
    noAdjectiveEndings: "ene ane erne arne ere", participleEndings: "ede dde erte", uncounted: uncounted,
    verbs: """
      trenger treng trengte søker søkte søkjer får bor bur bodde jobber arbeider lever mangler streiker møter synker søkk
      øker aukar stiger stig faller fell krymper vokser veks utgjør utgjer ligger ligg låg lå havner hamnar står stod sto sitter satt
      """,
    times: "ganger gonger gongar", ratios: "så mer meir flere fleire større høyere høgare",
    numbered: numbered, pointers: pointers,
    between: between, fates: fates,
    lots: "falt fall hjernerystelse hjernerysting skader skadar opplæring opplært utdannet utdanna",
    losses: losses,
    striking: "bombing bombinga bombingen bombene bombardement luftkampanje luftkampanjen luftkrig",
    joints: joints, doing: doing, counting: counting,
    saying: "venter ventar forventer forventar reknar",
    reports: """
      tall tal statistikk rapport undersøkelse undersøking undersøkelser undersøkingar måling målinger målingar prognoser
      prognosar beregninger utrekningar oversikt meldinger meldingar
      """,
    sources: NorwegianSpeech.accordingTo,
    tallies: "tallet talet antallet antall dødstallet dødstalet",
    spending:
      "koste koster kostet kosta betale betaler betalte bevilge bevilger bevilget bevilga løyve løyver løyvde spare sparer"
      + " sparte tape taper tapte",
    circles:
      "gruppe gruppen gruppa kjerne kjernen kjerna krets kretsen krins krinsen utvalg utvalget utval utvalet",
    gathering: """
      møtte møttes møtes møter møtest samles samlet samla deltar deltok deltek deltatt kom kommer kjem drøftet drøftar
      """,
    contributions: "bidrag bidraget styrke styrken kontingent",
    giving: "gir ga gav gi gjev gje driver drev driv drive", figures: "tallet tall tal talet anslaget",
    bodies: bodies, nationalities: nationalities
  )

  private static let cardinals: [(Double, String)] = [
    (2, "to"), (3, "tre"), (4, "fire"), (5, "fem"), (6, "seks"), (7, "sju syv"), (8, "åtte"), (9, "ni"),
    (10, "ti"), (11, "elleve"), (12, "tolv"), (13, "tretten"), (14, "fjorten"), (15, "femten"),
    (16, "seksten"), (17, "sytten"), (18, "atten"), (19, "nitten"), (20, "tjue tyve"), (30, "tretti tredve"),
    (40, "førti"), (50, "femti"), (60, "seksti"), (70, "sytti"), (80, "åtti"), (90, "nitti"),
    (1.5, "halvannen halvannet halvanna"),
  ]

  private static let shares = FigureLanguage.Shares(
    half: "halvparten halvdelen halvdel",
    parts: [
      (3, "tredeler tredjedeler tredelar tredjedelar"), (4, "firedeler fjerdedeler firedelar fjerdedelar"),
      (5, "femdeler femtedeler femdelar femtedelar"), (10, "tidelar tideler"),
    ], of: "av")

  private static let multipliers: [(Double, String)] = [
    (12, "dusin"), (100, "hundre"), (1000, "tusen"),
    (1_000_000, "million millioner millionar mill millionene millionane"),
    (1_000_000_000, "milliard milliarder milliardar mrd milliardene milliardane"),
  ]

  private static let vague: [(Double, String)] = [
    (10, "titalls titals"), (12, "dusinvis"), (100, "hundrevis hundretalls"),
    (1000, "tusenvis tusener tusenar"),
    (10_000, "titusener titusenvis titusenar"), (100_000, "hundretusener hundretusenvis hundretusenar"),
  ]

  /// Words right before a number, and which bound they make of it.
  static let bounds: [(Figure.Bound, String)] = [
    (.atLeast, "over"), (.atLeast, "godt over"), (.atLeast, "mer enn"), (.atLeast, "meir enn"),
    (.atLeast, "flere enn"), (.atLeast, "fleire enn"), (.atLeast, "minst"), (.atLeast, "minimum"),
    (.atLeast, "drøyt"), (.atLeast, "drygt"), (.atMost, "opptil"), (.atMost, "opp til"), (.atMost, "inntil"),
    (.atMost, "opp mot"),
    (.atMost, "under"), (.atMost, "nesten"), (.atMost, "så mange som"), (.atMost, "maksimalt"),
    (.atMost, "mindre enn"), (.atMost, "færre enn"), (.atMost, "bortimot"), (.atMost, "nærmere"),
    (.atMost, "nærare"), (.atMost, "nær"), (.atMost, "snaut"), (.about, "rundt"), (.about, "om lag"),
    (.about, "omlag"), (.about, "omkring"), (.about, "cirka"), (.about, "ca."), (.about, "ca"),
    (.about, "anslagsvis"), (.about, "omtrent"), (.about, "kring"), (.about, "rundt regnet"),
  ]

  /// What is counted, in English, with the nouns for it; a noun counts as the end of a compound too.
  static let units: [(String, String)] = [
    ("percent", "prosent pst %"),
    ("percentage points", "prosentpoeng"),
    (
      "soldiers",
      """
      soldat soldater soldatene soldatar soldatane tropper troppene troppar troppane styrker styrkar
      spesialstyrker jegere jegerne personell
      """
    ),
    ("officers", "offiserer offiserene offiserar offiserane"),
    ("instructors", "instruktører instruktørene instruktørar instruktørane trenere trenarar"),
    ("advisers", "rådgivere rådgiverne rådgivarar"),
    (
      "fighters",
      """
      kriger krigere krigerne krigarar krigarane opprørere opprørerne opprørarar jihadister jihadistene
      jihadistar terrorister terroristene terroristar fremmedkrigere fremmedkrigerne framandkrigarar militsmenn
      militsfolk
      """
    ),
    (
      "deaths",
      """
      dødsfall dødsfallene dødsfalla drepte drepne døde omkomne dødsofre dødsoffer menneskeliv liv dødstallet dødstalet
      """
    ),
    ("bodies", "lik likene lika levninger levningar"),
    ("wounded", "sårede såra skadde skadede"),
    ("civilians", "sivile sivilister"),
    ("refugees", "flyktninger flyktningene flyktningar flyktningane fordrevne fordrivne"),
    (
      "prisoners",
      "fanger fangene fangar fangane gisler gislene gislar gislane innsatte pågrepne pågripne arresterte siktede sikta"
    ),
    ("children", "barn born barna"),
    ("women", "kvinner kvinnene"),
    (
      "people",
      """
      mennesker menneskene menneske personer personene personar personane mann menn mennene folk innbyggere
      innbyggerne innbyggjarar statsborgere statsborgarar ofre ofrene offer
      demonstranter demonstrantane demonstrantar muslimer muslimar kristne kurdere kurderne kurdarar jesider jesidene jesidar yazidier yazidiene jazidiar arabere arabarar
      """
    ),
    ("strikes", "angrep angrepene angrepa luftangrep flyangrep åtak droneangrep tokt toktene bombetokt"),
    ("bombs", "bomber bombene"),
    ("rockets", "raketter rakettene rakettar rakettane"),
    ("missiles", "missiler missilene missil missila"),
    (
      "aircraft",
      """
      fly flyene flya kampfly jagerfly jagarfly transportfly F-16 F-16-fly F-35 F-35-fly
      """
    ),
    ("helicopters", "helikopter helikoptre helikoptere helikoptrene"),
    ("drones", "droner dronene dronar dronane"),
    ("tanks", "stridsvogner stridsvognene stridsvogner"),
    ("buses", "busser bussene bussar bussane"),
    ("trucks", "lastebiler lastebilar vogntog trailere trailerar"),
    (
      "vehicles",
      """
      kjøretøy kjøretøyer kjøretøyene køyretøy køyretøya biler bilene bilar vogner vogner
      """
    ),
    ("countries", "land landene nasjoner nasjonene nasjonar stater statene statar medlemsland partnerland"),
    ("organizations", "organisasjoner organisasjonene organisasjonar"),
    ("members", "medlemmer medlemmene medlemer medlemmar medlemmane medlemene"),
    ("partners", "partnere partnarar"),
    ("households", "husstander husstandar husholdninger husholdningar hushald"),
    ("votes", "stemmer stemmene røyster røystene røystar"),
    ("kroner", "kroner kr"),
    ("dollars", "dollar"),
    ("euros", "euro"),
    ("pounds", "pund"),
    ("square kilometers", "kvadratkilometer"),
    ("kilometers", "kilometer mil km"),
    ("square meters", "kvadratmeter"),
    ("cubic meters", "kubikkmeter"),
    ("meters", "meter"),
    ("tonnes", "tonn"),
    ("kilograms", "kilo kg kilogram"),
    ("degrees", "grader gradar varmegrader kuldegrader"),
    ("barrels", "fat"),
    ("areas", "områder områdene områda område"),
    ("cases", "tilfeller tilfella tilfellene tilfelle"),
    ("millimeters", "millimeter mm"),
    ("liters", "liter"),
    ("hectares", "hektar"),
    ("rubles", "rubler rublar"),
    ("towns", "byer byene byar"),
    ("villages", "landsbyer landsbyene landsbyar"),
    ("schools", "skoler skolene skular"),
    ("hospitals", "sykehus sykehusene sjukehus"),
    ("camps", "leirer leirene leirar leire"),
    ("bases", "baser basene basar basane"),
    ("targets", "mål målene"),
    ("homes", "hus hjem heimar boliger bustader"),
  ]

  /// Those of a trade or part, each counted by its own noun.
  private static let trades = """
    velgere velgerne veljarar ansatte tilsette delegater delegatene delegatar representanter representantene
    representantar ministre ministrene ministrar ministrane journalister journalistene journalistar familier familiar
    familiane pasienter pasientene pasientar elever elevene elevar studenter studentar vitner vitne ledere lederne leiarar
    leiarane tilhengere tilhengjarar støttespillere leger legar lærere lærarar arbeidere arbeidarar frivillige politifolk
    politimenn diplomater diplomatar piloter pilotar bombere bombarar eksperter ekspertar observatører
    observatørar politikere politikarar flyktningbarn advokater advokatar dommere dommarar menige mistenkte tiltalte
    """

  /// What a number before them does not count: times are times, and sides, ways and turns are no amount.
  private static let uncounted = """
    sekund sekunder minutt minutter time timer timar døgn natt netter kveld kvelder kveldar dag dager dagar
    dagene dagane uke uker ukene veke veker måned måneder månedene månader månadene år årene åra tiår helger
    helgar århundrer gang gonger gongar ganger måter måtar kanter kantar hold sider retninger retningar fronter
    frontar etapper etappar runder rundar
    """

  private static let numbered = """
    resolusjon resolusjonen artikkel paragraf kapittel side nr nummer punkt kl klokken klokka uke veke kanal rute
    fase versjon avsnitt operasjon vei veg tlf telefon tv boeing airbus
    """

  private static let pointers = "de dei disse desse begge alle deres våre mine siste første neste"

  private static let between = """
    ulike forskjellige andre flere fleire nye norske av sine mer meir ekstra IS- slike internt slags
    """

  /// Words that end as nouns in the plural do: small words, comparatives, and verbs that no other table has.
  private static let noPlurals = """
    etter under eller over senere seinare tidligere tidlegare videre vidare lenger lenge nærmere nærare høyere
    høgare lavere lågare bedre større verre yngre eldre sterkere svakere færre raskere dårligere rikere utover
    framover fremover innover oppover nedover herunder imidlertid sammen samen ganger kommer teller blir bor
    arbeider jobber lever regner venter mangler tilhører tilhøyrer ønsker bruker dukker finner finnes skjer
    følger ligger står sitter går får ser trener tjenestegjør tenestegjer utgjør deltar deltek dør drar kjører
    flyr søker overlever gjemmer oppholder holder kjem reiser rømmer slår sover spiser streiker strømmer
    marsjerer patruljerer forblir trengs behøver tjener betaler koster selger kjøper trenger krever ber gir mener tror
    være vere verte
    """

  private static let fates = """
    drept drepte drepne drepen døde omkom omkommet omkomne såret såra skadd skadde flyktet flykta fordrevet
    fordrive arrestert pågrepet pågripne savnet sakna evakuert rømt livet flukt demonstrerte demonstrerer
    smittet smitta innlagt innlagd innlagde dømt siktet sikta tiltalt tiltala anmeldt fengslet fengsla
    vaksinert vaksinerte permittert permitterte karantene isolasjon jobben arbeidsledig arbeidsledige
    arbeidsløs arbeidsløse arbeidslaus arbeidslause omkommer døyr døydde bortført kidnappet kidnappa henrettet henretta
    reddet redda berget berga
    """

  private static let losses = """
    mistet mista mistar mister tapt tapte befridd befridde frigjort tatt gjenerobret gjenerobra jaget jaga
    erobret drevet fordrevet klarert teke rydda renset
    """

  /// Nouns that are the same in one and in many, and count nothing that another table names.
  private static let unchanged = """
    forslag krav rom skudd skot brev selskap skip bord tilbud tilbod vedtak valg val møte drap tiltak prosjekt
    program område vilkår punkt spor funn tilfelle dokument eksempel instrument bilde bilete foto medium
    departement parlament parti lag kort ark spørsmål formål svar innlegg intervju bud bod budskap døme rør rom tog kart
    kamp slag brudd brot varsel vitnemål oppdrag verv kontor verk bygg ledd lån lager løfte navn namn bilag
    """

  private static let joints = FigureLanguage.Joints(
    to: "til", from: "fra frå", between: "mellom", and: "og", against: "mot til eller av", of: "av",
    the: "de dei hans hennes hennar deres deira sine våre mine dets dens",
    them: "dem dei disse desse partnerne",
    links: "i av på fra frå er ved til skal ble vart blei kommer kjem har var",
    clauses: "at som der da då mens medan men hvorav derav hvor kor når fordi siden sidan",
    being: "er var ble vart blei", contrasts: "mens medan men imens",
    locations: NorwegianActors.placePrepositions, owners: "i av for til frå fra", since: "siden sidan",
    until: "til innen innan", by: "av", membership: "i om til av med", off: "fra frå til mot av",
    consisting: "som består bestod besto bestående av på med", spokenOf: "den",
    compared: "mot fra frå", other: "flere fleire færre", than: "enn",
    more: "ytterligere ytterlegare hvorav derav kvarav")

  /// Words in the genitive, and «totalt».
  static let leading = WordEnds("s totalt")

  private static let doing = """
    har hadde ha hatt sender sende sendte sendt stiller stille stilte stilt bidrar bidro bidratt bidreg teller tel
    utfører utført utførte gjennomfører gjennomført gjennomførte gjennomføre slapp slipper sluppet avfyrte avfyrt
    skjøt flyr fløy bombet mistet mister mista tapt tapte taper drepte drept drepe dreper får fikk fekk kommet
    er består rår beholder trekker trekke trakk trukket øker økte auka vil holder held mønstrer disponerer befridd
    tatt gjenerobret frigjort styrer rådde kontrollerer stod står
    """

  private static let counting = """
    telt tellet talt registrert registrerer registrerte regner reknar regnet dokumentert bekreftet stadfesta
    anslår anslo anslått tel kartlagt talde verifisert erkjent erkjenner erkjente innrømmet innrømmer
    """

  private static let bodies = """
    organisasjonen gruppen gruppa avisen avisa nettstedet nettstaden observatoriet byrået rapporten
    """

  private static let nationalities = NorwegianActors.nationalities.map { row in
    let words = row.split(separator: " ").map(String.init)
    return (
      code: words[0], adjectives: [words[1], words[1] + "e"], peoples: words[2...].flatMap(peoples)
    )
  }

  /// The forms of a people in the plural: «irakere», «nordmennene», «britane».
  private static func peoples(_ singular: String) -> [String] {
    if singular.hasSuffix("mann") {
      let plural = singular.dropLast(4) + "menn"
      return [String(plural), plural + "ene"]
    }
    let endings =
      singular.hasSuffix("er")
      ? ["e", "ne"] : singular.hasSuffix("e") ? ["r", "ne", "ane"] : ["ar", "ane", "er", "ene"]
    return endings.map { singular + $0 }
  }
}
