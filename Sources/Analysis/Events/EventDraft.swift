import TimelineModel

/// The events of one article, while they are found.
///
/// A draft is moved at every question asked of it: so it holds what it was read from as objects, and the rest apart.
struct EventDraft: ~Copyable {
  let scene: EventScene
  let composer: ArticleComposer
  let reader: ClauseReadings
  let text: AnalyzedText
  /// The title's own words.
  let heading: AnalyzedText
  let cast: Cast
  let times: [TimeMention]
  let quotes: [Quote]
  /// The times of each sentence, by their place in `times`.
  let timesOf: [Range<Int>]
  /// The token right before the words of each time, in its sentence.
  private let beforeTimes: [Int?]
  var found: [Event] = []
  /// Events that another tells better, as indices into `found`.
  var repeated: Set<Int> = []
  /// The events of each sentence, as indices into `found`.
  var eventsOf: [[Int]]
  /// How many events each sentence has, by the hash of its words.
  var tellings: [UInt32: Int] = [:]
  /// The nouns of those who have said something without being named, as hashes.
  var unnamed: Set<UInt32> = []
  /// The statement of each speaker, as an index into `found`.
  var statements: [Actor.ID: [Int]] = [:]
  /// The kind of what the news says happened, whatever its headline tells.
  var newsKind: Event.Kind = .other
  /// How high the court stands that the news is of.
  private(set) var newsCourt: Int?
  /// Where the first words of each one quoted end.
  var firstWords: [Actor.ID: Int] = [:]
  /// The last event of each kind that its own words date to the day, as an index into `found`.
  var lastOfKind: [Event.Kind: Int] = [:]
  var main: Occasion
  /// The same for what only the sentences around it date.
  var context: Occasion
  /// The article's own day, where its news lies before that.
  var own: Occasion?
  /// The first sentence that tells what happened long before the news.
  var storyEnd = 0
  /// What its sentences tell of, where happenings have been compared with them.
  let told = ToldStems()

  init(
    _ scene: EventScene, _ composer: ArticleComposer, _ text: AnalyzedText, heading: AnalyzedText,
    _ cast: Cast, times: [TimeMention], quotes: [Quote]
  ) {
    (self.scene, self.composer, reader) = (scene, composer, ClauseReadings(composer.reader, text))
    (self.text, self.heading, self.cast) = (text, heading, cast)
    (self.times, self.quotes) = (times, quotes)
    timesOf = Self.times(times, in: text)
    beforeTimes = times.map { time in
      let sentence = text.sentence(at: time.span).map { text.sentences[$0].tokens } ?? 0..<0
      let next = text.tokens.partitioningIndex { Int($0.end) > time.span.start }
      return sentence.contains(next - 1) ? next - 1 : nil
    }
    eventsOf = Array(repeating: [], count: text.sentences.count)
    main = Occasion(dating: scene.published, time: nil, basis: .article)
    context = main
  }

  private static func times(_ times: [TimeMention], in text: AnalyzedText) -> [Range<Int>] {
    var found = Array(repeating: 0..<0, count: text.sentences.count)
    for index in times.indices {
      guard let number = text.sentence(at: times[index].span) else { continue }
      found[number] = (found[number].isEmpty ? index : found[number].lowerBound)..<(index + 1)
    }
    return found
  }

  mutating func events() -> [Event] {
    tellings.reserveCapacity(16)
    found.reserveCapacity(text.sentences.count)
    var mainSentence = mainSentence()
    main = mainOccasion(mainSentence)
    context = fromContext(main)
    // News from weeks back: what has no time of its own is told at the article's.
    if main.basis == .sentence, let news = main.dating.when?.days, let days = published.when?.days,
      let first = days.earliest, let last = news.latest, last < first.adding(days: -21)
    {
      context = Occasion(dating: published, time: nil, basis: .article)
    }
    own = ownOccasion()
    for quote in quotes.reversed() {
      if let speaker = quote.speaker { firstWords[speaker] = quote.span.end }
    }
    if let quote = openingQuote(above: mainSentence) {
      addQuote(quote, isMain: true)
      mainSentence = text.lastSentence(overlapping: quote.span)
    } else if let mainSentence {
      addMain(mainSentence)
    }
    if hasMain { newsCourt = text.sentence(at: found[0].span).flatMap { court(text.sentences[$0].tokens) } }
    let news = (context, own)
    for number in text.sentences.indices {
      enterDay(number, news)
      let kind = kind(ofSentence: number)
      if kind == .quote || kind == .caption && tellsOfThen(number) { addTimed(number, isMain: false) }
      guard kind == .lead || kind == .body else { continue }
      addTimed(number, isMain: number == mainSentence)
      let isCounted = addCounted(number)
      addCountedBack(number)
      if isCounted || isOfLowerCourt(number) { continue }
      addStatement(number, isMain: number == mainSentence)
      addUndated(number, isMain: number == mainSentence)
    }
    (context, own) = news
    for quote in quotes { addQuote(quote) }
    addCaptions()
    addNominal()
    if let mainSentence { addBefore(mainSentence) }
    storyEnd = farBack
    for number in text.sentences.indices where !isOfLowerCourt(number) { addHappenings(number) }
    dateByOwnWords()
    nameTheTwo()
    return withoutRepetitions().filter { tellsByItself($0) }.map { found[$0] }
  }

