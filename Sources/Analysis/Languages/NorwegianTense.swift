/// Verb forms and small words of Bokmål and Nynorsk that tell which way a clause looks.
enum NorwegianTense {
  static func intern(in lexicon: inout Lexicon) {
    lexicon.intern(words: past, as: .past)
    lexicon.intern(words: present, as: .present)
    lexicon.intern(words: future, as: .future)
    lexicon.intern(words: scheduled, as: .scheduled)
    lexicon.intern(words: "ha hatt vore vært", as: .perfect)
    lexicon.intern(words: "hadde", as: .pluperfect)
    lexicon.intern(words: "at som fordi", as: .subordinate)
    lexicon.intern(words: counted, as: .counted)
    lexicon.intern(words: "og eller samt", as: .conjunction)
    lexicon.intern(words: "og til", as: .continues)
    lexicon.intern(words: numbered, as: .numbered)
    lexicon.intern(words: "innen innan", as: .limit)
    lexicon.intern(
      words:
        "utsatt utsett utsatte utsette utsettes utset frist fristen forlenget forlenga forlenges varer varar vare gjelder gjeld løper",
      as: .postponed)
    lexicon.intern(words: "til", as: .untilThen)
    lexicon.intern(words: "etter siden sidan", as: .afterwards)
    lexicon.intern(words: "før", as: .beforehand)
    lexicon.intern(words: "ventet venta vente ventede", as: .awaited)
    lexicon.intern(words: "planen", as: .plan)
    lexicon.intern(words: "publisert oppdatert", as: .publishing)
    lexicon.intern(words: planned, as: .planned)
    lexicon.intern(words: "heretter årlig årleg alltid", as: .recurring)
  }

