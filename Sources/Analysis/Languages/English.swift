import TimelineModel

/// The words of English that slots stand for.
enum English {
  static let time = TimeLanguage(
    words: [
      .month: months, .weekday: weekdays, .weekdays: weekdayPlurals, .unit: units, .season: seasons,
      .daypart: dayparts, .number: numbers, .ordinal: ordinals, .holiday: holidays,
    ],
    pairs: [("a", "couple", 2)], endings: endings, capitalisesNames: true, nuances: nuances,
    rules: englishTimeRules)

  static func intern(in lexicon: inout Lexicon) {
    lexicon.intern(words: past, as: .past)
    lexicon.intern(words: "says say has have is are", as: .present)
    lexicon.intern(words: "will shall would expected scheduled plans planned due upcoming", as: .future)
    lexicon.intern(words: "meets meet begins opens starts takes", as: .scheduled)
    lexicon.intern(words: "have", as: .perfect)
    lexicon.intern(words: "and or", as: .conjunction)
    lexicon.intern(words: "that which who because", as: .subordinate)
    lexicon.intern(words: "and to", as: .continues)
    lexicon.intern(
      words: """
        soldiers troops people civilians fighters dollars percent million billion deaths strikes airstrikes
        members miles kilometers kilometres meters metres tons votes women children militants refugees
        """, as: .counted)
    lexicon.intern(words: "resolution article page chapter section number flight room channel", as: .numbered)
    lexicon.intern(
      words: "january february march april june july august september october november december",
      as: .month)
  }

  private static let past = """
    was were had did said told killed died began started met held took came went made gave announced attacked
    launched captured seized signed agreed resigned withdrew sent struck fell been reported warned added ended
    joined arrived left arrested released conducted destroyed liberated retook claimed
    """

  /// Small words that show that a phrase before them is over.
  private static let endings = """
    the a an of in on at by with and or but that which who when after before while as for from to into over
    under about against he she it they we i his her its their
    """

  static let months = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
    "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
  ]

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
    "morning": 1, "noon": 3, "afternoon": 4, "evening": 5, "night": 6,
  ]

  static let numbers = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "hundred": 100,
  ]

  static let ordinals = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20,
    "twenty-first": 21,
  ]

  /// Decades named by a word, with the first year of each.
  static let decades = [("sixties", 1960), ("seventies", 1970), ("eighties", 1980), ("nineties", 1990)]

  static let holidays: [String: Int] = [
    "christmas": Holiday.christmas, "easter": .easter, "ramadan": .ramadan, "newroz": .newroz,
    "nowruz": .newroz,
  ].mapValues(\.rawValue)
}
