import TimelineModel

/// The words of Bokmål and Nynorsk that slots stand for. The two differ in words, not in rules.
enum Norwegian {
  static let time = TimeLanguage(
    words: [
      .month: months, .weekday: weekdays, .weekdays: weekdayPlurals, .unit: units, .season: seasons,
      .daypart: dayparts, .year: spokenYears, .number: numbers, .ordinal: ordinals, .holiday: holidays,
    ],
    pairs: [("et", "par", 2), ("eit", "par", 2), ("ett", "par", 2)] + hundreds,
    endings: endings, nuances: nuances, rules: norwegianTimeRules)

  static func intern(in lexicon: inout Lexicon) {
    NorwegianTense.intern(in: &lexicon)
    lexicon.intern(words: "tir tirs tys ons tors fre lør søn", as: .abbreviation)
    lexicon.intern(words: months.keys.joined(separator: " "), as: .month)
  }

  /// Small words that show that a phrase before them is over.
  private static let endings = """
    og eller men fordi mens men der så etter før med mot fra frå til i på av hos ved under
    over mellom ifølge av ikke ikkje også òg bare berre blir ble blei vart er var har hadde kan kunne må måtte
    skal skulle vil ville får fikk fekk kom bor bur står ligger ligg sitter lever finnes finst mangler manglar
    sliter venter ventar gjenstår kommer kjem bar fall
    """

  static let months = [
    "januar": 1, "februar": 2, "mars": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8,
    "september": 9, "oktober": 10, "november": 11, "desember": 12, "feb": 2, "apr": 4, "aug": 8,
    "sept": 9, "sep": 9, "okt": 10, "nov": 11, "des": 12,
  ]

  /// Also definite and genitive: «fredagens møte».
  static let weekdays = [
    "måndagens": 1, "tysdagens": 2, "laurdagens": 6, "sundagens": 7,
    "mandagens": 1, "tirsdagens": 2, "onsdagens": 3, "torsdagens": 4, "fredagens": 5, "lørdagens": 6,
    "søndagens": 7,
    "mandag": 1, "tirsdag": 2, "onsdag": 3, "torsdag": 4, "fredag": 5, "lørdag": 6, "søndag": 7, "måndag": 1,
    "tysdag": 2, "laurdag": 6, "sundag": 7, "mandagen": 1, "tirsdagen": 2, "onsdagen": 3, "torsdagen": 4,
    "fredagen": 5, "lørdagen": 6, "søndagen": 7, "måndagen": 1, "tysdagen": 2, "laurdagen": 6, "sundagen": 7,
    // As it is said.
    "mandan": 1, "tirsdan": 2, "onsdan": 3, "torsdan": 4, "fredan": 5, "lørdan": 6, "søndan": 7,
  ]

  static let weekdayPlurals = [
    "mandager": 1, "tirsdager": 2, "onsdager": 3, "torsdager": 4, "fredager": 5, "lørdager": 6, "søndager": 7,
    "måndagar": 1, "tysdagar": 2, "onsdagar": 3, "torsdagar": 4, "fredagar": 5, "laurdagar": 6, "søndagar": 7,
    "mandagene": 1, "tirsdagene": 2, "onsdagene": 3, "torsdagene": 4, "fredagene": 5, "lørdagene": 6,
    "søndagene": 7,
    "måndagane": 1, "tysdagane": 2, "onsdagane": 3, "torsdagane": 4, "fredagane": 5, "laurdagane": 6,
    "søndagane": 7, "sundagane": 7, "sundagar": 7,
  ]

