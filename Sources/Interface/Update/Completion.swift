import TimelineModel

/// What Tab puts in: names, fields of a search with their values, and paths of files.
extension Browser {
  /// Puts in the next of the lines that the one typed may become.
  mutating func completeLine() -> [Effect] {
    guard let prompt else { return [] }
    let text = prompt.input.text
    if let completing = prompt.completing, !completing.isOnlyOne { return putIn(completing) }
    if let path = pathBegun(in: prompt) { return [.completePath(path, line: text)] }
    let lines: [String]? =
      switch prompt.purpose {
      case .goToDate: completions(of: text)
      case .mergeActor: names(in: index.actors, beginning: text)
      case .ownKind: kindCompletions(of: text)
      case .ownCast: castCompletions(of: text)
      case .search, .filterText: fieldCompletions(of: text)
      default: nil
      }
    return lines.map { putIn(Completing(lines: $0)) } ?? []
  }

  private mutating func putIn(_ lines: Completing) -> [Effect] {
    var completing = lines
    guard let line = completing.next() else { return [] }
    prompt?.input = TextInput(line)
    let effects = lineChanged()
    prompt?.completing = completing
    return effects
  }

  // MARK: Paths

  /// The path that is being typed, where one is asked for.
  private func pathBegun(in prompt: Prompt) -> String? {
    switch prompt.purpose {
    case .exportTo: return prompt.input.text
    case .goToDate:
      let text = prompt.input.text
      guard let space = text.firstIndex(of: " "), let command = LineCommand(named: String(text[..<space])),
        command == .export || command == .importFiles
      else { return nil }
      return String(text[text.index(after: space)...])
    default: return nil
    }
  }

  /// The paths that one begins have come, unless something else has been typed meanwhile.
  mutating func takePaths(_ paths: [String], line: String) -> [Effect] {
    guard let prompt, prompt.input.text == line, let path = pathBegun(in: prompt) else { return [] }
    return putIn(Completing(lines: paths.map { line.dropLast(path.count) + $0 }))
  }

  // MARK: Searches

  /// Lines that a search may become when its last field, or the value of it, goes on: «aktør:», «aktør:"Brett McGurk"».
  func fieldCompletions(of text: String) -> [String] {
    let start = Self.lastPiece(of: text)
    let isExcluded = text[start...].hasPrefix("-")
    let piece = text[start...].dropFirst(isExcluded ? 1 : 0)
    let before = String(text[..<piece.startIndex])
    if piece.isEmpty { return [] }
    guard let colon = piece.firstIndex(of: ":") else {
      return FieldedQuery.Field.allCases.map { $0.name[language] + ":" }
        .filter { $0.hasPrefix(piece.lowercased()) }.map { before + $0 }
    }
    guard case .facet(let facet)? = FieldedQuery(piece[...colon] + "x").terms.first?.field else { return [] }
    let value = piece[piece.index(after: colon)...].drop { $0 == "\"" }
    return names(of: facet, beginning: String(value)).map { name in
      before + piece[...colon] + (name.contains(" ") ? "\"\(name)\"" : name)
    }
  }

  /// Where the last piece of a search begins: after the last space that is not between quotation marks.
  private static func lastPiece(of text: String) -> String.Index {
    var start = text.startIndex
    var isQuoted = false
    for place in text.indices {
      if text[place] == "\"" { isQuoted.toggle() }
      if text[place] == " ", !isQuoted { start = text.index(after: place) }
    }
    return start
  }
}

/// What Tab goes through.
struct Completing: Equatable, Sendable {
  let lines: [String]
  private var place = 0

  init(lines: [String]) { self.lines = lines }

  /// Whether there is nothing to go on to: then what stands there may be completed further.
  var isOnlyOne: Bool { lines.count < 2 }

  /// The next line; the only one is ready for what follows it.
  mutating func next() -> String? {
    guard !lines.isEmpty else { return nil }
    defer { place = (place + 1) % lines.count }
    let line = lines[place]
    return lines.count == 1 && LineCommand(named: line) != nil ? line + " " : line
  }
}
