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
    guard sentence.contains(before) else { return nil }
    if names.introducesPlace(text, before) { return newName(text, index, sentence) }
    // «in Lisbon», not «in March», «in NATO», «in Portugal's capital».
    let token = text.tokens[index]
    guard names.isPlacePreposition(text, before), token.word == 0, !token.marks.contains(.allCapitals),
      !text.word(index).contains("'")
    else { return nil }
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

  /// «Oslo Police Association», «Police Directorate»; not one that the register knows.
  func englishBody(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard text.tokens[index].marks.contains(.capitalised), !opensSentences(text.tokens[index]),
      let name = newName(text, index, sentence), name.count > 1,
      names.isEnglishBody(text, name.upperBound - 1),
      name.dropFirst().allSatisfy({ knownName(text, $0, sentence) == nil })
    else { return nil }
    return name
  }

  /// «(SV)», «(VG)»: a party or a newspaper, which takes no part by that.
  func isBracketed(_ text: AnalyzedText, _ index: Int) -> Bool {
    text.isSign(index - 1, "(") && text.isSign(index + 1, ")")
  }

  /// «(24)», «(SV)»: an age or a party after a name.
  func isParty(_ text: AnalyzedText, _ index: Int) -> Bool {
    guard index >= 0, text.isSign(index + 1, ")") else { return false }
    let token = text.tokens[index]
    return token.kind == .digits ? (15...99).contains(token.number) : token.end - token.start <= 4
  }
}
