import TimelineModel

/// Verbs and nouns that tell that something happened, in English.
enum EnglishEvents {
  /// “American jets”, “Iraqi forces”: what a state acts with.
  static let forces = WordEnds(
    """
    forces troops soldiers soldier jet jets warplane warplanes aircraft helicopters drone drones warship warships
    army navy marines police government authorities artillery tanks
    """)

  static let language = EventLanguage(
    verbs: verbs, nouns: nouns,
    finishing: "has have had is are was were be been being",
    possible: "can could may might must should would to",
    planned: "will shall expected due scheduled plans planned set",
    negations: "not never didn't wasn't hasn't",
    states: "is are was were has have had remains remained holds lies stands controls contains includes",
    openers: "that who which whom whose when while because where although though unless whether if",
    joining: "and but",
    before: "earlier previously formerly",
    adverbs: "also then meanwhile however",
    fronting: "",
    leading: "on in at by since early late last this the during around about",
    beginning: "begin begins began begun start starts started",
    helping: "is are was were has have had will would can could may might must should do does did",
    determiners: """
      a an the this that these those some any all both two three four five six seven eight nine ten more many several
      about around nearly almost over least up dozens hundreds thousands each every another no
      """,
    prepositions: """
      in on at to from of by for with against under over after before without between among through since near into
      during until toward towards across outside inside around along
      """,
    attaching: "of from for with against",
    infinitiveMark: "to",
    infinitiveMarks: "to will would can could may might must should shall did does do",
    bare: "be have been", holding: "than was were is between period time", timePrepositions: "on in at",
    hanging: "he she it they we i this that these those there his her its their", isVerbSecond: false)

  /// Rows of «infinitive / present / past / participle», as for Norwegian.
  static let verbs: [VerbRow<Event.Kind>] = [
    VerbRow(
      .capture, "take / takes / took / taken",
      with: "control centre center city town village base back hold airport"),
    VerbRow(.appointment, "take / takes / took / taken", with: "over office command"),
    VerbRow(.statement, "take / takes / took / taken", with: "responsibility credit blame"),
    VerbRow(.meeting, "take / takes / took / taken", with: "part"),
    VerbRow(.resignation, "step / steps / stepped / stepped", with: "down aside"),
    VerbRow(.withdrawal, "pull / pulls / pulled / pulled", with: "out back"),
    VerbRow(.withdrawal, "hand / hands / handed / handed", with: "over to back"),
    VerbRow(.attack, "carry / carries / carried / carried", with: "attack attacks strike strikes airstrikes"),
    VerbRow(.meeting, "hold / holds / held / held", with: "talks meeting summit conference"),
    VerbRow(.attack, "shoot / shoots / shot / shot"),
    VerbRow(.attack, "attack strike hit / attacks strikes hits / attacked struck hit / attacked struck hit"),
    VerbRow(.attack, "bomb shell / bombs shells / bombed shelled / bombed shelled"),
    VerbRow(
      .attack, "fire launch / fires launches / fired launched / fired launched",
      with: "missile missiles rocket rockets strikes"),
    VerbRow(.battle, "launch / launches / launched / launched"),
    VerbRow(.attack, "explode detonate / explodes detonates / exploded detonated / exploded detonated"),
    VerbRow(
      .attack,
      "behead execute kidnap abduct / beheads executes / beheaded executed kidnapped abducted / beheaded executed kidnapped abducted"
    ),
    VerbRow(.attack, "storm destroy / storms destroys / stormed destroyed / stormed destroyed"),
    VerbRow(
      .battle,
      "fight besiege invade / fights besieges invades / fought besieged invaded / fought besieged invaded"),
    VerbRow(.battle, "advance / advances / advanced / advanced"),
    VerbRow(
      .capture,
      "capture seize recapture retake / captures seizes recaptures retakes / captured seized recaptured retook / captured seized recaptured retaken"
    ),
    VerbRow(.capture, "liberate conquer / liberates conquers / liberated conquered / liberated conquered"),
    VerbRow(.capture, "lose fall / loses falls / lost fell / lost fallen"),
    VerbRow(.capture, "surrender defeat / surrenders defeats / surrendered defeated / surrendered defeated"),
    VerbRow(.meeting, "meet / meets / met / met"),
    VerbRow(
      .meeting,
      "gather convene attend / gathers gather convenes attends / gathered convened attended / gathered convened attended"
    ),
    VerbRow(
      .meeting,
      "visit host discuss / visits hosts discusses / visited hosted discussed / visited hosted discussed"),
    VerbRow(
      .decision,
      "decide vote adopt approve / decides votes adopts approves / decided voted adopted approved / decided voted adopted approved"
    ),
    VerbRow(
      .decision,
      "order ban extend suspend authorize authorise / orders bans extends suspends / ordered banned extended suspended authorized authorised / ordered banned extended suspended authorized authorised"
    ),
    VerbRow(.decision, "join / joins / joined / joined", with: "coalition alliance war campaign fight"),
    VerbRow(.decision, "sentence convict / sentences convicts / sentenced convicted / sentenced convicted"),
    VerbRow(
      .appointment,
      "appoint nominate elect swear / appoints nominates elects / appointed nominated elected sworn / appointed nominated elected sworn"
    ),
    VerbRow(
      .appointment, "name / names / named / named",
      with: "envoy commander minister ambassador general head chief secretary spokesman representative"),
    VerbRow(.appointment, "succeed replace / succeeds replaces / succeeded replaced / succeeded replaced"),
    VerbRow(.resignation, "resign quit / resigns quits / resigned quit / resigned quit"),
    VerbRow(.resignation, "dismiss sack / dismisses sacks / dismissed sacked / dismissed sacked"),
    VerbRow(.deployment, "deploy send / deploys sends / deployed sent / deployed sent"),
    VerbRow(
      .withdrawal,
      "withdraw retreat evacuate / withdraws retreats evacuates / withdrew retreated evacuated / withdrawn retreated evacuated"
    ),
    VerbRow(
      .casualty, "kill wound injure / kills wounds injures / killed wounded injured / killed wounded injured"),
    VerbRow(.casualty, "die flee / dies flees / died fled / died fled"),
    VerbRow(.agreement, "agree sign / agrees signs / agreed signed / agreed signed"),
    VerbRow(.election, "win / wins / won / won", with: "election vote presidency majority"),
    VerbRow(
      .arrest,
      "arrest detain charge / arrests detains charges / arrested detained charged / arrested detained charged"
    ),
    VerbRow(.disaster, "crash collapse / crashes collapses / crashed collapsed / crashed collapsed"),
    VerbRow(
      .report, "publish release / publishes releases / published released / published released",
      with: "report reports figures statement video"),
    VerbRow(
      .report, "count raise put / counts raises puts / counted raised put / counted raised put",
      with: "toll number deaths strikes figure"),
    VerbRow(
      .other,
      "begin start end open close / begins starts ends opens closes / began started ended opened closed / begun started ended opened closed"
    ),
    VerbRow(
      .other, "arrive leave return / arrives leaves returns / arrived left returned / arrived left returned"),
    VerbRow(
      .other,
      "stop halt suspend resume / stops halts suspends resumes / stopped halted suspended resumed / stopped halted suspended resumed"
    ),
    VerbRow(.other, "become / becomes / became / become"),
    VerbRow(.other, "take give / takes gives / took gave / taken given"),
    VerbRow(
      .other, "make reach receive / makes reaches receives / made reached received / made reached received"),
  ]

