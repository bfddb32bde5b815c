import TimelineModel

/// Whom and which places the title names: they belong to the main event, whichever sentence tells it.
extension EventDraft {
  /// Adds those whom the title names to those who take part, and the places it says that something is at.
  func addTitleNames(to actors: inout [Actor.ID], and places: inout [Place.ID]) {
    for naming in cast.namings where !naming.isCredit {
      guard let id = naming.mention.entity, !actors.contains(id), !places.contains(id),
        let start = startInTitle(naming)
      else { continue }
      let before = heading.tokens[start - 1]
      switch naming.mention.kind {
      case .place: if composer.placing.at.contains(before) { places.append(id) }
      case .person: actors.append(id)
      case _ where naming.isState: if start == 0, !naming.isGenitive { actors.append(id) }
      // «krigen mot IS»
      default: if !composer.placing.besides.contains(before) { actors.append(id) }
      }
    }
  }

  /// Where the words of a name stand in the title, with or without an s.
  func startInTitle(_ naming: Cast.Naming) -> Int? {
    let s = UInt8(ascii: "s")
    var name = text.bytes[naming.mention.span.range]
    if naming.isGenitive, name.last == s { name = name.dropLast() }
    return heading.tokens.indices.dropLast(naming.tokens.count - 1).first { start in
      let words = heading.bytes[heading.span(start..<start + naming.tokens.count).range]
      return words.elementsEqual(name) || words.last == s && words.dropLast().elementsEqual(name)
    }
  }
}
