extension Array {
  /// The same element again and again: `init(repeating:count:)`, made where the element's type is known.
  ///
  /// The library's own looks the type up while the program runs, which took eight hundred steps for each of the dozen tables
  /// that a short article has.
  @inline(__always)
  init(filledWith element: Element, count: Int) {
    self.init()
    reserveCapacity(count)
    append(contentsOf: repeatElement(element, count: count))
  }
}
