import TimelineModel

/// What the parser takes for something else more often than not, set right by what else the sentence shows.
enum TreeMending {
  /// - Parameter start: the token of the first word of the tree.
  static func mended(_ tree: SentenceTree, _ text: AnalyzedText, _ start: Int) -> SentenceTree {
    withContent(
      withSpeakers(withSubjects(withArticle(withMainVerbs(tree, text, start)), text, start), text, start),
      text,
      start)
  }

  /// «Mandag bekreftet hæren og | opprørerne | at de stanser»: behind «og» and who acts stands another who does, and no object.
  private static func withSpeakers(_ tree: SentenceTree, _ text: AnalyzedText, _ start: Int) -> SentenceTree {
    var tree = tree
    for (other, relation) in tree.relations.enumerated()
    where relation == .object && tree.classes[other].isNominal && tree.heads[other] < other {
      let verb = tree.heads[other]
      guard verb >= 0, tree.classes[verb].isFinite,
        let joint = (verb + 1..<other).first(where: {
          tree.classes[$0] == .conjunction && tree.heads[$0] == other
        }), text.isWord(joint + start, .og), tree.classes[joint - 1].isNominal,
        let subject = (verb + 1..<joint).first(where: {
          tree.heads[$0] == verb && tree.relations[$0] == .subject
        })
      else { continue }
      (tree.heads[other], tree.relations[other]) = (subject, .conjunct)
    }
    return tree
  }

  /// «Tirsdag opplyste den norske utsendingen | at samtalene går videre»: a clause with «at» right behind who acts is what the
  /// verb tells, not which of them it is.
  private static func withContent(_ tree: SentenceTree, _ text: AnalyzedText, _ start: Int) -> SentenceTree {
    var tree = tree
    for (that, clause) in tree.heads.enumerated()
    where tree.relations[that] == .subordinator && clause > that && text.isWord(that + start, .at) {
      let who = tree.heads[clause]
      guard tree.relations[clause] == .attribute, who >= 0, who < that, tree.relations[who] == .subject,
        tree.classes[who] == .definiteNoun || tree.classes[who] == .properNoun,
        case let verb = tree.heads[who], verb >= 0, verb < who
      else { continue }
      (tree.heads[clause], tree.relations[clause]) = (verb, .object)
    }
    return tree
  }

  /// «at to av skipene | som marinen kjøpte i fjor, | har gått på grunn»: the clause with «som» tells of the noun before it, and
  /// what it seems to be the subject of has that for its own.
  private static func withSubjects(_ tree: SentenceTree, _ text: AnalyzedText, _ start: Int) -> SentenceTree {
    var tree = tree
    for (opener, verb) in tree.heads.enumerated()
    where opener > 0 && verb > opener && tree.relations[opener] == .subordinator
      && tree.classes[verb].isFinite && text.isWord(opener + start, .som)
    {
      let main = tree.heads[verb]
      guard main > verb, tree.classes[main].isFinite, tree.relations[verb] != .attribute,
        tree.classes[opener - 1].isNominal,
        let subject = tree.heads.indices.first(where: { word in
          word < opener && tree.heads[word] == verb
            && (tree.classes[word].isNominal || [.quantifier, .number].contains(tree.classes[word]))
        }),
        let comma = (verb + 1..<main).last(where: { tree.classes[$0] == .comma })
      else { continue }
      (tree.heads[subject], tree.relations[subject]) = (main, .subject)
      (tree.heads[verb], tree.relations[verb]) = (opener - 1, .attribute)
      // What stands before the comma is of the clause too.
      for word in verb + 1..<comma where tree.heads[word] == main {
        (tree.heads[word], tree.relations[word]) = (verb, .adverbial)
      }
      for word in 0..<subject where tree.heads[word] == verb { tree.heads[word] = main }
    }
    return tree
  }

  /// «har hæren, | støttet av Iran, | tatt byen»: the second participle is the main verb, the first tells of the subject.
  private static func withMainVerbs(_ tree: SentenceTree, _ text: AnalyzedText, _ start: Int) -> SentenceTree
  {
    var tree = tree
    for (main, relation) in tree.relations.enumerated()
    where (relation == .conjunct || relation == .verb) && tree.classes[main] == .participle {
      let head = tree.heads[main]
      let first = relation == .conjunct ? head : tree.heads[..<main].lastIndex(of: head) ?? -1
      guard first >= 0, first < main, tree.relations[first] == .verb, tree.classes[first] == .participle,
        text.isSign(first + start - 1, ","), text.isSign(main + start - 1, ","),
        case let helping = tree.heads[first], helping >= 0,
        let subject = tree.heads.indices.first(where: {
          tree.heads[$0] == helping && tree.relations[$0] == .subject && $0 < first
        })
      else { continue }
      (tree.heads[main], tree.relations[main]) = (helping, .verb)
      (tree.heads[first], tree.relations[first]) = (subject, .attribute)
    }
    return tree
  }

  /// «Det | hvite hus | gjorde …»: the article of the subject, which a noun without its ending makes look like a pronoun.
  private static func withArticle(_ tree: SentenceTree) -> SentenceTree {
    var tree = tree
    guard tree.heads.count > 3, tree.classes[1] == .adjective, tree.heads[1] == 2,
      tree.relations[2] == .subject, tree.heads[0] == tree.heads[2],
      [.object, .formalSubject, .subject].contains(tree.relations[0])
    else { return tree }
    (tree.heads[0], tree.relations[0], tree.classes[0]) = (2, .determiner, .determiner)
    return tree
  }
}
