/// The body of a Markdown file as paragraphs of plain text (CommonMark, as far as articles need it).
struct MarkdownBody {
  private(set) var blocks: [Block] = []

  /// A paragraph on one line.
  struct Block: Equatable {
    var kind: Kind
    var text: String

    enum Kind: Equatable {
      /// Of level 1…6.
      case heading(Int)
      /// The words that stand for a picture.
      case image
      case paragraph
    }
  }

  /// The paragraphs with an empty line between them.
  var text: String { blocks.map(\.text).joined(separator: "\n\n") }

  private var open: [UInt8] = []
  private var isInComment = false

  init(_ lines: ArraySlice<ArraySlice<UInt8>>) {
    for line in lines { take(line) }
    close(.paragraph)
  }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    let words = MarkdownLine.unquoted(line)
    if isInComment || words.begins(with: "<!--") {
      isInComment = !MarkdownLine.endsComment(words)
    } else if words.isEmpty || MarkdownLine.isFence(words) || MarkdownLine.isLinkDefinition(words) {
      close(.paragraph)
    } else if let (level, heading) = MarkdownLine.heading(words) {
      close(.paragraph)
      open = Array(heading)
      close(.heading(level))
    } else if let level = MarkdownLine.underline(words), !open.isEmpty {
      close(.heading(level))
    } else if MarkdownLine.isRule(words) {
      close(.paragraph)
    } else {
      let item = MarkdownLine.listItem(words)
      if item != nil { close(.paragraph) }
      if !open.isEmpty { open.append(Bytes.space) }
      open += item ?? words
    }
  }

  private mutating func close(_ kind: Block.Kind) {
    let isImage = open[...].begins(with: "![") && open.last == UInt8(ascii: ")")
    let text = MarkdownInline.plain(open).trimmed
    if !text.isEmpty {
      blocks.append(Block(kind: isImage && kind == .paragraph ? .image : kind, text: text))
    }
    open.removeAll(keepingCapacity: true)
  }
}

/// What a line of Markdown is by its first bytes.
enum MarkdownLine {
  private static let hash = UInt8(ascii: "#")

  /// The line without blanks at its ends and without marks of block quotes.
  static func unquoted(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var words = line.drop { Bytes.isBlank($0) || $0 == UInt8(ascii: ">") }
    while let last = words.last, Bytes.isBlank(last) || last == UInt8(ascii: "\\") { words.removeLast() }
    return words
  }

  /// `## Words ##`.
  static func heading(_ words: ArraySlice<UInt8>) -> (level: Int, words: ArraySlice<UInt8>)? {
    let level = words.prefix { $0 == hash }.count
    let rest = words.dropFirst(level)
    guard (1...6).contains(level), rest.first.map(Bytes.isBlank) ?? true else { return nil }
    var title = rest.drop(while: Bytes.isBlank)
    let closing = title.reversed().prefix { $0 == hash }.count
    let before = title.dropLast(closing)
    if closing > 0, before.last.map(Bytes.isBlank) ?? true { title = before }
    return (level, title)
  }

  /// `=====` or `-----` below the words of a heading.
  static func underline(_ words: ArraySlice<UInt8>) -> Int? {
    if words.allSatisfy({ $0 == UInt8(ascii: "=") }) { return 1 }
    if words.allSatisfy({ $0 == UInt8(ascii: "-") }) { return 2 }
    return nil
  }

  /// `* * *`, `---`, `___`.
  static func isRule(_ words: ArraySlice<UInt8>) -> Bool {
    guard let mark = words.first, "*-_".utf8.contains(mark) else { return false }
    return words.count { $0 == mark } >= 3 && words.allSatisfy { $0 == mark || Bytes.isBlank($0) }
  }

  static func isFence(_ words: ArraySlice<UInt8>) -> Bool {
    words.begins(with: "```") || words.begins(with: "~~~")
  }

  /// `[name]: https://…`.
  static func isLinkDefinition(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.first == UInt8(ascii: "["), let end = words.firstIndex(of: UInt8(ascii: "]")) else {
      return false
    }
    return words[end...].dropFirst().first == UInt8(ascii: ":")
  }

  static func endsComment(_ words: ArraySlice<UInt8>) -> Bool {
    words.suffix(3).elementsEqual("-->".utf8)
  }

  /// The words after `-`, `*`, `+` or a number with a point.
  ///
  /// «17. mai møttes de» is no list: what a number counts begins with a capital.
  static func listItem(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let digits = words.prefix(while: Bytes.isDigit).count
    let rest = words.dropFirst(max(digits, 1))
    if digits == 0 {
      guard let mark = words.first, "-*+".utf8.contains(mark) else { return nil }
      return afterBlanks(rest)
    }
    guard digits <= 3, let point = rest.first, ".)".utf8.contains(point),
      let item = afterBlanks(rest.dropFirst()), let first = item.first,
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else { return nil }
    return item
  }

  private static func afterBlanks(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = rest.first, Bytes.isBlank(first) else { return nil }
    return rest.drop(while: Bytes.isBlank)
  }
}
