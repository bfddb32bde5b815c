import TimelineModel

/// Makes events of what the sentences of an article say happened.
struct EventComposer: Sendable {
  let reader: PredicateReader
  let attribution: Attribution
  let headline: Headline

  init(attribution: Attribution, lexicon: inout Lexicon) {
    let words = EventWords(speech: attribution.speech, lexicon: &lexicon)
    self.attribution = attribution
    reader = PredicateReader(words: words, speech: attribution.speech)
    headline = Headline(words: words)
  }

  /// All events of an article, the main one first, the rest in the order of the text.
  func events(
    of article: Article, _ text: AnalyzedText, _ cast: Cast, times: [TimeMention], quotes: [Quote],
    published: Dating, newspaper: Newspaper?
  ) -> [Event] {
    var draft = EventDraft(
      composer: self, article: article, text: text, cast: cast, times: times, quotes: quotes,
      published: published,
      newspaper: newspaper)
    return draft.events()
  }
}

/// When an event is, and what says so.
struct Occasion: Sendable {
  var dating: Dating
  /// Index of its time in `Findings.times`.
  var time: Int?
  var basis: Event.Basis
}

/// The events of one article, while they are found.
struct EventDraft {
  let composer: EventComposer
  let article: Article
  let text: AnalyzedText
  let cast: Cast
  let times: [TimeMention]
  let quotes: [Quote]
  let published: Dating
  let newspaper: Newspaper?
  private var found: [Event] = []
  private var ids: [String: Int] = [:]
  /// The statement of each speaker, as an index into `found`.
  private var statements: [Actor.ID: [Int]] = [:]
  private var main: Occasion
  private let timesOf: [[Int]]

  init(
    composer: EventComposer, article: Article, text: AnalyzedText, cast: Cast, times: [TimeMention],
    quotes: [Quote],
    published: Dating, newspaper: Newspaper?
  ) {
    self.composer = composer
    self.article = article
    self.text = text
    self.cast = cast
    self.times = times
    self.quotes = quotes
    self.published = published
    self.newspaper = newspaper
    timesOf = text.sentences.map { sentence in
      times.indices.filter { sentence.span.contains(times[$0].span) }
    }
    main = Occasion(dating: published, time: nil, basis: .article)
  }

  private var reader: PredicateReader { composer.reader }

  mutating func events() -> [Event] {
    main = mainOccasion()
    let mainSentence = mainSentence()
    if let mainSentence { addMain(mainSentence) }
    for number in text.sentences.indices {
      let kind = text.kind(of: text.sentences[number])
      guard kind == .lead || kind == .body else { continue }
      addTimed(number, isMain: number == mainSentence)
      addStatement(number, isMain: number == mainSentence)
    }
    for quote in quotes { addQuote(quote) }
    let first = found.filter(\.isMain)
    return first + found.filter { !$0.isMain }.sorted { $0.span < $1.span }
  }

  // MARK: The main event

  /// When the article's news is: by the lead, else by the day it keeps coming back to, else its own date.
  private func mainOccasion() -> Occasion {
    let lead = text.sentences.indices.filter { text.kind(of: text.sentences[$0]) == .lead }
    for number in lead {
      if let time = timesOf[number].first(where: isNews) { return occasion(time) }
    }
    var counts: [DaySet: (count: Int, first: Int)] = [:]
    for number in text.sentences.indices {
      let kind = text.kind(of: text.sentences[number])
      guard kind == .body || kind == .quote || kind == .question else { continue }
      for time in timesOf[number] where isNews(time) {
        guard let days = times[time].dating.when?.days else { continue }
        counts[days, default: (0, time)].count += 1
      }
    }
    let best = counts.values.max { ($0.count, -$0.first) < ($1.count, -$1.first) }
    guard let best, best.count >= 2 || !isDay(published.when) else {
      return Occasion(dating: published, time: nil, basis: .article)
    }
    return occasion(best.first)
  }

  private func occasion(_ time: Int) -> Occasion {
    Occasion(dating: times[time].dating, time: time, basis: .sentence)
  }

  /// Whether a time may be that of the news: a day, near the article's own.
  private func isNews(_ time: Int) -> Bool {
    guard isResolved(time), let when = times[time].dating.when, isDay(when), !isSince(time) else {
      return false
    }
    guard let first = published.when?.earliest, let last = published.when?.latest else { return true }
    return when.days.overlaps(DaySet(first.adding(days: -4), last.adding(days: 1)))
  }

  private func isDay(_ when: When?) -> Bool {
    guard let when, let first = when.days.ranges.first else { return false }
    return first.count <= 2
  }

