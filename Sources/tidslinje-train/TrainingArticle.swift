import Analysis
import Reading
import TimelineModel

/// An article put together from a treebank's sentences, with the names in it.
struct TrainingArticle {
  var article: Article
  var names: Set<GoldName>

  private init(_ sentences: ArraySlice<TreebankSentence>) {
    var text = ""
    var names: Set<GoldName> = []
    var length = 0
    var previous: TreebankSentence?
    for sentence in sentences {
      let breaks = sentence.opensParagraph || sentence.isHeading || previous?.isHeading ?? true || length >= 4
      if !text.isEmpty { text += breaks ? "\n" : " " }
      length = breaks ? 1 : length + 1
      let start = text.utf8.count
      text += sentence.text
      for name in sentence.names {
        names.insert(
          GoldName(span: name.span.lowerBound + start..<name.span.upperBound + start, type: name.type))
      }
      previous = sentence
    }
    article = Article(
      id: "", source: .init(path: "", format: "text"), header: .init(), title: nil, text: text,
      passages: PassageReader().passages(in: text))
    self.names = names
  }

  /// The names that count, as they stand, in lower case.
  var spellings: [String] { names.filter { $0.type != .other }.map(spelling) }

  /// A name as it stands, in lower case.
  func spelling(_ name: GoldName) -> String {
    article.text[Span(name.span.lowerBound, name.span.upperBound)].lowercased()
  }
}

extension TrainingArticle {
  /// Parts a treebank into articles. Where one ends is not told: a heading begins a new one, unless what
  /// follows names whom the text before it named.
  static func all(_ sentences: [TreebankSentence]) -> [TrainingArticle] {
    var sections: [Range<Int>] = []
    for index in sentences.indices {
      let begins = sentences[index].isHeading && (index == 0 || !sentences[index - 1].isHeading)
      if begins || sections.isEmpty {
        sections.append(index..<index + 1)
      } else {
        sections[sections.count - 1] = sections[sections.count - 1].lowerBound..<index + 1
      }
    }
    let names = sections.map { Set($0.flatMap { capitals(sentences[$0].text) }) }
    var counts: [Substring: Int] = [:]
    for name in names.joined() { counts[name, default: 0] += 1 }
    let common = max(3, sections.count / 60)
    let rare = names.map { $0.filter { counts[$0, default: 0] <= common } }
    var articles: [TrainingArticle] = []
    var start = 0
    var known: Set<Substring> = []
    for (index, section) in sections.enumerated() {
      if index > 0, known.isDisjoint(with: rare[index]) || section.upperBound - start > longest {
        articles.append(TrainingArticle(sentences[start..<section.lowerBound]))
        start = section.lowerBound
        known = []
      }
      known.formUnion(rare[index])
    }
    articles.append(TrainingArticle(sentences[start...]))
    return articles
  }

  /// Sentences of an article at most.
  private static let longest = 150

  /// The words with a capital inside a sentence.
  private static func capitals(_ text: String) -> [Substring] {
    text.split { !$0.isLetter }.dropFirst().filter { $0.first?.isUppercase ?? false }
  }
}
