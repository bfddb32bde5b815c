import Testing
import TimelineModel

@testable import Interface

@Suite struct StripTests {
  @Test("columns cover the years without gaps and know their days", arguments: [40, 60, 80, 120, 140, 200])
  func columns(width: Int) throws {
    let index = SampleArchive().index
    let scale = try #require(StripScale(index, in: Rect(x: 0, y: 1, width: width, height: 3)))
    #expect(scale.width <= width - 2)
    #expect(zip(scale.bounds, scale.bounds.dropFirst()).allSatisfy { $0 < $1 })
    for column in 0..<scale.barCount {
      #expect(scale.bar(ofDay: scale.day(atX: scale.column(ofBar: column)).dayNumber) == column)
    }
    #expect(scale.labels.map(\.day.year) == Array(2014...2020))
  }

  @Test("a single event far outside does not stretch the strip; an arrow tells of it")
  func outlier() throws {
    var days = (0..<300).map { CalendarDate(year: 2016, month: 1, day: 1)!.adding(days: $0 * 3).dayNumber }
    days.insert(CalendarDate(year: 1920, month: 8, day: 10)!.dayNumber, at: 0)
    let index = TimelineIndex(earliest: days, latest: days)
    let scale = try #require(StripScale(index, in: Rect(x: 0, y: 1, width: 80, height: 3)))
    #expect(scale.labels.first?.day.year == 2016)
    #expect(scale.hasEarlier && !scale.hasLater)
  }

  @Test("hundreds of years fit too")
  func centuries() throws {
    let days = (0..<400).map { CalendarDate(year: 1600 + $0, month: 1, day: 1)!.dayNumber }
    let index = TimelineIndex(earliest: days, latest: days)
    let scale = try #require(StripScale(index, in: Rect(x: 0, y: 1, width: 80, height: 3)))
    #expect(scale.width <= 78)
    #expect(StripScale(TimelineIndex(), in: Rect(x: 0, y: 1, width: 80, height: 3)) == nil)
  }

  @Test("the palette gives every role a style, in colour and without")
  func palette() {
    for role in Role.allCases { #expect(Palette.dark.styles[role] != nil, "\(role)") }
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    #expect(Palette.dark.style(.selected, [], colours: 0).foreground == nil)
    #expect(Palette.mono.style(.selected, [], colours: 0).isReverse)
    #expect(Palette.dark.style(.passage, .lit, colours: 256).background == Palette.dark.litBackground)
    #expect(Palette.dark.style(.passage, .lit, colours: 8).isBold)
  }
}
