import TimelineModel

/// The sentences of a text, split apart from the analysis so that its faults do not hide in the measure.
struct GoldSentences {
  let spans: [Span]

  private static let abbreviations: Set<String> = [
    "bl.a", "ca", "f.eks", "kl", "nr", "dr", "st", "mr", "jf", "mill", "mrd", "pst", "o.l", "m.m", "osv",
    "dvs",
    "d.v.s", "s.k", "gen", "col", "lt", "sgt", "u.s",
  ]

  init(_ text: GoldText) {
    let scalars = text.scalars
    var spans: [Span] = []
    var start = 0
    func close(at end: Int) {
      var range = start..<end
      start = end
      while let first = range.first, scalars[first].properties.isWhitespace { range.removeFirst() }
      while let last = range.last, scalars[last].properties.isWhitespace { range.removeLast() }
      if !range.isEmpty { spans.append(text.span(range)) }
    }
    for position in scalars.indices {
      if scalars[position] == "\n" {
        close(at: position + 1)
      } else if let end = Self.end(scalars, from: start, stop: position) {
        close(at: end)
      }
    }
    close(at: scalars.count)
    self.spans = spans
  }

  /// Where the next sentence begins, if the stop at a position ends one: closing marks, a blank, and then
  /// an opening mark, a capital or a digit follow, and the stop belongs to no abbreviation or ordinal.
  private static func end(_ scalars: [Unicode.Scalar], from start: Int, stop: Int) -> Int? {
    guard stop >= start, ".!?…".unicodeScalars.contains(scalars[stop]) else { return nil }
    var next = stop + 1
    func skip(while holds: (Unicode.Scalar) -> Bool) {
      while next < scalars.count, holds(scalars[next]) { next += 1 }
    }
    skip { ".!?…".unicodeScalars.contains($0) }
    skip { "»\"”’)".unicodeScalars.contains($0) }
    let blank = next
    skip { $0.properties.isWhitespace && $0 != "\n" }
    let end = next
    if next < scalars.count, "«\"“–—(".unicodeScalars.contains(scalars[next]) { next += 1 }
    if next < scalars.count, scalars[next] == " " { next += 1 }
    guard end > blank, next < scalars.count,
      scalars[next].properties.isUppercase || ("0"..."9").contains(scalars[next])
    else { return nil }
    return scalars[stop] == "." && isAbbreviated(scalars[start..<stop]) ? nil : end
  }

  /// Whether the last word before a full stop is an abbreviation, an initial or the number of a day.
  private static func isAbbreviated(_ sentence: ArraySlice<Unicode.Scalar>) -> Bool {
    let reversed = sentence.reversed().prefix { !$0.properties.isWhitespace }
    let word = String(String.UnicodeScalarView(reversed.reversed())).lowercased()
    let bare = word.drop { "(«–".contains($0) }
    return abbreviations.contains(String(bare)) || (bare.count == 1 && bare.allSatisfy(\.isLetter))
      || ((1...2).contains(bare.count) && bare.allSatisfy { ("0"..."9").contains($0) })
  }

  /// The sentences that a span touches, as one span; the span itself when it touches none.
  func around(_ span: Span) -> Span {
    let touched = spans.filter { $0.overlaps(span) }
    guard let first = touched.first, let last = touched.last else { return span }
    return Span(first.start, last.end)
  }
}
