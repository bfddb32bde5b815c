import TimelineModel

/// Lines for what somebody says: «Brende: Norge bidrar betydelig».
extension Headline {
  /// Who says what a sentence tells, and where: the verb, and where the words end that it carries.
  struct Said {
    var speaker: Actor.ID
    var verb: Int
    var cut: Int
    /// Whether the verb stands behind the words.
    var isTail: Bool
    /// Whether the words behind «at» may stand as the speaker's own: «sier at», but not «avviser at».
    var isOwn: Bool
  }

  /// A line for words that someone says.
  ///
  /// Of several sentences the first; another close behind when only that fits and means something by itself.
  ///
  /// - Parameter meant: whom «han» means, where the words begin with that.
  func line(_ text: AnalyzedText, speaker: String, quote: Span, meant: String? = nil) -> String {
    let sentences = sentences(text.bytes[quote.range])
    let room = Self.limit - 2 - speaker.count
    var first = sentences.first.map { withoutJoint($0) } ?? text.bytes[quote.range]
    if let meant { first = Array(naming(meant, in: String(decoding: first, as: UTF8.self)).utf8)[...] }
    func opens(_ sentence: ArraySlice<UInt8>, _ words: ByteWords) -> Bool {
      words.contains(sentence.prefix { $0 != 0x20 })
    }
    let others = sentences.dropFirst().prefix(2).filter {
      length($0) <= room && !opens($0, HeadlineWords.hanging)
    }
    let stands = length(first) <= room && !opens(first, HeadlineWords.pointingInWords)
    let whole =
      if !stands {
        others.first { length($0) > 20 }
      } else if isThin(first) {
        others.first { !isThin($0) && !opens($0, HeadlineWords.pointingInWords) } ?? first
      } else {
        first
      }
    var line = HeadlineLine()
    line.append(speaker)
    line.append(": ")
    let start = line.bytes.count
    line.append(whole ?? first)
    line.capitalise(at: start)
    return fitted(line, text)
  }

  /// The sentences of somebody's words; one too short to say anything goes with the next.
  private func sentences(_ words: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var start = words.startIndex
    for place in words.indices where isStop(place, in: words) && length(words[start..<place]) > 15 {
      found.append(words[start...place])
      start = words[(place + 1)...].firstIndex { $0 != 0x20 } ?? words.endIndex
    }
    if start < words.endIndex { found.append(words[start...]) }
    return found
  }

  /// «Vi følger saken nøye»: few words, and no name or number among them.
  private func isThin(_ words: ArraySlice<UInt8>) -> Bool {
    let all = words.split(separator: 0x20)
    return all.count < 7
      && !all.dropFirst().contains { word in
        word.contains { (0x30...0x39).contains($0) } || word.first.map { (0x41...0x5A).contains($0) } ?? false
      }
  }

  /// Whether a small letter follows, with no more than a bracket and a blank between.
  private func goesOn(_ rest: ArraySlice<UInt8>) -> Bool {
    let rest = rest.drop { $0 == 0x20 || $0 == 0x29 }
    guard let first = rest.first else { return false }
    // The second bytes of æ, ø and å, and of ß and those around them.
    return (0x61...0x7A).contains(first) || first == 0xC3 && (rest.dropFirst().first ?? 0) >= 0x9F
  }

  private func isStop(_ place: Int, in words: ArraySlice<UInt8>) -> Bool {
    switch words[place] {
    case 0x21, 0x3F: true
    // «12. mars», «(red.anm.) etter det»: no end.
    case 0x2E:
      place > words.startIndex && !(0x30...0x39).contains(words[place - 1])
        && !goesOn(words[(place + 1)...])
    default: false
    }
  }

  private func length(_ words: ArraySlice<UInt8>) -> Int { words.count { $0 & 0xC0 != 0x80 } }

