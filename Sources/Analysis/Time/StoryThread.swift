import TimelineModel

/// Finds the order in which a story is told: the year of each date that leaves it out, and which dates only look
/// aside.
///
/// A history tells its days in order, and leaves out what was said before. So of all ways to read its dates that
/// one is meant which goes back the least: after «It lasted from May 1941 to August 1945.» a «20 June» may be of
/// 1945, but the «7 December 1941» that follows tells that it is not. The readings are carried along side by side,
/// only the cheapest of them, so that the time taken is linear in the article's length.
struct StoryThread {
  /// How one time of the story is read.
  struct Turn {
    /// What it means with the year, month or day that the story has reached; nil when it says it itself.
    var told: TimeMeaning?
    /// Which time of the article it goes on from where that is not the last one: from where a range began.
    var from: Int?
    /// Whether the story does not go on from it: «as agreed in 1907».
    var isAside = true
  }

  /// One for each time of the article.
  let turns: [Turn]

  /// So many readings are kept at each time.
  private static let width = 12

  init(text: AnalyzedText, lexicon: Lexicon, times: [FoundTime]) {
    var readings = [Reading()]
    // What each reading does at each time, and where the one that it goes on from stands in the list.
    var steps: [(turn: Turn, before: Int)] = []
    for (index, time) in times.enumerated() {
      var place = Place(index, time, after: index > 0 ? times[index - 1] : nil, in: text, lexicon)
      if time.sentence == times[0].sentence {
        place.isOverview = true
        place.endsRange = index > 0
      }
      var next: [Reading] = []
      for reading in readings {
        for (turn, after) in reading.ways(to: time, at: place) {
          if let same = next.firstIndex(where: { $0.stands(where: after) }) {
            guard after.cost < next[same].cost else { continue }
            next.remove(at: same)
          }
          steps.append((turn, reading.step))
          var after = after
          after.step = steps.count - 1
          next.append(after)
        }
      }
      // Of those that cost the same the one that was thought of first.
      next.sort { ($0.cost, $0.step) < ($1.cost, $1.step) }
      readings = Array(next.prefix(Self.width))
    }
    var told: [Turn] = []
    var step = readings.first?.step ?? -1
    while step >= 0 {
      told.append(steps[step].turn)
      step = steps[step].before
    }
    turns = told.reversed()
  }
}

/// Where in the text a time stands.
private struct Place: Equatable {
  /// A time so many words after its verb may still be told with it.
  private static let reach = 12

  /// Which one it is of the article's times.
  var index: Int
  var sentence: Int
  var paragraph: Int
  /// Whether a heading stands above its paragraph.
  var opensSection: Bool
  /// Whether others may be counted from it: times of the story, not of links.
  var isTold: Bool
  /// Whether its clause tells of what had been before.
  var isBefore: Bool
  /// Whether it is the second of «from August until February»: a look ahead, from which the story goes back. So are
  /// all but the first in the sentence that opens the story: «it lasted four years and ended in May 1945».
  var endsRange: Bool
  /// Whether it stands in the sentence that opens the story, and so tells of the whole of it.
  var isOverview = false

  init(_ index: Int, _ time: FoundTime, after before: FoundTime?, in text: AnalyzedText, _ lexicon: Lexicon) {
    self.index = index
    sentence = time.sentence
    paragraph = text.sentences[time.sentence].passage
    let kind = text.passages[paragraph].kind
    isTold = kind.isRunning || kind == .caption || kind == .title || kind == .subhead
    opensSection = paragraph > 0 && text.passages[paragraph - 1].kind == .subhead
    let start = max(text.sentences[time.sentence].tokens.lowerBound, time.tokens.lowerBound - Self.reach)
    let word = time.tokens.lowerBound - 1
    let traits =
      before.map { $0.sentence == time.sentence && $0.tokens.upperBound == word } ?? false
        && text.tokens[word].kind == .word ? lexicon.traits(of: text.tokens[word].word) : []
    endsRange =
      traits.contains(.untilThen)
      || traits.contains(.conjunction)
        && before.map {
          $0.tokens.lowerBound > 0 && text.tokens[$0.tokens.lowerBound - 1].word == lexicon.find("between")
        } ?? false
    // «By March the army had withdrawn» goes on.
    let isLimit =
      word >= 0 && text.tokens[word].kind == .word
      && (lexicon.traits(of: text.tokens[word].word).contains(.untilThen)
        || text.tokens[word].word == lexicon.find("by"))
    isBefore =
      !isLimit
      && (start..<time.tokens.lowerBound).contains { index in
        let token = text.tokens[index]
        return token.kind == .word && lexicon.traits(of: token.word).contains(.pluperfect)
      }
  }
}