  /// The sentence that tells the news: in the lead, the one most like the title, else the one with the time.
  private func mainSentence() -> Int? {
    let lead = text.sentences.indices.filter { text.kind(of: text.sentences[$0]) == .lead }
    guard !lead.isEmpty else {
      return text.sentences.indices.first { text.kind(of: text.sentences[$0]) == .body }
    }
    if let title = article.title {
      let counts = lead.map { likeness(title, text.sentences[$0].tokens) }
      if let best = counts.max(), best >= 3, let at = counts.firstIndex(of: best),
        counts.filter({ $0 == best }).count == 1
      {
        return lead[at]
      }
    }
    return lead.first { timesOf[$0].contains(where: isNews) }
      ?? lead.first { reader.predicate(text, in: text.sentences[$0].tokens) != nil } ?? lead.first
  }

  /// How many of the title's longer words a sentence has too.
  private func likeness(_ title: String, _ sentence: Range<Int>) -> Int {
    let words = Set(sentence.filter { text.tokens[$0].kind == .word }.map { text.lowered($0) })
    let wanted = Set(
      title.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init).filter { $0.count > 3 })
    return wanted.intersection(words).count
  }

  private mutating func addMain(_ number: Int) {
    let sentence = text.sentences[number]
    var occasion = main
    if main.basis == .sentence, !(main.time.map { timesOf[number].contains($0) } ?? false) {
      occasion = fromContext(main)
    }
    let clause =
      main.time.flatMap { timesOf[number].contains($0) ? clauseAround($0, sentence) : nil } ?? sentence.tokens
    let predicate = reader.predicate(text, in: clause) ?? reader.predicate(text, in: sentence.tokens)
    var kind = predicate?.kind ?? .other
    if kind == .other { kind = nounKind(sentence.tokens) ?? .other }
    let time = occasion.time.map { times[$0].span }
    var line = composer.headline.line(text, cast, sentence: sentence.tokens, time: time)
    if let title = article.title, title.count <= Headline.limit, !title.hasSuffix("?") { line = title }
    add(
      sentence, sentence.tokens, kind: kind, occasion: occasion, line: line,
      status: status(predicate, occasion),
      salience: .core, confidence: 0.9, isMain: true, actors: actors(in: sentence.tokens))
    if let speaker = speaker(sentence.tokens, predicate) {
      statements[speaker, default: []].append(found.count - 1)
    }
  }

  private func nounKind(_ tokens: Range<Int>) -> Event.Kind? {
    tokens.lazy.compactMap { reader.words.noun(text, $0) }.first
  }

  // MARK: Dated happenings

  /// One event for each clause of the sentence that has a time and a happening.
  private mutating func addTimed(_ number: Int, isMain: Bool) {
    let sentence = text.sentences[number]
    var done: [Range<Int>] = []
    for time in timesOf[number] where isResolved(time) {
      if quotes.contains(where: { $0.span.contains(times[time].span) }) { continue }
      let clause = clauseAround(time, sentence)
      if done.contains(clause) { continue }
      done.append(clause)
      if isMain, let mainTime = main.time, clauseAround(mainTime, sentence) == clause { continue }
      addTimed(sentence, clause, time)
    }
  }

  private mutating func addTimed(_ sentence: Sentence, _ clause: Range<Int>, _ time: Int) {
    guard let predicate = reader.predicate(text, in: clause), predicate.standing != .negated else { return }
    var status = Event.Status.happened
    let ahead = isAhead(time)
    switch predicate.standing {
    case .happened: if ahead { status = .planned }
    case .present:
      if predicate.stance == nil, !ahead, !isNews(time) { return }
      status = ahead ? .planned : .happened
    case .planned:
      guard ahead else { return }
      status = .planned
    case .possible, .negated: return
    }
    if isSince(time), !isProcess(predicate) { return }
    let isStatement = predicate.stance != nil
    let region = isStatement ? untilContent(clause, sentence) : sentence.tokens
    let speaker = isStatement ? speaker(sentence.tokens, predicate) : nil
    if let speaker, merge(speaker, into: times[time].dating, sentence: sentence, time: time) { return }
    let isWhole = clause.lowerBound == sentence.tokens.lowerBound
    let line = composer.headline.line(
      text, cast, sentence: isWhole ? sentence.tokens : headlineRange(clause, sentence),
      time: times[time].span)
    var taking = actors(in: region)
    if let speaker, !taking.contains(speaker) { taking.insert(speaker, at: 0) }
    add(
      sentence, region, kind: predicate.kind, occasion: occasion(time), line: line, status: status,
      salience: salience(time, status), confidence: 0.8, isMain: false, actors: taking)
    if let speaker { statements[speaker, default: []].append(found.count - 1) }
  }

  /// A clause with «som» or «da» reads on its own only with what it hangs on; then the whole sentence is told.
  private func headlineRange(_ clause: Range<Int>, _ sentence: Sentence) -> Range<Int> {
    let opener = text.tokens[clause.lowerBound]
    if reader.words.openers.contains(opener) { return sentence.tokens }
    return clause
  }

  private func clauseAround(_ time: Int, _ sentence: Sentence) -> Range<Int> {
    let start = times[time].span.start
    let token = sentence.tokens.first { Int(text.tokens[$0].end) > start } ?? sentence.tokens.lowerBound
    return reader.clause(text, around: token, in: sentence.tokens)
  }

  /// The part of a statement before what is said: «… meldte at».
  private func untilContent(_ clause: Range<Int>, _ sentence: Sentence) -> Range<Int> {
    let end = sentence.tokens.first {
      $0 > clause.lowerBound && text.tokens[$0].kind == .word && text.lowered($0) == "at"
    }
    return sentence.tokens.lowerBound..<max(clause.upperBound, end ?? clause.upperBound)
  }

  private func isResolved(_ time: Int) -> Bool {
    switch times[time].type {
    case .date, .time:
      return times[time].dating.when?.earliest != nil && times[time].dating.when?.latest != nil
    case .duration, .set: return false
    }
  }

  private func isAhead(_ time: Int) -> Bool {
    guard let last = published.when?.latest, let first = times[time].dating.when?.earliest else {
      return false
    }
    return first > last || isForward(times[time].dating)
  }

  private func isForward(_ dating: Dating) -> Bool {
    dating.reasons.contains { reason in
      if case .nearestFuture = reason.step { true } else { false }
    }
  }

  /// «siden august»: the time a process began.
  private func isSince(_ time: Int) -> Bool {
    let start = times[time].span.start
    guard let token = text.tokens.lastIndex(where: { Int($0.end) <= start }) else { return false }
    let word = text.tokens[token].kind == .word ? text.lowered(token) : ""
    return word == "siden" || word == "sidan"
  }

  private func isProcess(_ predicate: Predicate) -> Bool {
    ["pågått", "vart", "foregått", "pågått", "gått"].contains(text.lowered(predicate.verb))
  }

  // MARK: Statements

  /// What someone says without a time of its own belongs to the news of the day.
  private mutating func addStatement(_ number: Int, isMain: Bool) {
    let sentence = text.sentences[number]
    if isMain || text.isSign(sentence.tokens.upperBound - 1, "?") { return }
    if timesOf[number].contains(where: isResolved) { return }
    guard let said = composer.attribution.saying(text, cast, in: sentence.tokens, last: nil),
      let speaker = said.speaker?.id, speaker != newspaper?.id,
      isSpoken(said.stance, said.verb, sentence.tokens)
    else { return }
    if quotes.contains(where: { sentence.span.overlaps($0.span) && $0.speaker == speaker }) { return }
    if !(statements[speaker] ?? []).isEmpty { return }
    let line = composer.headline.line(text, cast, sentence: sentence.tokens, time: nil)
    let end = sentence.tokens.first {
      $0 > said.verb && text.tokens[$0].kind == .word && text.lowered($0) == "at"
    }
    var taking = actors(in: sentence.tokens.lowerBound..<(end ?? sentence.tokens.upperBound))
    if !taking.contains(speaker) { taking.insert(speaker, at: 0) }
    add(
      sentence, sentence.tokens, kind: said.stance == .report ? .report : .statement,
      occasion: fromContext(main),
      line: line, status: .happened, salience: .core, confidence: 0.6, isMain: false, actors: taking)
    statements[speaker, default: []].append(found.count - 1)
  }

  /// Whether the verb tells of words spoken now, not of an opinion or of something once said.
  private func isSpoken(_ stance: SpeechStance, _ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard let reading = composer.attribution.speech.reading(of: text.tokens, at: verb, in: sentence),
      reading.tense == .present || reading.tense == .past
    else { return false }
    let around = max(sentence.lowerBound, verb - 3)..<min(sentence.upperBound, verb + 4)
    if around.contains(where: {
      reader.words.negations.contains(text.tokens[$0]) || reader.words.before.contains(text.tokens[$0])
    }) {
      return false
    }
    switch stance {
    case .neutral, .report, .assert, .answer, .directive, .evaluate: return true
    case .ask, .opinion, .claim: return false
    }
  }

  private mutating func addQuote(_ quote: Quote) {
    guard let speaker = quote.speaker, speaker != newspaper?.id,
      let number = text.sentences.lastIndex(where: {
        $0.span.start < quote.span.end && quote.span.start < $0.span.end
      })
    else { return }
    let sentence = text.sentences[number]
    let outside = timesOf[number].first { isResolved($0) && !quote.span.contains(times[$0].span) }
    if let outside {
      if merge(speaker, into: times[outside].dating, sentence: sentence, time: outside) { return }
    } else if !(statements[speaker] ?? []).isEmpty {
      return
    }
    var taking = [speaker]
    for naming in cast.namings(in: sentence.tokens) {
      if let id = naming.mention.entity, id == newspaper?.id, !taking.contains(id) { taking.append(id) }
    }
    let occasion = outside.map { self.occasion($0) } ?? fromContext(main)
    let line = composer.headline.line(text, speaker: shortName(speaker), quote: quote.span)
    add(
      sentence, 0..<0, kind: .statement, occasion: occasion, line: line, status: .happened,
      salience: outside.map { salience($0, .happened) } ?? .core, confidence: 0.7, isMain: false,
      actors: taking)
    statements[speaker, default: []].append(found.count - 1)
  }

  /// Whether the speaker has a statement of that time already; one without its own time takes this one.
  private mutating func merge(_ speaker: Actor.ID, into dating: Dating, sentence: Sentence, time: Int) -> Bool
  {
    for index in statements[speaker] ?? [] {
      guard let first = found[index].dating.when, let second = dating.when, first.overlaps(second) else {
        continue
      }
      if found[index].basis == .context || found[index].basis == .article, !found[index].isMain {
        found[index].dating = dating
        found[index].time = time
        found[index].basis = .sentence
        found[index].span = sentence.span
        found[index].confidence = 0.8
      }
      return true
    }
    return false
  }

  private func speaker(_ sentence: Range<Int>, _ predicate: Predicate?) -> Actor.ID? {
    guard predicate?.stance != nil else { return nil }
    return composer.attribution.saying(text, cast, in: sentence, last: nil)?.speaker?.id
  }

  private func shortName(_ id: Actor.ID) -> String {
    guard let actor = cast.actors[id] else { return id }
    return ActorGazetteer.surname(of: actor) ?? actor.name
  }

  // MARK: Common

  private func fromContext(_ occasion: Occasion) -> Occasion {
    guard occasion.basis != .article else { return occasion }
    var dating = occasion.dating
    let time = occasion.time.map { times[$0] }
    dating.reasons.append(
      Reason(
        .fromContext, rule: "main-time", words: time.map { String(text.text[$0.span]) }, span: time?.span,
        result: dating.when))
    return Occasion(dating: dating, time: occasion.time, basis: .context)
  }

  private func status(_ predicate: Predicate?, _ occasion: Occasion) -> Event.Status {
    switch predicate?.standing {
    case .planned: isForward(occasion.dating) ? .planned : .happened
    case .happened, .present, .possible, .negated, nil: .happened
    }
  }

  /// News and what lies less than a year back and is dated to the month; the rest is background.
  private func salience(_ time: Int, _ status: Event.Status) -> Event.Salience {
    if status == .planned { return .background }
    guard let when = times[time].dating.when, let first = when.earliest, let last = when.latest else {
      return .background
    }
    let isWide = (when.days.ranges.first?.count ?? 0) > 31
    guard let newest = published.when?.latest else { return isWide ? .background : .core }
    _ = first
    return isWide || last < newest.adding(days: -366) ? .background : .core
  }

  private func actors(in tokens: Range<Int>) -> [Actor.ID] {
    var ids: [Actor.ID] = []
    for naming in cast.namings(in: tokens) where naming.mention.kind != .place && !naming.isCredit {
      if naming.isState && naming.isGenitive { continue }
      if let id = naming.mention.entity, !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  private func places(in tokens: Range<Int>) -> [Place.ID] {
    var ids: [Place.ID] = []
    for naming in cast.namings(in: tokens) where naming.mention.kind == .place && !naming.isCredit {
      if let id = naming.mention.entity, !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  private mutating func add(
    _ sentence: Sentence, _ region: Range<Int>, kind: Event.Kind, occasion: Occasion, line: String,
    status: Event.Status,
    salience: Event.Salience, confidence: Double, isMain: Bool, actors: [Actor.ID]
  ) {
    let base = article.id + "-" + Self.hash(text.text[sentence.span].utf8)
    ids[base, default: 0] += 1
    let number = ids[base] ?? 1
    found.append(
      Event(
        id: number > 1 ? "\(base)-\(number)" : base, article: article.id, span: sentence.span, headline: line,
        dating: occasion.dating, basis: occasion.basis, kind: kind, status: status, actors: actors,
        places: places(in: region), time: occasion.time, salience: salience, confidence: confidence,
        isMain: isMain))
  }

  /// FNV-1a, 32 bits, as eight hexadecimal digits.
  static func hash(_ bytes: some Sequence<UInt8>) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
