import TimelineModel

/// Words that tell that something happened, Bokmål and Nynorsk; the verbs have a file of their own.
enum NorwegianEvents {
  static let language = EventLanguage(
    verbs: verbs.map(\.withPassive.withOtherPast), nouns: nouns,
    finishing: "har hadde er var ble blei vart blir blitt vorte bli vore vært",
    possible: "kan kunne bør burde må måtte ville vil skulle tør",
    planned: "skal vil ventes ventast venter ventar planlegger planlegg planen kommer",
    negations: "ikke ikkje aldri ingen verken hverken korkje ingenting",
    states: """
      er var vært vore har hadde ligger ligg lå låg står finnes finst kontrollerer styrer bor bur består teller tel holder held
      kjenner vet veit betyr gjelder gjeld befinner befant oppholder oppholdt
      """,
    openers:
      "som da då mens medan når der at etter før fordi siden sidan dersom hvis om hvor kor hvordan korleis hvorfor kvifor",
    joining: "og men",
    before: "tidligere tidlegare før opprinnelig opphavleg",
    adverbs: adverbs,
    fronting: """
      da då deretter dermed derfor difor der samtidig samstundes likevel elles ellers så etterpå senere seinare
      videre vidare dessuten dessutan derimot imidlertid nå no
      """,
    leading:
      """
      i på om for fra frå under etter før ved alt allerede allereie også først bare berre natt til den det rundt omkring omtrent
      cirka drøyt knapt vel nærmere
      """,
    beginning: "begynner begynte begynt byrjar byrja starter startar startet starta",
    helping: """
      har hadde er var ble blei vart blir skal vil kan må skulle ville kunne måtte bør burde
      """,
    determiners: """
      en ei et ein eit den det de dei denne dette disse desse flere fleire mange noen nokre alle begge to tre fire fem
      seks sju syv åtte ni ti rundt over minst omtrent nær nærmere mer meir andre hundrevis tusenvis omkring cirka knapt drøyt opptil inntil
      """,
    prepositions: """
      i på til fra frå av om for med mot ved hos under over etter før uten utan mellom blant gjennom ut inn opp ned
      nord sør øst vest inne ute hjem heim fram frem
      """,
    attaching: "fra frå av om for med mot",
    infinitiveMark: "å",
    counts: """
      to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten tjue tretti flere fleire mange
      titalls hundrevis
      """,
    infinitiveMarks:
      "å skal vil kan må bør skulle ville kunne måtte burde ventes ventast planlegger lar let",
    bare: "bli ha verte være vere",
    holding: "enn er var tiden tida perioden døgnet månedene månadene ukene vekene årene åra",
    timePrepositions: "i på den om", hanging: "", isVerbSecond: true)

