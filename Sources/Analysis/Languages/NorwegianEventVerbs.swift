import TimelineModel

/// The verbs of Bokmål and Nynorsk that tell of an event.
extension NorwegianEvents {
  /// Rows of «infinitive / present / past / participle»; with companions first where a plain row has the form too.
  static let verbs: [VerbRow<Event.Kind>] = [
    VerbRow(.report, "telle telje / teller tel / telte talte talde / telt talt", with: "opp"),
    VerbRow(
      .report,
      "finne regne rekne / finner finn regner reknar / fant fann regnet rekna / funnet funne regnet rekna",
      with: "troverdig troverdige truverdig truverdige"),
    VerbRow(.decision, "la / lar lèt / /", with: "bli verte"),
    VerbRow(.other, "lykkes lukkast / lykkes lukkast / lyktes lykkedes lukkast / lyktes"),
    VerbRow(.attack, "stikke / stikker stikk / stakk / stukket stukke stukne", with: "kniv"),
    VerbRow(.attack, "knivstikke / knivstikker / knivstakk / knivstukket knivstukne knivstukken"),
    VerbRow(
      .attack, "utsette utsetje / utsetter utset / utsatte utsette / utsatt utsett",
      with:
        "angrep angrepet rakettangrep luftangrep terrorangrep bombeangrep droneangrep åtak rakettåtak drapsforsøk attentat"
    ),
    VerbRow(.casualty, "ta / tar tek / tok / tatt teke", with: "livet"),
    VerbRow(.other, "ta / tar tek / tok / tatt teke", with: "slutt"),
    VerbRow(.casualty, "koste / koster kostar / kostet kosta / kostet kosta", with: "livet liv menneskeliv"),
    VerbRow(.casualty, "bukke / bukker bukkar / bukket bukka / bukket", with: "under"),
    VerbRow(.casualty, "avgå / avgår / avgikk avgjekk / avgått", with: "døden"),
    VerbRow(.resignation, "avgå / avgår / avgikk avgjekk / avgått"),
    VerbRow(
      .casualty, "sende / sender / sendte sende / sendt", with: "sykehus sykehuset sjukehus sjukehuset"),
    VerbRow(.battle, "ta / tar tek / tok / tatt teke", with: "inn"),
    VerbRow(.capture, "presse / presser pressar / presset pressa / presset pressa", with: "ut tilbake"),
    VerbRow(.capture, "gjenvinne / gjenvinner / gjenvant / gjenvunnet", with: "kontroll kontrollen"),
    VerbRow(.decision, "felle / feller / felte / felt", with: "dom"),
    VerbRow(
      .decision,
      "idømme bøtelegge utstede svarteliste ekskludere / idømmer bøtelegger utsteder svartelister ekskluderer / idømte idømde bøtela utstedte svartelistet ekskluderte / idømt idømd bøtelagt utstedt svartelistet ekskludert"
    ),
    VerbRow(
      .decision, "heve / hever hevar / hevet heva / hevet heva",
      with:
        "beredskapen beredskap sanksjonene trusselnivået terrornivået trusselnivå terrornivå trugsmålsnivået unntakstilstanden trusselen terrortrusselen"
    ),
    VerbRow(
      .decision, "bryte / bryter bryt / brøt braut / brutt brote", with: "forbindelser forbindelsene sambanda"
    ),
    VerbRow(.arrest, "anholde internere / anholder internerer / anholdt internerte / anholdt internert"),
    VerbRow(
      .withdrawal, "ta hente / tar tek henter hentar / tok hentet henta / tatt teke hentet henta",
      with: "hjem heim"),
    VerbRow(.appointment, "avlegge / avlegger avlegg / avla / avlagt", with: "ed eden"),
    VerbRow(
      .agreement, "komme kome / kommer kjem / kom / kommet komme kome",
      with: "enighet semje overenskomst forlik"),
    VerbRow(
      .agreement,
      "mekle megle forhandle / mekler megler forhandler / meklet megla forhandlet / meklet megla forhandlet",
      with: "fram frem"),
    VerbRow(.agreement, "slutte / slutter sluttar / sluttet slutta / sluttet", with: "fred forlik"),
    VerbRow(.disaster, "spore / sporer / sporet sporte / sporet", with: "av"),
    VerbRow(
      .battle,
      "starte begynne byrje innlede innleie / starter startar begynner byrjar innleder / startet starta begynte byrja innledet innleidde innleia / startet starta begynt byrja innledet innleia",
      with: "kampen marsjen felttoget slaget offensiven beleiringen beleiringa operasjonen operasjon"),
    VerbRow(
      .battle,
      "iverksette sette setje / iverksetter iverkset setter set / iverksatte satte sette / iverksatt satt sett",
      with: "kampen slaget felttoget offensiv offensiven storoffensiv storoffensiven bakkeoffensiv"),
    VerbRow(.battle, "stenge stengje / stenger / stengte stengde / stengt", with: "inne"),
    VerbRow(
      .battle,
      "kaste drive / kaster kastar driver driv / kastet kasta drev dreiv / kastet kasta drevet drive",
      with: "tilbake attende"),
    VerbRow(.attack, "legge leggje / legger legg / la / lagt", with: "grus ruiner ruinar"),
    VerbRow(.decision, "få / får / fikk fekk / fått", with: "godkjenning godkjenningen godkjenninga"),
    VerbRow(
      .appointment, "få / får / fikk fekk / fått",
      with: "kommandoen kommando ledelsen leiinga statsministerposten"),
    VerbRow(
      .meeting,
      "starte begynne innlede innleie / starter begynner innleder innleier / startet starta begynte innledet innleidde innleia / startet begynt innledet innleidd",
      with: "samtaler samtalar forhandlinger forhandlingar drøftinger dialog dialogen"),
    VerbRow(.statement, "poste / poster postar / postet posta / postet posta"),
    VerbRow(
      .report, "kringkaste / kringkaster kringkastar / kringkastet kringkasta / kringkastet kringkasta"),
    VerbRow(
      .other,
      "prøveskyte prøvesprenge / prøveskyter prøvesprenger / prøveskjøt prøvesprengte / prøveskutt prøvesprengt"
    ),
    VerbRow(.other, "tildele tilbringe / tildeler / tildelte / tildelt"),
    VerbRow(
      .capture, "ta / tar tek / tok / tatt teke teken tekne",
      with:
        "tilbake att kontroll kontrollen byen grensebyen landsbyen hovedstaden hovudstaden flybasen flyplassen"
    ),
    VerbRow(.capture, "gå / går / gikk gjekk / gått", with: "tapt"),
    VerbRow(
      .attack, "åpne opne / åpner opnar / åpnet opna / åpnet opna", with: "ild ilden eld elden"),
    VerbRow(.attack, "sette setje / setter set / satte sette / satt sett", with: "fyr"),
    VerbRow(.attack, "ta / tar tek / tok / tatt teke", with: "gissel gisler gislar"),
    VerbRow(
      .attack, "utløse / utløser / utløste / utløst",
      with:
        "bombe bomben bomba bombebelte bombebeltet bombevesten sprengladning sprengladningen sprengladninga"),
    VerbRow(
      .attack, "kaste / kaster kastar / kastet kasta / kastet kasta",
      with: "granat granater granatar bomber bensinbomber brannbomber brannbombar stein steiner steinar"),
    VerbRow(.attack, "jevne jamne / jevner jamnar / jevnet jevna jamna / jevnet jamna", with: "jorden jorda"),
    VerbRow(.casualty, "drive / driver driv / drev dreiv / drevet drive drivne", with: "flukt"),
    VerbRow(.casualty, "krevje kreve / krever krev / krevde kravde / krevd kravd", with: "liv menneskeliv"),
    VerbRow(.casualty, "legge leggje / legger legg / la / lagt", with: "flukt"),
    VerbRow(.disaster, "rase / raser rasar / raste / rast", with: "sammen saman ut"),
    VerbRow(.battle, "trenge trengje / trenger trengjer / trengte trengde / trengt", with: "inn"),
    VerbRow(
      .decision, "kjenne finne / kjenner finner / kjente kjende fant fann / kjent funnet funne",
      with: "skyldig skuldig"),
    VerbRow(
      .decision, "nedsette / nedsetter / nedsatte nedsette / nedsatt nedsett",
      with: "kommisjon granskingskommisjon utvalg utval komité"),
    VerbRow(.decision, "stille / stiller / stilte / stilt", with: "bak"),
    VerbRow(.decision, "legge leggje / legger legg / la / lagt", with: "portforbud"),
    VerbRow(.decision, "gi gje / gir gjev / ga gav / gitt gjeve", with: "avslag medhold"),
    VerbRow(.decision, "/ trer / trådte tredde / trådt", with: "kraft"),
    VerbRow(.resignation, "/ trer / trådte tredde / trådt", with: "av tilbake"),
    VerbRow(.election, "stille / stiller / stilte / stilt", with: "valg gjenvalg val attval"),
    VerbRow(.election, "gå / går / gikk gjekk / gått", with: "valg val valurnene valurner"),
    VerbRow(.election, "tape / taper / tapte / tapt", with: "valg valget val valet presidentvalget"),
    VerbRow(.election, "avgi / avgir avgjev / avga avgav / avgitt avgjeve", with: "stemme stemmen røyst"),
    VerbRow(.arrest, "ta / tar tek / tok / tatt teke", with: "tiltale tiltalen siktelse siktelsen"),
    VerbRow(.arrest, "reise / reiser / reiste / reist", with: "tiltale"),
    VerbRow(.statement, "gi gje / gir gjev / ga gav / gitt gjeve", with: "uttrykk løfte lovnad"),
    VerbRow(
      .statement, "vise / viser / viste / vist",
      with: "bilder bildet bilete bileta video videoen videoer opptak"),
    VerbRow(
      .casualty, "miste / mister mistar / mistet mista / mistet mista",
      with: "arm armen bein beinet fot foten hånd hånden hand handa syn synet"),
    VerbRow(
      .meeting, "kalle / kaller kallar / kalte kalla / kalt kalla",
      with:
        "møte krisemøte hastemøte toppmøte statsråd forhandlinger samtaler pressekonferanse pressekonferansen pressemøte teppet"
    ),
    VerbRow(
      .meeting, "snakke snakka / snakker snakkar / snakket snakka / snakket snakka",
      with:
        "president presidenten statsminister statsministeren utenriksminister utenriksministeren utanriksminister"
    ),
    VerbRow(
      .meeting, "snakke / snakker snakkar / snakket snakka / snakket snakka", with: "telefon telefonen"),
    VerbRow(.arrest, "ta / tar tek / tok / tatt teke teken tekne", with: "fange pågrepet"),
    VerbRow(.appointment, "ta / tar tek / tok / tatt teke", with: "ed eden"),
    VerbRow(
      .other, "ta / tar tek / tok / tatt teke",
      with: "oppgaver oppgåver oppgaven oppgåva oppgavene oppgåvene arbeid arbeidet"
    ),
    VerbRow(.statement, "ta / tar tek / tok / tatt teke", with: "ansvaret skylden skylda skulda ansvar"),
    VerbRow(.appointment, "ta / tar tek / tok / tatt teke", with: "over"),
    VerbRow(.other, "ta / tar tek / tok / tatt teke", with: "grep steg stilling avstand avskjed"),
    VerbRow(.meeting, "ta / tar tek / tok / tatt teke", with: "imot mot kontakt hånden handa"),
    VerbRow(.attack, "slå / slår / slo / slått", with: "til ned"),
    VerbRow(.statement, "ta / tar tek / tok / tatt teke", with: "ansvaret skylden skylda ansvar angrepet"),
    VerbRow(.resignation, "si seie / sier seier / sa / sagt", with: "opp"),
    VerbRow(.decision, "si seie / sier seier / sa / sagt", with: "ja nei"),
    VerbRow(.attack, "gå / går / gikk gjekk / gått", with: "angrep åtak løs laus"),
    VerbRow(.resignation, "gå / går / gikk gjekk / gått", with: "av"),
    VerbRow(.decision, "gå / går / gikk gjekk / gått", with: "imot"),
    VerbRow(.decision, "gå / går / gikk gjekk / gått", with: "koalisjonen medlem medlemmer"),
    VerbRow(.battle, "gå / går / gikk gjekk / gått", with: "inn"),
    VerbRow(
      .other, "trekke trekkje / trekker trekkjer trekk / trakk trekte / trukket trekt", with: "sammen saman"),
    VerbRow(
      .withdrawal, "trekke trekkje / trekker trekkjer trekk / trakk trekte / trukket trekt",
      with: "ut tilbake fra frå hjem heim"),
    VerbRow(.resignation, "få / får / fikk fekk / fått", with: "sparken avskjed"),
    VerbRow(.report, "få / får / fikk fekk / fått", with: "opplyst vite melding"),
    VerbRow(.meeting, "komme kome / kommer kjem / kom / kommet komme kome", with: "sammen saman"),
    VerbRow(
      .attack, "slippe sleppe / slipper slepp / slapp / sluppet sloppe",
      with: "bombe bomben bomba bomber bombar bombene bombane tønnebomber tønnebombar"),
    VerbRow(.other, "vende / vender / vendte vende / vendt", with: "tilbake hjem heim attende"),
    VerbRow(.other, "rive / river riv / rev reiv / revet rive", with: "ned"),
    VerbRow(.resignation, "trekke trekkje / trekker trekkjer / trakk trekte / trukket", with: "seg"),
    VerbRow(.decision, "slutte / slutter sluttar / sluttet slutta / sluttet", with: "seg opp"),
    VerbRow(.capture, "få / får / fikk fekk / fått", with: "kontroll kontrollen"),
    VerbRow(.statement, "gjøre gjere / gjør gjer / gjorde /", with: "klart kjent rede greie"),
    VerbRow(
      .statement, "sende / sender sendes / sendte sende / sendt",
      with: "melding meldingen meldinga hilsen hilsning helsing brev brevet beskjed uttalelse"),
    VerbRow(
      .attack, "sende / sender sendes / sendte sende / sendt",
      with: "missil missiler missila raketter rakettar rakettene droner dronar"),
    VerbRow(.casualty, "miste / mister mistar / mistet mista / mistet mista", with: "livet"),
    VerbRow(
      .other, "miste / mister mistar / mistet mista / mistet mista",
      with: "fart farten kontakten støtte støtten"),
    VerbRow(
      .report, "komme kome / kommer kjem / kom / kommet komme kome",
      with: "meldingen meldinga meldingene meldingane nyheten nyheita"),
    VerbRow(
      .decision, "komme kome / kommer kjem / kom / kommet komme kome",
      with: "tingrett tingretten lagmannsrett lagmannsretten høyesterett høgsterett retten"),
    VerbRow(
      .decision,
      "videreføre vidareføre / viderefører vidarefører / videreførte vidareførte / videreført vidareført"),
    VerbRow(.casualty, "jage / jager jagar / jaget jaga / jaget jaga", with: "flukt"),
    VerbRow(.other, "fortsette / fortsetter fortset / fortsatte /"),
    VerbRow(.other, "heve / hever hevar / hevet heva / hevet heva"),
    VerbRow(.agreement, "falle / faller fell / falt fall / falt falle", with: "plass"),
    VerbRow(.casualty, "falle / faller fell / falt fall / falt falle", with: "kamp strid"),
    VerbRow(
      .decision, "falle / faller fell / falt fall / falt falle",
      with: "dom dommen domen dommer dommene domar domane kjennelse kjennelsen stemmer røyster"),
    VerbRow(.attack, "falle / faller fell / falt fall / falt falle", with: "ned raketter rakettar bomber"),
    VerbRow(
      .appointment, "peke peike / peker peiker peikar / pekte peikte peika / pekt peikt peika", with: "ut"),
    VerbRow(.capture, "drive / driver driv / drev dreiv / drevet drive", with: "ut"),
    VerbRow(.decision, "gjøre gjere / gjør gjer / gjorde / gjort", with: "vedtak vedtaket"),
    VerbRow(.statement, "legge leggje / legger legg / la / lagt", with: "fram frem ut påstand"),
    VerbRow(
      .meeting, "holde halde / holder held / holdt heldt / holdt halde halden",
      with: "møte møtet konferanse pressekonferanse informasjonsmøte toppmøte krisemøte"),
    VerbRow(
      .statement, "holde halde / holder held / holdt heldt / holdt halde",
      with: "tale talen tv-tale tv-talen innlegg"),
    VerbRow(
      .decision, "gi gje / gir gjev / ga gav / gitt gjeve",
      with: "startsignalet ordre grønt klarsignal tillatelse løyve adgang fullmakt"),
    VerbRow(.agreement, "bli / blir / ble blei vart / blitt", with: "enige samde einige enig einig samd"),
    VerbRow(.battle, "bryte / bryter bryt / brøt braut / brutt brote", with: "gjennom igjennom"),
    VerbRow(.battle, "rykke rykkje / rykker rykkjer / rykket rykte / rykket", with: "fram frem inn"),
    VerbRow(
      .attack, "angripe / angriper angrip angripes / angrep angreip / angrepet angripe angripen angripne"),
    VerbRow(
      .attack, "besvare / besvarer besvarar / besvarte besvara / besvart",
      with: "angrep angrepet angrepene åtak åtaket ilden elden skuddene skota"),
    VerbRow(.attack, "storme / stormer stormar / stormet storma / stormet storma"),
    VerbRow(.attack, "sprenge sprengje / sprenger / sprengte sprengde / sprengt"),
    VerbRow(.attack, "eksplodere detonere / eksploderer / eksploderte detonerte / eksplodert"),
    VerbRow(.attack, "skyte / skyter skyt / skjøt skaut / skutt skote skoten skotne skotna"),
    VerbRow(
      .attack, "kidnappe bortføre / kidnapper bortfører / kidnappet kidnappa bortførte / bortført kidnappet"),
    VerbRow(
      .attack,
      "henrette halshugge avrette / henretter halshugger / henrettet halshugget avretta halshogg / henrettet halshugget avretta"
    ),
    VerbRow(
      .attack, "bombe bombardere / bomber bombar bombarderer / bombet bomba bombarderte / bombet bombardert"),
    VerbRow(.attack, "ramme / rammer / rammet råka / rammet råka"),
    VerbRow(.attack, "treffe / treffer / traff trefte / truffet trefft"),
    VerbRow(.attack, "fyre / fyrer fyrar / fyrte / fyrt", with: "av"),
    VerbRow(.attack, "avfyre / avfyrer / avfyrte / avfyrt"),
    VerbRow(.attack, "ødelegge øydeleggje / ødelegger / ødela øydela / ødelagt øydelagt"),
    VerbRow(
      .attack,
      "beskyte massakrere / beskyter beskyt massakrerer / beskjøt beskaut massakrerte / beskutt massakrert"),
    VerbRow(
      .attack,
      "plyndre kapre / plyndrer plyndrar kaprer kaprar / plyndret plyndra kapret kapra / plyndret kapret"),
    VerbRow(.attack, "smelle / smeller / smalt small / smelt"),
    VerbRow(.battle, "invadere / invaderer / invaderte / invadert"),
    VerbRow(.attack, "likvidere / likviderer / likviderte / likvidert"),
    VerbRow(.decision, "svare / svarer svarar / svarte svara / svart", with: "ja nei"),
    VerbRow(.statement, "sende / sender sendes / sendte sende / sendt", with: "tv fjernsyn radio"),
    VerbRow(
      .decision, "undertegne signere / undertegner signerer / undertegnet signerte / undertegnet signert",
      with: "ordre ordren lov loven dekret dekretet"),
    VerbRow(
      .attack, "svare / svarer / svarte svara / svart",
      with: """
        angrep luftangrep flyangrep rakettangrep missilangrep artilleriangrep granatangrep droneangrep bombeangrep motangrep
        åtak luftåtak flyåtak rakettåtak missilåtak artilleriåtak granatåtak droneåtak bombeåtak motåtak bombing bombardement
        fly bomber artilleri artilleriild granater granatar raketter rakettar missiler missil droner dronar
        """),
    VerbRow(
      .battle, "kjempe slåss slåst / kjemper kjempar slåss / kjempet kjempa sloss slost / kjempet kjempa"),
    VerbRow(
      .battle,
      "beleire omringe kringsetje / beleirer omringer / beleiret omringet kringsette omringa / beleiret omringet omringa"
    ),
    VerbRow(.capture, "innta / inntar inntek / inntok / inntatt innteke"),
    VerbRow(
      .capture,
      "erobre gjenerobre / erobrer gjenerobrer / erobret gjenerobret erobra gjenerobra / erobret gjenerobret erobra gjenerobra"
    ),
    VerbRow(
      .capture, "befri frigjøre frigjere / befrir frigjør / befridde frigjorde / befridd frigjort frigjord"),
    VerbRow(.capture, "falle / faller fell / falt fall / falt falle"),
    VerbRow(.capture, "miste tape / mister mistar taper / mistet mista tapte / mistet mista tapt"),
    VerbRow(.capture, "overgi okkupere / overgir okkuperer / overga okkuperte / overgitt okkupert"),
    VerbRow(
      .capture,
      "nedkjempe beseire / nedkjemper beseirer / nedkjempet beseiret nedkjempa / nedkjempet beseiret"),
    VerbRow(
      .other, "møte / møter / møtte / møtt", with: "motstand kritikk motbør protester protestar opp fram frem"
    ),
    VerbRow(.meeting, "møte møta møtes / møter møtes møtest / møtte møttes møttest / møtt"),
    VerbRow(
      .other, "samle / samler samlar / samlet samla / samlet samla",
      with:
        "inn opp penger pengar bevis støtte data opplysninger opplysningar mot kraft krefter prøver prøvar"),
    VerbRow(
      .meeting, "samle samles samlast / samler samles samlar samlast / samlet samla samlast / samlet samla"),
    VerbRow(
      .battle, "delta / deltar deltek / deltok / deltatt delteke",
      with:
        "krigen kampen kampene kampane offensiven bombingen bombinga slaget angrepet angrepene åtaka felttoget"
    ),
    VerbRow(
      .meeting, "delta / deltar deltek / deltok / deltatt delteke",
      with:
        "møte møtet møter toppmøte toppmøtet konferanse konferansen samtaler samtalene forhandlinger forhandlingene seminar seminaret toppmøta forhandlingane samtalane ministermøte ministermøtet giverkonferansen utenriksministermøtet"
    ),
    VerbRow(.deployment, "delta / deltar deltek / deltok / deltatt delteke", with: "koalisjonen"),
    VerbRow(.other, "delta / deltar deltek / deltok / deltatt delteke", with: "i"),
    VerbRow(.meeting, "delta / deltar deltek / deltok / deltatt delteke"),
    VerbRow(
      .meeting,
      "diskutere drøfte / diskuterer drøfter drøftar / diskuterte drøftet drøfta / diskutert drøftet drøfta"),
    VerbRow(.meeting, "besøke besøkje vitje / besøker besøkjer / besøkte vitja / besøkt vitja"),
    VerbRow(.meeting, "ringe / ringer / ringte ringde / ringt"),
    VerbRow(.meeting, "ankomme ankome / ankommer ankjem / ankom / ankommet"),
    VerbRow(.decision, "vedta / vedtar vedtas vedtek / vedtok / vedtatt vedteke"),
    VerbRow(
      .decision,
      "beslutte bestemme avgjøre avgjere / beslutter bestemmer avgjør avgjer / besluttet bestemte avgjorde beslutta / besluttet bestemt avgjort"
    ),
    VerbRow(.decision, "godkjenne / godkjenner / godkjente godkjende / godkjent godkjend godkjende"),
    VerbRow(.decision, "forlenge forlengje / forlenger / forlenget forlenga / forlenget forlenga"),
    VerbRow(.decision, "innføre pålegge / innfører pålegger / innførte påla / innført pålagt"),
    VerbRow(.decision, "stemme røyste / stemmer røystar / stemte røysta / stemt røysta"),
    VerbRow(
      .decision,
      "avslå forby forkaste / avslår forbyr forkaster forkastar / avslo forbød forkastet forkasta / avslått forbudt"
    ),
    VerbRow(
      .decision,
      "oppheve utvide / opphever utvider utvidar / opphevet oppheva utvidet utvida / opphevet utvidet"),
    VerbRow(
      .decision, "skjerpe / skjerper skjerpar / skjerpet skjerpa / skjerpet"),
    VerbRow(.other, "kutte / kutter kuttar / kuttet kutta / kuttet"),
    VerbRow(
      .decision,
      "anerkjenne beordre / anerkjenner beordrer / anerkjente beordret beordra / anerkjent beordret"),
    VerbRow(.decision, "dømme / dømmer / dømte dømde / dømt dømd"),
    VerbRow(
      .appointment, "utnevne utnemne / utnevner utnemner / utnevnte utnemnde / utnevnt utnemnt utnemnd"),
    VerbRow(.appointment, "utpeke / utpeker / utpekte / utpekt"),
    VerbRow(
      .capture, "overta / overtar overtek / overtok / overtatt overteke",
      with: "kontroll kontrollen byen landsbyen makten makta"),
    VerbRow(
      .appointment,
      "tiltre overta avløse etterfølge / tiltrer overtar avløser overtek / tiltrådte overtok avløste etterfulgte avløyste / overtatt avløst overteke"
    ),
    VerbRow(
      .appointment,
      "innsette oppnevne oppnemne / innsetter oppnevner / innsatte oppnevnte oppnemnde / innsatt oppnevnt oppnemnd innsett"
    ),
    VerbRow(.appointment, "nominere / nominerer / nominerte / nominert"),
    VerbRow(.resignation, "fratre / fratrer / fratrådte / fratrådt"),
    VerbRow(
      .resignation,
      "avskjedige sparke avsette / avskjediger sparker avsetter / avskjediget sparket avsatte avskjediga sparka avsette / avskjediget sparket avsatt"
    ),
    VerbRow(.withdrawal, "forlate / forlater forlèt / forlot forlét / forlatt forlate"),
    VerbRow(.withdrawal, "evakuere / evakuerer / evakuerte / evakuert"),
    VerbRow(
      .withdrawal, "avslutte / avslutter avsluttar / avsluttet avslutta / avsluttet avslutta",
      with: """
        oppdraget operasjonen operasjonane operasjonene innsatsen bidraget okkupasjonen treningen treninga opplæringen
        opplæringa deltakelsen deltakinga
        """),
    VerbRow(.other, "avslutte / avslutter avsluttar / avsluttet avslutta / avsluttet avslutta"),
    VerbRow(.other, "laste / laster lastar / lastet lasta / lastet lasta", with: "ned opp"),
    VerbRow(
      .agreement, "forplikte / forplikter forpliktar / forpliktet forplikta / forpliktet forplikta",
      with: "seg"),
    VerbRow(.withdrawal, "overlevere / overleverer / overleverte / overlevert"),
    VerbRow(
      .withdrawal,
      "overlate overdra / overlater overdrar / overlot overlét overdro / overlatt overlate overdratt"),
    VerbRow(
      .other, "sende / sender sendes / sendte sende / sendt",
      with: """
        bilde bilete bilder bileter bildet biletet bildene bileta video videoen videoer videoar videoene visepresident
        visepresidenten utenriksminister utenriksministeren utanriksminister utanriksministeren utsending utsendingen utsendinger
        spesialutsending sendebud penger pengar søknad søknaden krav
        """),
    VerbRow(.decision, "sende / sender sendes / sendte sende / sendt", with: "høring høyring"),
    VerbRow(.deployment, "sende / sender sendes / sendte sende / sendt"),
    VerbRow(
      .deployment,
      "utplassere stasjonere / utplasserer stasjonerer / utplasserte stasjonerte / utplassert stasjonert"),
    VerbRow(.statement, "tilby by / tilbyr tilbyd / tilbød tilbydde baud / tilbudt"),
    VerbRow(.deployment, "lande / lander landar / landet landa / landet landa"),
    VerbRow(.casualty, "drepe / dreper drep drepes / drepte drap / drept drepen drepne"),
    VerbRow(.casualty, "dø døy / dør døyr / døde døydde / død daud"),
    VerbRow(.casualty, "omkomme omkome / omkommer omkjem / omkom / omkommet omkome omkomen"),
    VerbRow(.casualty, "såre skade / sårer skader / såret såra skadet skada / såret såra skadet skadd"),
    VerbRow(
      .casualty, "flykte rømme / flykter flyktar rømmer / flyktet flykta rømte rømde / flyktet flykta rømt"),
    VerbRow(
      .agreement, "inngå / inngår / inngikk inngjekk / inngått",
      with:
        """
        avtale avtalen avtaler avtalar våpenhvileavtale våpenkvileavtale fredsavtale samarbeidsavtale forsvarsavtale
        handelsavtale rammeavtale forlik våpenhvile våpenkvile samarbeid partnerskap allianse alliansen pakt pakten
        kontrakt kontrakten kontrakter kontraktar kompromiss ekteskap ekteskapet
        """
    ),
    VerbRow(.agreement, "skrive / skriver skriv / skrev skreiv / skrevet skrive", with: "under"),
    VerbRow(.agreement, "enes einast / enes einast / entes / "),
    VerbRow(
      .agreement,
      "undertegne signere underteikne / undertegner signerer / undertegnet signerte underteikna / undertegnet signert"
    ),
    VerbRow(
      .election, "vinne / vinner vinn / vant vann / vunnet vunne",
      with: "valg valget val valet presidentvalget parlamentsvalget primærvalget flertall fleirtal"),
    VerbRow(.other, "vinne / vinner vinn / vant vann / vunnet vunne"),
    VerbRow(.other, "velge velje / velger vel / valgte valde / valgt vald valt", with: "annerledes annleis"),
    VerbRow(.decision, "velge velje / velger vel / valgte valde / valgt vald valt", with: "å"),
    VerbRow(.election, "velge velje / velger vel / valgte valde / valgt vald valt"),
    VerbRow(
      .arrest,
      "arrestere pågripe / arresterer pågriper / arresterte pågrep / arrestert pågrepet pågripen pågripne"),
    VerbRow(.arrest, "sikte tiltale / sikter tiltaler / siktet tiltalte / siktet tiltalt"),
    VerbRow(
      .arrest,
      "fengsle varetektsfengsle / fengsler fengslar varetektsfengsler / fengslet fengsla varetektsfengslet / fengslet varetektsfengslet"
    ),
    VerbRow(.disaster, "kollidere / kolliderer / kolliderte / kollidert"),
    VerbRow(.disaster, "styrte kollapse / styrter styrtar / styrtet styrta kollapset / styrtet styrta"),
    VerbRow(
      .report,
      "publisere offentliggjøre / publiserer offentliggjør / publiserte offentliggjorde / publisert offentliggjort"
    ),
    VerbRow(
      .other,
      "starte begynne byrje innlede innleie / starter startar begynner byrjar innleder / startet starta begynte byrja innledet innleidde innleia / startet starta begynt byrja innledet innleia"
    ),
    VerbRow(.decision, "åpne opne / åpner opnar / åpnet opna / åpnet opna", with: "for"),
    VerbRow(.other, "åpne opne / åpner opnar / åpnet opna / åpnet opna"),
    VerbRow(.decision, "bevilge løyve / bevilger løyver / bevilget bevilga løyvde / bevilget bevilga løyvt"),
    VerbRow(.other, "stenge stengje / stenger / stengte stengde / stengt"),
    VerbRow(
      .other, "stanse stoppe / stanser stansar / stanset stansa stoppet stoppa / stanset stansa stoppet"),
    VerbRow(.other, "reise / reiser / reiste / reist"),
    VerbRow(.other, "dra fare / drar dreg / dro drog / dratt drege"),
    VerbRow(.other, "komme kome / kommer kjem / kom / kommet komme kome"),
    VerbRow(.other, "motta / mottar / mottok / mottatt"),
    VerbRow(.other, "forsøke prøve / forsøker prøver / forsøkte prøvde / forsøkt"),
    VerbRow(
      .other,
      "heise oppdage finne / oppdager finner finn / heiste oppdaget fant fann / heist oppdaget funnet funne funnen"
    ),
    VerbRow(.report, "avdekke / avdekker / avdekket avdekte avdekka / avdekket"),
    VerbRow(.statement, "presentere / presenterer / presenterte / presentert"),
    VerbRow(.other, "/ / nådde / nådd"),
    VerbRow(.other, "søke søkje / søker søkjer / søkte / søkt"),
    VerbRow(.other, "føre / fører / førte / ført"),
    VerbRow(.other, "forsvinne / forsvinner forsvinn / forsvant forsvann / forsvunnet forsvunne"),
    VerbRow(.other, "hente redde / henter hentar redder / hentet henta reddet redda / hentet reddet"),
    VerbRow(.other, "ende utløpe / ender utløper / endte utløp / endt utløpt"),
    VerbRow(.other, "stige synke / stiger stig synker / steg steig sank / steget sunket"),
    VerbRow(.other, "kaste / kaster kastar / kastet kasta / kastet"),
    VerbRow(.other, "bryte / bryter bryt / brøt braut / brutt brote"),
    VerbRow(
      .other,
      "rulle kjøre køyre / ruller rullar kjører køyrer / rullet rulla kjørte køyrde / kjørt køyrt køyrd"),
    VerbRow(.other, "droppe / dropper droppar / droppet droppa / droppet"),
    VerbRow(.decision, "snu / snur / snudde / snudd", with: "saken saka spørsmålet"),
    VerbRow(.other, "snu returnere / snur returnerer / snudde returnerte / snudd returnert"),
    VerbRow(.other, "gjenoppta / gjenopptar gjenopptek / gjenopptok / gjenopptatt gjenoppteke"),
    VerbRow(.other, "etablere lansere / etablerer lanserer / etablerte lanserte / etablert lansert"),
    VerbRow(
      .other,
      "protestere demonstrere / protesterer demonstrerer / protesterte demonstrerte / protestert demonstrert"),
    VerbRow(
      .other, "blokkere fjerne / blokkerer fjerner fjernar / blokkerte fjernet fjerna / blokkert fjernet"),
    VerbRow(.other, "/ flyr / fløy flaug / fløyet"),
    VerbRow(.other, "utløse / utløser / utløste / utløst"),
    VerbRow(.other, "slutte / slutter sluttar / sluttet slutta / sluttet"),
    VerbRow(.other, "inntreffe oppstå / inntreffer oppstår / inntraff oppsto oppstod / inntruffet oppstått"),
    VerbRow(.other, "skje hende / skjer hender / skjedde hende / skjedd hendt"),
    VerbRow(.other, "lede leie / leder leier / ledet leidde / ledet"),
    VerbRow(.other, "krysse passere / krysser passerer / krysset passerte / krysset passert"),
    VerbRow(.other, "levere dele / leverer deler / leverte delte / levert delt"),
    VerbRow(
      .other,
      "bygge opprette danne / bygger oppretter danner / bygde opprettet dannet oppretta danna / bygd opprettet dannet"
    ),
    VerbRow(.other, "øke auke redusere / øker aukar reduserer / økte auka reduserte / økt auka redusert"),
    VerbRow(.other, "utsette avlyse / utsetter avlyser / utsatte avlyste utsette / utsatt avlyst"),
    VerbRow(.other, "vise / viser / viste / vist", with: "fram frem seg"),
    VerbRow(.other, "feste / fester festar / festet festa /", with: "gatene gata gatane natta natten"),
    VerbRow(.other, "markere feire / markerer feirer / markerte feiret feira / markert"),
    VerbRow(.other, "snakke tale / snakker talar / snakket snakka talte / snakket"),
    VerbRow(.other, "trene øve / trener øver / trente øvde øvet trena / trent"),
    VerbRow(.other, "stå / står / sto stod / stått", with: "fram frem"),
    VerbRow(.other, "flytte / flytter flyttar / flyttet flytta / flyttet flytta"),
    VerbRow(
      .other, "slippe sleppe / slipper slepp / slapp / sluppet sloppe",
      with:
        "inn ut fri unna løs laus ammunisjon våpen våpna forsyninger forsyningar mat vatn vann nødhjelp naudhjelp"
    ),
    VerbRow(.other, "granske / gransker granskar / /"),
    VerbRow(.other, "utføre gjennomføre / utfører gjennomfører / utførte gjennomførte / utført gjennomført"),
    VerbRow(.other, "gå / går / gikk gjekk / gått"),
    VerbRow(.other, "ta / tar tek / tok / tatt teke teken tekne"),
    VerbRow(.other, "følge følgje / følger følgjer / fulgte følgde / fulgt"),
    VerbRow(.appointment, "utrope / utroper / utropte / utropt", with: "til"),
    VerbRow(.statement, "utrope / utroper / utropte / utropt"),
    VerbRow(.attack, "knivstikke / knivstikker / knivstakk / knivstukket"),
    VerbRow(
      .attack,
      "torturere mishandle voldta valdta / torturerer mishandler voldtar / torturerte mishandlet mishandla voldtok valdtok / torturert mishandlet voldtatt"
    ),
    VerbRow(.attack, "forgifte / forgifter / forgiftet forgifta / forgiftet forgifta"),
    VerbRow(.attack, "overfalle / overfaller overfell / overfalt overfall / overfalt"),
    VerbRow(.attack, "rasere knuse / raserer knuser / raserte knuste / rasert knust"),
    VerbRow(
      .attack,
      "uskadeliggjøre nøytralisere / uskadeliggjør nøytraliserer / uskadeliggjorde nøytraliserte / uskadeliggjort nøytralisert"
    ),
    VerbRow(.capture, "annektere / annekterer / annekterte / annektert"),
    VerbRow(.capture, "kapitulere / kapitulerer / kapitulerte / kapitulert"),
    VerbRow(.casualty, "myrde / myrder myrdar / myrdet myrda / myrdet myrda"),
    VerbRow(.casualty, "drukne / drukner druknar / druknet drukna / druknet drukna"),
    VerbRow(.casualty, "fordrive / fordriver fordriv / fordrev fordreiv / fordrevet fordrive"),
    VerbRow(
      .disaster,
      "forlise kantre havarere krasje / forliser kantrer kantrar havarerer krasjer krasjar / forliste kantret kantra havarerte krasjet krasja / forlist kantret havarert krasjet"
    ),
    VerbRow(.disaster, "nødlande / nødlander nødlandar / nødlandet nødlanda / nødlandet"),
    VerbRow(.meeting, "innkalle / innkaller innkallar / innkalte innkalla / innkalt innkalla"),
    VerbRow(.meeting, "forhandle / forhandler forhandlar / forhandlet forhandla / forhandlet forhandla"),
    VerbRow(.meeting, "avholde avhalde / avholder avheld / avholdt avheldt / avholdt avhalde"),
    VerbRow(.meeting, "gjeste / gjester gjestar / gjestet gjesta / gjestet gjesta"),
    VerbRow(.decision, "anke / anker ankar / anket anka / anket anka"),
    VerbRow(
      .decision,
      "frifinne frikjenne / frifinner frikjenner frifinn / frifant frikjente frifann frikjende / frifunnet frikjent frikjend frifunne frifunnen"
    ),
    VerbRow(.decision, "avsi avseie / avsier avseier / avsa / avsagt"),
    VerbRow(
      .decision,
      "annullere kansellere suspendere reversere / annullerer kansellerer suspenderer reverserer / annullerte kansellerte suspenderte reverserte / annullert kansellert suspendert reversert"
    ),
    VerbRow(.decision, "omgjøre oppløse / omgjør oppløser / omgjorde oppløste / omgjort oppløst"),
    VerbRow(
      .decision, "nedstemme vrake / nedstemmer vraker vrakar / nedstemte vraket vraka / nedstemt vraket vraka"
    ),
    VerbRow(.decision, "ratifisere / ratifiserer / ratifiserte / ratifisert"),
    VerbRow(.decision, "tillate / tillater tillèt / tillot tillét / tillatt tillate"),
    VerbRow(.decision, "innvilge innvilgje / innvilger innvilgar / innvilget innvilga / innvilget innvilga"),
    VerbRow(.decision, "ilegge ileggje / ilegger ilegg / ila / ilagt"),
    VerbRow(.decision, "utlyse / utlyser / utlyste / utlyst"),
    VerbRow(.decision, "utvise / utviser / utviste / utvist"),
    VerbRow(.decision, "benåde / benåder benådar / benådet benåda / benådet benåda"),
    VerbRow(.decision, "saksøke saksøkje / saksøker saksøkjer / saksøkte / saksøkt"),
    VerbRow(.appointment, "kåre / kårer kårar / kåret kåra / kåret kåra"),
    VerbRow(.election, "gjenvelge attvelje / gjenvelger / gjenvalgte attvalde / gjenvalgt attvald attvalt"),
    VerbRow(.withdrawal, "avvikle / avvikler avviklar / avviklet avvikla / avviklet avvikla"),
    VerbRow(
      .agreement,
      "godta akseptere / godtar godtek aksepterer / godtok aksepterte / godtatt godteke akseptert"),
    VerbRow(
      .other,
      "beslaglegge ransake / beslaglegger ransaker ransakar / beslagla ransaket ransaka / beslaglagt ransaket ransaka"
    ),
    VerbRow(.report, "registrere / registrerer / registrerte / registrert"),
    VerbRow(.report, "lekke / lekker / lekket lakk / lekket"),
    VerbRow(.report, "dokumentere / dokumenterer / dokumenterte / dokumentert"),
    VerbRow(.report, "utgi utgje / utgir utgjev / utga utgav / utgitt utgjeve"),
    VerbRow(.statement, "vitne / vitner vitnar / vitnet / vitnet"),
    VerbRow(
      .statement, "avgi / avgir avgjev / avga avgav / avgitt avgjeve",
      with: "forklaring uttalelse vitnemål vitneforklaring løfte svar fråsegn innstilling"),
    VerbRow(.other, "avgi / avgir avgjev / avga avgav / avgitt avgjeve"),
    VerbRow(
      .other,
      "løslate frigi lauslate frigje / løslater frigir lauslèt frigjev / løslot frigav friga lauslét / løslatt frigitt lauslate frigjeve frigitte"
    ),
    VerbRow(.other, "utlevere deportere / utleverer deporterer / utleverte deporterte / utlevert deportert"),
    VerbRow(
      .other,
      "gravlegge begrave gravleggje / gravlegger begraver gravlegg / gravla begravde gravlagde / gravlagt begravet begravd"
    ),
    VerbRow(
      .other,
      "berge unnslippe overleve / berger bergar unnslipper overlever / berget berga unnslapp overlevde / berget berga unnsluppet overlevd"
    ),
    VerbRow(.other, "avverge avverje / avverger avverjar / avverget avverga avverja / avverget avverga"),
    VerbRow(.other, "avbryte / avbryter avbryt / avbrøt avbraut / avbrutt avbrote"),
    VerbRow(.other, "strande rakne / strander strandar raknar / strandet raknet rakna / strandet raknet"),
    VerbRow(.other, "streike / streiker streikar / streiket streika / streiket streika"),
    VerbRow(.other, "strømme strøyme / strømmer strøymer / strømmet strømma strøymde / strømmet"),
    VerbRow(.other, "marsjere / marsjerer / marsjerte / marsjert"),
    VerbRow(.other, "sperre / sperrer sperrar / sperret sperra / sperret sperra"),
    VerbRow(.other, "arrangere / arrangerer / arrangerte / arrangert"),
    VerbRow(
      .other,
      "grunnlegge stifte / grunnlegger stifter stiftar / grunnla stiftet stifta / grunnlagt stiftet stifta"),
    VerbRow(.other, "invitere / inviterer / inviterte / invitert"),
    VerbRow(
      .other,
      "overføre betale donere / overfører betaler donerer / overførte betalte donerte / overført betalt donert"
    ),
    VerbRow(.other, "kjøpe selge selje / kjøper selger sel / kjøpte solgte selde / kjøpt solgt selt"),
    VerbRow(.other, "tvinge / tvinger tvingar / tvang / tvunget tvinga"),
    VerbRow(.other, "smugle / smugler smuglar / smuglet smugla / smuglet smugla"),
    VerbRow(.other, "trappe / trapper trappar / trappet trappa / trappet trappa", with: "opp ned"),
    VerbRow(.other, "doble halvere / dobler doblar halverer / doblet dobla halverte / doblet dobla halvert"),
    VerbRow(.other, "innvie / innvier / innviet innvia / innviet innvia"),
    VerbRow(.other, "behandle handsame / behandler handsamar / behandlet handsama / behandlet handsama"),
    VerbRow(
      .other, "beramme seile segle / berammer seiler seglar / berammet seilte segla / berammet seilt segla"),
    VerbRow(
      .disaster,
      "velte frontkollidere / velter veltar frontkolliderer / veltet velta frontkolliderte / veltet velta frontkollidert"
    ),
    VerbRow(.other, "havne hamne / havner hamnar / havnet hamna / havnet hamna"),
    VerbRow(.decision, "samtykke / samtykker samtykkjer / samtykket samtykte / samtykket"),
    VerbRow(.other, "permittere / permitterer / permitterte / permittert"),
    VerbRow(.other, "/ / skred skreid / skredet", with: "aksjon"),
    VerbRow(.battle, "slå / slår / slo / slått", with: "angrep angrepet åtak åtaket"),
    // Strong verbs, which no ending tells.
    VerbRow(.other, "ryke / ryker ryk / røk rauk / røket"),
    VerbRow(.other, "stjele stele / stjeler stel / stjal / stjålet stole"),
    VerbRow(.other, "sprekke / sprekker sprekk / sprakk / sprukket sprukke"),
    VerbRow(.other, "skjære / skjærer / skar / skåret"),
    VerbRow(.other, "snike / sniker snik / snek sneik / sneket"),
    VerbRow(.other, "bite / / bet beit / bitt"),
    VerbRow(.other, "skyve skuve / skyver skyv / skjøv skauv / skjøvet"),
    VerbRow(.other, "binde / / bandt / bundet"),
    VerbRow(.other, "rive / / rev reiv / revet"),
    VerbRow(.other, "løpe springe / / løp sprang / løpt sprunget"),
    VerbRow(.other, "slippe sleppe / slipper slepp / slapp / sluppet"),
    VerbRow(.other, "bestige / bestiger / besteg / besteget"),
    VerbRow(.other, "score skåre / scorer skårer / scoret scora skåra / scoret scora"),
    VerbRow(.other, "debutere / debuterer / debuterte / debutert"),
    VerbRow(.other, "fylle / fyller / fylte / fylt", with: "år"),
    VerbRow(.disaster, "/ / brant /"),
    VerbRow(.disaster, "/ / brann /", with: "ned"),
    VerbRow(
      .disaster, "brenne / brenner brenn / brant brente / brent",
      with:
        "ned hus huset bolig boligen leilighet leilegheit leiligheten bygning bygningen bygg bygget garasje"),
    VerbRow(.other, "sørge syte / sørger syter / sørget sørgde syta sytte / sørget"),
    VerbRow(.statement, "lese lesa / leser les / leste las / lest lese", with: "opp"),
    VerbRow(.other, "rykke rykkje / rykker rykkjer / rykket rykte rykka / rykket"),
    VerbRow(.decision, "avstå / avstår / avsto avstod / avstått"),
    VerbRow(.decision, "innstille / innstiller / innstilte / innstilt"),
    VerbRow(.other, "søkke / søkk / sokk / sokke"),
    VerbRow(
      .attack, "begå / begår / begikk begjekk / begått",
      with: "angrep terrorangrep overgrep drap massakre massakrer krigsforbrytelser krigsbrotsverk åtak"),
    VerbRow(
      .attack,
      "hevne gjengjelde sabotere lemleste / hevner hevnar gjengjelder saboterer lemlester / hevnet hevna gjengjeldte saboterte lemlestet lemlesta / hevnet hevna gjengjeldt sabotert lemlestet"
    ),
    VerbRow(
      .attack,
      "utslette eliminere / utsletter utslettar eliminerer / utslettet utsletta eliminerte / utslettet utsletta eliminert"
    ),
    VerbRow(.battle, "aksjonere / aksjonerer / aksjonerte / aksjonert"),
    VerbRow(
      .capture, "sikre / sikrer sikrar / sikret sikra / sikret sikra",
      with: "kontroll kontrollen styringen styringa makten makta"),
    VerbRow(.capture, "overvinne / overvinner overvinn / overvant overvann / overvunnet overvunne"),
    VerbRow(.capture, "lide / lider lid / led leid / lidt", with: "nederlag"),
    VerbRow(
      .arrest,
      "fremstille framstille / fremstiller framstiller / fremstilte framstilte / fremstilt framstilt",
      with: "varetektsfengsling fengsling tingretten retten forhørsretten"),
    VerbRow(
      .arrest,
      "avhøre anmelde konfiskere / avhører anmelder konfiskerer / avhørte anmeldte konfiskerte / avhørt anmeldt konfiskert"
    ),
    VerbRow(
      .decision,
      "iverksette iverksetje / iverksetter iverkset / iverksatte iverksette / iverksatt iverksett"),
    VerbRow(
      .decision,
      "henlegge innskrenke gjeninnføre legalisere boikotte / henlegger innskrenker gjeninnfører legaliserer boikotter / henla innskrenket gjeninnførte legaliserte boikottet boikotta / henlagt innskrenket gjeninnført legalisert boikottet"
    ),
    VerbRow(.deployment, "mobilisere / mobiliserer / mobiliserte / mobilisert"),
    VerbRow(
      .withdrawal, "retirere hjemsende / retirerer hjemsender / retirerte hjemsendte / retirert hjemsendt"),
    VerbRow(
      .meeting,
      "megle konferere konsultere / megler meklar konfererer konsulterer / meglet mekla konfererte konsulterte / meglet konferert konsultert"
    ),
    VerbRow(
      .appointment,
      "erstatte forfremme / erstatter erstattar forfremmer / erstattet erstatta forfremmet forfremma / erstattet erstatta forfremmet"
    ),
    VerbRow(.casualty, "sovne / sovner sovnar / sovnet sovna / sovnet sovna", with: "inn"),
    VerbRow(
      .disaster,
      "forulykke grunnstøte oversvømme / forulykker grunnstøter oversvømmer / forulykket forulykka grunnstøtte oversvømte / forulykket grunnstøtt oversvømt"
    ),
    VerbRow(
      .other,
      "gjenåpne gjenopne avduke fullføre gjenopprette / gjenåpner gjenopnar avduker avdukar fullfører gjenoppretter / gjenåpnet gjenopna avduket avduka fullførte gjenopprettet gjenoppretta / gjenåpnet gjenopna avduket fullført gjenopprettet"
    ),
    VerbRow(
      .other,
      "utveksle forpurre forhindre overrekke frakte / utveksler utvekslar forpurrer forhindrer overrekker frakter fraktar / utvekslet utveksla forpurret forpurra forhindret forhindra overrakte fraktet frakta / utvekslet forpurret forhindret overrakt fraktet frakta"
    ),
    VerbRow(
      .other,
      "identifisere lokalisere avvæpne rekruttere / identifiserer lokaliserer avvæpner avvæpnar rekrutterer / identifiserte lokaliserte avvæpnet avvæpna rekrutterte / identifisert lokalisert avvæpnet rekruttert"
    ),
    VerbRow(
      .other, "klare greie makte / klarer klarar greier maktar / klarte greidde maktet makta / klart greidd",
      with: "å"),
    VerbRow(.other, "rekke / rekker rekk / rakk / rukket rokke", with: "å"),
    VerbRow(.other, "bringe bringje / bringer / brakte bragte / brakt bragt"),
    VerbRow(.other, "gjøre gjere / gjør gjer / gjorde / gjort"),
    VerbRow(.other, "bli / blir / ble blei vart / blitt"),
    VerbRow(.other, "få / får / fikk fekk / fått"),
    VerbRow(.other, "gi gje / gir gjev / ga gav / gitt gjeve"),
    VerbRow(.other, "sette setje / setter set / satte sette / satt sett"),
    VerbRow(.other, "holde halde / holder held / holdt heldt / holdt halde"),
  ]
}

