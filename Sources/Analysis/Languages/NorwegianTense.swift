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
        "flyttet flytta flyttes flyttast utsatt utsett utsatte utsette utsettes utset frist fristen forlenget forlenga forlenges varer varar vare gjelder gjeld løper pågår",
      as: .postponed)
    lexicon.intern(words: "til", as: .untilThen)
    lexicon.intern(words: "etter siden sidan enn etterkant kjølvannet kjølvatnet", as: .afterwards)
    lexicon.intern(words: "før forkant", as: .beforehand)
    lexicon.intern(
      words:
        "ventet venta vente ventede ventende ventande forventet forventa varslet varsla avtalt innkalt innkalla invitert",
      as: .awaited)
    lexicon.intern(words: "planen", as: .plan)
    lexicon.intern(words: "publisert oppdatert dato publiseringsdato endra endret", as: .publishing)
    lexicon.intern(words: planned, as: .planned)
    lexicon.intern(
      words: "blir bli vert verte skal vil kan må bør holder held holdes haldast hedes sit sitter",
      as: .auxiliary)
    lexicon.intern(words: "fra frå på nå no i over men allerede allereie alt", as: .leading)
    // Words that are asked for by name; those that follow end as a passive does, and are none.
    for word in [
      "å", "så", "såg", "felles", "hennes", "deres", "begges", "manges", "særdeles", "således", "aldeles",
    ] {
      _ = lexicon.intern(word)
    }
    lexicon.intern(words: "heretter årlig årleg alltid", as: .recurring)
  }

  static let saw = "så såg"
  static let should = "skulle skulda"
  static let deciding = """
    besluttet beslutta vedtok vedtatt bestemte bestemt lovet lovte lova avtalte avtalt planla foreslo foreslått godkjente
    """
  static let being = "være vere"
  static let harmed = """
    drept drepen drepne drepte skutt skoten såret såra skadet skadd skada omkommet omkommen omkomne død døde bortført
    bortførte kidnappet kidnappa savnet sakna pågrepet pågripen pågrepne henretta henrettet halshugget halshogd
    """
  static let forth = "fram frem"
  static let remarking = """
    kommentere kommentera granske granska etterforske etterforska gjennomgå gjennomgås evaluere evaluera beklage beklaga
    kritisere kritisera fordømme fordømma forklare omtale omtala bekrefte bekrefta stadfeste avkrefte klage anke
    vitne svare undersøke undersøkje oppklare oppklara minnes minnast si seie uttale
    """
  static let asking = "når hva hvem hvor hvordan hvorfor hvilken om kva kven kvar korleis kvifor"
  static let negations = "ikke ikkje"
  static let last = "sist"
  static let nounLike = "angrep drap brann"
  static let fixed = "satt fastsatt fastsett berammet beramma lagt tidfestet"
  static let through = "ut"
  static let dating = """
    daterer daterar daterte datert dateres daterast tidfester tidfestar tidfestet tidfesta tidfestes
    """
  static let having = "har finner finn"
  static let upcoming = "neste ny nytt gratis åpent ope"
  /// «Kamp» alone, for «slåsskamp» is none.
  static let announced = "kamp åpning opning generalforsamling avspark kampstart"
  /// «Når: Lørdag kl. 20».
  static let heading = "når tid tidspunkt dato"
  /// «Er det meldt 23 grader».
  static let forecasted = "meldt meld varslet varsla spådd"
  static let first = "først fyrst"
  static let today = "dag kveld"
  static let occurring = "skjer går kommer kjem faller fell stiger stig starter startar begynner byrjar"
  /// In the present they may be plans, of the weather, and are no verbs of plans.
  static let rising = "stiger stig synker"
  /// Verbs of plans that tell the day's news by what stands behind them, and by what stands right behind that.
  static let news: [(verbs: String, with: String, then: String?)] = [
    ("åpner åpnar opnar", "for", "å at"),
    ("åpner åpnar opnar faller fell stiger stig synker", "prosent poeng dollar", nil),
    ("går", "ut", "mot med hardt"),
    ("går", "hardt inn", "ut for"),
    ("trekker trekkjer", "seg", "som fra frå etter"),
    ("tar tek", "selvkritikk sjølvkritikk avstand orde affære oppgjør seieren sigeren", nil),
    ("legger legg", "påstand skylden skulda skylda", nil),
    ("stiller", "seg spørsmål", "bak ved uforstående"),
    ("får gir gjev", "støtte stønad kritikk medhold refs ros skryt kjeft", nil),
    ("får", "melding", "om"),
    ("kommer kjem", "nyheten nyheita meldingen meldinga beskjeden", nil),
    ("kommer kjem går", "fram frem", "at i av"),
    ("blir vert", "kjent", "at"),
    (
      "blir vert",
      """
      funnet funne pågrepet pågripen pågrepne arrestert skutt skoten drept drepen stukket knivstukket påkjørt
      påkøyrd ranet rana siktet sikta skadet skadd innlagt bortført kidnappet henrettet
      """, nil
    ),
  ]
  static let seeming = "ser"
  static let foretelling = "lover lovar melder varsler varslar advarer åtvarar spår"
  static let weather = """
    sol solskinn solskin regn regnbyger regnbyer styrtregn snø snøbyger snøbyer sludd opphold opphald oppholdsvær
    opphaldsvêr bris kuling storm vind byger byer nedbør tåke skodde torden varmegrader minusgrader plussgrader
    kuldegrader uvær uvêr vær vêr grader temperaturer temperaturar klarvær klårvêr finvær finvêr skyet skya lettskyet lettskya skyfritt
    """
  /// Before what is awaited: «til kampen», «før møtet».
  static let ahead = "til før foran framfor"
  static let ready = "klar klart klare troppen"
  /// «Utvist i kamp», «ranet etter konsert», «vellykket festival»: of one that has been.
  static let attending = """
    etter fra frå i under om av på med mot siden sidan ved over til for vellykket vellukka fullsatt fullsett flott flotte
    fin god gode dramatisk uavgjort uavgjord jevn jamn
    """
  /// Nouns in the plural that are written as verbs in the present are, and words that no such verb stands right behind.
  static let plurals =
    "prøver prøvar taler talar gjester gjestar møter reiser stemmer røyster varsler varslar kutter"
  static let beforePlurals = """
    på av fra frå med ved mot uten utan mellom blant nye gamle andre egne eigne sine mine
    """
  static let hedges = "trolig truleg kanskje muligens eventuelt helst sannsynligvis"
  static let occasions = """
    premiere urpremiere norgespremiere nypremiere generalprøve hjemmekamp heimekamp bortekamp kampstart seriestart
    kamp møte årsmøte landsmøte generalforsamling frist åpning opning avreise konsert sted stad
    """

  private static let past = """
        advart advarte alarmerte anbefalt anbefalte angreip anklagde anklaget ankom ankommet ankte anmelde
        anmeldte ansatt ansatte anslo anslått antente antyda antydet argumentert argumenterte arrangerte
        arrestert arresterte attgi attgir attvald auka avbrøt avdekka avdekket avfyrt avfyrte avgikk avgjekk
        avgjorde avgjort avhang avholdt avhørte avhøyrde avkrefta avkreftet avla avløst avløste avløyste
        avretta avsatt avsatte avsette avskaffa avskaffet avskjediga avskjediget avslo avslog avslutta
        avsluttet avslørt avslørte avvikla avviklet avvist avviste ba bad bandt bant bedt befridd befridde
        begravd begravet begynte beit bekjempet bekjentgjorde bekjentgjort beklaga beklaget bekrefta
        bekreftet beleiret benekta benektet beregnet berekna berga berget beskjøt beskreiv beskrev beskrevet
        beskutt beskyldt beskyldte beslagla besluttet bestakk bestemt bestemte besto bestod besøkt besøkte
        betala betalte betegna betegnet betydde bevilga bevilget bidratt bidrege bidro bidrog bisatte ble
        blei blitt blåste bodde bomba bombardert bombarderte boret bortført bortførte bragte braka braket
        brakte brant brast braut brende brente brukte brydde brøt budde bygde bygte bøyde danset debuterte
        deltatt delte delteke deltok dementert dementerte detonert detonerte diskutert diskuterte dobla
        doblet dominerte donerte drakk drap dratt dreiv drepen drepne drept drepte drev dro drog drukna
        druknet drøfta drøftet drøyde dukka dukket dyrket dyttet døde dømt dømte døydde eide eigde
        eksplodert eksploderte emigrerte endra endret endte engasjerte erkjent erkjente erklært erklærte
        erobra erobret erstatta erstattet erverva ervervet etablerte etterforska etterforsket etterfulgt
        etterfulgte etterfølgde etterlyst etterlyste evakuert evakuerte falt fann fanst fant fantes fastslo
        fastslått feira feiret fekk fengslet fikk fikset fjerna fjernet flaug flauma flomma flommet flykta
        flyktet flytta flyttet flådde flømte fløt fløy fløymde forandra forandret forbaud forberedte forbød
        fordreiv fordrev fordrevet fordrevne fordrivne fordømt fordømte foregikk foregjekk foreslo foreslått
        foretok forhandla forhandlet forkasta forkastet forklara forklart forklarte forlatt forlenga
        forlenget forlet forliste forlot forlét forsikra forsikret forsterka forsterket forsvann forsvant
        forsvart forsvarte forsynte forsøkte fortalde fortalt fortalte fortrengte fortsatt fortsatte fortset
        fortsette forureina forurenset forverret forårsaka forårsaket frakta fraktet framførte framheldt
        framheva framhevet framholdt fratrådt fratrådte fraus fremhevet fremholdt frifant frigjorde frigjort
        frikjente frykta fryktet fråtredde frøs fulgte fungerte fusjonerte fylte fyltes fødde fødte følgde
        følte førebudde føregjekk føreslo føretok førte ga garantert garanterte gav giftet gikk gitt gjaldt
        gjekk gjemte gjenerobra gjenerobret gjenga gjengav gjengitt gjengjelda gjengjeldt gjengjeldte
        gjennomført gjennomførte gjentatt gjenteke gjentok gjenvalgt gjenvalgte gjesta gjestet gjorde gjort
        gjøymde glapp gledde gledet godkjende godkjent godkjente granska gransket gratulert gratulerte
        gravde gravla greidde greide greip grudde gruet grunnla grunnstøtte gråt grét hadde halshogd
        halshogde halshugget halvert halverte hatt havarerte heiste heitte heldt hende hendte hengte
        henrettet henta hentet herja herjet herska hersket hett hevda hevdet hevet hilste hindra hindret
        hjalp hogg holdt hugde hvilte hylla hyllet håpa håpet håpte hørte høyrde immigrerte informert
        informerte innebar inneholdt innfridde innført innførte innkalt innkalte innledet innleia innrømmet
        innrømt innrømte innsatt innsatte innsette inntatt innteke inntok inntraff innvendt innvendte
        innvilga innvilget insistert insisterte investerte inviterte iverksatte jobba jobbet jubla jublet
        kalla kalte kantret kapra kapret karakterisert karakteriserte karret kartla kasta kastet kidnappa
        kidnappet kjempa kjempet kjende kjente kjøpte kjørte klage klargjorde klarte klatret kledde kledte
        klemte knivstakk knuste koblet kokte kollapset kolliderte kom kommentert kommenterte konkludert
        konkluderte konstatert konstaterte kontrollert kontrollerte kosta kostet krangla kranglet krasja
        krasjet kraup kravd kravde kretset krevd krevde krevet kringsette kritisert kritiserte krympet
        kryssa krysset krøp kulminerte kunne kunngjorde kunngjort kutta kuttet kvakk kvitterte kåra kåret
        køyrde la laga lagde lagret landa lanserte lastet ledet leidde leigde leita leitet lekka lekket
        lemlesta lemlestet lengtet leste lette lettet levde leverte liknet likte likvidert likviderte lo lot
        lukka lukket lurte lydde lydt lyktes lå låg lånte låste lærte lød løslot løste løyste mana manet
        mante markerte massakrert massakrerte meddelt meddelte medførte medga medgav medgitt meint meinte
        meldt meldte ment mente mentorerte merka minka minket minnedes minnet minte misbrukte misligholdt
        mista miste mistet mistrodde motsatte mottok myrda myrdet måtte mønstret møtt møtte møttes møttest
        nedla nedtrappet nekta nektet nemnde nemnt nevnte nominert nominerte noterte nådde nærmet
        offentleggjorde offentleggjort offentliggjorde offentliggjort ofret okkupert okkuperte omkom
        omkommet omplassert omplasserte omringa omringet omsatte omsette omtala omtalt omtalte opna oppdaga
        oppdaget oppfant oppfordra oppfordret oppførte oppheva opphevet oppholdt opplevde opplyst opplyste
        oppløste oppnådde oppretta opprettet oppsto oppstod oppsummert oppsummerte opptrådte orientert
        orienterte overførte overgikk overholdt overlevde overlevert overleverte overraska overrasket overta
        overtatt overtok overvåket padlet pakka pakket passerte peikte pekte planla planlade plasserte
        pleide plyndra plyndret poengtert poengterte presenterte presisert presiserte produserte proklamert
        proklamerte prøvde publiserte pumpet pusset pustet pådro pågikk pågjekk pågrep pågrepet pågått
        påkjørte påkøyrde påla pålagt påpeika påpekt påpekte påsto påstod påstått rakk rakte ramma rammet
        ranet rann ransaka ransaket rapportert rapporterte rasa raserte raste ratifiserte rauk reagerte
        redda reddet redegjorde redegjort redusert reduserte refsa refset refunderte regjerte regnet reiste
        reiv reparerte restaurerte resulterte retta rettet returnerte rev ringde ringt ringte rodde rosa
        ropa ropte roste rulla rullet rundet rydda ryddet rykka rykket rykte rådde råka råke røk rømde røme rømt rømte
        røpet røpt røpte rørte røykte røysta sa sagt sakna saksøkte samarbeidde samarbeidet samla samlet
        samtykte sank satt satte scora scoret segla seglde seig seilte seiret selde sendt sendte serverte
        sette signert signerte sigra sikra sikret sikta siktet sitert siterte skada skadet skapte skar skaut
        skildra skildre skilte skinte skjedde skjelte skjulte skjøt skote skreiv skremte skrev skrevet
        skrudde skrøt skuffa skuffet skutt skvatt skyldte skyldtes slapp sleit slepp sleppt sleppte slet
        sletta slettet slo slokket slokte sloss slost slukket sluppet slutta sluttet sløkte small smalt
        smelta smeltet smilte smugla smuglet snakka snakket sneik snek snudde snødde solgte sov sovna sovnet sparka
        sparket spela spilte spiste sponsa sponset spora sprakk sprang spratt spredte spreidde sprengde
        sprengt sprengte spurde spådd spådde stadfesta stakk stal stansa stanset starta startet stasjonert
        stasjonerte steg steig stemme stemt stemte stengte stifta stiftet stilna stilnet stilte stjal
        sto stod storma stormet strakk strakte stramma strammet stranda strandet strandte streika streiket
        strømmet strøymde stupte styrde styrte styrtet støtta støttet svara svart svarte svikta sviktet
        svindla svindlet svingte svor svømte sykla syklet symde syntes syntest syrgde såra søkte sørget
        takka takket takla talte tapt tapte tatt telte tenkte tente tilbaud tilbød tilføyd tilføyde tilhørte
        tillot tilrådd tilrådde tilsette tiltalt tiltredde tiltrådt tiltrådte tjente tok tolererte toppa
        tordnet traff trakk trappa trappet tredoblet trefte trena trengte trent trente triumferte trodd
        trodde trosset trua trudd trudde truet truffet truga truge trykte trådte trøstet tvang tvilte tvitra
        tvitret twitret tydde tydet tynget tømde tømte tørnet understreka understreket undersøkte
        undertegnet underteikne unngikk unngjekk utbrøt utdjupa utdypet utdypt utdypte uteble utført utga
        utgav utgjorde utligna utlignet utlyste utløp utløpte utløst utløste utløyst utløyste utnemnde
        utnemnt utnevnt utnevnte utpekt utpekte utplassert utplasserte utsatte utspilte uttalt uttalte
        utvandret utveksla utvekslet utvida utvidet vakna vakte valde valgt valgte valt vann vant var
        varetektsfengslet varsla varslet vart varte vasket vedgjekk vedgått vedtatt vedteke vedtok vedvarte
        veide velta veltet vendte ventet verket vidareførte videreført videreførte ville visste viste vitje
        vitja vitna vitnet handsama røysta hausta voks vokste voktet voldtok vore vraket vunne vunnet
        vurderte våget våkna våknet vært ytret åpenbarte åpna åpnet åtvara ødela ødelagt økonomiserte økt
        økte ønsket ønskte øvde øydela øydelagt
        gifta giftet
    aksepterte aksjonerte anerkjente anholdt anka annekterte annullerte attvalde avbraut avdekte avduka avduket
        avga avgav avheldt avsa avsto avstod avverga avverget avverja avvæpna avvæpnet baud begikk begjekk benåda
        benådet beordra beordret beseiret beskaut beslutta besvarte blokkerte boikotta boikottet bombet byrja bøtela
        danna dannet deporterte dokumenterte droppa droppet ekskluderte eliminerte entes fengsla forfremma forfremmet
        forgifta forgiftet forhindra forhindret forpurra forpurret forulykka forulykket framstilte fremstilte frifann
        friga frigav frikjende fyrte gjeninnførte gjenopna gjenoppretta gjenopprettet gjenopptok gjenvant gjenåpnet
        godtok gravlagde halshogg heva hevna hevnet hjemsendte identifiserte idømde idømte ila inngikk inngjekk
        innkalla innleidde innskrenket innstilte innvia innviet internerte invaderte iverksette jaget jevnet
        kansellerte kantra kapitulerte konfererte konfiskerte konsulterte kringkasta kringkastet lauslét legaliserte
        lokaliserte lukkast lykkedes megla meglet mekla meklet mishandla mishandlet mobiliserte nedkjempa nedkjempet
        nedstemte nødlanda nødlandet nøytraliserte omgjorde oppnemnde oppnevnte overdro overfalt overga overlot
        overlét overrakte oversvømte overvann prøveskjøt prøvesprengte rakna raknet rekrutterte retirerte reverserte
        saboterte skjerpa skjerpet sperra sperret strømma suspenderte svartelistet sørgde sørget tilbydde tilbød
        tildelte tillét tillot torturerte underteikna undertegnet unnslapp uskadeliggjorde utførte utleverte utropte
        utsletta utslettet utstedte valdtok voldtok
        aksjonert anerkjent anmeldt annektert annullert arrangert avbrutt avhørt avlagt avlyst avsagt avslått
        begått beslaglagt blokkert deportert dokumentert etablert frifunnet frikjent gjenopptatt gravlagt henlagt
        hjemsendt identifisert idømt inngått internert invadert iverksatt kansellert kollidert lansert levert
        lokalisert løslatt mobilisert mottatt nedstemt oppløst oppnevnt overdratt overført overlevd overrakt
        passert publisert pågripen pågripne ratifisert rekruttert sabotert skjedd suspendert torturert utgitt utlevert
        utlyst utropt utstedt voldtatt
        ankte anket avlyste begravde datt demonstrerte dømde felte filmet forsket fullførte fylgde førde glemte grov
        havna henla hoppa husket hylte jaga klaga klatra las laug leide lét løyvde malte marsjerte ordna parkerte peika
        permitterte protesterte reid rekna rørde satsa skaffa skein skilde skreid skrek slakta snublet spelte spurte
        stengde stoppa stoppet strauk styrta synte tegnet teikna tilsto tiltalte torde underviste utviste
    """

  /// And verbs of promising: what was promised for March lies ahead of the promise.
  private static let present = """
    " advarer anbefaler angriper anklager ansetter anslår antyder argumenterer avfyrer avkrefter avløser
    avsetter avskjediger avslører avviser befrir begraver bekjemper bekjentgjør beklager bekrefter
    beleirer benekter ber beskriver beskylder beskyter beslutter bestemmer betegner bidrar bombarderer
    bomber bortfører deltar dementerer detonerer diskuterer dreper dør eksploderer er erkjenner
    erklærer erobrer etterfølger etterlyser evakuerer fastslår flykter fordriver fordømmer foreslår
    forhandler forklarer forlenger forsikrer forsterker forsvarer forteller framhever framholder frigjør
    frykter garanterer gjenerobrer gjengir gjengjelder gjentar gjenvelger godkjenner gratulerer halshugger
    har henretter heter hevder hyller håper ifølge informerer innfører innkaller innrømmer innsetter
    inntar innvender insisterer kaller karakteriserer kidnapper kjemper kommenterer konkluderer
    konstaterer kontrollerer krever kritiserer kunngjør kårer lemlester likviderer lova lovde lover lovet lovte lyder maner
    massakrerer meddeler medgir meiner melder mener mentorerer mister nedtrapper nekter nominerer
    offentliggjør okkuperer omkommer omplasserer omringer omtaler oppfordrer opplyser oppsummerer
    orienterer overholder overtar plyndrer poengterer presiserer proklamerer pålegger påpeker påstår
    rammer rapporterer raser ratifiserer redegjør reduserer ringer roser skulda skulle skulte
    rømmer røper samler savner seier sender sier sikrer siterer skader skriv skriver skyter slipper sloss sparker sprenger spår spør
    stasjonerer stormer støtter svarer sårer takker taper tilføyer treffer trener tror truer tvitrer
    understreker utdyper utløser utnevner utpeker utplasserer uttaler varsler vedtar viderefører viser syner
    vinner vitner ødelegger øker
    brenner brenn rykker rykkjer kolliderer krasjer krasjar styrter styrtar velter veltar havarerer forsvinner forsvinn
    krev bed hevdar stadfestar stadfester åtvarar fordømer fortel oppmodar nektar takkar understrekar lovar varslar meldes meldast opplyses opplysast
    """

  /// «Vil» is also «wants to»: of what is to come all the same.
  private static let future = """
    skal vil ventes ventast planlegger planlegg planlagt planlagde kommende komande førstkommende
    fyrstkommande forventes forventa planlegges håper håpar varsler varslar tidligst tidlegast
    """

  private static let scheduled = """
    taler talar flyr flyg gjester gjestar opptrer demonstrerer demonstrerar streiker streikar marsjerer marsjerar
    gifter giftar avsier avseier prøver prøvar avlegger avlegg underviser inviterer inviterar aksjonerer framfører
    drøfter drøftar behandlar handsamar handsamast
    ventes ventast planlegger planlegg heves hevast senkes senkast
    skjer ankjem ankommer anlegges arrangerast arrangeres arresteres avdukes avgjer avgjerast avgjør avgjøres
    avholdes avhøres avløses avreiser avsluttast avsluttes avvikles begravast begraves begrenses begynner
    behandlast behandles besluttes bestemmes besøker beviljes blir bortvises byggast bygges byrjar
    debuterer delast deles drar dreg drives dømmes endrast endres erstattes etableres evakueres evalueres faller fell
    feirast feirer feires fjernes flyttar flyttast flytter flyttes forelegges forhandles forhøyes
    forkynnes forlater forlengast forlenges forlet forsegles fortset fortsetter forventes framleggast
    framstillast fratrer fremlegges fremmes fremstilles framstilles frifinnes frigis fullføres fyller fylles får gis
    gjeld gjelder gjeninnføres gjennomførast gjennomføres gjenopprettes gjenopptas gjenåpnes gravleggast
    gravlegges går haldast hedres held henges hentes holder holdes innførast innføres inngås innkalles
    innleder innledes innleier innsetjast innsettes inntas inntrer innvies innvilges iverksettes kalles
    kan kjem kommer kostar koster kunngjøres kuttast kuttes kåres lander lanserast lanserer lanseres legg
    legger legges leggjast leverast leverer leveres lysner løper løslates markerast markerer markeres
    mottar mottas møter møtes møtest nedleggast nedlegges nedtrappes offentleggjerast
    offentliggjøres omgjøres opnar opnast opphevast oppheves opphører oppløses opprettast opprettes
    oppstår opptas overførast overføres overleverer overleveres overrekkes overtas planlegges presenterast
    presenterer presenteres publiseres pågripes reduseres regner reknar reiser rettes rives røystar samlast
    samles sammenkalles sendast sendes setjast settes signerast signeres sit sitter skiftes slettes
    slipper slippes slutter sluttar slås spelar speler spiller stansast stanses startar starter startes stemmer stengast stenger
    stenges nærmer nærmar stengjer stiller stilles styrkes takast tar tas tek tilbakeføres tilbys tildelast tildeles
    tiltrer trappes trekker trekkes trekkjer trengs trengst trer undersøkes undertegnes utbetales utdeles
    utlyses utløper utnevnes utplasseres utsettes utvides utvises varetektsfengsles vedtakast vedtas
    velges veljast vender vendes vert verves vies vitjar
    avslutter avsluttar besøkjer braker brakar feirar fjernast fremjast fullførast hentar henter hentast
    jubilerer kallast kjører konkurrerer køyrer landar løyvast rivast rullar ruller samlar samler seglar seiler
    velger vel klarner klarnar letner letnar løyer løyar avtar avtek
    serverer sleppast startast stillast styrkast tevlar trekkjast utnemnast utsetjast utvidast vidareførast vurderast vurderes åpnar åpnast åpner åpnes
    """

  private static let planned = """
    arrangerer avgjer avgjør avslutter behandler deltar deltek diskuterer diskuterar drar dreg drøfter drøftar
    feirer flytter forhandler forhandlar får gir gjev holder held innfører innkaller innleder iverksetter
    lanserer legger legg leverer markerer mottar orienterer overleverer overtar overtek presenterer redegjør
    reiser samler samlar sender slipper stemmer stenger tar tek tiltrer trekker trekkjer vedtar vedtek velger
    vender venter ventar viderefører åpner
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
    møter møte migranter migrantar innvandrere palestinere israelere kurdere jesidier muslimer norske amerikanske irakiske syriske tyrkiske russiske kurdiske britiske nye meters km m kg kr
    """

  private static let numbered = """
    artikkel artikkelen resolusjon resolusjonen side sidene kapittel kap boks tabell figur pkt paragraf punkt nummer nr kanal rute linje
    rom avsnitt sak hefte bind vedtak versjon modell type dokument dok gnr bnr bruksnummer gårdsnummer gardsnummer saksnummer tlf telefon postboks gate vei veg riksvei fylkesvei
    """
}
