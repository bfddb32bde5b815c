/// A text as it may be printed on a terminal: what cannot be shown is made visible, as on the screen.
///
/// For output line by line, where no canvas stands between a text from outside and the terminal.
public func visible(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  return Grapheme.all(in: text, .table).map(\.text).joined()
}

/// The same of several lines.
public func visibleLines(_ text: String) -> String { lines(of: text, visible) }

/// The same of several lines, for a terminal that shows only ASCII.
public func visibleLinesInASCII(_ text: String) -> String { lines(of: text, visibleInASCII) }

/// Shows line by line; what parts columns and lines stays.
private func lines(of text: String, _ shown: (String) -> String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) { return text }
  return text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map {
    line in
    line.split(separator: "\t", omittingEmptySubsequences: false).map { shown(String($0)) }.joined(
      separator: "\t")
  }.joined(separator: "\n")
}

/// The same for a terminal that shows only ASCII.
public func visibleInASCII(_ text: String) -> String {
  Grapheme.all(in: text, CharacterWidth.table.inASCII).map(\.text).joined()
}
