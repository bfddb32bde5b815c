import TimelineModel

/// The same happening told twice in one article is one event.
extension EventDraft {
  /// All events of which no other is a better telling, as indices into `found`: the main one first, the rest in the
  /// order of the text.
  ///
  /// Of each happening the telling that comes first is kept, the main event before all others.
  mutating func withoutRepetitions() -> [Int] {
    var kept: [Int] = []
    kept.reserveCapacity(found.count)
    var tellings: [Telling] = []
    tellings.reserveCapacity(found.count)
    var compared = Array(repeating: Compared(), count: found.count)
    var byDay: [DaySet: OfOneDay] = [:]
    byDay.reserveCapacity(8)
    for index in found.indices where !repeated.contains(index) {
      if retellsMain(index) || confirmsMain(index) || isOfMainMeeting(index) || retellsClause(index)
        || isSumInWords(index)
      {
        continue
      }
      guard let days = found[index].dating.when?.days else {
        kept.append(index)
        continue
      }
      let known = byDay[days]
      if let known, repeats(index, known, tellings, &compared) { continue }
      byDay[days] = OfOneDay(first: known?.first ?? tellings.count, last: tellings.count)
      tellings.append(Telling(event: index, before: known?.last))
      kept.append(index)
    }
    let first = kept.filter { found[$0].isMain }
    let others = kept.filter { !found[$0].isMain }.sorted { found[$0].span < found[$1].span }
    return first + others
  }

  /// Whether an event only says again what the main one does: the same words from the beginning of its
  /// sentence, on a day that may be the same, planned, or said by the same people.
  ///
  /// The main event is found before all others.
  private func retellsMain(_ index: Int) -> Bool {
    guard index > 0, found[0].isMain, !found[index].isMain, found[index].span == found[0].span else {
      return false
    }
    let (event, main) = (found[index], found[0])
    let isSaid = event.kind == .statement || event.kind == .report
    let mayBeSame =
      if let days = event.dating.when?.days, let news = main.dating.when?.days {
        days.overlaps(news) || event.status == .planned
          || isSaid && !Set(event.actors).isDisjoint(with: main.actors)
      } else { true }
    guard mayBeSame else { return false }
    if event.headline == main.headline || opensAlike(event, main) { return true }
    // «Bjørnen er skutt», where the sentence of the news goes on: «Bjørnen ble skutt ved elva».
    if main.headline == title, !isSaid, tellsTitle(event.headline) { return true }
    // «Leting kan bli dyr», of no day, where the sentence says when: «Mannen ble sist sett fredag».
    if main.headline == title, main.basis == .article, event.basis == .sentence { return false }
    let line = Self.uncut(event.headline)
    if Self.uncut(main.headline).starts(with: line) { return true }
    return text.bytes[main.span.range].starts(with: line)
  }

  /// «Koalisjonen bekreftet torsdag at byen er tatt»: nothing that the title and the lead have not told.
  private func confirmsMain(_ index: Int) -> Bool {
    guard index > 0, found[0].isMain, Self.isSaid(found[index]),
      let day = found[index].dating.when?.earliest, let first = found[0].dating.when?.earliest, day >= first,
      let number = text.sentence(at: found[index].span)
    else { return false }
    let sentence = text.sentences[number].tokens
    let verb = sentence.first {
      composer.attribution.speech.reading(of: text.tokens, at: $0, in: sentence)?.meaning == .answer
    }
    guard let verb, !reader.words.denying.contains(text.tokens[verb]) else { return false }
    var own = ContentWords(atLeast: 4, withNumbers: true)
    var news = own
    for token in verb + 1..<sentence.upperBound
    where !timesOf[number].contains(where: { times[$0].span.contains(text.tokens[token].span) }) {
      own.read(text.bytes[text.tokens[token].span.range])
    }
    if let title { news.read(title.utf8) }
    for before in text.sentences[..<min(number, Self.reachOfLead)] where text.kind(of: before) == .lead {
      news.read(text.bytes[before.span.range])
    }
    let words = own.sorted()
    return !words.isEmpty && ContentWords.sharedCount(words, news.sorted()) == words.count
  }

