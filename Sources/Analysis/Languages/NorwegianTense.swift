/// Verb forms and small words of Bokmål and Nynorsk that tell which way a clause looks.
enum NorwegianTense {
  static func intern(in lexicon: inout Lexicon) {
    lexicon.intern(words: past, as: .past)
    lexicon.intern(words: present, as: .present)
    lexicon.intern(words: future, as: .future)
    lexicon.intern(words: scheduled, as: .scheduled)
    lexicon.intern(words: "ha hatt vore vært", as: .perfect)
    lexicon.intern(words: "at som fordi", as: .subordinate)
    lexicon.intern(words: counted, as: .counted)
    lexicon.intern(words: "og eller samt", as: .conjunction)
    lexicon.intern(words: "og til", as: .continues)
    lexicon.intern(words: numbered, as: .numbered)
    lexicon.intern(words: "innen innan", as: .limit)
    lexicon.intern(
      words: "utsatt utsett utsatte utsette utsettes utset frist fristen forlenget forlenga forlenges",
      as: .postponed)
    lexicon.intern(words: "til", as: .untilThen)
    lexicon.intern(words: "etter siden sidan", as: .afterwards)
    lexicon.intern(words: planned, as: .planned)
    lexicon.intern(words: "heretter årlig årleg alltid", as: .recurring)
  }

  private static let past = """
        advart advarte anbefalt anbefalte angreip anklagde anklaget ankom ankommet ansatt ansatte anslo
        anslått antyda antydet argumentert argumenterte arrestert arresterte attgi attgir attvald auka
        avfyrt avfyrte avgjorde avgjort avholdt avkrefta avkreftet avløst avløste avløyste avretta avsatt
        avsatte avsette avskjediga avskjediget avslutta avsluttet avslørt avslørte avvist avviste ba bedt
        befridd befridde begravd begravet begynte bekjempet bekjentgjorde bekjentgjort beklaga beklaget
        bekrefta bekreftet beleiret benekta benektet beskjøt beskreiv beskrev beskrevet beskutt beskyldt
        beskyldte besluttet bestemt bestemte besøkt besøkte betegna betegnet bidratt bidrege bidro bidrog
        ble blei blitt bomba bombardert bombarderte bortført bortførte deltatt delteke deltok dementert
        dementerte detonert detonerte diskutert diskuterte dratt drepen drepne drept drepte dro drog drøfta
        drøftet dømt dømte døde døydde eksplodert eksploderte erkjent erkjente erklært erklærte erobra erobret
        etterfulgt etterfulgte etterfølgde etterlyst etterlyste evakuert evakuerte falt fann fant fastslo
        fastslått fekk fengslet fikk flykta flyktet fordreiv fordrev fordrevet fordrevne fordrivne fordømt
        fordømte foreslo foreslått forhandla forhandlet forklara forklart forklarte forlatt forlenga
        forlenget forlot forlét forsikra forsikret forsterka forsterket forsvart forsvarte fortalde fortalt
        fortalte fortsatt fortsatte fortset fortsette framheldt framheva framhevet framholdt fratrådt
        fratrådte fremhevet fremholdt frigjorde frigjort frykta fryktet fråtredde garantert garanterte gav
        gikk gitt gjekk gjenerobra gjenerobret gjenga gjengav gjengitt gjengjelda gjengjeldt gjengjeldte
        gjennomført gjennomførte gjentatt gjenteke gjentok gjenvalgt gjenvalgte gjorde gjort godkjende
        godkjent godkjente gratulert gratulerte gravla hadde halshogd halshogde halshugget hatt heitte heldt
        hende hendte henrettet hett hevda hevdet holdt hylla hyllet håpa håpet håpte informert informerte
        innført innførte innkalt innkalte innrømmet innrømt innrømte innsatt innsatte innsette inntatt
        innteke inntok innvendt innvendte insistert insisterte kalla kalte karakterisert karakteriserte
        kidnappa kidnappet kjempa kjempet klage kom kommentert kommenterte konkludert konkluderte konstatert
        konstaterte kontrollert kontrollerte kravd kravde krevd krevde krevet kringsette kritisert
        kritiserte kunne kunngjorde kunngjort kåra kåret landa lanserte lemlesta lemlestet likvidert
        likviderte lot lovde lovt lovte lydde lydt lå lød mana manet mante markerte massakrert massakrerte
        meddelt meddelte medga medgav medgitt meint meinte meldt meldte ment mente mentorerte mista mistet
        måtte møtest møtt møtte møttes møttest nedtrappet nekta nektet nemnde nemnt nominert nominerte
        offentleggjorde offentleggjort offentliggjorde offentliggjort okkupert okkuperte omkom omkommet
        omplassert omplasserte omringa omringet omtala omtalt omtalte opna oppfordra oppfordret opplyst
        opplyste oppsto oppstod oppsummert oppsummerte orientert orienterte overholdt overlevert overleverte
        overta overtatt overtok plyndra plyndret poengtert poengterte presenterte presisert presiserte
        proklamert proklamerte publiserte pågrep pågrepet pågått påla pålagt påpeika påpekt påpekte påsto
        påstod påstått rammet rapportert rapporterte rasa ratifiserte redegjorde redegjort redusert
        reduserte reiste ringde ringt ringte rosa roste råka råke rømde røme rømt rømte røpet røpt røpte
        røysta sa sagt sakna samla samlet sank sendt sendte signert signerte sikra sikret sitert siterte
        skada skadet skildra skildre skjedde skjøt skote skreiv skrev skrevet skulda skulle skutt sleppt
        sleppte slost sluppet sparka sparket sprengde sprengt sprengte spurde spådd spådde stadfesta starta
        startet stasjonert stasjonerte steg stemme stemt stemte stengt stengte sto stod storma stormet
        støtta svara svart svarte såra takka takket tapt tapte tatt tilføyd tilføyde tilrådd tilrådde
        tilsette tiltalt tiltredde tiltrådt tiltrådte tok traff trefte trena trent trente trodd trodde trua
        trudd trudde truet truffet truga truge tvitra tvitret twitret understreka understreket undertegnet
        underteikne utbrøt utdjupa utdypet utdypt utdypte utført utløst utløste utløyst utløyste utnemnde
        utnemnt utnevnt utnevnte utpekt utpekte utplassert utplasserte uttalt uttalte valde valgt valgte
        valt vann vant var varsla varslet vart varte vedgjekk vedgått vedtas vedtatt vedteke vedtok
        vidareførte videreført videreførte ville visste vitje vitna vitnet vore vunne vunnet vært åpnet
        åtvara ødela ødelagt økt økte øydela øydelagt
    """

