/// Finds what each word of a sentence depends on: first the class of each word, from left to right, then its head and what
/// it is to it, move by move. Greedy, and so linear in the sentence's length.
package struct SyntaxParser: Sendable {
  let model: SyntaxModel

  package init(model: SyntaxModel) { self.model = model }

  /// The classes of some words of a text.
  func classes(_ text: AnalyzedText, _ tokens: Range<Int>) -> ClassedWords {
    var words = [SyntaxWord()]
    words.reserveCapacity(tokens.count + 2)
    text.bytes.withUnsafeBufferPointer { bytes in
      for token in tokens { words.append(SyntaxWord(NameWord(text.tokens[token], bytes))) }
    }
    // What was learned from ends on a stop; without one the last word is taken for it.
    if words.last?.shape != SyntaxWord.stop.shape { words.append(.stop) }
    return ClassedWords(tokens: tokens, words: words, classes: classes(words))
  }

  /// The tree of some words of a text.
  func tree(_ classed: ClassedWords) -> SentenceTree {
    var tree = tree(behindEdge: classed.words, classed.classes)
    if tree.count > classed.tokens.count { tree.dropLast() }
    return tree
  }

  /// The tree of the words of a sentence.
  package func tree(_ words: [SyntaxWord]) -> SentenceTree {
    let words = [SyntaxWord()] + words
    return tree(behindEdge: words, classes(words))
  }

  /// The class of each word of a sentence.
  ///
  /// - Parameter words: behind one for what stands before the first.
  package func classes(_ words: [SyntaxWord]) -> [WordClass] { model.read { Self.classes(words, $0) } }

  private func tree(behindEdge words: [SyntaxWord], _ classes: [WordClass]) -> SentenceTree {
    model.read { model in
      var state = ParseState(words, classes)
      var known = KnownFeatures(state, model.moves)
      while !state.isDone {
        let move = state.onlyMove ?? known.move(state)
        var relation = Relation.other
        if let (head, dependent) = state.arc(move) {
          var answers = model.relations
          state.giveRelation(head, dependent, to: &answers)
          relation = Relation(rawValue: UInt8(answers.best)) ?? .other
        }
        state.apply(move, relation)
        known.follow(move, state)
      }
      return SentenceTree(classes, state)
    }
  }

  /// What those features weigh that stay as they are over several moves.
  private struct KnownFeatures {
    private let none: SyntaxModel.ThreeAnswers
    private var next: SyntaxModel.ThreeAnswers
    /// For each word on the stack what it told when it came there.
    private var stack: [SyntaxModel.ThreeAnswers]

    init(_ state: ParseState, _ none: SyntaxModel.ThreeAnswers) {
      (self.none, next, stack) = (none, none, [])
      stack.reserveCapacity(16)
      follow(.shift, state)
    }

    @inline(__always)
    func move(_ state: ParseState) -> ParseState.Move {
      var answers = stack[stack.count - 1] + next
      state.giveBetween(to: &answers)
      return ParseState.Move(rawValue: answers.best) ?? .shift
    }

    /// Takes note of a move that has been made.
    @inline(__always)
    mutating func follow(_ move: ParseState.Move, _ state: ParseState) {
      guard move == .shift else {
        stack.removeLast()
        return
      }
      var top = none
      next = none
      state.giveStack(to: &top)
      state.giveNext(to: &next)
      stack.append(top)
    }
  }

  private static func classes(_ words: [SyntaxWord], _ model: SyntaxModel.Reader) -> [WordClass] {
    var classes = Array(repeating: WordClass.edge, count: words.count)
    for index in words.indices.dropFirst() {
      var answers = model.classes
      ClassFeatures.give(index, words, classes, to: &answers)
      classes[index] = WordClass(rawValue: UInt8(answers.best)) ?? .other
      // «Ubaydullah» shares its weights with «både»; but no word that joins has eight letters.
      if classes[index] == .conjunction, words[index].hasEightLetters { classes[index] = .properNoun }
    }
    return classes
  }
}

/// Words of a text, and the class of each: found before their tree, for much can be told from them alone.
struct ClassedWords {
  /// Where they stand in the text.
  let tokens: Range<Int>
  /// The words behind the edge, and the stop that was put behind them.
  fileprivate let words: [SyntaxWord]
  fileprivate let classes: [WordClass]

  subscript(token: Int) -> WordClass { classes[token - tokens.lowerBound + 1] }

  /// Whether one of them tells by itself when: without it no clause is their head.
  var holdFinite: Bool { tokens.contains { self[$0].isFinite } }
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
