import TimelineModel

/// Reads «…, sa McGurk» and «Tidligere har han sagt:»; one object, for its tables are large and never change.
final class Attribution: Sendable {
  let speech: VerbTable<SpeechStance>
  let men: WordSet
  let women: WordSet
  let addressing: WordSet
  let determiners: WordSet
  let sources: WordSet
  private let ownWords: WordSet
  private let pointers: WordSet
  /// Words that begin a clause, not a subject.
  let joints: WordSet
  /// «demokraten», «the general»: whoever spoke before.
  private let roles: WordSet
  private let roleEndings: WordEnds<Void>
  /// «75-åringen».
  let ofAge: WordEnds<Void>
  let articles: WordSet
  /// «tjenestemannen»: someone who is not to be named.
  private let sourceWords: WordSet
  let meeting: WordSet
  private let near: WordSet
  /// «men», «mens»: another clause with a subject of its own.
  let clauses: WordSet
  let calling: WordSet
  let firstPerson: WordSet
  let reflexives: WordSet
  /// «told»: who stands behind hears it.
  private let telling: WordSet
  /// «the».
  private let the: WordSet

  /// - Parameters:
  ///   - verbs: verbs of saying.
  ///   - men: pronouns for a man.
  ///   - women: pronouns for a woman.
  init(
    _ verbs: [VerbRow<SpeechStance>] = NorwegianSpeech.verbs + EnglishSpeech.verbs,
    men: String = NorwegianSpeech.masculine + " " + EnglishSpeech.masculine,
    women: String = NorwegianSpeech.feminine + " " + EnglishSpeech.feminine, lexicon: inout Lexicon
  ) {
    speech = VerbTable(verbs, as: .saying, &lexicon)
    self.men = WordSet(men, &lexicon)
    self.women = WordSet(women, &lexicon)
    addressing = WordSet(NorwegianSpeech.addressing + " " + EnglishSpeech.addressing, &lexicon)
    determiners = WordSet(NorwegianSpeech.determiners + " " + EnglishSpeech.determiners, &lexicon)
    sources = WordSet(NorwegianSpeech.accordingTo + " " + EnglishSpeech.accordingTo, &lexicon)
    ownWords = WordSet(NorwegianSpeech.ownWords, &lexicon)
    pointers = WordSet(NorwegianSpeech.pointers, &lexicon)
    joints = WordSet(NorwegianSpeech.joints, &lexicon)
    roles = WordSet(NorwegianSpeech.roles + " " + EnglishSpeech.roles, &lexicon)
    roleEndings = WordEnds(NorwegianSpeech.roleEndings)
    sourceWords = WordSet(NorwegianSpeech.sourceWords, &lexicon)
    meeting = WordSet(NorwegianSpeech.meeting, &lexicon)
    clauses = WordSet(NorwegianSpeech.clauses + " " + EnglishSpeech.clauses, &lexicon)
    ofAge = WordEnds(NorwegianSpeech.ofAge)
    articles = WordSet(NorwegianSpeech.articles + " " + EnglishSpeech.articles, &lexicon)
    near = WordSet(NorwegianSpeech.near + " " + EnglishSpeech.near, &lexicon)
    calling = WordSet(NorwegianSpeech.calling + " " + EnglishSpeech.calling, &lexicon)
    telling = WordSet(EnglishSpeech.telling, &lexicon)
    the = WordSet(EnglishSpeech.the, &lexicon)
    reflexives = WordSet(NorwegianSpeech.reflexives, &lexicon)
    firstPerson = WordSet(NorwegianSpeech.firstPerson + " " + EnglishSpeech.firstPerson, &lexicon)
  }

  /// "m" or "f" of «han», «hun», «he» and «she»; nil of other words.
  func gender(of token: Token) -> String? {
    men.contains(token) ? "m" : women.contains(token) ? "f" : nil
  }

  /// «Ordene er Mattis' …».
  func opensWithWords(_ token: Token) -> Bool { ownWords.contains(token) }

  /// «Det sier …»: what was said just before.
  func pointsBack(_ token: Token) -> Bool { pointers.contains(token) }

