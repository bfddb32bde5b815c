import TimelineModel

/// The newspaper or agency that tells the story: the one that asks the questions.
struct Newspaper: Sendable, Hashable {
  var id: Actor.ID?
  /// As the article names it: «VG».
  var words: String

  /// Finds it: as one who asks or is told in the text, in the dateline «(VG)», else as the header's publisher.
  init?(_ text: AnalyzedText, _ cast: Cast, register: Register, publisher: String?) {
    let known = Set(NameFinder.words(NorwegianSpeech.newspapers))
    var spoken: [String: Int] = [:]
    for naming in cast.namings where naming.mention.kind == .organization {
      guard let name = naming.mention.name, known.contains(Self.key(name)) else { continue }
      let before = naming.tokens.lowerBound - 1
      let isTold = before >= 0 && ["til", "med", "spør"].contains(text.lowered(before))
      spoken[name, default: 0] += isTold || naming.isCredit ? 3 : 1
    }
    var name = spoken.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    if name == nil {
      for index in text.tokens.indices.prefix(60)
      where known.contains(String(text.word(index))) && text.isSign(index - 1, "(")
        && text.isSign(index + 1, ")")
      {
        name = String(text.word(index))
        break
      }
    }
    guard let words = name ?? publisher, !words.isEmpty else { return nil }
    self.words = words
    id =
      register.actors.first { $0.kind == .organization && ($0.name == words || $0.aliases.contains(words)) }?
      .id
  }

  /// «TV 2» is one word in the table.
  private static func key(_ name: String) -> String { String(name.filter { $0 != " " }) }
}
