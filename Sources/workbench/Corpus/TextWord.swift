/// A run of letters and digits, and where its first byte stands.
struct TextWord {
  var word: Substring
  var offset: Int

  static func all(in text: String) -> [TextWord] {
    var words: [TextWord] = []
    var start = text.startIndex
    while let first = text[start...].firstIndex(where: isPart) {
      let end = text[first...].firstIndex { !isPart($0) } ?? text.endIndex
      let offset = text.utf8.distance(from: text.startIndex, to: first)
      words.append(TextWord(word: text[first..<end], offset: offset))
      start = end
    }
    return words
  }

  private static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
