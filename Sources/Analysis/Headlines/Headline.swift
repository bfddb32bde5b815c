import TimelineModel

/// Makes one line for a list out of what a passage says: at most 80 characters, nothing added.
struct Headline {
  static let limit = 80
  /// A line longer than this does not show whole in a narrow list.
  static let narrow = 47

  let words: EventWords
  let shortening: ShorteningWords
  /// Tells what the words of a line depend on, where the language has been learned.
  let parser: SyntaxParser?
  private let lines = LineReadings()
  /// Whether the lines are of what is told in any case: the main event.
  var isNeeded = false

  init(words: EventWords, shortening: ShorteningWords, parser: SyntaxParser? = nil) {
    (self.words, self.shortening, self.parser) = (words, shortening, parser)
  }

  /// A line at its final length: with whole phrases left out where it is too long, else broken off with «…».
  func fitted(_ line: consuming HeadlineLine, _ text: AnalyzedText) -> String {
    let whole = line.whole()
    guard HeadlineLine.characters(whole.utf8) > Self.limit else { return whole }
    let reading = reading(of: whole, text.lexicon)
    let fitting =
      isNeeded
      ? LineShortener(words, shortening, reading.line.text, parser, isNeeded: true).fitting(self)
      : reading.fitting { reading.line.fitting(self) }
    if let fitting { return fitting }
    var line = HeadlineLine()
    line.append(whole)
    return line.cut()
  }

  /// Whether a line can stand in a list by itself.
  func isSound(_ line: String, _ lexicon: Lexicon) -> Bool {
    let reading = reading(of: line, lexicon)
    return reading.answer(.isSound) { reading.line.isSound } && isComplete(reading)
  }

  /// Whether a line leaves out who did it, as titles may.
  func opensOnDeed(_ line: String, _ lexicon: Lexicon) -> Bool {
    let reading = reading(of: line, lexicon)
    return reading.answer(.opensOnDeed) { reading.line.opensOnDeed }
  }

  /// Whether somebody tells in a line of themselves.
  func isOfOneself(_ line: String, _ lexicon: Lexicon) -> Bool {
    reading(of: line, lexicon).line.isOfOneself
  }

  /// Whether a line may say who did what: only a tree that shows what is lacking tells otherwise.
  func isComplete(_ line: String, _ lexicon: Lexicon) -> Bool {
    parser == nil || isComplete(reading(of: line, lexicon))
  }

  private func isComplete(_ reading: LineReadings.Reading) -> Bool {
    reading.answer(.isComplete) {
      !mayBeIncomplete(reading.line) || lacksNothing(reading.line)
        || reading.line.tree.map { isComplete($0) } ?? true
    }
  }

  /// A line by itself, whatever it is made for.
  func reading(of line: String, _ lexicon: Lexicon) -> LineReadings.Reading {
    lines.reading(of: line) {
      LineShortener(words, shortening, AnalyzedText(title: $0, lexicon: lexicon), parser)
    }
  }

  /// Whether a line that was made shorter can stand by itself: whole, and with nothing waiting for more.
  func isClosed(_ line: String, _ lexicon: Lexicon) -> Bool {
    let reading = reading(of: line, lexicon)
    return reading.answer(.isSound) { reading.line.isSound } && reading.line.isClosed
  }

  /// A line for a sentence of running text.
  ///
  /// - Parameter time: the words that say when; at the front they go, for the list has the date beside it.
  func line(
    _ text: AnalyzedText, _ cast: Cast, sentence: Range<Int>, time: Span?,
    said: Said? = nil
  ) -> String {
    let sentence = withoutOpeningTime(text, trimmed(text, split(text, cast, sentence, time)), time)
    let named = named(text, cast, sentence) ?? said.flatMap { speaker(text, cast, of: $0, in: sentence) }
    let cleft = cleft(text, cast, sentence, time)
    var spare = cleft + spare(text, cast, sentence, time)
    var line = line(text, cast, sentence, time, named, without: Self.apart(spare))
    if line.isTooLong, let earlier = earlier(text, cast, sentence, time) {
      spare.append(earlier)
      line = self.line(text, cast, sentence, time, named, without: Self.apart(spare))
    }
    let made = fitted(line, text)
    if Self.breaksOff(made) {
      return briefer(text, cast, sentence, time, named, without: spare)
        ?? (said == nil ? longTreeLine(text, cast, sentence, time) : nil) ?? made
    }
    if said != nil || isComplete(made, text.lexicon) { return made }
    return treeLine(text, cast, sentence, time) ?? made
  }

