import TimelineModel

/// What a word beside a time says of it without moving it; TIMEX3 keeps it in `mod`, `quant` and `freq`.
enum TimeNuance: Sendable {
  case approximate, more, less, atLeast, atMost, early, late
  case each
  /// «ganger», after a number; «once» and «twice» hold theirs.
  case times, once, twice
}

/// The words of a language that shade a time, by their numbers. The longest phrase counts: «ikke mer enn» is no
/// «mer enn».
struct NuanceTable: Sendable {
  /// By first word, longer phrases first.
  private var phrases = WordTable<[Phrase]>()

  private struct Phrase {
    var rest: [WordID]
    var nuance: TimeNuance
  }

  init(_ words: [TimeNuance: String], lexicon: inout Lexicon) {
    var phrases: [WordID: [Phrase]] = [:]
    for (nuance, list) in words {
      for phrase in list.split(separator: ",") {
        let ids = phrase.split(separator: " ").map { lexicon.intern(String($0)) }
        guard let first = ids.first else { continue }
        phrases[first, default: []].append(Phrase(rest: Array(ids.dropFirst()), nuance: nuance))
      }
    }
    for (first, found) in phrases { self.phrases[first] = found.sorted { $0.rest.count > $1.rest.count } }
  }

  /// What is said by the words that begin with this token, and how many they are.
  func nuance(at index: Int, before end: Int, in text: AnalyzedText) -> (nuance: TimeNuance, count: Int)? {
    let token = text.tokens[index]
    guard let found = phrases[token] else { return nil }
    for phrase in found where index + phrase.rest.count < end {
      if phrase.rest.indices.allSatisfy({ text.tokens[index + 1 + $0].word == phrase.rest[$0] }) {
        return (phrase.nuance, phrase.rest.count + 1)
      }
    }
    return nil
  }
}

/// How a time is shaded by the words in it and just before it.
struct TimeShade: Hashable, Sendable {
  var modifier: TimeMention.Modifier?
  var isEach = false
  var times: Int?
}

extension TimeRecognizer {
  /// Words as far before a time as these belong to it: «to ganger (i uken)», «ikke mer enn (to år)».
  private static let reach = 3

  /// What shades a time.
  func shade(of meaning: TimeMeaning, _ tokens: Range<Int>, in sentence: Range<Int>) -> TimeShade {
    var shade = TimeShade()
    var nuances: [TimeNuance] = []
    var index = max(sentence.lowerBound, tokens.lowerBound - Self.reach)
    while index < tokens.upperBound {
      guard let (nuance, count) = grammar.nuances.nuance(at: index, before: tokens.upperBound, in: text)
      else {
        index += 1
        continue
      }
      let next = index + count
      switch nuance {
      case .each: if tokens.contains(index) { shade.isEach = true }
      case .times: shade.times = number(before: index, from: sentence.lowerBound)
      case .once: shade.times = 1
      case .twice: shade.times = 2
      // Before the time only what touches it belongs to it.
      default: if next >= tokens.lowerBound { nuances.append(nuance) }
      }
      index = next
    }
    shade.modifier = meaning.modifier(nuances)
    return shade
  }

  private func number(before index: Int, from start: Int) -> Int? {
    guard index > start else { return nil }
    let token = text.tokens[index - 1]
    switch token.kind {
    case .digits: return Int(token.number)
    case .word:
      let value = token.word == 0 ? -1 : grammar.value(of: token.word, in: .number)
      return value > 0 ? value : nil
    case .sign: return nil
    }
  }
}

extension TimeMeaning {
  /// TIMEX3 tells points from lengths: «mer enn ti år» is more than ten years, «for mer enn ti år siden» before it.
  fileprivate func modifier(_ nuances: [TimeNuance]) -> TimeMention.Modifier? {
    switch self {
    case .part(.start, _): return .start
    case .part(.middle, _): return .middle
    case .part(.end, _): return .end
    case .duration, .stretch: return nuances.lazy.compactMap(\.ofLength).first
    case .shifted(let count, _, .article) where count != 0, .shifted(let count, _, .earlier) where count != 0:
      return nuances.lazy.compactMap { count < 0 ? $0.ofPast : $0.ofFuture }.first
    case .everyWeekday, .everyYear, .every, .reference, .nothing: return nil
    default: return nuances.lazy.compactMap(\.ofDate).first
    }
  }
}

extension TimeNuance {
  fileprivate var ofLength: TimeMention.Modifier? {
    switch self {
    case .approximate: .approximate
    case .more: .moreThan
    case .less: .lessThan
    case .atLeast: .equalOrMore
    case .atMost: .equalOrLess
    case .early, .late, .each, .times, .once, .twice: nil
    }
  }

  fileprivate var ofPast: TimeMention.Modifier? {
    switch self {
    case .approximate: .approximate
    case .more: .before
    case .less: .after
    case .atLeast: .onOrBefore
    case .atMost: .onOrAfter
    case .early, .late: ofDate
    case .each, .times, .once, .twice: nil
    }
  }

  fileprivate var ofFuture: TimeMention.Modifier? {
    switch self {
    case .more: .after
    case .less: .before
    case .atLeast: .onOrAfter
    case .atMost: .onOrBefore
    case .approximate, .early, .late, .each, .times, .once, .twice: ofPast
    }
  }

  /// «Over 2014» counts something, and «under krigen» is a preposition.
  fileprivate var ofDate: TimeMention.Modifier? {
    switch self {
    case .approximate: .approximate
    case .early: .start
    case .late: .end
    case .more, .less, .atLeast, .atMost, .each, .times, .once, .twice: nil
    }
  }
}
