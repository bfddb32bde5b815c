import TimelineModel

/// Finds numbers that count or measure something, with bounds, unit, subject, whose, where, when, and claimant.
///
/// A class only because its tables are large: it never changes.
final class FigureRecognizer: Sendable {
  private let reader: NumberReader
  private let units: FigureUnits
  private let setting: FigureSetting
  private let words: Words
  /// The words that make a bound of a number, by the last of them; of several, those of more words first.
  private let bounds: WordTable<[(bound: Figure.Bound, words: [WordID])]>

  private struct Words: Sendable {
    let numbered: WordSet
    let pointers: WordSet
    let to: WordSet
    let from: WordSet
    let between: WordSet
    let and: WordSet

    init(_ language: FigureLanguage, _ lexicon: inout Lexicon) {
      numbered = WordSet(language.numbered, &lexicon)
      pointers = WordSet(language.pointers, &lexicon)
      to = WordSet(language.joints.to, &lexicon)
      from = WordSet(language.joints.from, &lexicon)
      between = WordSet(language.joints.between, &lexicon)
      and = WordSet(language.joints.and, &lexicon)
    }
  }

  /// Whose those counted may be.
  var owners: FigureOwners { setting.owners }

  init(
    _ language: FigureLanguage, attribution: Attribution, register: Register, lexicon: inout Lexicon
  ) {
    reader = NumberReader(language, lexicon: &lexicon)
    units = FigureUnits(language, reader: reader, lexicon: &lexicon)
    setting = FigureSetting(
      language, units: units, attribution: attribution, register: register, lexicon: &lexicon)
    words = Words(language, &lexicon)
    bounds = Self.bounds(language, &lexicon)
  }

  private static func bounds(
    _ language: FigureLanguage, _ lexicon: inout Lexicon
  ) -> WordTable<[(bound: Figure.Bound, words: [WordID])]> {
    var table = WordTable<[(bound: Figure.Bound, words: [WordID])]>()
    for (bound, words) in language.bounds {
      let words = words.split { $0 == " " || $0 == "." }.map { lexicon.intern(String($0)) }
      guard let last = words.last else { continue }
      table[last] = ((table[last] ?? []) + [(bound, words)]).sorted { $0.words.count > $1.words.count }
    }
    return table
  }