  func line(
    _ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?, _ named: Named?,
    without spare: [Range<Int>]
  ) -> HeadlineLine {
    var line = HeadlineLine()
    if !appendTurned(text, cast, sentence, time, named, without: spare, to: &line) {
      append(text, sentence, named, without: spare, to: &line)
    }
    return line
  }

  /// A line for a clause whose subject stands behind its verb: «flyktet rundt 25.000»; nil when that is not plain.
  func line(_ text: AnalyzedText, _ cast: Cast, inverted clause: Range<Int>) -> String? {
    let clause = trimmed(text, clause)
    let start = clause.lowerBound + 1
    guard start < clause.upperBound, isFinite(text, clause.lowerBound, clause),
      let end = SubjectReader(words: words, text: text, cast: cast, sentence: clause).end(
        clause.lowerBound, start),
      !text.isWord(start, [.han, .hun, .ho, .de, .dei, .den, .det])
    else { return nil }
    var line = HeadlineLine()
    line.append(text, start..<end)
    line.append(" ")
    line.append(text, clause.lowerBound..<start)
    if end < clause.upperBound {
      line.append(" ")
      line.append(text, end..<clause.upperBound)
    }
    return fitted(line, text)
  }

  /// A line for a clause that opens its sentence, without its time: «Norge | i 2016 | sendte 60 mann til Jordan».
  func line(_ text: AnalyzedText, _ cast: Cast, opening clause: Range<Int>, without time: Span) -> String {
    let clause = trimmed(text, clause)
    var line = HeadlineLine()
    let spare = ownTime(text, cast, clause, time).map { [$0] } ?? []
    append(text, clause, named(text, cast, clause), without: spare, to: &line)
    return fitted(line, text)
  }

  /// A line for a clause under another, without the time between subject and verb: «USA natt til fredag drepte».
  func line(_ text: AnalyzedText, _ cast: Cast, clause: Range<Int>, without time: Span) -> String {
    let clause = trimmed(text, clause)
    var line = HeadlineLine()
    let named = named(text, cast, clause)
    guard let spare = beforeVerb(text, time, clause) else {
      let spare = ownTime(text, cast, clause, time)
      append(text, clause, named, without: spare.map { [$0] } ?? [], to: &line)
      return fitted(line, text)
    }
    // «Trump | onsdag | overraskende | ga ordre»: what says how stands behind the verb of a sentence.
    let adverb = spare.upperBound
    guard isAdverb(text, adverb, before: clause) else {
      append(text, clause, named, without: [spare], to: &line)
      return fitted(line, text)
    }
    append(text, clause.lowerBound..<spare.lowerBound, named, without: [], to: &line)
    line.append(" ")
    line.append(text, adverb + 1..<adverb + 2)
    line.append(" ")
    line.append(text, adverb..<adverb + 1)
    line.append(" ")
    line.append(text, adverb + 2..<clause.upperBound)
    return fitted(line, text)
  }

  /// «uventet | ga», «overraskende | ga»: how, between the time and the verb.
  private func isAdverb(_ text: AnalyzedText, _ index: Int, before clause: Range<Int>) -> Bool {
    text.tokens[index].kind == .word && !isFinite(text, index, clause) && isFinite(text, index + 1, clause)
      && !text.hasCapital(index)
      && (NorwegianEndings.noPast.fit(text, index) || NorwegianEndings.participleOfAny.fit(text, index))
  }

  /// The time that stands before the verb of a clause under another, with its preposition.
  private func beforeVerb(_ text: AnalyzedText, _ time: Span, _ clause: Range<Int>) -> Range<Int>? {
    guard let first = clause.first(where: { time.contains(text.tokens[$0].span) }),
      let last = clause.last(where: { time.contains(text.tokens[$0].span) }), first > clause.lowerBound,
      // «at Norge mandag, 6. mars, | bombet byen»
      case let verb = text.isSign(last + 1, ",") ? last + 2 : last + 1,
      isFinite(text, verb, clause) || words.deeds.contains(text.tokens[verb])
        || isAdverb(text, verb, before: clause)
    else { return nil }
    var start = first
    while start > clause.lowerBound + 1, text.isWord(start - 1, [.i, .på]) { start -= 1 }
    return start..<verb
  }

