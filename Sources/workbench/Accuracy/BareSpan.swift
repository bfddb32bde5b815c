import TimelineModel

/// A span without the function words that it may begin with, since «i mars» and «mars» are the same find.
struct BareSpan: Equatable {
  private let span: Span

  private static let functionWords: Set<Substring> = [
    "i", "på", "den", "det", "de", "dei", "siden", "sidan", "fra", "frå", "og", "med", "til", "ved", "om",
    "for",
    "innen", "innan", "mellom", "før", "etter", "fram", "frem", "inntil", "under", "ut", "løpet", "av",
  ]

  init(_ span: Span, in text: GoldText) {
    var rest = text.text[span]
    while let word = rest.split(separator: " ", maxSplits: 1).first, word.endIndex < rest.endIndex,
      Self.functionWords.contains(word.lowercased()[...])
    {
      rest = rest[word.endIndex...].drop { $0 == " " }
    }
    self.span = Span(span.end - rest.utf8.count, span.end)
  }
}
