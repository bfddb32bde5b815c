import Foundation

/// What a reader typed to search for: words that must all stand in a passage, "phrases", beginnings* and
/// -words that may not. Anything can be typed; what is no word is left out.
struct SearchQuery: Equatable {
  /// Words that stand together; the last may be only a beginning.
  struct Term: Equatable {
    var words: [String]
    var isPrefix = false
  }

  var wanted: [Term] = []
  var unwanted: [Term] = []

  var isEmpty: Bool { wanted.isEmpty && unwanted.isEmpty }

  /// - Parameter asYouType: whether the last word may still grow. A single letter is waited on: it says
  ///   nothing yet, and most passages would do.
  init(_ text: String, asYouType: Bool = false) {
    let scalars = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if scalars[index].properties.isWhitespace {
        index += 1
        continue
      }
      let isUnwanted = scalars[index] == "-"
      if isUnwanted { index += 1 }
      let isPhrase = index < scalars.count && Self.quotes.contains(scalars[index])
      if isPhrase { index += 1 }
      let start = index
      while index < scalars.count,
        isPhrase ? !Self.quotes.contains(scalars[index]) : !scalars[index].properties.isWhitespace
      {
        index += 1
      }
      var term = Term(words: Spelling.words(String(String.UnicodeScalarView(scalars[start..<index]))))
      let isGrowing = asYouType && index == scalars.count
      if isPhrase, index < scalars.count { index += 1 }
      term.isPrefix = isGrowing || Self.takesStar(scalars, at: &index, start: start, isPhrase: isPhrase)
      if isGrowing, !isPhrase, term.words.count == 1, term.words[0].unicodeScalars.count == 1 { continue }
      if !term.words.isEmpty { if isUnwanted { unwanted.append(term) } else { wanted.append(term) } }
    }
  }

  private static let quotes: Set<Unicode.Scalar> = ["\"", "«", "»", "“", "”", "„"]

  private static func takesStar(
    _ scalars: [Unicode.Scalar], at index: inout Int, start: Int, isPhrase: Bool
  ) -> Bool {
    if !isPhrase { return index > start && scalars[index - 1] == "*" }
    guard index < scalars.count, scalars[index] == "*" else { return false }
    index += 1
    return true
  }

  /// The query in the language of FTS5, which sees only words and its own signs; nil when no passage is
  /// asked for.
  ///
  /// - Parameter spellings: other ways to write a word that the archive knows.
  func match(spellings: (_ word: String, _ isPrefix: Bool) throws -> [String]) rethrows -> (
    wanted: String?, unwanted: String?
  ) {
    (
      wanted: wanted.isEmpty
        ? nil : try wanted.map { term in try Self.match(term, spellings) }.joined(separator: " AND "),
      unwanted: unwanted.isEmpty
        ? nil : try unwanted.map { term in try Self.match(term, spellings) }.joined(separator: " OR ")
    )
  }

  private static func match(_ term: Term, _ spellings: (String, Bool) throws -> [String]) rethrows -> String {
    var phrases = [""]
    for (place, word) in term.words.enumerated() {
      let ways = [word] + (try spellings(word, term.isPrefix && place == term.words.count - 1))
      phrases = phrases.flatMap { phrase in ways.map { phrase.isEmpty ? $0 : phrase + " " + $0 } }
      phrases = Array(phrases.prefix(32))
    }
    return "(" + phrases.map { "\"\($0)\"" + (term.isPrefix ? " *" : "") }.joined(separator: " OR ") + ")"
  }
}
