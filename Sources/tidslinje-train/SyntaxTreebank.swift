import Analysis
import Foundation

/// A sentence of a treebank as the parser sees it, with its tree. Place 0 stands for what holds the sentence's head.
struct SyntaxSentence {
  var words: [SyntaxWord] = [SyntaxWord()]
  var classes: [WordClass] = [.edge]
  var heads: [Int] = [-1]
  var relations: [Relation] = [.other]
  /// The words without their endings.
  var stems: [UInt32] = [0]
}

/// Reads the ten columns of the Norwegian Dependency Treebank: words with their classes, heads and functions.
enum SyntaxTreebank {
  static func read(_ path: String, _ analyzer: Analyzer) throws -> [SyntaxSentence] {
    let text = try Treebank.contents(path)
    return text.split(separator: "\n\n").compactMap { block in
      let words = block.split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false)
      }.filter { $0.count == 10 && Int($0[6]) != nil }
      return words.isEmpty ? nil : sentence(words, analyzer)
    }
  }

  /// The program's own words of a sentence: where they are parts of one word of the treebank («2,5»), the later hang on
  /// the first.
  private static func sentence(_ rows: [[Substring]], _ analyzer: Analyzer) -> SyntaxSentence {
    let (text, spans) = Treebank.text(rows.map { String($0[1]) })
    let bytes = Array(text.utf8)
    var sentence = SyntaxSentence()
    var firsts = Array(repeating: 0, count: rows.count + 1)
    var rowOfWord: [Int] = [-1]
    for (span, word) in analyzer.syntaxWords(of: text) {
      guard let row = spans.lastIndex(where: { $0.lowerBound <= span.lowerBound }) else { continue }
      sentence.words.append(word)
      sentence.stems.append(Government.stem(bytes[span]))
      rowOfWord.append(row)
      if firsts[row + 1] == 0 { firsts[row + 1] = sentence.words.count - 1 }
    }
    for (place, row) in rowOfWord.enumerated().dropFirst() {
      let columns = rows[row]
      sentence.classes.append(wordClass(columns[4], Set(columns[5].split(separator: "|")), columns[1]))
      if place == firsts[row + 1] {
        sentence.heads.append(firsts[Int(columns[6]) ?? 0])
        sentence.relations.append(relations[String(columns[7])] ?? .other)
      } else {
        sentence.heads.append(firsts[row + 1])
        sentence.relations.append(.flat)
      }
    }
    makeProjective(&sentence.heads)
    return sentence
  }

  /// Lifts heads until no arc crosses another, for the parser's moves make no others.
  private static func makeProjective(_ heads: inout [Int]) {
    func isBelow(_ word: Int, _ head: Int) -> Bool {
      var (word, steps) = (word, 0)
      while word > 0, word != head, steps < heads.count { (word, steps) = (heads[word], steps + 1) }
      return word == head
    }
    for _ in 0..<50 {
      var isLifted = false
      for word in heads.indices.dropFirst() where heads[word] > 0 {
        let between = min(word, heads[word]) + 1..<max(word, heads[word])
        if between.contains(where: { !isBelow($0, heads[word]) }) {
          heads[word] = heads[heads[word]]
          isLifted = true
        }
      }
      if !isLifted { return }
    }
  }

  private static func wordClass(_ tag: Substring, _ traits: Set<Substring>, _ form: Substring) -> WordClass {
    let isGenitive = traits.contains("gen")
    switch tag {
    case "subst":
      if traits.contains("prop") { return isGenitive ? .genitiveName : .properNoun }
      if isGenitive { return .genitiveNoun }
      return traits.isDisjoint(with: ["be", "bu"]) ? .noun : .definiteNoun
    case "verb":
      if traits.contains("pret") { return .past }
      if traits.contains("inf") { return .infinitive }
      if traits.contains("perf-part") { return .participle }
      return traits.contains("imp") ? .imperative : .present
    case "adj": return traits.contains("<perf-part>") ? .participleAdjective : .adjective
    case "adv": return .adverb
    case "prep": return .preposition
    case "sbu": return .subordinator
    case "inf-merke": return .infinitiveMark
    case "konj": return .conjunction
    case "pron":
      if traits.contains("refl") { return .reflexive }
      if traits.contains("nom") != traits.contains("akk") {
        return traits.contains("nom") ? .subjectPronoun : .objectPronoun
      }
      return .pronoun
    case "det":
      if form.first?.isNumber ?? false { return .number }
      if traits.contains("kvant") { return .quantifier }
      return traits.contains("poss") ? .possessive : .determiner
    case "interj": return .interjection
    case "clb": return .stop
    case "<komma>": return .comma
    case "<strek>": return .dash
    case "<anf>": return .quote
    case "<parentes-beg>", "<parentes-slutt>": return .bracket
    default: return .other
    }
  }

  private static let relations: [String: Relation] = [
    "FINV": .root, "FRAG": .fragment, "SUBJ": .subject, "FSUBJ": .formalSubject, "PSUBJ": .possibleSubject,
    "DOBJ": .object, "IOBJ": .indirectObject, "FOBJ": .formalObject, "POBJ": .possibleObject,
    "SPRED": .subjectPredicate, "OPRED": .objectPredicate, "FSPRED": .formalPredicate,
    "FOPRED": .formalPredicate, "INFV": .verb, "ADV": .adverbial, "ATR": .attribute, "DET": .determiner,
    "PUTFYLL": .complement, "SBU": .subordinator, "KOORD": .conjunct, "KOORD-ELL": .ellipticConjunct,
    "KONJ": .conjunction, "APP": .apposition, "PAR": .parenthesis, "FLAT": .flat, "INTERJ": .interjection,
    "IP": .sign, "IK": .sign,
  ]
}
