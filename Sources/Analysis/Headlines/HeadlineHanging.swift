/// Lines that mean something only beside the sentence before.
extension Headline {
  /// «Moskva bestrider det», «Kilden sier at det er ham»: words whose reader, seeing them in a list, must ask what or whom.
  func hangs(_ line: String) -> Bool {
    let all = line.utf8.split(separator: 0x20)
    guard words.isVerbSecond, all.count > 1, let last = all.last else { return false }
    return HeadlineWords.pointingLast.contains(Array(last)[...])
  }
}
