import TimelineModel

/// Names in the genitive whose ending is more than an s: «Obama's», «Obama’s», «Paris' borgermester».
extension ActorRecognizer {
  /// Whether a name is in the genitive. What the tagger alone knows may well end in «'s»: «McDonald's».
  func isGenitive(_ text: AnalyzedText, _ found: Candidate) -> Bool {
    if found.isGenitive { return true }
    if case .title = found.meaning { return false }
    let last = found.tokens.upperBound - 1
    if text.tokens[last].marks.contains(.possessive) {
      if case .known = found.meaning { return true }
      return found.tag == nil
    }
    return text.hasGenitiveApart(last)
  }
}

extension AnalyzedText {
  /// The bytes of a word without the «'s» of a genitive.
  func nameBytes(_ index: Int) -> ArraySlice<UInt8> {
    let token = tokens[index]
    return bytes[Int(token.start)..<Int(token.end) - (token.marks.contains(.possessive) ? 2 : 0)]
  }

  /// Whether an apostrophe right behind a word makes it a genitive: «Obama’s», «Paris' borgermester».
  func hasGenitiveApart(_ last: Int) -> Bool {
    let apostrophe = last + 1
    guard isApostrophe(apostrophe), !isSpaced(apostrophe), tokens.indices.contains(apostrophe + 1),
      tokens[apostrophe + 1].kind == .word
    else { return false }
    if !isSpaced(apostrophe + 1) {
      return tokens[apostrophe + 1].span.range.count == 1 && lowered(apostrophe + 1) == "s"
    }
    // An apostrophe may close a quote too.
    let isQuoted = (max(0, last - Self.longestQuote)...last).contains {
      isSign($0, "‘") || isSign($0, "'") && isSpaced($0)
    }
    return !isQuoted && Self.hissing.contains(bytes[Int(tokens[last].end) - 1] | 0x20)
  }

  private func isApostrophe(_ index: Int) -> Bool { isSign(index, "'") || isSign(index, "’") }

  private static let longestQuote = 40
  /// s, x, z.
  private static let hissing: [UInt8] = [0x73, 0x78, 0x7A]
}
