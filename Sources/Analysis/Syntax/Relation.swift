/// What a word is to its head, after the functions of the Norwegian Dependency Treebank.
///
/// The head of a clause is its finite verb; helping verbs are heads of the verbs they help, prepositions of their nouns,
/// and the first of several parts of the others.
package enum Relation: UInt8, CaseIterable, Sendable {
  /// The head of the sentence: its finite verb, or in «Ny leder i partiet» the noun.
  case root
  case subject, formalSubject, possibleSubject
  case object, indirectObject, formalObject, possibleObject
  case subjectPredicate, objectPredicate, formalPredicate
  /// The verb that is helped: «har | sendt», «ble | drept», «å | reise».
  case verb
  case adverbial
  /// What tells more of a noun: «| store | byer», «byen | i nord», «mannen | som kom».
  case attribute
  case determiner
  /// What a preposition governs.
  case complement
  /// The word that begins a clause under another: «| at han kom».
  case subordinator
  case conjunct, ellipticConjunct, conjunction
  case apposition, parenthesis
  /// The later words of a name.
  case flat
  case interjection, fragment, other
  case sign
}
