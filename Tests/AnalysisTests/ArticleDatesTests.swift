import Testing
import TimelineModel

@testable import Analysis

@Suite struct ArticleDatesTests {

  /// Two ministers who held the same office after each other, and a president with an envoy.
  static let analyzer: Analyzer = {
    func person(_ id: String, _ name: String, _ title: String, _ from: String, _ to: String) -> Actor {
      var actor = Actor(id: id, kind: .person, name: name)
      actor.offices = [
        Actor.Office(titleBokmål: title, titleEnglish: "Minister", from: When(from), to: When(to))
      ]
      return actor
    }
    return Analyzer(
      register: Register(actors: [
        person("haug", "Kari Haug", "forsvarsminister", "2013-10-16", "2017-10-20"),
        person("lie", "Per Lie", "forsvarsminister", "2017-10-20", "2021-01-20"),
        person("stone", "John Stone", "president", "2017-01-20", "2021-01-20"),
        person("reed", "Ann Reed", "spesialutsending", "2015-10-23", "2018-12-31"),
      ]))
  }()

  private func findings(_ text: String, date: String? = nil, kinds: [Passage.Kind] = []) -> Findings {
    var header = Header()
    header.date = date.flatMap { When($0) }
    if date != nil { header.dateBasis = .header }
    return Self.analyzer.findings(of: article(text, header: header, kinds: kinds))
  }

  private func published(_ text: String, date: String? = nil, kinds: [Passage.Kind] = []) -> String {
    let findings = findings(text, date: date, kinds: kinds)
    return "\(findings.published.when?.description ?? "-") \(findings.publishedBasis)"
  }

  @Test("the header gives the article's date")
  func header() {
    #expect(published("Han kom mandag.", date: "2017-03") == "2017-03 header")
    #expect(published("Han kom mandag.", date: "2017-03-22") == "2017-03-22 header")
  }