  /// The token right before the words of a time, in its sentence.
  func tokenBefore(_ time: Int) -> Int? { beforeTimes[time] }

  /// The sentences before one, the nearest first, as far back as a reader still goes on from them.
  static func inMind(_ number: Int) -> ReversedCollection<Range<Int>> {
    (max(0, number - 32)..<number).reversed()
  }

  /// Whether the main event has been told: it is the first one.
  var hasMain: Bool { !found.isEmpty && found[0].isMain }

  // MARK: The main event

  /// When the article's news is: by the lead, else by the day it keeps coming back to, else its own date.
  func mainOccasion(_ mainSentence: Int?) -> Occasion {
    let lead = text.sentences.indices.filter { text.kind(of: text.sentences[$0]) == .lead }
    for number in lead {
      if let time = newsTime(number) { return occasion(time) }
    }
    if let mainSentence, let time = toldDay(mainSentence) { return occasion(time) }
    // «Forrige torsdag, 18. mai» names one day once.
    var counts: [DaySet: (count: Int, first: Int, sentence: Int)] = [:]
    for number in text.sentences.indices {
      let kind = text.kind(of: text.sentences[number])
      guard kind == .body || kind == .quote || kind == .question else { continue }
      for time in timesOf[number] where isNews(time) {
        // «angrepet etter nyttårsaften»
        if tokenBefore(time).map({ text.isWord($0, [.etter, .før]) }) ?? false { continue }
        if namesOtherDay(time, number) || isOfWeekBefore(time) || isSupposed(time) { continue }
        // ««Jeg kommer den 22.», står det i brevet»: of a month that the article need not be of.
        if isOfLetter(time, number) { continue }
        // «I helga» is when something was that the news goes back to; its own is told of one day.
        guard let days = times[time].dating.when?.days, days.ranges[0].count == 1 else { continue }
        let known = counts[days, default: (0, time, -1)]
        if known.sentence < number { counts[days] = (known.count + 1, known.first, number) }
      }
    }
    // An article of a month tells its news of «torsdag» or «i går»; «4. desember» is mostly another day.
    let isDayKnown = isDay(published.when)
    func rank(_ day: (count: Int, first: Int, sentence: Int)) -> (Int, Int, Int) {
      (!isDayKnown && !isCalendarDate(times[day.first].dating) ? 1 : 0, day.count, -day.first)
    }
    let best = counts.values.max { rank($0) < rank($1) }
    guard let best,
      best.count >= 2
        || rank(best).0 == 1 && !(counts.count == 1 && text.isBackground(best.sentence))
          // «Han ble sist sett fredag, men kom til rette lørdag»: neither is that of all the rest.
          && !counts.values.contains(where: { $0.sentence == best.sentence && $0.first != best.first })
    else {
      return unitOfNews().map { occasion($0) } ?? Occasion(dating: published, time: nil, basis: .article)
    }
    return occasion(best.first)
  }

  /// The day the article was written, where that is known and its news is not of that day; in one of a month whose news
  /// is of «9. oktober», the days it may be.
  func ownOccasion() -> Occasion? {
    var dating = published
    if let time = main.time, let last = main.dating.reasons.last(where: { $0.step != .fromContext }),
      let (rule, today) = dayOfWriting(last)
    {
      dating.when = today
      let span = times[time].span
      dating.reasons.append(Reason(.articleTells, rule: rule, words: last.words, span: span, result: today))
    } else if main.basis == .sentence, !isDay(published.when), isCalendarDate(main.dating) {
      return Occasion(dating: dating, time: nil, basis: .article)
    }
    guard isDay(dating.when), let days = dating.when?.days, let news = main.dating.when?.days,
      let first = days.earliest, let before = news.earliest, before < first, !days.overlaps(news)
    else { return nil }
    return Occasion(dating: dating, time: nil, basis: .article)
  }

