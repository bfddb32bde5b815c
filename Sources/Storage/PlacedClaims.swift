import GRDB
import TimelineModel

extension Archive {
  /// How many claims the archive has of each series.
  public func figureCounts() throws(Problem) -> [FigureSeries.ID: Int] {
    Dictionary(uniqueKeysWithValues: try figureSeries().map { ($0.series, $0.count) })
  }

  /// The claims of a series in the order of the days they hold for, each with the place of its event.
  public func placedClaims(of series: FigureSeries.ID) throws(Problem) -> [PlacedClaim] {
    let points = try figures(of: series)
    let ordinals: [Event.ID: Int] = try read { db in
      let select = try db.cachedStatement(
        sql: "SELECT id, number FROM event WHERE id IN (SELECT value FROM json_each(?))")
      let rows = try Row.fetchAll(select, arguments: [try StoredJSON.text(points.compactMap(\.event))])
      let places = try StoredColumn.ordinals.values(at: rows.map { $0[1] }, in: db)
      return zip(rows, places).reduce(into: [:]) { ordinals, pair in
        if let ordinal = pair.1, ordinal >= 0 { ordinals[pair.0[0]] = Int(ordinal) }
      }
    }
    return points.map { PlacedClaim($0, ordinal: $0.event.flatMap { ordinals[$0] }) }
  }
}