  /// No lead goes on for more sentences.
  private static var reachOfLead: Int { 20 }

  /// Whether a line says most of what the title does.
  func tellsTitle(_ line: String) -> Bool {
    func words(_ line: String) -> [UInt64] {
      var words = ContentWords(atLeast: 4, withNumbers: true)
      words.read(line.utf8)
      return words.sorted()
    }
    guard let title else { return false }
    let (wanted, told) = (words(title), words(line))
    let shared = ContentWords.sharedCount(wanted, told)
    return shared > 1 && shared * 3 >= wanted.count * 2
  }

  /// «Militsen opplyste at den var ute», «Militsen opplyste for noen dager siden at den …»: one verb of a sentence, told
  /// with two of its times.
  private func retellsClause(_ index: Int) -> Bool {
    guard let number = text.sentence(at: found[index].span), eventsOf[number].count > 1 else { return false }
    let sentence = text.sentences[number].tokens
    let verbs = sentence.filter { reader.words.isFinite(text, $0, sentence) }
      .map { text.bytes[text.tokens[$0].span.range] }
    func verb(_ event: Int) -> Substring.UTF8View? {
      found[event].headline.utf8.split(separator: 0x20).first { word in
        verbs.contains { $0.elementsEqual(word) }
      }
    }
    guard let own = verb(index) else { return false }
    let words = contentWords(index)
    return eventsOf[number].suffix(8).contains { other in
      guard other < index, !found[other].isMain, !repeated.contains(other),
        found[other].span == found[index].span,
        Self.isSaid(found[other]) == Self.isSaid(found[index]), verb(other)?.elementsEqual(own) ?? false
      else { return false }
      let others = contentWords(other)
      let shared = ContentWords.sharedCount(words, others)
      return shared > 1 && shared * 3 > 2 * min(words.count, others.count)
    }
  }

  /// «Norge har i år gitt 200 millioner, skriver avisen»: what is done up to the day of the telling is told by its words;
  /// not so «Over 100 døde i mars, skriver avisen».
  private func isSumInWords(_ index: Int) -> Bool {
    guard !found[index].isMain, found[index].headline.utf8.holds(" har ".utf8), !Self.isSaid(found[index]),
      let days = found[index].dating.when?.days,
      days.count >= 28, let told = published.when?.days, days.contains(told),
      let number = text.sentence(at: found[index].span)
    else { return false }
    let words = contentWords(index)
    return eventsOf[number].contains { other in
      other != index && !repeated.contains(other) && Self.isSaid(found[other])
        && found[other].span == found[index].span
        && ContentWords.sharedCount(words, contentWords(other)) == words.count
    }
  }

  static func isSaid(_ event: Event) -> Bool { event.kind == .statement || event.kind == .report }

  /// «Rice og Fabius ledet møtet»: who was at the meeting that the article is about, where no other place is named.
  private mutating func isOfMainMeeting(_ index: Int) -> Bool {
    guard index > 0, found[0].isMain, found[0].kind == .meeting, found[index].kind == .meeting,
      found[index].basis != .sentence, found[index].status == found[0].status,
      found[index].dating.when == found[0].dating.when,
      found[index].places.allSatisfy(found[0].places.contains),
      let number = text.sentence(at: found[index].span),
      text.sentences[number].tokens.contains(where: {
        reader.words.noun(text, $0) == .meeting && NorwegianEndings.definite.fit(text, $0)
      })
    else { return false }
    for actor in found[index].actors where !found[0].actors.contains(actor) { found[0].actors.append(actor) }
    return true
  }

  /// A headline without the sign that it goes on.
  private static func uncut(_ headline: String) -> Substring.UTF8View {
    let line = headline.utf8[...]
    return Substring(line.suffix(3).elementsEqual("…".utf8) ? line.dropLast(3) : line).utf8
  }

