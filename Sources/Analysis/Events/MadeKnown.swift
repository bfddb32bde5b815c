import TimelineModel

/// Clauses that only say that something was told or came to be known: what it was stands behind them.
extension EventDraft {
  /// Where what a clause makes known begins behind it.
  func madeKnown(_ clause: Range<Int>) -> Int? {
    let end = clause.upperBound
    // «… kom meldingen | om at ministeren går av»
    if text.isWord(end, .om), text.isWord(end + 1, .at), NorwegianEvents.messages.fit(text, end - 1) {
      if clause.contains(where: { reader.words.arriving.contains(text.tokens[$0]) }) { return end + 2 }
      return clause.contains { reader.words.deed.receiving.contains(text.tokens[$0]) } && leadsAhead(end + 2)
        ? end + 2 : nil
    }
    guard text.isWord(end, .at), clause.contains(where: { text.isWord($0, .det) && !isArticle($0, clause) }),
      clause.contains(where: { reader.words.known.contains(text.tokens[$0]) })
    else { return nil }
    return end + 1
  }

  /// «fikk melding om at | mandatet forlenges»; not «… om at et hus brant», which may or may not have done.
  private func leadsAhead(_ content: Int) -> Bool {
    let clause = content..<max(content, min(content + 12, text.tokens.count))
    return clause.first { reader.words.isFinite(text, $0, clause) }.map {
      reader.words.planned.contains(text.tokens[$0])
        || reader.words.verbs.reading(of: text.tokens, at: $0, in: clause)?.tense == .present
    } ?? false
  }
}
