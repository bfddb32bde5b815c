import Testing
import TimelineModel

@testable import Interface

@Suite struct WordsTests {
  @Test(
    "dates are said as people say them",
    arguments: [
      ("2017-03-17", "17. mars 2017", "17. mars 2017", "17 March 2017"),
      ("2017-03", "mars 2017", "mars 2017", "March 2017"),
      ("2017", "2017", "2017", "2017"),
      ("2016-23", "høsten 2016", "hausten 2016", "autumn 2016"),
      ("2016-34", "2. kvartal 2016", "2. kvartal 2016", "quarter 2 of 2016"),
      ("201X", "2010-tallet", "2010-talet", "the 2010s"),
      ("2017-04-27~", "ca. 27. april 2017", "ca. 27. april 2017", "c. 27 April 2017"),
      ("2017?", "2017 (usikkert)", "2017 (usikkert)", "2017 (uncertain)"),
      ("2017-03%", "ca. mars 2017 (usikkert)", "ca. mars 2017 (usikkert)", "c. March 2017 (uncertain)"),
      (
        "2017-03-22/2017-03-23", "mellom 22. og 23. mars 2017", "mellom 22. og 23. mars 2017",
        "between 22 and 23 March 2017"
      ),
      (
        "2017-02-28/2017-03-30", "mellom 28. februar og 30. mars 2017", "mellom 28. februar og 30. mars 2017",
        "between 28 February and 30 March 2017"
      ),
      (
        "2016-12-30/2017-01-02", "mellom 30. desember 2016 og 2. januar 2017",
        "mellom 30. desember 2016 og 2. januar 2017", "between 30 December 2016 and 2 January 2017"
      ),
      ("2017-03/2017-05", "mars–mai 2017", "mars–mai 2017", "March–May 2017"),
      ("2014/2016", "2014–2016", "2014–2016", "2014–2016"),
      ("../2017-12-31", "senest i 2017", "seinast i 2017", "no later than 2017"),
      (
        "../2017-12-30", "senest 30. desember 2017", "seinast 30. desember 2017",
        "no later than 30 December 2017"
      ),
      ("2017-03-01/..", "tidligst i mars 2017", "tidlegast i mars 2017", "no earlier than March 2017"),
      (
        "[2020-01-06,2020-01-13,2020-01-20,2020-01-27]", "en mandag i januar 2020 (6., 13., 20. eller 27.)",
        "ein måndag i januar 2020 (6., 13., 20. eller 27.)", "a Monday in January 2020 (6, 13, 20 or 27)"
      ),
      (
        "[2017-03-30,2017-04-06]", "torsdag 30. mars eller 6. april 2017",
        "torsdag 30. mars eller 6. april 2017", "Thursday 30 March or 6 April 2017"
      ),
      (
        "[2017-03-01,2017-03-03,2017-03-08]", "1., 3. eller 8. mars 2017", "1., 3. eller 8. mars 2017",
        "1, 3 or 8 March 2017"
      ),
    ])
  func dates(edtf: String, nb: String, nn: String, en: String) throws {
    let when = try #require(When(edtf))
    #expect(words(for: when, in: .bokmål) == nb)
    #expect(words(for: when, in: .nynorsk) == nn)
    #expect(words(for: when, in: .english) == en)
  }

  @Test(
    "in the column a date fits, and looks as fuzzy as it is",
    arguments: [
      ("2017-04-27", "to 27.", "Thu 27"), ("2017-04-27~", "ca. 27.", "c. 27"), ("2017-04-27?", "27.?", "27?"),
      ("2017-04", "april", "April"), ("2017-09~", "~september", "c. September"), ("2017", "2017", "2017"),
      ("2016-23", "høsten", "autumn"), ("2017-03-22/2017-03-23", "22.–23.", "22–23"),
      ("2017-03-28/2017-04-02", "28.3.–2.4.", "28/3–2/4"), ("2017-03/2017-05", "mar–mai", "Mar–May"),
      ("[2020-01-06,2020-01-13,2020-01-20,2020-01-27]", "én av 4 ma", "1 of 4 Mon"),
      ("[2020-01-06,2020-01-13]", "6. el. 13.", "6 or 13"), ("../2017-03-31", "innen 31.", "by 31"),
      ("2017-03-17/..", "fra 17.", "from 17"), ("201X", "2010-åra", "2010s"),
    ])
  func column(edtf: String, nb: String, en: String) throws {
    let when = try #require(When(edtf))
    #expect(DateColumn(when, in: .bokmål).text == nb)
    #expect(DateColumn(when, in: .english).text == (en == "c. September" ? "~September" : en))
    #expect(DateColumn(when, in: .bokmål).isFuzzy == (edtf != "2017-04-27"))
  }