  /// Who speaks in «, sier utenriksminister Børge Brende til NTB».
  func speaker(_ text: AnalyzedText, _ cast: Cast, after verb: Int, in sentence: Range<Int>, last: Speaker?)
    -> Speaker?
  {
    let start = verb + 1
    guard sentence.contains(start) else { return nil }
    if let speaker = pronoun(text, cast, start, last: last, behindWordsOf: sentence) { return speaker }
    var end = clauseEnd(text, start, sentence)
    func named(to end: Int) -> [Cast.Naming] {
      cast.namings(in: start..<end).filter { !$0.isGenitive && $0.mention.kind != .place }
    }
    var named = named(to: end)
    // «sier oberstløytnant og sjef for styrken, Einar Aarbogh»
    if named.isEmpty, sentence.contains(end), text.isWord(end, .og) {
      end = clauseEnd(text, end, sentence)
      named = cast.namings(in: start..<end).filter { $0.mention.kind == .person && !$0.isGenitive }
    }
    let direct = named.filter {
      $0.tokens.lowerBound == start || !addresses(text, $0.tokens.lowerBound)
    }
    if let naming = direct.first(where: { $0.mention.kind == .person && $0.mention.entity != nil })
      ?? direct.first
    {
      // «sier talsmannen»: a title that stands for no one else is whoever spoke before.
      let isTitle = naming.mention.entity == nil && !text.hasCapital(naming.tokens.lowerBound)
      if isTitle, naming.tokens.lowerBound == start, let last, isPerson(last, cast) { return last }
      return Speaker(naming, in: text)
    }
    let reach = text.isWord(start, .det) ? 8 : 3
    if let met = met(text, cast, in: start..<min(end, start + reach)) { return met }
    // «, heter det i meldingen»: of whoever spoke before.
    if text.isWord(start, .det), let last, !isReport(text, start..<min(end, start + reach)) { return last }
    if role(text, start, sentence),
      let bearer = last
        ?? onlyPerson(text, cast, before: start).map({ Speaker(id: $0, words: String(text.word(start))) })
    {
      return bearer
    }
    // «, heter det i dommen»: the ruling speaks.
    let isDocument = text.isWord(start, .det) && text.isWord(start + 1, [.i, .på, .fra, .frå])
    let first = isDocument && start + 2 < end ? start + 2 : start
    let last = (first..<min(end, first + 3)).first { text.tokens[$0].kind == .sign } ?? min(end, first + 3)
    let words = text.words(first..<last)
    return words.isEmpty ? nil : Speaker(id: nil, words: String(words))
  }

  private func isPerson(_ speaker: Speaker, _ cast: Cast) -> Bool {
    speaker.id.map { cast.kind(of: $0) == .person } ?? false
  }

  /// «sier al-Khateb», «legger lagmannsretten til grunn»: part of a name met before, else behind, of «Osama al-Khateb» or
  /// «Borgarting lagmannsrett».
  private func met(_ text: AnalyzedText, _ cast: Cast, in words: Range<Int>) -> Speaker? {
    let known =
      cast.namings(in: 0..<words.lowerBound).suffix(Self.mostMet).reversed()
      + cast.namings(in: words.upperBound..<text.tokens.count).prefix(Self.mostMet)
    for index in words where text.tokens[index].kind == .word {
      let (word, isName) = (text.lowered(index), text.hasCapital(index))
      let naming = known.first { naming in
        guard naming.mention.entity != nil, naming.mention.kind == (isName ? .person : .organization),
          naming.tokens.count > 1
        else { return false }
        let last = text.lowered(naming.tokens.upperBound - 1)
        return isName ? last == word : Self.definite.contains { word == last + $0 }
      }
      if let naming { return Speaker(id: naming.mention.entity, words: String(text.word(index))) }
    }
    return nil
  }

  /// How many namings are looked back at.
  private static let mostMet = 100
  private static let definite = ["en", "et", "a"]

  /// Whether no one in a sentence speaks of himself: «jeg», «our».
  func isOfOthers(_ text: AnalyzedText, _ sentence: Range<Int>) -> Bool {
    !sentence.contains { firstPerson.contains(text.tokens[$0]) }
  }

