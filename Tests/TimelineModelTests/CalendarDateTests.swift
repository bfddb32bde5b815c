import Testing
import TimelineModel

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test("days follow each other as the calendar says, for 800 years")
  func walk() {
    var expected = (year: 1600, month: 1, day: 1)
    var today = day("1600-01-01")
    while expected.year < 2400 {
      #expect(today.components == expected)
      #expect(CalendarDate(year: expected.year, month: expected.month, day: expected.day) == today)
      expected.day += 1
      if expected.day > CalendarDate.length(ofMonth: expected.month, year: expected.year) {
        expected = (expected.month == 12 ? expected.year + 1 : expected.year, expected.month % 12 + 1, 1)
      }
      today = today.adding(days: 1)
    }
  }

  @Test(
    "a day has the number, weekday and ISO week that the calendar gives it",
    arguments: [
      ("1970-01-01", 0, 4, 1970, 1), ("2016-01-03", 16_803, 7, 2015, 53), ("2017-03-17", 17_242, 5, 2017, 11),
      ("2018-12-31", 17_896, 1, 2019, 1), ("2020-02-29", 18_321, 6, 2020, 9),
      ("2021-01-01", 18_628, 5, 2020, 53),
      ("0000-03-01", -719_468, 3, 0, 9), ("-0044-03-15", -735_525, 4, -44, 11),
    ])
  func known(text: String, number: Int32, weekday: Int, weekYear: Int, week: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(date.isoWeek == (weekYear, week))
    #expect(date.description == text)
  }

  @Test("the Monday of a day's ISO week is the Monday on or before it")
  func mondays() {
    for number in Int32(10_000)..<Int32(14_000) {
      let date = CalendarDate(dayNumber: number)
      let (year, week) = date.isoWeek
      #expect(CalendarDate.monday(ofWeek: week, year: year) == date.adding(days: 1 - date.weekday))
    }
    #expect(CalendarDate.monday(ofWeek: 0, year: 2020) == day("2019-12-23"))
    #expect(CalendarDate.monday(ofWeek: 54, year: 2020) == day("2021-01-04"))
  }

  @Test(
    "a month later is the same day of the month, or its last",
    arguments: [
      ("2017-01-31", 1, "2017-02-28"), ("2016-01-31", 1, "2016-02-29"), ("2017-03-31", -1, "2017-02-28"),
      ("2017-01-15", -1, "2016-12-15"), ("2017-12-01", 1, "2018-01-01"), ("2017-05-17", -60, "2012-05-17"),
      ("0001-01-10", -13, "-0001-12-10"), ("2020-02-29", 12, "2021-02-28"), ("2017-05-17", 0, "2017-05-17"),
    ])
  func months(from: String, months: Int, to: String) {
    #expect(day(from).adding(months: months) == day(to))
  }

  @Test(
    "only ten characters of a day that exists are a date",
    arguments: [
      "", "2017", "2017-03", "2017-3-22", "2017-03-2", "17-03-22", "2017-13-01", "2017-00-01", "2017-02-29",
      "2017-03-00", "+201-03-22", "2017-+3-22", "2017/03/22", "2017-03-22 ", "２０１７-03-22", "--017-03-22",
    ])
  func refused(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("no count of days, weeks, months or years is too large; the outermost day stands for all beyond")
  func extremes() {
    let today = day("2017-03-22")
    #expect(today.adding(days: .max) == CalendarDate(dayNumber: .max))
    #expect(today.adding(days: .min) == CalendarDate(dayNumber: .min))
    #expect(today.adding(months: .max) > DaySet.distantFuture)
    #expect(today.adding(months: .min) < DaySet.distantPast)
    #expect(CalendarDate.january(of: .max) > DaySet.distantFuture)
    #expect(CalendarDate.monday(ofWeek: .max, year: .min) > DaySet.distantPast)
    #expect(CalendarDate(dayNumber: .max).isoWeek.year > 5_000_000)
  }
}
