import TimelineModel

/// The newspaper or agency that tells the story: the one that asks the questions.
struct Newspaper: Sendable, Hashable {
  var id: Actor.ID?
  /// As the article names it: «VG».
  var words: String

  /// Finds it: as one who asks or is told in the text, in the dateline «(VG)», else as the header's publisher.
  init?(_ text: AnalyzedText, _ cast: Cast, _ recognizer: ActorRecognizer, publisher: String?) {
    guard let words = Self.speaking(text, cast) ?? Self.inDateline(text) ?? publisher, !words.isEmpty else {
      return nil
    }
    self.words = words
    id = recognizer.organizationsByName[words].map { recognizer.register.actors[$0].id }
  }

  /// The newspaper that is told or asks most often.
  private static func speaking(_ text: AnalyzedText, _ cast: Cast) -> String? {
    var points = [Int32](repeating: 0, count: cast.count)
    for index in cast.namings.indices where cast.namings[index].mention.kind == .organization {
      guard let number = cast.namings[index].number else { continue }
      let isTold = text.isWord(cast.namings[index].tokens.lowerBound - 1, [.til, .med, .spør])
      points[number] += isTold || cast.namings[index].isCredit ? 3 : 1
    }
    var spoken: [String: Int32] = [:]
    for index in cast.namings.indices where cast.namings[index].mention.kind == .organization {
      guard let number = cast.namings[index].number, points[number] > 0 else { continue }
      // All namings of a body have the same name by now.
      if let name = cast.namings[index].mention.name, isKnown(name) {
        spoken[name, default: 0] += points[number]
      }
      points[number] = 0
    }
    return spoken.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static func inDateline(_ text: AnalyzedText) -> String? {
    let place = text.tokens.indices.prefix(60).first { index in
      text.isSign(index - 1, "(") && text.isSign(index + 1, ")") && known.contains(String(text.word(index)))
    }
    return place.map { String(text.word($0)) }
  }

  private static let known = Set(NameFinder.words(NorwegianSpeech.newspapers))
  private static let longest = known.lazy.map(\.utf8.count).max() ?? 0

  /// Whether it is a Norwegian paper's name; «TV 2» is one word in the table.
  static func isKnown(_ name: String) -> Bool {
    let letters = name.utf8.lazy.filter { $0 != 0x20 }
    let length = letters.count
    guard length <= longest else { return false }
    return known.contains(length == name.utf8.count ? name : String(decoding: Array(letters), as: UTF8.self))
  }
}
