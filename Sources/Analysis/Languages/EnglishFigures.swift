import TimelineModel

/// Words for numbers and for what is counted, in English.
enum EnglishFigures {
  static let language = FigureLanguage(
    cardinals: cardinals, tensJoint: "-", ones: "a an one", several: "several some many few",
    half: "half", shares: shares,
    multipliers: multipliers, vague: vague, groupSign: ",", fractionSign: ".", bounds: bounds, units: units,
    trades: trades,
    joinsNouns: false, pluralEndings: "s", noPlurals: noPlurals,
    adjectiveEndings: "al ed ic ish an ese ive ent ant ous less ing ian led backed ern ary est",
    noAdjectiveEndings: "",
    uncounted: uncounted, times: "times", ratios: "as more higher larger greater", squares: "square sq",
    numbered: numbered, pointers: "the these those both all our their last first next",
    between: between, fates: fates, lots: "trained injuries concussion fell", losses: losses,
    striking: "bombing bombardment campaign", joints: joints, doing: doing, counting: counting,
    saying: saying, reports: "figures data statistics report survey numbers", sources: "according",
    tallies: "number numbers toll",
    circles: "group circle core committee", gathering: "met meet meets gathered gather attended attend took",
    contributions: "contribution force", giving: "gives gave giving provide",
    figures: "figure figures number",
    bodies: "organisation organization group paper newspaper monitor",
    nationalities: nationalities)