  /// All figures of an article, in the order of the text.
  func figures(of text: AnalyzedText, _ cast: Cast, times: [TimeMention], quotes: [Quote]) -> [Figure] {
    let scene = FigureScene(
      text: text, cast: cast, times: times, timeSpans: times.map(\.span), quotes: quotes)
    var figures: [Figure] = []
    /// The last figures of this passage and of those right before it: what a number without a noun may count.
    var before: [FigureDraft] = []
    for sentence in text.sentences {
      let kind = text.kind(of: sentence)
      guard kind.isRunning || kind == .caption else { continue }
      before.removeAll { $0.passage + Self.reach < sentence.passage }
      /// The last one found, until it is known where the next one begins.
      var isOpen = false
      func close(upTo next: Int) {
        guard isOpen, let last = before.popLast() else { return }
        setting.complete(last, scene, in: sentence.tokens, upTo: next, before: before)
        figures.append(last.figure)
        if before.count == Self.most { before.removeFirst() }
        before.append(last)
        isOpen = false
      }
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard reader.mayBegin(text.tokens[index]),
          let draft = draft(scene, at: index, in: sentence.tokens, before: before)
        else {
          index += 1
          continue
        }
        close(upTo: draft.tokens.lowerBound)
        draft.passage = sentence.passage
        before.append(draft)
        isOpen = true
        index = draft.end
      }
      close(upTo: sentence.tokens.upperBound)
    }
    return figures
  }

  /// How many figures, and how many passages, a number may look back.
  private static let most = 6
  private static let reach = 2

  private func draft(
    _ scene: FigureScene, at start: Int, in sentence: Range<Int>, before: [FigureDraft]
  ) -> FigureDraft? {
    let text = scene.text
    guard let first = reader.number(text, at: start, to: sentence.upperBound),
      scene.timeSpans.firstOverlap(text.span(first.tokens)) == nil, !isNoCount(scene, first, in: sentence)
    else { return nil }
    var (low, high): (Double?, Double?) = (first.value, first.value)
    var end = first.tokens.upperBound
    let opening = boundBefore(text, start, in: sentence)
    var bound = opening?.bound
    if let factor = factorAhead(text, of: first, in: sentence) {
      (low, high) = (first.value * factor, first.value * factor)
    }
    if let (from, second) = second(text, after: first, in: sentence) {
      (low, high) = (from, second.value)
      end = second.tokens.upperBound
      bound = bound == .about ? .about : nil
    } else if first.isVague || bound == .atLeast {
      high = nil
      bound = .atLeast
    } else if bound == .atMost {
      low = nil
    }
    let counted = FigureUnits.Counted(
      number: first, end: end, value: high ?? low ?? first.value, isBound: opening != nil,
      start: opening?.start ?? start)
    guard let unit = units.unit(of: counted, text, scene.cast, in: sentence, before: before) else {
      return nil
    }
    let tokens = (opening?.start ?? start)..<max(end, unit.phrase?.upperBound ?? unit.end)
    let figure = Figure(
      span: text.span(tokens), low: low, high: high, bound: bound, unit: unit.name, unitWords: unit.words,
      subject: unit.words)
    return FigureDraft(figure: figure, tokens: tokens, number: start..<end, unit: unit)
  }

  /// Ordinals, ages, «resolusjon 2249», «de to», «(24)», «14-åring», «TV 2».
  private func isNoCount(
    _ scene: FigureScene, _ number: NumberReader.Number, in sentence: Range<Int>
  ) -> Bool {
    let text = scene.text
    let before = number.tokens.lowerBound - 1
    let after = number.tokens.upperBound
    if sentence.contains(before) {
      var word = before
      if text.isSign(word, "."), word > sentence.lowerBound { word -= 1 }
      if words.numbered.contains(text.tokens[word]) { return true }
      if number.isWords, words.pointers.contains(text.tokens[before]) { return true }
      if text.isSign(before, "("), text.isSign(after, ")") { return true }
      if text.isSign(before, "-"), !text.isSpaced(before) { return true }
      if text.isSign(before, "/") { return true }
      if isInName(scene.cast, number.tokens.lowerBound, in: sentence) { return true }
    }
    guard sentence.contains(after), !number.isWords else { return false }
    if text.isSign(after, "."), sentence.contains(after + 1), text.tokens[after + 1].kind == .word,
      !text.tokens[after + 1].marks.contains(.capitalised)
    {
      return true
    }
    if text.isSign(after, "-"), !text.isSpaced(after), sentence.contains(after + 1),
      text.tokens[after + 1].kind == .word, !text.isSpaced(after + 1)
    {
      return true
    }
    return text.isSign(after, "/")
  }

  /// «TV 2»: a number inside a name.
  private func isInName(_ cast: Cast, _ index: Int, in sentence: Range<Int>) -> Bool {
    let reach = max(sentence.lowerBound, index - 3)..<index
    return cast.namings(in: reach).contains { $0.tokens.contains(index) }
  }

  /// The other end of «60–70», «mellom 3.164 og 5.074», «2.738 til 4.323», and how much the first one is then.
  private func second(
    _ text: AnalyzedText, after first: NumberReader.Number, in sentence: Range<Int>
  ) -> (from: Double, NumberReader.Number)? {
    let joint = first.tokens.upperBound
    guard sentence.contains(joint + 1) else { return nil }
    let before = first.tokens.lowerBound - 1
    func opens(with words: WordSet) -> Bool {
      sentence.contains(before) && words.contains(text.tokens[before])
    }
    let isDash = text.tokens[joint].kind == .sign && Sign.isDash(text.tokens[joint].word)
    let isJoint =
      isDash || words.to.contains(text.tokens[joint]) && !opens(with: words.from)
      || words.and.contains(text.tokens[joint]) && opens(with: words.between)
    guard isJoint, let second = reader.number(text, at: joint + 1, to: sentence.upperBound) else {
      return nil
    }
    if first.factor == 1, second.factor > 1, first.value < second.value / second.factor {
      return (first.value * second.factor, second)
    }
    guard second.value > first.value else { return nil }
    let shared = first.isWords ? 1 : Self.sharedFactor(first.value, second.value)
    // «mellom 20 og 30.000», but «mellom 2 og 300».
    return (first.value * (isDash || shared >= 1000 ? shared : 1), second)
  }

  /// «fra 10 til 25 millioner»: the factor of the second number is the first one's too.
  private func factorAhead(_ text: AnalyzedText, of first: NumberReader.Number, in sentence: Range<Int>)
    -> Double?
  {
    let (before, joint) = (first.tokens.lowerBound - 1, first.tokens.upperBound)
    guard first.factor == 1, sentence.contains(before), words.from.contains(text.tokens[before]),
      sentence.contains(joint + 1), words.to.contains(text.tokens[joint]),
      let second = reader.number(text, at: joint + 1, to: sentence.upperBound), second.factor > 1,
      first.value < second.value / second.factor
    else { return nil }
    return second.factor
  }

  /// «5–6000», «3–400», «10–20 000»: the zeros of the second number are the first one's too, where that makes the
  /// lesser of two of the same size.
  private static func sharedFactor(_ first: Double, _ second: Double) -> Double {
    guard first < 100, second >= 200, second.truncatingRemainder(dividingBy: 100) == 0 else { return 1 }
    for factor in [100_000.0, 10_000, 1000, 100] {
      let rest = second / factor
      if rest == rest.rounded(), rest > first, rest < first * 10 { return factor }
    }
    return 1
  }

  private func boundBefore(_ text: AnalyzedText, _ start: Int, in sentence: Range<Int>) -> (
    bound: Figure.Bound, start: Int
  )? {
    let isShort = text.isSign(start - 1, ".")
    let last = isShort ? start - 2 : start - 1
    guard sentence.contains(last), let found = bounds[text.tokens[last]] else { return nil }
    for (bound, words) in found where !isShort || words.count == 1 && bound == .about {
      let first = last - words.count + 1
      let stands =
        first >= sentence.lowerBound
        && words.indices.allSatisfy { offset in
          text.tokens[first + offset].kind == .word && text.tokens[first + offset].word == words[offset]
        }
      if stands { return (bound, first) }
    }
    return nil
  }
}

/// What figures are read from; one object, for it is handed to many.
final class FigureScene {
  let text: AnalyzedText
  let cast: Cast
  let times: [TimeMention]
  let timeSpans: [Span]
  let quotes: [Quote]

  init(text: AnalyzedText, cast: Cast, times: [TimeMention], timeSpans: [Span], quotes: [Quote]) {
    (self.text, self.cast, self.quotes) = (text, cast, quotes)
    (self.times, self.timeSpans) = (times, timeSpans)
  }
}

/// A figure with the words it was read from. An object, for it is handed from question to question while it is filled in.
final class FigureDraft {
  var figure: Figure
  /// From its bound to its noun.
  let tokens: Range<Int>
  let number: Range<Int>
  let unit: FigureUnits.Found
  var passage = 0
  var end: Int { tokens.upperBound }

  init(figure: Figure, tokens: Range<Int>, number: Range<Int>, unit: FigureUnits.Found) {
    (self.figure, self.tokens, self.number, self.unit) = (figure, tokens, number, unit)
  }
}
