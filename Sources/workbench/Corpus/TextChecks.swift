/// An article is neither a note nor a feature.
struct LengthCheck: CorpusCheck {
  let rule = CorpusRule.length

  func faults(in article: CorpusArticle) -> [CorpusFault] {
    let count = article.article.text.split(whereSeparator: \.isWhitespace).count
    return (120...350).contains(count) ? [] : [fault(article, at: 0, "", "\(count) words, not 120 to 350")]
  }
}

/// An article is written in the language that it says.
struct LanguageCheck: CorpusCheck {
  let rule = CorpusRule.language

  func faults(in article: CorpusArticle) -> [CorpusFault] {
    guard let said = article.fields["lang"], said != article.wordsLanguage.rawValue else { return [] }
    return [fault(article, field: "lang", said, "but the words are \(article.wordsLanguage.rawValue)")]
  }
}

/// No run of eight words stands in texts that others wrote.
struct CopyCheck: CorpusCheck {
  let rule = CorpusRule.copy
  private let runs: Set<[Substring]>

  init(texts: [String]) {
    runs = Set(texts.flatMap { text in Self.runs(of: text.lowercased()).map { $0.map(\.word) } })
  }

  func faults(in article: CorpusArticle) -> [CorpusFault] {
    let text = article.article.text
    var end = 0
    return Self.runs(of: text.lowercased()).compactMap { run in
      let words = run.map(\.word)
      guard runs.contains(words), run[0].offset >= end else { return nil }
      end = run[run.count - 1].offset + 1
      return fault(article, at: run[0].offset, words.joined(separator: " "), "is somebody else's")
    }
  }

  /// Every eight words in a row.
  private static func runs(of text: String) -> [ArraySlice<TextWord>] {
    let words = TextWord.all(in: text)
    return words.count < 8 ? [] : (0...words.count - 8).map { ArraySlice(Array(words[$0..<$0 + 8])) }
  }
}
