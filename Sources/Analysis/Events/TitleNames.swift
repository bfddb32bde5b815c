import TimelineModel

/// Whom and which places the title names: they belong to the main event, whichever sentence tells it; and whom a line names.
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
      // «Italia advarer», where the lead has «Italias minister».
      case _ where naming.isState: if start == 0, !isGenitiveInTitle(naming) { actors.append(id) }
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

  private func isGenitiveInTitle(_ naming: Cast.Naming) -> Bool {
    let last = heading.tokens[naming.tokens.count - 1]
    let word = heading.bytes[last.span.range]
    let name = text.bytes[text.tokens[naming.tokens.upperBound - 1].span.range]
    return word.last == UInt8(ascii: "s") && (naming.isGenitive || !word.elementsEqual(name))
  }

  /// Adds those whom the line of an event names: «Det hvite hus sa at | Dal | er død», «Dal: | Norge | vil sende soldater».
  ///
  /// A state is one of them where the words begin with it; who only stands behind «mot» or «ifølge» does nothing, nor
  /// does a body in what somebody says.
  func addLineNames(
    _ line: String, _ number: Int, _ kind: Event.Kind, to actors: inout [Actor.ID], and places: [Place.ID]
  ) {
    let isSaid = kind == .statement || kind == .report
    let sentence = withoutReason(text.sentences[number].tokens)
    for naming in cast.namings(in: sentence) where naming.mention.kind != .place && !naming.isCredit {
      guard let id = naming.mention.entity, !actors.contains(id), !places.contains(id) else { continue }
      let first = naming.tokens.lowerBound
      if (max(sentence.lowerBound, first - 4)..<first).contains(where: { isSource($0) }) { continue }
      let isPerson = naming.mention.kind == .person
      if isSaid, !isPerson && !naming.isState || isQuoted(naming.mention.span) { continue }
      if !isPerson, first > sentence.lowerBound, !text.isWord(first - 1, .at),
        composer.placing.besides.contains(text.tokens[first - 1])
      {
        continue
      }
      if naming.isGenitive, naming.isState || isSetting(naming, in: sentence) { continue }
      guard let start = line.start(ofName: text.bytes[naming.mention.span.range]) else { continue }
      // «Dal: Vi flyktet»: whose words they are.
      if let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), line.utf8.prefix(upTo: colon).count > start
      {
        continue
      }
      if naming.isState, start > 0, !line.utf8.prefix(start).suffix(2).elementsEqual(": ".utf8) { continue }
      actors.append(id)
    }
  }
}

extension String {
  /// Where a name begins that stands whole in a line, with or without the s of a genitive and whatever its first letter.
  fileprivate func start(ofName name: ArraySlice<UInt8>) -> Int? {
    let s = UInt8(ascii: "s")
    let line = Array(utf8)
    var name = name
    if name.count > 3, name.last == s { name = name.dropLast() }
    guard let first = name.first, name.count <= line.count else { return nil }
    func isLetter(_ place: Int) -> Bool {
      line.indices.contains(place) && (line[place] >= 0x80 || (0x61...0x7A).contains(line[place] | 0x20))
    }
    return (0...line.count - name.count).first { start in
      let end = start + name.count
      return line[start] | 0x20 == first | 0x20 && line[start + 1..<end].elementsEqual(name.dropFirst())
        && !isLetter(start - 1) && (!isLetter(end) || line[end] == s && !isLetter(end + 1))
    }
  }
}
