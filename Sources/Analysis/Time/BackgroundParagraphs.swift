import TimelineModel

extension AnalyzedText {
  /// So many paragraphs below the lead the news has been told.
  private static var farBelow: Int { 3 }

  /// Whether a sentence stands below a heading, behind which an article goes on to more than its news.
  func isBelowHeading(_ sentence: Int) -> Bool { sectionStart(sentence) != nil }

  /// The first sentence behind the last heading above a sentence.
  func sectionStart(_ sentence: Int) -> Int? {
    let passage = sentences[sentence].passage
    guard let heading = passages[..<passage].lastIndex(where: { $0.kind == .subhead }),
      passages[..<heading].contains(where: { $0.kind == .lead })
    else { return nil }
    return sentences.partitioningIndex { $0.passage > heading }
  }

  /// Whether a sentence stands far below the lead and below a heading, and nobody speaks in it: «Søndag fikk soldatene
  /// ordre om å dra». A weekday that is named nowhere else is then that of what led up to the news.
  func isBackground(_ sentence: Int) -> Bool {
    let passage = sentences[sentence].passage
    guard passages[passage].kind == .body, let lead = passages.firstIndex(where: { $0.kind == .lead }),
      lead < passage, case let between = passages[lead..<passage],
      between.count(where: { $0.kind.isRunning }) >= Self.farBelow,
      between.contains(where: { $0.kind == .subhead })
    else { return false }
    return !sentences[sentence].hints.contains(.saying)
  }
}
