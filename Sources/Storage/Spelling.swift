import Foundation
import GRDB

/// How words with other letters than a–z are typed without them: «Ålesund» as `alesund` and `aalesund`.
///
/// The archive keeps such words in a table of their own and the search asks for both spellings. The full-text
/// index holds each text once, and phrases and beginnings of words work in either spelling.
enum Spelling {
  /// Å as A or AA: two habits, of one letter and of two.
  enum Habit: CaseIterable { case oneLetter, twoLetters }

  /// The word in lower case and without letters beyond a–z, as far as that is possible.
  static func folded(_ word: some StringProtocol, _ habit: Habit) -> String {
    var result = ""
    for scalar in word.lowercased().precomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else if let pair = letters[scalar] {
        result += habit == .oneLetter ? pair.one : pair.two
      } else {
        for part in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
        where part.properties.generalCategory != .nonspacingMark { result.unicodeScalars.append(part) }
      }
    }
    return result
  }

  private static let letters: [Unicode.Scalar: (one: String, two: String)] = [
    "å": ("a", "aa"), "ø": ("o", "oe"), "æ": ("ae", "ae"), "ö": ("o", "oe"), "ä": ("a", "ae"),
    "ü": ("u", "ue"), "ß": ("ss", "ss"), "œ": ("oe", "oe"), "ð": ("d", "d"), "đ": ("d", "d"),
    "þ": ("th", "th"), "ł": ("l", "l"), "ı": ("i", "i"),
  ]

  /// The words of a text as the index sees them: runs of letters, digits and marks.
  static func words(_ text: String) -> [String] {
    text.unicodeScalars.split { !isPartOfWord($0) }.map { String($0) }
  }

  static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }

  /// Other ways that the archive's texts write a word typed in a–z; none for a word that is not.
  static func others(of word: String, isPrefix: Bool, in db: Database) throws -> [String] {
    let typed = word.lowercased()
    guard typed.utf8.allSatisfy({ $0 < 0x80 }) else { return [] }
    if !isPrefix {
      let select = try db.cachedStatement(sql: "SELECT word FROM spelling WHERE folded = ? LIMIT 8")
      return try String.fetchAll(select, arguments: [typed])
    }
    let select = try db.cachedStatement(
      sql: "SELECT word FROM spelling WHERE folded >= ? AND folded < ? LIMIT 500")
    let words = try String.fetchCursor(select, arguments: [typed, typed + "\u{10FFFF}"])
    var beginnings: Set<String> = []
    while let word = try words.next(), beginnings.count < 8 {
      if let beginning = beginning(of: word, typed: typed) { beginnings.insert(beginning) }
    }
    return beginnings.sorted()
  }

  /// The shortest beginning of a word that is typed so; nil when it has no other letters than a–z.
  private static func beginning(of word: String, typed: String) -> String? {
    for habit in Habit.allCases {
      var end = word.startIndex
      while end < word.endIndex {
        end = word.index(after: end)
        let folded = folded(word[..<end], habit)
        if folded.hasPrefix(typed) {
          if word[..<end].utf8.contains(where: { $0 >= 0x80 }) { return String(word[..<end]) }
          break
        }
      }
    }
    return nil
  }
}

/// Gathers the words of a batch that are not written in a–z alone.
struct SpellingCollector {
  private var words: Set<String> = []

  mutating func collect(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        var isPlain = true
        while end < bytes.count, Self.mayBePartOfWord(bytes[end]) {
          isPlain = isPlain && bytes[end] < 0x80
          end += 1
        }
        if !isPlain { words.insert(String(decoding: bytes[start..<end], as: UTF8.self)) }
        start = end + 1
      }
    }
  }

  private static func mayBePartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  func store(_ db: Database) throws {
    let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO spelling VALUES (?, ?)")
    for run in words {
      for word in Spelling.words(run) where !word.utf8.allSatisfy({ $0 < 0x80 }) {
        let word = word.lowercased()
        for folded in Set(Spelling.Habit.allCases.map({ Spelling.folded(word, $0) })) where folded != word {
          try insert.execute(arguments: [folded, word])
        }
      }
    }
  }
}
