/// Finds what each word of a sentence depends on: first the class of each word, from left to right, then its head and what
/// it is to it, move by move. Greedy, and so linear in the sentence's length.
package struct SyntaxParser: Sendable {
  let model: SyntaxModel

  package init(model: SyntaxModel) { self.model = model }

  /// The tree of some words of a text.
  func tree(_ text: AnalyzedText, _ tokens: Range<Int>) -> SentenceTree {
    var words = [SyntaxWord()]
    words.reserveCapacity(tokens.count + 2)
    text.bytes.withUnsafeBufferPointer { bytes in
      for token in tokens { words.append(SyntaxWord(NameWord(text.tokens[token], bytes))) }
    }
    if words.last?.shape == SyntaxWord.stop.shape { return tree(behindEdge: words) }
    // What was learned from ends on a stop; without one the last word is taken for it.
    var tree = tree(behindEdge: words + [.stop])
    tree.dropLast()
    return tree
  }

  /// The tree of the words of a sentence.
  package func tree(_ words: [SyntaxWord]) -> SentenceTree { tree(behindEdge: [SyntaxWord()] + words) }

  /// The class of each word of a sentence.
  ///
  /// - Parameter words: behind one for what stands before the first.
  package func classes(_ words: [SyntaxWord]) -> [WordClass] { model.read { Self.classes(words, $0) } }

  private func tree(behindEdge words: [SyntaxWord]) -> SentenceTree {
    model.read { model in
      let classes = Self.classes(words, model)
      var state = ParseState(words, classes)
      while !state.isDone {
        let move = state.onlyMove ?? Self.move(state, model)
        var relation = Relation.other
        if let (head, dependent) = state.arc(move) {
          var answers = model.relations
          state.giveRelation(head, dependent, to: &answers)
          relation = Relation(rawValue: UInt8(answers.best)) ?? .other
        }
        state.apply(move, relation)
      }
      return SentenceTree(classes, state)
    }
  }

  private static func move(_ state: ParseState, _ model: SyntaxModel.Reader) -> ParseState.Move {
    var answers = model.moves
    state.giveMove(to: &answers)
    return ParseState.Move(rawValue: answers.best) ?? .shift
  }

  private static func classes(_ words: [SyntaxWord], _ model: SyntaxModel.Reader) -> [WordClass] {
    var classes = Array(repeating: WordClass.edge, count: words.count)
    for index in words.indices.dropFirst() {
      var answers = model.classes
      ClassFeatures.give(index, words, classes, to: &answers)
      classes[index] = WordClass(rawValue: UInt8(answers.best)) ?? .other
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
