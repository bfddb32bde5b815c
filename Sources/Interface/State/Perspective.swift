import TimelineModel

/// What of the selection the main pane shows. All perspectives share the filter, the chosen event and the zoom.
public enum Perspective: String, Hashable, Sendable, Codable, CaseIterable {
  case timeline
  /// Actors, or another facet's values, over time as a heat map.
  case lanes
  /// Numbers over time: who claims what of members, soldiers, strikes and the rest.
  case figures
  /// The articles that tell a selected event, and what is quoted in them.
  case articles, quotes

  /// Whether it lays time out from left to right, and so takes the article's room too until one is read.
  var isChart: Bool { self == .lanes || self == .figures }

  /// Whether it lists what the article's pane shows beside it.
  var isList: Bool { self == .articles || self == .quotes }

  /// Whose keys count there.
  var context: Command.Context {
    switch self {
    case .timeline: .timeline
    case .lanes, .figures: .chart
    case .articles, .quotes: .list
    }
  }
}

extension Browser {
  /// Whose keys count now.
  var context: Command.Context { focus == .timeline ? perspective.context : focus.context }
}
