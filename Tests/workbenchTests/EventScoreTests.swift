import Testing
import TimelineModel

@testable import workbench

struct EventScoreTests {
  private static func made() -> HandMade {
    var made = HandMade("Eva Lund vant fredag. Hun jublet stort. I 2014 tapte Per Vik. Alle sang.")
    made.gold["actors"] = #"[{"name": "Eva Lund", "kind": "person"}, {"name": "Per Vik", "kind": "person"}]"#
    made.gold["events"] = """
      [{"snippet": "vant fredag", "earliest": "2017-03-17", "latest": "2017-03-17", "true": "2017-03-17",
        "actors": ["Eva Lund"], "salience": "core", "main": true, "also": [{"snippet": "Hun jublet"}]},
       {"snippet": "I 2014 tapte", "earliest": "2014-01-01", "latest": "2014-12-31", "true": null,
        "actors": ["Per Vik"], "salience": "background"}]
      """
    made.findActor("Eva Lund", "lund", name: "Eva Lund")
    return made
  }

  @Test("an event is found by its sentence and an overlapping day; a second telling is a duplicate")
  func duplicate() throws {
    var made = Self.made()
    made.findEvent("Eva Lund vant fredag.", "2017-03", actors: ["lund", "per"])
    made.findEvent("Hun jublet stort.", "2017-03")
    let (table, misses) = try made.score(EventScore())
    #expect(
      table == [
        "events 0.500 0.500 0.500 1 of 2, 2 given", "core events found 1.000 1 of 1",
        "core events found and narrow 0.000 0 of 1", "main events found 1.000 1 of 1",
        "main events on the right day 0.000 0 of 1",
        "interval exact 0.000 0 of 1", "true day inside 1.000 1 of 1", "interval width 31.0 days, of 1",
        "interval width of the same in gold 1.0 days, of 1",
        "actors of events 0.500 1.000 0.667 1 of 1, 2 given",
      ])
    #expect(
      misses == [
        "a: days of the event «vant fredag»: gold 2017-03-17, got 2017-03-01/2017-03-31",
        "a: actors of the event «vant fredag»: gold Eva Lund, got Eva Lund, per",
        "a: event «I 2014 tapte»: gold 2014-01-01/2014-12-31, got not found",
        "a: event «Hun jublet stort.» (2017-03-01/2017-03-31) is told twice",
      ])
  }

  @Test("the same sentence on other days is no match, and an undated event is wrong")
  func otherDays() throws {
    var made = Self.made()
    made.findEvent("Eva Lund vant fredag.", "2017-04-01")
    made.findEvent("Alle sang.", nil)
    let (table, misses) = try made.score(EventScore())
    #expect(table[0] == "events 0.000 0.000 0.000 0 of 2, 2 given")
    #expect(misses.first == "a: main event «vant fredag»: gold 2017-03-17, got not found")
    #expect(misses.last == "a: event «Alle sang.» (no days) is none")
  }

  @Test("an optional event costs nothing to miss and is not wrong to find")
  func optional() throws {
    var made = HandMade("Alle sang.")
    made.gold["events"] = """
      [{"snippet": "Alle sang", "earliest": "2017-03-17", "latest": "2017-03-17", "true": null,
        "actors": [], "salience": "core", "optional": true}]
      """
    #expect(try made.score(EventScore()).table[0] == "events – – – 0 of 0, 0 given")
    made.findEvent("Alle sang.", "2017-03-17")
    #expect(try made.score(EventScore()).table[0] == "events – – – 0 of 0, 0 given")
  }
}
