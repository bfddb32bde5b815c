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
  /// - Parameter offsets: UTF-8 offsets into `text`, ascending, each where a scalar begins or at the end.
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
    var character = mine.next()
    var counterpart = theirs.next()
    for offset in offsets {
      while let letter = character, let given = counterpart, passed + letter.utf8.count <= offset {
        passed += letter.utf8.count
        scalars += given.unicodeScalars.count
        character = mine.next()
        counterpart = theirs.next()
      }
      // Inside a character only where a text separates what Unicode joins, as a blank and its accent.
      let inside = character?.utf8.prefix(offset - passed).count(where: Bytes.beginsScalar) ?? 0
      result.append(scalars + min(inside, counterpart?.unicodeScalars.count ?? 0))
    }
    return result
  }
}
