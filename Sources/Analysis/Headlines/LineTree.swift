import TimelineModel

/// A line as a tree: what each of its words depends on, and where each phrase begins and ends.
struct LineTree {
  let text: AnalyzedText
  /// Where the told part begins: behind «Dal: ».
  let start: Int
  private let tree: SentenceTree
  /// The words that depend on each word, in their order.
  private var dependents: [[Int]]
  /// The first and the last word of each phrase.
  private var ends: [(first: Int, last: Int)]
  /// The finite verb of the line.
  let verb: Int

  /// Nil where the line has no finite verb at its head.
  init?(_ text: AnalyzedText, from start: Int, _ parser: SyntaxParser) {
    tree = parser.tree(text, start..<text.tokens.count)
    guard let root = tree.root, tree.classes[root].isFinite else { return nil }
    (self.text, self.start, verb) = (text, start, root + start)
    dependents = Array(repeating: [], count: tree.count)
    ends = tree.heads.indices.map { ($0 + start, $0 + start) }
    for (word, head) in tree.heads.enumerated() where head >= 0 { dependents[head].append(word + start) }
    for word in tree.heads.indices {
      var head = tree.heads[word]
      while head >= 0 {
        ends[head] = (min(ends[head].first, word + start), max(ends[head].last, word + start))
        head = tree.heads[head]
      }
    }
  }

  func wordClass(_ word: Int) -> WordClass { tree.classes[word - start] }
  func relation(_ word: Int) -> Relation { tree.relations[word - start] }
  /// The head of a word; nil for the verb of the line.
  func head(_ word: Int) -> Int? {
    let head = tree.heads[word - start]
    return head < 0 ? nil : head + start
  }

  func dependents(of word: Int) -> [Int] { dependents[word - start] }
  func dependents(of word: Int, _ relation: Relation) -> [Int] {
    dependents(of: word).filter { self.relation($0) == relation }
  }

  /// The words of the phrase or clause that a word is the head of.
  func phrase(_ word: Int) -> Range<Int> { ends[word - start].first..<ends[word - start].last + 1 }

  /// A finite verb and those that it helps: «skal», «ha», «sendt».
  func chain(of verb: Int) -> [Int] {
    var chain = [verb]
    while let next = dependents(of: chain[chain.count - 1], .verb).first { chain.append(next) }
    return chain
  }

  /// Who acts, by the word at the head of the phrase.
  func subject(of verb: Int) -> Int? {
    dependents(of: verb).first { relation($0) == .subject } ?? dependents(of: verb, .formalSubject).first
  }

  /// What no line can do without: who, did, what; and of «sier at …» what is said likewise.
  var essentials: [Int] { essentials(of: verb) }

  private func essentials(of verb: Int) -> [Int] {
    let chain = chain(of: verb)
    return chain
      + chain.flatMap { verb in
        dependents(of: verb).flatMap { word -> [Int] in
          switch relation(word) {
          case .subject, .formalSubject: return [word]
          case .possibleSubject, .object, .possibleObject, .formalObject, .subjectPredicate:
            // «70 000 mann, | et tall som …»
            if text.isSign(phrase(word).lowerBound - 1, ",") { return [] }
            return wordClass(word).isFinite ? essentials(of: word) : [word]
          case .adverbial:
            // «gikk | inn»
            return wordClass(word) == .preposition && dependents(of: word, .complement).isEmpty ? [word] : []
          default: return []
          }
        }
      }
  }
}