  /// «forrige søndag»: not the day that the article itself is of.
  private func isOfWeekBefore(_ time: Int) -> Bool {
    times[time].dating.reasons.contains { $0.rule == "last-weekday" }
  }

  /// «9. oktober», counted from nothing; for an article whose day is not known.
  private func isCalendarDate(_ dating: Dating) -> Bool {
    switch dating.reasons.first?.step {
    case .stated, .nearestPast, .nearestFuture: true
    default: false
    }
  }

  /// News of «i går» was written the day after, and news of a weekday on the one that the article itself names.
  private func dayOfWriting(_ reason: Reason) -> (rule: String, When)? {
    switch reason.step {
    case .fromArticle(let today): ("day-after", today)
    case .fromWeekday(let weekday):
      published.when.map { ("later-weekday", When(DaySet.weekdays(weekday, in: $0.days))) }
    default: nil
    }
  }

  /// The day on which a sentence tells that something happened, however long ago: «IS angrep byen 6. mars».
  private func toldDay(_ number: Int) -> Int? {
    let sentence = text.sentences[number]
    for time in timesOf[number]
    where isResolved(time) && isNarrow(times[time].dating.when)
      && (isBehind(time)
        || !isDay(times[time].dating.when) && !isDay(published.when) && !isAhead(time) && !isSince(time))
    {
      let clause = clauseAround(time, sentence)
      guard clause.lowerBound == sentence.tokens.lowerBound,
        reader.predicate(text, in: clause)?.standing == .happened
      else { continue }
      let isAside = clause.contains {
        Int(text.tokens[$0].start) < times[time].span.start
          && text.isWord($0, [.etter, .før, .siden, .sidan])
      }
      if !isAside || beforeChristmas(time) != nil { return time }
    }
    return nil
  }

  /// «Rettssaken startet 2. mai og avsluttes fredag», «våpenhvilen som ble inngått 29. mai»: a day told in passing.
  private func namesOtherDay(_ time: Int, _ number: Int) -> Bool {
    if timesOf[number].contains(where: { $0 >= time && isAhead($0) }) { return true }
    guard !isDay(published.when), let own = published.when?.days, let days = times[time].dating.when?.days
    else { return false }
    return !days.overlaps(own) && isRelative(clauseAround(time, text.sentences[number]), upTo: time)
  }

  /// The time of a sentence in the lead that may be that of the news. «En avtale, | som skal gjelde fra mandag, | er klar»
  /// and «svar på gassen, | der 40 ble drept 7. april» tell of another day.
  func newsTime(_ number: Int) -> Int? {
    let told = timesOf[number].filter {
      isNews($0) && !isOfDoneBefore($0, number) && !isSupposed($0)
        && countedBack(from: $0, in: text.sentences[number].tokens, mayBeAhead: true) == nil
        && !((isAhead($0) || !isDay(published.when) && isCalendarDate(times[$0].dating))
          && isRelative(clauseAround($0, text.sentences[number]), upTo: $0))
    }
    return told.first { !isAhead($0) } ?? told.first
  }

  func occasion(_ time: Int) -> Occasion {
    let time = closest(time)
    return Occasion(dating: dating(time), time: time, basis: .sentence)
  }

  /// Whether a time may be that of the news: a day, near the article's own.
  func isNews(_ time: Int) -> Bool { isNear(time) && !isSince(time) && !isDeadline(time) }

  func isNear(_ time: Int) -> Bool {
    guard isResolved(time), let when = times[time].dating.when, isDay(when) else { return false }
    guard let first = published.when?.earliest, let last = published.when?.latest else { return true }
    return when.days.overlaps(DaySet(first.adding(days: -7), last.adding(days: 1)))
  }

  /// A month or less.
  func isNarrow(_ when: When?) -> Bool {
    when?.days.ranges.first.map { $0.count <= 31 } ?? false
  }

  func isDay(_ when: When?) -> Bool {
    guard let when, let first = when.days.ranges.first else { return false }
    return first.count <= 2
  }

