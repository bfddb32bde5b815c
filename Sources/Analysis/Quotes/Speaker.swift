import TimelineModel

/// Who is said to speak: the words, and the person or body when known.
struct Speaker: Sendable, Hashable {
  var id: Actor.ID?
  var words: String
  /// The token where someone without a name was brought in; nil of all others.
  var place: Int?
}

extension Speaker {
  /// Who is named, by the words that stand there.
  init(_ naming: Cast.Naming, in text: AnalyzedText) {
    self.init(id: naming.mention.entity, words: text.words(naming.mention.span))
  }
}