  /// Without «Men» or «Og» in front.
  private func withoutJoint(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let opening = words.prefix { $0 != 0x20 }
    return ["Men", "Og"].contains { opening.elementsEqual($0.utf8) }
      ? words[(opening.endIndex + 1)...] : words
  }

  /// «Han sa i et intervju …» → «Dal sa i et intervju …», where it is known who speaks.
  func naming(_ speaker: String, in line: String) -> String {
    let pronoun = line.prefix { $0 != " " }
    guard opensOnPerson(line), speaker.count + line.count - pronoun.count <= Self.limit
    else { return line }
    return speaker.prefix(1).uppercased() + speaker.dropFirst() + line.dropFirst(pronoun.count)
  }

  /// «Han sa i et intervju …»
  func opensOnPerson(_ line: String) -> Bool {
    ["Han", "Hun", "Ho"].contains(line.prefix { $0 != " " })
  }

  /// A line for what a sentence says that someone said: «…, sa talsmann Per Dal» and «Talsmann Per Dal sa at …»
  /// → «Dal: …», when the whole does not fit in a narrow list.
  func line(_ text: AnalyzedText, _ cast: Cast, sentence: Range<Int>, said: Said, time: Span? = nil) -> String
  {
    let whole = line(text, cast, sentence: sentence, time: time, said: said)
    if said.isTail { return tailed(text, cast, sentence, said, whole) }
    guard whole.count > Self.narrow else { return whole }
    if said.isOwn, let own = ownWords(text, cast, sentence, said) {
      // «Kari Dal, moren til Per Dal, sier …»: who it is, where there is room.
      let isApposed =
        text.isSign(said.verb - 1, ",")
        && cast.naming(at: sentence.lowerBound)?.mention.entity == said.speaker
      return (isApposed || Self.breaksOff(own)) && !Self.breaksOff(whole) ? whole : own
    }
    return whole
  }

  /// «… mens Hollande åpnet det. | Han advarte mot …»: the one who is told to speak, where the sentence before tells what
  /// they did.
  func speaker(_ text: AnalyzedText, _ cast: Cast, of said: Said, in sentence: Range<Int>) -> Named? {
    guard !said.isTail,
      let token = [said.verb - 1, said.verb + 1].first(where: {
        sentence.contains($0) && text.isWord($0, [.han, .hun, .ho])
      }), token == sentence.lowerBound || token == said.verb + 1, isSure(text, cast, token, said.speaker),
      let name = cast.shortName(of: said.speaker), let number = text.sentence(holding: token), number > 0
    else { return nil }
    let before = text.sentences[number - 1].tokens
    let last = cast.namings(in: before).last { $0.mention.kind == .person }
    guard let last, last.mention.entity == said.speaker, isFinite(text, last.tokens.upperBound, before) else {
      return nil
    }
    return Named(token: token, name: name, entity: said.speaker)
  }

  private func tailed(
    _ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ said: Said, _ whole: String
  ) -> String {
    guard let told = self.name(text, cast, of: said, in: sentence) else { return whole }
    // «FNs høykommissær for flyktninger»: UNHCR.
    let name = told.count > 30 ? cast.shortName(of: said.speaker) ?? told : told
    let isWhole =
      !whole.utf8.suffix(3).elementsEqual("…".utf8)
      && whole.utf8.count + 6 >= text.span(sentence).range.count
    if isWhole, whole.count <= Self.narrow, !text.isWord(said.verb + 1, [.han, .hun, .ho]) { return whole }
    // «Al-Abadi vil ta byen tilbake, sa han»
    if let opening = cast.naming(at: trimmed(text, sentence).lowerBound),
      opening.mention.entity == said.speaker,
      !opening.isGenitive
    {
      return line(text, cast, clause: sentence.lowerBound..<said.cut, without: Span(0, 0))
    }
    let words = trimmed(text, sentence.lowerBound..<said.cut)
    if text.isSign(words.lowerBound, "«") { return line(text, speaker: name, quote: text.span(words)) }
    return line(text, cast, speaker: name, told: words, saidBy: said.verb)
  }

