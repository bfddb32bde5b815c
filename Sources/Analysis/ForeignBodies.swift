import TimelineModel

/// Bodies that every country has: whose is meant.
extension CastBuilder {
  /// «Iraks nasjonalforsamling ba regjeringen …»: the government of the country spoken of, not the reader's own.
  func isForeign(_ candidate: ActorRecognizer.Candidate, _ actor: Actor) -> Bool {
    guard candidate.tokens.count == 1, let home = actor.country,
      recognizer.gazetteer.isShared(text.lowered(candidate.tokens.lowerBound))
    else { return false }
    let isParliament = text.lowered(candidate.tokens.lowerBound).contains("forsamling")
    let number = text.sentence(holding: candidate.tokens.lowerBound) ?? 0
    let first = isParliament ? text.sentences(ofPassage: text.sentences[number].passage).first : nil
    let start = (first ?? text.sentences[number]).tokens.lowerBound
    let countries = cast.namings(in: start..<candidate.tokens.lowerBound).compactMap { naming -> String? in
      guard let index = naming.mention.entity.flatMap({ indices[$0] }) else { return nil }
      let actor = register.actors[index]
      // «Iraks nasjonalforsamling», not «USA»: who asks the government may be anyone.
      let isOwnBody =
        actor.kind == .organization && actor.name.split(separator: " ").first?.hasSuffix("s") ?? false
      return isOwnBody || isParliament ? actor.country : nil
    }
    return countries.contains { $0 != home } && !countries.contains(home)
  }
}
