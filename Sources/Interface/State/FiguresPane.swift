import TimelineModel

/// The figures of a series over time, and the claim the reader is at.
struct FiguresPane: Equatable, Sendable {
  /// How many claims the archive has of each series; nil until that is known.
  var counts: [FigureSeries.ID: Int]?
  /// The series that shows.
  var series: FigureSeries?
  /// Its claims in the order of the days they hold for; nil until they have come.
  var claims: [PlacedClaim]?
  /// Those of the selection that have a date; nil when the selection has changed.
  var shown: [PlacedClaim]?
  /// The claim the cursor is on, among those shown.
  var cursor = 0

  /// The series that the archive has claims of.
  var available: [FigureSeries] { FigureSeries.all.filter { counts?[$0.id] ?? 0 > 0 } }

  var claim: PlacedClaim? {
    guard let shown, shown.indices.contains(cursor) else { return nil }
    return shown[cursor]
  }

  /// What other claims of the same time say instead.
  var rivals: [PlacedClaim] {
    guard let series, let shown, let claim else { return [] }
    let near = max(0, cursor - Self.mostCompared)..<min(shown.count, cursor + Self.mostCompared)
    return near.filter { $0 != cursor }.map { shown[$0] }.filter { other in
      !series.contradicted(FigureSeries.ordered([claim.point, other.point])).isEmpty
    }
  }

  private static let mostCompared = 100

  /// Who gives the figures shown, most claims first; nil for the articles themselves.
  var claimants: [Actor.ID?] {
    var counts: [Actor.ID?: Int] = [:]
    for claim in shown ?? [] { counts[claim.point.figure.claimant, default: 0] += 1 }
    return counts.keys.sorted { (counts[$1] ?? 0, $0 ?? "") < (counts[$0] ?? 0, $1 ?? "") }
  }

  /// The first claim that holds for a day or a later one, or the last of all.
  func claim(onOrAfter day: CalendarDate) -> Int {
    let shown = shown ?? []
    let place = shown.partitioningIndex { ($0.day ?? day) >= day }
    return min(place, max(0, shown.count - 1))
  }

  /// The claim nearest in time to a day.
  func claim(nearest day: CalendarDate) -> Int {
    let after = claim(onOrAfter: day)
    guard let shown, after > 0, let next = shown[after].day, let before = shown[after - 1].day else {
      return after
    }
    return abs(Int(day.dayNumber - before.dayNumber)) < abs(Int(next.dayNumber - day.dayNumber))
      ? after - 1 : after
  }
}

extension PlacedClaim {
  /// The first day it holds for; the last where the past is open.
  var day: CalendarDate? { point.when?.earliest ?? point.when?.latest }
}

extension Browser {
  /// Brings the claims up to the selection, and asks for what is missing.
  mutating func prepareFigures() -> [Effect] {
    guard figuresPane.counts != nil else {
      if asked.figureSeries { return [] }
      asked.figureSeries = true
      return [.listFigureSeries]
    }
    guard let series = figuresPane.series ?? figuresPane.available.first else { return [] }
    figuresPane.series = series
    guard let claims = figuresPane.claims else {
      if asked.figures == series.id { return [] }
      asked.figures = series.id
      return [.fetchFigures(series.id)]
    }
    var effects: [Effect] = []
    if figuresPane.shown == nil {
      let shown = claims.filter { $0.day != nil && $0.belongs(to: selection) }
      effects = askForNames(
        of: shown.flatMap { [$0.point.figure.claimant, $0.point.figure.actor, $0.point.figure.place] })
      figuresPane.shown = shown
      chartDay = nil
    }
    if chartDay == nil, let day = dayLookedAt {
      figuresPane.cursor = figuresPane.claim(nearest: day)
      chartDay = figuresPane.claim?.day
    }
    return effects
  }

  /// Another series: its claims are to be fetched.
  mutating func stepToSeries(_ steps: Int) {
    let all = figuresPane.available
    guard let here = all.firstIndex(where: { $0.id == figuresPane.series?.id }) else { return }
    figuresPane.series = all[((here + steps) % all.count + all.count) % all.count]
    figuresPane.claims = nil
    figuresPane.shown = nil
  }

  mutating func goToClaim(_ place: Int) {
    guard let shown = figuresPane.shown, !shown.isEmpty else { return }
    if place < 0 { say(Phrases.noEarlier) }
    if place >= shown.count, place < Int.max { say(Phrases.noLater) }
    figuresPane.cursor = min(max(place, 0), shown.count - 1)
    chartDay = figuresPane.claim?.day
  }

  /// To the first claim of the next or the last of the previous unit that has any.
  mutating func stepInFigures(_ steps: Int, _ unit: TimeUnit) {
    guard let shown = figuresPane.shown, var day = figuresPane.claim?.day else { return }
    for _ in 0..<min(abs(steps), 1000) {
      if steps > 0 {
        let next = shown.partitioningIndex { ($0.day ?? day) >= unit.next(after: day) }
        guard next < shown.count else { return say(Phrases.noLater) }
        goToClaim(next)
      } else {
        let before = shown.partitioningIndex { ($0.day ?? day) >= unit.start(of: day) } - 1
        guard before >= 0, let last = shown[before].day else { return say(Phrases.noEarlier) }
        goToClaim(figuresPane.claim(onOrAfter: unit.start(of: last)))
      }
      day = figuresPane.claim?.day ?? day
    }
  }

  /// To the next or previous claim that another one contradicts.
  mutating func stepToContradicted(_ steps: Int) {
    guard let series = figuresPane.series, let shown = figuresPane.shown else { return }
    let places = series.contradicted(shown.map(\.point)).sorted()
    let after = places.partitioningIndex { $0 > figuresPane.cursor }
    let here = places.partitioningIndex { $0 >= figuresPane.cursor }
    let place = steps > 0 ? after + steps - 1 : here + steps
    guard places.indices.contains(place) else {
      return say(places.isEmpty ? Phrases.noContradiction : steps > 0 ? Phrases.noLater : Phrases.noEarlier)
    }
    goToClaim(places[place])
  }

  /// A click chooses the claim nearest to it; one on the chosen claim reads it.
  mutating func pressFigures(_ place: Point, _ room: Rect) {
    guard let plot = FigurePlot(self, in: room), let shown = figuresPane.shown else { return }
    let at = Point(room.x + place.x, room.y + place.y)
    func distance(_ claim: PlacedClaim) -> Int? {
      plot.place(of: claim).map { abs($0.x - at.x) + 2 * abs($0.y - at.y) }
    }
    let near = shown.indices.compactMap { index in distance(shown[index]).map { (index, $0) } }
    guard let nearest = near.min(by: { $0.1 < $1.1 }), nearest.1 <= 8 else { return }
    if nearest.0 == figuresPane.cursor { openListed() } else { goToClaim(nearest.0) }
  }
}
