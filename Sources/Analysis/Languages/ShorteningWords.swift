/// The words at which a line that is too long is made shorter, Bokmål, Nynorsk and English together; one object, for every
/// line that is read holds them.
final class ShorteningWords: Sendable {
  /// «irakiske styrker», «et angrep»: forms of verbs that nouns have too.
  let nounsToo: WordSet
  /// «i går», «ved var»: no verb stands behind one of these.
  let close: WordSet
  /// A clause begins with one, and waits for its verb.
  let clausal: WordSet
  /// A clause that may be left out begins with one.
  let subordinate: WordSet
  /// What holds only if: never left out.
  let conditions: WordSet
  /// «slik | som», «mer | enn».
  let comparing: WordSet
  /// «de | som kommer»: nobody without the clause.
  let pronouns: WordSet
  /// «den første | som».
  let ranks: WordSet
  /// «…, ifølge AFP».
  let source: WordSet
  /// «gikk inn», «trakk seg ut»: they belong to the verb.
  let particles: WordSet
  /// «kom tilbake», «reiste hjem»: enough without from where.
  let returning: WordSet
  /// «vest | i landet», «nord | for byen».
  let compass: WordSet
  /// Verbs that say enough by themselves: «da bombene falt».
  let complete: WordSet
  /// «sa | til avisen | at»: where or to whom something was said.
  let hearing: WordSet
  /// «bor», «ventes»: verbs that the tables of happenings lack.
  let states: WordSet
  /// «skjedde»: nothing without more.
  let empty: WordSet
  /// Verbs that say nothing without what they do it to.
  let transitive: WordSet
  /// «Dette er», «Her hadde»: of what, stands in the words before.
  let pointing: WordSet
  /// «Og», «som»: no line begins on one.
  let joining: WordSet
  /// «soldatene | selv».
  let themselves: WordSet
  /// «forteller | avisen | at».
  let telling: WordSet
  /// «vite | om de kan dømmes»: a clause stands behind «om».
  let asking: WordSet
  /// «den», «sin»: they go with what stands before a name.
  let owning: WordSet
  /// «en leder | for styrkene | fra byen»: prepositions of a phrase that a noun does without.
  let homing: WordSet
  let together: WordSet
  /// «hverandre», «enige»: what nobody is or does alone.
  let mutual: WordSet
  /// «for å hente», «etter at han kom»: a clause behind them may go.
  let free: WordSet
  /// «ansvar | for å», «gikk inn | for å».
  let waiting: WordSet
  /// Prepositions that say where or when more often than what.
  let placing: WordSet
  /// No line ends on one.
  let leading: WordSet
  /// «tok kontroll | over», «fant sted | i».
  let unfinished: WordSet
  let paired: WordSet
  let or: WordSet
  /// «ikke | før», «ikke | uten».
  let onlyThen: WordSet
  /// «kort | etter at», «et kvarter | før»: how long after or before.
  let measures: WordSet
  /// «med krav | om», «snakk | om»: nouns that say nothing without what they are about.
  let matters: WordSet
  /// «påståtte», «planlagte»: without one the words would say more than is told.
  let altering: WordSet
  /// Verbs that wait for a preposition further on, whatever form they have.
  let governors: WordSet
  /// «Denne paragrafen»: which one stands in the words before.
  let these: WordSet
  /// «Slike | grupper er farlige»: which, stands in the words before.
  let such: WordSet
  /// «Det | får | avisen bekreftet».
  let getting: WordSet
  /// «bilen | deres»: whose, stands in the words before.
  let belonging: WordSet
  /// «blant | annet», «mellom | anna».
  let among: WordSet
  let others: WordSet
  /// «Ti | av dem».
  let numbers: WordSet
  /// «advokaten | hans».
  let ofOne: WordSet
  /// «flere av | dem»: of those told of before.
  let ofThem: WordSet
  /// «vi», «oss»: those who speak.
  let oneself: WordSet
  /// «Alle er her», «Begge falt»: of whom, stands in the words before.
  let everybody: WordSet
  /// «skal | ha bestemt seg»: no participle stands right behind one.
  let modal: WordSet
  /// «har», «ble»: nothing without what they help.
  let helping: WordSet
  let again: WordSet
  /// «Beslutningen ble | tatt».
  let made: WordSet
  /// «av | hensyn til»: why something is done.
  let reasons: WordSet
  /// «sa at de ville»: what the verb was when it was said.
  let spoken: [(told: WordSet, verb: String)]
  /// «var | ennå | i byen»
  let lasting: WordSet
  /// «hadde 90 | prosent | av byen»
  let shares: WordSet
  /// «ville | ha flyktet», «skulle | vært der»: what was not to be any more.
  let perfect: WordSet
  private let governing: GovernedWords

