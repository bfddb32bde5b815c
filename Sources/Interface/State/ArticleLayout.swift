import TimelineModel

/// The room in which an article's text stands.
public struct TextRoom: Equatable, Sendable {
  public let width: Int
  private let characterWidth: CharacterWidth

  init(width: Int, _ characterWidth: CharacterWidth) {
    self.width = width
    self.characterWidth = characterWidth
  }

  /// An article as it will stand in it, but for the reader's notes.
  public func layout(of article: Article) -> ArticleLayout {
    ArticleLayout(article, width: width, characterWidth)
  }
}

/// An article as lines of some width.
public struct ArticleLayout: Equatable, Sendable {
  struct Line: Equatable, Sendable {
    enum Content: Equatable, Sendable {
      case blank
      /// A stretch of the article's text.
      case text(TextLayout.Line, Passage.Kind)
      /// A line of a title that stands outside the text.
      case title(String)
      /// A line of what the reader has noted on an event that the passage above tells.
      case note(String, on: Span, isFirst: Bool)
      /// The heading above the sources.
      case sources
      /// A line of a source, by its number.
      case source(Int, String)
      /// A source's link.
      case link(Int, String)
    }

    var content: Content

    /// The stretch of the article it shows, or is about; nil for blanks and outside titles.
    var span: Span? {
      switch content {
      case .text(let line, _): line.span
      case .note(_, let span, _): span
      case .blank, .title, .sources, .source, .link: nil
      }
    }
  }

  /// What the reader has noted on an event.
  struct Note: Equatable, Sendable {
    /// Where the article tells the event.
    var span: Span
    var text: String
  }

  public let width: Int
  let notes: [Note]
  let lines: [Line]

  init(_ article: Article, width: Int, _ characterWidth: CharacterWidth, notes: [Note] = []) {
    let layout = TextLayout(characterWidth)
    var lines: [Line] = []
    if !article.passages.contains(where: { $0.kind == .title }), let title = article.title {
      lines = layout.wrapped(title, to: width).map { Line(content: .title($0)) }
    }
    for passage in article.passages {
      if !lines.isEmpty { lines.append(Line(content: .blank)) }
      lines += layout.wrap(article.text, passage.span, to: width)
        .map { Line(content: .text($0, passage.kind)) }
      for note in notes where passage.span.contains(note.span.end - 1) {
        lines += layout.wrapped(note.text, to: width).enumerated().map { place, text in
          Line(content: .note(text, on: note.span, isFirst: place == 0))
        }
      }
    }
    self.width = width
    self.notes = notes
    self.lines = lines + Self.sources(of: article, width, layout)
  }

  /// What the article was written from, below it.
  private static func sources(of article: Article, _ width: Int, _ layout: TextLayout) -> [Line] {
    let sources = article.header.sources
    if sources.isEmpty { return [] }
    return [Line(content: .blank), Line(content: .sources)]
      + sources.enumerated().flatMap { number, source in
        let names = layout.wrapped(source.name, to: width).map { Line(content: .source(number, $0)) }
        let link = source.link.map { layout.truncated(visible($0), to: width) }
        return names + [link.map { Line(content: .link(number, $0)) }].compactMap(\.self)
      }
  }

  /// The lines that show some of a span; empty when none does.
  func lines(of span: Span) -> Range<Int> {
    guard let first = lines.firstIndex(where: { $0.span?.overlaps(span) ?? false }) else { return 0..<0 }
    let end = lines[first...].lastIndex { $0.span?.overlaps(span) ?? false } ?? first
    return first..<(end + 1)
  }
}
