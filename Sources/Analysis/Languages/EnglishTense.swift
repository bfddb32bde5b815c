/// Verb forms of English that tell which way a clause looks.
enum EnglishTense {
  static func intern(in lexicon: inout Lexicon) {
    lexicon.intern(words: "said told killed were reported warned claimed", as: .past)
    // Not «is»: the words of all languages lie together, and «IS» is no verb.
    lexicon.intern(words: "says say has have are", as: .present)
    lexicon.intern(words: "will shall would expected scheduled plans planned due upcoming", as: .future)
    lexicon.intern(words: "have", as: .perfect)
    lexicon.intern(words: "had", as: .pluperfect)
    lexicon.intern(words: "that which who because", as: .subordinate)
    lexicon.intern(words: "published updated", as: .publishing)
  }

  /// The verb nearest to a time decides. Regular past forms are known by their ending.
  static let verbs: [(VerbClue, String)] = [
    (.past, past), (.auxiliary, auxiliary), (.modal, modal), (.future, future), (.intent, intent),
    (.boundary, boundary), (.noVerb, noVerb), (.moved, moved), (.limit, "by until till through thru"),
    (.lasting, lasting), (.awaiting, "await awaits awaiting awaited"), (.plain, plain),
    (.dated, dated),
  ]

  private static let past = """
    arose ate awoke beat became began bent bet bit bled blew bore bought bound bred broke brought built burst
    came cast caught chose clung cost crept cut dealt did died drank dreamt drew drove dug fed fell felt fled
    flew flung forbade foresaw forgot fought found froze gave gone got grew heard held hid hit hung hurt kept
    knew laid lay led left lent lit lost made meant met mistook oversaw overthrew overtook paid put quit ran
    rang read retook rose said sang sank sat saw sent shook shone shot showed shrank shut slept slid sold
    sought spent split spoke spread sprang stole stood stood strode struck stuck stung swam swept swore swung
    taken taught thought threw tied told took tore understood undertook upheld was went were wept withdrew
    withstood woke won wore wound wove wrote saying
    """

  /// «Be», «have» and their like: what stands before them tells.
  private static let auxiliary = "be been being have has had is are am having do does"

  private static let modal = """
    will would shall should must may might can could cannot won't wouldn't they'll we'll he'll it'll
    """

  private static let future = """
    expected expects expect scheduled slated due planned plans planning upcoming expire expires
    begins starts opens reopens resume resumes convene convenes meets expiring arrives ends takes goes
    leaves returns travels flies plays becomes lapses departs retires kicks hosts brings lasts lingers runs
    effective payable forthcoming intends intend hopes hope anticipated tentatively
    """

  /// With «to» after them they look ahead: «agreed to meet Monday», «is to open in May».
  private static let intent = """
    agreed decided promised vowed pledged ordered asked invited wants wanted hoped intended prepares prepared
    urged needs need plan hope aim aims seek seeks vows pledges threatens ready likely certain is are was were has have had about supposed bound determined set going
    """

  /// In the present beside a day they tell what is planned: «talks begin Monday».
  private static let plain = """
    begin start open reopen meet go leave return take fly travel arrive end vote play head face expire
    begins starts opens reopens ends expires closes
    """

  /// «The letter of April 3», not «the morning of April 3» or «a deadline of April 3».
  private static let dated = """
    letter letters ruling rulings verdict decision decisions order resolution statement statements memo report
    reports article agreement accord law decree email emails photo photos video videos footage recording interview
    attack attacks shooting shootings killing killings massacre crash bombing bombings raid raids events riots
    """

  /// With «to» or «until» after them they look ahead: «extended to Nov. 16».
  private static let moved = """
    extended postponed delayed deferred rescheduled adjourned moved pushed deadline
    """

  private static let boundary = """
    that which who whom whose because while when after before as but although though since until if where
    whether
    """

  /// What went on until then is over: «lasted until Friday».
  private static let lasting = """
    lasted stayed remained continued worked served ruled lived raged ran waited fought reigned stood led went kept
    governed survived held
    """

  /// Ends in «-ed» and is no verb.
  private static let noVerb = """
    need indeed hundred speed feed seed breed weed bed red united sacred naked wicked so-called armed
    embed exceed proceed succeed shed preferred proposed limited fixed mixed combined alleged estimated
    unidentified advanced unexpected
    """
}
