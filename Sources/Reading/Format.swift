/// A kind of file that articles come in.
public struct Format: Sendable {
  /// As `Article.Source.format` has it.
  public let name: String
  /// Without the dot, in lower case.
  public let extensions: [String]
  /// Whether the first bytes look like it; asked in the order of `all` when the name does not tell.
  let sniff: @Sendable (SourceFile) -> Bool
  let read: @Sendable (SourceFile) -> ReadFile

  /// Every format there is, the ones easiest to tell first; plain text takes what the others leave.
  public static let all = [
    JSONLinesFormat.format, TimeMLFormat.format, MarkdownFormat.format, PlainTextFormat.format,
  ]

  static func of(_ file: SourceFile) -> Format {
    of(path: file.path) ?? all.first { $0.sniff(file) } ?? PlainTextFormat.format
  }

  static func of(path: String) -> Format? {
    let pathExtension = SourceFile.pathExtension(of: path)
    return all.first { $0.extensions.contains(pathExtension) }
  }
}
