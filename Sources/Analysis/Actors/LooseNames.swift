import TimelineModel

/// Capitalised words that only the rest of the article explains.
extension CastBuilder {
  /// A capitalised word by itself: the surname of someone new, an organisation met before, or a slip of the
  /// pen for a name that the article has.
  mutating func resolveLoose(_ candidate: ActorRecognizer.Candidate) {
    let token = candidate.tokens.lowerBound
    let bytes = text.nameBytes(token)
    let endsInS = bytes.last == UInt8(ascii: "s")
    for ending in 0...(endsInS ? 1 : 0) where names.mayHold(bytes.dropLast(ending)) {
      let word = String(decoding: bytes.dropLast(ending), as: UTF8.self)
      if let person = names.person(surname: word, before: token) {
        addPerson(candidate, person, .surname)
        return
      }
      if let organisation = names.organisation(word) {
        add(candidate, .organization, organisation, word, .newName)
        return
      }
    }
    if !candidate.isCredit, let person = personNamedAlike(candidate) {
      addPerson(candidate, person, .surname)
    }
  }

  /// A place that the tagger or the words around it tell: perhaps one of the register with a tail, «Anbar-provinsen», or
  /// an organisation met before.
  mutating func resolveNewPlace(_ candidate: ActorRecognizer.Candidate) {
    let name = fullName(candidate)
    if let organisation = names.organisation(name) {
      add(candidate, .organization, organisation, name, .newName)
    } else if let base = recognizer.names.placeBeforeTail(text, candidate.tokens.lowerBound),
      let place = recognizer.placesByName[base]
    {
      add(candidate, .place, recognizer.number(ofPlace: place), register.places[place].name, .fullName)
    } else {
      add(candidate, .place, nil, name, .newName)
      lastNewPlace = candidate.tokens
    }
  }

  /// «ved Baaj, Rawa og Tharthar»: a word that is joined to places where something is.
  func isInListOfPlaces(_ candidate: ActorRecognizer.Candidate) -> Bool {
    candidate.tokens.count == 1
      && !text.tokens[candidate.tokens.lowerBound].marks.contains(.allCapitals)
      && [lastPlace, lastNewPlace].contains { place in
        recognizer.places.isInList(text, candidate.tokens, sentence: candidate.sentence, previous: place)
      }
  }

  /// The person named in full whose surname the word is, but for one slip of the pen.
  mutating func personNamedAlike(_ candidate: ActorRecognizer.Candidate) -> Int? {
    let token = candidate.tokens.lowerBound
    let bytes = text.nameBytes(token)
    guard bytes.count >= NameIndex.shortest else { return nil }
    return names.person(surnameLike: Lexicon.fold(bytes), before: token)
  }

  /// A surname without «al-».
  static func bare(_ surname: String) -> String {
    guard surname.first?.isLowercase ?? false, let hyphen = surname.firstIndex(of: "-") else {
      return surname
    }
    return String(surname[surname.index(after: hyphen)...])
  }
}
