/// Which title belongs to which name: those beside it, before and behind.
extension ActorRecognizer {
  /// Ties a name to the title before or after it, and drops titles that only lead up to a name.
  func join(
    _ found: Candidate, to candidates: inout [Candidate], since opening: Int, in text: AnalyzedText
  ) {
    guard namesPerson(found) else { return }
    let start = found.tokens.lowerBound
    var before = start - 1
    if text.isSign(before, "."), before > 0 { before -= 1 }
    if found.sentence.contains(before), text.tokens[before].kind == .word {
      found.title = titles.title(text, before)
    }
    if candidates.count > opening, case .title(let title, _) = candidates[candidates.count - 1].meaning {
      let gap = candidates[candidates.count - 1].tokens.upperBound..<start
      // «forsvarsminister Mattis», or «kommunikasjonssjefen i UD, Frode Andersen».
      if gap.isEmpty || (gap.count <= 5 && text.isSign(start - 1, ",")) {
        found.title = title
        if gap.isEmpty && !title.isDefinite {
          let lead = candidates.removeLast()
          if let owner = owner(text, lead.tokens) {
            candidates.append(
              Candidate(
                tokens: owner.range, sentence: lead.sentence, meaning: .known(owner.values), isGenitive: true)
            )
          }
        }
      }
    }
    if let (apposed, title) = apposedTitle(candidates[opening...], before: found, in: text) {
      found.title = title
      apposed.bearer = start
    }
    // «utsending for Irak | Kari Dal»
    let (land, lead) = (candidates.count - 1, candidates.count - 2)
    if lead >= opening, candidates[land].tag == .place, candidates[land].tokens.upperBound == start,
      case .title(let title, _) = candidates[lead].meaning, !title.isDefinite,
      candidates[lead].tokens.upperBound + 1 == candidates[land].tokens.lowerBound
    {
      found.title = title
      candidates.remove(at: lead)
    }
    let next = found.tokens.upperBound
    if found.title == nil, text.isSign(next, ","), found.sentence.contains(next + 1),
      text.tokens[next + 1].kind == .word
    {
      found.title = titles.title(text, next + 1)
    }
  }

  /// The title that a name explains behind a comma, be it with where its bearer serves and of what rank: «sjefen for
  /// styrkene i Irak, oberstløytnant | Kari Dal».
  private func apposedTitle(
    _ candidates: ArraySlice<Candidate>, before name: Candidate, in text: AnalyzedText
  ) -> (Candidate, Title)? {
    var comma = name.tokens.lowerBound - 1
    guard name.sentence.contains(comma), var last = candidates.last else { return nil }
    if let rank = titles.title(text, comma), !rank.isOffice { comma -= 1 }
    let isListed = text.isWord(name.tokens.upperBound, [.og])
    guard text.isSign(comma, ","), !isListed else { return nil }
    var end = comma
    if namesPlace(last), last.tokens.upperBound == end, text.isWord(last.tokens.lowerBound - 1, [.i, .for]) {
      end = last.tokens.lowerBound - 1
      guard let before = candidates.dropLast().last else { return nil }
      last = before
    }
    guard case .title(let title, _) = last.meaning, title.isDefinite, last.tokens.upperBound == end else {
      return nil
    }
    return (last, title)
  }

  private func namesPlace(_ candidate: Candidate) -> Bool {
    switch candidate.meaning {
    case .place: true
    case .known(let forms):
      forms.contains { form in
        switch form.entity {
        case .place: true
        case .actor(let index): register.actors[index].kind == .state
        }
      }
    case .person, .organization, .title, .loose: false
    }
  }

  func namesPerson(_ candidate: Candidate) -> Bool {
    switch candidate.meaning {
    case .person: true
    case .known(let forms):
      forms.contains { form in
        if case .actor(let index) = form.entity { register.actors[index].kind == .person } else { false }
      }
    case .organization, .place, .title, .loose: false
    }
  }
}
