import Foundation

/// A name without what spellings differ in: case, outer punctuation, a leading article.
struct FoldedName: Hashable {
  let text: String

  init(_ name: String) {
    let outer = CharacterSet(charactersIn: " \t\n.,;:«»\"“”'’()")
    let bare = name.precomposedStringWithCanonicalMapping.lowercased().trimmingCharacters(in: outer)
    var words = bare.split(whereSeparator: \.isWhitespace)
    let articles: Set<Substring> = ["den", "det", "de", "dei", "the"]
    // «Den islamske stat» is a name with its article.
    if words.count > 1, articles.contains(words[0]), !bare.hasPrefix("den islamske") { words.removeFirst() }
    text = words.joined(separator: " ")
  }

  var words: [Substring] { text.split(separator: " ") }
  /// The last word; «al-Abadi» and «Abadi» are the same surname.
  var surname: Substring {
    guard let last = words.last else { return "" }
    return last.hasPrefix("al-") ? last.dropFirst(3) : last
  }
}

/// How surely a name is that of a gold entity; the raw value is its weight when names are paired.
enum NameLikeness: Double {
  case none = 0
  /// A surname or another form in the text.
  case form = 2
  /// The canonical name or an alias.
  case full = 3
}

extension GoldEntity {
  func likeness(to name: String) -> NameLikeness {
    let name = FoldedName(name)
    let fullNames = fullNames.map { FoldedName($0) }
    if fullNames.contains(name) { return .full }
    if kind != nil, isKnownSynonym(name.text) { return .full }
    switch kind {
    case .person: return fullNames.contains { isPerson($0, name) } ? .form : .none
    case .organization, .group, .state: return isMention(name) ? .form : .none
    case nil: return isMention(name) ? .full : isGenitive(name) ? .form : .none
    }
  }

  private func isKnownSynonym(_ name: String) -> Bool {
    let own = FoldedName(self.name).text
    return GoldSynonyms.names.contains { $0.contains(own) && $0.contains(name) }
  }

  private func isMention(_ name: FoldedName) -> Bool {
    (mentions ?? []).contains { FoldedName($0.text) == name }
  }

  private func isGenitive(_ name: FoldedName) -> Bool {
    let all = fullNames + (mentions ?? []).map(\.text)
    return name.text.hasSuffix("s") && all.contains { FoldedName($0).text == name.text.dropLast() }
  }

  /// Same surname, and first names that begin alike where both have one.
  private func isPerson(_ gold: FoldedName, _ found: FoldedName) -> Bool {
    if found.text.hasSuffix(" " + gold.text) { return true }
    let (goldWords, foundWords) = (gold.words, found.words)
    guard let goldFirst = goldWords.first, let foundFirst = foundWords.first, gold.surname == found.surname
    else { return false }
    return goldWords.count == 1 || foundWords.count == 1 || goldFirst.first == foundFirst.first
  }
}
