import TimelineModel

/// «To år etter at Mosul falt», «ett år siden angrepet»: how long after a happening the article was written.
///
/// It dates the article where the article dates the happening too. Said to be «i dag» or «på dagen» it is right to
/// the day, else to half a unit.
struct Anniversary {
  /// The words of the distance, and those of what it is counted from.
  var distance: Range<Int>
  var happening: Range<Int>
  var count: Int
  var unit: CalendarUnit
  var sentence: Int
  var isToTheDay: Bool

  var words: Range<Int> { distance.lowerBound..<happening.upperBound }

  /// The article's days when the happening was on these.
  func days(after happening: DayRange) -> DayRange {
    let days = DayRange(unit.moved(happening.first, by: count), unit.moved(happening.last, by: count))
    return isToTheDay ? days : unit.rounded(days)
  }
}

extension DateEvidenceFinder {
  /// Of more anniversaries than this an article is no telling of one.
  private static let mostAnniversaries = 8
  /// A sentence without end is looked at only around a time.
  private static let reach = 40

  /// Each anniversary of something dated elsewhere in the article; of several dates that may be meant each is
  /// possible.
  func anniversaries() -> [DateEvidence] {
    let found = Array(times.indices.lazy.compactMap { anniversary($0) }.prefix(Self.mostAnniversaries))
    if found.isEmpty { return [] }
    let dated = times.filter { $0.meaning.statedDays != nil && $0.direction != .future }.prefix(Self.most)
    return found.compactMap { anniversary in
      let told = contentWords(anniversary.happening)
      let days = dated.filter { dates($0, anniversary, told) }.compactMap(\.meaning.statedDays)
      if days.isEmpty { return nil }
      return DateEvidence(
        rule: "anniversary", tokens: anniversary.words,
        test: .among(DaySet(days.map { anniversary.days(after: $0) })))
    }
  }

  /// Whether a date is that of the happening: it stands in its words, or its sentence tells the same in two words
  /// or more, or says right after it «Det var da at …».
  private func dates(_ time: FoundTime, _ anniversary: Anniversary, _ told: [UInt64]) -> Bool {
    if anniversary.happening.contains(time.tokens.lowerBound) { return true }
    let around = around(time)
    if anniversary.distance.overlaps(around) { return false }
    return (1...2).contains(time.sentence - anniversary.sentence) && isCleft(time, around)
      || ContentWords.sharedCount(told, contentWords(around)) >= 2
  }

  /// «Det var 29. juni 2014 at …».
  private func isCleft(_ time: FoundTime, _ sentence: Range<Int>) -> Bool {
    time.tokens.lowerBound - sentence.lowerBound <= 3 && text.isWord(sentence.lowerBound, .det)
      && text.isWord(sentence.lowerBound + 1, .var)
  }

  private func contentWords(_ tokens: Range<Int>) -> [UInt64] {
    var words = ContentWords(atLeast: 5, withNumbers: false)
    words.read(text.words(tokens).utf8)
    return words.sorted()
  }

  private func around(_ time: FoundTime) -> Range<Int> {
    let near = (time.tokens.lowerBound - Self.reach)..<(time.tokens.upperBound + Self.reach)
    return text.sentences[time.sentence].tokens.clamped(to: near)
  }

  // MARK: Finding them

  /// A time that tells how long ago something is: behind it «etter», «siden», and what happened.
  private func anniversary(_ index: Int) -> Anniversary? {
    let time = times[index]
    guard let (count, unit) = time.meaning.distance, let start = start(behind: time) else { return nil }
    let sentence = around(time)
    var end = start
    while end < sentence.upperBound, !text.isSign(end, ",") { end += 1 }
    // «To år etter slaget 3. juli 2014 er gatene tomme.»
    if index + 1 < times.count, (start..<end).contains(times[index + 1].tokens.lowerBound) {
      end = times[index + 1].tokens.upperBound
    }
    guard start < end, isOfArticle(time, behind: end, sentence) else { return nil }
    return Anniversary(
      distance: time.tokens, happening: start..<end, count: count, unit: unit, sentence: time.sentence,
      isToTheDay: isToTheDay(time, sentence))
  }

  private func start(behind time: FoundTime) -> Int? {
    var next = time.tokens.upperBound
    if !isAfterwards(next - 1) {
      guard isAfterwards(next) else { return nil }
      next += 1
    }
    return text.isWord(next, .at) ? next + 1 : next
  }

  private func isAfterwards(_ token: Int) -> Bool {
    text.tokens[token].kind == .word
      && lexicon.traits(of: text.tokens[token].word).contains(.afterwards)
  }

  /// Whether the distance is that to the article: outside the happening something is told in the present, and
  /// nothing as past.
  private func isOfArticle(_ time: FoundTime, behind end: Int, _ sentence: Range<Int>) -> Bool {
    var traits: WordTraits = []
    for part in [sentence.lowerBound..<time.tokens.lowerBound, end..<max(end, sentence.upperBound)] {
      for token in part where text.tokens[token].kind == .word {
        traits.formUnion(lexicon.traits(of: text.tokens[token].word))
      }
    }
    return !traits.contains(.past) && !traits.isDisjoint(with: [.present, .scheduled, .planned])
  }

  /// «På dagen to år etter», «i dag er det to år siden». «I dag, to år etter» is only nowadays.
  private func isToTheDay(_ time: FoundTime, _ sentence: Range<Int>) -> Bool {
    if text.isWord(time.tokens.lowerBound, .på) { return true }
    let before = (time.tokens.lowerBound - 4..<time.tokens.lowerBound).clamped(to: sentence)
    let words = " " + text.words(before).lowercased()
    return words.hasSuffix(" på dagen") || words.hasSuffix(" i dag er det")
  }
}

extension TimeMeaning {
  /// So many years or months, as a length or as told from the article.
  fileprivate var distance: (count: Int, unit: CalendarUnit)? {
    let (count, unit): (Int, CalendarUnit)
    switch self {
    case .duration(let length?, let of): (count, unit) = (length, of)
    case .counted(let length, let of, _): (count, unit) = (length, of)
    case .shifted(let shift, let of, .article): (count, unit) = (-shift, of)
    case .around(let low, let high, let of, .article) where low == high: (count, unit) = (-low, of)
    default: return nil
    }
    return count > 0 && (unit == .year || unit == .month) ? (count, unit) : nil
  }
}

extension CalendarUnit {
  /// What so many units away is said of: to half a unit, and of years also from one calendar year to another.
  fileprivate func rounded(_ days: DayRange) -> DayRange {
    let half = self == .year ? 183 : 16
    let (first, last) = (days.first.adding(days: -half), days.last.adding(days: half))
    guard self == .year, let start = DaySet.year(days.first.year).earliest,
      let end = DaySet.year(days.last.year).latest
    else { return DayRange(first, last) }
    return DayRange(min(first, start), max(last, end))
  }
}