extension VerbRow {
  /// The row with the other ending of weak verbs in the past: «sikta» beside «siktet».
  var withOtherPast: VerbRow {
    var columns = forms.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard columns.count > 2 else { return self }
    for column in 2..<columns.count {
      let known = columns[column].split(separator: " ").map(String.init)
      let others = known.filter { $0.hasSuffix("et") && $0.utf8.count > 5 }.map { "\($0.dropLast(2))a" }
      columns[column] += others.filter { !known.contains($0) }.map { " \($0)" }.joined()
    }
    var row = self
    row.forms = columns.joined(separator: "/")
    return row
  }

  /// The row with what is done to something: «holdes», «haldast», beside «holde», «halde».
  var withPassive: VerbRow {
    var columns = forms.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard columns.count > 1 else { return self }
    let passives = columns[0].split(separator: " ").flatMap { form -> [String] in
      // «finnes» is there, «gås» is a goose.
      guard form.utf8.count > 4 || form == "ta" || form == "gi", form != "finne", let last = form.last else {
        return []
      }
      switch last {
      case "e": return ["\(form)s", "\(form.dropLast())ast"]
      case "a", "i", "å": return ["\(form)s"]
      default: return []
      }
    }
    for column in 0...1 {
      let known = Set(columns[column].split(separator: " ").map(String.init))
      columns[column] += passives.filter { !known.contains($0) }.map { " \($0)" }.joined()
    }
    var row = self
    row.forms = columns.joined(separator: "/")
    return row
  }
}
