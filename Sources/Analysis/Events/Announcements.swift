import TimelineModel

/// Sentences that announce the news instead of telling it.
extension EventDraft {
  /// Whether the line of an event can stand by itself in a list; that of the news does with a title.
  func tellsByItself(_ event: Int) -> Bool {
    if found[event].isMain { return title != nil || !onlyAnnounces(found[event].headline) }
    // The dearest question last.
    return !onlyAnnounces(found[event].headline) && !isOfBareSource(event) && !opensOnUnnamed(event)
      && !hangs(event) && !isDoubtful(event)
  }

  /// «Serbia og Kosovo møttes. | De to landene undertegnet avtalen»: whom the words before name as two.
  mutating func nameTheTwo() {
    for index in found.indices where PointingWords.both.mayOpen(found[index].headline) {
      let words = found[index].headline.split(separator: " ", maxSplits: 3)
      guard words.count > 3, PointingWords.two.contains(words[1].lowercased()),
        ["de", "dei"].contains(words[0].lowercased()), PointingWords.counted.contains(words[2].lowercased()),
        let number = text.sentence(at: found[index].span), let names = lastTwo(before: number)
      else { continue }
      let line = "\(names) \(words[3])"
      if line.count <= Headline.limit { found[index].headline = line }
    }
  }

  /// «Serbia og Kosovo», as one of the last sentences names them.
  private func lastTwo(before number: Int) -> String? {
    for before in Self.inMind(number).prefix(3) {
      let names = cast.namings(in: text.sentences[before].tokens)
      for (first, second) in zip(names, names.dropFirst())
      where second.tokens.lowerBound == first.tokens.upperBound + 1
        && text.isWord(first.tokens.upperBound, .og)
        && !second.isGenitive && first.mention.kind == second.mention.kind && first.mention.kind != .person
      {
        return text.words(Span(first.mention.span.start, second.mention.span.end))
      }
    }
    return nil
  }

  /// «Begge ble løslatt», «De to landene undertegnet avtalen», «Innsatsen ble forlenget»: a line that begins with what only
  /// the words before explain, and they name nothing it can mean.
  private func opensOnUnnamed(_ event: Int) -> Bool {
    guard reader.words.isVerbSecond, PointingWords.opening.mayOpen(found[event].headline),
      found[event].headline != title
    else { return false }
    let line = found[event].headline.split(separator: " ", maxSplits: 3).map { $0.lowercased() }
    guard line.count > 2 else { return false }
    if PointingWords.pointers.contains(line[0]) { return true }
    if PointingWords.inside.contains(line[0]) {
      return PointingWords.it.contains(line[1]) && PointingWords.goingOn.contains(line[2])
    }
    if PointingWords.these.contains(line[0]) { return PointingWords.sorts.contains(line[1]) }
    if PointingWords.counted.contains(line[2]) { return line[0] == "de" || line[0] == "dei" }
    return PointingWords.owned.contains(line[0]) && !PointingWords.holding.contains(line[1])
  }

  /// Whether a headline begins or ends with a pronoun, which nothing beside it in the list explains.
  private func hangs(_ event: Int) -> Bool {
    let line = found[event].headline
    if !composer.headline.isSound(line, text.lexicon) || composer.headline.opensOnDeed(line, text.lexicon) {
      return true
    }
    // What somebody says of «det» tells nothing; on a day of its own it is told all the same.
    if found[event].kind == .statement || found[event].kind == .report, found[event].basis != .sentence,
      composer.headline.hangs(found[event].headline)
    {
      return true
    }
    return !reader.words.hanging.isEmpty
      && reader.words.hanging.contains(Substring(line.utf8.prefix { $0 != 0x20 }).lowercased())
  }

  private func isOfBareSource(_ event: Int) -> Bool {
    text.sentence(at: found[event].span).map { isBareSource($0) } ?? false
  }

  /// «Dal sier dette om saken», «Han kom mandag med kunngjøringen», «Mandag kom nyheten»: a line that says that
  /// something was told, and not what; «Det kom meldinger om at byen var tatt» says it.
  func onlyAnnounces(_ line: String) -> Bool {
    guard HeadlineWords.announcingHeads.mayStand(in: line) else { return false }
    let words = line.lowercased().split { $0 == " " || $0 == "," || $0 == ":" }.map(String.init)
    for (index, word) in words.enumerated() {
      let rest = words[(index + 1)...]
      if HeadlineWords.thisAlone.contains(word), index > 0,
        HeadlineWords.announcing.contains(words[index - 1])
      {
        return !rest.contains("at")
      }
      if HeadlineWords.announced.contains(word), !rest.contains("om"), !rest.contains("at"),
        words.contains(where: { HeadlineWords.arriving.contains($0) })
      {
        return true
      }
    }
    return false
  }
}

extension EventDraft {
  /// «Ifølge observatoriet ble ti drept» → «Observatoriet: Ti ble drept», where there is room for who tells it.
  func withSource(_ line: String, _ number: Int, _ region: Range<Int>) -> String {
    let sentence = text.sentences[number].tokens
    let first = sentence.lowerBound
    guard text.isWord(first, [.ifølge, .ifølgje]), region.isEmpty || region.lowerBound == first,
      line != title,
      !line.utf8.contains(UInt8(ascii: ":")),
      let verb = sentence.dropFirst(2).prefix(5).first(where: {
        text.tokens[$0].kind == .sign || reader.words.isFinite(text, $0, sentence)
      }), text.tokens[verb].kind == .word
    else { return line }
    let words = text.words(text.span(first + 1..<verb))
    let name = cast.naming(at: first + 1).flatMap { naming in
      naming.tokens == first + 1..<verb ? naming.mention.entity.flatMap { cast.shortName(of: $0) } : nil
    }
    let source = name ?? words.prefix(1).uppercased() + words.dropFirst()
    let told = "\(source): \(line)"
    return told.count > Headline.limit || line.utf8.holds(words.utf8) ? line : told
  }
}
