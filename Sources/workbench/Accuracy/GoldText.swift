import Foundation
import TimelineModel

/// An article's text, in which an annotator's snippets are looked up.
///
/// Snippets are found although blanks, dashes, quotation marks and apostrophes are written otherwise than in
/// the text, since they may have been copied by way of an editor.
struct GoldText {
  let text: String
  /// The text scalar by scalar, and folded for looking up.
  let scalars: [Unicode.Scalar]
  private let folded: [Unicode.Scalar]
  /// UTF-8 offset of each scalar, and of the end.
  private let offsets: [Int]

  init(_ text: String) {
    self.text = text
    scalars = Array(text.unicodeScalars)
    folded = scalars.map(Self.fold)
    var offsets = [0]
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    self.offsets = offsets
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "–", "—", "−": "-"
    case "«", "»", "“", "”", "„": "\""
    case "’", "‘": "'"
    case _ where scalar.properties.isWhitespace: " "
    default: scalar
    }
  }

  /// The UTF-8 span of a range of scalars.
  func span(_ range: Range<Int>) -> Span { Span(offsets[range.lowerBound], offsets[range.upperBound]) }

  /// The ranges of scalars where words stand, overlapping ones too, left to right.
  func ranges(of words: String, from start: Int = 0) -> [Range<Int>] {
    let pattern = words.precomposedStringWithCanonicalMapping.unicodeScalars.map(Self.fold)
    guard let first = pattern.first else { return [] }
    return (start..<max(start, folded.count)).compactMap { position in
      guard folded[position] == first, let end = end(of: pattern, at: position) else { return nil }
      return position..<end
    }
  }

  /// Where a pattern that begins at a position ends; nil when it doesn't stand there. One blank stands for any
  /// number of blanks.
  private func end(of pattern: [Unicode.Scalar], at start: Int) -> Int? {
    var position = start
    var wasBlank = false
    for scalar in pattern {
      if scalar == " ", wasBlank { continue }
      guard position < folded.count, folded[position] == scalar else { return nil }
      position += 1
      wasBlank = scalar == " "
      while wasBlank, position < folded.count, folded[position] == " " { position += 1 }
    }
    return position
  }

  /// Where a snippet stands; nil when it has fewer occurrences than asked for.
  func span(of words: String, occurrence: Int?) -> Span? {
    let all = ranges(of: words)
    let index = (occurrence ?? 1) - 1
    return all.indices.contains(index) ? span(all[index]) : nil
  }

  /// From the first to the last words of a quote.
  func span(of quote: GoldQuote) -> Span? {
    let starts = ranges(of: quote.snippetStart)
    let index = (quote.occurrence ?? 1) - 1
    guard starts.indices.contains(index),
      let end = ranges(of: quote.snippetEnd, from: starts[index].lowerBound).first
    else { return nil }
    return span(starts[index].lowerBound..<end.upperBound)
  }

  /// Words of a span, on one line and not too long to print.
  func words(_ span: Span) -> String {
    let line = String(text[span].map { $0.isNewline ? " " : $0 })
    return line.count <= 60 ? line : String(line.prefix(59)) + "…"
  }
}

extension GoldText {
  /// Length in common as a share of the length from the first beginning to the last end, 0…1. Counted in
  /// scalars, so that «ø» weighs no more than «o».
  func likeness(_ one: Span, _ other: Span) -> Double {
    guard one.overlaps(other) else { return 0 }
    let common = scalars(from: max(one.start, other.start), to: min(one.end, other.end))
    let whole = scalars(from: min(one.start, other.start), to: max(one.end, other.end))
    return Double(common) / Double(whole)
  }

  private func scalars(from start: Int, to end: Int) -> Int { text[Span(start, end)].unicodeScalars.count }
}
