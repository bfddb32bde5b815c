/// Lines that mean something only beside the sentence before.
extension Headline {
  /// «Moskva bestrider det», «Kilden sier at det er ham»: words whose reader, seeing them in a list, must ask what or whom.
  func hangs(_ line: String) -> Bool {
    let all = Array(line.utf8).split(separator: 0x20)
    guard words.isVerbSecond, all.count > 1, let last = all.last else { return false }
    let pointsAtObject =
      HeadlineWords.pointingObject.contains(last) && !HeadlineWords.leadingOn.contains(all[all.count - 2])
    return HeadlineWords.pointingLast.contains(last) || pointsAtObject || opensOnWordsBefore(all)
  }

  /// «Politiet melder at dette er gjort», «Dal: Det er av hensyn til saken»: what is said begins with what it points to.
  private func opensOnWordsBefore(_ line: [ArraySlice<UInt8>]) -> Bool {
    guard
      let start = line.dropFirst().indices.first(where: {
        line[$0 - 1].last == UInt8(ascii: ":") || HeadlineWords.that.contains(line[$0 - 1])
      }), start + 2 < line.count
    else { return false }
    if HeadlineWords.pointingFirst.contains(line[start]) { return true }
    if start == 1, HeadlineWords.pointingPlaces.contains(line[start]) { return true }
    return HeadlineWords.expletive.contains(line[start]) && HeadlineWords.being.contains(line[start + 1])
      && HeadlineWords.reasons.contains(line[start + 2])
  }
}