  /// Where the words about the speaker end: at «ifølge», «da», «som», or the end.
  private func clauseEnd(_ text: AnalyzedText, _ start: Int, _ sentence: Range<Int>) -> Int {
    (start..<sentence.upperBound).first { index in
      index > start
        && (sources.contains(text.tokens[index]) || text.isWord(index, [.da, .då, .som, .og, .når, .mens])
          || passesOn(text, index, sentence))
    } ?? sentence.upperBound
  }

  /// «, sier en talsmann | , melder Reuters»: another tells of it.
  private func passesOn(_ text: AnalyzedText, _ comma: Int, _ sentence: Range<Int>) -> Bool {
    text.isSign(comma, ",") && sentence.contains(comma + 1)
      && speech.reading(of: text.tokens, at: comma + 1, in: sentence)?.tense.isFinite ?? false
  }

  /// «sa demokraten», «the general added»: no name, but somebody just named.
  private func role(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    if isOfAge(text, index) { return true }
    if sourceWords.contains(text.tokens[index]) { return false }
    let isEnglish = determiners.contains(text.tokens[index]) && sentence.contains(index + 1)
    return roles.contains(text.tokens[isEnglish ? index + 1 : index])
      || text.tokens[index].kind == .word && !text.hasCapital(index) && roleEndings.fit(text, index)
  }

  /// - Parameter sentence: where the words before are what is said, and speak of others: «Assad må gå, sa han».
  func pronoun(
    _ text: AnalyzedText, _ cast: Cast, _ index: Int, last: Speaker?,
    behindWordsOf sentence: Range<Int>? = nil
  ) -> Speaker? {
    let token = text.tokens[index]
    guard let gender = gender(of: token) else { return nil }
    if let last, let id = last.id, cast.kind(of: id) == .person, cast.gender(of: id) ?? gender == gender {
      return Speaker(id: id, words: String(text.word(index)))
    }
    var before = index
    if let sentence, index + 1 >= sentence.upperBound || text.tokens[index + 1].kind == .sign {
      before = sentence.lowerBound
    }
    var person = cast.lastPerson(before: before, gender: gender)
    // «Han dro dit for å slåss mot Assad. Han …»: he goes on, not the one named beside him.
    if let named = person?.tokens.lowerBound, let number = text.sentence(holding: named),
      (text.sentences[number].tokens.lowerBound..<named).contains(where: {
        self.gender(of: text.tokens[$0]) == gender
      })
    {
      person = nil
    }
    // «En talsperson sa nei. – Det stemmer ikke, sa han»: not whom the article named before.
    if let last, let place = last.place, place > person?.tokens.lowerBound ?? -1 { return last }
    return Speaker(id: person?.mention.entity, words: String(text.word(index)))
  }

  /// Who says something in a sentence of running text, and how: «McGurk sier til VG at …».
  func saying(_ text: AnalyzedText, _ cast: Cast, in sentence: Range<Int>, last: Speaker?) -> (
    speaker: Speaker?, stance: SpeechStance, verb: Int
  )? {
    for index in sentence where text.tokens[index].kind == .word {
      guard let reading = speech.reading(of: text.tokens, at: index, in: sentence) else { continue }
      if reading.tense == .infinitive, reading.meaning != .ask { continue }
      // «Solberg kalte inn pressen og sa …»: only behind words is it one of saying.
      if reading.meaning == .tag, text.tokens[index - 1].kind == .word || text.isSign(index - 1, ")") {
        continue
      }
      // «Selv om … Kerry har spurt, | sier Dal …»
      if reading.tense == .participle, passesOn(text, index + 1, sentence) { continue }
      if let speaker = subject(text, cast, of: index, in: sentence, last: last) {
        return (speaker, reading.meaning, index)
      }
    }
    return nil
  }