  /// «Derfor ba kurderne om hjelp i mai, | opplyser Per Dal»: words told as another's own, in plain order.
  ///
  /// - Parameter verb: the verb of saying.
  func line(
    _ text: AnalyzedText, _ cast: Cast, speaker: String, told: Range<Int>, saidBy verb: Int? = nil
  ) -> String {
    // «At noen ikke drar hjem, | opplyste Dal»
    // …, but not «At de ba om hjelp, | er grunnen, sa Dal»
    let isSubject = told.dropFirst().contains { text.isSign($0 - 1, ",") && isFinite(text, $0, told) }
    if text.isWord(told.lowerBound, .at), !isSubject, let verb,
      let own = ownWords(text, cast, told, of: speaker, saidBy: verb, behind: told.lowerBound)
    {
      return own
    }
    let isDone =
      told.first { isFinite(text, $0, told) }.map {
        !words.possible.contains(text.tokens[$0]) && !words.planned.contains(text.tokens[$0])
      } ?? false
    let spoken = verb.flatMap { asSpoken(text, told, saidBy: $0) }
    let told = self.line(text, cast, told, nil, spoken, without: Self.apart(pointers(text, cast, told)))
    var own = told
    own.capitalise(at: 0)
    var line = HeadlineLine()
    line.append(speaker)
    line.append(": ")
    line.append(own.bytes)
    let said = fitted(line, text)
    // «Den irakiske hærens øverstkommanderende: Fem menn…»: who tells it takes the room of what is told.
    return speaker.count > 30 && said.hasSuffix("…") && isDone ? fitted(told, text) : said
  }

  /// «Tillerson sa at krigen ikke er over» → «Tillerson: Krigen er ikke over»; nil when the words do not stand
  /// by themselves.
  private func ownWords(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ said: Said) -> String? {
    guard let at = that(text, behind: said.verb, sentence),
      let name = nameBeside(text, cast, said, at, sentence)
    else { return nil }
    return ownWords(text, cast, sentence, of: name, saidBy: said.verb, behind: at)
  }

  /// «Observatoriet | i byen | sier at skolen ble truffet av to raketter» → «Observatoriet: Skolen ble truffet …», where the
  /// whole breaks off.
  func line(_ text: AnalyzedText, _ cast: Cast, sentence: Range<Int>, saidBy speaker: Range<Int>, verb: Int)
    -> String
  {
    let whole = line(text, cast, sentence: sentence, time: nil)
    guard whole.utf8.suffix(3).elementsEqual("…".utf8), speaker.upperBound == verb,
      let at = that(text, behind: verb, sentence)
    else { return whole }
    // «en talsmann for | departementet»
    let office = speaker.first { HeadlineWords.spokesmen.fit(text, $0) && text.isWord($0 + 1, [.for, .i]) }
    let who = text.words(text.span((office.map { $0 + 2 } ?? speaker.lowerBound)..<speaker.upperBound))
    let name = who.prefix(1).uppercased() + who.dropFirst()
    return ownWords(text, cast, sentence, of: name, saidBy: verb, behind: at) ?? whole
  }

  /// The «at» behind a verb of saying, where nothing but who says it or to whom stands between.
  private func that(_ text: AnalyzedText, behind verb: Int, _ sentence: Range<Int>) -> Int? {
    let behind = verb + 1..<max(verb + 1, min(verb + 24, sentence.upperBound))
    // «kunngjorde SDF|, som består av kurdere, | at»: what stands between commas.
    if let comma = behind.first(where: { text.isSign($0, ",") }),
      let close = behind.first(where: { $0 > comma && text.isSign($0, ",") }), text.isWord(close + 1, .at)
    {
      return (verb + 1..<comma).contains { words.isFinite(text, $0, sentence) } ? nil : close + 1
    }
    let at = behind.prefix(15).first { text.isWord($0, .at) }
    return at.flatMap { at in
      // «påpeker viktigheten av at alle …», «anklager hæren for å ha skutt | etter at byen falt»
      if text.isWord(at - 1, .etter) { return nil }
      if at > verb + 2, words.isPreposition(text.tokens[at - 1]), !text.isWord(at - 1, [.om, .på]) {
        return nil
      }
      return (verb + 1..<at).contains { text.tokens[$0].kind == .sign || words.isFinite(text, $0, sentence) }
        ? nil : at
    }
  }

