import TimelineModel

/// Follows who speaks from paragraph to paragraph.
struct QuoteReader: ~Copyable {
  let attribution: Attribution
  let text: AnalyzedText
  let cast: Cast
  let newspaper: Newspaper?
  /// Whoever was quoted last.
  private(set) var lastSpeaker: Speaker?
  /// Whoever the running text last let speak or be asked.
  private var introduced: Speaker?
  /// The paper that the one quoted last spoke to: «sier Listhaug til NRK».
  private var listener: Speaker?
  /// The paragraph before asks: the newspaper speaks next.
  private var isAsking = false
  private var afterQuestion = false
  private var lastQuotePassage = -2

  init(attribution: Attribution, text: AnalyzedText, cast: Cast, newspaper: Newspaper?) {
    self.attribution = attribution
    self.text = text
    self.cast = cast
    self.newspaper = newspaper
  }

  private var asker: Speaker {
    listener ?? Speaker(id: newspaper?.id, words: newspaper?.words ?? "avisen")
  }

  /// Reads a paragraph of running text for who speaks in it.
  mutating func hear(_ passage: Int) {
    isAsking = false
    afterQuestion = false
    var isHeard = false
    var heard: Range<Int>?
    var told: Speaker?
    for sentence in text.sentences(ofPassage: passage).lazy.map(\.tokens) {
      if sentence.lowerBound > text.passageTokens[passage].lowerBound, isDash(sentence.lowerBound) { break }
      if let partner = partner(in: sentence) ?? attribution.interviewed(text, cast, in: sentence) {
        introduced = partner
        lastSpeaker = partner
        isHeard = true
      }
      // «Retten hørte Ola Nes. Han forklarte at …»: whom the sentence before tells of.
      let said = attribution.saying(text, cast, in: sentence, last: told ?? lastSpeaker)
      told = lastPerson(in: sentence) ?? told
      guard let said else {
        if let unnamed = attribution.unnamed(text, cast, in: sentence) {
          (introduced, isHeard) = (unnamed, true)
          continue
        }
        if text.isSign(sentence.upperBound - 1, ":"), let person = lastPerson(in: sentence) {
          introduced = person
          isHeard = true
        }
        continue
      }
      isHeard = true
      heard = sentence
      let isNewspaper = said.speaker?.id != nil && said.speaker?.id == newspaper?.id
      isAsking = said.stance == .ask && isNewspaper
      if isNewspaper {
        introduced = lastPerson(in: said.verb..<sentence.upperBound) ?? introduced
      } else if let speaker = said.speaker, speaker.id != nil || speaker.words.contains(" ") {
        introduced = speaker
      }
    }
    if !isHeard, let presented = presented(passage), introduced == nil || presented.isNew {
      introduced = presented.speaker
      if presented.isNew { lastSpeaker = presented.speaker }
    }
    // «Ghika viser til at … . Forsker Truls Dal er enig.»: whom the last sentence presents.
    if let heard, let last = text.sentences(ofPassage: passage).last?.tokens, heard != last,
      let next = presented(in: last)
    {
      (introduced, lastSpeaker) = (next, next)
      return
    }
    // «Erdogan landet i Istanbul. / – De skal betale, ropte han.»
    if !isHeard, let told = attribution.told(text, cast, ofPassage: passage) {
      lastSpeaker = told
      return
    }
    // «Han» and «hun» in the next quote are whoever this paragraph lets speak.
    let isOfPerson = introduced?.id.map { cast.kind(of: $0) == .person } ?? false
    if lastQuotePassage < passage - 1 || isHeard && isOfPerson || introduced?.place != nil {
      lastSpeaker = introduced ?? lastSpeaker
    }
  }

  /// The one person that a paragraph tells of, and whether its last sentence presents them: «Rune Berg (42) leder
  /// styrken.».
  private func presented(_ passage: Int) -> (speaker: Speaker, isNew: Bool)? {
    // «Lise Grande er FNs koordinator»: a title that stands for no one tells of no other.
    let people = cast.namings(in: text.passageTokens[passage]).filter {
      $0.mention.kind == .person && !$0.isCredit
        && ($0.mention.entity != nil || text.hasCapital($0.tokens.lowerBound))
    }
    guard let first = people.first, first.mention.entity != nil, !first.isGenitive,
      !attribution.isAddressed(text, first.tokens.lowerBound, in: text.passageTokens[passage]),
      people.allSatisfy({ $0.mention.entity == first.mention.entity })
    else { return nil }
    let speaker = Speaker(first, in: text)
    let isInFull = people.contains { $0.mention.how == .fullName || $0.mention.how == .newName }
    let last = text.sentences(ofPassage: passage).last?.tokens
    return (
      speaker, isInFull && last.map { (0...4).contains(first.tokens.lowerBound - $0.lowerBound) } ?? false
    )
  }

