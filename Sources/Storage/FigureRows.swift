import Foundation
import GRDB
import TimelineModel

/// A figure as the row it becomes.
struct FigureRow {
  var figure: Figure
  var when: When?
  var series: FigureSeries.ID?

  /// - Parameter findings: of its article, with the time that it holds for.
  init(_ figure: Figure, in findings: Findings) {
    self.figure = figure
    let time = figure.time.flatMap { findings.times.indices.contains($0) ? findings.times[$0] : nil }
    when = time?.dating.when ?? findings.published.when
    series = FigureSeries.holding(figure, days: when?.days)?.id
  }

  func store(_ article: Int64, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO figure
          (article, spanStart, spanEnd, firstDay, lastDay, edtf, low, high, bound, unit, unitWords, subject,
           series, actor, place, claimant)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      article, figure.span.start, figure.span.end, when?.earliest?.dayNumber, when?.latest?.dayNumber,
      when?.description, figure.low, figure.high, figure.bound?.rawValue, figure.unit, figure.unitWords,
      figure.subject, series, figure.actor, figure.place, figure.claimant,
    ])
  }
}

/// How much an archive holds of a series.
public struct FigureSeriesSummary: Hashable, Sendable {
  public var series: FigureSeries.ID
  public var count: Int
  public var earliest: CalendarDate?
  public var latest: CalendarDate?
}

/// Figures across articles.
extension Archive {
  /// The series that the archive has figures of, by how many.
  public func figureSeries() throws(Problem) -> [FigureSeriesSummary] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT series, count(*), min(firstDay), max(lastDay) FROM figure
          WHERE series IS NOT NULL GROUP BY series
          """
      ).map { row in
        FigureSeriesSummary(
          series: row[0], count: row[1], earliest: (row[2] as Int32?).map { CalendarDate(dayNumber: $0) },
          latest: (row[3] as Int32?).map { CalendarDate(dayNumber: $0) })
      }
    }
  }

  /// The claims of a series in the order of the days they hold for.
  ///
  /// - Parameters:
  ///   - actors: whose they may be; nothing for anyone's.
  ///   - from: no claims that hold for days before this date only.
  ///   - to: no claims that hold for days after this date only.
  public func figures(
    of series: FigureSeries.ID, actors: [Actor.ID] = [], from: When? = nil, to: When? = nil
  ) throws(Problem) -> [FigureSeries.Point] {
    let points = try read { db in
      let sameActors = try SameActors(db)
      return try Row.fetchAll(
        db,
        sql: """
          SELECT f.*, a.id AS articleID, a.publisher,
            (SELECT e.id FROM event e JOIN telling t ON t.event = e.number
             WHERE e.article = f.article AND t.spanStart <= f.spanStart AND f.spanEnd <= t.spanEnd
             ORDER BY e.isMain DESC, e.number LIMIT 1) AS eventID
          FROM figure f JOIN article a ON a.number = f.article
          WHERE f.series = ?1 AND (f.lastDay IS NULL OR ?2 IS NULL OR f.lastDay >= ?2)
            AND (f.firstDay IS NULL OR ?3 IS NULL OR f.firstDay <= ?3)
          """, arguments: [series, from?.earliest?.dayNumber, to?.latest?.dayNumber]
      ).map { row in
        var point = try FigureSeries.Point(row)
        sameActors.lay(over: &point.figure)
        return point
      }
    }
    let chosen = actors.isEmpty ? points : points.filter { $0.figure.actor.map(actors.contains) ?? false }
    return FigureSeries.ordered(chosen)
  }
}

extension FigureSeries.Point {
  fileprivate init(_ row: Row) throws {
    let figure = Figure(
      span: Span(row["spanStart"], row["spanEnd"]), low: row["low"], high: row["high"],
      bound: (row["bound"] as String?).flatMap { Figure.Bound(rawValue: $0) }, unit: row["unit"],
      unitWords: row["unitWords"], subject: row["subject"], actor: row["actor"], place: row["place"],
      claimant: row["claimant"])
    let edtf: String? = row["edtf"]
    let when = try edtf.map { text in
      guard let when = When(text) else { throw Damage("figure: \(text)") }
      return when
    }
    self.init(
      figure: figure, when: when, article: row["articleID"], publisher: row["publisher"],
      event: row["eventID"])
  }
}
