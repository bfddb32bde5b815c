/// A paragraph of an article and the part it plays.
public struct Passage: Hashable, Sendable, Codable {
  public var kind: Kind
  public var span: Span

  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  /// What a paragraph is for, as newspapers build articles.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The headline.
    case title
    /// Who wrote it, alone on a line.
    case byline
    /// Place and publisher alone on a line: «BRUSSEL (VG)».
    case dateline
    /// The first running paragraph.
    case lead
    /// Running text.
    case body
    /// A short line without a full stop between paragraphs.
    case subhead
    /// A paragraph that a dash opens: a source's words.
    case quote
    /// A paragraph that a dash opens: the reporter's question.
    case question
    /// Picture text or a photo credit.
    case caption
    /// «Les også: …» and other links.
    case related
    case advertisement
  }
}

extension Passage.Kind {
  /// Whether the paragraph tells the story: lead, body, quote or question.
  public var isRunning: Bool {
    switch self {
    case .lead, .body, .quote, .question: true
    case .title, .byline, .dateline, .subhead, .caption, .related, .advertisement: false
    }
  }
}
