import TimelineModel

extension AnalyzedText {
  /// Whether the token at `index` is this sign.
  @inline(__always)
  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    tokens[index].word == Sign.number(sign)
  }

  func isDash(_ index: Int) -> Bool { Sign.isDash(tokens[index].word) }

  /// The word at `index` as it stands; nothing beyond the text.
  func word(_ index: Int) -> Substring {
    text[tokens[index].span]
  }

  /// «utenriks-», of which the rest stands in a later word: «utenriks- og forsvarskomiteen».
  func isHalf(_ index: Int) -> Bool {
    tokens[index].kind == .word && bytes[Int(tokens[index].end) - 1] == UInt8(ascii: "-")
  }

  /// Where the first hyphen inside the word at `index` stands among the bytes.
  func firstHyphen(_ index: Int) -> Int? {
    bytes[tokens[index].span.range].firstIndex(of: UInt8(ascii: "-"))
  }

  /// Where the last hyphen inside the word at `index` stands among the bytes.
  func lastHyphen(_ index: Int) -> Int? {
    bytes[tokens[index].span.range].lastIndex(of: UInt8(ascii: "-"))
  }

  /// The word at `index` in lower case.
  func lowered(_ index: Int) -> String {
    String(decoding: Lexicon.fold(word(index).utf8), as: UTF8.self)
  }

  /// Whether a capital letter stands anywhere in the word at `index`.
  func hasCapital(_ index: Int) -> Bool {
    var previous: UInt8 = 0
    var isPlain = true
    for byte in bytes[tokens[index].span.range] {
      if Lexicon.fold(byte, after: previous) != byte { return true }
      // Beyond Latin-1 the standard library knows, which is dear to ask: «å» has nothing to do with it.
      if byte >= 0xC0, byte != 0xC3 { isPlain = false }
      previous = byte
    }
    return !isPlain && word(index).contains(where: \.isUppercase)
  }

  /// Whether the word at `index` ends with these letters.
  func ends(_ index: Int, with letters: StaticString) -> Bool {
    let letters = UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount)
    let first = Int(tokens[index].end) - letters.count
    return first >= Int(tokens[index].start)
      && letters.indices.allSatisfy { bytes[first + $0] == letters[$0] }
  }

  /// Whether a word stands at `index` inside `range`.
  func isWord(_ index: Int, in range: Range<Int>) -> Bool {
    range.contains(index) && tokens[index].kind == .word
  }

  /// Whether white space stands before the token at `index`.
  func isSpaced(_ index: Int) -> Bool {
    !tokens[index].marks.isDisjoint(with: [.spaced, .opensLine])
  }

  /// The words of a span, as they stand.
  func words(_ span: Span) -> String { String(decoding: bytes[span.range], as: UTF8.self) }

  /// The span of a run of tokens.
  func span(_ range: Range<Int>) -> Span {
    guard !range.isEmpty else { return Span(0, 0) }
    return Span(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }

  /// The sentence that a token stands in, as an index into `sentences`.
  func sentence(holding token: Int) -> Int? {
    let place = sentences.partitioningIndex { $0.tokens.upperBound > token }
    return place < sentences.count && sentences[place].tokens.contains(token) ? place : nil
  }

  /// The sentence that a span lies in, as an index into `sentences`.
  func sentence(at span: Span) -> Int? {
    let place = sentences.partitioningIndex { $0.span.end > span.start }
    return place < sentences.count && sentences[place].span.contains(span) ? place : nil
  }

  /// The last sentence that shares words with a span, as an index into `sentences`.
  func lastSentence(overlapping span: Span) -> Int? {
    let next = sentences.partitioningIndex { $0.span.start >= span.end }
    return next > 0 && sentences[next - 1].span.overlaps(span) ? next - 1 : nil
  }

  /// The sentences of a passage.
  func sentences(ofPassage passage: Int) -> ArraySlice<Sentence> {
    sentences[firstSentence(from: passage)..<firstSentence(from: passage + 1)]
  }

  private func firstSentence(from passage: Int) -> Int {
    sentences.partitioningIndex { $0.passage >= passage }
  }

  /// The kind of the passage that a sentence stands in.
  func kind(of sentence: Sentence) -> Passage.Kind { passages[sentence.passage].kind }
}
