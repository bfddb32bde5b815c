import Reading
import TimelineModel

/// An article's text as it was given, in scalars: where spans of `Article.text` lie in it.
struct ScalarText {
  /// The text that offsets count in.
  let given: String
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int: Int]

  /// - Parameter spans: all that will be asked for; they are found in one pass.
  init(_ article: Article, spans: [Span]) {
    given = article.givenText ?? article.text
    scalars = Array(given.unicodeScalars)
    let ends = Set(spans.flatMap { [$0.start, $0.end] }).sorted()
    let places = GivenOffsets(article).scalarOffsets(at: ends)
    offsets = Dictionary(zip(ends, places), uniquingKeysWith: { first, _ in first })
  }

  func range(_ span: Span) -> Range<Int> {
    let start = offsets[span.start] ?? 0
    return start..<max(start, offsets[span.end] ?? start)
  }

  func words(_ span: Span) -> String {
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[range(span).clamped(to: 0..<scalars.count)])
    return String(words)
  }
}
