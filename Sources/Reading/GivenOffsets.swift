import TimelineModel

/// Leads from places in `Article.text` back to the text that the reader was given.
///
/// The two differ by composed letters and line ends, so they have the same characters (grapheme clusters)
/// though not the same bytes or scalars. Linear in the text and the number of offsets.
public struct GivenOffsets: Sendable {
  private let text: String
  private let given: String?

  public init(_ article: Article) {
    text = article.text
    given = article.givenText
  }

  /// Unicode scalar offsets into `givenText` (into `text` when that is nil).
  ///
  /// - Parameter offsets: UTF-8 offsets into `text`, ascending, none beyond its end. One that falls inside a
  ///   character leads to where that character begins.
  public func scalarOffsets(at offsets: [Int]) -> [Int] {
    given.map { through($0, offsets) } ?? countingScalars(offsets)
  }

  private func countingScalars(_ offsets: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(offsets.count)
    var bytes = text.utf8.makeIterator()
    var passed = 0
    var scalars = 0
    for offset in offsets {
      while passed < offset, let byte = bytes.next() {
        passed += 1
        if Bytes.beginsScalar(byte) { scalars += 1 }
      }
      result.append(scalars)
    }
    return result
  }

  private func through(_ given: String, _ offsets: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(offsets.count)
    var mine = text.makeIterator()
    var theirs = given.makeIterator()
    var passed = 0
    var scalars = 0
    var width = 0  // UTF-8 length of the character at `passed`
    var count = 0  // scalars of its counterpart
    func step() -> Bool {
      guard let character = mine.next(), let counterpart = theirs.next() else { return false }
      width = character.utf8.count
      count = counterpart.unicodeScalars.count
      return true
    }
    var hasCharacter = step()
    for offset in offsets {
      while hasCharacter, passed + width <= offset {
        passed += width
        scalars += count
        hasCharacter = step()
      }
      result.append(scalars)
    }
    return result
  }
}
