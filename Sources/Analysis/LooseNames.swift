import TimelineModel

/// Capitalised words that only the rest of the article explains.
extension CastBuilder {
  /// A capitalised word by itself: the surname of someone new, an organisation met before, or a slip of the
  /// pen for a name that the article has.
  mutating func resolveLoose(_ candidate: ActorRecognizer.Candidate) {
    let token = candidate.tokens.lowerBound
    let word = String(text.word(token))
    for spelling in [word, word.hasSuffix("s") ? String(word.dropLast()) : word] {
      if let id = named(spelling, before: token) {
        addPerson(candidate, id, name(of: id), .surname)
        return
      }
      if let id = newNames[spelling] {
        add(candidate, .organization, id, spelling, .newName)
        return
      }
    }
    guard word.utf8.count >= 6, !candidate.isCredit else { return }
    let bytes = Lexicon.fold(word.utf8)
    let spellings = bytes.last == 0x73 ? [bytes, bytes.dropLast()] : [bytes]
    let like = spellings.compactMap { surnameIndex.first(like: $0) }.min()
    guard let like, let id = named(surnames[like], before: token) else { return }
    addPerson(candidate, id, name(of: id), .surname)
  }

  /// A surname without «al-».
  static func bare(_ surname: String) -> String {
    guard surname.first?.isLowercase ?? false, let hyphen = surname.firstIndex(of: "-") else {
      return surname
    }
    return String(surname[surname.index(after: hyphen)...])
  }
}
