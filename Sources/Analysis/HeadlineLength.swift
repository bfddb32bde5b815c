/// Makes a line fit in the list: cut where a clause or phrase ends, never after a word that leads on.
extension Headline {
  /// Shortened by what stands between commas, at the end of a clause, of a phrase, else of a word.
  static func cut(_ line: String) -> String {
    var line = capitalised(line.replacingLineBreaks)
    line = stripped(line)
    if line.count > limit { line = withoutAside(line) }
    guard line.count > limit else { return line }
    let room = String(line.prefix(limit))
    if let best = clauseEnd(room) { return stripped(String(room[..<best])) }
    return shortened(line.split(separator: " ").map(String.init))
  }

  /// Whole words with «…» behind, cut before a phrase when one begins late enough, else where nothing leads on.
  private static func shortened(_ words: [String]) -> String {
    var end = 0
    var length = 0
    while end < words.count, length + words[end].count + (end > 0 ? 1 : 0) < limit {
      length += words[end].count + (end > 0 ? 1 : 0)
      end += 1
    }
    let whole = (1...max(1, end)).last { place in
      words[..<place].joined(separator: " ").count >= 60 && mayEnd(words[place - 1])
        && (words[place - 1].hasSuffix(",") || place < words.count && opening.contains(words[place]))
    }
    var place = whole ?? end
    if whole == nil { while place > 3, isInside(words, place) { place -= 1 } }
    return stripped(words[..<place].joined(separator: " ")) + "…"
  }

  /// Whether a cut before the word at `place` parts what belongs together: «amerikanske | styrker», «Haider |
  /// al-Abadi», «talsmann | Warren».
  private static func isInside(_ words: [String], _ place: Int) -> Bool {
    let last = words[place - 1]
    if last.hasSuffix(",") { return false }
    // «…, sa | statsminister»
    if words[place - 2].hasSuffix(",") { return true }
    let isOwner = last.hasSuffix("s") && last.first?.isUppercase ?? false && last.contains { $0.isLowercase }
    return !mayEnd(last) || isOwner || ["ske", "sk", "ede", "ende", "ige"].contains { last.hasSuffix($0) }
      || place < words.count && words[place].first?.isUppercase ?? false
  }

  private static func mayEnd(_ word: String) -> Bool {
    !leadingOn.contains(word.lowercased()) && word != "–" && !word.hasSuffix("-")
      && !word.allSatisfy { $0.isNumber || ".,".contains($0) }
  }

  /// Words that a new phrase begins with.
  private static let opening = Set(
    """
    i på til fra frå av om for med mot ved hos under over etter før uten utan mellom blant gjennom siden sidan
    ifølge og eller men da då når mens fordi dersom hvis som
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Where the last clause that fits in whole ends.
  private static func clauseEnd(_ room: String) -> String.Index? {
    let joints = [
      ", som ", ", og ", ", men ", ", da ", ", då ", ", mens ", ", etter ", ", ifølge ", ", der ", " fordi ",
      " mens ", " etter at ", ", noe ",
    ]
    return joints.compactMap { room.lastOccurrence(of: $0) }
      .filter { room.distance(from: room.startIndex, to: $0) >= 40 }.max()
  }

  /// Words that nothing may end on: prepositions, articles, joining words, and verbs that only help.
  private static let leadingOn = Set(
    """
    i på til fra frå av om for med mot ved hos under over etter før uten utan mellom blant gjennom siden sidan
    ifølge rundt minst omtrent nær inn ut en ei et ein eit den det de dei og eller men at som å da då der enn når
    har hadde er var ble vart blir skal vil kan må skulle ville kunne sin sitt sine si hvor kor mens fordi så ikke
    ikkje også mer meir flere fleire disse dette denne noen nokre hvis dersom the
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// «Airwars, som er uavhengig, har …» → «Airwars har …».
  private static func withoutAside(_ line: String) -> String {
    guard let start = line.firstOccurrence(of: ", som ") else { return line }
    let behind = line.index(start, offsetBy: 2)
    guard let end = line[behind...].firstIndex(of: ",") else { return line }
    let rest = line[line.index(after: end)...]
    return rest.count > 12 ? String(line[..<start] + rest) : line
  }

  private static func stripped(_ line: String) -> String {
    var line = line[...]
    while let last = line.last, ",.:; –".contains(last) { line = line.dropLast() }
    return String(line)
  }

  static func capitalised(_ line: String) -> String {
    guard let first = line.first else { return line }
    return first.uppercased() + line.dropFirst()
  }
}

extension String {
  fileprivate func firstOccurrence(of words: String) -> Index? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { return start }
      start = index(after: start)
    }
    return nil
  }

  fileprivate var replacingLineBreaks: String { String(map { $0 == "\n" || $0 == "\t" ? " " : $0 }) }

  fileprivate func lastOccurrence(of words: String) -> Index? {
    var found: Index?
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { found = start }
      start = index(after: start)
    }
    return found
  }
}
