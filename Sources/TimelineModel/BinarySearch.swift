extension RandomAccessCollection where Index == Int {
  /// Where the elements begin for which the test holds, in a collection that has those last; its end when there
  /// are none. Looks at as many elements as the count has binary digits.
  @inlinable
  package func partitioningIndex(where belongsInSecond: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if belongsInSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
