import TimelineModel

/// Finding by place among spans that follow each other in the text and do not overlap.
extension RandomAccessCollection where Index == Int {
  /// The elements whose spans share words with this one.
  fileprivate func overlapping(_ span: Span, by place: (Element) -> Span) -> SubSequence {
    let first = partitioningIndex { place($0).end > span.start }
    var end = first
    while end < endIndex, place(self[end]).start < span.end { end += 1 }
    return self[first..<end]
  }
}

extension [Span] {
  /// The first that shares words with this one.
  func firstOverlap(_ span: Span) -> Span? { overlapping(span, by: \.self).first }
}

extension [Quote] {
  /// The quotes that share words with this span.
  func overlapping(_ span: Span) -> ArraySlice<Quote> { overlapping(span, by: \.span) }
}
