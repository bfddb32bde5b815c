/// What a word is in its sentence, after the classes of the Norwegian Dependency Treebank.
package enum WordClass: UInt8, CaseIterable, Sendable {
  /// What stands beyond the sentence, and what holds its main verb.
  case edge
  case noun, definiteNoun, genitiveNoun, properNoun, genitiveName
  case present, past, infinitive, participle, imperative
  case adjective, participleAdjective, adverb, preposition
  case subordinator, infinitiveMark, conjunction
  case subjectPronoun, objectPronoun, pronoun, reflexive
  case determiner, quantifier, possessive, number
  case interjection, other
  case stop, comma, dash, quote, bracket

  /// Whether it is a verb that tells by itself when: «kom», «kommer».
  package var isFinite: Bool { self == .present || self == .past }

  package var isNominal: Bool {
    switch self {
    case .noun, .definiteNoun, .genitiveNoun, .properNoun, .genitiveName, .subjectPronoun, .objectPronoun,
      .pronoun, .reflexive:
      true
    default: false
    }
  }

  package var isSign: Bool {
    switch self {
    case .stop, .comma, .dash, .quote, .bracket: true
    default: false
    }
  }
}