  static let nouns: [(Event.Kind, String)] = [
    (
      .attack,
      "attack attacks strike airstrike airstrikes bombing bombings explosion massacre killing assassination"
    ),
    (.battle, "battle offensive siege invasion fighting"),
    (.capture, "capture recapture liberation"),
    (.meeting, "meeting summit conference talks visit"),
    (.decision, "decision resolution verdict sentence"),
    (.appointment, "appointment inauguration"),
    (.resignation, "resignation"),
    (.withdrawal, "withdrawal retreat evacuation handover"),
    (.deployment, "deployment"),
    (.agreement, "agreement deal ceasefire truce"),
    (.election, "election referendum"),
    (.disaster, "earthquake crash"),
  ]

  /// Verbs of saying.
  static let speech: [VerbRow<SpeechStance>] = [
    VerbRow(
      .neutral,
      "say tell add write / says tells adds writes / said told added wrote / said told added written"),
    VerbRow(
      .neutral,
      "explain describe answer reply / explains describes answers / explained described answered replied / explained described answered replied"
    ),
    VerbRow(
      .report,
      "announce report disclose / announces reports discloses / announced reported disclosed / announced reported disclosed"
    ),
    VerbRow(.report, "estimate reveal / estimates reveals / estimated revealed / estimated revealed"),
    VerbRow(
      .assert,
      "declare state stress insist / declares states stresses insists / declared stated stressed insisted / declared stated stressed insisted"
    ),
    VerbRow(
      .assert,
      "emphasize underline note argue / emphasizes underlines notes argues / emphasized underlined noted argued / emphasized underlined noted argued"
    ),
    VerbRow(
      .opinion,
      "believe think hope fear / believes thinks hopes fears / believed thought hoped feared / believed thought hoped feared"
    ),
    VerbRow(
      .claim,
      "claim accuse allege / claims accuses alleges / claimed accused alleged / claimed accused alleged"),
    VerbRow(
      .answer,
      "confirm deny reject admit / confirms denies rejects admits / confirmed denied rejected admitted / confirmed denied rejected admitted"
    ),
    VerbRow(.answer, "acknowledge dismiss / acknowledges / acknowledged / acknowledged"),
    VerbRow(.directive, "call / calls / called / called", with: "for on"),
    VerbRow(
      .directive,
      "warn urge ask demand / warns urges asks demands / warned urged asked demanded / warned urged asked demanded"
    ),
    VerbRow(
      .directive,
      "promise pledge vow threaten / promises pledges vows threatens / promised pledged vowed threatened / promised pledged vowed threatened"
    ),
    VerbRow(
      .evaluate,
      "praise condemn thank criticize / praises condemns thanks criticizes / praised condemned thanked criticized / praised condemned thanked criticized"
    ),
  ]
}
