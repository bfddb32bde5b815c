import TimelineModel

/// Days on which an article must have been written because it calls someone by an office.
struct OfficeEvidence {
  var days: DaySet
  var reason: Reason
  /// The number of the sentence that calls them so.
  var sentence: Int
}

/// Finds people called by an office they held for a time: «utenriksminister Børge Brende».
struct KnownOffices: Sendable {
  private struct Office: Sendable {
    /// The holder's full name.
    var holder: String
    var title: WordID
    var days: DaySet
    /// Whether other people's titles hang on it: «Trumps spesialutsending».
    var leads: Bool
  }

  private var offices: [Office] = []
  /// Offices by the number of the holder's surname.
  private var bySurname: [WordID: [Int]] = [:]
  private var byGenitive: [WordID: [Int]] = [:]
  private var titles: Set<WordID> = []
  private var former: Set<WordID> = []
  private var linking: Set<WordID> = []

  init(register: Register, lexicon: inout Lexicon) {
    former = Set(
      [
        "tidligere", "tidlegare", "daværende", "dåverande", "eks", "fhv", "forhenværende", "påtroppende",
        "avtroppende", "former", "then",
      ].map { lexicon.intern($0) })
    linking = Set(["er", "is"].map { lexicon.intern($0) })
    for actor in register.actors where actor.kind == .person {
      guard let surname = actor.name.split(separator: " ").last.map(String.init) else { continue }
      for office in actor.offices {
        let days = DaySet(
          office.from?.earliest ?? DaySet.distantPast, office.to?.latest ?? DaySet.distantFuture)
        if days == .all { continue }
        let names = [office.titleBokmål, office.titleNynorsk, office.titleEnglish].compactMap { $0 }
        for title in Set(names.compactMap { $0.split(separator: " ").first.map(String.init) }) {
          add(actor, surname, title, days, &lexicon)
        }
      }
    }
  }

  private mutating func add(
    _ actor: Actor, _ surname: String, _ title: String, _ days: DaySet, _ lexicon: inout Lexicon
  ) {
    let id = lexicon.intern(title)
    titles.insert(id)
    let leads = ["president", "statsminister", "statsminister", "prime"].contains(title.lowercased())
    offices.append(Office(holder: actor.name, title: id, days: days, leads: leads))
    bySurname[lexicon.intern(surname), default: []].append(offices.count - 1)
    byGenitive[lexicon.intern(surname + "s"), default: []].append(offices.count - 1)
  }

  /// What the running text tells of its day, one piece of evidence for each person and office.
  func evidence(in text: AnalyzedText) -> [OfficeEvidence] {
    var found: [OfficeEvidence] = []
    var told: Set<String> = []
    for (number, sentence) in text.sentences.enumerated()
    where text.passages[sentence.passage].kind.isRunning {
      for index in sentence.tokens {
        let token = text.tokens[index]
        guard token.kind == .word, token.word != 0, token.marks.contains(.capitalised) else { continue }
        guard let (holds, words) = offices(at: index, in: sentence.tokens, text), let first = holds.first
        else {
          continue
        }
        // Homonyms and second terms: any of the periods may be meant.
        let days = holds.reduce(DaySet()) { $0.union($1.days) }
        let name = first.holder
        guard told.insert("\(name) \(first.title)").inserted else { continue }
        let span = Span(Int(text.tokens[words.lowerBound].start), Int(text.tokens[words.upperBound - 1].end))
        let reason = Reason(
          .known(name), rule: "office", words: String(text.text[span]), span: span, anchor: When(days),
          result: When(days))
        found.append(OfficeEvidence(days: days, reason: reason, sentence: number))
      }
    }
    return found
  }

  private func offices(at index: Int, in sentence: Range<Int>, _ text: AnalyzedText) -> (
    [Office], Range<Int>
  )? {
    let word = text.tokens[index].word
    if let held = byGenitive[word], index + 1 < sentence.upperBound,
      titles.contains(text.tokens[index + 1].word)
    {
      let leading = held.map { offices[$0] }.filter(\.leads)
      return leading.isEmpty ? nil : (leading, index..<(index + 2))
    }
    guard let held = bySurname[word], !isFirstName(index, sentence, text) else { return nil }
    guard let title = titlePlace(before: index, sentence, text) ?? titlePlace(after: index, sentence, text)
    else {
      return nil
    }
    let matching = held.map { offices[$0] }.filter { $0.title == text.tokens[title].word }
    let range = min(title, index)..<(max(title, index) + 1)
    return matching.isEmpty || isFormer(title, sentence, text) ? nil : (matching, range)
  }

  /// «Talsmann Ryan Dillon» is no Ryan.
  private func isFirstName(_ name: Int, _ sentence: Range<Int>, _ text: AnalyzedText) -> Bool {
    guard name + 1 < sentence.upperBound else { return false }
    let next = text.tokens[name + 1]
    return next.kind == .word && next.marks.contains(.capitalised)
  }

  /// «utenriksminister Børge Brende», «USAs utsending til Irak, John Allen».
  private func titlePlace(before name: Int, _ sentence: Range<Int>, _ text: AnalyzedText) -> Int? {
    var index = name - 1
    while index >= sentence.lowerBound, text.tokens[index].kind == .word,
      text.tokens[index].marks.contains(.capitalised), !titles.contains(text.tokens[index].word)
    {
      index -= 1
    }
    guard index >= sentence.lowerBound else { return nil }
    if titles.contains(text.tokens[index].word) { return index }
    guard text.tokens[index].word == Sign.comma, text.tokens[index].kind == .sign else { return nil }
    for place in stride(from: index - 1, through: max(sentence.lowerBound, index - 8), by: -1) {
      if text.tokens[place].kind == .sign { return nil }
      if titles.contains(text.tokens[place].word) { return place }
    }
    return nil
  }

  /// «McGurk er USAs spesialutsending».
  private func titlePlace(after name: Int, _ sentence: Range<Int>, _ text: AnalyzedText) -> Int? {
    guard name + 1 < sentence.upperBound, linking.contains(text.tokens[name + 1].word) else { return nil }
    for place in (name + 2)..<max(name + 2, min(name + 5, sentence.upperBound))
    where titles.contains(text.tokens[place].word) {
      return place
    }
    return nil
  }

  private func isFormer(_ title: Int, _ sentence: Range<Int>, _ text: AnalyzedText) -> Bool {
    (max(sentence.lowerBound, title - 2)..<title).contains { former.contains(text.tokens[$0].word) }
  }
}
