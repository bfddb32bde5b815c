import TimelineModel

/// Who somebody is that is called by what he is, and who is only spoken to.
extension Attribution {
  /// «sa sjefen for etaten, Per Dal, at …»: the name beside what the one who speaks is.
  func isNameBehindTitle(_ text: AnalyzedText, _ cast: Cast, _ index: Int, _ verb: Int) -> Bool {
    text.isSign(index - 1, ",") && text.tokens[verb + 1].kind == .word && !text.hasCapital(verb + 1)
      && cast.naming(at: index)?.mention.kind == .person
  }

  /// «talsmannen, oberst Steve Warren, …»: the name beside a title says whom it means.
  func apposition(
    _ text: AnalyzedText, to title: Cast.Naming, among namings: [Cast.Naming]
  ) -> Cast.Naming? {
    let end = title.tokens.upperBound
    guard title.mention.how == .title, text.isSign(end, ",") else { return nil }
    return namings.first {
      (end + 1...end + 3).contains($0.tokens.lowerBound) && $0.mention.kind == .person
        && $0.mention.how != .title && text.isSign($0.tokens.upperBound, ",")
    }
  }

  /// The only one whom this passage and the two before it name: «Josep Borrell kom. – Vi er klare, sa spanjolen».
  func onlyPerson(_ text: AnalyzedText, _ cast: Cast, before index: Int) -> Actor.ID? {
    guard let number = text.sentence(holding: index) else { return nil }
    let first = max(0, text.sentences[number].passage - 2)
    // A text without paragraphs must not be looked through from its beginning.
    let start = max(text.passageTokens[first].lowerBound, index - Self.reachOfBearer)
    let people = Set(
      cast.namings(in: start..<index).lazy.filter { $0.mention.kind == .person && !$0.isCredit }.map(
        \.mention.entity))
    return people.count == 1 ? people.first ?? nil : nil
  }

  /// So many words on somebody is still called by what he is: three long paragraphs.
  private static var reachOfBearer: Int { 500 }

  /// «til Brende», «til avisen Bergens Tidende», «fra Brende».
  func isAddressed(_ text: AnalyzedText, _ index: Int, in words: Range<Int>) -> Bool {
    isHearer(text, index, in: words) || words.contains(index - 1) && text.isWord(index - 1, [.fra, .frå])
  }

  /// «sier en innbygger til VG», «til avisa Budstikka»: who is told, and says nothing.
  func addresses(_ text: AnalyzedText, _ name: Int) -> Bool {
    addressing.contains(text.tokens[name - 1])
      || NorwegianSpeech.media.fit(text, name - 1) && addressing.contains(text.tokens[name - 2])
  }

  func isHearer(_ text: AnalyzedText, _ index: Int, in words: Range<Int>) -> Bool {
    func addresses(_ index: Int) -> Bool { words.contains(index) && addressing.contains(text.tokens[index]) }
    return addresses(index - 1)
      || NorwegianEndings.definite.fit(text, index - 1) && !text.hasCapital(index - 1) && addresses(index - 2)
  }

  /// «det i rapporten», «det i brevet fra etaten»: its words are of nobody who has spoken; not «det i rapporten hans».
  func isReport(_ text: AnalyzedText, _ words: Range<Int>) -> Bool {
    words.contains {
      NorwegianSpeech.reports.fit(text, $0) && !NorwegianSpeech.possessives.fit(text, $0 + 1)
        || $0 > words.lowerBound + 2 && text.isWord($0, [.fra, .frå, .av])
    }
  }
}