  @Test(
    "a short line at the head that says when is the article's own date; a longer sentence with «dato» is none"
  )
  func dateLine() {
    let lead = "Dette sier hun om pengene som skal hjelpe folk i landet."
    #expect(
      published(
        "Gir penger\nPressemelding | Dato: 12.03.2016\n\(lead)", kinds: [.title, .body, .lead])
        == "2016-03-12 inferred")
    #expect(
      published(
        "Gir penger\nDe er ikke enige om noen dato, og det blir ikke 12.03.2016 heller",
        kinds: [.title, .lead])
        == "- none")
  }

  @Test("a weekday far below a heading, on which nobody speaks, is not that of the news")
  func background() {
    let below = "Søndag fikk soldatene ordre om å dra."
    func news(_ heading: [Passage.Kind], _ last: String) -> String? {
      let paragraphs = ["Iran og Russland har inngått en avtale.", "De er enige.", "Det er bra."]
      let text = (paragraphs + (heading.isEmpty ? [] : ["Mange drept"]) + [last]).joined(separator: "\n")
      return findings(text, date: "2017-03", kinds: [.lead, .body, .body] + heading + [.body])
        .events.first?.dating.when?.description
    }
    #expect(news([.subhead], below) == "2017-03")
    #expect(news([], below) == "[2017-03-05,2017-03-12,2017-03-19,2017-03-26]")
    #expect(
      news([.subhead], "Søndag sa de at de vil dra.") == "[2017-03-05,2017-03-12,2017-03-19,2017-03-26]")
  }

  @Test("an article that says nothing of its time has no date")
  func nothing() {
    #expect(published("Han kom mandag.") == "- none")
    #expect(findings("Han kom mandag.").published.reasons.map(\.step) == [.unknown])
  }

  @Test("a day of the article's own month that lies behind takes the days before it away")
  func narrowed() {
    #expect(published("Den 17. mars ble han drept.", date: "2017-03") == "2017-03-17/2017-03-31 header")
    #expect(published("Møtet skal holdes 17. mars.", date: "2017-03") == "2017-03-01/2017-03-16 header")
    #expect(published("Den 27. desember ble han drept.", date: "2020-01") == "2020-01 header")
  }

  @Test("an office that somebody is called by tells when an undated article was written")
  func offices() {
    #expect(published("Dette sa forsvarsminister Kari Haug i går.") == "2013-10-16/2017-10-20 inferred")
    #expect(published("Dette sa forsvarsminister Per Lie.") == "2017-10-20/2021-01-20 inferred")
    #expect(published("Dette sa Kari Haug, som møtte forsvarsminister Ann Reed.") == "- none")
    #expect(published("Reed er spesialutsending.") == "2015-10-23/2018-12-31 inferred")
    #expect(published("USAs spesialutsending til krigen, Ann Reed, kom.") == "2015-10-23/2018-12-31 inferred")
    #expect(published("Det sa spesialutsending Reed Wilson.") == "- none")
    #expect(published("Stones spesialutsending kom.") == "2017-01-20/2021-01-20 inferred")
  }

  @Test("an office that somebody held before tells nothing")
  func formerOffices() {
    #expect(published("Dette sa tidligere forsvarsminister Kari Haug.") == "- none")
    #expect(published("Dette sa daværende forsvarsminister Kari Haug.") == "- none")
  }

  @Test("offices and times that lie behind narrow an undated article together, each step with its words")
  func together() {
    let text = """
      Stones spesialutsending Ann Reed møtte forsvarsminister Kari Haug torsdag.
      Over hundre ble drept 17. mars i år. Kampene har pågått siden oktober i fjor.
      """
    let findings = findings(text)
    #expect(findings.published.when?.description == "2017-03-17/2017-10-20")
    let steps = findings.published.reasons.map { "\($0.words ?? "") → \($0.result?.description ?? "")" }
    #expect(
      steps == [
        "Stones spesialutsending → 2017-01-20/2021-01-20",
        "spesialutsending Ann Reed → 2017-01-20/2018-12-31",
        "forsvarsminister Kari Haug → 2017-01-20/2017-10-20",
        "17. mars i år → 2017-03-17/2017-10-20",
      ])
    #expect(findings.times.map(\.value) == ["XXXX-WXX-4", "2017-03-17", "2016-10"])
    #expect(findings.times[0].dating.when?.earliest == CalendarDate("2017-03-23"))
    #expect(findings.times[0].dating.when?.latest == CalendarDate("2017-10-19"))
  }

  @Test(
    "what lies behind, what lies ahead and what is said twice narrow the article's own day together",
    arguments: [
      // A day ahead: the article is before it. A month ahead: before its end.
      ("2018-03", "Måndag kom han. Mandatet går ut 10. mars.", "2018-03-01/2018-03-09"),
      ("2020", "Han døde 14. mars. Basen skal være tømt innen utgangen av mars.", "2020-03-14/2020-03-31"),
      ("2020", "Han ble drept 9. november. Tirsdag 24. november tar ho over.", "2020-11-09/2020-11-23"),
      // Nothing says that the past and the coming January are one.
      ("2016", "I januar reiste han. I januar skal hun reise.", "2016"),
      // The year in which the day is that weekday, and no other.
      ("2016/2018", "Mandag 10. juli falt byen.", "2017-07-10/2018-04-30"),
      // Behind and ahead without a year, and so within a year.
      ("2019/2020", "Torsdag 17. oktober falt byen. Rådet skal møtes 14. november.", "2019-10-17/2019-11-13"),
      (
        "2019/2020", "Torsdag 17. oktober falt byen. De kommer kanskje ikke før i desember.",
        "2019-10-17/2019-11-30"
      ),
      // Said in two ways.
      ("2017", "Det var i forrige måned, 21. juni, at moskeen falt.", "2017-07"),
      ("2017", "For to uker siden, 3. mars, ble han drept.", "2017-03-13/2017-03-19"),
      ("2017", "I går, 3. mars, ble han drept.", "2017-03-04"),
      ("2017-11", "I går, mandag, ble han drept.", "[2017-11-07,2017-11-14,2017-11-21,2017-11-28]"),
      ("2016/2018", "I fjor, 17. oktober 2016, begynte slaget.", "2017"),
      // Counted from a weekday, and said by its date.
      ("2020-01", "Fredag ble tre drept. Dagen etter, 11. januar, ble ti drept.", "2020-01-11/2020-01-16"),
      ("2020-01", "Torsdag falt byen. 14. januar, to dager før, falt broen.", "2020-01-16/2020-01-22"),
      ("2020-01", "Tirsdag falt byen. Dagen etter, 11. januar, ble ti drept.", "2020-01-11/2020-01-31"),
      // A list says nothing twice.
      ("2017", "I går, mandag, tirsdag og onsdag ble det skutt.", "2017"),
      // In full first, then short.
      ("2016-11", "Mandag 14. november falt byen. Mandag ble også broen tatt.", "2016-11-14/2016-11-20"),
      ("2016-11", "Mandag kom de. Mandag 14. november falt byen.", "2016-11-14/2016-11-30"),
      // A time between commas goes with the clause beside it; what comes back every year tells no year.
      ("2016-04", "Mandag, 18. april, opplyste han at 217 mann skal dit.", "2016-04-18/2016-04-30"),
      ("2018-02", "Det kunngjorde han onsdag, ti dager før mandatet løper ut 10. mars.", "2018-02"),
      ("2017-12", "9. desember skal heretter være merkedag.", "2017-12"),
      // What the header rules out is no evidence.
      ("2017-11", "Fredag 13. november ble han drept.", "2017-11"),
      ("2020-01", "Den 17. juli ble han drept.", "2020-01"),
      ("2017-03", "Angrepet var planlagt i 2014.", "2017-03"),
    ])
  func propagated(_ header: String, _ text: String, _ expected: String) {
    let published = findings(text, date: header).published
    #expect(published.when?.days == When(expected)?.days, "\(text): \(published.when?.description ?? "-")")
    for reason in published.reasons.dropFirst() {
      #expect(reason.span != nil && reason.result != nil, "each step shows its words and what it leaves")
    }
  }

  @Test("a time said twice is shown with both its words")
  func saidTwice() {
    let reasons = findings("Det var i forrige måned, 21. juni, at moskeen falt.", date: "2017").published
      .reasons
    #expect(reasons.map(\.step) == [.header, .articleTells])
    #expect(reasons.last?.words == "i forrige måned, 21. juni")
    #expect(reasons.last?.rule == "same-time")
    #expect(reasons.last?.result?.description == "2017-07")
  }

  @Test("the day that a story keeps is explained once, however far the story goes on")
  func goesOn() {
    let text = "IS angrep byen tirsdag 3. mars. " + "Politiet sperret veien. Beboere ble evakuert. "
    let story = findings(
      text + "Tre menn ble skutt. To menn ble pågrepet. Et hus ble sprengt.", date: "2015-03-05")
    let after = findings(
      "Hæren tok byen mandag 20. mars. Dermed stengte politiet veiene.", date: "2017-03-22")
    let told = (story.events + after.events).filter { $0.basis == .context }
    #expect(told.count == 4)
    for event in told {
      #expect(event.dating.reasons.filter { $0.step == .fromContext }.count == 1, "\(event.headline)")
    }
  }

  @Test("an office named beside a header tells of the article, but not where something past is told")
  func officesBesideHeaders() {
    #expect(
      published("Dette sa forsvarsminister Per Lie.", date: "2017-10") == "2017-10-20/2017-10-31 header")
    #expect(
      published("Den 3. oktober gikk forsvarsminister Kari Haug av.", date: "2017-10")
        == "2017-10-03/2017-10-31 header")
  }

  @Test("no article day is lost on which the same words, fully dated, mean the same")
  func propagationIsSound() {
    let text = "Onsdag 11. mars falt byen. Byen skal være tømt 20. mai."
    let kept = findings(text, date: "2015/2021").published.when?.days
    for year in 2015...2021 {
      for day in CalendarDate(year: year, month: 1, day: 1)!
        .dayNumber...CalendarDate(
          year: year, month: 12, day: 31)!.dayNumber
      {
        let date = CalendarDate(dayNumber: day)
        let march = CalendarDate(year: year, month: 3, day: 11)!
        let may = CalendarDate(year: year, month: 5, day: 20)!
        if march <= date, date < may, march.weekday == 3 { #expect(kept?.contains(date) == true, "\(date)") }
        if march.weekday != 3, year > 2015, date >= march, date < may {
          #expect(kept?.contains(date) == false, "\(date)")
        }
      }
    }
  }

  @Test("a dateline with a full date dates the article")
  func dateline() {
    #expect(
      published("Oslo, 3. mai 2016\nHan kom i går.", kinds: [.dateline, .lead]) == "2016-05-03 inferred")
    let times = findings("Oslo, 3. mai 2016\nHan kom i går.", kinds: [.dateline, .lead]).times
    #expect(times.map(\.value) == ["2016-05-03", "2016-05-02"])
  }

  @Test(
    "a full date before the first words, or after «Publisert», dates the article whatever offices it names",
    arguments: [
      ("KAIRO, 10. januar 2019 (NTB): Det sa spesialutsending Ann Reed torsdag.", "2019-01-10 inferred"),
      ("OSLO/KAIRO 5. mai 2016 – De møttes.", "2016-05-05 inferred"),
      ("Publisert 05.11.2013 kl. 07.12. To ble drept mandag.", "2013-11-05 inferred"),
      ("Oppdatert 5. mai 2016. To døde mandag.", "2016-05-05 inferred"),
      // Nobody writes the day of writing like that.
      ("Han kom til OSLO 5. mai 2016 – og dro.", "2016-05-05/.. inferred"),
      ("NATO 5. mai 2016 var enig.", "2016-05-05/.. inferred"),
    ])
  func datelines(text: String, expected: String) {
    #expect(published(text, kinds: [.lead]) == expected)
  }

  @Test("an office against a date that the article tells of does not outdo it")
  func formerOffice() {
    #expect(
      published("Spesialutsending Ann Reed gikk av. Avtalen kom 10. januar 2019.") == "2019-01-10/.. inferred"
    )
  }

  @Test("a past date after the header's date is a contradiction: the header stands, and it is told")
  func contradiction() {
    let findings = findings("Den 3. juni 2018 ble han drept.", date: "2017-03")
    #expect(findings.published.when?.description == "2017-03")
    #expect(findings.published.reasons.map(\.step) == [.header, .conflict])
    #expect(findings.problems.map(\.code) == ["date-conflict"])
    #expect(findings.problems[0].why?.nb == "«Den 3. juni 2018» ligger ikke før 2017-03")
  }

  @Test(
    "a text that says another day than the header is told, and the header stands",
    arguments: [
      ("2017-04-20", "I dag, 5. mai, ble han drept.", "I dag, 5. mai"),
      ("2017-04", "I dag, 5. mai, ble han drept.", "I dag, 5. mai"),
      ("2017-04-20", "I går, 18. april, ble han drept.", "I går, 18. april"),
      ("2017-04-20", "Slaget sto mandag 7. januar 2014.", "mandag 7. januar 2014"),
      ("2017-04-20", "I går, 19. april, ble han drept.", nil),
      ("2017-04", "I dag, 5. april, ble han drept.", nil),
      ("2017-04-20", "Slaget sto tirsdag 7. januar 2014.", nil),
      // What comes on the article's own weekday is that day.
      ("2016-07-21", "I dag, torsdag, møter utenriksministrene pressen.", nil),
      ("2016-07-21", "I dag, onsdag, møter utenriksministrene pressen.", "I dag, onsdag"),
    ] as [(String, String, String?)])
  func misfits(_ date: String, _ text: String, _ words: String?) {
    let findings = findings(text, date: date)
    #expect(findings.problems.map(\.code) == (words == nil ? [] : ["date-conflict"]))
    #expect(findings.problems.first?.why?.nb.hasPrefix("«\(words ?? "")» stemmer ikke") ?? (words == nil))
    #expect(
      findings.published.reasons.last?.step
        == (words == nil ? findings.published.reasons.last?.step : .conflict))
    if words != nil { #expect(findings.published.when?.description == date) }
  }

  @Test("what is counted from a date that nothing places is open, not counted from another")
  func openAnchor() {
    let times = findings(
      "Krigen begynte 14. august 2013. Den 15. april ble et hus truffet. Dagen etter kom svaret."
    ).times
    #expect(times.map { $0.dating.when?.description } == ["2013-08-14", nil, nil])
  }

  @Test("a file's name dates its article, and says so")
  func fileName() {
    var header = Header()
    header.date = When("2017-03-22")
    header.dateBasis = .metadata
    header.dateWords = "2017-03-22.txt"
    header.isDatedByFile = true
    let published = Self.analyzer.findings(of: article("Han kom i går.", header: header)).published
    #expect(published.reasons.map(\.step) == [.fileName])
    #expect(published.reasons.map(\.words) == ["2017-03-22.txt"])
  }

  @Test("only days are lost that no reading of the words allows")
  func soundness() {
    for number in 1...31 {
      let days = findings("Den \(number). mars ble han drept.", date: "2017-03").published.when?.days
      for day in 1...31 {
        let date = CalendarDate(year: 2017, month: 3, day: day)!
        #expect(days?.contains(date) == (day >= number))
      }
    }
    // «i år» in an undated article: each day of the office's years on which 17 March lies behind.
    let days = findings("Forsvarsminister Kari Haug sa at han ble drept 17. mars i år.").published.when?.days
    var day = CalendarDate("2013-10-16")!
    while day <= CalendarDate("2017-10-20")! {
      #expect(days?.contains(day) == (CalendarDate(year: day.year, month: 3, day: 17)! <= day))
      day = day.adding(days: 1)
    }
  }

  @Test(
    "an article known to the month allows whatever it can mean on any of its days",
    arguments: [
      "i går", "i forrige uke", "for to uker siden", "i fjor", "i fjor høst", "tidligere i år",
      "i forrige måned",
      "for to måneder siden", "i helgen", "sist tirsdag", "i forgårs", "for få dager siden",
      "tidligere denne uken",
      "i forfjor", "i begynnelsen av året", "tirsdag i forrige uke", "for et halvt år siden", "i morges",
    ])
  func monthAnchors(_ words: String) {
    for month in 1...12 {
      var union = DaySet()
      for day in 1...CalendarDate.length(ofMonth: month, year: 2016) {
        let date = CalendarDate(year: 2016, month: month, day: day)!
        let times = read("Dette skjedde \(words).", dated: date.description).times
        union = union.union(times.first?.dating.when?.days ?? DaySet())
      }
      let whole = read("Dette skjedde \(words).", dated: When(.month(month, of: 2016)).description).times
      #expect(whole.first?.dating.when?.days == union, "\(words) in month \(month)")
    }
  }

  @Test("each date tells what it was counted from")
  func reasons() {
    let text =
      "Mandag kveld sa de det. I helgen vedtok de det. Den 27. desember ble han drept. Dagen etter kom svaret."
    let steps = findings(text, date: "2020-01").times.map {
      $0.dating.reasons.map { "\($0.step) \($0.rule)" }
    }
    #expect(steps[0] == ["eachWeekday part-of-day"])
    #expect(
      steps[1] == [
        "nearestPast weekend"
      ])
    #expect(steps[2] == ["nearestPast day-month"])
    #expect(steps[3] == ["fromEarlier(2019-12-27, words: \"Den 27. desember\") next-day"])
  }

  @Test(
    "a step names the word that decided, what the time is held against, and what it else could have been",
    arguments: [
      ("Raketten rammet basen mandag.", "nearestPast rammet 2020-01-08 not 2020-01-13"),
      ("De skal møtes fredag.", "nearestFuture skal 2020-01-08 not 2020-01-03"),
      ("Svaret må komme innen mandag.", "nearestFuture innen 2020-01-08 not 2020-01-06"),
      ("Fredag legger koalisjonen fram nye tall.", "nearestFuture legger 2020-01-08 not 2020-01-03"),
      ("Statsministeren sier tirsdag at de drar.", "nearestPast sier 2020-01-08 not 2020-01-14"),
      ("Det er uro etter angrepet 3. januar.", "nearestPast etter 2020-01-08 not 2021-01-03"),
      ("Angrepet tirsdag.", "nearestPast - 2020-01-08 not 2020-01-14"),
      ("Angrepet fredag 13. november.", "nearestPast - 2020-01-08 not 2019-11-13"),
      ("Sist tirsdag ble det slutt.", "last - 2020-01-08 not -"),
      ("Neste onsdag er det valg.", "next - 2020-01-08 not -"),
    ])
  func deciding(_ words: String, _ expected: String) throws {
    let time = try #require(findings(words, date: "2020-01-08").times.first)
    let reason = try #require(time.dating.reasons.last)
    let parts = [reason.cue?.words, reason.anchor?.description, reason.excluded?.description].map {
      $0 ?? "-"
    }
    #expect("\(reason.step) \(parts[0]) \(parts[1]) not \(parts[2])" == expected)
  }

  @Test("a weekday some weeks or days off is told as that weekday, not as a stretch with two ends")
  func weekdayOff() {
    let weeks = findings("Søndag for tre uker siden falt byen.", date: "2020-01-08").times
    #expect(weeks.last?.dating.reasons.last?.sense == .weekday(7))
    let before = findings("Byen falt 3. januar. Lørdagen før flyktet de.", date: "2020-01-08").times
    #expect(before.last?.dating.reasons.last?.sense == .weekday(6))
    #expect(before.last?.dating.when?.description == "2019-12-28")
  }

  @Test("of several verbs the one nearest to the time is told, with its place")
  func nearestVerb() throws {
    let text = "Soldaten som ble drept, sa at de angrep basen mandag."
    let cue = try #require(findings(text, date: "2020-01-08").times.first?.dating.reasons.last?.cue)
    #expect(cue.kind == .past)
    #expect(String(text[cue.span]) == cue.words)
  }

  @Test(
    "words that name no day say what they tell instead",
    arguments: [
      ("Krigen varte i tre år.", "length"), ("Hver fredag ber de.", "habit"), ("Nylig var det ro.", "vague"),
      ("I går var det ro.", "noAnchor"),
    ])
  func dayless(_ words: String, _ step: String) {
    let times = findings(words, date: nil).times
    #expect(times.map { $0.dating.reasons.map { "\($0.step)" } } == [[step]])
  }

  @Test("the beginning of a month is a step of its own, after the month")
  func parts() {
    let times = findings("I begynnelsen av desember falt byen.", date: "2020-01-08").times
    let steps = times.flatMap { $0.dating.reasons.map { "\($0.step) \($0.result?.description ?? "-")" } }
    #expect(
      steps == [
        "nearestPast 2019-12", "part(TimelineModel.PeriodPart.start, ofMonth: true) 2019-12-01/2019-12-10",
      ])
  }

  @Test(
    "words that somebody types are read as a date",
    arguments: [
      ("mars 2017", "2017-03"), ("22.3.17", "2017-03-22"), ("i fjor høst", "2017-23"), ("2016", "2016"),
      ("i går", "2018-05-15"), ("2017-03", "2017-03"), ("17. mai", "2018-05-17"), ("på 1990-tallet", "199X"),
      ("høsten 2016", "2016-23"), ("mars", "2018-03"), ("fredag", "2018-05-11"),
      ("påsken 2016", "2016-03-24/2016-03-28"),
      ("for tre år siden", "2015"), ("March 2017", "2017-03"), ("22 March 2017", "2017-03-22"),
      ("the summer of 2016", "2016-22"), ("last week", "2018-05-07/2018-05-13"), ("the whole town", "-"),
      ("two months ago", "2018-03"), ("from August 2014 to the end of 2019", "2014-08/2019-12"),
      ("between May and July 2014", "2014-05/2014-07"), ("August 2014 through 2016", "2014-08/2016-12"),
      ("hele byen", "-"), ("", "-"), ("2016 hus", "-"),
      ("16.5", "2018-05-16"), ("24.12.", "2017-12-24"), ("32.5", "-"), ("1.2.3.4", "-"),
    ])
  func interpreted(_ words: String, _ expected: String) {
    let when = DateReader().interpret(words, anchor: When("2018-05-16"))
    #expect(when?.days == When(expected)?.days)
    #expect((when == nil) == (expected == "-"))
  }

  @Test("relative words cannot be placed without an anchor")
  func noAnchor() {
    #expect(DateReader().interpret("i går", anchor: nil) == nil)
    #expect(DateReader().interpret("last week", anchor: nil) == nil)
  }
}
