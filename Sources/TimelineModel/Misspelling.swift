/// What a misspelt word may have been meant as.
public enum Misspelling {
  /// The word of a list that is nearest to one, if any is near.
  public static func nearest(_ word: String, among words: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased())
    var nearest: (word: String, distance: Int)?
    for candidate in words {
      let letters = Array(candidate.lowercased())
      let distance = distance(wanted, letters)
      // To a short word most others are near, but «hepl» is «help».
      let isShort = wanted.count <= 4 && wanted.sorted() != letters.sorted()
      let most = min(isShort ? 1 : max(2, wanted.count / 3), wanted.count - 1)
      if distance <= most, distance < nearest?.distance ?? .max {
        nearest = (candidate, distance)
      }
    }
    return nearest?.word
  }

  /// Levenshtein distance.
  public static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        current.append(
          min(previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count]
  }
}