  /// Nouns that name a happening, by kind; a noun counts as the end of a compound too.
  static let nouns: [(Event.Kind, String)] = [
    (
      .attack,
      """
      angrep angrepet angrepene åtak åtaket åtaka eksplosjon eksplosjonen eksplosjonene bilbombe bilbomben
      henrettelse henrettelsen massakre massakren massaker massakeren drap drapet drapene attentat attentatet
      bombing bombingen bombinga bombardement bombardementet bortføring bortføringen bortføringa kidnapping
      kidnappingen kidnappinga gisselaksjon gisselaksjonen skyting skytingen skytinga halshogging halshoggingen
      likvidasjon likvidasjonen terrorhandling terrorhandlingen terrorhandlinga drapsforsøk drapsforsøket eksplosjonar
      eksplosjonane avretting avrettinga terroren likvidering likvideringen likvideringa knivstikking knivstikkingen
      knivstikkinga
      """
    ),
    (
      .battle,
      """
      slaget offensiv offensiven kamper kampar kampene kampane sammenstøt samanstøyt trefninger trefningar beleiring beleiringen beleiringa framrykking framrykkingen
      framrykkinga aksjon aksjonen operasjon operasjonen invasjon invasjonen luftkrigen skuddveksling
      skuddvekslingen skotveksling skotvekslinga kuppforsøk kuppforsøket statskupp statskuppet opptøyer opptøyene
      """
    ),
    (
      .capture,
      """
      gjenerobring gjenerobringen gjenerobringa erobring erobringen erobringa frigjøring frigjøringen frigjering
      frigjeringa gjennombrudd gjennombruddet gjennombrot gjennombrotet fallet
      """
    ),
    (
      .meeting,
      """
      møte møtet toppmøte toppmøtet konferanse konferansen forhandlinger forhandlingene forhandlingane samtaler
      samtalene samtalane besøk besøket
      """
    ),
    (
      .decision,
      """
      vedtak vedtaket beslutning beslutningen avgjørelse avgjørelsen avgjerd avgjerda resolusjon resolusjonen dom
      dommen domen straffeutmåling straffeutmålingen straffeutmålinga frifinnelse frifinnelsen
      """
    ),
    (.appointment, "utnevnelse utnevnelsen innsettelse innsettelsen utnemning utnemninga"),
    (.resignation, "avgang avgangen avskjed avskjeden oppsigelse oppsigelsen oppseiing"),
    (
      .withdrawal,
      """
      tilbaketrekning tilbaketrekningen tilbaketrekking tilbaketrekkingen tilbaketrekkinga uttrekning uttrekningen
      uttrekking uttrekkingen uttrekkinga evakuering evakueringen evakueringa
      """
    ),
    (.deployment, "utplassering utplasseringen utplasseringa opptrapping opptrappingen opptrappinga"),
    (.agreement, "avtale avtalen avtala våpenhvile våpenhvilen våpenkvile våpenkvila enighet semje"),
    (.election, "valg valget folkeavstemning folkeavstemningen val valet folkerøysting"),
    (
      .disaster,
      """
      ulykke ulykken ulykka boligbrann husbrann storbrann skogbrann jordskjelv jordskjelvet styrt styrten forlis
      forliset
      """
    ),
    (
      .arrest,
      """
      pågripelse pågripelsen arrestasjon arrestasjonen razzia razziaen varetektsfengsling varetektsfengslingen
      """
    ),
    (
      .other,
      """
      leteaksjon leteaksjonen leiteaksjon leiteaksjonen redningsaksjon redningsaksjonen innsamlingsaksjon
      innsamlingsaksjonen hjelpeaksjon hjelpeaksjonen
      """
    ),
  ]

  /// Definite nouns, as ends of words, that point back to a happening told before, by its kind.
  static let toldBefore: [(Event.Kind, String)] = [
    (
      .attack,
      """
      angrepet angrepene angrepa åtaket åtaka eksplosjonen eksplosjonene eksplosjonane bombingen bombinga drapet
      drapene drapa knivstikkingen knivstikkinga attentatet massakren skytingen skytinga skuddvekslingen
      skotvekslinga bortføringen bortføringa kidnappingen kidnappinga operasjonen ofrene offera offrene
      """
    ),
    (.meeting, "møtet toppmøtet konferansen samtalene samtalane besøket forhandlingene forhandlingane"),
    (.disaster, "ulykken ulykka jordskjelvet forliset brannen"),
    (.arrest, "pågripelsen arrestasjonen"),
    (.resignation, "oppsigelsen oppseiinga avgangen avskjeden"),
    (.decision, "vedtaket beslutningen avgjørelsen avgjerda dommen domen straffeutmålingen straffeutmålinga"),
    (.agreement, "avtalen avtala våpenhvilen våpenkvila"),
    (.statement, "uttalelsen uttalelsene utsegna utsegnene utspillet fråsegna"),
  ]

  /// The same as whole words: «reaksjonen» is no «aksjon», and «utvalget» no «valg».
  static let toldBeforeAlone: [(Event.Kind, String)] = [
    (.attack, "aksjonen"), (.election, "valget valet"), (.decision, "straffen kjennelsen"),
    (.agreement, "semja"),
    (.other, "hendelsen hendinga episoden"),
  ]

  /// «Dagen etter angrepet», «uken før valget».
  static let singleUnits: [(CalendarUnit, String)] = [
    (.day, "dagen døgnet"), (.week, "uken uka veka vika"), (.month, "måneden månaden"), (.year, "året"),
  ]

  /// Small words that stand between the verb and the subject behind it.
  static let adverbs = "derfor difor også samtidig imidlertid likevel nå no dermed altså da då derimot"

}
