import TimelineModel

/// Lines that more often than not say too little, or may be of another day: better none than one that nobody can trust.
extension EventDraft {
  /// Whether a line beside the news should rather not be listed.
  func isDoubtful(_ event: Int) -> Bool {
    let told = found[event]
    guard !told.isMain, told.headline != title, reader.words.isVerbSecond else { return false }
    let line = composer.headline.reading(of: told.headline, text.lexicon).line
    if line.isBrokenOff || line.isTorn || line.isNoSentence || line.tellsOfIt || line.tellsOfSomeOfThem
      || isOfSomeTime(told, line)
    {
      return true
    }
    if line.tellsOfOneBehindThat {
      let isByBody = !told.actors.isEmpty && !told.actors.contains { cast.kind(of: $0) == .person }
      if isByBody || line.isOfMessage { return true }
    }
    // With a day of its own it is told all the same.
    if told.basis == .sentence { return false }
    return line.tellsOfOneUnnamed || line.pointsBeyond
  }

  /// Whether a line for somebody's words would be left out: then others of theirs may tell more.
  func isWeak(_ line: String) -> Bool {
    guard reader.words.isVerbSecond else { return false }
    let line = composer.headline.reading(of: line, text.lexicon).line
    return line.isBrokenOff || line.isTorn || line.pointsBeyond
  }

  /// «Sykehuset avsluttet behandlingen»: done at some time before the article, which has but its own date for it. What
  /// somebody said, and what «har» tells, is of the news.
  private func isOfSomeTime(_ event: Event, _ line: LineShortener) -> Bool {
    guard event.basis == .article, event.status == .happened, event.kind != .statement, event.kind != .report,
      !isDay(published.when)
    else { return false }
    return line.isSimplePast
  }

  /// «Onsdag innledet Tyrkia en offensiv»: dated by what stands around, though its own words say when.
  mutating func dateByOwnWords() {
    for index in found.indices where found[index].basis != .sentence {
      guard found[index].status == .happened, let number = text.sentence(at: found[index].span),
        let time = timesOf[number].first(where: { opens($0, number) && isNarrow(times[$0].dating.when) }),
        found[index].headline.utf8.holds(text.words(times[time].span).utf8),
        // «Dal: Mandag kom brevet»: what is told is said later.
        !found[index].headline.utf8.holds(": ".utf8)
      else { continue }
      let own = occasion(time)
      (found[index].dating, found[index].time, found[index].basis) = (untilTold(own), time, own.basis)
    }
  }

  private func opens(_ time: Int, _ number: Int) -> Bool {
    guard isResolved(time), times[time].type == .date, !isSince(time), !isDeadline(time) else { return false }
    let opening = composer.headline.trimmed(text, text.sentences[number].tokens).prefix(3)
    return opening.contains { times[time].span.start == Int(text.tokens[$0].start) }
      && !opening.prefix { Int(text.tokens[$0].start) < times[time].span.start }
        .contains { text.isWord($0, [.etter, .før]) }
  }
}

extension LineShortener {
  /// «Hæren har de siste ukene overtatt…»
  var isBrokenOff: Bool {
    end > start && text.isSign(end - 1, "…") || text.bytes.suffix(3).elementsEqual("…".utf8)
  }

  /// «Han la til: "Going home»: quotation marks of which one is lacking.
  var isTorn: Bool {
    let marks = (0..<end).count { text.isSign($0, "\"") }
    return marks % 2 == 1
      || (0..<end).count { text.isSign($0, "«") } != (0..<end).count { text.isSign($0, "»") }
  }

  /// «Hvilke våpen de har, er uklart», «Opplyste Dal da han kom», «Sjefen da han kom til møtet»: a question, a verb with nobody
  /// before it, or nothing told but when.
  var isNoSentence: Bool {
    guard start == 0, end > 2 else { return false }
    if HeadlineWords.asking.contains(text.bytes[text.tokens[0].span.range])
      || words.isFiniteSpeech(text, 0, 0..<end) && !text.hasCapital(1)
    {
      return true
    }
    return mainVerb(from: start, to: end) == nil
      && (1..<end).contains { text.isWord($0, [.da, .då, .mens]) && words.isFinite(text, $0 + 2, 0..<end) }
  }

  /// «Meldingen om at han var død kom mandag»
  var isOfMessage: Bool {
    (start + 2..<max(start + 2, end)).contains {
      text.isWord($0, .at) && text.isWord($0 - 1, .om) && NorwegianEvents.messages.fit(text, $0 - 2)
    }
  }

