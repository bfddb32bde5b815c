/// Words beside a verb that tell in which of its senses it stands, Bokmål and Nynorsk.
extension NorwegianEvents {
  /// «tok gull», «tok seieren»: won, not captured.
  static let prizes = WordEnds(
    """
    gull gullet sølv sølvet bronse bronsen bronsa medalje medaljen medaljer medaljar tittel tittelen titler seier seieren
    siger sigeren pokal pokalen pallplass pallplassen rekord rekorden poeng poenget poenga førsteplassen cupen
    """)
  /// «Minst 20 ble skutt»
  static let shot = WordEnds("skyte skyter skyt skjøt skaut skutt skote skoten skotne skotna")
  /// What happens once to somebody or something, by the beginnings of its words: of one day two tellings are of one.
  static let onceOnly = [["født", "fødd"], ["brann ", "brant", "brent", "overtent"]]
  /// «Det skytes salutt»: no one is hit.
  static let salutes = WordEnds("salutt saluttar salutter saluttskudd fyrverkeri blinken")
  /// «Elgen ble skutt»
  static let game = WordEnds(
    """
    bjørn bjørnen bjørner bjørnar bjørnene bjørnane binna binne elg elgen elger elgar hjort hjorten rådyr rådyret ulven ulver
    ulvar ulvene jerv jerven gaupe gaupa gaupen reven rein reinen hvalen kvalen selen hund hunden
    hest hesten kua sau sauen dyr dyret dyra fugl fuglen villsvin villsvinet tiger tigeren løve løven løva
    """)
  /// «tapte saken»
  static let lost = WordEnds("tapte tapt tape taper")
  /// «ble truet på livet», «truet ham med kniv»
  static let threatened = WordEnds("truet trua truga truer truar")
  static let threats = WordEnds("livet kniv pistol våpen øks machete gevær skytevåpen balltre hammer")
  static let hit = WordEnds("treffe treffer traff trefte truffet trefft rammet ramma rammer råka råkte")
  static let met = WordEnds("treffe treffer traff truffet")
  /// «Orkanen traff byen»: no attack.
  static let weather = WordEnds(
    """
    storm stormen stormer stormene stormar stormane orkan orkanen orkaner orkanene orkanar orkanane uvær uværet uvêr uvêret
    flom flommen flaum flaumen flodbølge flodbølgen flodbølgja tsunami tsunamien ras raset raset skred skredet lyn lynet
    syklon syklonen tyfon tyfonen tornado tornadoen jordskjelv jordskjelvet
    """)
  /// «lagt i ruiner av brannen»
  static let fires = WordEnds("brann brannen brannar branner flammene flammer flammar")
  static let sent = WordEnds("sende sender sendes sendast sendte sendt")
  /// «sendte soldater»: who or what is sent out to do something there.
  static let sendable = WordEnds(
    """
    bidrag bidraget personell personellet mannskap mannskaper mannskapet mann menn nordmenn folk rådgivere rådgivarar
    rådgiver offiserer offiserar offiser enheter einingar enhet avdeling avdelingen avdelingar avdelinger bataljon
    bataljonen kompani kompaniet brigade brigaden jegere jegerar jegerne trenere trenerar instruktør instruktørar
    eksperter ekspertar spesialister observatører observatørar utsendinger utsending utsendingar delegasjon
    delegasjonen skip skipet båter båtar våpen våpna våpnene utstyr utstyret ammunisjon raketter luftvern batterier
    batteri kjøretøy panservogner team teamet leger legar sykepleiere krigere krigarar opprørere militser
    forsterkninger forsterkningar forsterkning luftstøtte hjelp nødhjelp politifolk agenter soldatane ubåt ubåten
    fartøy fartøyet
    """)
  static let chosen = WordEnds("velge velje velger vel valgte valde valgt vald valt valde")
  /// «valgte ny leder»: who is chosen by vote.
  static let elected = WordEnds(
    """
    president presidenten leder lederen leiar leiaren formann styre styret parlament parlamentet nasjonalforsamling
    nasjonalforsamlingen ordfører ordføraren ordføreren representanter representantar statsminister statsministeren
    regjering regjeringen guvernør guvernøren pave paven visepresident nestleder nestleiar råd rådet kandidat kandidaten
    kandidater utvalg dronning konge generalsekretær generalsekretæren folket velgerne veljarane landsmøtet landsmøte
    styreleder styreleiar etterfølger etterfølgeren etterfølgjar talsmann speaker
    """)
  /// «falt regimet»: what is taken without a name.
  static let fallible = WordEnds(
    "regimet regjeringen regjeringa muren festningen festninga festning kalifatet")
  static let arrived = WordEnds("ankomme ankome ankommer ankjem ankom ankommet")
  /// «før helgen»
  static let weekends = WordEnds("helgen helga helgi")
  /// «Før | jul»
  static let christmas = WordEnds("jul jula julen jol jola")
  static let judged = WordEnds("dømt dømd frikjent frikjend frifunnet frifunnen frifunne")
  static let ended = WordEnds("avslutte avslutter avsluttar avsluttet avslutta avsluttes avsluttast")
  /// «overtok | kontrollen | over byen»
  static let control = WordEnds("kontroll kontrollen")
  static let came = WordEnds("komme kome kommer kjem kom kommet")
  /// «svarte med tåregass»: what one strikes back with.
  static let weapons = WordEnds(
    """
    tåregass gass sjokkgranater granater granatar skudd skot ild eld luftangrep rakettangrep angrep motangrep åtak motåtak raketter
    rakettar missiler missil bomber bombing gummikuler gummikuler vannkanoner vasskanonar artilleri artilleriild
    skyting vold vald makt pepperspray steinkasting køller
    """)
  /// «Uten pengene kan …»
  static let without = WordEnds("uten utan")
}
