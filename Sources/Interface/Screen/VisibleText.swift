/// A text as it may be printed on a terminal: what cannot be shown is made visible, as on the screen.
///
/// For output line by line, where no canvas stands between a text from outside and the terminal.
public func visible(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  return Grapheme.all(in: text, .table).map(\.text).joined()
}

/// The same for a terminal that shows only ASCII.
public func visibleInASCII(_ text: String) -> String {
  Grapheme.all(in: text, CharacterWidth.table.inASCII).map(\.text).joined()
}
