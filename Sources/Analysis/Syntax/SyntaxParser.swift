/// Finds what each word of a sentence depends on: first the class of each word, from left to right, then its head and what
/// it is to it, move by move. Greedy, and so linear in the sentence's length.
package struct SyntaxParser: Sendable {
  let model: SyntaxModel

  package init(model: SyntaxModel) { self.model = model }

  /// The tree of some words of a text.
  func tree(_ text: AnalyzedText, _ tokens: Range<Int>) -> SentenceTree {
    text.bytes.withUnsafeBufferPointer { bytes in
      tree(tokens.map { SyntaxWord(NameWord(text.tokens[$0], bytes)) })
    }
  }

  /// The tree of the words of a sentence.
  package func tree(_ words: [SyntaxWord]) -> SentenceTree {
    let words = [SyntaxWord()] + words
    let classes = classes(words)
    var features = FeatureList()
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: SyntaxModel.margin) { room in
      // The capacity is not zero.
      let scores = room.baseAddress.unsafelyUnwrapped
      var state = ParseState(words, classes)
      while !state.isDone {
        state.collectMove(into: &features)
        let answer = model.answer(.move, features, scores) {
          ParseState.Move(rawValue: $0).map(state.can) ?? false
        }
        guard let move = ParseState.Move(rawValue: answer) else { break }
        var relation = Relation.other
        if let (head, dependent) = state.arc(move) {
          state.collectRelation(head, dependent, into: &features)
          relation = Relation(rawValue: UInt8(model.answer(.relation, features, scores))) ?? .other
        }
        state.apply(move, relation)
      }
      return SentenceTree(
        classes: Array(classes.dropFirst()), heads: state.heads.dropFirst().map { $0 - 1 },
        relations: Array(state.relations.dropFirst()))
    }
  }
}

extension SyntaxParser {
  /// The class of each word of a sentence.
  ///
  /// - Parameter words: behind one for what stands before the first.
  package func classes(_ words: [SyntaxWord]) -> [WordClass] {
    var classes = Array(repeating: WordClass.edge, count: words.count)
    var features = FeatureList()
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: SyntaxModel.margin) { room in
      // The capacity is not zero.
      let scores = room.baseAddress.unsafelyUnwrapped
      for index in words.indices.dropFirst() {
        ClassFeatures.collect(index, words, classes, into: &features)
        let answer = model.answer(.wordClass, features, scores)
        classes[index] = WordClass(rawValue: UInt8(answer)) ?? .other
      }
    }
    return classes
  }
}

// MARK: What the trainer needs

extension Analyzer {
  /// The words of a sentence, as the parser is given them.
  package func syntaxWords(of sentence: String) -> [(span: Range<Int>, word: SyntaxWord)] {
    let text = AnalyzedText(title: sentence, lexicon: lexicon)
    return text.bytes.withUnsafeBufferPointer { bytes in
      text.tokens.indices.map { (text.tokens[$0].span.range, SyntaxWord(NameWord(text.tokens[$0], bytes))) }
    }
  }
}
