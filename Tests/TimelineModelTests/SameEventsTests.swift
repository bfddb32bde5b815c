import Testing
import TimelineModel

@Suite("What several articles tell is found to be one happening")
struct SameEventsTests {
  /// Two tellings: «days kind who/where/about».
  @Test(
    "the same day, the same kind and the same place are one happening",
    arguments: [
      ("2016-10-17 battle @mosul slage", "2016-10-17 battle @mosul innle"),
      ("2014-06-10 capture @mosul +is", "2014-06-10 capture @mosul +is erobr"),
      ("2017-07-10 appointment !mcgurk =usa", "2017-07-10 appointment !mcgurk"),
      ("2017-03-17 attack @mosul +koalisjonen bombe", "2017-03-17 casualty @mosul +koalisjonen #105"),
      ("2017-03-17 attack @mosul =usa #105 sivil", "2017-03-17 attack @mosul =usa #141 sivil"),
      ("2018-12-20 statement !trump seire ferdi solda", "2018-12-20 statement !trump seire ferdi solda hjem"),
      ("2017-03 capture @raqqa +sdf !bali", "2017-03-23 capture @raqqa +sdf !bali"),
      ("2014-06-10 capture @mosul falt", "2014-06-10 casualty @mosul flykte"),
      ("2014-08-03 withdrawal @sinjar +peshmerga", "2014-08-03 capture @sinjar +is"),
      ("2015-03-04 other !hanssen viste", "2015-03-04 meeting !hanssen rena"),
      ("2020-01-05 decision +parlament utenl", "2020-01-05 decision +parlament bønn"),
      ("2015-05 casualty !sayyaf drept", "2015-05-16 attack !sayyaf skjøt"),
      // A town that its paragraph alone names; a state by its people; an announcement and what it announces.
      ("2014-06-10 capture @mosul ~mosul", "2014-06-10 capture ~mosul byen"),
      ("2015-09-30 attack =russland =syria", "2015-09-30 attack =russland"),
      ("2017-10-17 report +sdf @raqqa kampe slutt", "2017-10-17 capture +sdf @raqqa kampe"),
      // A town has fallen whoever is named beside.
      ("2017-07-10 capture @mosul !abadi byen", "2017-07-10 capture @mosul !townsend byen"),
      ("2020-03 withdrawal @qaim", "2020-03-19 withdrawal @qaim grens"),
      // Who is called home has been decided on.
      ("2016-12-02 decision =danmark fly heim", "2016-12-02 withdrawal =danmark fly heim"),
      // One tells hardly anything that the other does not tell too, and nothing else of the year is like it.
      ("2016-05-02 decision +sp +sv =jordan nei sende", "2016 decision +sp +sv =jordan nei sende"),
      ("2017-05/2017-06 attack @tanf +sdf bombe styrk", "2017-05-18/2017-06-06 attack @tanf bombe styrk"),
      // A report of words is of the words; a figure is no common one.
      ("2018-02-14 statement +nato =irak planl", "2018-02-14 report +nato =irak planl"),
      ("2016-04-18 report !carter #217 =irak", "2016-04-18 report #217 =irak solda"),
    ])
  func same(_ one: String, _ other: String) {
    #expect(groups([one, other]) == ["0 1"] || groups([one, other]) == ["1 0"])
  }

