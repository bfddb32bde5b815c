import Analysis

/// Counts which prepositions follow which words in a treebank, and tells those that a word waits for.
struct GovernmentCounter {
  private var words: [UInt32: Int] = [:]
  private var followed: [UInt32: Int] = [:]
  private var prepositions: [UInt32: Int] = [:]
  private var pairs: [Pair: Int] = [:]

  private struct Pair: Hashable {
    var word, preposition: UInt32
  }

  init(_ sentences: [SyntaxSentence]) {
    for sentence in sentences {
      for (word, stem) in sentence.stems.enumerated().dropFirst() {
        words[stem, default: 0] += 1
        let head = sentence.heads[word]
        guard sentence.classes[word] == .preposition, head > 0, head < word else { continue }
        followed[sentence.stems[head], default: 0] += 1
        prepositions[stem, default: 0] += 1
        pairs[Pair(word: sentence.stems[head], preposition: stem), default: 0] += 1
      }
    }
  }

  /// A pair that was met three times or more, where the word has the preposition behind it often, and more often than
  /// words have: «i» stands behind most.
  var government: Government {
    let all = Double(prepositions.values.reduce(0, +))
    return Government(
      pairs.compactMap { pair, count in
        guard count >= 3, let word = words[pair.word], let followed = followed[pair.word],
          let preposition = prepositions[pair.preposition]
        else { return nil }
        let share = Double(count) / Double(followed)
        let isOften = Double(count) >= 0.15 * Double(word)
        return isOften && share >= 1.7 * Double(preposition) / all
          ? Government.pair(pair.word, pair.preposition) : nil
      })
  }
}
