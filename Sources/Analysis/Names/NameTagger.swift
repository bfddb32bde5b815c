import TimelineModel

/// A name in a text, and what it is the name of.
package struct TaggedName: Hashable, Sendable {
  /// Its tokens.
  package var tokens: Range<Int>
  package var span: Span
  package var type: NameType
  /// Whether its last s is that of the genitive, for the lists know the word without it.
  package var isGenitive: Bool
}

/// Finds the names of persons, organisations and places by learned weights: a linear-chain model whose labels
/// are decoded over each region of capitals.
package struct NameTagger: Sendable {
  package let model: NameModel
  let known: KnownNameWords
  private let decoder: NameDecoder

  package init(_ model: NameModel) { self.init(model, Lexicon()) }

  /// - Parameter lexicon: the words that the tokens of the texts are numbered by.
  init(_ model: NameModel, _ lexicon: Lexicon) {
    self.model = model
    known = KnownNameWords(lexicon, model)
    decoder = NameDecoder(transitions: model.transitions)
  }

  /// The names of a text, in order.
  func names(in text: AnalyzedText) -> [TaggedName] { names(in: [text])[0] }  // one list for each text

  /// The names of each of some texts, in order.
  func names(in texts: some Collection<AnalyzedText>) -> [[TaggedName]] {
    model.read { reader in
      var scorer = NameScorer(reader)
      var decoder = decoder
      var found: [[TaggedName]] = []
      found.reserveCapacity(texts.count)
      for text in texts { found.append(names(in: text, reader, &scorer, &decoder)) }
      return found
    }
  }

  private func names(
    in text: AnalyzedText, _ reader: NameModel.Reader, _ scorer: inout NameScorer,
    _ decoder: inout NameDecoder
  ) -> [TaggedName] {
    let scan = NameScan(text, reader, known)
    var names: [TaggedName] = []
    names.reserveCapacity(text.tokens.count / 16)
    scan.words.withUnsafeBufferPointer { words in
      guard let first = words.baseAddress else { return }
      for region in scan.regions {
        decoder.decode(scorer.scores(of: region, first, scan.evidence), isParted: region.isParted)
        decoder.forEachName { offsets, type in
          let tokens =
            region.tokens.lowerBound + offsets.lowerBound..<region.tokens.lowerBound + offsets.upperBound
          names.append(
            TaggedName(
              tokens: tokens, span: text.span(tokens), type: type,
              isGenitive: Self.isGenitive(words[region.words + 1 + offsets.upperBound], reader)))
        }
      }
    }
    NameAgreement.settle(&names, in: text)
    return names
  }

  /// An article split into tokens and sentences, to be tagged.
  package struct Prepared: Sendable {
    let text: AnalyzedText
  }

  package func prepared(_ article: Article, _ analyzer: Analyzer) -> Prepared {
    Prepared(text: AnalyzedText(article: article, lexicon: analyzer.lexicon))
  }

  /// The names of an article.
  package func names(in prepared: Prepared) -> [TaggedName] { names(in: prepared.text) }

  /// The names of each of some articles.
  package func names(in prepared: [Prepared]) -> [[TaggedName]] { names(in: prepared.map(\.text)) }

  package func names(in article: Article, _ analyzer: Analyzer) -> [TaggedName] {
    names(in: prepared(article, analyzer))
  }

  private static func isGenitive(_ last: NameWord, _ reader: NameModel.Reader) -> Bool {
    if last.stem == last.key || last.closesPhrase { return false }
    let names: NameClasses = [.given, .surname, .place, .country, .organisation, .club, .media]
    return last.shape == .capitalsGenitive
      || reader.classes(last.key).isDisjoint(with: names)
        && !reader.classes(last.stem).isDisjoint(with: names)
  }
}