  @Test("no date is wider than its column, in any language")
  func columnWidth() {
    for text in [
      "2017", "2017-09", "2016-22", "2016-34", "2016-41", "201X", "2014/2016", "2016-12-25/2017-01-03",
      "2016-11-28/2016-12-31",
      "[2017-01-02,2017-01-09,2017-01-16,2017-01-23,2017-01-30]", "[2017-01-02,2017-02-08,2017-06-01]",
      "../2017-12-31",
    ] {
      for qualifier in ["", "~", "?"] {
        guard let when = When(text + qualifier) else { continue }
        for language in ScreenLanguage.allCases {
          let column = DateColumn(when, in: language)
          #expect(TextLayout().width(of: column.text) <= DateColumn.width, "\(when) \(column.text)")
        }
      }
    }
  }

  @Test("a month is never said as its first day", arguments: ScreenLanguage.allCases)
  func months(language: ScreenLanguage) throws {
    for month in 1...12 {
      let when = When(DaySet.month(month, of: 2017))
      #expect(!words(for: when, in: language).contains("1 "))
      #expect(!words(for: when, in: language).contains("1."))
      #expect(!DateColumn(when, in: language).text.contains("1"))
    }
  }

  static let steps: [Reason.Step] = [
    .header, .fileName, .stated, .fromArticle(When("2017-04")!),
    .fromEarlier(When("2017-03-17")!, words: "17. mars"), .fromStory(When("1914-06")!, words: "juni 1914"),
    .nearestPast, .nearestFuture, .last, .next, .eachWeekday, .fromWeekday(1), .part(.start, ofMonth: true),
    .part(.end, ofMonth: false), .length, .habit, .vague, .noAnchor, .notAfterArticle, .narrowed,
    .articleTells,
    .fromContext, .known("Børge Brende"), .conflict, .unknown, .corrected,
  ]

  static let senses: [Sense?] = [
    nil, .weekday(2), .weekdayOfWeek(2, weeksAway: 0), .weekdayOfWeek(2, weeksAway: 1), .withoutYear,
    .withWeekday(5),
    .ofYear(away: 0), .ofYear(away: -1), .ofYear(away: -2), .withoutMonth, .distance(0, .day),
    .distance(-1, .day),
    .distance(3, .day), .distance(0, .weekend), .distance(-2, .week), .distance(1, .century),
    .someUnits(-7, -2, .day), .passed(.year), .left(.month), .beside(-1, .day), .beside(2, .week),
    .within(0, .day), .within(3, .week), .ends, .behind, .now, .ahead,
  ]