  /// «angrep», «ble angrepet»; not «har angrepet».
  var isSimplePast: Bool {
    guard let verb = mainVerb(from: start, to: end) else { return false }
    return words.verbs.reading(of: text.tokens, at: verb, in: start..<end)?.tense == .past
      || text.isWord(verb, [.ble, .blei, .vart, .var, .hadde])
  }

  /// «Det har også vært kamper», «Det vil si at …», «Det skapte uro»: where, when or what, stands in the words before. But
  /// «Det har blitt klart at …» and «Det var i Mosul at …» lead up to it.
  var tellsOfIt: Bool {
    // «Med det er partiet ute»
    if start == 0, text.isWord(0, [.med, .ved]), text.isWord(1, [.det, .dette]), isVerb(2) {
      return true
    }
    guard start == 0, text.isWord(0, .det), end > 2, isVerb(1) || HeadlineWords.causing.fit(text, 1) else {
      return false
    }
    // «Det går fram av kjennelsen»
    if HeadlineWords.showing.contains(text.bytes[text.tokens[2].span.range]), end < 8 { return true }
    let pointsBack =
      text.isWord(1, [.har, .hadde, .er, .var]) || words.planned.contains(text.tokens[1])
      || HeadlineWords.causing.fit(text, 1)
    return pointsBack
      && !(2..<end).contains {
        text.isWord($0, [.at, .som, .om]) && !HeadlineWords.thatIs.fit(text, $0 - 1)
      }
  }

  /// «Rådet opplyser at rundt 120 av dem er fri»: of whom? But «halvparten av dem som ble tatt».
  var tellsOfSomeOfThem: Bool {
    guard let them = (start + 2..<max(start + 2, end)).first(where: { own.ofThem.contains(text.tokens[$0]) }),
      text.isWord(them - 1, .av), !text.isWord(them + 1, .som)
    else { return false }
    // «For en av dem er tilstanden alvorlig»
    if start == 0, text.isWord(0, .for), them < 5 { return true }
    let opening = (start..<them).last { text.isWord($0, .at) }
    return opening.map { them - $0 <= 5 } ?? false
  }

  /// «Dal: Siktelsen mot henne gjelder terror», «Dal: Da dette skjedde, var vi her», «Dal: Vi arbeider med disse»: what somebody
  /// says of whom and what the words before it tell.
  var pointsBeyond: Bool {
    guard end > 2, start > 0 || (1..<end).contains(where: { text.isWord($0, .at) }) else { return false }
    // «Dal: Det vil si 10.000 mennesker»
    if start > 0, text.isWord(start, .det), end > start + 3, HeadlineWords.thatIs.fit(text, start + 2) {
      return true
    }
    return (start..<end).contains { index in
      let word = text.bytes[text.tokens[index].span.range]
      if HeadlineWords.pointingToOne.contains(word) {
        return !(start..<index).contains { text.hasCapital($0) && $0 > start }
      }
      guard HeadlineWords.pointingToSome.contains(word) else { return false }
      return index + 1 == end || text.tokens[index + 1].kind == .sign || isVerb(index + 1)
    }
  }

  /// «Rådet opplyser at de fikk vite at | han | var død»: where nobody is told of who may be meant.
  var tellsOfOneBehindThat: Bool {
    guard let at = (start..<end).first(where: { text.isWord($0, .at) }), start == 0,
      let pronoun = (at + 1..<max(at + 1, end)).first(where: { text.isWord($0, [.han, .hun, .ho]) }),
      !words.people.contains(text.tokens[0]), !HeadlineWords.somebody.fit(text, 0)
    else { return false }
    return !(at + 1..<pronoun).contains { text.hasCapital($0) }
  }

  /// «Han vil hente dem hjem», «Dal: Vi er glade for at han er dømt»: somebody whom the line does not name, and who in what
  /// another says is not that one.
  var tellsOfOneUnnamed: Bool {
    if start == 0 { return text.isWord(0, [.han, .hun, .ho]) && isVerb(1) }
    guard
      let pronoun = (start..<end).first(where: {
        text.isWord($0, [.han, .hun, .ho]) || own.ofOne.contains(text.tokens[$0])
      })
    else { return false }
    return !(start + 1..<max(start + 1, pronoun)).contains { text.hasCapital($0) }
  }
}