/// One way to read the times so far.
private struct Reading {
  var cost = 0
  /// The last thing it did.
  var step = -1
  /// The last time of the main line, the last of all, and the last that is a day.
  private var main: Point?
  private var last: Point?
  private var lastDay: Point?

  private struct Point: Equatable {
    var days: DayRange
    var place: Place
    /// Where a range began that ends with it.
    var since: Start?

    /// From where else the story can go on: from where the range began, but not inside of the overview.
    func start(at next: Place) -> Start? { next.isOverview ? nil : since }
  }

  private struct Start: Equatable {
    var days: DayRange
    var index: Int
  }

  /// Whether all that follows is read alike.
  func stands(where other: Reading) -> Bool {
    main == other.main && last == other.last && lastDay == other.lastDay
  }

  typealias Way = (turn: StoryThread.Turn, after: Reading)

  /// The ways in which a time can be read from here, one at least.
  func ways(to time: FoundTime, at place: Place) -> [Way] {
    guard place.isTold, !time.meaning.isCompared else { return [(.init(), self)] }
    let line = last.flatMap { $0.place.sentence == place.sentence ? $0 : nil } ?? main ?? last
    let tellings = line.map { self.tellings(of: time.meaning, from: $0, at: place) } ?? []
    let ways = tellings.isEmpty ? stated(time, place, line) : told(tellings, time, place, line)
    if ways.isEmpty { return [(.init(), self)] }
    return place.endsRange && main != nil ? ways.map { ending($0) } : ways
  }

  private typealias Telling = (meaning: TimeMeaning, from: Int?)

  private func tellings(of meaning: TimeMeaning, from line: Point, at place: Place) -> [Telling] {
    let start = line.start(at: place)
    return meaning.tellings(from: line.days).map { ($0, nil) }
      + (start.map { start in meaning.tellings(from: start.days).map { ($0, start.index) } } ?? [])
  }

  /// From the end of a range the story may go back to where the range began.
  private func ending(_ way: Way) -> Way {
    var way = way
    let start = main.map { $0.since ?? Start(days: $0.days, index: $0.place.index) }
    way.after.main?.since = start
    way.after.last?.since = start
    return way
  }

  /// With the year left out it is one of several, and goes on from the line.
  private func told(_ tellings: [Telling], _ time: FoundTime, _ place: Place, _ line: Point?) -> [Way] {
    tellings.flatMap { told, start -> [Way] in
      guard let days = days(of: told, time, place, line) else { return [] }
      // «Tension had grown since the spring»: from what had been the story does not go on.
      let isLookBack = place.isBefore && line == main && line.map { days.last < $0.days.first } ?? false
      return (isLookBack ? [true, false] : [line != main]).map { isAside in
        let after = going(to: days, place, from: line, isStated: false, isAside: isAside)
        return (.init(told: told, from: start, isAside: isAside), after)
      }
    }
  }

  /// A time that says its days, or counts them from the line. One that says them may be a look aside.
  private func stated(_ time: FoundTime, _ place: Place, _ line: Point?) -> [Way] {
    guard time.meaning.anchor != .article, let days = days(of: time.meaning, time, place, line),
      days.first.year == days.last.year || days.count <= 100
    else { return [] }
    let on = going(to: days, place, from: main, isStated: true, isAside: false)
    guard time.meaning.anchor == nil, main != nil else { return [(.init(isAside: false), on)] }
    let aside = going(to: days, place, from: main, isStated: true, isAside: true)
    return [(.init(isAside: false), on), (.init(), aside)]
  }

