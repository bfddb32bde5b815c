import TimelineModel

/// Divides a passage's tokens into sentences.
///
/// A full stop ends a sentence when what follows can begin one and what precedes is no abbreviation,
/// initial or ordinal. When in doubt the sentence goes on: two sentences read as one lose less than a
/// sentence cut in two.
struct SentenceSplitter {
  let lexicon: Lexicon
  let tokens: [Token]

  /// The sentences of one passage, in order; together they hold all of its tokens.
  func sentences(in range: Range<Int>, passage: Int, into sentences: inout [Sentence]) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard isTerminator(tokens[index]) else {
        index += 1
        continue
      }
      let end = pastClosers(after: index, before: range.upperBound)
      if end == range.upperBound || endsSentence(at: index, next: end, from: start, before: range.upperBound)
      {
        append(start..<end, passage, to: &sentences)
        start = end
      }
      index = end
    }
    append(start..<range.upperBound, passage, to: &sentences)
  }

  private func append(_ range: Range<Int>, _ passage: Int, to sentences: inout [Sentence]) {
    var range = range
    while let first = range.first {
      let end = range.count > Self.longest ? middle(from: first) : range.upperBound
      let span = Span(Int(tokens[first].start), Int(tokens[end - 1].end))
      var (hints, small): (Token.Hints, SmallWords) = ([], [])
      for token in tokens[first..<end] {
        hints.formUnion(token.hints)
        small.formUnion(SmallWords(token))
      }
      sentences.append(
        Sentence(passage: passage, tokens: first..<end, span: span, hints: hints, small: small))
      range = end..<range.upperBound
    }
  }

  /// How many tokens a sentence has at most: a list without end must not be searched whole for each of its words.
  static let longest = 250

  /// Where a sentence that is too long is parted: behind a comma, else anywhere.
  private func middle(from start: Int) -> Int {
    let comma = (start + Self.longest / 2..<start + Self.longest).last {
      tokens[$0].kind == .sign && (tokens[$0].word == Sign.comma || tokens[$0].word == 0x3B)
    }
    return comma.map { $0 + 1 } ?? start + Self.longest
  }

  private func isTerminator(_ token: Token) -> Bool {
    guard token.kind == .sign else { return false }
    return token.word == Sign.stop || token.word == Sign.question || token.word == Sign.exclamation
      || token.word == Sign.ellipsis
  }

  /// The end of a full stop with the marks that belong to it: «?!», «.»», «.)».
  private func pastClosers(after index: Int, before end: Int) -> Int {
    var next = index + 1
    while next < end, tokens[next].kind == .sign, !tokens[next].marks.contains(.spaced),
      isTerminator(tokens[next]) || Sign.closes(tokens[next].word)
    {
      next += 1
    }
    return next
  }

  private func endsSentence(at stop: Int, next: Int, from start: Int, before end: Int) -> Bool {
    guard tokens[next].marks.contains(.spaced) else { return isForgottenSpace(stop, next, start) }
    guard let opening = firstWord(from: next, before: end) else { return true }
    let follower = tokens[opening]
    if follower.kind == .word, !follower.marks.contains(.capitalised) { return false }
    // Closing marks between the stop and the next word leave no doubt about the stop.
    guard tokens[stop].word == Sign.stop, next == stop + 1, stop > start else { return true }
    let before = tokens[stop - 1]
    guard !tokens[stop].marks.contains(.spaced) else { return true }
    switch before.kind {
    case .digits: return !isOrdinal(stop - 1, opening, start, end)
    case .word: return !isAbbreviation(stop - 1, follower, start)
    case .sign: return true
    }
  }

  /// «slutt.Han»: a sentence ends although the space is missing.
  private func isForgottenSpace(_ stop: Int, _ next: Int, _ start: Int) -> Bool {
    guard stop > start, next == stop + 1, tokens[stop].word == Sign.stop else { return false }
    let (before, after) = (tokens[stop - 1], tokens[next])
    return before.kind == .word && after.kind == .word && before.end - before.start > 2
      && !before.marks.contains(.capitalised) && after.marks.contains(.capitalised)
      && !after.marks.contains(.allCapitals)
  }

  /// The first word or number from here, past dashes, opening quotes and brackets. Only a few of them are
  /// looked past: a run of stops without end (a row of dots in a table) must not be searched from each of them.
  private func firstWord(from index: Int, before end: Int) -> Int? {
    (index..<min(end, index + Self.mostSignsBeforeAWord)).first { tokens[$0].kind != .sign }
  }

  private static let mostSignsBeforeAWord = 32

  /// «17. mars», «den 3. Divisjon», «1. Norge …» in a list, «17. 3. 2017».
  private func isOrdinal(_ number: Int, _ opening: Int, _ start: Int, _ end: Int) -> Bool {
    let digits = tokens[number]
    guard digits.end - digits.start <= 2 else { return false }
    if number == start { return true }
    let before = tokens[number - 1]
    if before.kind == .word, lexicon.traits(of: before.word).contains(.beforeOrdinal) { return true }
    let follower = tokens[opening]
    if follower.kind == .digits {
      // «20. – 22. mars»
      if opening == number + 3, Sign.isDash(tokens[number + 2].word) { return true }
      // The year of «17. 3. 2017».
      let isMonth = number >= start + 2 && tokens[number - 1].word == Sign.stop && digits.number <= 12
      if isMonth, tokens[number - 2].kind == .digits, follower.end - follower.start == 4 { return true }
      return follower.number <= 12 && opening + 1 < end && tokens[opening + 1].word == Sign.stop
        && digits.number <= 31
    }
    return lexicon.traits(of: follower.word).contains(.month)
  }

  private func isAbbreviation(_ word: Int, _ follower: Token, _ start: Int) -> Bool {
    let token = tokens[word]
    let traits = lexicon.traits(of: token.word)
    if traits.contains(.abbreviation) { return true }
    if traits.contains(.unitAbbreviation) { return follower.kind == .digits }
    // An initial: «George W. Bush»; or the last part of «bl.a.».
    guard token.end - token.start == 1 else { return false }
    if token.marks.contains(.capitalised) { return true }
    let isCompound = word > start + 1 && tokens[word - 1].word == Sign.stop
    return isCompound
      && (!lexicon.traits(of: tokens[word - 2].word).contains(.closesCompound)
        || lexicon.traits(of: follower.word).contains(.afterClock))
  }
}
