import TimelineModel

/// The words of one language that tell of happenings.
struct EventLanguage: Sendable {
  var verbs: [VerbRow<Event.Kind>]
  /// Nouns that name a happening, by kind.
  var nouns: [(Event.Kind, String)]
  /// Helping verbs that make a participle a finished happening.
  var finishing: String
  /// Helping verbs that only make a verb possible or wanted.
  var possible: String
  /// Helping verbs that make it planned.
  var planned: String
  /// Words that say no.
  var negations: String
  /// Verbs of a state: by themselves they tell of no happening.
  var states: String
  /// Words that open a clause of its own.
  var openers: String
  /// «og», «men»: they join clauses.
  var joining: String
  /// Words that make what follows lie in the past of the article, undated.
  var before: String
  var adverbs: String
  /// Words that go from the front of a sentence when the verb comes right behind.
  var fronting: String
  /// Words that may stand before a time at the head of a sentence and go with it.
  var leading: String
  /// Verbs that say only that another begins: «begynte å bombe».
  var beginning: String
  /// Verbs whose main verb stands behind the subject.
  var helping: String
  /// Words that open a noun phrase.
  var determiners: String
  var prepositions: String
  /// Prepositions that belong to the noun before them more often than to the verb.
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
