import Testing
import TimelineModel

@testable import Reading

@Suite("Offsets lead back to the text that was given")
struct GivenOffsetsTests {
  private func article(_ given: String) throws -> Article {
    try ArticleReader().readText(Array(given.utf8), path: "a.txt").get()
  }

  /// The words between two offsets, taken from the given text.
  private func given(_ span: Span, in article: Article) -> String {
    let offsets = GivenOffsets(article).scalarOffsets(at: [span.start, span.end])
    let scalars = Array((article.givenText ?? article.text).unicodeScalars)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[offsets[0]..<offsets[1]])
    return String(words)
  }

  private func span(of words: String, in text: String) throws -> Span {
    let range = try #require(text.firstRange(of: words))
    return Span(
      text.utf8.distance(from: text.startIndex, to: range.lowerBound),
      text.utf8.distance(from: text.startIndex, to: range.upperBound))
  }

  @Test(
    "a word is found again behind decomposed letters and line ends of two bytes",
    arguments: [
      ("Båten til Ålesund gikk på grunn.", "Ålesund", "Ålesund"),
      ("Ba\u{30A}ten til A\u{30A}lesund gikk.", "Ålesund", "A\u{30A}lesund"),
      ("En.\r\n\r\nTo.\rA\u{30A}s.", "Ås", "A\u{30A}s"),
      ("En.\r\nTo.", "En.\nTo.", "En.\r\nTo."),
      ("e\u{323}\u{301} og a\u{30A}.", "og", "og"),
    ])
  func roundTrip(file: String, words: String, found: String) throws {
    let article = try article(file)
    let place = try span(of: words, in: article.text)
    #expect(Array(given(place, in: article).unicodeScalars) == Array(found.unicodeScalars))
  }

  @Test("text that needed nothing has no given text, and its offsets are counted in scalars")
  func plain() throws {
    let article = try article("På Øya 🫐 i går.")
    #expect(article.givenText == nil)
    #expect(GivenOffsets(article).scalarOffsets(at: [0, 3, 4, 8, 8, 13, 20]) == [0, 2, 3, 6, 6, 8, 14])
  }

  @Test(
    "the ends of the text are the ends of the given one")
  func ends() throws {
    let article = try article("a\u{30A}\r\n\r\nb.")
    #expect(article.text == "å\n\nb.")
    #expect(GivenOffsets(article).scalarOffsets(at: [0, 2, 3, 4, 6]) == [0, 2, 4, 6, 8])
  }
}
