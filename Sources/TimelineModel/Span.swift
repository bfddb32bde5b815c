/// A stretch of an article's text, as UTF-8 byte offsets into `Article.text`, half open.
///
/// Byte offsets are O(1) in Swift and the same in SQLite; they are the link between timeline, article pane
/// and explanation.
public struct Span: Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  public init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  public var range: Range<Int> { start..<end }
  public var isEmpty: Bool { start >= end }
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
}

extension Span: Comparable, Codable {
  /// Earlier first; of two that begin together the longer first.
  public static func < (left: Span, right: Span) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }

  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    self.init(try container.decode(Int.self), try container.decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(start)
    try container.encode(end)
  }
}

extension String {
  /// The words of a span of this text.
  public subscript(span: Span) -> Substring {
    let bytes = utf8
    let start = bytes.index(startIndex, offsetBy: span.start)
    return self[start..<bytes.index(start, offsetBy: span.end - span.start)]
  }
}