  private func ownWords(
    _ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, of name: String, saidBy said: Int,
    behind at: Int
  ) -> String? {
    let joined = (at + 3..<max(at + 3, sentence.upperBound)).first { endsWords(text, cast, $0, sentence) }
    let content = trimmed(text, at + 1..<(joined ?? sentence.upperBound))
    let isPersonal = content.contains { text.isWord($0, [.han, .hun, .ho, .vi]) }
    guard content.count > 2, !isPersonal, !text.isWord(content.lowerBound, [.de, .dei, .den, .dette]),
      let (adverbs, verb) = adverbsBeforeVerb(text, content),
      // «at «alt går bra»»
      adverbs.isEmpty || !content.contains(where: { text.isSign($0, "«") })
    else { return nil }
    var line = HeadlineLine()
    line.append(name)
    line.append(": ")
    let start = line.bytes.count
    let spoken = asSpoken(text, content, saidBy: said)
    if adverbs.isEmpty {
      append(text, content, spoken, without: [], to: &line)
    } else {
      line.append(text, content.lowerBound..<adverbs.lowerBound)
      line.append(" ")
      line.append(spoken?.name ?? text.words(text.tokens[verb].span))
      line.append(" ")
      line.append(text, adverbs)
      if verb + 1 < content.upperBound, text.isSpaced(verb + 1) { line.append(" ") }
      line.append(text, verb + 1..<content.upperBound)
    }
    line.capitalise(at: start)
    return fitted(line, text)
  }

  /// «…, | og at …», «…, | og NATO varslet …»: the words of the first verb of saying are over.
  private func endsWords(_ text: AnalyzedText, _ cast: Cast, _ comma: Int, _ sentence: Range<Int>) -> Bool {
    // «… er hevet | og at de går med vest»
    if text.isWord(comma, .og), text.isWord(comma + 1, .at) { return true }
    guard text.isSign(comma, ","), text.isWord(comma + 1, [.og, .men]) else { return false }
    let next = comma + 2
    if text.isWord(next, [.at, .han, .hun, .ho]) { return true }
    // «…, og onsdag kom straffen»: another clause, with its own time.
    if text.tokens[next].hints.contains(.time), isFinite(text, next + 1, sentence) { return true }
    let verb = cast.naming(at: next)?.tokens.upperBound ?? next
    return sentence.contains(verb) && words.isFiniteSpeech(text, verb, sentence)
  }

