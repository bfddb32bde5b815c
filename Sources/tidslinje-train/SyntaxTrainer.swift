import Analysis

/// Learns the parser's three tables from sentences with their trees.
struct SyntaxTrainer {
  var bits: [Int]
  var epochs: Int

  /// A source of chance that is the same each time.
  struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state ^ state >> 29) &* 0xD6E8_FEB8_6659_FD93
    }
  }

  /// Learns the classes of words.
  func classes(_ sentences: [SyntaxSentence], epochs: Int) -> [Int8] {
    let perceptron = Perceptron(.wordClass, bits: bits[0])
    var features = FeatureList()
    var scores = Array(repeating: Int32(0), count: SyntaxModel.margin)
    var chance = Chance(state: 1)
    var order = Array(sentences.indices)
    for _ in 0..<epochs {
      order.shuffle(using: &chance)
      for sentence in order.lazy.map({ sentences[$0] }) {
        var classes = sentence.classes
        for index in classes.indices.dropFirst() {
          ClassFeatures.collect(index, sentence.words, classes, into: &features)
          perceptron.score(features, into: &scores)
          let chosen = Self.best(scores, WordClass.allCases.count) { _ in true }
          perceptron.learn(features, right: Int(sentence.classes[index].rawValue), chosen: chosen)
          classes[index] = WordClass.allCases[chosen]
        }
      }
    }
    return perceptron.averaged
  }

  /// Learns moves and relations. What to do next is learned on the way the parser would go itself, right or wrong (a
  /// dynamic oracle; Goldberg and Nivre, TACL 2013).
  ///
  /// - Parameter classes: the words' classes as the parser will find them, with its mistakes.
  func tree(_ sentences: [SyntaxSentence], classes: [[WordClass]]) -> (moves: [Int8], relations: [Int8]) {
    let moves = Perceptron(.move, bits: bits[1])
    let relations = Perceptron(.relation, bits: bits[2])
    var features = FeatureList()
    var scores = Array(repeating: Int32(0), count: SyntaxModel.margin)
    var chance = Chance(state: 2)
    var order = Array(sentences.indices)
    for epoch in 0..<epochs {
      order.shuffle(using: &chance)
      for place in order {
        let sentence = sentences[place]
        var state = ParseState(sentence.words, classes[place])
        while !state.isDone {
          state.collectMove(into: &features)
          moves.score(features, into: &scores)
          let open = ParseState.Move.allCases.filter(state.can)
          let costs = ParseState.Move.allCases.map { Self.cost($0, state, sentence.heads) }
          let least = open.map { costs[$0.rawValue] }.min() ?? 0
          let chosen = Self.best(scores, costs.count) { number in open.contains { $0.rawValue == number } }
          let right = Self.best(scores, costs.count) { number in
            costs[number] == least && open.contains { $0.rawValue == number }
          }
          moves.learn(features, right: costs[chosen] == least ? chosen : right, chosen: chosen)
          let move = ParseState.Move.allCases[epoch > 0 && chance.next() % 10 < 9 ? chosen : right]
          var relation = Relation.other
          if let (head, dependent) = state.arc(move) {
            state.collectRelation(head, dependent, into: &features)
            relations.score(features, into: &scores)
            let chosen = Self.best(scores, Relation.allCases.count) { _ in true }
            if sentence.heads[dependent] == head {
              relations.learn(features, right: Int(sentence.relations[dependent].rawValue), chosen: chosen)
            }
            relation = Relation.allCases[chosen]
          }
          state.apply(move, relation)
        }
      }
    }
    return (moves.averaged, relations.averaged)
  }

  private static func best(_ scores: [Int32], _ count: Int, _ isOpen: (Int) -> Bool) -> Int {
    var best = -1
    for answer in 0..<count where isOpen(answer) && (best < 0 || scores[answer] > scores[best]) {
      best = answer
    }
    return best
  }

  /// How many arcs of the true tree cannot be made any more after a move.
  private static func cost(_ move: ParseState.Move, _ state: ParseState, _ heads: [Int]) -> Int {
    let (stack, next, end) = (state.stack, state.next, heads.count)
    guard let top = stack.last, state.can(move) else { return 0 }
    switch move {
    case .shift:
      let isFarBelow = heads[next] != top && stack.contains(heads[next])
      return stack.count { $0 != 0 && heads[$0] == next } + (isFarBelow ? 1 : 0)
    case .left:
      let isElsewhere = heads[top] == stack[stack.count - 2] || heads[top] > next
      return (next..<end).count { heads[$0] == top } + (isElsewhere ? 1 : 0)
    case .right:
      return (next..<end).count { heads[$0] == top } + (heads[top] >= next ? 1 : 0)
    }
  }
}
