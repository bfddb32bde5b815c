extension Selection {
  /// The values that most of the selected events have, most first; of equals the one more frequent in the whole
  /// archive first.
  ///
  /// Only values that may still be among them are counted: one cannot have more selected events than events.
  public func mostSeen(_ limit: Int, in facet: FacetIndex) -> [(number: Int, count: Int)] {
    var most: [(number: Int, count: Int)] = []
    var least = 0
    for number in facet.values.indices {
      guard facet.total(of: number) > least else { continue }
      let count = count(of: number, in: facet)
      guard count > least else { continue }
      let place = most.partitioningIndex { $0.count < count }
      most.insert((number, count), at: place)
      if most.count > limit { most.removeLast() }
      if most.count == limit { least = most.last?.count ?? 0 }
    }
    return most
  }
}
