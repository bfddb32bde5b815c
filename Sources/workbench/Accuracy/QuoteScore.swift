import TimelineModel

/// Direct speech, and who says it.
struct QuoteScore: LayerScore {
  private var retrieval = Retrieval()
  private var hasSpeaker = Share()

  mutating func count(_ reading: GoldReading, _ misses: inout [Miss]) {
    let gold = reading.gold.quotes
    let found = reading.findings.quotes
    let spans = gold.map { reading.text.span(of: $0) }
    let pairing = SpanPairing(
      zip(spans, gold).map { SpanPairing.Item(span: $0, isOptional: $1.isOptional) }, found.map(\.span),
      in: reading.text
    ) { item, finding in
      (spans[item].map { reading.text.likeness($0, found[finding].span) } ?? 0) >= 0.5 ? 0 : nil
    }
    for (index, quote) in gold.enumerated() where !quote.isOptional {
      retrieval.gold += 1
      guard let partner = pairing.pairs.findingOfGold[index], let span = spans[index] else {
        misses.append(
          reading.miss(.missed, "quote «\(quote.snippetStart)…»", gold: quote.speaker, got: "not found"))
        continue
      }
      retrieval.hits += 1
      let speaker = found[partner].speaker.map { reading.names.name(of: $0) } ?? found[partner].speakerWords
      let isRight = speaker.map { isSpeaker($0, of: quote, span, reading) } ?? false
      hasSpeaker.count(isRight)
      if !isRight {
        misses.append(
          reading.miss(
            .missed, "speaker of «\(quote.snippetStart)…»", gold: quote.speaker, got: speaker ?? "no speaker")
        )
      }
    }
    for (index, quote) in found.enumerated() {
      let verdict = pairing.verdict(on: index)
      if verdict != .neutral { retrieval.found += 1 }
      if verdict == .extra {
        misses.append(reading.miss(.extra, "quote «\(reading.text.words(quote.span))» is none"))
      }
    }
  }

  private func isSpeaker(_ name: String, of quote: GoldQuote, _ span: Span, _ reading: GoldReading) -> Bool {
    let speakers = ([quote.speaker] + (quote.speakerAlt ?? [])).map { reading.gold.actor(named: $0) }
    if speakers.contains(where: { $0.likeness(to: name) != .none }) { return true }
    // The newspaper's own question may be given to «the interviewer».
    return speakers.first?.kind != .person && reading.text.text[span].last { !$0.isWhitespace } == "?"
      && GoldSynonyms.askers.contains(FoldedName(name).text)
  }

  var lines: [ScoreLine] {
    [
      ScoreLine("quotes", .retrieval(retrieval)),
      ScoreLine("  speaker right", .share(hasSpeaker)),
    ]
  }
}
