import TimelineModel

/// The words of one language that tell of happenings.
struct EventLanguage: Sendable {
  var verbs: [VerbRow<Event.Kind>]
  /// Nouns that name a happening, by kind.
  var nouns: [(Event.Kind, String)]
  var finishing: String
  var possible: String
  var planned: String
  var negations: String
  var states: String
  var openers: String
  /// «og», «men»: they join clauses.
  var joining: String
  var before: String
  var adverbs: String
  /// Words that go from the front of a sentence when the verb comes right behind.
  var fronting: String
  var leading: String
  var beginning: String
  var helping: String
  var determiners: String
  var prepositions: String
  var attaching: String
  /// «å»: what is only meant to be done stands behind.
  var infinitiveMark: String
  /// How many there are, in letters.
  var counts = ""
  /// «å», «skal»: an infinitive stands behind.
  var infinitiveMarks: String
  /// «bli», «ha»: between «skal» and a form of the past.
  var bare: String
  /// What a time leans on: «mer enn i fjor».
  var holding: String
  /// «i», «på»: they go with the time.
  var timePrepositions: String
  /// Pronouns that a headline cannot begin with.
  var hanging: String
  /// Whether the verb is the second part of a clause, so that a time at the front turns it.
  var isVerbSecond: Bool
}
