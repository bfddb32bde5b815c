import TimelineModel

/// A line or a sentence as a tree: what each of its words depends on, and where each phrase begins and ends. An object, for
/// many questions are asked of it.
final class LineTree {
  let text: AnalyzedText
  /// Its words: of a line, those behind «Dal: ».
  let tokens: Range<Int>
  private let tree: SentenceTree
  /// The words that depend on each word, in their order: those of one behind those of another.
  private let dependents: [Int]
  /// Where those of each word begin.
  private let firsts: [Int]
  /// The first and the last word of each phrase.
  private let ends: [(first: Int, last: Int)]
  /// The finite verb at its head.
  let verb: Int
  private var start: Int { tokens.lowerBound }

  /// Nil where no finite verb is its head.
  convenience init?(_ text: AnalyzedText, _ tokens: Range<Int>, _ parser: SyntaxParser) {
    self.init(text, parser.classes(text, tokens), parser)
  }

  init?(_ text: AnalyzedText, _ classed: ClassedWords, _ parser: SyntaxParser) {
    guard classed.holdFinite else { return nil }
    let tokens = classed.tokens
    tree = TreeMending.mended(parser.tree(classed), text, tokens.lowerBound)
    guard let root = tree.root, tree.classes[root].isFinite else { return nil }
    let start = tokens.lowerBound
    (self.text, self.tokens, verb) = (text, tokens, root + start)
    let heads = tree.heads
    var firsts = Array(repeating: 0, count: heads.count + 1)
    for head in heads where head >= 0 { firsts[head + 1] += 1 }
    for word in heads.indices { firsts[word + 1] += firsts[word] }
    var (dependents, next) = (Array(repeating: 0, count: firsts[heads.count]), firsts)
    var ends = heads.indices.map { (first: $0 + start, last: $0 + start) }
    for word in heads.indices {
      var head = heads[word]
      guard head >= 0 else { continue }
      dependents[next[head]] = word + start
      next[head] += 1
      while head >= 0 {
        ends[head] = (min(ends[head].first, word + start), max(ends[head].last, word + start))
        head = heads[head]
      }
    }
    (self.dependents, self.firsts, self.ends) = (dependents, firsts, ends)
  }

  func wordClass(_ word: Int) -> WordClass { tree.classes[word - start] }
  func relation(_ word: Int) -> Relation { tree.relations[word - start] }
  /// The head of a word; nil for the verb of the line.
  func head(_ word: Int) -> Int? {
    let head = tree.heads[word - start]
    return head < 0 ? nil : head + start
  }

  func dependents(of word: Int) -> ArraySlice<Int> {
    dependents[firsts[word - start]..<firsts[word - start + 1]]
  }
  func dependents(of word: Int, _ relation: Relation) -> [Int] {
    dependents(of: word).filter { self.relation($0) == relation }
  }
  /// The first word that depends on a word as this.
  func first(of word: Int, _ relation: Relation) -> Int? {
    dependents(of: word).first { self.relation($0) == relation }
  }

  /// The words of the phrase or clause that a word is the head of.
  func phrase(_ word: Int) -> Range<Int> { ends[word - start].first..<ends[word - start].last + 1 }

  /// A finite verb and those that it helps: «skal», «ha», «sendt».
  func chain(of verb: Int) -> [Int] {
    var chain = [verb]
    while let next = first(of: chain[chain.count - 1], .verb) { chain.append(next) }
    return chain
  }

  /// Who acts, by the word at the head of the phrase.
  func subject(of verb: Int) -> Int? {
    first(of: verb, .subject) ?? first(of: verb, .formalSubject)
  }

  /// What no line can do without: who, and what verbs; and of «sier at …» what is said likewise.
  var essentials: [Int] { essentials(of: verb) }

  private func essentials(of verb: Int) -> [Int] {
    let chain = chain(of: verb)
    return chain
      + chain.flatMap { verb in
        dependents(of: verb).flatMap { word -> [Int] in
          switch relation(word) {
          case .subject, .formalSubject: return [word]
          // «sier | at hun kommer», but not «sier det, | mens hun går»
          case .object where wordClass(word).isFinite:
            let first = phrase(word).lowerBound
            return text.isWord(first, [.mens, .da, .då, .når, .der, .som]) ? [] : self.chain(of: word)
          case .adverbial:
            guard wordClass(word) == .preposition else { return [] }
            // «gikk | inn», «kommer | til å vedta»
            let complement = first(of: word, .complement)
            guard let complement else { return word - verb < 4 ? [word] : [] }
            return text.isWord(word, .til)
              && [.infinitive, .infinitiveMark].contains(wordClass(complement)) ? [complement] : []
          default: return []
          }
        }
      }
  }
}
