import TimelineModel

/// Puts what an article tells so that other articles' telling of the same can be recognised: one testimony for each
/// time in the running text, and one for a main event that no time dates.
struct TestimonyReader {
  let text: AnalyzedText
  let findings: Findings
  let names: ClueNames
  /// The events of each sentence, as indices, by where it starts.
  private let eventsAt: [Int: [Int]]

  init(text: AnalyzedText, findings: Findings, names: ClueNames) {
    self.text = text
    self.findings = findings
    self.names = names
    eventsAt = Dictionary(grouping: findings.events.indices) { findings.events[$0].span.start }
  }

  /// More clues than this tell nothing new.
  private static let most = 24
  private static let mostOfDay = 48
  /// A year is the widest that a day elsewhere can narrow.
  private static let widest = 366
  /// What stands farther off in an endless paragraph is no longer about the same: so the work stays linear.
  private static let reach = 24

  func testimonies() -> [Testimony] {
    let times = findings.times.indices.filter { isDate(findings.times[$0]) }
    var timesOf: [Int: [Int]] = [:]
    for time in times {
      if let sentence = text.sentence(at: findings.times[time].span) {
        timesOf[sentence, default: []].append(time)
      }
    }
    var found: [Testimony] = []
    for (number, sentence) in text.sentences.enumerated() where tells(sentence) {
      for time in timesOf[number] ?? [] where isClear(time, among: timesOf[number] ?? []) {
        found.append(testimony(number, time, timesOf))
      }
    }
    return found + wholeDays(found) + undated(timesOf)
  }

  /// What is told of one day in several places, put together.
  private func wholeDays(_ told: [Testimony]) -> [Testimony] {
    struct Day: Hashable {
      var days: DaySet?
      var named: NamedDay
    }
    let placed = told.filter { $0.days.map { $0.ranges.allSatisfy { $0.count == 1 } } ?? ($0.named != .any) }
    let byDay = Dictionary(grouping: placed) { Day(days: $0.days, named: $0.days == nil ? $0.named : .any) }
    return byDay.values.filter { $0.count > 1 }.map { told in
      let clues = told.reduce(into: Set<Clue>()) { $0.formUnion($1.clues) }
      var whole = told[0]
      whole.isWhole = true
      whole.kind = nil
      whole.isTold = told.contains(where: \.isTold)
      whole.clues = Array(clues.sorted().prefix(Self.mostOfDay))
      return whole
    }.sorted { $0.sentence < $1.sentence }
  }

  /// What is said of headlines, pictures and links elsewhere may be of another day.
  func tells(_ sentence: Sentence) -> Bool {
    let kind = text.kind(of: sentence)
    return kind.isRunning || kind == .caption
  }

  private func isDate(_ time: TimeMention) -> Bool {
    guard time.type == .date || time.type == .time else { return false }
    return time.dating.when.map { $0.days.hull.count <= Self.widest || $0.days.count <= Self.widest }
      ?? time.value.hasPrefix("XXXX-")
  }

  /// Whether no other time of the same sentences may be that of its happening as well.
  private func isClear(_ time: Int, among others: [Int]) -> Bool {
    let mine = findings.times[time].dating.when?.days
    return others.allSatisfy { other in
      if other == time { return true }
      guard let mine, let theirs = findings.times[other].dating.when?.days else {
        return findings.times[time].value == findings.times[other].value
      }
      return mine.overlaps(theirs) || theirs.count > max(mine.count, 7)
    }
  }

  private func testimony(_ number: Int, _ time: Int, _ timesOf: [Int: [Int]]) -> Testimony {
    let mention = findings.times[time]
    let sentence = text.sentences[number]
    // A time that nothing places yet dates whatever its sentence tells.
    let dated = mention.dating.when == nil ? nil : time
    let events = (eventsAt[sentence.span.start] ?? []).map { findings.events[$0] }
      .filter { $0.time == dated && $0.span == sentence.span }
    let isAhead = mention.dating.reasons.contains { $0.step == .nearestFuture }
    let isTold =
      events.isEmpty ? !isAhead : events.allSatisfy { $0.status == .happened || $0.status == .reported }
    return Testimony(
      sentence: sentence.span, time: mention.span, kind: events.first?.kind,
      isTold: isTold && !sentence.tokens.contains(where: isDenial), days: mention.dating.when?.days,
      named: NamedDay(timex: mention.value), clues: clues(in: region(of: number, time, timesOf), events))
  }

  /// The sentence with what stands around it in the paragraph, up to where another time is told.
  private func region(of number: Int, _ time: Int, _ timesOf: [Int: [Int]]) -> Range<Int> {
    let passage = text.sentences(ofPassage: text.sentences[number].passage).indices
      .clamped(to: number - Self.reach..<number + Self.reach)
    func isOther(_ sentence: Int) -> Bool { !isClear(time, among: timesOf[sentence] ?? []) }
    let end = (number..<passage.upperBound).dropFirst().first(where: isOther) ?? passage.upperBound
    // What stands before belongs to the time before it, where there is one.
    let isFirst = !(passage.lowerBound..<number).contains { !(timesOf[$0] ?? []).isEmpty }
    return (isFirst ? passage.lowerBound : number)..<end
  }