  /// A line for the second of two deeds: «Han kom i april og | fikk avslag i juni» → «Han fikk avslag i juni».
  func line(_ text: AnalyzedText, _ cast: Cast, subject: Range<Int>, deed: Range<Int>, without time: Span)
    -> String
  {
    var line = HeadlineLine()
    let deed = trimmed(text, deed)
    let spare = ownTime(text, cast, deed, time).map { [$0] } ?? []
    append(text, subject, named(text, cast, subject.lowerBound..<deed.upperBound), to: &line)
    line.append(" ")
    append(text, deed, nil, without: spare, to: &line)
    return fitted(line, text)
  }

  /// Who a clause that opens its sentence tells of: «Han | kom i april», «I april kom | han»; nil when that is not plain.
  func subject(_ text: AnalyzedText, _ cast: Cast, of clause: Range<Int>) -> Range<Int>? {
    let clause = trimmed(text, clause)
    guard let verb = clause.first(where: { isFinite(text, $0, clause) }) else { return nil }
    let opening = clause.lowerBound..<verb
    if !opening.isEmpty, opensWithSubject(text, cast, opening) { return opening }
    let start = verb + 1
    guard start < clause.upperBound, cast.isNamed(at: start) || text.isWord(start, [.han, .hun, .ho]) else {
      return nil
    }
    let end = SubjectReader(words: words, text: text, cast: cast, sentence: clause).end(verb, start)
    return end.map { start..<$0 }
  }

  /// Whether the words before the verb name who acts: neither a time nor a phrase, nor a word that joins.
  func opensWithSubject(_ text: AnalyzedText, _ cast: Cast, _ opening: Range<Int>) -> Bool {
    let first = opening.lowerBound
    let opens = text.tokens[first]
    if cast.isNamed(at: first) || text.isWord(first, [.han, .hun, .ho, .de, .dei]), opening.count == 1 {
      return true
    }
    return !words.isPreposition(opens) && !text.isWord(first, [.ifølge, .ifølgje])
      // «Den norske styrken …»
      && (!words.leading.contains(opens)
        || text.isWord(first, [.den, .det]) && NorwegianEndings.definiteAdjective.fit(text, first + 1))
      && !isTime(text, cast, opening)
      && !words.fronting.contains(opens) && !words.openers.contains(opens)
      && !opening.contains { text.tokens[$0].kind == .sign || words.openers.contains(text.tokens[$0]) }
  }

  /// «De siste ukene», «To dager etter angrepet»; not «De svenske soldatene» or «Norges regjering», though these words
  /// open times too.
  private func isTime(_ text: AnalyzedText, _ cast: Cast, _ opening: Range<Int>) -> Bool {
    guard let first = opening.first, let last = opening.last, text.tokens[first].hints.contains(.time),
      !cast.isNamed(at: first)
    else { return false }
    return text.tokens[last].hints.contains(.time) || text.tokens[last].kind == .digits
      || opening.contains { text.isWord($0, [.etter, .før, .siden, .sidan]) }
  }

  func append(
    _ text: AnalyzedText, _ range: Range<Int>, _ named: Named?, without spare: [Range<Int>],
    to line: inout HeadlineLine
  ) {
    var start = range.lowerBound
    for gap in spare where gap.overlaps(range) {
      append(text, start..<max(start, gap.lowerBound), named, to: &line)
      start = max(start, min(gap.upperBound, range.upperBound))
      if start < range.upperBound, text.isSpaced(start) { line.append(" ") }
    }
    append(text, start..<range.upperBound, named, to: &line)
  }

  /// The words but for one run of them.
  func append(
    _ text: AnalyzedText, _ range: Range<Int>, without spare: Range<Int>?, to line: inout HeadlineLine
  ) {
    append(text, range, nil, without: spare.map { [$0] } ?? [], to: &line)
  }