  /// «Guterres ga forrige uke uttrykk …», «Guterres ga uttrykk …»: the subject and the verb are the same.
  private func opensAlike(_ event: Event, _ main: Event) -> Bool {
    guard let number = text.sentence(at: main.span) else { return false }
    let sentence = text.sentences[number].tokens
    guard let verb = sentence.first(where: { reader.words.isFinite(text, $0, sentence) }) else {
      return false
    }
    let lines = zip(event.headline.utf8.split(separator: 0x20), main.headline.utf8.split(separator: 0x20))
    let shared = lines.prefix { $0.elementsEqual($1) }.map(\.0)
    return shared.count > 1 && shared.last?.elementsEqual(text.bytes[text.tokens[verb].span.range]) ?? false
  }

  /// What has been read of an event that is compared with others: with up to a hundred, so it is read once.
  private struct Compared {
    /// Its content words, as sorted hashes.
    var words: [UInt64]?
    var onceOnly: OnceOnly?
  }

  /// An event, and the telling of the same day before it.
  private struct Telling {
    var event: Int
    var before: Int?
  }

  /// The first and the last telling of a day.
  private struct OfOneDay {
    var first: Int
    var last: Int
  }

  /// How many tellings back a reader would know one again.
  private static var remembered: Int { 100 }

  /// Whether the first telling of the day is the same, or one of the last.
  ///
  /// - Parameter compared: what is known of each event that has been compared.
  private func repeats(
    _ event: Int, _ known: OfOneDay, _ tellings: [Telling], _ compared: inout [Compared]
  ) -> Bool {
    if repeats(event, tellings[known.first].event, &compared) { return true }
    var place = known.last
    for _ in 0..<Self.remembered where place != known.first {
      if repeats(event, tellings[place].event, &compared) { return true }
      place = tellings[place].before ?? known.first
    }
    return false
  }

  /// Whether a telling of the same day has the same actors, kind and for the most part the same words.
  private func repeats(_ event: Int, _ other: Int, _ compared: inout [Compared]) -> Bool {
    if found[event].span == found[other].span,
      tellsAlike(found[event], found[other]) || quotes(found[event], found[other])
    {
      return true
    }
    if !onceOnly(event, &compared).line.isDisjoint(with: onceOnly(other, &compared).all),
      isSameOnce(found[event], found[other])
    {
      return true
    }
    guard found[event].status == found[other].status,
      found[event].kind == found[other].kind || found[other].isMain || found[event].kind == .other
    else {
      return false
    }
    // Another clause of the same sentence tells of something else.
    if found[event].span == found[other].span {
      return found[event].headline == found[other].headline
    }
    // «I tillegg ble tre mennesker drept ved elva»
    if Self.family(found[event].kind) == .attack, let number = text.sentence(at: found[event].span),
      isAnother(text.sentences[number].tokens)
    {
      return false
    }
    if isElsewhere(found[event], found[other]) || isOfAnother(event, other) { return false }
    let (own, others) = (contentWords(event, &compared), contentWords(other, &compared))
    let shared = ContentWords.sharedCount(own, others)
    guard shared >= 2 else { return false }
    let isShared =
      found[event].actors.isEmpty || found[event].actors.contains { found[other].actors.contains($0) }
    return isShared && (shared * 2 > own.count || shared * 3 > 2 * min(own.count, others.count))
  }

  /// «En gutt er født», «Gutten ble født på sykehuset»; «Huset brant ned», «Trehuset ble overtent»: of one day they are one.
  private func isSameOnce(_ event: Event, _ other: Event) -> Bool {
    event.status == .happened && other.status == .happened && !Self.isSaid(event) && !Self.isSaid(other)
      && event.span != other.span
      && (event.places.isEmpty || other.places.isEmpty
        || !Set(event.places).isDisjoint(with: other.places))
      && (event.actors.isEmpty || other.actors.isEmpty
        || !Set(event.actors).isDisjoint(with: other.actors))
  }