  private static let present = """
    " advarer anbefaler angriper anklager ansetter anslår antyder argumenterer avfyrer avgjør avkrefter
    avløser avsetter avskjediger avslutter avslører avviser befrir begraver bekjemper bekjentgjør beklager
    bekrefter beleirer benekter ber beskriver beskylder beskyter beslutter bestemmer betegner bidrar
    bombarderer bomber bortfører deltar dementerer detonerer diskuterer dreper drøfter dør eksploderer er
    erkjenner erklærer erobrer etterfølger etterlyser evakuerer faller fastslår flykter fordriver fordømmer
    foreslår forhandler forklarer forlenger forsikrer forsterker forsvarer forteller framhever framholder
    frigjør frykter garanterer gjenerobrer gjengir gjengjelder gjentar gjenvelger godkjenner gratulerer
    halshugger har henretter heter hevder hyller håper ifølge informerer innfører innkaller innrømmer
    innsetter inntar innvender insisterer kaller karakteriserer kidnapper kjemper kommenterer konkluderer
    konstaterer kontrollerer krever kritiserer kunngjør kårer lander lemlester likviderer lover lyder maner
    markerer massakrerer meddeler medgir meiner melder mener mentorerer mister nedtrapper nekter nominerer
    offentliggjør okkuperer omkommer omplasserer omringer omtaler oppfordrer opplyser oppsummerer orienterer
    overholder overleverer overtar plyndrer poengterer presenterer presiserer proklamerer pålegger påpeker
    påstår rammer rapporterer raser ratifiserer redegjør reduserer ringer roser rømmer røper samler savner
    seier sender sier signerer sikrer siterer skader skriv skriver skyter slipper sloss sparker sprenger
    spår spør stasjonerer stormer støtter svarer sårer takker taper tilføyer treffer trener tror truer
    tvitrer understreker undertegner utdyper utløser utnevner utpeker utplasserer uttaler varsler vedtar
    velger viderefører vinner vitner ødelegger øker
    """

  /// «Vil» is also «wants to»: of what is to come all the same.
  private static let future = """
    skal vil ventes ventast planlegger planlegg planlagt planlagde kommende komande førstkommende
    fyrstkommande forventes forventa neste planlegges håper håpar varsler varslar tidligst tidlegast
    """

  private static let scheduled = """
    arrangerast arrangeres avgjerast avgjøres avholdes avsluttes begynner behandlast behandles besøker
    byrjar drar dreg flyttes forlater fortsetter fratrer fyller gjelder gjennomførast gjennomføres går
    haldast holdes innledes iverksettes kjem kommer legges møter møtes møtest opnar opnast opphører
    presenterast presenteres reiser røystar samlast samles startar starter stemmer tiltrer trappes trekkes
    trer undertegnes utløper løper løp vitjar åpnar åpner åpnes
    """

  private static let planned = """
    arrangerer avgjer avgjør avslutter behandler drar dreg feirer flytter får gir gjev holder held innleder
    iverksetter lanserer legger legg leverer markerer mottar overleverer overtar overtek presenterer reiser
    sender slipper stemmer stenger tar tek trekker trekkjer vender åpner
    """

  private static let counted = """
    soldater soldatar personer personar mennesker menneske sivile krigere krigarar drepte drepne døde omkomne
    sårede såra skadde flyktninger flyktningar kvinner barn menn meter kilometer kilo tonn kroner dollar euro
    pund prosent millioner millionar milliarder milliardar tusen hundre land angrep luftangrep flyangrep åtak
    luftåtak tokt bomber raketter rakettar missiler medlemmer medlemer innbyggere innbyggjarar stemmer røyster
    ansatte tilsette deltakere deltakarar fremmedkrigere framandkrigarar opprørere opprørarar fanger fangar
    ganger gonger plasser plassar sider seter hektar kvadratkilometer fat liter grader gram watt hestekrefter
    boliger bustader familier familiar elever elevar studenter studentar asylsøkere asylsøkjarar saker saker
    år dager dagar timer timar minutter uker veker måneder månader dødsfall norske amerikanske irakiske syriske tyrkiske russiske kurdiske britiske nye meters km m kg kr
    """

  private static let numbered = """
    artikkel artikkelen resolusjon resolusjonen side sidene kapittel paragraf punkt nummer nr kanal rute linje
    rom avsnitt sak hefte bind vedtak versjon modell type tlf telefon postboks gate vei veg riksvei fylkesvei
    """
}
