import TimelineModel

/// Lines that more often than not say too little, or may be of another day: better none than one that nobody can trust.
extension EventDraft {
  /// Whether a line beside the news should rather not be listed.
  func isDoubtful(_ event: Int) -> Bool {
    let told = found[event]
    guard !told.isMain, told.headline != title, reader.words.isVerbSecond else { return false }
    let line = composer.headline.reading(of: told.headline, text.lexicon)
    if line.isBrokenOff || isOfSomeTime(told, line) || line.tellsOfIt { return true }
    return told.actors.isEmpty && told.places.isEmpty && line.tellsOfBareThing
  }

  /// «Sykehuset avsluttet behandlingen»: done at some time before the article, which has but its own date for it. What
  /// somebody said, and what «har» tells, is of the news.
  private func isOfSomeTime(_ event: Event, _ line: LineShortener) -> Bool {
    guard event.basis == .article, event.status == .happened, event.kind != .statement, event.kind != .report
    else { return false }
    return line.isSimplePast
  }
}

extension LineShortener {
  /// «Hæren har de siste ukene overtatt…»
  var isBrokenOff: Bool {
    end > start && text.isSign(end - 1, "…") || text.bytes.suffix(3).elementsEqual("…".utf8)
  }

  /// «angrep», «ble angrepet»; not «har angrepet».
  var isSimplePast: Bool {
    guard let verb = mainVerb(from: start, to: end) else { return false }
    return words.verbs.reading(of: text.tokens, at: verb, in: start..<end)?.tense == .past
      || text.isWord(verb, [.ble, .blei, .vart, .var, .hadde])
  }

  /// «Det har også vært kamper», «Det vil si at …», «Det skapte uro»: where, when or what, stands in the words before. But
  /// «Det ble kjent at …» and «Det var i Mosul at …» lead up to it.
  var tellsOfIt: Bool {
    guard start == 0, text.isWord(0, .det), isVerb(1) else { return false }
    return !(2..<max(2, end)).contains {
      text.isWord($0, [.at, .som, .om]) && !HeadlineWords.thatIs.fit(text, $0 - 1)
    }
  }

  /// «Moskeen ble sprengt», «Offensiven begynte»: one thing with its article, and nothing by which to tell which.
  var tellsOfBareThing: Bool {
    guard start == 0, end > 1, end <= Self.fewWords, isVerb(1), NorwegianEndings.definite.fit(text, 0),
      !words.people.contains(text.tokens[0])
    else { return false }
    return !(1..<end).contains { text.hasCapital($0) || text.tokens[$0].kind == .digits }
  }

  /// In a longer line there is mostly something that tells which one is meant.
  private static let fewWords = 7
}
