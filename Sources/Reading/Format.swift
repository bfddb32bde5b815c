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

  /// Names of what holds an article among much else: as plain text its marks would be news.
  private static let foreignExtensions: Set = [
    "html", "htm", "xhtml", "mhtml", "mht", "eml", "mbox", "msg", "csv", "tsv", "yaml", "yml", "rtf", "tex",
    "pdf", "doc", "docx", "odt", "epub", "xls", "xlsx", "ods", "ppt", "pptx", "zip", "gz", "tar", "sqlite",
  ]

  /// Whether a file's name says that it is of a format we do not read.
  static func isForeign(_ path: String) -> Bool {
    foreignExtensions.contains(SourceFile.pathExtension(of: path))
  }

  static func of(_ file: SourceFile) -> Format {
    of(path: file.path) ?? all.first { $0.sniff(file) } ?? PlainTextFormat.format
  }

  /// Whether a name ends as that of a file with an article in it.
  public static func tells(_ name: String) -> Bool { of(path: name) != nil || isForeign(name) }

  static func of(path: String) -> Format? {
    let pathExtension = SourceFile.pathExtension(of: path)
    return all.first { $0.extensions.contains(pathExtension) }
  }
}
