/// Where the reader has been: the events left by a jump, to go back to and forward again.
public struct Trail: Hashable, Sendable {
  private var past: [Int] = []
  private var future: [Int] = []

  public init() {}

  /// Remembers the event left behind by a jump.
  mutating func leave(_ ordinal: Int) {
    if past.last != ordinal { past.append(ordinal) }
    if past.count > 200 { past.removeFirst() }
    future = []
  }

  mutating func back(from ordinal: Int) -> Int? {
    guard let place = past.popLast() else { return nil }
    future.append(ordinal)
    return place
  }

  mutating func forward(from ordinal: Int) -> Int? {
    guard let place = future.popLast() else { return nil }
    past.append(ordinal)
    return place
  }
}
