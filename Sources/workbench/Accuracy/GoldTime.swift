import TimelineModel

/// What an annotator says of one expression of time.
struct GoldTime: Decodable {
  var words: GoldSnippet
  /// Where the words stand, if the gold marks them in the text itself.
  var span: Span?
  /// The TIMEX3 type; nil when the gold doesn't say.
  var type: String?
  /// TIMEX3 values that are right; none when the gold doesn't judge them.
  var values: [String]
  var days: GoldDays
  var isOptional: Bool
  /// The two ends of a range, which may be found instead of the whole.
  var ends: [GoldTime] = []

  private enum Keys: CodingKey { case type, timexValue }

  init(
    words: GoldSnippet, span: Span, type: String, values: [String], days: GoldDays, isOptional: Bool = false
  ) {
    self.words = words
    self.span = span
    self.type = type
    self.values = values
    self.days = days
    self.isOptional = isOptional
  }

  init(from decoder: any Decoder) throws {
    words = try GoldSnippet(from: decoder)
    days = try GoldDays(from: decoder)
    isOptional = try GoldOption(from: decoder).optional ?? false
    let fields = try decoder.container(keyedBy: Keys.self)
    type = try fields.decodeIfPresent(String.self, forKey: .type)
    values = try [fields.decodeIfPresent(String.self, forKey: .timexValue)].compactMap { $0 }
  }

  func span(in text: GoldText) -> Span? {
    span ?? text.span(of: words.snippet, occurrence: words.occurrence)
  }

  /// Whether a season is meant, for which an overlap of half is enough: it may be counted by whole months or by
  /// the sun.
  private var isSeason: Bool {
    values.contains { value in ["-SP", "-SU", "-FA", "-WI"].contains { value.hasSuffix($0) } }
  }

  func isRight(_ found: DayRange?) -> Bool {
    if days.isExactly(found) { return true }
    guard isSeason, let found else { return false }
    return days.likeness(to: found) >= 0.5
  }
}
