import TimelineModel

/// Markdown with YAML front matter, as Hugo, Obsidian and Zettlr write it.
enum MarkdownFormat {
  static let format = Format(
    name: "markdown", extensions: ["md", "markdown"],
    sniff: { FrontMatter.isOpened(by: $0.content.prefix(5)) }, read: { read($0) })

  static func read(_ file: SourceFile) -> ReadFile {
    if file.isBinary { return ReadFile(problems: [ReadingProblems.binary(file.path)]) }
    let decoded = DecodedText(file.content)
    var problems = ReadingProblems.notes(on: decoded, in: file.path)
    let bytes = Array(decoded.text.utf8)
    let lines = Bytes.lines(of: bytes[...])
    let bodyStart = FrontMatter.end(in: lines)
    var draft = ArticleDraft(path: file.path, format: "markdown", given: "")
    if bodyStart == 0, FrontMatter.isOpened(by: bytes[...]), lines.count > 1,
      FrontMatter.looksLikeField(lines[1])
    {
      problems.append(ReadingProblems.openFrontMatter(in: file.path))
    }
    if bodyStart > 0 { problems += FrontMatter.read(lines[1..<bodyStart - 1], into: &draft) }
    let body = MarkdownBody(lines[bodyStart...])
    draft.given = body.text
    draft.kinds = kinds(of: body.blocks, title: &draft.title)
    draft.header.takeDate(fromNameOf: file.path)
    return ReadFile(draft, problems: problems)
  }

  /// The first heading of level 1 is the title, unless the front matter has another one.
  private static func kinds(
    of blocks: [MarkdownBody.Block], title: inout String?
  ) -> [Int: Passage.Kind] {
    var kinds: [Int: Passage.Kind] = [:]
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .heading(1) where title == nil:
        title = block.text.nfc
        kinds[index] = .title
      case .heading:
        kinds[index] = block.text.nfc == title ? .title : .subhead
      case .image: kinds[index] = .caption
      case .paragraph: break
      }
    }
    return kinds
  }
}
