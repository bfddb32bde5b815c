import TimelineModel

/// Whom and which places the title names: they belong to the main event, whichever sentence tells it.
extension EventDraft {
  /// Adds those whom a title names to those who take part, and the places it says that something is at.
  func addNames(in title: String, to actors: inout [Actor.ID], and places: inout [Place.ID]) {
    let line = Array(title.utf8)
    for naming in cast.namings where !naming.isCredit {
      guard let id = naming.mention.entity, !actors.contains(id), !places.contains(id),
        let start = start(of: naming, in: line)
      else { continue }
      switch naming.mention.kind {
      case .place: if follows(PlacingWords.at, start, line) { places.append(id) }
      case .person: actors.append(id)
      case _ where naming.isState: if start == 0, !naming.isGenitive { actors.append(id) }
      // «krigen mot IS»
      default: if !follows(PlacingWords.besides, start, line) { actors.append(id) }
      }
    }
  }

  /// Where the words of a name stand in a line, as words of their own or with an s.
  private func start(of naming: Cast.Naming, in line: [UInt8]) -> Int? {
    var name = text.bytes[naming.mention.span.range]
    if naming.isGenitive, let last = name.last, last == UInt8(ascii: "s") { name = name.dropLast() }
    guard let first = name.first, name.count <= line.count else { return nil }
    return (0...line.count - name.count).first { start in
      guard line[start] == first, start == 0 || !Self.joins(line[start - 1]),
        line[start...].starts(with: name)
      else { return false }
      var end = start + name.count
      if end < line.count, line[end] == UInt8(ascii: "s") { end += 1 }
      return end == line.count || !Self.joins(line[end])
    }
  }

  /// Letters, digits and the hyphen of a compound.
  private static func joins(_ byte: UInt8) -> Bool {
    byte >= 0x80 && byte != 0xE2 || byte == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  /// Whether one of these words stands before a place in a line: «i Sotsji».
  private func follows(_ words: [String], _ start: Int, _ line: [UInt8]) -> Bool {
    guard start > 1, line[start - 1] == UInt8(ascii: " ") else { return false }
    let end = start - 1
    let begin = line[..<end].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
    return words.contains { $0.utf8.elementsEqual(line[begin..<end]) }
  }
}