  private func days(of meaning: TimeMeaning, _ time: FoundTime, _ place: Place, _ line: Point?) -> DayRange? {
    let resolution = TimeResolution(direction: time.searched)
    guard meaning.anchor == .earlier else {
      return resolution.range(of: meaning, from: CalendarDate(dayNumber: 0))
    }
    var from = line?.days
    if case .shifted(_, .day, _) = meaning.core, let line, line.days.count != 1, let lastDay {
      // «In prison since 1956, was sworn in ten days later»: from no year can days be counted.
      let isYear = line.days.count > 100 && place.sentence - lastDay.place.sentence <= 1
      from = isYear || line.days.isNear(lastDay.days) ? lastDay.days : from
    }
    return from.flatMap { resolution.range(of: meaning, from: $0.first) }
  }

  /// A look at what had been before costs little.
  private static let lookBack = 3
  private static let statedLookBack = 8
  private static let beyond = 8

  /// Whether it ends what began with a look aside in its sentence.
  private func isEndOfAside(at place: Place) -> Bool {
    guard place.endsRange, let last else { return false }
    return last != main && last.place.sentence == place.sentence
  }

  private func going(
    to days: DayRange, _ place: Place, from line: Point?, isStated: Bool, isAside: Bool
  ) -> Reading {
    var on = self
    let point = Point(days: days, place: place)
    on.last = point
    if days.count == 1 { on.lastDay = point }
    if isAside, isEndOfAside(at: place) {
      // «Who had served abroad from 1793 to 1806».
    } else if isAside, line == main {
      // Dearer than to go on, cheaper than to go back and to return; a paragraph seldom begins so.
      let back = main.map { Int($0.days.first.dayNumber) - Int(days.last.dayNumber) } ?? 0
      let isSameParagraph = place.paragraph == main?.place.paragraph
      let isBack = place.isBefore && back > 0 && (isSameParagraph || !isStated)
      on.cost +=
        isBack
        ? isStated ? Self.statedLookBack : min(12, Self.lookBack + back / 90) : isSameParagraph ? 12 : 16
    } else {
      on.cost +=
        line.map { line in
          let on = line.days.cost(of: days, isStated: isStated, in: place, after: line.place)
          guard let start = line.start(at: place) else { return on }
          // Behind the end of all that it tells a story seldom goes on.
          let isBeyond = !isStated && line.place.isOverview && days.first > line.days.last
          let anew = start.days.cost(of: days, isStated: isStated, in: place, after: line.place)
          return min(on + (isBeyond ? Self.beyond : 0), anew)
        } ?? 0
      if !isAside { on.main = point }
    }
    return on
  }
}

extension DayRange {
  /// What it costs a story to go from these days to others: back is dearer than on, but less so where it begins
  /// anew. A date that leaves out its year is the nearest one ahead, or else little behind.
  fileprivate func cost(of next: DayRange, isStated: Bool, in place: Place, after before: Place) -> Int {
    let ahead = Int(next.first.dayNumber) - Int(last.dayNumber)
    if ahead > 0 { return isStated ? 0 : (ahead <= 366 ? ahead / 30 : 20) + (place.isBefore ? 4 : 0) }
    let back = Int(first.dayNumber) - Int(next.last.dayNumber)
    if back <= 0 { return 0 }
    if place.isBefore, back <= 366 { return 2 + back / 30 }
    let isBelow = before.isOverview && !place.isOverview
    let most =
      isBelow ? 10 : place.paragraph == before.paragraph ? 24 : place.opensSection ? 10 : 15
    return min(most, 4 + back / 10)
  }
}

extension DayRange {
  /// Whether a day lies in these days or within a month of them.
  func isNear(_ day: DayRange) -> Bool {
    first.adding(days: -31) <= day.last && day.first <= last.adding(days: 31)
  }
}
