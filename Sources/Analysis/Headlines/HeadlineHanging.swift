/// Lines that mean something only beside the sentence before.
extension Headline {
  /// «Moskva bestrider det», «Kilden sier at det er ham»: words whose reader, seeing them in a list, must ask what or whom.
  func hangs(_ line: String) -> Bool {
    let all = Substring(line).utf8.split(separator: 0x20)
    guard words.isVerbSecond, all.count > 1, let last = all.last else { return false }
    return HeadlineWords.pointingLast.contains(Array(last)[...]) || opensOnWordsBefore(all)
  }

  /// «Politiet melder at dette er gjort», «Dal: Det er av hensyn til saken»: what is said begins with what it points to.
  private func opensOnWordsBefore(_ line: [Substring.UTF8View.SubSequence]) -> Bool {
    guard
      let start = line.dropFirst().indices.first(where: {
        line[$0 - 1].last == UInt8(ascii: ":") || HeadlineWords.that.contains(Array(line[$0 - 1])[...])
      }), start + 2 < line.count
    else { return false }
    let opening = line[start...].prefix(3).map { Array($0)[...] }
    if HeadlineWords.pointingFirst.contains(opening[0]) { return true }
    return HeadlineWords.expletive.contains(opening[0]) && HeadlineWords.being.contains(opening[1])
      && HeadlineWords.reasons.contains(opening[2])
  }
}
