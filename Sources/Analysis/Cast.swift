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
  /// How often each is named.
  var namingCounts: [Actor.ID: Int] = [:]
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
    let low = firstNaming(from: tokens.lowerBound)
    return namings[low..<max(low, firstNaming(from: tokens.upperBound))]
  }

  private func firstNaming(from token: Int) -> Int {
    var low = 0
    var high = namings.count
    while low < high {
      let middle = (low + high) / 2
      if namings[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
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

  /// Whom «han», «hun» or «ho» means, when it is plain: the one person of fitting gender in the words before,
  /// or among several the one whom the article is about; nil when two may be meant.
  func person(_ text: AnalyzedText, meantAt token: Int) -> Actor.ID? {
    guard let number = text.sentence(holding: token) else { return nil }
    let gender = text.lowered(token) == "han" ? "m" : "f"
    for back in (max(0, number - 3)...number).reversed() {
      let sentence = text.sentences[back]
      switch text.kind(of: sentence) {
      case .title, .subhead, .caption, .byline, .dateline, .related, .advertisement: continue
      case .lead, .body, .quote, .question: break
      }
      let range = back == number ? sentence.tokens.lowerBound..<token : sentence.tokens
      let people = namings(in: range).filter { fits($0, gender) }
      guard let first = people.first else { continue }
      let others = people.filter { $0.mention.entity != first.mention.entity }
      if others.isEmpty { return first.mention.entity }
      return topic(Array(people))
    }
    return nil
  }

  /// The one of these whom the article names far more often than the others.
  private func topic(_ people: [Naming]) -> Actor.ID? {
    guard people.allSatisfy({ $0.mention.entity != nil }) else { return nil }
    let counts = Set(people.compactMap(\.mention.entity)).map { ($0, namingCounts[$0] ?? 0) }
      .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
    guard let first = counts.first, let second = counts.dropFirst().first else { return counts.first?.0 }
    return first.1 >= 2 * second.1 ? first.0 : nil
  }

  private func fits(_ naming: Naming, _ gender: String) -> Bool {
    guard naming.mention.kind == .person, !naming.isCredit else { return false }
    guard let id = naming.mention.entity, let known = actors[id]?.gender else { return true }
    return known == gender
  }
}
