import TimelineModel

/// Tells whether a name that is both, of a state or a city, is meant as a place or as one that acts.
struct PlaceRecognizer: Sendable {
  private let prepositions: WordSet
  /// English ones, before the name of a state.
  private let ofStates: WordSet
  private let joints: WordSet
  private let links: WordSet
  private let ofPersonsToo: WordSet

  init(lexicon: inout Lexicon) {
    prepositions = WordSet(NorwegianActors.placePrepositions, &lexicon)
    ofStates = WordSet(NorwegianActors.englishStatePrepositions, &lexicon)
    joints = WordSet(NorwegianActors.placeJoints, &lexicon)
    links = WordSet(NorwegianActors.placeLinks, &lexicon)
    ofPersonsToo = WordSet(NorwegianActors.prepositionsOfPersonsToo, &lexicon)
  }

  /// Whether the words at `range` say where: after «i», «fra», «nær» …, or joined to such a name.
  /// - Parameters:
  ///   - previous: the place named before in the same sentence.
  ///   - isState: whether it is the name of a state.
  func isLocation(
    _ text: AnalyzedText, _ range: Range<Int>, sentence: Range<Int>, previous: Range<Int>?,
    isState: Bool = false
  ) -> Bool {
    let before = range.lowerBound - 1
    guard sentence.contains(before) else { return false }
    if prepositions.contains(text.tokens[before]) { return true }
    if isState, ofStates.contains(text.tokens[before]) { return true }
    // «ut av Irak», «10 prosent av Irak», «vest for Bagdad».
    if joints.contains(text.tokens[before]), sentence.contains(before - 1),
      prepositions.contains(text.tokens[before - 1])
    {
      return true
    }
    // «FNs kommisjon for Syria»
    if text.isWord(before, .for),
      (max(sentence.lowerBound, before - 3)..<before).contains(where: {
        NorwegianActors.forPlaces.fit(text, $0)
      })
    {
      return true
    }
    if let previous, continues(text, range, previous: previous) { return true }
    return isState && isListed(text, before, sentence)
  }

  /// «tilhengere i Fjellby, Dalia | og | Norge»: a list behind a preposition, whoever knows what stands in it.
  private func isListed(_ text: AnalyzedText, _ before: Int, _ sentence: Range<Int>) -> Bool {
    guard text.isSign(before, ",") || links.contains(text.tokens[before]) else { return false }
    let opening = (sentence.lowerBound..<before).last { index in
      !text.isSign(index, ",") && !links.contains(text.tokens[index]) && !text.hasCapital(index)
    }
    return opening.map { prepositions.contains(text.tokens[$0]) } ?? false
  }

  /// Whether the word before says where as it does of no person: «i», «nær», but not «til» or «mot».
  func isOnlyLocation(_ text: AnalyzedText, _ range: Range<Int>, sentence: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    return isLocation(text, range, sentence: sentence, previous: nil)
      && !ofPersonsToo.contains(text.tokens[before])
  }

  /// Whether the words at `range` are joined to places behind a preposition: «ved Baaj, Rawa og Tharthar».
  func isInList(
    _ text: AnalyzedText, _ range: Range<Int>, sentence: Range<Int>, previous: Range<Int>?
  ) -> Bool {
    guard let previous, continues(text, range, previous: previous) else { return false }
    let opening = (sentence.lowerBound..<previous.lowerBound).last { index in
      !text.isSign(index, ",") && !links.contains(text.tokens[index]) && !text.hasCapital(index)
    }
    return opening.map { prepositions.contains(text.tokens[$0]) } ?? false
  }

  private func continues(_ text: AnalyzedText, _ range: Range<Int>, previous: Range<Int>) -> Bool {
    guard previous.upperBound < range.lowerBound else { return false }
    let gap = previous.upperBound..<range.lowerBound
    return gap.count <= 2 && gap.allSatisfy { links.contains(text.tokens[$0]) || text.isSign($0, ",") }
  }
}
