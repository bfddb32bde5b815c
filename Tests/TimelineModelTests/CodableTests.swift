import Foundation
import Testing
import TimelineModel

@Suite("Values through JSON")
struct CodableTests {
  private func expectRoundTrip<Value: Codable & Equatable>(_ value: Value) throws {
    let data = try JSONEncoder().encode(value)
    #expect(try JSONDecoder().decode(Value.self, from: data) == value)
  }

  @Test("every kind of annotation on an event or an actor comes back as it was")
  func annotations() throws {
    let when = try #require(When("2017-03-17~"))
    let changes: [Annotation.Change] = [
      .date(when), .headline("Møtet «i Oslo»"), .hide, .show, .sameAs("event-2"), .alias(of: "brende"),
      .note("Ulikt.\nSjekk"), .renote(""),
      .mark,
    ]
    for change in changes {
      try expectRoundTrip(Annotation(id: 7, target: .event("event-1"), change: change, madeAt: 1_489_708_800))
      try expectRoundTrip(Annotation(target: .actor("mcgurk"), change: change, madeAt: -1))
    }
  }

  @Test("a date comes back with every step of its reasons")
  func datings() throws {
    let when = try #require(When("[2020-01-06,2020-01-13?]"))
    let steps: [Reason.Step] = [
      .header, .fileName, .stated, .fromArticle(when), .fromEarlier(when, words: "17. mars"),
      .fromStory(when, words: "juni 1914"), .nearestPast,
      .nearestFuture, .eachWeekday, .notAfterArticle, .narrowed, .articleTells, .fromContext,
      .known("Børge Brende"), .last, .next, .fromWeekday(1), .part(.start, ofMonth: true), .length, .habit,
      .vague,
      .noAnchor, .conflict, .unknown, .corrected,
    ]
    var reasons = steps.map { Reason($0, rule: "weekday", words: "mandag", span: Span(10, 16), result: when) }
    let senses: [Sense] = [
      .weekday(1), .weekdayOfWeek(2, weeksAway: -1), .withoutYear, .withWeekday(5), .ofYear(away: -1),
      .withoutMonth,
      .distance(-2, .week), .someUnits(-7, -2, .day), .passed(.year), .left(.week), .beside(-1, .day),
      .within(0, .day),
      .ends, .behind, .now,
      .ahead,
    ]
    let cue = Reason.Cue(.past, words: "rammet", span: Span(20, 26))
    reasons += senses.map {
      Reason(.nearestPast, rule: "weekday", sense: $0, anchor: when, cue: cue, excluded: When("2020-01-27"))
    }
    try expectRoundTrip(Dating(when, reasons: reasons))
    try expectRoundTrip(Dating(nil, reasons: [Reason(.unknown, rule: "none")]))
    try expectRoundTrip(Dating.unknown)
  }

  @Test("sets of days, filters and spans come back as they were")
  func others() throws {
    var generator = SeededGenerator(seed: 40)
    for _ in 0..<50 {
      try expectRoundTrip(generator.days())
      try expectRoundTrip(SampleArchive.filter(&generator))
    }
    try expectRoundTrip(Span(3, 9))
  }

  @Test("a set of days is put in order when it is read, and a run that ends before it begins is refused")
  func brokenDays() throws {
    let text = "[[20,30],[10,19],[25,40]]"
    let days = try JSONDecoder().decode(DaySet.self, from: Data(text.utf8))
    #expect(days == DaySet(CalendarDate(dayNumber: 10), CalendarDate(dayNumber: 40)))
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(DaySet.self, from: Data("[[5,4]]".utf8)) }
  }
}
