/// Words that tell deeds from what goes on, is so or is felt.
struct DeedWords: Sendable {
  /// What goes on, is so or is felt: a closed class, so that all other verbs in the past tell something done.
  let atelic: WordSet
  /// Of these, what is done at once where it has a time: «Mandag støttet de forslaget».
  let momentary: WordSet
  /// «lette», «arbeidet»: what somebody is at, and news only where it has a time.
  let activities: WordSet
  /// «har gitt», «har tatt»: verbs that mean little by themselves.
  let light: WordSet
  /// «fikk prisen»: something got, where it is one thing.
  let receiving: WordSet
  /// «ble overrasket»: how somebody felt or what came to be so.
  let moods: WordSet
  /// «…, mens to kom»: besides what stands before.
  let whilst: WordSet
  /// «møtte motstand»: how it went.
  let resistance: WordSet
  /// «fikk kritikk»: what others thought of it.
  let receptions: WordSet

  init(_ lexicon: inout Lexicon) {
    func set(_ words: String) -> WordSet { WordSet(words, &lexicon) }
    atelic = set(
      """
      fortsatte fortset fortsatt sto stod stått lå låg ligget satt sat sittet bodde budde levde levd varte
      vart virket verka så såg sett hørte høyrde hørt følte kjente kjende visste likte elsket elska hatet
      hata ønsket ønska ønskte ville skulle kunne måtte burde trengte håpet håpa trodde trudde mente meinte
      tenkte tenkt fryktet frykta håpte jobbet jobba brukte brukt eide ått kostet kosta gjaldt betydde betydd besto
      bestod bestått inneholdt tilhørte manglet mangla passet passa hadde hatt var vært vore het heitte
      stammet dreide handlet handla avhang skyldtes skuldast fantes fanst preget prega omfattet omfatta
      vurderte vurdert støttet støtta styrte kontrollerte kontrollert dominerte fulgt holdt heldt bidro
      bidrog bidratt vokste økte auka økt steg vekslet utgjorde foregikk foregjekk pågikk pågjekk pågått
      lignet likna syntes syntest sørget sørga brydde gledet gleda grudde angret angra slet sleit lyktes
      regnet rekna bar kom kommet kome skjedde skjedd hendte hendt begynte begynt byrja startet starta
      tolket tolka nevnte nemnde begrunnet grunngav nøyde reagerte trakk la lagt ga gav endte utløpte ringte
      opplevde opplevd behandlet behandla handsama havnet hamna røk rauk gjorde gjort fikk fekk fått ble blei blitt vorte lot lét latt tok
      """)
    momentary = set("støttet støtta ga gav tok la trakk ringte endte utløpte reagerte begrunnet")
    activities = set(
      """
      lette leita leitte leitet søkte søkt arbeidet arbeidde arbeida jobbet jobba øvde øvet trente trent snakket snakka talte
      pratet prata forsøkte prøvde forsøkt prøvd ventet venta kjempet kjempa sloss slåss ledet leia leidde fulgte følgde
      spilte spelte gikk gjekk sang song danset dansa
      """)
    light = set(
      "gitt gjeve tatt teke ført satt sett holdt halde brakt kastet gått brutt bygd bygget stilt hentet henta"
    )
    receiving = set("fikk fekk fått")
    moods = set(
      """
      overrasket overraska skuffet skuffa bekymret bekymra interessert opptatt sjokkert redd glad sint såret klart kjent
      kort svart hvitt kaldt varmt stort lettet uenig enig kalt kalla sett hørt nødt kjend forvirret provosert inspirert
      frustrert
      """)
    whilst = set("mens medan")
    resistance = set("motstand motgang")
    receptions = set(
      "motbør kritikk støtte stønad ros oppmerksomhet merksemd reaksjoner reaksjonar applaus tilslutning")
  }
}
