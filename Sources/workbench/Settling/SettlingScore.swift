import Analysis
import TimelineModel

/// What one article learned whose own date was blurred.
struct SettlingOutcome {
  /// The possible days of the article by its own words, and with what the others tell.
  var alone: DaySet
  var settled: DaySet
  /// The day it was written.
  var day: CalendarDate?
  /// Days told by others that are those of the dated article, that are others, and of which it says nothing.
  var (right, other, open) = (0, 0, 0)
  /// A line for each day that is wrong.
  var wrong: [String] = []

  init(
    truth: SettlingCommand.Reading, alone: SettlingCommand.Reading, evidence: [OutsideEvidence],
    _ analyzer: Analyzer
  ) {
    self.alone = alone.published.when?.days ?? .all
    day = truth.article.header.date?.days.onlyDay
    let name = truth.article.displayTitle
    for told in evidence {
      let same = truth.testimonies.filter { $0.sentence == told.sentence && $0.time == told.time }
      guard let days = same.compactMap(\.days).first(where: { $0.count <= Self.surely }) else {
        open += 1
        continue
      }
      if days.contains(told.day) {
        right += 1
      } else {
        other += 1
        wrong.append("\(name): «\(told.words)» of «\(told.title)» is \(told.day), told here \(When(days))")
      }
    }
    settled =
      evidence.isEmpty
      ? self.alone : analyzer.findings(of: alone.article, evidence: evidence).published.when?.days ?? .all
    if let day, !self.alone.contains(day) {
      wrong.append("\(name): written \(day), by its own words \(When(self.alone))")
    } else if let day, !settled.contains(day) {
      wrong.append("\(name): written \(day), by the others \(When(settled))")
      for told in evidence {
        let words = told.time.map { truth.article.text[$0] } ?? truth.article.text[told.sentence]
        wrong.append("  «\(words)» is \(told.day), as «\(told.title)» tells: «\(told.words)»")
      }
    }
  }

  /// A week may be a day that the article leaves open; more says nothing of it.
  private static let surely = 7
}

/// How many days were regained, and how many of them are right.
struct SettlingScore {
  private var links = Share()
  private var open = 0
  private var known = Share()
  private var regained = Share()
  private var holdsAlone = Share()
  private var holdsSettled = Share()
  private var (before, after) = (Mean(), Mean())

  mutating func count(_ outcome: SettlingOutcome) {
    for _ in 0..<outcome.right { links.count(true) }
    for _ in 0..<outcome.other { links.count(false) }
    open += outcome.open
    guard let day = outcome.day else { return }
    holdsAlone.count(outcome.alone.contains(day))
    holdsSettled.count(outcome.settled.contains(day))
    before.count(outcome.alone.count)
    after.count(outcome.settled.count)
    if outcome.alone.onlyDay != nil {
      known.count(outcome.alone.onlyDay == day)
    } else if let only = outcome.settled.onlyDay {
      regained.count(only == day)
    }
  }

  var text: String {
    ScoreTable(lines: [
      ScoreLine("days told by others, right", .share(links)),
      ScoreLine("  of which the article says nothing", .tally(Tally(count: open, texts: open + links.all))),
      ScoreLine("own day by its own words, right", .share(known)),
      ScoreLine("own day regained from others, right", .share(regained)),
      ScoreLine("true day inside, by its own words", .share(holdsAlone)),
      ScoreLine("true day inside, with the others", .share(holdsSettled)),
      ScoreLine("possible days, by its own words", .days(before)),
      ScoreLine("possible days, with the others", .days(after)),
    ]).text
  }
}