  /// The new person that a sentence opens with.
  private func presented(in sentence: Range<Int>) -> Speaker? {
    let person = cast.namings(in: sentence).first { $0.mention.kind == .person && !$0.isCredit }
    guard let person, person.mention.entity != nil, !person.isGenitive,
      person.mention.how == .fullName || person.mention.how == .newName,
      person.tokens.lowerBound - sentence.lowerBound <= 2, person.mention.entity != introduced?.id
    else { return nil }
    return Speaker(person, in: text)
  }

  /// The words of a paragraph that a dash opens.
  mutating func dashQuote(_ passage: Int) -> Quote? {
    dashQuote(passage, text.sentences(ofPassage: passage).map(\.tokens), mustBeAttributed: false)
  }

  /// «Forsvaret venter. – Vi følger saken, sier Stordal.»: words behind a dash inside a paragraph.
  mutating func innerDashQuote(_ passage: Int) -> Quote? {
    let sentences = text.sentences(ofPassage: passage)
    for number in sentences.indices.prefix(2) {
      guard let dash = dashBehindDateline(sentences[number].tokens) else { continue }
      var parts = sentences[number...].map(\.tokens)
      parts[0] = dash..<parts[0].upperBound
      return dashQuote(passage, parts, mustBeAttributed: true)
    }
    let first = sentences.indices.dropFirst().first { isDash(sentences[$0].tokens.lowerBound) }
    guard let first else { return nil }
    for sentence in sentences[..<first] { lastSpeaker = lastPerson(in: sentence.tokens) ?? lastSpeaker }
    return dashQuote(passage, sentences[first...].map(\.tokens), mustBeAttributed: true)
  }

  /// «WASHINGTON (Dagbladet): – Vi er klare, sier …».
  private func dashBehindDateline(_ sentence: Range<Int>) -> Int? {
    sentence.prefix(14).dropFirst(2).first { index in
      (isDash(index) || text.isSign(index, "-") && text.isSpaced(index) && text.isSpaced(index + 1))
        && (text.isSign(index - 1, ":") || text.isSign(index - 1, ")"))
    }
  }

  /// Whether words behind a dash open a paragraph, whatever the paragraph is.
  func opensWithDash(_ passage: Int) -> Bool {
    text.passageTokens[passage].first.map { isDash($0) && text.isSpaced($0 + 1) } ?? false
  }

  private func isDash(_ index: Int) -> Bool { text.isSign(index, "–") || text.isSign(index, "—") }

  private mutating func dashQuote(_ passage: Int, _ parts: [Range<Int>], mustBeAttributed: Bool) -> Quote? {
    guard let dash = parts.first?.lowerBound, let upperBound = parts.last?.upperBound, upperBound > dash + 1
    else { return nil }
    let tokens = dash..<upperBound
    let start = text.tokens[dash].kind == .sign ? dash + 1 : dash
    var end = tokens.upperBound
    var speaker: Speaker?
    for (number, sentence) in parts.enumerated().reversed() {
      guard
        let tail = attribution.tail(text, cast, in: sentence, opensParagraph: number == 0)
          ?? (number == parts.count - 1 ? attribution.tailByForm(text, cast, in: sentence) : nil)
      else { continue }
      listener = told(in: tail.verb + 1..<sentence.upperBound) ?? listener
      // «– For hver? spør vi.»
      speaker =
        attribution.isOfOthers(text, tail.verb + 1..<min(tail.verb + 2, sentence.upperBound))
        ? attribution.speaker(text, cast, after: tail.verb, in: sentence, last: lastSpeaker) : asker
      if number == parts.count - 1 || isNarration(parts[number + 1])
        || isWritten(tail.verb) && attribution.isOfOthers(text, parts[number + 1])
      {
        end = tail.cut
      }
      break
    }
    // «OSLO (NTB): – Vi er klare. | Det slo Brende fast»
    if mustBeAttributed, speaker == nil, parts.count == 1 {
      speaker = next(passage).flatMap { isTold($0) ? pointingBack($0) : nil }
    }
    let isAttributed = speaker != nil
    guard end > start, isAttributed || !mustBeAttributed else { return nil }
    if speaker == nil { speaker = unnamedSpeaker(passage, tokens) }
    remember(speaker, passage, isAttributed)
    return Quote(span: text.span(start..<end), speaker: speaker?.id, speakerWords: speaker?.words)
  }

  /// «sier Listhaug til NRK»: the paper that is told.
  private func told(in words: Range<Int>) -> Speaker? {
    let paper = cast.namings(in: words).first { naming in
      text.isWord(naming.tokens.lowerBound - 1, .til) && naming.mention.name.map(Newspaper.isKnown) ?? false
    }
    return paper.map { Speaker($0, in: text) }
  }