  init(_ lexicon: inout Lexicon) {
    func set(_ words: String, _ lexicon: inout Lexicon) -> WordSet { WordSet(words, &lexicon) }
    nounsToo = set(
      "landet landa angrep styrker styrkar støtte støttar møter møte svar tap tar slag treff fly dom drap fall krav råd mål kamper spår drar leder",
      &lexicon)
    close = set("i på av for med mot til fra frå om å a an the of to et ei en eit ein", &lexicon)
    clausal = set(
      "at som da då mens medan når fordi dersom hvis viss ifall hvor kor hvordan korleis hvorfor kvifor der that which who when while because where how why",
      &lexicon)
    subordinate = set(
      "som da då mens medan når fordi ettersom der hvor which who when while because where", &lexicon)
    conditions = set("dersom hvis viss ifall enn unntatt than unless if", &lexicon)
    comparing = set("slik like så samme same slike mer meir større måte måten such same", &lexicon)
    pronouns = set("dem den det de dei alle noen nokon dette those him he", &lexicon)
    ranks = set("første fyrste siste eneste einaste første største only first last", &lexicon)
    source = set("ifølge ifølgje", &lexicon)
    particles = set(
      "ut inn opp ned inne ute hjem heim fram frem tilbake bort unna over up out", &lexicon)
    returning = set("tilbake attende hjem heim", &lexicon)
    compass = set("nord sør øst vest aust nordvest nordøst sørvest sørøst", &lexicon)
    complete = set(
      """
      falt fall kom skjedde begynte byrja startet starta døde eksploderte forsvant stanset flyktet reiste dro landet ankom møttes
      møttest gikk gjekk stoppet varer fortsatte fortsette pågikk pågår fell died began met came fled
      """, &lexicon)
    hearing = set("til i på under overfor ved to in on", &lexicon)
    states = set(
      """
      bor budde bodde bur sitter sit ligger ligg lå låg står stod finnes finst fantes styrer styrte teller tel tilhører lar let ventes
      ventast drev driver la spådde spår letter vakte hang slapp fann pågår anklager anklaga kompenserer drog
      handler handlar omhandler omhandlar lyder lyt koster kostar yter ytte ytet utarbeider utarbeidet utarbeida omtales betegnes beskrives kalles betraktes regnes anses oppfattes
      """, &lexicon)
    empty = set("skjedde skjer skjedd fant inntraff hendte happened", &lexicon)
    transitive = set(
      """
      forlot forlét tok tar tek ga gav gir gjev sa sier seier fikk fekk får hadde har gjorde gjør gjer kalte kaller sendte sender la
      legger satte setter holdt heldt holder møtte møter mistet mista brukte bruker krevde krever lovet lover mente mener
      meiner trakk hevdet hevder ble blei vart er var skal vil kan må left took gave said
      """, &lexicon)
    pointing = set("dette disse desse her der slik slike herfra derfra this these", &lexicon)
    these = set("denne dette disse desse", &lexicon)
    joining = set("og men eller som at samt and but or that", &lexicon)
    themselves = set("selv sjølv", &lexicon)
    such = set("slike slikt slik sånne sånt", &lexicon)
    getting = set("får fikk fekk", &lexicon)
    telling = set(
      """
      forteller fortalte fortel fortalde opplyser opplyste opplyser melder meldte skriver skrev skreiv sier sa seier uttaler uttalte
      told
      """, &lexicon)
    asking = set(
      """
      vite spør spurte vurdere vurderer vurderte avgjøre avgjere avgjør avgjorde avgjer undersøke diskutere drøfte vet klart uklart ukjent usikkert
      """, &lexicon)
    owning = set("den det de dei sin sitt sine si", &lexicon)
    homing = set("mellom i på ved hos fra frå for under med in at from for", &lexicon)
    free = set("for etter ved uten utan", &lexicon)
    mutual = set("hverandre kvarandre enige einige samde uenige usamde begge bae tosidig gjensidig", &lexicon)
    together = set("sammen saman lag together", &lexicon)
    waiting = set(
      """
      seg inn orde ansvar ansvaret skyld skylden skulda kjent kjend takket takka anklaget anklaga beskyldt siktet sikta
      tiltalt dømt straffet hyllet kjemper kjempet kjempa sørget sørga planer plan grunn frist tid rom klar klare nok
      """, &lexicon)
    placing = set(
      """
      i på ved hos under etter før siden sidan fra frå utenfor utanfor nær rundt blant gjennom langs in near at on after
      before since during
      """, &lexicon)
    leading = set(
      """
      i på til fra frå av om for med mot ved hos under over etter før uten utan mellom blant gjennom siden sidan ifølge
      ifølgje rundt minst omtrent nær en ei et ein eit den det de dei og eller men at som å da der enn har hadde er var ble
      vart blir skal vil kan må skulle ville kunne måtte sin sitt sine si hvor mens fordi så ikke ikkje også mer meir flere
      fleire disse dette denne noen nokre hvis dersom både verken mest blir fikk drøyt knapt bare berre nå no sammen saman deretter
      hvem hva kva kven hvilke vore vært blitt bli være vere ha
      of to in on at from by with and or but that which who as into against about a an its his her their is are was
      were has have had will would the
      """, &lexicon)
    unfinished = set(
      """
      starten begynnelsen byrjinga slutten år dager dagar uker veker timer timar måneder månader del kontroll kontrollen herredømme ansvar ansvaret stilling
      vekt skylden skylda tråd strid forhold vegne hjelp forbindelse samband bruk sted stad plass fotfeste enige einige samde enig einig samd klar klare rekke rekkje slutt stand slaget kampen kampene offensiven behov hensyn omsyn oppfordring oppfordringer
      oppmoding oppmodingar anmodning medvirkning medverknad deltakelse deltagelse deltaking years days weeks months
      hours part control able
      """, &lexicon)
    measures = set(
      """
      kort rett like straks umiddelbart bare berre kvarter minutter minutt sekunder time timer timar dag dagen dager dagar
      uke uker veke veker måned måneder månad månader år tid lenge
      """, &lexicon)
    matters = set(
      "krav kravet snakk tale spørsmål ønske ønsket melding meldinger meldingar beskjed orientering mistanke tvil enighet",
      &lexicon)
    altering = set(
      """
      tidligere tidlegare påstått påståtte påståtte mulig mulige mogleg moglege planlagt planlagte falsk falske såkalt
      såkalte såkalla antatt antatte angivelig angivelige mislykket mislykkede nye neste andre hvite kvite røde raude
      fleste enkelte
      """, &lexicon)
    paired = set("både mellom verken enten korkje both between either neither", &lexicon)
    or = set("eller or and", &lexicon)
    onlyThen = set("før uten utan enn bare until before without", &lexicon)
    belonging = set("deres deira dens dets", &lexicon)
    numbers = set("en ein én to tre fire fem seks sju syv åtte ni ti elleve tolv titalls dusinvis", &lexicon)
    among = set("blant mellom", &lexicon)
    others = set("annet anna andre", &lexicon)
    ofOne = set("hans hennes hennar", &lexicon)
    ofThem = set("dem dei disse desse", &lexicon)
    oneself = set("jeg eg vi meg oss vår våre vårt min mitt mine", &lexicon)
    everybody = set("alle begge samtlige", &lexicon)
    modal = set("skal vil kan må skulle ville kunne måtte bør burde", &lexicon)
    helping = set("har hadde ble blei vart blitt vorte", &lexicon)
    again = set("igjen også att", &lexicon)
    made = set("tatt teken tatt fattet fatta gjort", &lexicon)
    reasons = set("hensyn omsyn frykt", &lexicon)
    spoken = [("ville", "vil"), ("skulle", "skal"), ("kunne", "kan"), ("hadde", "har")].map {
      (set($0, &lexicon), $1)
    }
    lasting = set("ennå enno fortsatt fremdeles framleis alt allerede allereie", &lexicon)
    shares = set("prosent", &lexicon)
    perfect = set("ha vært vore blitt vorte", &lexicon)
    governing = GovernedWords(Self.rows, &lexicon)
    governors = WordSet(Self.rows.map(\.verbs).joined(separator: " "), &lexicon)
  }

