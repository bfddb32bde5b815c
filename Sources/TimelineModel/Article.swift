/// An article as read from a file: its text, what its header says, and its passages. No analysis.
public struct Article: Identifiable, Hashable, Sendable, Codable {
  public typealias ID = String

  /// Stable: made from the text alone, so the same article is the same everywhere and in every run.
  public var id: ID
  public var source: Source
  /// What the file itself says about the article.
  public var header: Header
  /// The headline as it stands in the text or header; nil when the article has none.
  public var title: String?
  /// Plain text: mark-up and header line removed, NFC, lines end in "\n".
  public var text: String
  /// The text as the reader found it, when `text` differs from it (decomposed letters, CRLF).
  /// Its characters (grapheme clusters) correspond one to one with those of `text`.
  public var givenText: String?
  /// Non-empty paragraphs in order.
  public var passages: [Passage]

  public init(
    id: ID, source: Source, header: Header, title: String?, text: String, givenText: String? = nil,
    passages: [Passage]
  ) {
    self.id = id
    self.source = source
    self.header = header
    self.title = title
    self.text = text
    self.givenText = givenText
    self.passages = passages
  }

  /// Where an article came from.
  public struct Source: Hashable, Sendable, Codable {
    /// As given, relative to the folder that was imported.
    public var path: String
    /// First line of the article in its file, from 1; a JSON Lines file has many.
    public var line: Int
    /// Name of the format that read it: "text", "markdown", "jsonl".
    public var format: String

    public init(path: String, line: Int = 1, format: String) {
      self.path = path
      self.line = line
      self.format = format
    }
  }

  /// The title, else the beginning of the lead.
  public var displayTitle: String {
    if let title { return title }
    let lead = passages.first { $0.kind == .lead } ?? passages.first
    guard let lead else { return id }
    let words = text[lead.span]
    let short = words[..<Self.firstSentenceEnd(in: words)]
    guard short.count > 80 else { return String(short) }
    let cut = short.prefix(79)
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + "…"
  }
  /// The first full stop, question or exclamation mark that ends a sentence; one inside a word
  /// («aftenposten.no») or between a digit and a small letter («17. mars») does not.
  private static func firstSentenceEnd(in words: Substring) -> Substring.Index {
    var previous: Character = " "
    for place in words.indices {
      let rest = words[words.index(after: place)...]
      if ".!?".contains(words[place]), rest.first?.isWhitespace ?? true {
        let next = rest.first { !$0.isWhitespace }
        if !previous.isNumber || !(next?.isLowercase ?? false) { return place }
      }
      previous = words[place]
    }
    return words.endIndex
  }
}

/// What a file says about its article: from a header line, front matter or JSON fields.
public struct Header: Hashable, Sendable, Codable {
  /// The date as it says, and how it says it.
  public var date: When?
  public var dateBasis: DateBasis = .none
  /// The words the date stands in, «date 2017-03».
  public var dateWords: String?
  /// Whether the date is that of the file's name; nil in archives from before it was read.
  public var isDatedByFile: Bool?
  /// The id given to the article, as in JSON Lines.
  public var id: String?
  public var publisher: String?
  public var author: String?
  public var place: String?
  public var url: String?
  public var language: Language?
  public var tags: [String] = []
  /// Publications that the article was written from.
  public var sources: [Citation] = []
  /// A line on what the article is based on.
  public var basis: String?

  public init() {}

  /// A publication that an article refers to.
  public struct Citation: Hashable, Sendable, Codable {
    public var publisher: String
    public var title: String
    public var date: String?
    public var link: String?

    public init(publisher: String, title: String, date: String? = nil, link: String? = nil) {
      self.publisher = publisher
      self.title = title
      self.date = date
      self.link = link
    }
  }
}

/// Where an article's own date comes from.
public enum DateBasis: String, Hashable, Sendable, Codable, CaseIterable {
  /// The first line of the text.
  case header
  /// Front matter, JSON fields, or the file name.
  case metadata
  /// Worked out from what the text tells.
  case inferred
  case none
}

/// The language of an article, as an IETF tag («nb», «nn», «en», …).
public struct Language: RawRepresentable, Hashable, Sendable, Codable {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let bokmål = Language(rawValue: "nb")
  public static let nynorsk = Language(rawValue: "nn")
  public static let english = Language(rawValue: "en")
}
