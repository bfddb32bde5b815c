/// Words that mean the same when findings are held against gold. Kept apart from the registers and tables of
/// the analysis, so that a fault there is not repeated in the measure.
enum GoldSynonyms {
  /// Organisations and groups under several names, folded as `FoldedName` folds.
  static let names: [Set<String>] = [
    [
      "is", "den islamske stat", "den islamske staten", "islamsk stat", "islamske stat", "isil", "isis",
      "islamic state", "daesh", "terrorgruppen is", "ekstremistgruppen is", "terrorbevegelsen is",
    ],
    [
      "koalisjonen mot is", "internasjonale koalisjonen mot is", "internasjonale koalisjonen",
      "is-koalisjonen",
      "usa-ledede koalisjonen", "anti-is-koalisjonen", "koalisjonen", "usa-leda koalisjonen",
      "global coalition",
    ],
    ["fn", "forente nasjoner", "sameinte nasjonane", "sn"],
    ["ud", "utenriksdepartementet", "utanriksdepartementet"],
    ["eu", "europeiske union", "europeiske unionen"],
    ["nato", "atlanterhavspakten"],
    ["guardian"], ["washington post"], ["new york times"],
  ]

  /// Units of figures.
  static let units: [Set<String>] = [
    [
      "strikes", "strike", "airstrikes", "air strikes", "attacks", "angrep", "flyangrep", "luftangrep",
      "bombeangrep", "droneangrep",
    ],
    ["percent", "per cent", "%", "prosent", "pst"],
    ["prosentpoeng", "percentage points"],
    [
      "people", "persons", "person", "personer", "personar", "deaths", "death", "killed", "dead", "civilians",
      "civilian", "sivile", "drepte", "drepne", "døde", "dødsfall", "mennesker", "menneske", "folk",
      "irakere",
      "irakarar", "bosnjaker", "innbyggere", "innbyggjarar", "flyktninger", "flyktningar", "sårede", "såra",
      "barn", "kvinner", "fighters", "krigere", "krigarar", "militskrigere", "jihadister", "terrorister",
      "refugees", "wounded", "fremmedkrigere", "framandkrigarar", "fanger", "prisoners", "children",
      "demonstranter", "ofre", "offer", "victims",
    ],
    [
      "soldiers", "soldier", "soldater", "soldatar", "troops", "tropper", "styrker", "personell",
      "instruktører", "instruktørar", "instructors", "trainers", "people",
    ],
    [
      "countries", "country", "land", "partnerland", "medlemsland", "nations", "states", "nasjoner",
      "nasjonar", "stater",
    ],
    ["organizations", "organisations", "organization", "organisation", "organisasjoner", "organisasjonar"],
    ["members", "member", "medlemmer", "medlemmene", "medlemmar"],
    ["kroner", "nok", "kr", "norske kroner"],
    ["dollars", "dollar", "usd", "$"],
    ["euros", "euro", "eur", "€"],
    ["vehicles", "kjøretøy", "biler", "bilar"],
    ["aircraft", "planes", "fly", "jagerfly", "kampfly", "f-16"],
    ["kilometers", "kilometres", "km", "kilometer"],
    ["square kilometers", "square kilometres", "kvadratkilometer", "km2", "km²"],
    ["days", "day", "dager", "dagar", "døgn"],
  ]

  /// Times without days, which count neither way.
  static let vagueTimes: Set<String> = [
    "nå", "no", "tidligere", "tidlegare", "nylig", "nyleg", "snart", "den gang", "den gangen", "for tiden",
    "for tida", "den siste tiden", "den siste tida", "i starten", "i det siste", "fremover", "framover",
    "fortsatt", "samtidig", "først", "da", "senere", "seinare", "i fremtiden", "i framtida", "en gang",
    "lenge",
    "alltid",
  ]

  /// Who asks when the newspaper itself does and is not named.
  static let askers: Set<String> = [
    "interviewer", "intervjuer", "avisen", "avisa", "journalist", "journalisten", "reporter", "reporteren",
  ]
}