  @Test("every reason is a sentence, with or without words and result", arguments: ScreenLanguage.allCases)
  func reasons(language: ScreenLanguage) {
    for step in Self.steps {
      for (quote, result) in [("i mai", When("2017-05")), (nil, When("2017-05")), ("i mai", nil), (nil, nil)]
      {
        let sentence = words(for: Reason(step, rule: "r", words: quote, result: result), in: language)
        #expect(
          sentence.hasSuffix(".") && !sentence.contains("..") && !sentence.contains("  "), "\(sentence)")
        #expect(sentence.count > 15)
      }
    }
  }

  @Test(
    "whatever the words mean and whichever word decided, it is a sentence", arguments: ScreenLanguage.allCases
  )
  func senses(language: ScreenLanguage) {
    let cues = Reason.Cue.Kind.allCases.map { Reason.Cue($0, words: "sa", span: Span(0, 2)) } + [nil]
    for step in Self.steps {
      for sense in Self.senses {
        for cue in cues {
          let reason = Reason(
            step, rule: "r", words: "i mai", sense: sense, anchor: When("2017-04-03"), cue: cue,
            excluded: When("2017-05-01/2017-05-09"), result: When("2017-05-17"))
          let sentence = words(for: reason, in: language)
          #expect(
            sentence.hasSuffix(".") && !sentence.contains("..") && !sentence.contains("  ")
              && !sentence.contains(" ,") && !sentence.contains(",,"), "\(sentence)")
        }
      }
    }
  }

  @Test("a reason names the words, the anchor with its own date, and why that day and not another")
  func reasonExamples() {
    let reason = Reason(
      .nearestPast, rule: "weekday", words: "måndag", sense: .weekday(1), anchor: When("2020-01-08"),
      cue: Reason.Cue(.past, words: "ramma", span: Span(0, 5)), excluded: When("2020-01-13"),
      result: When("2020-01-06"))
    #expect(
      words(for: reason, in: .bokmål)
        == "«måndag» er siste mandag til og med artikkelens dato, onsdag 8. januar 2020, fordi setningen står i fortid («ramma»): mandag 6. januar 2020, ikke mandag 13. januar 2020."
    )
    #expect(
      words(for: reason, in: .nynorsk)
        == "«måndag» er siste måndag til og med artikkeldatoen, onsdag 8. januar 2020, fordi setninga står i fortid («ramma»): måndag 6. januar 2020, ikkje måndag 13. januar 2020."
    )
    #expect(
      words(for: reason, in: .english)
        == "“måndag” is the last Monday up to the article's date, Wednesday 8 January 2020, because the sentence is in the past tense (“ramma”): Monday 6 January 2020, not Monday 13 January 2020."
    )
  }

  @Test("what goes on up to a day may have come there before the article")
  func passedLimits() {
    let reason = Reason(
      .nearestPast, rule: "month", words: "mars", anchor: When("2017-05-01"),
      cue: Reason.Cue(.limit, words: "til", span: Span(0, 3)), excluded: When("2018-03"),
      result: When("2017-03"))
    #expect(
      words(for: reason, in: .bokmål)
        == "«mars» nevner ikke året. Det er den siste fram til artikkelens dato, mandag 1. mai 2017, fordi grensen («til») kan være passert: mars 2017, ikke mars 2018."
    )
  }

  @Test("a whole week is told by its number, and what falls away as a stretch")
  func stretches() {
    let week = Reason(
      .fromArticle(When("2020-01-08")!), rule: "ago", words: "for to veker sidan",
      sense: .distance(-2, .week),
      result: When("2019-12-23/2019-12-29"))
    #expect(
      words(for: week, in: .nynorsk)
        == "«for to veker sidan» er to veker før artikkeldatoen, onsdag 8. januar 2020; talt i veker er heile veka mogleg: veke 52, 23.–29. desember 2019."
    )
    let told = Reason(
      .articleTells, rule: "lies-behind", words: "17. mars",
      cue: Reason.Cue(.past, words: "drept", span: Span(0, 5)),
      excluded: When("2017-03-01/2017-03-16"), result: When("2017-03-17/2017-03-31"))
    #expect(
      words(for: told, in: .bokmål)
        == "Artikkelen forteller om «17. mars» som noe som har vært («drept»), og er altså ikke skrevet før det: mellom 17. og 31. mars 2017. Dermed faller 1.–16. mars 2017 bort."
    )
  }

  @Test("a filter stands in words")
  func filters() {
    var filter = Filter()
    #expect(words(for: filter, names: { $0 }, in: .bokmål) == "")
    filter.actors = FacetFilter(included: ["McGurk", "Brende"], excluded: ["NATO"])
    filter.from = When("2017")
    filter.to = When("2017")
    filter.text = "sivile"
    #expect(words(for: filter, names: { $0 }, in: .bokmål) == "McGurk og Brende, ikke NATO, 2017, «sivile»")
    #expect(words(for: filter, names: { $0 }, in: .nynorsk) == "McGurk og Brende, ikkje NATO, 2017, «sivile»")
    filter.actors.matching = .any
    filter.kinds.included = ["meeting"]
    #expect(
      words(for: filter, names: { $0 }, in: .english) == "McGurk or Brende, not NATO, meeting, 2017, “sivile”"
    )
  }

  @Test("a problem is one line: where, what, why, what to do")
  func problem() {
    let problem = Problem(
      .warning, code: "c", what: Localized(nb: "hva", nn: "kva", en: "what"),
      why: Localized(nb: "hvorfor", nn: "kvifor", en: "why"),
      advice: Localized(nb: "råd", nn: "råd", en: "advice"),
      place: .init(path: "a/b.txt", line: 3))
    #expect(words(for: problem, in: .bokmål) == "a/b.txt:3: hva — hvorfor → råd")
    #expect(words(for: problem, in: .english) == "a/b.txt:3: what — why → advice")
  }

  @Test("numbers are grouped and agree with what they count")
  func counts() {
    #expect(Counts(.bokmål).events(1) == "1 hendelse")
    #expect(Counts(.nynorsk).events(2) == "2 hendingar")
    #expect(Counts(.english).events(1_234_567) == "1,234,567 events")
    #expect(Counts(.bokmål).events(41, of: 1214) == "41 av 1\u{A0}214 hendelser")
    #expect(Counts(.english).hits(1) == "1 hit")
  }
}