  private mutating func remember(_ speaker: Speaker?, _ passage: Int, _ isAttributed: Bool) {
    let isAsker = speaker == asker
    afterQuestion = isAsker
    isAsking = false
    lastQuotePassage = passage
    guard let speaker, !isAsker else { return }
    lastSpeaker = speaker
    if isAttributed, speaker.id != nil { introduced = speaker }
  }

  /// The speaker of a quote without attribution, from the exchange around it.
  private func unnamedSpeaker(_ passage: Int, _ tokens: Range<Int>) -> Speaker? {
    let isQuestion = text.isSign(tokens.upperBound - 1, "?")
    if text.passages[passage].kind == .question { return asker }
    if isAsking || (isQuestion && next(passage).map { text.passages[$0].kind == .quote } ?? false) {
      return asker
    }
    if let next = next(passage), isTold(next), let speaker = pointingBack(next) {
      return speaker
    }
    if afterQuestion { return introduced ?? lastSpeaker }
    if endsWithColon(passage - 1), let introduced { return introduced }
    if lastQuotePassage == passage - 1, let lastSpeaker { return lastSpeaker }
    if let speaker = speakerAhead(passage) { return speaker }
    if let introduced { return introduced }
    if lastQuotePassage == passage - 2, let lastSpeaker { return lastSpeaker }
    return next(passage).flatMap { isTold($0) ? presented($0)?.speaker : nil }
  }

  /// Whoever the next paragraphs of the same words give them to: of several, the attribution stands in the last.
  private func speakerAhead(_ passage: Int) -> Speaker? {
    for ahead in (passage + 1)..<max(passage + 1, min(passage + 7, text.passages.count)) {
      guard text.passages[ahead].kind == .quote, let sentence = text.sentences(ofPassage: ahead).last?.tokens
      else { return nil }
      if let tail = attribution.tail(text, cast, in: sentence, opensParagraph: false) {
        return attribution.speaker(
          text, cast, after: tail.verb, in: sentence, last: introduced ?? lastSpeaker)
      }
    }
    return nil
  }

  /// «VG møtte Håkon Revheim»: whom the newspaper meets will speak.
  private func partner(in sentence: Range<Int>) -> Speaker? {
    guard let id = newspaper?.id,
      let paper = cast.namings(in: sentence).first(where: { $0.mention.entity == id && !$0.isCredit }),
      paper.tokens.lowerBound == sentence.lowerBound
        || !text.isWord(paper.tokens.lowerBound - 1, [.til, .med])
    else { return nil }
    return lastPerson(in: paper.tokens.upperBound..<sentence.upperBound)
  }

  /// «Det sier kaptein Ahmed Saleh», the paragraph after a quote.
  private func pointingBack(_ passage: Int) -> Speaker? {
    guard let sentence = text.sentences(ofPassage: passage).first?.tokens, sentence.count > 2,
      text.tokens[sentence.lowerBound].kind == .word
    else { return nil }
    let opening = text.tokens[sentence.lowerBound]
    if attribution.opensWithWords(opening) { return lastPerson(in: sentence) }
    guard attribution.pointsBack(opening) else { return nil }
    let verb = sentence.lowerBound + 1
    guard attribution.speech.reading(of: text.tokens, at: verb, in: sentence) != nil else { return nil }
    return attribution.speaker(text, cast, after: verb, in: sentence, last: lastSpeaker)
  }

  /// A sentence that tells of the speaker: «Han la til at …», «Også hun understreker …».
  private func isNarration(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first, text.tokens[first].kind == .word else { return false }
    if text.isWord(first, [.han, .hun, .ho]) { return true }
    let isOfPerson = sentence.prefix(2).contains {
      text.isWord($0, [.han, .hun, .ho]) || cast.naming(at: $0).map { $0.mention.kind != .place } ?? false
    }
    return isOfPerson && attribution.isOfOthers(text, sentence)
      && attribution.saying(text, cast, in: sentence, last: lastSpeaker) != nil
  }

  /// «, heter det i uttalelsen»: what follows is no longer read from it.
  private func isWritten(_ verb: Int) -> Bool { text.isWord(verb + 1, .det) }

  private func endsWithColon(_ passage: Int) -> Bool {
    guard text.passageTokens.indices.contains(passage), let last = text.passageTokens[passage].last else {
      return false
    }
    return text.isSign(last, ":")
  }

  private func lastPerson(in tokens: Range<Int>) -> Speaker? {
    let naming = cast.namings(in: tokens).first {
      $0.mention.kind == .person && $0.mention.entity != nil && !$0.isGenitive
    }
    return naming.map { Speaker($0, in: text) }
  }

  /// Told by the newspaper itself.
  private func isTold(_ passage: Int) -> Bool {
    text.passages[passage].kind == .body || text.passages[passage].kind == .lead
  }

  /// The next passage but for pictures.
  private func next(_ passage: Int) -> Int? {
    text.passages.indices.dropFirst(passage + 1).prefix(4).first { text.passages[$0].kind != .caption }
  }
}