  private static let past = """
        advart advarte anbefalt anbefalte angreip anklagde anklaget ankom ankommet ansatt ansatte anslo
        anslått antyda antydet argumentert argumenterte arrestert arresterte attgi attgir attvald auka avbrøt
        avfyrt avfyrte avgikk avgjekk avgjorde avgjort avholdt avkrefta avkreftet avløst avløste avløyste
        avretta avsatt avsatte avsette avskjediga avskjediget avslutta avsluttet avslørt avslørte avvikla
        avviklet avvist avviste ba bandt bant bedt befridd befridde begravd begravet begynte beit bekjempet
        bekjentgjorde bekjentgjort beklaga beklaget bekrefta bekreftet beleiret benekta benektet beskjøt
        beskreiv beskrev beskrevet beskutt beskyldt beskyldte besluttet bestakk bestemt bestemte besto besøkt
        besøkte betegna betegnet bidratt bidrege bidro bidrog ble blei blitt bomba bombardert bombarderte
        bortført bortførte bragte brakte brant brast braut brøt bygde bøyde deltatt delte delteke deltok
        dementert dementerte detonert detonerte diskutert diskuterte drakk dratt dreiv drepen drepne drept
        drepte drev dro drog drukna druknet drøfta drøftet drøyde dukka dukket dyrket dyttet døde dømt dømte
        døydde eigde eksplodert eksploderte endra endret endte erkjent erkjente erklært erklærte erobra
        erobret erstatta erstattet etablerte etterfulgt etterfulgte etterfølgde etterlyst etterlyste evakuert
        evakuerte falt fann fant fastslo fastslått feira feiret fekk fengslet fikk fikset fjerna fjernet flaug
        flauma flykta flyktet flytta flyttet flådde flømte fløt fløy fløymde forandra forandret forbaud
        forberedte forbød fordreiv fordrev fordrevet fordrevne fordrivne fordømt fordømte foregikk foreslo
        foreslått foretok forhandla forhandlet forklara forklart forklarte forlatt forlenga forlenget forlot
        forlét forsikra forsikret forsterka forsterket forsvann forsvant forsvart forsvarte forsynte forsøkte
        fortalde fortalt fortalte fortrengte fortsatt fortsatte fortset fortsette forverret framheldt framheva
        framhevet framholdt fratrådt fratrådte fraus fremhevet fremholdt frigjorde frigjort frykta fryktet
        fråtredde frøs fulgte fungerte fylte fyltes følgde føregjekk føretok ga garantert garanterte gav gikk
        gitt gjekk gjemte gjenerobra gjenerobret gjenga gjengav gjengitt gjengjelda gjengjeldt gjengjeldte
        gjennomført gjennomførte gjentatt gjenteke gjentok gjenvalgt gjenvalgte gjorde gjort gjøymde glapp
        gledet godkjende godkjent godkjente gratulert gratulerte gravde gravla greide greip grunnla gråt grét
        hadde halshogd halshogde halshugget hatt heiste heitte heldt hende hendte hengte henrettet henta
        hentet herska hersket hett hevda hevdet hilste hindra hindret hjalp hogg holdt hugde hvilte hylla
        hyllet håpa håpet håpte hørte høyrde informert informerte innebar inneholdt innfridde innført innførte
        innkalt innkalte innledet innleia innrømmet innrømt innrømte innsatt innsatte innsette inntatt innteke
        inntok inntraff innvendt innvendte innvilga innvilget insistert insisterte iverksatte jobba jobbet
        jubla jublet kalla kalte karakterisert karakteriserte karret kasta kastet kidnappa kidnappet kjempa
        kjempet kjende kjente kjøpte kjørte klage klarte klatret kledde kledte klemte knuste koblet kokte
        kollapset kolliderte kom kommentert kommenterte konkludert konkluderte konstatert konstaterte
        kontrollert kontrollerte kosta kostet krasja krasjet kraup kravd kravde kretset krevd krevde krevet
        kringsette kritisert kritiserte krympet kryssa krysset krøp kunne kunngjorde kunngjort kvakk kvitterte
        kåra kåret køyrde la laga lagde lagret landa lanserte lastet ledet leigde leita leitet lekka lekket
        lemlesta lemlestet leste lette lettet levde leverte liknet likvidert likviderte lot lovde lovt lovte
        lukka lukket lurte lydde lydt lå låg lånte låste lærte lød løslot løste løyste mana manet mante
        markerte massakrert massakrerte meddelt meddelte medga medgav medgitt meint meinte meldt meldte ment
        mente mentorerte merka minka minket minnet minte mista mistet mistrodde motsatte mottok måtte mønstret
        møtest møtt møtte møttes møttest nedla nedtrappet nekta nektet nemnde nemnt nominert nominerte nådde
        nærmet offentleggjorde offentleggjort offentliggjorde offentliggjort ofret okkupert okkuperte omkom
        omkommet omplassert omplasserte omringa omringet omtala omtalt omtalte opna oppdaga oppdaget oppfordra
        oppfordret oppførte oppheva opphevet oppholdt opplevde opplyst opplyste oppløste oppnådde oppretta
        opprettet oppsto oppstod oppsummert oppsummerte orientert orienterte overførte overgikk overholdt
        overlevde overlevert overleverte overraska overrasket overta overtatt overtok overvåket passerte
        peikte pekte planla planlade plasserte pleide plyndra plyndret poengtert poengterte presenterte
        presisert presiserte produserte proklamert proklamerte prøvde publiserte pustet pågrep pågrepet pågått
        påla pålagt påpeika påpekt påpekte påsto påstod påstått rakk rammet rann rapportert rapporterte rasa
        raste ratifiserte rauk redda reddet redegjorde redegjort redusert reduserte reiste reiv reparerte
        retta rettet rev ringde ringt ringte rodde rosa roste rulla rullet rundet rydda ryddet rykket rykte
        rådde råka råke røk rømde røme rømt rømte røpet røpt røpte rørte røysta sa sagt sakna samarbeidet
        samla samlet samtykte sank satt satte seglde seig seilte sendt sendte serverte sette signert signerte
        sigra sikra sikret sikta siktet sitert siterte skada skadet skapte skar skildra skildre skilte skinte
        skjedde skjelte skjulte skjøt skote skreiv skremte skrev skrevet skrudde skrøt skuffa skuffet skulda
        skulle skulte skutt skvatt slapp slepp sleppt sleppte sletta slettet slo slost slukket sluppet slutta
        sluttet sløkte small smalt smelta smeltet smugla smuglet snakka snakket sneik snek snudde snødde
        solgte sov sparka sparket spela spilte spora sprakk sprang spratt spredte spreidde sprengde sprengt
        sprengte spurde spådd spådde stadfesta stakk stansa stanset starta startet stasjonert stasjonerte steg
        steig stemme stemt stemte stengt stengte stilna stilnet stilte stjal sto stod storma stormet strakk
        strakte stramma strammet stranda strandet streika streiket strømmet strøymde styrtet støtta støttet
        svara svart svarte svikta sviktet svingte svor svømte symde såra søkte sørget takka takket takla tapt
        tapte tatt tenkte tente tilbaud tilbød tilføyd tilføyde tilhørte tillot tilrådd tilrådde tilsette
        tiltalt tiltredde tiltrådt tiltrådte tjente tok tolererte traff trådte trakk trappa trappet trefte trena
        trengte trent trente trodd trodde trosset trua trudd trudde truet truffet truga truge trykte trøstet
        tvang tvilte tvitra tvitret twitret tydde tydet tynget tømde tømte tørnet understreka understreket
        undertegnet underteikne unngikk unngjekk utbrøt utdjupa utdypet utdypt utdypte uteble utført utga
        utgjorde utlyste utløp utløst utløste utløyst utløyste utnemnde utnemnt utnevnt utnevnte utpekt
        utpekte utplassert utplasserte utsatte utspilte uttalt uttalte utvandret utveksla utvekslet utvida
        utvidet vakna vakte valde valgt valgte valt vann vant var varsla varslet vart varte vasket vedgjekk
        vedgått vedtas vedtatt vedteke vedtok vedvarte veide velta veltet vendte ventet verket vidareførte
        videreført videreførte ville visste viste vitje vitna vitnet voks vokste voktet vore vraket vunne
        vunnet vurderte våget våknet vært ytret åpenbarte åpna åpnet åtvara ødela ødelagt økt økte ønsket
        ønskte øvde øydela øydelagt
    """