  @Test(
    "what another day, another kind, another person or another place singles out is not",
    arguments: [
      ("2016-10-17 battle @mosul slage", "2016-10-18 battle @mosul slage"),
      ("2016-10-17 battle @mosul slage", "2016-10-17 meeting @mosul slage"),
      ("2016-10-17 battle @mosul slage", "2016-10-17 battle @raqqa slage"),
      ("2018-12-20 statement !trump +is seire", "2018-12-20 statement !trump +is angre"),
      ("2018-12-20 statement !trump seire ferdi solda", "2018-12-20 statement !mattis seire ferdi solda"),
      ("2018-12-21 resignation !mcgurk =usa", "2018-12-21 resignation !mattis =usa"),
      // But not who was seized there.
      ("2013-08 attack @aleppo !mueller bortf", "2013-08-04 attack @aleppo !sotloff bortf"),
      // Of one day and about the same, but other words.
      ("2016-07-09 decision +nato ~warszawa opplæ", "2016-07-09 agreement +nato ~warszawa fly"),
      ("2017 attack @mosul bombe", "2017-03-17 attack @mosul bombe"),
      ("2016-10-17 battle slage innle", "2016-10-17 battle slage innle"),
      ("2019-06 other !mcgurk besøk", "2019-06-20 other !mcgurk besøk"),
      ("2015-05 statement !sayyaf sagt", "2015-05-16 attack !sayyaf skjøt"),
      // What is told around two sentences is what their articles are about.
      ("2014-09-26 decision ~underhuset ~london vedta", "2014-09-26 decision ~underhuset ~london fly"),
      ("2014-06 capture +is", "2014-06-10 capture +is @mosul"),
      ("2017-07-10 attack @mosul !abadi byen", "2017-07-10 meeting @mosul !townsend byen"),
      // Of one matter much is said in the same words, and an announcement of that month may be of something else.
      ("2020-01 statement !bakke +storting varsl angre", "2020 statement !bakke +storting varsl angre signa"),
      ("2016-08-21 appointment !townsend !macfarland", "2016-08 report !macfarland tall"),
      // Neither knows the day.
      ("2017-07 casualty !baghdadi", "2017-07 casualty !baghdadi =irak"),
      ("2020-01 statement !bakke +storting varsl angre", "2020-01 statement !bakke +storting angre signa"),
    ])
  func different(_ one: String, _ other: String) { #expect(groups([one, other]) == []) }

  @Test("what was planned for a day is what came about that day; of a month, or denied, it is not")
  func status() {
    let told = telling(0, "2016-10-17 battle @mosul slage")
    var denied = telling(1, "2016-10-17 battle @mosul slage")
    denied.status = .denied
    #expect(SameEvents([told, denied]).groups() == [])
    var planned = telling(1, "2016-10-17 battle @mosul slage")
    planned.status = .planned
    planned.isMain = true
    #expect(SameEvents([told, planned]).groups().map { [$0.head] + $0.others } == [[0, 1]])
    planned = telling(1, "2016-10 battle @mosul slage")
    planned.status = .planned
    #expect(SameEvents([told, planned]).groups() == [])
    // What is said of those who were expected is not their coming.
    var expected = telling(1, "2019-02-06 other =usa =norge @washington")
    expected.status = .planned
    let said = telling(0, "2019-02-06 statement =usa =norge @washington")
    #expect(SameEvents([said, expected]).groups() == [])
    var reported = told
    reported.status = .reported
    reported.article = 1
    #expect(SameEvents([told, reported]).groups().count == 1)
  }

  @Test("two events of one article stay apart, also when another article's is like both")
  func oneArticle() {
    var again = telling(1, "2016-10-17 meeting @mosul avtal")
    again.article = 0
    let own = [telling(0, "2016-10-17 meeting @mosul avtal"), again]
    #expect(SameEvents(own).groups() == [])
    let all = own + [telling(2, "2016-10-17 meeting @mosul avtal")]
    #expect(SameEvents(all).groups().map { $0.others.count } == [1])
  }

  @Test("a wide date never joins two days: all of a group have a day in common")
  func bridge() {
    let strong = "capture @raqqa +sdf !bali #5780"
    #expect(groups(["2017-03-01 \(strong)", "2017-03 \(strong)", "2017-03-20 \(strong)"]) == [])
  }

  @Test("who knows the month alone tells the one happening that is much more like than any of another day")
  func lead() {
    let weak = "2017-03-01 capture @raqqa ", strong = "capture @raqqa +sdf !bali #5780"
    #expect(groups([weak, "2017-03 \(strong)", "2017-03-20 \(strong)"]) == ["2 1"])
  }

  @Test("who knows the month alone means what an article is about, rather than what others tell besides")
  func news() {
    var three = ["2014-06-10", "2014-06", "2014-06-11"].enumerated().map {
      telling(Int32($0.offset), "\($0.element) capture @mosul +is falt")
    }
    #expect(SameEvents(three).groups() == [])
    three[0].isMain = true
    #expect(SameEvents(three).groups().map { [$0.head] + $0.others } == [[0, 1]])
    three[2].isMain = true
    #expect(SameEvents(three).groups() == [])
  }

  @Test("what is told of every day singles no day out")
  func busy() {
    let daily = (1...20).map { "2016-10-\($0 < 10 ? "0" : "")\($0) meeting !solberg =irak møte\($0)" }
    let two = ["2016-10-17 meeting !solberg vekst", "2016-10-17 meeting !solberg gjest"]
    #expect(groups(two) == ["0 1"])
    #expect(groups(two + daily.filter { !$0.contains("-17") }) == [])
  }

  @Test("persons that all name keep two happenings apart no better than they join them")
  func rarePersons() {
    let rare = (0..<30).map { "2015-01-\($0 < 9 ? "0" : "")\($0 + 1) other !trump krig" }
    let two = ["2018-12-20 resignation !trump !mattis", "2018-12-20 resignation !trump !mcgurk"]
    #expect(groups(two + rare) == [])
  }

  @Test("what is nearly put together is told, with what is lacking")
  func nearMisses() {
    let two = [
      "2016-10-17 attack @mosul bombe", "2016-10-17 meeting @mosul møte", "2016-10-17 attack @mosul !x skudd",
    ]
    let misses = SameEvents(two.enumerated().map { telling(Int32($0.offset), $0.element) }).nearMisses()
    #expect(misses.map { [$0.one, $0.other] } == [[0, 1], [1, 2]])
    #expect(misses.allSatisfy { $0.lacking == 6 })
  }

  @Test("the one that knows the day speaks for all, and of these what an article is about")
  func head() {
    let strong = "capture @raqqa +sdf !bali #5780"
    #expect(groups(["2017-03 \(strong)", "2017-03-20 \(strong)"]) == ["1 0"])
    var main = telling(1, "2017-03-20 \(strong)")
    main.isMain = true
    var two = [telling(0, "2017-03-20 \(strong)"), main]
    #expect(SameEvents(two).groups().map(\.head) == [1])
    // A look back a year later, and the news of the day after.
    two[0].isMain = true
    two[0].written = 17_246 + 365
    two[1].written = 17_246 + 1
    #expect(SameEvents(two).groups().map(\.head) == [1])
  }

  @Test("who looks back on a day, and tells of the same around, means what an article of that day is about")
  func recalled() {
    var news = telling(0, "2018-02-13 meeting +koalisjonen ~kuwait ~rena")
    news.isMain = true
    let looksBack = telling(1, "2018-02-13 meeting ministr ~kuwait ~rena")
    #expect(SameEvents([news, looksBack]).groups().count == 1)
    // Neither is what an article is about; words are said of many things; another day.
    var other = news
    other.isMain = false
    #expect(SameEvents([other, looksBack]).groups() == [])
    #expect(SameEvents([news, telling(1, "2018-02-13 statement ministr ~kuwait ~rena")]).groups() == [])
    #expect(SameEvents([news, telling(1, "2018-02-14 meeting ministr ~kuwait ~rena")]).groups() == [])
  }

  @Test("two that tell the same kind of happening are joined before others, however much else two share")
  func kindFirst() {
    let rows = [
      "2015-10-23 appointment !mcgurk +koalisjonen", "2015-10-23 appointment !mcgurk",
      "2015-10-23 report !mcgurk +koalisjonen @washington partn",
    ]
    var tellings = rows.enumerated().map { telling(Int32($0.offset), $0.element) }
    // One article tells both the appointment and the report.
    tellings[2].article = 1
    #expect(SameEvents(tellings).groups().map { [$0.head] + $0.others } == [[0, 1]])
  }

  @Test("a telling that is like no other alone is like all that several tell together")
  func together() {
    let two = ["2017-03-20 decision +storting ~oslo styrk", "2017-03-20 decision +storting ~oslo manda"]
    let third = "2017-03 decision ~oslo manda styrk"
    #expect(groups([two[0], third]) == [] && groups([two[1], third]) == [])
    #expect(groups(two + [third]) == ["0 1 2"])
    #expect(groups(two + ["2017-03 statement ~oslo manda styrk"]) == ["0 1"])
  }

  @Test(
    "an article that tells once more who died there has told of one happening; words it tells again are others"
  )
  func again() {
    func count(_ kind: String) -> [Int] {
      var tellings = (0..<3).map {
        telling(Int32($0), "2019-10-27 \(kind) !baghdadi @barisha hus storm tunne")
      }
      tellings[2].article = 1
      return SameEvents(tellings).groups().map { $0.others.count + 1 }
    }
    #expect(count("casualty") == [3])
    #expect(count("statement") == [2])
  }

  @Test("an article that tells what was taken, and what was fought for, tells of one happening")
  func takenOnce() {
    func count(_ kinds: [String]) -> [Int] {
      var tellings = kinds.enumerated().map {
        telling(Int32($0.offset), "2014-08-03 \($0.element) @sinjar +is =irak")
      }
      tellings[2].article = 1
      return SameEvents(tellings).groups().map { $0.others.count + 1 }
    }
    #expect(count(["capture", "capture", "attack"]) == [3])
    #expect(count(["meeting", "meeting", "meeting"]) == [2])
  }

  @Test("who announces a thing and is told to do it in the same words has done one thing")
  func announced() {
    var two = ["statement", "withdrawal"].enumerated().map {
      telling(Int32($0.offset), "2016-02-08 \($0.element) =canada trekk jager")
    }
    #expect(SameEvents(two).groups() == [])
    for place in two.indices { two[place].actors = [1] }
    #expect(SameEvents(two).groups().count == 1)
    // The minister, and the state whose minister decided it.
    two[1].actors = [2, 1]
    #expect(SameEvents(two).groups().count == 1)
    two[1].actors = [2]
    #expect(SameEvents(two).groups() == [])
  }

  @Test("two who each say something have not said the same")
  func speakers() {
    var two = (0..<2).map { telling(Int32($0), "2019-02-06 statement @washington =usa krige hente") }
    #expect(SameEvents(two).groups().count == 1)
    two[0].actors = [1]
    two[1].actors = [2]
    #expect(SameEvents(two).groups() == [])
    // Nor is what one says of a happening what another did.
    two = ["statement @mosul flukt", "capture @mosul fri"].enumerated().map {
      telling(Int32($0.offset), "2017-07-10 \($0.element) ~mosul ~bagdad ~erbil")
    }
    two[1].isMain = true
    #expect(SameEvents(two).groups().count == 1)
    two[0].actors = [1]
    two[1].actors = [2]
    #expect(SameEvents(two).groups() == [])
  }

  @Test("what every article names tells little")
  func common() {
    let rare = (0..<30).map { "2015-01-\($0 < 9 ? "0" : "")\($0 + 1) other +is =irak krig" }
    let two = ["2016-10-17 meeting +is =irak", "2016-10-17 meeting +is =irak"]
    #expect(groups(two + rare) == [])
  }

  // MARK: Made-up tellings

  private func groups(_ rows: [String]) -> [String] {
    SameEvents(rows.enumerated().map { telling(Int32($0.offset), $0.element) }).groups().map { group in
      ([group.head] + group.others).map(String.init).joined(separator: " ")
    }
  }

  /// `!` a person, `+` an organisation, `=` a state, `@` a place, `#` a figure, `~` a place told of around; else a word.
  private func telling(_ number: Int32, _ row: String) -> SameEvents.Telling {
    let parts = row.split(separator: " ").map(String.init)
    let kinds: [Character: Clue.Kind] = [
      "!": .person, "+": .organization, "=": .state, "@": .place, "#": .figure,
    ]
    let clues = parts.dropFirst(2).map { words in
      if words.hasPrefix("~") { return Clue(around: Clue(.place, words.dropFirst())) }
      return kinds[words.first ?? " "].map { Clue($0, words.dropFirst()) } ?? Clue(.word, words)
    }
    return SameEvents.Telling(
      number: number, article: number, days: When(parts[0])?.days ?? .all,
      kind: Event.Kind(rawValue: parts[1]) ?? .other, status: .happened, isMain: false, clues: clues.sorted())
  }
}