  private func append(
    _ text: AnalyzedText, _ range: Range<Int>, _ named: Named?, to line: inout HeadlineLine
  ) {
    if range.isEmpty { return }
    guard let named, range.contains(named.token) else { return line.append(text, range) }
    line.append(text, range.lowerBound..<named.token)
    if named.token > range.lowerBound { line.append(" ") }
    let start = line.bytes.count
    line.append(named.name)
    if named.token == range.lowerBound { line.capitalise(at: start) }
    if named.token + 1 < range.upperBound, text.isSpaced(named.token + 1) { line.append(" ") }
    line.append(text, named.token + 1..<range.upperBound)
  }

  /// Without a leading dash, dateline or connective, and the last sign.
  func trimmed(_ text: AnalyzedText, _ sentence: Range<Int>) -> Range<Int> {
    var start = sentence.lowerBound
    var end = sentence.upperBound
    // «(Østavisa): Flyet …»
    if text.isSign(start, "("),
      let close = (start..<min(end, start + 5)).first(where: { text.isSign($0, ")") }),
      text.isSign(close + 1, ":") || text.isSign(close + 1, "–")
    {
      start = close + 1
    }
    while start < end, text.tokens[start].kind == .sign, !text.isSign(start, "«") { start += 1 }
    if let colon = colon(behindAgency: start..<end, text) {
      start = colon + 1
      while start < end, text.isDash(start) { start += 1 }
    }
    // «Tromsø (Avisa Nord) Midt på dagen …»
    if start + 5 < end, text.isSign(start + 1, "("), text.tokens[start].marks.contains(.capitalised),
      let close = (start + 3..<min(start + 6, end)).first(where: { text.isSign($0, ")") }),
      (start + 2..<close).allSatisfy({ text.hasCapital($0) }), text.tokens[close + 1].kind == .word,
      text.hasCapital(close + 1)
    {
      start = close + 1
    }
    // «BRUSSEL (VG) …», «OSLO (NTB): …»
    if start + 3 < end, text.tokens[start].marks.contains(.allCapitals) {
      if let close = (start..<min(end, start + 8)).first(where: { text.isSign($0, ")") }),
        text.isSign(close - 2, "(") || text.isSign(close - 3, "(")
      {
        start = close + 1
        while start < end, text.isSign(start, ":") || text.isDash(start) { start += 1 }
      } else if let dash = dash(behindDateline: start..<min(end, start + 10), text) {
        start = dash + 1
      }
    }
    // «Fakta: * Regjeringen …»
    if let bullet = (start..<end).last(where: { text.isSign($0, "*") }), end - bullet > 4 {
      start = bullet + 1
    }
    if start < end, words.joining.contains(text.tokens[start]) { start += 1 }
    while end > start + 1, text.tokens[end - 1].kind == .sign,
      text.isSign(end - 1, ".") || text.isSign(end - 1, ":")
    { end -= 1 }
    // «4. januar, dagen | etter at han kom»: what the time is counted from is told by itself.
    if end > start + 3, text.isSign(end - 2, ","), text.tokens[end - 1].hints.contains(.time),
      text.tokens[end - 1].kind == .word
    {
      end -= 2
    }
    return start..<max(end, start)
  }

  /// «Oslo (NTB): …», «New York (NTB-Reuters): …»: the colon behind a place and who has sent the news.
  private func colon(behindAgency opening: Range<Int>, _ text: AnalyzedText) -> Int? {
    guard opening.count > 5, let open = opening.prefix(5).dropFirst().first(where: { text.isSign($0, "(") }),
      (opening.lowerBound..<open).allSatisfy({ text.tokens[$0].marks.contains(.capitalised) }),
      let close = opening.dropFirst(open - opening.lowerBound + 1).prefix(8)
        .first(where: { text.isSign($0, ")") }), text.isSign(close + 1, ":")
    else { return nil }
    return close + 1
  }

  /// «BAGHDAD, March 14, 2017 – At least …»: the dash behind a place and a date.
  private func dash(behindDateline opening: Range<Int>, _ text: AnalyzedText) -> Int? {
    guard let dash = opening.dropFirst().first(where: { text.isDash($0) && text.isSpaced($0 + 1) }),
      (opening.lowerBound..<dash).contains(where: { text.isSign($0, ",") }),
      (opening.lowerBound..<dash).allSatisfy({ index in
        text.tokens[index].kind != .word || text.tokens[index].marks.contains(.capitalised)
      })
    else { return nil }
    return dash
  }

  func isFinite(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && words.isFinite(text, index, sentence)
  }
}
