import TimelineModel

/// Those whom an article lets speak without naming them, and whom a paper goes and meets.
extension Attribution {
  /// «Men en talsperson for regjeringen sa at …»: whoever a sentence lets speak without a name.
  func unnamed(_ text: AnalyzedText, _ cast: Cast, in sentence: Range<Int>) -> Speaker? {
    var start = sentence.lowerBound
    if sentence.count > 1, text.isWord(start, [.men, .og]) { start += 1 }
    guard articles.contains(text.tokens[start]) else { return nil }
    let verb = (start + 2..<max(start + 2, min(start + Self.longestSubject, sentence.upperBound))).first {
      speech.reading(of: text.tokens, at: $0, in: sentence)?.tense.isFinite ?? false
    }
    guard let verb, (start..<verb).allSatisfy({ text.tokens[$0].kind == .word }),
      !cast.namings(in: start..<verb).contains(where: { $0.mention.kind == .person }),
      !cast.isNamed(at: verb + 1)
    else { return nil }
    return Speaker(id: nil, words: String(text.words(start..<verb)), place: start)
  }

  /// «Reuters har snakket med Souad Saleh», «vi møtte Per Dal»: whom a paper meets will speak.
  func interviewed(_ text: AnalyzedText, _ cast: Cast, in sentence: Range<Int>) -> Speaker? {
    guard let verb = sentence.prefix(Self.longestSubject).first(where: { meeting.contains(text.tokens[$0]) }),
      let person = cast.namings(in: verb + 1..<sentence.upperBound).first(where: {
        ($0.mention.how == .newName || $0.mention.how == .fullName) && $0.mention.kind == .person
          && !$0.isGenitive
      })
    else { return nil }
    let subject = cast.namings(in: sentence.lowerBound..<verb).first
    let isBody = subject.map { $0.mention.kind == .organization && !$0.isState && !$0.isGenitive } ?? false
    return isBody || firstPerson.contains(text.tokens[sentence.lowerBound]) ? Speaker(person, in: text) : nil
  }

  /// Words that a subject has at most.
  private static let longestSubject = 9
}
