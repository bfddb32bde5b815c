import TimelineModel

/// Finds words that the article gives as somebody's own, and whose they are.
final class QuoteRecognizer: Sendable {
  let attribution: Attribution
  private let titledThings: WordSet

  init(lexicon: inout Lexicon) {
    attribution = Attribution(lexicon: &lexicon)
    titledThings = WordSet(NorwegianSpeech.titledThings, &lexicon)
  }

  /// All quotes of an article, in the order of the text.
  func quotes(of text: AnalyzedText, _ cast: Cast, newspaper: Newspaper?) -> [Quote] {
    var reader = QuoteReader(attribution: attribution, text: text, cast: cast, newspaper: newspaper)
    var quotes: [Quote] = []
    for passage in text.passages.indices {
      switch text.passages[passage].kind {
      case .quote, .question:
        guard let quote = reader.dashQuote(passage) else { break }
        quotes.append(quote)
        // «– Vi er klare, sa Brende. Han kalte det «en stor dag».»
        quotes += bracketed(text, cast, passage, last: reader.lastSpeaker).filter {
          $0.span.start >= quote.span.end
        }
      case .lead where reader.opensWithDash(passage):
        if let quote = reader.dashQuote(passage) { quotes.append(quote) }
      case .lead, .body:
        quotes += bracketed(text, cast, passage, last: reader.lastSpeaker)
        reader.hear(passage)
        if let quote = reader.innerDashQuote(passage) { quotes.append(quote) }
      case .title, .byline, .dateline, .subhead, .caption, .related, .advertisement: break
      }
    }
    return quotes.sorted { $0.span < $1.span }
  }

  /// «…» of at least three words that someone is said to say.
  private func bracketed(_ text: AnalyzedText, _ cast: Cast, _ passage: Int, last: Speaker?) -> [Quote] {
    let tokens = text.passageTokens[passage]
    var quotes: [Quote] = []
    var lastClose = Int.min / 2
    var index = tokens.lowerBound
    while let open = (index..<tokens.upperBound).first(where: { isOpening(text, $0) }) {
      guard let close = (open + 1..<tokens.upperBound).first(where: { isClosing(text, $0, opened: open) })
      else { break }
      index = close + 1
      let inside = open + 1..<close
      guard isQuote(text, inside, in: tokens) else { continue }
      // ««…» og «…»»
      let joined = text.isWord(open - 1, [.og, .om, .at]) && open - lastClose <= 3 ? quotes.last : nil
      guard
        let speaker = joined.map({ Speaker(id: $0.speaker, words: $0.speakerWords ?? "") })
          ?? speaker(text, cast, open, close, tokens, last)
      else { continue }
      lastClose = close
      quotes.append(Quote(span: text.span(inside), speaker: speaker.id, speakerWords: speaker.words))
    }
    return quotes
  }

  private func isOpening(_ text: AnalyzedText, _ index: Int) -> Bool {
    if text.isSign(index, "«") || text.isSign(index, "“") || text.isSign(index, "„") { return true }
    return text.isSign(index, "\"") && text.isSpaced(index)
  }

  private func isClosing(_ text: AnalyzedText, _ index: Int, opened open: Int) -> Bool {
    if text.isSign(open, "«") { return text.isSign(index, "»") }
    if text.isSign(open, "\"") { return text.isSign(index, "\"") }
    return text.isSign(index, "”") || text.isSign(index, "“")
  }

  /// A clause or three words at least, and no name or title.
  private func isQuote(_ text: AnalyzedText, _ inside: Range<Int>, in passage: Range<Int>) -> Bool {
    let words = inside.filter { text.tokens[$0].kind == .word }
    guard words.count >= 3, let first = words.first else { return false }
    if words.dropFirst().allSatisfy({ text.tokens[$0].marks.contains(.capitalised) }) { return false }
    let before = first - 2
    return !(passage.contains(before) && titledThings.contains(text.tokens[before]))
  }

  private func speaker(
    _ text: AnalyzedText, _ cast: Cast, _ open: Int, _ close: Int, _ passage: Range<Int>, _ last: Speaker?
  ) -> Speaker? {
    let end = sentence(text, holding: close)?.upperBound ?? passage.upperBound
    let start = sentence(text, holding: open)?.lowerBound ?? passage.lowerBound
    let after = close + 1
    let last = teller(text, cast, passage.lowerBound..<start) ?? last
    if text.isSign(after, ","), let tail = attribution.tail(text, cast, in: close..<end, opensParagraph: true)
    {
      return attribution.speaker(text, cast, after: tail.verb, in: close..<end, last: last)
    }
    if let said = attribution.saying(text, cast, before: open, in: start..<open, last: last) { return said }
    // «… og «understreket at …», the verb inside.
    if attribution.speech.reading(of: text.tokens, at: open + 1, in: open..<close) != nil {
      let namings = cast.namings(in: start..<open).filter { $0.mention.kind == .person && !$0.isGenitive }
      if let naming = namings.first {
        return Speaker(naming, in: text)
      }
    }
    if let said = attribution.saying(text, cast, in: after..<max(after, end), last: last) {
      return said.speaker
    }
    for around in [start..<open, after..<max(after, end)] {
      if let source = attribution.source(text, cast, in: around) { return source }
    }
    if let caller = attribution.caller(text, cast, in: start..<open, isBehind: false, last: last)
      ?? attribution.caller(text, cast, in: after..<max(after, end), isBehind: true, last: last)
    {
      return caller
    }
    // «Jeremy Corbyn var kritisk: «…»».
    if text.isSign(open - 1, ":") { return teller(text, cast, start..<open) }
    // «…», sa Pence. «…»: a sentence of nothing but words goes on with them.
    let isWhole = open == start && (after..<max(after, end)).allSatisfy { text.tokens[$0].kind == .sign }
    guard isWhole, start > passage.lowerBound, let before = sentence(text, holding: start - 1) else {
      return nil
    }
    return attribution.saying(text, cast, in: before, last: last)?.speaker
  }

  /// The one whom the last of these sentences with a person in it tells of.
  private func teller(_ text: AnalyzedText, _ cast: Cast, _ tokens: Range<Int>) -> Speaker? {
    var end = tokens.upperBound
    while end > tokens.lowerBound {
      let start = max(tokens.lowerBound, sentence(text, holding: end - 1)?.lowerBound ?? tokens.lowerBound)
      let person = cast.namings(in: start..<end).first {
        $0.mention.kind == .person && $0.mention.entity != nil && !$0.isGenitive && !$0.isCredit
      }
      if let person {
        return Speaker(person, in: text)
      }
      end = start
    }
    return nil
  }

  private func sentence(_ text: AnalyzedText, holding token: Int) -> Range<Int>? {
    text.sentence(holding: token).map { text.sentences[$0].tokens }
  }
}
