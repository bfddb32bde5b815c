/// A claim of a series, with the place in the timeline of the event that tells it.
public struct PlacedClaim: Hashable, Sendable {
  public var point: FigureSeries.Point
  /// nil when no event of the timeline tells it.
  public var ordinal: Int?

  public init(_ point: FigureSeries.Point, ordinal: Int?) {
    self.point = point
    self.ordinal = ordinal
  }

  /// What a mark stands for: the number, or the middle of its bounds.
  public var value: Double {
    let figure = point.figure
    guard let low = figure.low, let high = figure.high else { return figure.low ?? figure.high ?? 0 }
    return (low + high) / 2
  }

  /// Whether it belongs to a selection: told by one of its events; where no event tells it, by what the filter asks of
  /// days and actors, if it asks for nothing else.
  public func belongs(to selection: Selection) -> Bool {
    if let ordinal { return ordinal < selection.events.count && selection.events[ordinal] }
    let filter = selection.filter
    let actors = [point.figure.actor, point.figure.claimant].compactMap(\.self)
    let isAsked = filter.actors.included.isEmpty || filter.actors.included.contains(where: actors.contains)
    let others = Facet.allCases.filter { $0 != .actors }
    return isAsked && !filter.actors.excluded.contains(where: actors.contains) && filter.text == nil
      && others.allSatisfy { filter[$0].included.isEmpty }
      && (point.when.map { $0.days.overlaps(filter.period) } ?? false)
  }
}
