import TimelineModel

/// Finding by place among spans that follow each other in the text and do not overlap.
extension RandomAccessCollection where Index == Int {
  /// The elements whose spans share words with this one.
  fileprivate func overlapping(_ span: Span, by place: (Element) -> Span) -> SubSequence {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if place(self[middle]).end <= span.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < endIndex, place(self[end]).start < span.end { end += 1 }
    return self[low..<end]
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
