import TimelineModel

/// Names of places and organisations that no register holds, by the words around them.
extension ActorRecognizer {
  /// A run of capitalised words; nil when there is none, as at «NATO-sjef».
  func newName(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let run = names.run(text, at: index, to: sentence.upperBound)
    return run.isEmpty ? nil : run
  }

  /// «landsbyen Barisha», «Kunar-provinsen».
  func newPlace(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    if names.placeBeforeTail(text, index) != nil { return index..<index + 1 }
    let before = index - 1
    guard sentence.contains(before), names.introducesPlace(text, before) else { return nil }
    return newName(text, index, sentence)
  }

  /// «tenketanken RAND», «Finansdepartementet», «IHS».
  func newOrganisation(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var before = index - 1
    if text.isSign(before, "«") { before -= 1 }
    if sentence.contains(before), names.introducesOrganisation(text, before) {
      return newName(text, index, sentence)
    }
    if names.looksLikeOrganisation(text, index), !names.introducesOrganisation(text, index) {
      return index..<index + 1
    }
    return names.isAcronym(text, index, in: sentence) ? index..<index + 1 : nil
  }
}