  /// What happens only once, of which an event's line tells, and a main event's sentence too.
  private func onceOnly(_ event: Int, _ compared: inout [Compared]) -> OnceOnly {
    if let known = compared[event].onceOnly { return known }
    let line = OnceOnly.told(found[event].headline)
    let isMain = found[event].isMain
    let told = OnceOnly(
      line: line, all: isMain ? line.union(OnceOnly.told(text.words(found[event].span))) : line)
    compared[event].onceOnly = told
    return told
  }

  /// «Et angrep i Tikrit drepte ti. Et angrep i Kirkuk drepte fem»: what happened in two places is two happenings.
  private func isElsewhere(_ event: Event, _ other: Event) -> Bool {
    !Self.isSaid(event) && !event.places.isEmpty && !other.places.isEmpty
      && Set(event.places).isDisjoint(with: other.places)
  }

  /// «26-åringen er dømt til tre år. 31-åringen er dømt til to år»: lines of two people whom only their ages tell apart.
  private func isOfAnother(_ event: Int, _ other: Int) -> Bool {
    guard let own = age(found[event]), let others = age(found[other]) else { return false }
    return own != others
  }

  /// The age that a line begins with.
  private func age(_ event: Event) -> Int? {
    text.sentence(at: event.span).flatMap { age(in: text.sentences[$0].tokens.prefix(3)) }
  }

  /// «26-åringen», «ein 26-åring»: the age in it.
  func age(in words: Range<Int>) -> Int? {
    guard let index = words.first(where: { NorwegianEvents.aged.fit(text, $0) }) else { return nil }
    let digits = text.bytes[text.tokens[index].span.range].prefix { (0x30...0x39).contains($0) }
    if let age = Int(String(decoding: digits, as: UTF8.self)) { return age }
    let before = (index - 2..<index).last { text.tokens[$0].kind == .digits }
    return before.map { Int(text.tokens[$0].number) }
  }

  /// «Hæren: Søndag begynte treningen», where the same words tell that it began.
  private func quotes(_ event: Event, _ other: Event) -> Bool {
    guard Self.isSaid(event), let colon = event.headline.utf8.firstIndex(of: 0x3A) else { return false }
    let said = Substring(event.headline.utf8[colon...].dropFirst(2)).filter { $0 != "«" }
    let line = Substring(Self.uncut(other.headline)).filter { $0 != "«" }
    return said.utf8.count > 20 && line.utf8.starts(with: Self.uncut(String(said)))
  }

  /// «Myndighetene i byen opplyste fredag at …», «Myndighetene i byen opplyste at …»: lines of words that begin alike.
  private func tellsAlike(_ event: Event, _ other: Event) -> Bool {
    guard other.kind == .statement || other.kind == .report else { return false }
    let lines = zip(event.headline.utf8.split(separator: 0x20), other.headline.utf8.split(separator: 0x20))
    return Array(lines.prefix { $0.elementsEqual($1) }).count >= 3
  }

  private func contentWords(_ event: Int, _ compared: inout [Compared]) -> [UInt64] {
    if let words = compared[event].words { return words }
    let words = contentWords(event)
    compared[event].words = words
    return words
  }

  /// The longer words of the headline, and of a main event's sentence too.
  private func contentWords(_ event: Int) -> [UInt64] {
    var words = ContentWords(atLeast: 5, withNumbers: true)
    words.read(found[event].headline.utf8)
    if found[event].isMain { words.read(text.bytes[found[event].span.range]) }
    return words.sorted()
  }
}

/// Which rows of `NorwegianEvents.onceOnly` an event tells of.
private struct OnceOnly {
  var line: Rows
  var all: Rows

  struct Rows: OptionSet {
    var rawValue: UInt8
  }

  /// The rows of which a line holds a word.
  static func told(_ line: String) -> Rows {
    var rows: Rows = []
    for (row, words) in NorwegianEvents.onceOnly.enumerated()
    where words.contains(where: { line.utf8.holds($0.utf8) }) {
      rows.insert(Rows(rawValue: 1 << UInt8(row)))
    }
    return rows
  }
}