  /// Values are raw values of `CalendarUnit`.
  static let units: [String: Int] = words([
    (.second, "sekund sekunder sekundet sekunds sekunders"),
    (.minute, "minutt minutter minuttet minuttene minutta minutts minutters"),
    (.hour, "time timer timen timene timar timane times timers timars"),
    (.day, "dag dager dagen dagene dagar dagane døgn døgnet døgnene døgna dags dagers dagars døgns"),
    (.week, "uke uker uka uken ukene ukas veke veker veka vekene vekas ukes ukers vekes vekers"),
    (.weekend, "helg helger helgen helga helgene helgane"),
    (.month, "måned måneder måneden månedene månad månader månaden månadene måneds måneders månads månaders"),
    (.quarter, "kvartal kvartaler kvartalet kvartala kvartals"), (.year, "år året årene åra års"),
    (.decade, "tiår tiåret tiårene tiåra tiårs"),
    (.century, "århundre århundrer århundret hundreår hundreåret"),
  ])

  private static func words(_ rows: [(CalendarUnit, String)]) -> [String: Int] {
    var units: [String: Int] = [:]
    for (unit, words) in rows {
      for word in words.split(separator: " ") { units[String(word)] = unit.rawValue }
    }
    return units
  }

  /// Without «vår», which is also «our»; rules name it where it can only be the season.
  static let seasons = [
    "våren": 1, "sommer": 2, "sommeren": 2, "sommar": 2, "sommaren": 2, "forsommeren": 2, "forsommaren": 2,
    "ettersommeren": 2, "ettersommaren": 2, "sensommeren": 2, "høysommeren": 2, "midtsommeren": 2,
    "tidligsommeren": 2, "førjulsvinteren": 4, "midtvinteren": 4, "senvinteren": 4, "seinvinteren": 4,
    "vårvinteren": 4, "etterjulsvinteren": 4, "førjulsvinter": 4,
    "seinsommeren": 2, "seinsommaren": 2, "høst": 3, "høsten": 3, "haust": 3,
    "hausten": 3, "vinter": 4, "vinteren": 4, "senhøsten": 3, "seinhøsten": 3, "seinhausten": 3,
    "høstparten": 3, "vårparten": 1, "sommerferien": 2, "sommarferien": 2,
  ]

  static let dayparts = [
    "morgen": 1, "morgenen": 1, "morgon": 1, "morgonen": 1, "morges": 1, "formiddag": 2, "formiddagen": 2,
    "føremiddag": 2, "føremiddagen": 2, "ettermiddag": 4, "ettermiddagen": 4, "kveld": 5, "kvelden": 5,
    "morgenkvisten": 1, "morgonkvisten": 1, "morran": 1, "morraen": 1, "morra": 1, "formiddan": 2,
    "ettermiddan": 4, "natt": 6, "natta": 6,
    "natten": 6,
  ]

  static let numbers: [String: Int] = {
    var numbers = [
      "en": 1, "én": 1, "ett": 1, "et": 1, "ei": 1, "ein": 1, "eitt": 1, "eit": 1, "éin": 1, "to": 2,
      "tre": 3, "tri": 3,
      "fire": 4, "fem": 5, "seks": 6, "sju": 7, "syv": 7, "åtte": 8, "ni": 9, "ti": 10, "elleve": 11,
      "tolv": 12,
      "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19,
      "tyve": 20, "tredve": 30, "hundre": 100,
    ]
    let tens = [
      "tjue": 20, "tretti": 30, "førti": 40, "femti": 50, "seksti": 60, "sytti": 70, "åtti": 80, "nitti": 90,
    ]
    let ones = [
      "": 0, "en": 1, "én": 1, "ett": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "sju": 7,
      "syv": 7, "åtte": 8, "ni": 9,
    ]
    for (ten, tenValue) in tens { for (one, value) in ones { numbers[ten + one] = tenValue + value } }
    return numbers
  }()

  /// «Tre hundre».
  private static let hundreds = numbers.compactMap { word, value in
    value < 10 ? (word, "hundre", value: 100 * value) : nil
  }

  /// Years as they are said: «tjuefjorten», «nittenåttifire», «totusenogfjorten».
  private static let spokenYears: [String: Int] = {
    var years: [String: Int] = [:]
    for (word, value) in numbers where (10...99).contains(value) {
      years["nitten" + word] = 1900 + value
      if value <= 50 { years["tjue" + word] = 2000 + value }
    }
    for (word, value) in numbers where value <= 50 {
      years["totusenog" + word] = 2000 + value
      years["nittenhundreog" + word] = 1900 + value
    }
    return years
  }()