  private func isDenial(_ token: Int) -> Bool {
    text.tokens[token].kind == .word && Self.denials.contains(text.lowered(token))
  }

  private static let denials = Set(CommonWords.denials.split(separator: " ").map(String.init))

  private func undated(_ timesOf: [Int: [Int]]) -> [Testimony] {
    findings.events.compactMap { event in
      guard event.isMain, event.time == nil, event.basis == .article, event.status == .happened,
        let number = text.sentence(at: event.span), timesOf[number] == nil,
        !text.sentences[number].tokens.contains(where: isDenial)
      else { return nil }
      return Testimony(
        sentence: event.span, time: nil, kind: event.kind, isTold: true, days: event.dating.when?.days,
        clues: clues(in: number..<number + 1, [event]))
    }
  }

  // MARK: Clues

  private func clues(in sentences: Range<Int>, _ events: [Event]) -> [Clue] {
    let first = text.sentences[sentences.lowerBound].tokens,
      last = text.sentences[sentences.upperBound - 1].tokens
    let words = first.lowerBound..<last.upperBound
    return Array(allClues(in: words, events).sorted().prefix(Self.most))
  }

  /// Who, where, how many and about what is told in some words, by the events among the rest.
  func allClues(in words: Range<Int>, _ events: [Event]) -> Set<Clue> {
    var clues: Set<Clue> = []
    let region = text.span(words)
    clues.formUnion(findings.mentions.within(region).compactMap(clue))
    for event in events {
      for actor in event.actors { clues.insert(names.clue(actor, unknown: .person)) }
      for place in event.places { clues.insert(names.clue(place, unknown: .place)) }
    }
    for figure in findings.figures.within(region) {
      for value in [figure.low, figure.high].compactMap(\.self) {
        if let clue = clue(value, figure.unit) { clues.insert(clue) }
      }
    }
    for index in words {
      if let stem = stem(index) { clues.insert(Clue(.word, stem)) }
    }
    return clues
  }

  func clue(_ mention: Mention) -> Clue? {
    guard let name = mention.entity ?? mention.name else { return nil }
    let unknown: Clue.Kind =
      switch mention.kind {
      case .person: .person
      case .organization: .organization
      case .place: .place
      }
    return names.clue(name, unknown: unknown)
  }

  /// Figures that are not round single out, «70 prosent» and «140» somewhat, «3000» not at all.
  func clue(_ value: Double, _ unit: String) -> Clue? {
    guard value >= 10, value < 1e15, value == value.rounded() else { return nil }
    var digits = Int(value)
    while digits % 10 == 0 { digits /= 10 }
    if digits < 10 { return nil }
    if digits >= 1000 { return Clue(.exactFigure, "\(Int(value))") }
    return digits < 100
      ? Clue(.count, value < 100 ? "\(Int(value)) \(unit == "percent" ? unit : "")" : "\(Int(value))")
      : Clue(.figure, "\(Int(value))")
  }

  /// The beginning of a longer word that no rule knows; endings differ.
  func stem(_ index: Int) -> Substring? {
    let token = text.tokens[index]
    guard token.kind == .word, token.word == 0, !token.marks.contains(.capitalised),
      token.end - token.start >= 5
    else { return nil }
    return text.word(index).prefix(ClueNames.stem)
  }
}

/// What has a place in the text.
protocol Spanned {
  var span: Span { get }
}

extension Mention: Spanned {}
extension Figure: Spanned {}
extension TimeMention: Spanned {}

extension Array where Element: Spanned {
  /// Those inside a stretch of the text; they stand in order.
  func within(_ region: Span) -> some Sequence<Element> {
    self[partitioningIndex { $0.span.start >= region.start }...].lazy.prefix { $0.span.start < region.end }
      .filter { $0.span.end <= region.end }
  }
}

extension Analyzer {
  /// What an article tells, for others to be held against it.
  ///
  /// - Parameter findings: what the analysis says of the article.
  public func testimonies(of article: Article, _ findings: Findings) -> [Testimony] {
    let text = AnalyzedText(article: article, lexicon: lexicon)
    return TestimonyReader(text: text, findings: findings, names: clueNames).testimonies()
  }

  /// Gives each event the clues by which other articles' telling of it can be recognised.
  public func findClues(in findings: inout Findings, of article: Article) {
    let text = AnalyzedText(article: article, lexicon: lexicon)
    let reader = TestimonyReader(text: text, findings: findings, names: clueNames)
    let lead = reader.cluesOfLead()
    var none = findings
    (none.times, none.mentions, none.figures, none.events) = ([], [], [], [])
    let heading = AnalyzedText(title: article.title, lexicon: lexicon)
    let title = TestimonyReader(text: heading, findings: none, names: clueNames).cluesOfTitle()
    for index in findings.events.indices {
      findings.events[index].clues = reader.clues(of: findings.events[index], lead: lead, title: title)
    }
  }
}