  /// Whether the preposition at `index` is what the verb at `verb` waits for.
  func governs(_ text: AnalyzedText, _ verb: Int, _ index: Int) -> Bool {
    governing.hold(text.tokens[verb], text.tokens[index])
  }

  private static let rows: [(verbs: String, prepositions: String)] = [
    ("be bedt bedd oppfordrer oppfordret oppfordra oppmodar oppmoda", "om til"),
    ("tvinger tvang tvunget tvinge fører førte føre ført bidrar bidro bidratt leder ledet leda", "til"),
    (
      """
      anklager anklaget anklaga klandrer klandret beskylder beskyldte beskyldt dømt dømte dømmes dømmast frifinnes frifinnast tiltalt siktet sikta kritiserer
      kritiserte kritisert takker takket takka
      """, "for"
    ),
    (
      """
      utnevner utnevnte utnevnt utnemner utnemnde utnemnt utpeker utpekte utpekt kårer kåret kåra velger valgte valgt vel valde
      forfremmet forfremma omdanner omdannet omdanna forvandler forvandlet
      """, "til"
    ),
    ("dør døde døyr døydde dødd døydd omkom", "av"),
    ("dømt dømte dømmes dømmast dømd", "til for"),
    ("forteller fortalte fortalt fortel fortalde beretter berettet snakker snakket snakkar snakka", "om"),
    ("består besto bestod består", "av"),
    ("kommer kom kome kjem", "med"), ("kommet komne komen", "under"),
    ("deltar deltok deltatt deltek delteke", "på i"),
    (
      """
      omtaler omtalte omtalt omtales betegner betegnet betegnes beskrivne skildra rekna beskriver beskrev beskrevet beskrives betrakter betraktes
      regner regnes regnet ser anses oppfattes fremstår framstår
      """,
      "som"
    ),
    ("kaller kalte kalt kalla kallar", "for"),
    ("deler delte delt knytter knyttet kobler koblet", "til med i"),
    ("retter rettet advarer advarte varsler", "mot"),
    ("setter satte satt sette stiller stilte", "i til på"),
    ("accused accuses", "of"), ("asked called calls asks", "to for"),
  ]
}
