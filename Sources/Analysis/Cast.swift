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
  }

  var namings: [Naming] = []
  var newActors: [Actor] = []
  /// Everyone named, by id.
  var actors: [Actor.ID: Actor] = [:]

  var mentions: [Mention] { namings.map(\.mention) }

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
