/// The panes a reader moves between.
public enum Pane: String, Hashable, Sendable, Codable, CaseIterable {
  case actors, timeline, article

  /// Whose keys count there.
  var context: Command.Context {
    switch self {
    case .actors: .actors
    case .timeline: .timeline
    case .article: .article
    }
  }
}

/// Where everything stands on a screen of some size.
struct Rooms: Equatable, Sendable {
  /// Below this the screen only says what it needs.
  static let least = Size(20, 5)
  /// Columns from which all panes stand side by side, and from which the reasons stand there too.
  static let sideBySide = 120
  /// Columns from which the article has a room beside the timeline's even where it may have one below: with fewer,
  /// most headlines would be cut.
  static let wide = 140
  static let withWhy = 200
  /// Lines from which the article stands below the timeline however narrow the screen is.
  static let tall = 30

  var header = Rect(x: 0, y: 0, width: 0, height: 0)
  var strip: Rect?
  var actors: Rect?
  var timeline: Rect?
  var article: Rect?
  /// The reasons of the chosen date, where there is room to keep them open.
  var why: Rect?
  var bottom = Rect(x: 0, y: 0, width: 0, height: 0)
  /// The line between timeline and article, where they stand side by side.
  var divider: Rect?
  /// The same where one stands above the other.
  private(set) var across: Rect?
  /// The line beside the actors, where they do not have all the room.
  private(set) var besideActors: Rect?
  private var besideWhy: Rect?
  /// Lines between the rooms.
  var dividers: [Rect] { [besideActors, divider, besideWhy, across].compactMap(\.self) }
  var isTooSmall = false

  /// - Parameters:
  ///   - focus: the pane that shows where there is room for one only.
  ///   - showsActors: the reader's wish; nil leaves it to the size.
  ///   - showsWhy: whether the reasons stand open where there is room.
  ///   - withArticle: whether the article has a room beside the timeline's; a chart takes both.
  ///   - timelineShare: how much the timeline takes of its room and the article's, in per cent; nil leaves it to the
  ///     size.
  ///   - actorsWidth: the columns of the actors beside the rest; nil leaves it to the size.
  init(
    _ size: Size, focus: Pane, showsActors: Bool?, showsWhy: Bool, withArticle: Bool = true,
    timelineShare: Int? = nil, actorsWidth: Int? = nil
  ) {
    let usual = min(max(size.width / 5, 25), 34)
    widthOfActors = actorsWidth.map { min(max($0, Self.leastActors), size.width / 2) } ?? usual
    guard size.width >= Self.least.width, size.height >= Self.least.height else {
      isTooSmall = true
      return
    }
    let screen = Rect(x: 0, y: 0, width: size.width, height: size.height)
    header = screen.line(0)
    bottom = screen.line(size.height - 1)
    var body = screen.inset(top: 1, bottom: 1)
    if size.height >= 16 {
      let lines = size.height >= 22 ? 3 : 2
      strip = Rect(x: 0, y: 1, width: size.width, height: lines)
      body = body.inset(top: lines)
    }
    if !withArticle {
      placeChart(body, focus, showsActors: showsActors ?? (focus == .actors))
    } else if size.width >= Self.sideBySide, size.width < Self.wide, size.height >= 28 {
      placeStacked(body, focus: focus, showsActors: showsActors ?? true, timelineShare)
    } else if size.width >= Self.sideBySide, size.height >= 16 {
      placeBeside(body, showsActors: showsActors ?? true, showsWhy: showsWhy, timelineShare)
    } else if size.height >= 20 && size.width >= 60 || size.height >= Self.tall {
      placeStacked(body, focus: focus, showsActors: showsActors ?? false, timelineShare)
    } else {
      placeOne(body, focus)
    }
  }

  /// The room of a pane, if it shows.
  subscript(pane: Pane) -> Rect? {
    switch pane {
    case .actors: actors
    case .timeline: timeline
    case .article: article
    }
  }

  /// The panes that show, from left to right.
  var shown: [Pane] { Pane.allCases.filter { self[$0] != nil } }

  /// Limits to how much the timeline takes, in per cent.
  static let shares = 25...75
  /// The fewest columns that names can be read in.
  static let leastActors = 16
  private var widthOfActors = 0

  private mutating func placeBeside(_ body: Rect, showsActors: Bool, showsWhy: Bool, _ share: Int?) {
    var rest = body
    if showsActors { (actors, besideActors) = takeLeft(&rest, width: widthOfActors) }
    let whyWidth = showsWhy && body.width >= Self.withWhy ? 46 : 0
    // Headlines need the room more where there is little of it.
    let usual = body.width < 180 ? 66 : 55
    (timeline, divider) = takeLeft(&rest, width: (rest.width - whyWidth) * (share ?? usual) / 100)
    if whyWidth > 0 {
      (article, besideWhy) = takeLeft(&rest, width: rest.width - whyWidth)
      why = rest
    } else {
      article = rest
    }
  }

  private mutating func placeChart(_ body: Rect, _ focus: Pane, showsActors: Bool) {
    if let rest = placeActors(in: body, focus, showsActors: showsActors) { timeline = rest }
  }

  private mutating func placeStacked(_ body: Rect, focus: Pane, showsActors: Bool, _ share: Int?) {
    guard let rest = placeActors(in: body, focus, showsActors: showsActors) else { return }
    let above = max(6, rest.height * (share ?? (body.height > 28 ? 54 : 48)) / 100)
    timeline = Rect(x: rest.x, y: rest.y, width: rest.width, height: above)
    across = Rect(x: rest.x, y: rest.y + above, width: rest.width, height: 1)
    article = rest.inset(top: above + 1)
  }

  /// What the actors leave of a room; nil when they have all of it.
  private mutating func placeActors(in body: Rect, _ focus: Pane, showsActors: Bool) -> Rect? {
    var rest = body
    if showsActors, body.width >= 80 {
      (actors, besideActors) = takeLeft(&rest, width: widthOfActors)
    } else if focus == .actors {
      actors = body
      return nil
    }
    return rest
  }

  private mutating func placeOne(_ body: Rect, _ focus: Pane) {
    switch focus {
    case .actors: actors = body
    case .timeline: timeline = body
    case .article: article = body
    }
  }

  /// Cuts a room off the left of what is left, and a line after it.
  private func takeLeft(_ rest: inout Rect, width: Int) -> (room: Rect, line: Rect) {
    let room = Rect(x: rest.x, y: rest.y, width: width, height: rest.height)
    rest = rest.inset(left: width + 1)
    return (room, Rect(x: room.maxX, y: room.y, width: 1, height: room.height))
  }
}
