import TimelineModel

/// States that the tagger has taken for a part of the name beside them.
extension ActorRecognizer {
  /// «FNs utsending for Irak | Kari Dal»: the state that an office is for, taken for a part of its holder's name.
  func landOfHolder(
    _ text: AnalyzedText, _ name: TaggedName
  ) -> (range: Range<Int>, values: [ActorGazetteer.Form])? {
    let first = name.tokens.lowerBound
    guard first > 1, name.tokens.count > 2, text.isWord(first - 1, [.i, .til, .for]),
      let title = titles.title(text, first - 2), !title.isDefinite,
      let known = knownName(text, first, name.tokens), known.values.contains(where: isState),
      name.tokens.upperBound - known.range.upperBound > 1,
      !names.looksLikeOrganisation(text, name.tokens.upperBound - 1)
    else { return nil }
    return known
  }

  /// «Mandag møtte Dal | Russlands | utenriksminister», «angrep Hizbollah | Israels | ambassade»: whose minister or embassy it
  /// is, taken for a part of the name before it.
  func landBehindPerson(_ text: AnalyzedText, _ name: TaggedName, _ sentence: Range<Int>) -> (
    range: Range<Int>, values: [ActorGazetteer.Form]
  )? {
    let last = name.tokens.upperBound - 1
    guard name.tokens.count > 1, name.isGenitive,
      titles.title(text, last + 1) != nil || isKnown(text, name.tokens.lowerBound..<last),
      name.tokens.lowerBound > sentence.lowerBound,
      let known = knownName(text, last, sentence),
      known.range.count > 1 || known.values.contains(where: isState)
    else { return nil }
    return known
  }

  /// Whether the register knows just these words.
  private func isKnown(_ text: AnalyzedText, _ tokens: Range<Int>) -> Bool {
    knownName(text, tokens.lowerBound, tokens)?.range == tokens
  }
}
