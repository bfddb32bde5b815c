import Analysis
import Foundation

/// The lists of names and words that the model is given beside what it learns.
struct WordLists {
  private(set) var words: [UInt64: NameClasses] = [:]

  /// Reads the lists of a folder: a name or word a line, or many between commas; `#` opens a remark.
  init(folder: String) throws {
    for (name, classes) in NameClasses.named {
      let url = URL(fileURLWithPath: folder).appendingPathComponent("\(name).txt")
      let text = try String(contentsOf: url, encoding: .utf8)
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        for entry in line.split(separator: ",") { insert(String(entry), classes) }
      }
    }
  }

  /// Notes a name, word by word: what begins a longer name is marked so.
  mutating func insert(_ name: String, _ classes: NameClasses) {
    let keys = NameTagger.keys(ofBeginnings: name)
    guard let whole = keys.last else { return }
    for key in keys.dropLast() { words[key, default: []].insert(.opensPhrase) }
    words[whole, default: []].formUnion(classes)
  }

  /// Notes the words that stand in lower case inside sentences.
  mutating func insertCommon(_ articles: [TrainingArticle]) {
    for article in articles {
      for word in article.article.text.split(whereSeparator: { !$0.isLetter && $0 != "-" })
      where word.first?.isLowercase ?? false {
        insert(String(word), .common)
      }
    }
  }
}