  /// The subject of a verb: behind it when the sentence opens with something else, else before it.
  func subject(
    _ text: AnalyzedText, _ cast: Cast, of verb: Int, in sentence: Range<Int>, last: Speaker?
  ) -> Speaker? {
    if verb - sentence.lowerBound <= 2, let speaker = pronoun(text, cast, sentence.lowerBound, last: last) {
      return speaker
    }
    let before = cast.namings(in: sentence.lowerBound..<verb).filter { naming in
      let start = naming.tokens.lowerBound
      return !naming.isGenitive && !naming.isCredit && naming.mention.kind != .place
        && !isAddressed(text, start, in: sentence)
    }
    let behind = (verb + 1..<min(verb + 7, sentence.upperBound)).first { index in
      // «said Lt. Gen. Townsend»
      guard
        index == verb + 1 || text.tokens[index - 1].kind == .word || text.isSign(index - 1, ".")
          || isNameBehindTitle(text, cast, index, verb), !telling.contains(text.tokens[verb]),
        !isHearer(text, index, in: sentence)
      else { return false }
      return cast.naming(at: index).map { $0.mention.kind != .place && !$0.isGenitive } ?? false
        || pronoun(text, cast, index, last: last) != nil
    }
    // «En kilde i kretsen rundt Abadi sier …»: near him, not he.
    let isOfNoName = articles.contains(text.tokens[sentence.lowerBound])
    if isOfNoName, let first = before.first, isNear(text, first.tokens.lowerBound, in: sentence) {
      return Speaker(id: nil, words: String(text.words(sentence.lowerBound..<verb)))
    }
    // «… der Amri lover al-Baghdadi troskap»: whoever stands right before the verb.
    if let last = before.last, last.tokens.upperBound == verb, last.mention.kind == .person,
      last.mention.entity != nil, !isSource(text, before: last.tokens.lowerBound, in: sentence)
    {
      return Speaker(last, in: text)
    }
    // «En mann i Mosul forteller AP …»: whoever tells stands before, without a name.
    if let behind, isOfNoName, text.tokens[verb - 1].kind == .word, before.isEmpty,
      verb - sentence.lowerBound > 1,
      cast.naming(at: behind)?.mention.kind == .organization
    {
      return Speaker(id: nil, words: String(text.words(sentence.lowerBound..<verb)))
    }
    let opensWithSubject = before.first.map { $0.tokens.lowerBound - sentence.lowerBound <= 2 } ?? false
    if let behind, !opensWithSubject || text.isSign(verb - 1, ",") {
      let words = text.isSign(verb - 1, ",") ? sentence : nil
      if let speaker = pronoun(text, cast, behind, last: last, behindWordsOf: words) { return speaker }
      if let naming = cast.naming(at: behind) {
        return Speaker(naming, in: text)
      }
    }
    if let naming = before.first(where: { $0.mention.kind == .person && $0.mention.entity != nil })
      ?? before.first
    {
      let named = apposition(text, to: naming, among: before) ?? naming
      return Speaker(named, in: text)
    }
    for index in (sentence.lowerBound..<verb).reversed() where text.tokens[index].kind == .word {
      if let speaker = pronoun(text, cast, index, last: nil) { return speaker }
    }
    if let last, verb - sentence.lowerBound < 4, verb > sentence.lowerBound,
      role(text, sentence.lowerBound, sentence)
    {
      return last
    }
    // «…,” the lawyer added»: someone without a name.
    let words = sentence.lowerBound..<verb
    if the.contains(text.tokens[sentence.lowerBound]), (2...3).contains(words.count),
      words.dropFirst().allSatisfy({ text.tokens[$0].kind == .word && !text.hasCapital($0) })
    {
      return Speaker(id: nil, words: String(text.words(words)))
    }
    return nil
  }

  /// «ifølge Trump».
  private func isSource(_ text: AnalyzedText, before index: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 3)..<index).contains { sources.contains(text.tokens[$0]) }
  }

  /// «rundt statsminister Abadi»: right behind a preposition, but for a title.
  private func isNear(_ text: AnalyzedText, _ index: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound + 1, index - 2)..<max(sentence.lowerBound + 1, index)).contains {
      addressing.contains(text.tokens[$0]) || near.contains(text.tokens[$0])
    } && !(sentence.lowerBound..<index).contains { text.isSign($0, ",") }
  }
}