  static let ordinals = [
    "første": 1, "fyrste": 1, "andre": 2, "annen": 2, "annet": 2, "annan": 2, "tredje": 3, "fjerde": 4,
    "femte": 5,
    "sjette": 6,
    "sjuende": 7, "sjuande": 7, "syvende": 7, "åttende": 8, "åttande": 8, "niende": 9, "niande": 9,
    "tiende": 10,
    "tiande": 10, "ellevte": 11, "tolvte": 12, "trettende": 13, "trettande": 13, "fjortende": 14,
    "fjortande": 14,
    "femtende": 15, "femtande": 15, "sekstende": 16, "sekstande": 16, "syttende": 17, "syttande": 17,
    "attende": 18, "attande": 18, "nittende": 19, "nittande": 19, "tjuende": 20, "tjuande": 20,
    "tjueførste": 21, "tjuefyrste": 21,
    "tjueandre": 22, "tjuetredje": 23, "tjuefjerde": 24, "tjuefemte": 25, "tjuesjette": 26, "tjuesjuende": 27,
    "tjueåttende": 28, "tjueniende": 29, "trettiende": 30, "trettiande": 30, "trettiførste": 31,
    "trettifyrste": 31,
  ]

  /// Decades named by a word, with the first year of each.
  static let decades = [
    ("tjue", 1920), ("tretti", 1930), ("førti", 1940), ("femti", 1950), ("seksti", 1960), ("sytti", 1970),
    ("åtti", 1980), ("nitti", 1990),
  ]

