import TimelineModel

/// Who and what an article names, in the order of the text.
struct Cast: Sendable {
  /// One naming.
  struct Naming: Sendable {
    /// Its tokens in the article.
    var tokens: Range<Int>
    var mention: Mention
    /// In the credit of a picture or the line of the reporter: takes part in nothing.
    var isCredit = false
    var isGenitive = false
    var isState = false
    /// Described rather than named: «nyhetsbyrået Reuters», «regjeringen».
    var isDescribed = false
  }

  var namings: [Naming] = []
  var newActors: [Actor] = []
  /// Everyone named, by id.
  var actors: [Actor.ID: Actor] = [:]

  var mentions: [Mention] { namings.map(\.mention) }

  /// Gives bodies, groups and places the fullest name that the article itself has for them: a name before a
  /// description, then the longer.
  mutating func nameInFull(_ text: AnalyzedText) {
    var fullest: [String: (words: String, isDescribed: Bool)] = [:]
    for naming in namings where naming.mention.kind != .person {
      guard let id = naming.mention.entity else { continue }
      let words = String(text.text[naming.mention.span])
      if let best = fullest[id] {
        let isLonger = words.utf8.count > best.words.utf8.count
        guard naming.isDescribed == best.isDescribed ? isLonger : best.isDescribed else { continue }
      }
      fullest[id] = (words, naming.isDescribed)
    }
    for index in namings.indices where namings[index].mention.kind != .person {
      if let id = namings[index].mention.entity, let name = fullest[id]?.words {
        namings[index].mention.name = name
      }
    }
  }

  /// The namings inside a run of tokens.
  func namings(in tokens: Range<Int>) -> ArraySlice<Naming> {
    var low = 0
    var high = namings.count
    while low < high {
      let middle = (low + high) / 2
      if namings[middle].tokens.lowerBound < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < namings.count, namings[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return namings[low..<end]
  }

  /// The naming that begins at a token.
  func naming(at token: Int) -> Naming? { namings(in: token..<token + 1).first }

  /// The person named last before a token, of this gender when both are known.
  func lastPerson(before token: Int, gender: String? = nil) -> Naming? {
    for naming in namings(in: 0..<token).reversed()
    where naming.mention.kind == .person && !naming.isCredit {
      guard let id = naming.mention.entity else { continue }
      if let gender, let known = actors[id]?.gender, known != gender { continue }
      return naming
    }
    return nil
  }
}
