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
      .date(when), .headline("Møtet «i Oslo»"), .hide, .sameAs("event-2"), .alias(of: "brende"),
      .note("Ulikt.\nSjekk"),
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
      .header, .fileName, .stated, .fromArticle(when), .fromEarlier(when, words: "17. mars"), .nearestPast,
      .nearestFuture, .eachWeekday, .notAfterArticle, .narrowed, .articleTells, .fromContext,
      .known("Børge Brende"),
      .conflict, .unknown, .corrected,
    ]
    let reasons = steps.map { Reason($0, rule: "weekday", words: "mandag", span: Span(10, 16), result: when) }
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
