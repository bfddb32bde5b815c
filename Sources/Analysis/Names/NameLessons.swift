import TimelineModel

/// What `tidslinje-train` learns from: the tagger's own view of an article.
extension NameTagger {
  /// A region to learn from: its tokens' places in the text, and the features of each.
  package struct Lesson: Sendable {
    package var spans: [Span]
    package var features: [[(number: UInt64, isLexical: Bool)]]
  }

  /// The regions of an article with their features.
  package func lessons(of article: Article, _ analyzer: Analyzer) -> [Lesson] {
    let text = AnalyzedText(article: article, lexicon: analyzer.lexicon)
    return model.read { reader in
      let scan = NameScan(text, reader, known)
      return scan.words.withUnsafeBufferPointer { words in
        guard let first = words.baseAddress else { return [] }
        return scan.regions.map { region in
          Lesson(
            spans: region.tokens.map { text.tokens[$0].span },
            features: (0..<region.tokens.count).map { offset in
              var all: [(UInt64, Bool)] = []
              NameFeatures.each(first, region, offset, scan.evidence.of(region.words + 2 + offset)) {
                all.append((NameFeatures.number($0, $1), $0.isLexical))
              }
              return all
            })
        }
      }
    }
  }

  /// The key of each beginning of a name, word by word, as the lists of a model have it; the last is the name's.
  package static func keys(ofBeginnings name: String) -> [UInt64] {
    let bytes = Array(name.utf8)
    var tokens: [Token] = []
    return bytes.withUnsafeBufferPointer { bytes in
      Tokenizer(lexicon: Lexicon()).tokens(of: bytes, in: 0..<bytes.count, into: &tokens)
      return tokens.reduce(into: []) { keys, token in
        let key = NameWord(token, bytes).key
        keys.append(keys.last.map { NameHash.pair($0, key) } ?? key)
      }
    }
  }
}
