import TimelineModel

/// The words of English that slots stand for.
enum English {
  static let time: TimeLanguage = {
    var language = TimeLanguage(
      words: [
        .month: months, .weekday: possessive(weekdays), .weekdays: weekdayPlurals, .unit: possessive(units),
        .season: possessive(seasons), .daypart: possessive(dayparts), .number: numbers, .ordinal: ordinals,
        .holiday: holidays,
      ],
      pairs: [
        ("a", "couple", 2), ("a", "dozen", 12), ("a", "hundred", 100), ("one", "hundred", 100),
        ("two", "hundred", 200), ("three", "hundred", 300),
      ] + spokenNumbers, endings: endings, rules: englishTimeRules)
    language.capitalisesNames = true
    language.years = 1000...2100
    language.nuances = nuances
    language.verbs = EnglishTense.verbs
    return language
  }()

  static func intern(in lexicon: inout Lexicon) {
    EnglishTense.intern(in: &lexicon)
    lexicon.intern(words: "and or", as: .conjunction)
    lexicon.intern(words: "and to", as: .continues)
    lexicon.intern(words: "until till to through", as: .untilThen)
    lexicon.intern(words: counted, as: .counted)
    lexicon.intern(
      words: """
        resolution article page chapter section number flight room channel route highway interstate box colt
        model boeing airbus bus train suite unit act
        """, as: .numbered)
    lexicon.intern(
      words: "january february march april june july august september october november december",
      as: .month)
    lexicon.intern(
      words: "monday tuesday wednesday thursday friday saturday sunday est edt et cst cdt pst pdt pt gmt utc",
      as: .afterClock)
    lexicon.intern(
      words: """
        january february march april may june july august september october november december jan feb mar apr
        jun jul aug sept sep oct nov dec
        """, as: .afterClock)
  }

  private static let counted = """
    soldiers troops people civilians fighters dollars percent million billion deaths strikes airstrikes
    members miles kilometers kilometres meters metres tons tonnes votes women children militants refugees men
    prisoners tanks aircraft guns ships casualties killed wounded dead horses yards feet acres barrels rounds
    points shares jobs homes houses workers students employees pounds euros mph patients cases copies cars
    vehicles residents others more sailors marines planes bombs shells missiles rifles officers volunteers
    inhabitants families villages hectares personnel lives tickets seats spectators fans guests
    """

  /// Small words that show that a phrase before them is over.
  private static let endings = """
    the a an of in on at by with and or but that which who when after before while as for from to into over
    under about against he she it they we i his her its their there neither no not both several many most also
    was were is are had has have did could would will this these those since until during between without
    through because if where all onward onwards
    """

  static let months: [String: Int] = {
    let names = [
      "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
      "september": 9, "october": 10, "november": 11, "december": 12,
    ]
    let short = [
      "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10,
      "nov": 11, "dec": 12,
    ]
    return names.merging(short) { name, _ in name }
  }()

  static let weekdays = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
  ]

  static let weekdayPlurals = [
    "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
  ]

  /// Values are raw values of `CalendarUnit`.
  static let units = [
    "second": 0, "seconds": 0, "minute": 1, "minutes": 1, "hour": 2, "hours": 2, "day": 3, "days": 3,
    "week": 4,
    "weeks": 4, "weekend": 5, "weekends": 5, "month": 6, "months": 6, "quarter": 7, "quarters": 7, "year": 8,
    "years": 8, "decade": 9, "decades": 9, "century": 10, "centuries": 10,
  ]

  static let seasons = ["spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4]

  static let dayparts = [
    "morning": 1, "afternoon": 4, "evening": 5, "night": 6, "mornings": 1, "afternoons": 4, "evenings": 5,
    "nights": 6,
  ]

  static let numbers: [String: Int] = {
    var numbers = [
      "a": 1, "an": 1, "one": 1, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
      "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    ]
    let ones = [
      "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    ]
    let tens = [
      "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
      "ninety": 90,
    ]
    for (one, value) in ones { numbers[one] = value }
    for (ten, tenValue) in tens {
      numbers[ten] = tenValue
      for (one, value) in ones { numbers["\(ten)-\(one)"] = tenValue + value }
    }
    return numbers
  }()

  /// «Twenty four», as it is heard.
  private static let spokenNumbers = numbers.compactMap { number, value in
    let parts = number.split(separator: "-")
    return parts.count == 2 ? (String(parts[0]), String(parts[1]), value: value) : nil
  }

  static let ordinals = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "twenty-first": 21,
  ]

  /// Decades named by a word, with the first year of each.
  static let decades = [
    ("twenties", 1920), ("thirties", 1930), ("forties", 1940), ("fifties", 1950), ("sixties", 1960),
    ("seventies", 1970), ("eighties", 1980), ("nineties", 1990),
  ]

  /// Feasts of one word; «Thanksgiving», «Labor Day» and their like have rules of their own.
  static let holidays: [String: Int] = possessive(
    [
      "christmas": Holiday.christmasDay, "easter": .easterSunday, "pentecost": .whitSunday,
      "ramadan": .ramadan, "newroz": .newroz, "nowruz": .newroz,
    ].mapValues(\.rawValue))

  /// The words with their genitives: «Friday's», «last year's».
  private static func possessive(_ words: [String: Int]) -> [String: Int] {
    var all = words
    for (word, value) in words { all["\(word)'s"] = value }
    return all
  }
}
