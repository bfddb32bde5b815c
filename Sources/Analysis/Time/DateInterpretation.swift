import TimelineModel

/// Reads words that somebody types as a date, in Norwegian or English. It knows no more than that takes: a reader waits for
/// it, and an `Analyzer` takes three times as long to make.
public struct DateReader: Sendable {
  /// What one language takes, made when words of it are first typed.
  fileprivate struct Tongue {
    let lexicon: Lexicon
    let grammar: TimeGrammar

    static let norwegian = Tongue(Norwegian.time, Norwegian.intern)
    static let english = Tongue(English.time, English.intern)

    private init(_ time: TimeLanguage, _ intern: (inout Lexicon) -> Void) {
      var lexicon = Lexicon()
      SmallWords.intern(in: &lexicon)
      CommonWords.intern(in: &lexicon)
      intern(&lexicon)
      grammar = TimeGrammar(time, lexicon: &lexicon)
      self.lexicon = lexicon
    }
  }

  public init() {}

  /// Makes beforehand what the first words would wait for.
  public static func makeReady() { _ = (Tongue.norwegian, Tongue.english) }

  /// Reads «mars 2017», «22.3.17», «i fjor høst», “last week”, «2016», «ca. 1995», or EDTF.
  ///
  /// - Parameters:
  ///   - words: a time and nothing else.
  ///   - anchor: what relative times are counted from, as today or the date in view.
  /// - Returns: the days meant; nil when the words are no time, or cannot be placed without an anchor.
  public func interpret(_ words: String, anchor: When?) -> When? {
    if let when = When(words) { return when }
    let shade = TypedShade(words)
    guard let when = plainly(words, anchor) ?? When(shade.words) ?? plainly(shade.words, anchor) else {
      return nil
    }
    if !shade.isApproximate, !shade.isUncertain { return when }
    return When(
      when.days, approximate: shade.isApproximate || when.isApproximate,
      uncertain: shade.isUncertain || when.isUncertain)
  }

  /// The days, however surely they are meant.
  private func plainly(_ words: String, _ anchor: When?) -> When? {
    Tongue.norwegian.interpret(words, anchor) ?? Tongue.english.interpret(words, anchor)
      ?? Tongue.english.interpret(English.capitalised(words), anchor)
      ?? Self.dayAndMonth(words).flatMap { Tongue.norwegian.interpret($0, anchor) }
  }

  /// «24.12» as «24/12»: in an article that is a number, but nobody types one for a date.
  private static func dayAndMonth(_ words: String) -> String? {
    let parts = words.split(separator: ".", maxSplits: 2).map { Int($0) }
    guard parts.count == 2, let day = parts[0], let month = parts[1], (1...31).contains(day),
      (1...12).contains(month)
    else { return nil }
    return "\(day)/\(month)"
  }
}

extension DateReader.Tongue {
  fileprivate func interpret(_ words: String, _ anchor: When?) -> When? {
    let text = AnalyzedText(words: words, lexicon: lexicon)
    var search = TimeSearch(
      TimeRecognizer(grammar: grammar, lexicon: lexicon, text: text), typed: grammar.capitalisesNames)
    let end = text.tokens.count
    guard end > 0, let match = search.match(at: 0, in: 0..<end, bare: true), match.end == end else {
      return nil
    }
    return TimeResolution(direction: .open).days(of: match.meaning, from: anchor?.days).map { When($0) }
  }
}

/// How surely a typed date is meant, and the date itself: «ca. 1995», «omkring mai 1995», «mai 1995 (usikkert)». What the
/// screen writes can be typed again.
private struct TypedShade {
  private(set) var words: String
  private(set) var isApproximate = false
  private(set) var isUncertain = false

  init(_ words: String) {
    self.words = words
    while true {
      if drop(TypedHedges.approximate) {
        isApproximate = true
      } else if drop(TypedHedges.uncertain) || dropLast(TypedHedges.uncertainAfter) {
        isUncertain = true
      } else {
        return
      }
    }
  }

  /// Takes one of some words away that it begins with.
  private mutating func drop(_ hedges: [String]) -> Bool {
    let text = words.lowercased()
    let first = hedges.first {
      text.hasPrefix($0) && (text.dropFirst($0.count).first == " " || $0.hasSuffix("."))
    }
    guard let first else { return false }
    words = String(words.dropFirst(first.count).drop { $0 == " " })
    return true
  }

  private mutating func dropLast(_ hedges: [String]) -> Bool {
    let text = words.lowercased()
    guard let last = hedges.first(where: text.hasSuffix) else { return false }
    words = String(words.dropLast(last.count))
    while words.last == " " { words.removeLast() }
    return true
  }
}

extension AnalyzedText {
  /// A few words as one passage and one sentence.
  convenience init(words: String, lexicon: Lexicon) {
    self.init(words, [Passage(.body, Span(0, words.utf8.count))], lexicon: lexicon)
  }
}