  /// What the one is called who stands right beside the verb of saying, and is its subject.
  private func nameBeside(
    _ text: AnalyzedText, _ cast: Cast, _ said: Said, _ at: Int, _ sentence: Range<Int>
  ) -> String? {
    let pronoun = [said.verb - 1, said.verb + 1].first { text.isWord($0, [.han, .hun, .ho]) }
    if let pronoun, sentence.contains(pronoun) {
      return cast.person(text, meantAt: pronoun) == said.speaker ? cast.shortName(of: said.speaker) : nil
    }
    let opens = text.tokens[sentence.lowerBound]
    let isTurned =
      words.isPreposition(opens) || words.fronting.contains(opens) || words.leading.contains(opens)
      || opens.hints.contains(.time) || said.verb - sentence.lowerBound <= 2
      || text.isSign(said.verb - 1, ",")
    let beside = cast.namings(in: sentence.lowerBound..<at).first { naming in
      guard naming.mention.entity == said.speaker, !naming.isGenitive else { return false }
      // «Per Dal, | leder for rådet, | sier»
      let name = naming.tokens
      if name.lowerBound == sentence.lowerBound, text.isSign(name.upperBound, ","),
        text.isSign(said.verb - 1, ","),
        !(name.upperBound..<max(name.upperBound, said.verb)).contains(where: {
          words.isFinite(text, $0, sentence) && !HeadlineWords.titles.fit(text, $0)
        })
      {
        return true
      }
      if naming.tokens.upperBound == said.verb || isOf(text, naming, said.verb, sentence) { return true }
      // «Landets leder, | Per Dal, | sa»
      if naming.tokens.upperBound + 1 == said.verb, text.isSign(naming.tokens.upperBound, ","),
        isApposed(text, naming.tokens.lowerBound - 1, naming)
      {
        return true
      }
      return isTurned && naming.tokens.lowerBound > said.verb
        && (said.verb + 1..<naming.tokens.lowerBound).allSatisfy { index in
          text.tokens[index].kind == .word && !words.isPreposition(text.tokens[index])
        }
    }
    guard let beside else { return nil }
    return beside.mention.kind == .person ? cast.shortName(of: said.speaker) : text.words(beside.mention.span)
  }

  /// «Rådgiver Per Dal | i departementet | opplyser»: of what one is, between the name and the verb.
  private func isOf(_ text: AnalyzedText, _ naming: Cast.Naming, _ verb: Int, _ sentence: Range<Int>) -> Bool
  {
    let between = naming.tokens.upperBound..<max(naming.tokens.upperBound, verb)
    return naming.mention.kind == .person && naming.mention.how != .title && between.count < 7
      && between.first.map { text.isWord($0, [.i, .på, .ved, .fra, .frå, .for]) } ?? false
      && between.allSatisfy { text.tokens[$0].kind == .word && !words.isFinite(text, $0, sentence) }
  }

  /// What the attribution calls the speaker: the surname, the whole name of what is no person, or whom «han» is
  /// sure to mean; nil when somebody else may be speaking.
  private func name(_ text: AnalyzedText, _ cast: Cast, of said: Said, in sentence: Range<Int>) -> String? {
    let subject = said.verb + 1
    if text.isWord(subject, [.han, .hun, .ho]) {
      return cast.person(text, meantAt: subject) == said.speaker ? cast.shortName(of: said.speaker) : nil
    }
    let reach = subject..<min(subject + 6, sentence.upperBound)
    let namings = cast.namings(in: reach).filter { !$0.isGenitive }
    // «sier talsmannen | Per Dal»: the name says more.
    let isCalled = namings.count > 1 && namings[0].mention.how == .title
    guard subject < reach.upperBound, namings.first?.mention.entity == said.speaker,
      let naming = isCalled && namings[1].mention.entity == said.speaker ? namings[1] : namings.first,
      // «said there that IS …»: told of, not speaking.
      !(subject..<naming.tokens.lowerBound).contains(where: {
        text.tokens[$0].kind == .sign && !isApposed(text, $0, naming)
          || words.joints.contains(text.tokens[$0])
      })
    else { return nil }
    let whole = text.words(naming.mention.span)
    guard naming.mention.kind == .person,
      !words.newspapers.contains(text.tokens[naming.tokens.upperBound - 1]),
      let short = cast.shortName(of: said.speaker), whole.hasSuffix(short)
    else { return whole }
    return short
  }

  /// «sa lederen, | Per Dal»: the comma between what one is and the name.
  private func isApposed(_ text: AnalyzedText, _ comma: Int, _ naming: Cast.Naming) -> Bool {
    naming.mention.kind == .person && text.isSign(comma, ",")
      && HeadlineWords.titles.fit(text, comma - 1)
  }
}
