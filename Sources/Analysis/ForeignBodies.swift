import TimelineModel

/// Bodies that every country has: whose is meant.
extension CastBuilder {
  /// «Iraks nasjonalforsamling ba regjeringen …»: the government of the country spoken of, not the reader's own.
  func isForeign(_ candidate: ActorRecognizer.Candidate, _ actor: Int) -> Bool {
    guard candidate.tokens.count == 1, let home = register.actors[actor].country,
      recognizer.gazetteer.isShared(text.tokens[candidate.tokens.lowerBound])
    else { return false }
    let isParliament = recognizer.gazetteer.isParliament(text.tokens[candidate.tokens.lowerBound])
    let number = text.sentence(holding: candidate.tokens.lowerBound) ?? 0
    let first =
      isParliament ? text.passageTokens[text.sentences[number].passage] : text.sentences[number].tokens
    var isAbroad = false
    for naming in cast.namings.suffix(Self.reach).reversed() {
      if naming.tokens.lowerBound < first.lowerBound { break }
      guard let index = naming.number, index < register.actors.count,
        let country = register.actors[index].country, isParliament || isOwnBody(index)
      else { continue }
      if country == home { return false }
      isAbroad = true
    }
    return isAbroad
  }

  /// How many names back the country is looked for.
  private static let reach = 100

  /// «Iraks nasjonalforsamling», not «USA»: who asks the government may be anyone.
  private func isOwnBody(_ actor: Int) -> Bool {
    register.actors[actor].kind == .organization
      && register.actors[actor].name.prefix { $0 != " " }.hasSuffix("s")
  }
}
