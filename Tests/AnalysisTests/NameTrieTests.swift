import Testing

@testable import Analysis

@Suite("Names are found word by word")
struct NameTrieTests {
  /// The tokens of words, numbered as the lexicon would.
  private func tokens(_ words: [WordID]) -> Tokens {
    Tokens(words.map { Token(start: 0, end: 1, kind: .word, marks: [], word: $0, number: 0) })
  }

  private var trie: NameTrie<Character> {
    var trie = NameTrie<Character>()
    let names: [([WordID], Character)] = [
      ([300], "a"), ([300, 301, 302], "b"), ([300, 301, 302], "c"), ([301], "d"), ([300, 303], "e"),
    ]
    for (words, value) in names { trie.insert(words, value) }
    // Enough others for the table to grow.
    for word in WordID(1000)..<4000 { trie.insert([word, word + 1], "x") }
    return trie
  }

  @Test("the longest name counts, with all who bear it, and a word that leads on to none does not")
  func longest() {
    let tokens = tokens([300, 301, 302, 300, 301, 300, 303, 304])
    let found = (0..<tokens.count).map { start in
      trie.longest(in: tokens, from: start, to: tokens.count) { _, _ in true }.map {
        "\($0.range.count)" + String($0.values)
      }
    }
    #expect(found == ["3bc", "1d", nil, "1a", "1d", "2e", nil, nil])
    #expect(trie.longest(in: tokens, from: 0, to: 2) { _, _ in true }?.values == ["a"])
  }

  @Test("names that are not accepted are passed over")
  func accepted() {
    let tokens = tokens([300, 301, 302])
    let one = trie.longest(in: tokens, from: 0, to: 3) { value, _ in value != "b" }
    #expect(one?.values == ["c"])
    let shorter = trie.longest(in: tokens, from: 0, to: 3) { _, range in range.count < 3 }
    #expect(shorter?.range == 0..<1)
  }
}
