import TimelineModel

/// Kinds that another part of the sentence decides than the first verb: what is only counted, or told with «da».
extension EventDraft {
  /// «13 ble drept | da en bil torsdag kjørte på dem»: what the clause before tells, where that is of a kind.
  func deedBefore(_ clause: Range<Int>, in sentence: Range<Int>) -> Predicate? {
    guard clause.lowerBound > sentence.lowerBound, text.isWord(clause.lowerBound, [.da, .då]),
      !reader.words.joining.contains(text.tokens[clause.lowerBound - 1]),
      // «Det ble utfallet | da ministrene møttes»
      !text.isWord(sentence.lowerBound, .det),
      let told = reader.predicate(text, in: sentence.lowerBound..<clause.lowerBound),
      told.stance == nil, told.standing == .happened, told.kind != .other
    else { return nil }
    return told
  }

  /// «Over 1000 er drept siden 2014, skriver avisen», «200 kan være drept, sier kilder»: counted up until now, or
  /// guessed; the news is that it is told.
  func countKind(_ predicate: Predicate, in number: Int, at time: Int?) -> Event.Kind? {
    let sentence = text.sentences[number].tokens
    if let time, isTally(predicate, in: number, at: time) {
      // «FN har regnet med at 30.000 ble drept fra 2014 til 2017»: when it was told, nothing tells.
      let isOfYears = times[time].dating.when.map { $0.days.hull.count > Self.yearAndMore } ?? false
      return isOfYears && predicate.kind == .casualty ? .casualty : .report
    }
    guard predicate.kind == .casualty || predicate.kind == .attack, predicate.stance == nil,
      sentence.contains(predicate.verb), predicate.standing == .happened || predicate.standing == .possible
    else { return nil }
    let tail = composer.attribution.tail(text, cast, in: sentence, opensParagraph: true)
    let content = sentence.lowerBound..<(tail?.cut ?? sentence.upperBound)
    guard content.contains(predicate.verb), content.contains(where: { isCount($0, number) }) else {
      return nil
    }
    let clause = reader.clause(text, around: predicate.verb, in: content)
    let helped = clause.lowerBound..<predicate.verb
    if predicate.standing == .happened {
      guard helped.contains(where: { text.isWord($0, [.er, .har]) }), isUntilNow(content, number) else {
        return nil
      }
    } else if tail == nil {
      return nil
    }
    guard let tail else { return .report }
    let said = composer.attribution.speech.reading(of: text.tokens, at: tail.verb, in: sentence)
    return said?.meaning == .report || said?.meaning == .tag ? .report : .statement
  }

  /// «I mai gjennomførte koalisjonen 225 angrep», «I juni og juli ble 95 sivile drept»: counted up over a time.
  func isTally(_ predicate: Predicate, in number: Int, at time: Int) -> Bool {
    guard predicate.kind == .attack || predicate.kind == .casualty, predicate.stance == nil,
      predicate.standing == .happened, let days = times[time].dating.when?.days
    else { return false }
    let clause = clauseAround(time, text.sentences[number])
    // In a month 250 may have died in one attack.
    if predicate.kind == .casualty {
      return days.hull.count > 31 && clause.contains { isCount($0, number) }
    }
    return days.hull.count >= 28
      && clause.dropLast().contains { index in
        isCount(index, number)
          && (reader.words.noun(text, index + 1) == .attack || NorwegianEvents.times.fit(text, index + 1))
      }
  }

  /// A tally of so many days is of no report's year.
  private static var yearAndMore: Int { 366 }

  private func isCount(_ index: Int, _ number: Int) -> Bool {
    let token = text.tokens[index]
    return (token.kind == .digits || reader.words.counts.contains(token))
      && !timesOf[number].contains { times[$0].span.contains(token.span) }
  }

  /// «siden 2014», «på ni måneder», «så langt», or thousands: no one day's.
  private func isUntilNow(_ content: Range<Int>, _ number: Int) -> Bool {
    if content.contains(where: {
      isThousands($0, in: content) || reader.words.totals.contains(text.tokens[$0])
    }) {
      return true
    }
    return content.contains { text.isWord($0, [.siden, .sidan]) }
      || timesOf[number].contains {
        times[$0].type == .duration && text.span(content).contains(times[$0].span)
      }
  }

  /// «1361», «20.871», «14 972».
  private func isThousands(_ index: Int, in content: Range<Int>) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .digits else { return false }
    if token.number >= 1000, !(1900..<2100).contains(token.number) { return true }
    let next = text.isSign(index + 1, ".") && !text.isSpaced(index + 2) ? index + 2 : index + 1
    return content.contains(next) && text.tokens[next].kind == .digits
      && text.tokens[next].end - text.tokens[next].start == 3
  }

  /// «14 972 luftangrep», «1361 angrep»: hundreds, that are no happening.
  func isCounted(_ text: AnalyzedText, _ noun: Int) -> Bool {
    noun > 0 && text.tokens[noun - 1].kind == .digits && text.tokens[noun - 1].number >= 100
  }

  /// «USA skal bare ha 2500 soldater der, | kunngjorde Miller», «Miller kunngjorde | at USA ville sende soldater»: decided.
  func isProclaimed(_ predicate: Predicate, in sentence: Range<Int>) -> Bool {
    guard predicate.stance == .report, sentence.contains(predicate.verb),
      NorwegianEvents.proclaimed.fit(text, predicate.verb)
    else { return false }
    if text.isSign(predicate.verb - 1, ",") {
      return (sentence.lowerBound..<predicate.verb).contains { text.isWord($0, .skal) }
    }
    let behind = predicate.verb + 1..<sentence.upperBound
    guard let at = behind.prefix(6).first(where: { text.isWord($0, .at) }),
      let told = reader.predicate(text, in: reader.clause(text, around: at + 1, in: sentence))
    else { return false }
    return told.standing == .planned || told.standing == .possible || text.ends(told.verb, with: "blir")
  }
}