  private static let present = """
    " advarer anbefaler angriper anklager ansetter anslår antyder argumenterer avfyrer avkrefter avløser
    avsetter avskjediger avslører avviser befrir begraver bekjemper bekjentgjør beklager bekrefter
    beleirer benekter ber beskriver beskylder beskyter beslutter bestemmer betegner bidrar bombarderer
    bomber bortfører deltar dementerer detonerer diskuterer dreper drøfter dør eksploderer er erkjenner
    erklærer erobrer etterfølger etterlyser evakuerer faller fastslår flykter fordriver fordømmer foreslår
    forhandler forklarer forlenger forsikrer forsterker forsvarer forteller framhever framholder frigjør
    frykter garanterer gjenerobrer gjengir gjengjelder gjentar gjenvelger godkjenner gratulerer halshugger
    har henretter heter hevder hyller håper ifølge informerer innfører innkaller innrømmer innsetter
    inntar innvender insisterer kaller karakteriserer kidnapper kjemper kommenterer konkluderer
    konstaterer kontrollerer krever kritiserer kunngjør kårer lemlester likviderer lover lyder maner
    massakrerer meddeler medgir meiner melder mener mentorerer mister nedtrapper nekter nominerer
    offentliggjør okkuperer omkommer omplasserer omringer omtaler oppfordrer opplyser oppsummerer
    orienterer overholder overtar plyndrer poengterer presiserer proklamerer pålegger påpeker påstår
    rammer rapporterer raser ratifiserer redegjør reduserer ringer roser rømmer røper samler savner seier
    sender sier sikrer siterer skader skriv skriver skyter slipper sloss sparker sprenger spår spør
    stasjonerer stormer støtter svarer sårer takker taper tilføyer treffer trener tror truer tvitrer
    understreker utdyper utløser utnevner utpeker utplasserer uttaler varsler vedtar velger viderefører
    vinner vitner ødelegger øker
    """

