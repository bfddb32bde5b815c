import Testing
import TimelineModel

@testable import Analysis

/// An article that tells of years gone counts its times from one another; the news counts them from its own date.
@Suite struct StoryTests {
  /// The times of a text as EDTF, or as TIMEX3 values where they name no day.
  static func dates(_ text: String, dated: String, _ language: Language = .english) -> [String] {
    read(text, dated: dated, language).times.map { $0.dating.when?.description ?? $0.value }
  }

  static let siege = """
    The king laid siege to the town in June 1632. His guns were in place by 5 July. The following day the wall \
    was breached, and on the 9th the gates were opened. By the end of the year he held the whole valley.
    In April 1633 he turned north. A treaty signed in 1607 bound the dukes to help him. They came in August. In \
    November he fell ill, and in March he died. That spring his son was crowned.
    The son made peace on Monday, 2 October 1634. Two days later he disbanded the army, which had been raised in \
    1630.
    """

  @Test("months and days take the year that the story has reached")
  func thread() {
    #expect(
      Self.dates(Self.siege, dated: "2012-02-03") == [
        "1632-06", "1632-07-05", "1632-07-06", "1632-07-09", "1632-09/1632-12", "1633-04", "1607", "1633-08",
        "1633-11", "1634-03", "1634-21", "1634-10-02", "1634-10-04", "1630",
      ])
  }

  @Test("without a date of its own the article tells the same")
  func undated() {
    #expect(Self.dates(Self.siege, dated: "none") == Self.dates(Self.siege, dated: "2012-02-03"))
  }

  @Test("a background article in Norwegian is read alike")
  func norwegian() {
    let text = """
      Opprøret begynte i mars 2003. I juni tok de hovedstaden, og den 14. juli ble en ny regjering utnevnt. I januar \
      2004 kom motangrepet. Byen falt 3. februar; dagen etter flyktet regjeringen. Den siste festningen falt i august \
      2005, og i oktober ble det valg. Kongen døde i 2006.
      """
    #expect(
      Self.dates(text, dated: "2016-11-14", .bokmål) == [
        "2003-03", "2003-06", "2003-07-14", "2004-01", "2004-02-03", "2004-02-04", "2005-08", "2005-10",
        "2006",
      ])
  }

  @Test("a few lines that begin with a year, and say nothing from their own day, are a story too")
  func short() {
    let text = "The fleet sailed on 3 April 1879. In May it reached the coast. In January 1881 the town fell."
    #expect(Self.dates(text, dated: "2008-05-01") == ["1879-04-03", "1879-05", "1881-01"])
    let news =
      "The fleet sailed on 3 April 1879. In May it was raised, they said Monday. The town fell in 1881."
    #expect(Self.dates(news, dated: "2008-06-03")[1] == "2008-05")
  }

  @Test("a paragraph of the news that begins with a month of years gone goes on from it, where nothing is of today")
  func lookBack() {
    let news = "Rådet møttes mandag.\n\n"
    #expect(
      Self.dates(news + "Han ble tatt i mars 1943. I oktober døde han.", dated: "2019-08-27", .bokmål) == [
        "2019-08-26", "1943-03", "1943-10",
      ])
    #expect(
      Self.dates(news + "Byen falt i juni 2014. I august i år var den fri.", dated: "2019-08-27", .bokmål) == [
        "2019-08-26", "2014-06", "2019-08",
      ])
    #expect(
      Self.dates(news + "Byen falt i juni 2014. I juli var den fri.", dated: "2019-08-27", .bokmål) == [
        "2019-08-26", "2014-06", "2019-07",
      ])
    #expect(
      Self.dates("Han ble tatt i mars 2014. I juli slapp han fri.", dated: "2019-08-27", .bokmål) == [
        "2014-03", "2019-07",
      ])
  }

  @Test("the clock is that of the day told of before, unless it looks ahead")
  func clock() {
    let text = "De kom fredag kveld. Klokken 21.20 smalt det. Klokken 14 skal politiet møte pressen."
    #expect(Self.dates(text, dated: "2015-11-15", .bokmål) == ["2015-11-13", "2015-11-13", "2015-11-15"])
  }

  @Test("news that looks back for a while is counted from its own date all the same")
  func news() {
    let text = """
      The minister said on Monday that the troops will leave in June. They came in March 2011 and took part in the \
      fighting of 2012 and 2013. Last week he met the allies. The last unit was due home in May 2014 but stayed; on \
      Thursday the parliament votes. In April it was against.
      """
    #expect(
      Self.dates(text, dated: "2018-05-16") == [
        "2018-05-14", "2018-06", "2011-03", "2012", "2013", "2018-05-07/2018-05-13", "2014-05", "2018-05-10",
        "2018-04",
      ])
  }

  @Test("behind its opening sentence a story goes on from where it begins, and says so")
  func overview() {
    let text = """
      The siege lasted from 5 April 1992 to 29 February 1996. Barricades appeared in June, and in July the \
      airport was opened. A truce held until September 1994.
      """
    let times = read(text, dated: "2012-02-03", .english).times
    #expect(
      times.map { $0.dating.when?.description } == [
        "1992-04-05", "1996-02-29", "1992-06", "1992-07", "1994-09",
      ])
    #expect(times[2].dating.reasons.map(\.step) == [.fromStory(When("1992-04-05")!, words: "5 April 1992")])
  }

  @Test("the reason names the date that the year is taken from")
  func why() throws {
    let reasons = read(Self.siege, dated: "2012-02-03", .english).times[1].dating.reasons
    #expect(reasons.map(\.step) == [.fromStory(When("1632-06")!, words: "June 1632")])
    #expect(reasons.first?.result == When("1632-07-05"))
  }
}
