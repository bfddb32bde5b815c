/// What a reader has left on an event.
public enum Mark: String, Hashable, Sendable, Codable, CaseIterable {
  case marked, noted, corrected
  /// The reader has added it.
  case own
  /// The reader has taken it out of the timeline: it shows only where hidden ones are asked for.
  case hidden

  public static func those(
    isMarked: Bool, isNoted: Bool, isCorrected: Bool, isOwn: Bool, isHidden: Bool
  ) -> [Mark] {
    (isMarked ? [.marked] : []) + (isNoted ? [.noted] : []) + (isCorrected ? [.corrected] : [])
      + (isOwn ? [.own] : []) + (isHidden ? [.hidden] : [])
  }

  /// The facet of the events that have any, in the order of the cases.
  public static func facet(_ marks: [Int32: [Mark]]) -> FacetIndex {
    let ordinals = marks.keys.sorted()
    return FacetIndex(
      allCases.map { mark in
        (mark.rawValue, ordinals.filter { marks[$0]?.contains(mark) ?? false })
      })
  }
}

extension Entry {
  public var marks: [Mark] {
    Mark.those(
      isMarked: isMarked, isNoted: !notes.isEmpty, isCorrected: isCorrected, isOwn: event.isOwn,
      isHidden: isHidden)
  }
}

extension TimelineIndex {
  /// The events that a reader has taken out of the timeline.
  public var hidden: ArraySlice<Int32> {
    marks.number(of: Mark.hidden.rawValue).map { marks.events(of: $0) } ?? []
  }

  /// Number of events that show where nothing is asked for.
  public var shownCount: Int { count - hidden.count }

  /// Takes in what a reader has left on an event, which needs no new timeline.
  ///
  /// - Returns: whether that was news.
  public mutating func setMarks(_ new: [Mark], at ordinal: Int) -> Bool {
    let place = Int32(ordinal)
    let lists = Mark.allCases.map { mark in
      marks.number(of: mark.rawValue).map { marks.events(of: $0) } ?? []
    }
    let old = zip(Mark.allCases, lists).filter { _, list in
      let index = list.partitioningIndex { $0 >= place }
      return index < list.endIndex && list[index] == place
    }.map(\.0)
    if old == new { return false }
    marks = FacetIndex(
      zip(Mark.allCases, lists).map { mark, list in
        let others = list.filter { $0 != place }
        return (mark.rawValue, new.contains(mark) ? (others + [place]).sorted() : others)
      })
    return true
  }
}