  /// Values are raw values of `Holiday`.
  static let holidays: [String: Int] = [
    "nyttårsdag": Holiday.newYearsDay, "nyttårsdagen": .newYearsDay, "årsskiftet": .turnOfYear,
    "nyttårsskiftet": .turnOfYear,
    "årsskifte": .turnOfYear, "palmesøndag": .palmSunday, "palmesundag": .palmSunday,
    "skjærtorsdag": .maundyThursday, "skjertorsdag": .maundyThursday, "langfredag": .goodFriday,
    "påskeaften": .holySaturday,
    "påskeaftan": .holySaturday, "påskedag": .easterSunday, "påskehelgen": .easter, "påskehelga": .easter,
    "påsken": .easter, "påska": .easter, "påske": .easter, "himmelfartsdag": .ascension,
    "himmelspretten": .ascension, "pinseaften": .whitEve, "pinseaftan": .whitEve, "pinsen": .whitsun,
    "pinsa": .whitsun,
    "pinse": .whitsun, "pinsedag": .whitSunday, "pinsesøndag": .whitSunday, "pinsesundag": .whitSunday,
    "pinsedagen": .whitSunday, "kristihimmelfart": .ascension, "kristihimmelfartsdag": .ascension,
    "frigjøringsdagen": .liberationDay, "frigjeringsdagen": .liberationDay,
    "grunnlovsdagen": .constitutionDay, "nasjonaldagen": .constitutionDay, "sankthans": .midsummer,
    "sankthansaften": .midsummer, "sankthansaftan": .midsummer, "allehelgensdag": .allSaints,
    "lillejulaften": .littleChristmasEve, "lillejulaftan": .littleChristmasEve,
    "veslejulaften": .littleChristmasEve,
    "litlejulaftan": .littleChristmasEve, "veslejulaftan": .littleChristmasEve,
    "julaften": .christmasEve, "julaftan": .christmasEve, "julekvelden": .christmasEve,
    "juledag": .christmasDay,
    "julen": .christmas, "jula": .christmas, "julehelgen": .christmasWeekend, "romjulen": .betweenChristmas,
    "romjula": .betweenChristmas, "nyttårsaften": .newYearsEve, "nyttårsaftan": .newYearsEve,
    "nyttårsafta": .newYearsEve, "nyttårskvelden": .newYearsEve, "julafta": .christmasEve,
    "jolafta": .christmasEve, "julaftenen": .christmasEve, "påskeafta": .holySaturday,
    "pinseafta": .whitEve, "sankthansafta": .midsummer, "jonsokafta": .midsummer,
    "veslejulafta": .littleChristmasEve, "litlejulafta": .littleChristmasEve, "langfredagen": .goodFriday,
    "skjærtorsdagen": .maundyThursday, "romjul": .betweenChristmas, "romjol": .betweenChristmas,
    "julehøytiden": .christmas, "julehøgtida": .christmas, "julefeiringen": .christmas,
    "påskehøytiden": .easter, "påskehøgtida": .easter,
    "nyttår": .newYearsDay, "nyttårshelgen": .newYearsWeekend, "nyttårshelga": .newYearsWeekend,
    "påskeuken": .easterWeek, "påskeuka": .easterWeek, "påskeveka": .easterWeek, "pinsehelgen": .whitsun,
    "pinsehelga": .whitsun, "påskesøndag": .easterSunday, "påskemorgen": .easterSunday,
    "juleaften": .christmasEve, "julenatt": .christmasEve, "julehelga": .christmasWeekend,
    "jolehelga": .christmasWeekend, "jola": .christmas, "joli": .christmas, "jolaftan": .christmasEve,
    "joleftan": .christmasEve, "jolekvelden": .christmasEve, "joledag": .christmasDay,
    "joledagen": .christmasDay, "veslejolaftan": .littleChristmasEve, "romjola": .betweenChristmas,
    "joletider": .christmas, "joletida": .christmas, "juleferien": .christmasHolidays,
    "joleferien": .christmasHolidays,
    "nyttårsnatten": .newYearsDay, "nyttårsnatta": .newYearsDay, "grunnlovsdag": .constitutionDay,
    "fastelavn": .shrovetide, "fastelavnssøndag": .shrovetide, "fastelavnsmandag": .shroveMonday,
    "blåmandag": .shroveMonday, "fetetirsdag": .shroveTuesday, "feitetirsdag": .shroveTuesday,
    "askeonsdag": .ashWednesday, "oskeonsdag": .ashWednesday, "morsdag": .mothersDay,
    "morsdagen": .mothersDay, "farsdag": .fathersDay, "farsdagen": .fathersDay,
    "valentinsdag": .valentinesDay, "valentinsdagen": .valentinesDay, "valentines": .valentinesDay,
    "halloween": .halloween, "allehelgensaften": .halloween, "allehelgensaftan": .halloween,
    "fn-dagen": .unitedNationsDay, "sn-dagen": .unitedNationsDay, "jonsok": .midsummerDay,
    "jonsokaften": .midsummer, "jonsokaftan": .midsummer, "olsok": .saintOlafsDay,
    "luciadagen": .saintLucysDay, "advent": .advent, "adventstiden": .advent, "adventstida": .advent,
    "førjulstiden": .advent, "førjulstida": .advent, "førjolstida": .advent,
    "himmelfartsdagen": .ascension, "ashura": .ashura, "ramadanen": .ramadan,
    "sankthansdagen": .midsummerDay, "sankthansnatten": .midsummer, "sankthansnatta": .midsummer,
    "sankthanskvelden": .midsummer,
    "jonsokkvelden": .midsummer,
    "påskeferien": .easterHolidays,
    "høstferien": .autumnHolidays, "haustferien": .autumnHolidays, "vinterferien": .winterHolidays,
    "fellesferien": .generalHolidays, "bastilledagen": .bastilleDay, "newroz": .newroz, "nowruz": .newroz,
    "ramadan": .ramadan, "påsketider": .easter, "påsketida": .easter, "påsketiden": .easter,
    "juletider": .christmas, "juletida": .christmas, "juletiden": .christmas, "pinsetider": .whitsun,
    "juledagene": .christmas, "juledagane": .christmas, "joledagane": .christmas,
    "påskedagene": .easter, "påskedagane": .easter, "pinsedagene": .whitsun, "pinsedagane": .whitsun,
  ].mapValues(\.rawValue)
}
