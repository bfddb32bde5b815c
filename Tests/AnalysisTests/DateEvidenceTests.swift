import Testing
import TimelineModel

@testable import Analysis

/// Each way of telling something of the article's own day, written on every day of two years, and read back.
@Suite("Evidence keeps every day on which its words can be said")
struct DateEvidenceTests {
  /// What somebody writes on a day; nil on days on which nobody writes it.
  struct Writing: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: @Sendable (CalendarDate) -> String?

    init(_ name: String, _ text: @escaping @Sendable (CalendarDate) -> String?) {
      testDescription = name
      self.text = text
    }
  }

  private static let weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
  private static let months = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember",
  ]

  private static func weekday(_ day: CalendarDate) -> String { weekdays[day.weekday - 1] }
  private static func date(_ day: CalendarDate) -> String { "\(day.day). \(months[day.month - 1])" }
  private static func full(_ day: CalendarDate) -> String { "\(date(day)) \(day.year)" }

  static let writings = [
    Writing("the weekend, then the Monday after it") { day in
      let monday = day.adding(days: 1 - day.weekday)
      return day.weekday > 5 ? nil : "I helgen falt byen. \(weekday(monday).capitalized) flyktet hæren."
    },
    Writing("news of yesterday, named by its weekday below") { day in
      "Byen falt i går.\nHæren flyktet \(weekday(day.adding(days: -1))) kveld. Om to uker skal rådet møtes."
    },
    Writing("a weekday in the lead, and two of another below") { day in
      let (one, other) = (day.adding(days: -1), day.adding(days: -2))
      return """
        Byen falt \(weekday(day)).
        Et hus ble truffet \(weekday(one)) morgen, og \(weekday(one)) kveld brant det. Broen falt \(weekday(other)).
        """
    },
    Writing("a weekday, and the day after it by its date") { day in
      let back = day.adding(days: -1 - Int(day.dayNumber) % 5)
      return
        "\(weekday(back).capitalized) ble tre drept. Dagen etter, \(date(back.adding(days: 1))), ble ti drept."
    },
    Writing("a weekday, and by its date what came two days before") { day in
      let back = day.adding(days: -Int(day.dayNumber) % 6)
      return
        "\(weekday(back).capitalized) falt byen. \(date(back.adding(days: -2))), to dager før, falt broen."
    },
    Writing("a date with its weekday, three months back at most") { day in
      let back = day.adding(days: -(Int(day.dayNumber) % 80))
      return "Byen falt \(weekday(back)) \(date(back))."
    },
    Writing("a day behind and another ahead, both without their year") { day in
      let back = day.adding(days: -(Int(day.dayNumber) % 200))
      let ahead = day.adding(days: 1 + Int(day.dayNumber) * 7 % 60)
      return "Byen falt \(weekday(back)) \(date(back)). Rådet skal møtes \(date(ahead))."
    },
    Writing("a day behind and a month that is not yet") { day in
      let back = day.adding(days: -(Int(day.dayNumber) % 200))
      let ahead = day.adding(days: 31)
      return
        "Byen falt \(date(back)). De kommer hjem i neste uke, kanskje ikke før i \(months[ahead.month - 1])."
    },
    Writing("what is awaited after a meeting to come") { day in
      let ahead = day.adding(days: 1 + Int(day.dayNumber) % 50)
      return "De vil vente til etter at rådet har møttes \(date(ahead))."
    },
    Writing("to the day so many years after what is dated") { day in
      guard day.day < 29 else { return nil }
      let then = day.adding(months: -12 * (1 + Int(day.dayNumber) % 4))
      return "I dag er det \(day.year - then.year) år siden byen falt. Det var \(full(then)) at byen falt."
    },
    Writing("some years after what the same words date") { day in
      let then = day.adding(days: -730 + Int(day.dayNumber) % 300 - 150)
      return "To år etter slaget \(full(then)) er gatene tomme."
    },
    Writing("some years after what is dated elsewhere") { day in
      let then = day.adding(days: -1095 + Int(day.dayNumber) % 300 - 150)
      return "Det er tre år siden opprørerne erobret festningen. Opprørerne erobret festningen \(full(then))."
    },
    Writing("some years after, told of that time and not of the article's") { day in
      "To år etter slaget 3. juli 2010 ble freden brutt. \(weekday(day).capitalized) møttes de."
    },
  ]

  private func findings(_ text: String, _ date: When?) -> Findings {
    var header = Header()
    header.language = .bokmål
    header.date = date
    header.dateBasis = date == nil ? .none : .header
    return TimeCorpusTests.analyzer.findings(of: article(text, header: header))
  }

  private func kept(_ text: String, _ header: When?) -> When? { findings(text, header).published.when }

  @Test("each of two years' days is among those left", arguments: writings)
  func sound(_ writing: Writing) throws {
    let first = try #require(CalendarDate(year: 2016, month: 1, day: 1))
    for shift in stride(from: 0, to: 730, by: 5) {
      let day = first.adding(days: shift)
      guard let text = writing.text(day) else { continue }
      let headers = [When(.month(day.month, of: day.year)), When(.year(day.year)), When("2015/2018"), nil]
      let header = headers[shift / 5 % headers.count]
      let kept = kept(text, header)
      #expect(kept?.contains(day) ?? true, "\(day), header \(header?.description ?? "-"): \(text)")
    }
  }

  @Test(
    "an anniversary dates an article to the day, or to half a year around it",
    arguments: [
      ("I dag er det to år siden byen falt. Det var 29. juni 2014 at byen falt.", "2016-06-29"),
      ("På dagen to år etter at byen falt, samles de. Det var 29. juni 2014 at den falt.", "2016-06-29"),
      ("To år etter slaget 29. juni 2014 er gatene tomme.", "2015-12-29/2016-12-31"),
      (
        "Det er to år siden opprørerne erobret festningen. 29. juni 2014 erobret opprørerne festningen.",
        "2015-12-29/2016-12-31"
      ),
      // Told of another time than the article's, or of another happening.
      ("To år etter slaget 29. juni 2014 ble freden brutt.", "2014-06-29/.."),
      ("Det er to år siden freden. 29. juni 2014 falt byen.", "2014-06-29/.."),
    ])
  func anniversaries(_ text: String, _ expected: String) {
    let kept = kept(text, nil)
    #expect(kept?.days == When(expected)?.days, "\(text): \(kept?.description ?? "-")")
  }

  @Test(
    "the lead tells the weekday of the news, and whether the article is of that day",
    arguments: [
      ("Byen falt tirsdag.\nMandag ble broen tatt. Mandag kveld brant det.", "2017-10-03/2017-10-31 by 7"),
      // What came before the day it tells of first lies six days back.
      (
        "Byen falt mandag.\nDet var fem døgn etter at de krysset elva tirsdag.",
        "2017-10-02/2017-10-30 by 7"
      ),
      ("Byen falt i går.\nSøndag kveld ble broen tatt.", "2017-10-02/2017-10-30 by 7"),
      (
        "Byen falt.\nMandag ble broen tatt. Mandag kveld brant det. Tirsdag flyktet de.",
        "2017-10-03/2017-10-31 by 7"
      ),
      // It says itself that it is of the day after, or tells more of it.
      (
        "Mandag kveld ble broen tatt.\nTapene er små.\n– Vi er trygge, sa hun tidligere tirsdag.",
        "2017-10-03/2017-10-31 by 7"
      ),
      (
        "Mandag kveld ble broen tatt.\nTapene er små.\nTirsdag flyktet de. Tirsdag kveld var det stille.",
        "2017-10-03/2017-10-31 by 7"
      ),
    ])
  func ownWeekday(_ text: String, _ expected: String) throws {
    let findings = findings(text + " I dag er det ro.", When("2017-10"))
    let today = try #require(findings.times.last?.dating.when?.days)
    let days = today.ranges.map(\.first)
    #expect("\(days[0])/\(days[days.count - 1]) by \(days[1].dayNumber - days[0].dayNumber)" == expected)
  }
}
