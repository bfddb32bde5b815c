/// What each word of a sentence depends on, and as what.
package struct SentenceTree: Sendable {
  /// The class of each word.
  package internal(set) var classes: [WordClass]
  /// The head of each word; −1 for the head of the sentence.
  package internal(set) var heads: [Int]
  package internal(set) var relations: [Relation]

  package init(classes: [WordClass], heads: [Int], relations: [Relation]) {
    (self.classes, self.heads, self.relations) = (classes, heads, relations)
  }

  /// The tree that a parse has come to.
  ///
  /// - Parameter classes: behind one for place 0.
  init(_ classes: [WordClass], _ state: ParseState) {
    self.classes = Array(classes.dropFirst())
    (heads, relations) = ([], [])
    heads.reserveCapacity(self.classes.count)
    relations.reserveCapacity(self.classes.count)
    for (head, relation) in state.arcs {
      heads.append(head - 1)
      relations.append(relation)
    }
  }

  package var count: Int { heads.count }

  /// Takes away the last word; what hung on it hangs on the head of the sentence.
  mutating func dropLast() {
    let last = count - 1
    guard last >= 0 else { return }
    let root = heads[..<last].firstIndex(of: -1) ?? heads[..<last].firstIndex(of: last)
    for word in 0..<last where heads[word] == last { heads[word] = word == root ? -1 : root ?? -1 }
    classes.removeLast()
    heads.removeLast()
    relations.removeLast()
  }

  /// The head of the sentence; nil for a sentence without words.
  package var root: Int? { heads.firstIndex(of: -1) }

  /// The words that depend on a word, in their order.
  package func dependents(of word: Int) -> [Int] { heads.indices.filter { heads[$0] == word } }
}
