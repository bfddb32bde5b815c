import TimelineModel

/// Fits text into columns: how wide it is, where it is cut, where its lines break.
public struct TextLayout: Sendable {
  public let characterWidth: CharacterWidth

  public init(_ characterWidth: CharacterWidth = .table) { self.characterWidth = characterWidth }

  /// Cells that a text takes on one line.
  public func width(of text: some StringProtocol) -> Int {
    var sum = 0
    for byte in text.utf8 {
      guard (0x20..<0x7F).contains(byte) else { return wideWidth(of: text) }
      sum += 1
    }
    return sum
  }

  private func wideWidth(of text: some StringProtocol) -> Int {
    var sum = 0
    Grapheme.forEach(in: text, characterWidth) { grapheme, _ in
      sum += grapheme.width
      return true
    }
    return sum
  }

  private func width(of glyph: Glyph) -> Int {
    characterWidth.isPlain(glyph)
      ? 1 : Grapheme.of(glyph.character, characterWidth).reduce(0) { $0 + $1.width }
  }

  /// The text, or as much of it as fits with an ellipsis.
  public func truncated(_ text: String, to room: Int) -> String {
    guard width(of: text) > room else { return text }
    guard room > 0 else { return "" }
    var end = 0
    var used = 0
    text.forEachGlyph { glyph, offset in
      used += width(of: glyph)
      if used > room - 1 { return false }
      if glyph.first != " " { end = offset + glyph.length }
      return true
    }
    return text[Span(0, end)] + String(characterWidth.cutMark)
  }

  /// A line of wrapped text: a stretch of the text given, as UTF-8 offsets.
  public struct Line: Hashable, Sendable {
    public var span: Span
    /// The line breaks at a soft hyphen, which is to be shown.
    public var endsWithHyphen = false
  }

  /// Breaks a stretch of text into lines: at spaces, after hyphens and slashes, at soft hyphens, and inside
  /// a word only when it is longer than a line. Newlines break; the spaces at a break belong to no line. A day stays with
  /// its month («17. juni»), and a short word with what its hyphen joins it to («al-Maliki»), where the line has another place.
  ///
  /// - Parameter room: cells in a line, at least 1; characters wider than that stand alone.
  public func wrap(_ text: String, _ span: Span? = nil, to room: Int) -> [Line] {
    let span = span ?? Span(0, text.utf8.count)
    var breaker = LineBreaker(room: max(1, room), start: span.start)
    var offset = span.start
    text[span].forEachGlyph { glyph, _ in
      if glyph.isNewline {
        breaker.endLine(at: offset, next: offset + glyph.length)
      } else {
        breaker.take(glyph, at: offset, cells: width(of: glyph))
      }
      offset += glyph.length
      return true
    }
    breaker.endLine(at: offset, next: offset)
    return breaker.lines
  }

  /// The lines themselves, for texts whose offsets do not matter.
  public func wrapped(_ text: String, to room: Int) -> [String] {
    wrap(text, to: room).map { line in
      let words = text[line.span]
      // Few texts have any, and to look at characters takes far longer than at bytes.
      let shown = words.utf8.contains(0xAD) ? words.filter { $0 != "\u{AD}" } : String(words)
      return line.endsWithHyphen ? shown + "-" : shown
    }
  }
}

/// The state of greedy line breaking: the line so far and the last place it may break.
private struct LineBreaker {
  let room: Int
  var lines: [TextLayout.Line] = []
  private var start: Int
  private var used = 0
  /// Where the line would end and the next begin, and what is used after that.
  private var chance: (end: Int, next: Int, usedAfter: Int, hyphen: Bool)?
  /// End of the last character that is no space.
  private var wordEnd: Int
  /// Letters of the word so far.
  private var letters = 0
  /// Figures so far of a word that is a number.
  private var figures = 0
  /// Whether the word is an ordinal number of a day: «17.».
  private var isDay = false
  /// The chance before the space behind such a number; it holds again if a month follows.
  private var heldChance: (end: Int, next: Int, usedAfter: Int, hyphen: Bool)?

  init(room: Int, start: Int) {
    self.room = room
    self.start = start
    wordEnd = start
  }

  mutating func take(_ glyph: Glyph, at offset: Int, cells: Int) {
    let end = offset + glyph.length
    if glyph.first == " " || glyph.first == "\t" {
      if offset == start, !lines.isEmpty { start = end; wordEnd = end; return }
      used += cells
      heldChance = isDay ? chance : nil
      heldChance?.usedAfter += cells
      chance = (wordEnd, end, 0, false)
      (letters, figures, isDay) = (0, 0, false)
      return
    }
    if let held = heldChance {
      heldChance = nil
      // No sentence begins with a small letter.
      if glyph.isSmallLetter, held.end > start { chance = held }
    }
    if glyph.first == "\u{AD}" {
      if used < room { chance = (offset, end, 0, true) }
      return
    }
    if used + cells > room { breakLine(before: offset) }
    used += cells
    chance?.usedAfter += cells
    wordEnd = end
    // After a dash between words, not inside dates and numbers.
    switch glyph.first {
    case "-" where (1...2).contains(letters) && chance != nil: break
    case "-", "–", "—", "/": if letters > 0 { chance = (end, end, 0, false) }
    default: break
    }
    look(at: glyph)
  }

  /// What the word is so far.
  private mutating func look(at glyph: Glyph) {
    isDay = glyph.first == "." && letters == 0 && (1...2).contains(figures)
    if glyph.isLetter {
      letters += 1
      figures = 0
    } else if (0x30...0x39).contains(glyph.first.value) {
      figures += 1
      letters = 0
    } else {
      (letters, figures) = (0, 0)
    }
  }

  private mutating func breakLine(before offset: Int) {
    if let chance, chance.end > start {
      lines.append(TextLayout.Line(span: Span(start, chance.end), endsWithHyphen: chance.hyphen))
      start = chance.next
      used = chance.usedAfter
    } else if offset > start {
      lines.append(TextLayout.Line(span: Span(start, offset)))
      start = offset
      used = 0
    }
    chance = nil
  }

  mutating func endLine(at end: Int, next: Int) {
    lines.append(TextLayout.Line(span: Span(start, max(start, min(wordEnd, end)))))
    start = next
    wordEnd = next
    used = 0
    chance = nil
  }
}