  func fromContext(_ occasion: Occasion) -> Occasion {
    guard occasion.basis != .article else { return occasion }
    var dating = occasion.dating
    let time = occasion.time.map { times[$0] }
    dating.reasons.append(
      Reason(
        .fromContext, rule: "main-time", words: time.map { text.words($0.span) }, span: time?.span,
        result: dating.when))
    return Occasion(dating: dating, time: occasion.time, basis: .context)
  }

  func status(_ predicate: Predicate?, _ occasion: Occasion) -> Event.Status {
    switch predicate?.standing {
    case .planned: isForward(occasion.dating) && !isPast(occasion.dating) ? .planned : .happened
    // «Torsdag møter en mann i retten»
    case .present
    where predicate?.stance == nil && (isYetToCome(occasion.dating) || isHearing(predicate, occasion)):
      .planned
    case .happened, .present, .possible, .negated, nil: .happened
    }
  }

  /// Whether a day lies no later than the known day of the article.
  private func isPast(_ dating: Dating) -> Bool {
    guard isDay(published.when), let own = published.when?.latest, let last = dating.when?.latest else {
      return false
    }
    return last <= own
  }

  /// News and what lies less than a year back and is dated to the month; the rest is background.
  func salience(_ time: Int, _ status: Event.Status) -> Event.Salience {
    if status == .planned { return .background }
    guard let when = times[time].dating.when, let last = when.latest, isNarrow(when) else {
      return .background
    }
    guard let newest = published.when?.latest else { return .core }
    return last < newest.adding(days: -366) ? .background : .core
  }

  mutating func add(
    _ number: Int, _ region: Range<Int>, kind: Event.Kind, occasion: Occasion, line: String,
    status: Event.Status,
    salience: Event.Salience, confidence: Double, isMain: Bool, actors: [Actor.ID]
  ) {
    let (span, line) = (text.sentences[number].span, withSource(line, number, region))
    let occasion = occasion.basis == .context && tellsOfLately(number) ? published(occasion) : occasion
    var (actors, places) = (actors, places(in: region, of: kind))
    // Whom and where the line names in place of «han» and «byen».
    let told = region.isEmpty ? text.sentences[number].tokens : region
    if let named = composer.headline.named(text, cast, told), let meant = named.entity,
      // «al-Abadi» opens a line as «Al-Abadi».
      line.utf8.holds(String(named.name.dropFirst()).utf8)
    {
      if named.isPlace {
        if !places.contains(meant) { places.insert(meant, at: 0) }
      } else if !actors.contains(meant) {
        actors.insert(meant, at: 0)
      }
    }
    if isMain, line == title {
      addTitleNames(to: &actors, and: &places)
    } else {
      addLineNames(line, number, kind, to: &actors, and: places)
    }
    if actors.isEmpty, let owner = owner(ofSubject: told) { actors = [owner] }
    eventsOf[number].append(found.count)
    found.append(
      Event(
        id: newID(text.bytes[span.range]), article: article, span: span, headline: line,
        dating: status == .happened ? untilTold(occasion) : occasion.dating, basis: occasion.basis,
        kind: kind, status: status, actors: actors,
        places: places, time: occasion.time, salience: salience, confidence: confidence,
        isMain: isMain))
    if isCountedFrom(found[found.count - 1]) { lastOfKind[kind] = found.count - 1 }
  }

  /// The article's id with a hash of the sentence, and a number when these words have an event already.
  private mutating func newID(_ sentence: some Sequence<UInt8>) -> Event.ID {
    let hash = StableHash.short(sentence)
    let number = tellings[hash, default: 0] + 1
    tellings[hash] = number
    let id = Self.id(article, hash)
    return number > 1 ? "\(id)-\(number)" : id
  }

  /// The article's id and eight hexadecimal digits.
  static func id(_ article: Article.ID, _ hash: UInt32) -> Event.ID {
    let count = article.utf8.count
    return String(unsafeUninitializedCapacity: count + 9) { bytes in
      _ = bytes.update(fromContentsOf: article.utf8)
      bytes[count] = UInt8(ascii: "-")
      for place in 0..<8 {
        let digit = UInt8(truncatingIfNeeded: hash >> UInt32(28 - 4 * place)) & 0xF
        bytes[count + 1 + place] = digit < 10 ? 0x30 + digit : 0x57 + digit
      }
      return count + 9
    }
  }
}