  /// «Vil» is also «wants to»: of what is to come all the same.
  private static let future = """
    skal vil ventes ventast planlegger planlegg planlagt planlagde kommende komande førstkommende
    fyrstkommande forventes forventa planlegges håper håpar varsler varslar tidligst tidlegast
    """

  private static let scheduled = """
    ankjem ankommer anlegges arrangerast arrangeres arresteres avdukes avgjer avgjerast avgjør avgjøres
    avholdes avhøres avløses avreiser avsluttast avsluttes avvikles begravast begraves begrenses begynner
    behandlast behandles besluttes bestemmes besøker beviljes blir bortvises byggast bygges byrjar
    debuterer delast deles drar dreg drives dømmes endrast endres erstattes etableres evakueres evalueres
    feirast feirer feires fjernes flyttar flyttast flytter flyttes forelegges forhandles forhøyes
    forkynnes forlater forlengast forlenges forlet forsegles fortset fortsetter forventes framleggast
    framstillast fratrer fremlegges fremmes fremstilles frifinnes frigis fullføres fyller fylles får gis
    gjeld gjelder gjeninnføres gjennomførast gjennomføres gjenopprettes gjenopptas gjenåpnes gravleggast
    gravlegges går haldast hedres held henges hentes holder holdes innførast innføres inngås innkalles
    innleder innledes innleier innsetjast innsettes inntas inntrer innvies innvilges iverksettes kalles
    kan kjem kommer kostar koster kunngjøres kuttast kuttes kåres lander lanserast lanserer lanseres legg
    legger legges leggjast leverast leverer leveres lysner løper løslates markerast markerer markeres
    meldes mottar mottas møter møtes møtest nedleggast nedlegges nedtrappes offentleggjerast
    offentliggjøres omgjøres opnar opnast opphevast oppheves opphører oppløses opprettast opprettes
    oppstår opptas overførast overføres overleverer overleveres overrekkes overtas planlegges presenterast
    presenterer presenteres publiseres pågripes reduseres reiser rettes rives rykker røystar samlast
    samles sammenkalles sendast sendes setjast settes signerast signeres sit sitter skiftes slettes
    slipper slippes slås speler spiller stansast stanses startar starter startes stemmer stengast stenger
    stenges stengjer stiller stilles styrkes takast tar tas tek tilbakeføres tilbys tildelast tildeles
    tiltrer trappes trekker trekkes trekkjer trengs trengst trer undersøkes undertegnes utbetales utdeles
    utlyses utløper utnevnes utplasseres utsettes utvides utvises varetektsfengsles vedtakast vedtas
    velges veljast vender vendes vert verves vies vitjar vurderast vurderes åpnar åpnast åpner åpnes
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
    år dager dagar timer timar minutter uker veker måneder månader dødsfall demonstranter demonstrantar tilfeller tilfelle jihadister terrorister politifolk biler bilar skip fly
    hus skoler skular arbeidsplasser jobber ofre gisler gislar pasienter pasientar velgere veljarar asylsøkere
    migranter migrantar innvandrere palestinere israelere kurdere jesidier muslimer norske amerikanske irakiske syriske tyrkiske russiske kurdiske britiske nye meters km m kg kr
    """

  private static let numbered = """
    artikkel artikkelen resolusjon resolusjonen side sidene kapittel paragraf punkt nummer nr kanal rute linje
    rom avsnitt sak hefte bind vedtak versjon modell type dokument dok gnr bnr bruksnummer gårdsnummer gardsnummer saksnummer tlf telefon postboks gate vei veg riksvei fylkesvei
    """
}
