import TimelineModel

/// The words a reader looks for, found again in the text on the screen.
struct HitWords: Equatable, Sendable {
  private let words: [[UInt8]]

  /// - Parameter queries: searches as typed; quotation marks and a star at the end of a word do not count.
  init(_ queries: [String]) {
    words = queries.flatMap { query in
      query.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\"") }
        .map { word in Self.folded(word.filter { $0 != UInt8(ascii: "*") }) }
    }.filter { !$0.isEmpty }
  }

  var isEmpty: Bool { words.isEmpty }

  /// Where words that begin so stand in a stretch of text, in order.
  func spans(in text: String, _ span: Span) -> [Span] {
    if words.isEmpty || span.isEmpty { return [] }
    let bytes = Self.folded(Array(text[span].utf8))
    var spans: [Span] = []
    var place = 0
    while place < bytes.count {
      if Self.isWordStart(place, in: bytes),
        let word = words.first(where: { bytes[place...].starts(with: $0) })
      {
        spans.append(Span(span.start + place, span.start + place + word.count))
        place += word.count
      } else {
        place += 1
      }
    }
    return spans
  }

  /// Whether no letter or digit stands before a place.
  private static func isWordStart(_ place: Int, in bytes: [UInt8]) -> Bool {
    guard place > 0 else { return true }
    let before = bytes[place - 1]
    if before < 0x80 { return !(0x30...0x39).contains(before) && !(0x61...0x7A).contains(before) }
    if bytes[place] & 0xC0 == 0x80 { return false }
    // C2 and E2 lead to punctuation and symbols: « » – — “ ” ….
    let lead = bytes[..<place].last { $0 & 0xC0 == 0xC0 }
    return lead == 0xC2 || lead == 0xE2
  }

  /// Lower case for ASCII and for Latin-1 letters such as ÆØÅ; the length stays the same.
  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for place in result.indices {
      let byte = result[place]
      if (0x41...0x5A).contains(byte) { result[place] = byte | 0x20 }
      if place > 0, result[place - 1] == 0xC3, (0x80...0x9E).contains(byte), byte != 0x97 {
        result[place] = byte | 0x20
      }
    }
    return result
  }
}

extension Browser {
  /// Words to light: of the search and of the filter.
  var hitWords: HitWords { HitWords([search?.words, filter.text].compactMap { $0 }) }
}