  private static let cardinals: [(Double, String)] = [
    (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"), (9, "nine"),
    (10, "ten"), (11, "eleven"), (12, "twelve"), (13, "thirteen"), (14, "fourteen"), (15, "fifteen"),
    (16, "sixteen"), (17, "seventeen"), (18, "eighteen"), (19, "nineteen"), (20, "twenty"), (30, "thirty"),
    (40, "forty"), (50, "fifty"), (60, "sixty"), (70, "seventy"), (80, "eighty"), (90, "ninety"),
  ]

  private static let shares = FigureLanguage.Shares(
    half: "half", parts: [(3, "thirds"), (4, "quarters"), (5, "fifths"), (10, "tenths")], of: "in of")

  private static let multipliers: [(Double, String)] = [
    (12, "dozen"), (100, "hundred"), (1000, "thousand"), (1_000_000, "million"), (1_000_000_000, "billion"),
  ]

  private static let vague: [(Double, String)] = [
    (12, "dozens"), (100, "hundreds"), (1000, "thousands"), (1_000_000, "millions"),
  ]

  /// Words right before a number, and which bound they make of it.
  static let bounds: [(Figure.Bound, String)] = [
    (.atLeast, "over"), (.atLeast, "more than"), (.atLeast, "at least"), (.atLeast, "well over"),
    (.atLeast, "no fewer than"), (.atLeast, "no less than"), (.atMost, "up to"), (.atMost, "under"),
    (.atMost, "nearly"), (.atMost, "almost"), (.atMost, "as many as"), (.atMost, "fewer than"),
    (.atMost, "less than"), (.atMost, "at most"), (.atMost, "close to"), (.about, "about"),
    (.about, "around"), (.about, "some"), (.about, "roughly"), (.about, "approximately"),
    (.about, "an estimated"), (.about, "estimated"),
  ]

  /// What is counted, with the nouns for it.
  static let units: [(String, String)] = [
    ("percent", "percent cent pct"),
    ("percentage points", "points"),
    ("soldiers", "soldiers troops personnel forces commandos marines servicemen"),
    ("officers", "officers"),
    ("instructors", "instructors trainers"),
    ("advisers", "advisers advisors"),
    ("fighters", "fighters militants jihadists rebels terrorists insurgents militiamen gunmen extremists"),
    ("deaths", "deaths dead fatalities killed lives"),
    ("wounded", "wounded injured casualties"),
    ("civilians", "civilians"),
    ("refugees", "refugees displaced migrants"),
    ("prisoners", "prisoners hostages detainees inmates captives"),
    ("children", "children"),
    ("women", "women"),
    (
      "people",
      """
      people persons men residents inhabitants citizens victims protesters demonstrators yazidis kurds muslims
      christians
      """
    ),
    ("strikes", "strikes airstrikes air-strikes attacks raids sorties"),
    ("bombs", "bombs"),
    ("rockets", "rockets"),
    ("missiles", "missiles"),
    ("aircraft", "aircraft planes jets warplanes F-16s F-35s"),
    ("helicopters", "helicopters"),
    ("drones", "drones"),
    ("tanks", "tanks"),
    ("trucks", "trucks"),
    ("vehicles", "vehicles cars"),
    ("countries", "countries nations states"),
    ("organizations", "organizations organisations"),
    ("members", "members"),
    ("partners", "partners"),
    ("votes", "votes"),
    ("kroner", "kroner"),
    ("dollars", "dollars"),
    ("euros", "euros"),
    ("pounds", "pounds"),
    ("kilometers", "kilometers kilometres km"),
    ("miles", "miles"),
    ("meters", "meters metres"),
    ("tonnes", "tonnes tons"),
    ("barrels", "barrels"),
    ("towns", "towns cities"),
    ("villages", "villages"),
    ("camps", "camps"),
    ("bases", "bases"),
    ("targets", "targets"),
    ("homes", "homes houses"),
  ]

  /// Those of a trade or part, each counted by its own noun.
  private static let trades = """
    voters employees delegates ministers journalists families patients pupils students workers leaders supporters
    doctors teachers diplomats pilots bombers witnesses
    """

  private static let uncounted = """
    second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months
    quarter quarters year years decade decades century centuries time times ways sides fronts stages rounds o'clock
    """

  private static let numbered = """
    resolution article paragraph chapter page no number point phase version section operation route highway channel
    flight boeing airbus room
    """

  private static let between =
    "of per us uk more other new different coalition air civilian square sq further additional"

  private static let noPlurals = """
    this his its was has is does says across always perhaps towards besides afterwards plus versus minus less
    as us yes thus news comes makes takes goes gets gives lives leaves remains stands sits works counts
    """

  private static let fates = """
    killed died dead wounded injured killing wounding injuring infected hospitalized hospitalised displaced fled arrested detained missing evacuated perished
    """

  private static let losses = """
    lost liberated retaken recaptured regained reclaimed cleared freed captured recovered taken
    """

  private static let joints = FigureLanguage.Joints(
    to: "to", from: "from", between: "between", and: "and", against: "to against of or", of: "of", the: "the",
    them: "them these those", links: "in of on from are were was have had at to will",
    clauses: "that who which while but where when because as since",
    being: "are were is was", contrasts: "while whereas but",
    locations:
      "in at near from around across inside outside within over throughout northern southern eastern western",
    owners: "in of for from by", since: "since",
    until: "until", by: "by", membership: "in of to", off: "from to against of",
    consisting: "consists consisting of",
    spokenOf: "it", compared: "from against", other: "more fewer", than: "than",
    more: "another further")

  private static let doing = """
    has have had send sends sent sending deploy deploys deployed provide provided contribute contributes contributed
    conducted conduct carried launched dropped fired flown lost loses lost kill kills killed keeps withdraw withdrew
    bombed struck retaken liberated recaptured controls controlled held trains trained is are numbers boasts
    """

  private static let counting = """
    counted recorded documented counts estimates estimated verified confirmed tallied registered
    """

  private static let saying = """
    said says say told reported reports reporting claimed claims announced confirmed confirms acknowledged
    acknowledges admitted estimates estimated stated states wrote writes put puts added
    """

  private static let nationalities: [(code: String, adjectives: [String], peoples: [String])] = [
    ("US", ["american"], ["americans"]), ("NO", ["norwegian"], ["norwegians"]),
    ("GB", ["british"], ["britons"]), ("FR", ["french"], ["frenchmen"]), ("DE", ["german"], ["germans"]),
    ("IQ", ["iraqi"], ["iraqis"]), ("SY", ["syrian"], ["syrians"]), ("TR", ["turkish"], ["turks"]),
    ("RU", ["russian"], ["russians"]), ("IR", ["iranian"], ["iranians"]),
    ("JO", ["jordanian"], ["jordanians"]), ("DK", ["danish"], ["danes"]), ("SE", ["swedish"], ["swedes"]),
    ("NL", ["dutch"], ["dutchmen"]), ("BE", ["belgian"], ["belgians"]), ("IT", ["italian"], ["italians"]),
    ("ES", ["spanish"], ["spaniards"]), ("CA", ["canadian"], ["canadians"]),
    ("AU", ["australian"], ["australians"]), ("SA", ["saudi"], ["saudis"]),
    ("EG", ["egyptian"], ["egyptians"]), ("LB", ["lebanese"], []), ("IL", ["israeli"], ["israelis"]),
    ("LY", ["libyan"], ["libyans"]), ("AF", ["afghan"], ["afghans"]), ("PL", ["polish"], ["poles"]),
    ("UA", ["ukrainian"], ["ukrainians"]),
  ]
}
