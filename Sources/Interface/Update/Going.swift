import TimelineModel

/// Taking an event along as a citation, and going from it to its sources and its file.
extension Browser {
  /// The event that is meant, and the article it stands in: the lit one while reading, else the chosen one as the
  /// article pane shows it, or the one that the chart or list is on.
  private var meant: (event: Event.ID, article: Article.ID)? {
    if focus == .article, let article, let lit = article.litEvent { return (lit.id, article.article.id) }
    if meantOrdinal == chosenOrdinal { return shownTelling.map { ($0.event, $0.article) } }
    return meantEntry.map { ($0.id, $0.event.article) }
  }

  mutating func copyCitation(_ style: Citation.Style = .plain, withPassage: Bool) -> [Effect] {
    guard let meant else {
      say(Phrases.noEvent)
      return []
    }
    return [
      .cite(
        CitationRequest(
          event: meant.event, article: meant.article, style: style, withPassage: withPassage,
          language: language))
    ]
  }

  /// `:copy`, with a style and whether the passage is to stand in it.
  mutating func copyCitation(_ words: String) -> [Effect] {
    let names = words.split(separator: " ").map(String.init)
    let style = names.lazy.compactMap { Citation.Style(rawValue: $0) }.first
    let rest = names.filter { Citation.Style(rawValue: $0) == nil }
    if let odd = rest.first(where: { $0 != LineCommand.passage }) {
      let known = Citation.Style.allCases.map(\.rawValue) + [LineCommand.passage]
      say(Phrases.noSuchName(odd, nearest: Misspelling.nearest(odd, among: known)), .warning)
      return []
    }
    return copyCitation(style ?? .plain, withPassage: !rest.isEmpty)
  }

  /// A citation has been worded.
  mutating func take(_ citation: String, of headline: String, _ request: CitationRequest) -> [Effect] {
    copy(citation, saying: Phrases.copied(headline, request.style, withPassage: request.withPassage))
  }

  private mutating func copy(_ text: String, saying words: Localized) -> [Effect] {
    guard text.utf8.count * 4 / 3 < Self.mostCopied else {
      say(Phrases.tooLongToCopy, .warning)
      return []
    }
    say(words)
    return [.copy(text)]
  }

  /// Bytes in base64 that terminals take over OSC 52.
  private static let mostCopied = 74_994

  // MARK: Sources

  mutating func openSource() -> [Effect] {
    if focus == .article, let source = article?.sourceAtCursor { return open(source) }
    guard let meant else {
      say(Phrases.noEvent)
      return []
    }
    return [.listSources(meant.article)]
  }

  /// The sources have come: the only one is opened, of several one is chosen.
  mutating func take(_ sources: [Header.Citation]) -> [Effect] {
    switch sources.count {
    case 0: say(Phrases.noLink)
    case 1: return open(sources[0])
    default:
      sourceList = SourceList(sources: sources)
      overlay = Overlay(.sources)
    }
    return []
  }

  private mutating func open(_ source: Header.Citation) -> [Effect] {
    overlay = nil
    guard let link = source.link else {
      say(Phrases.noLink)
      return []
    }
    say(Phrases.opening(visible(link)))
    return [.openLink(link)]
  }

  /// A key while the sources stand open.
  ///
  /// - Returns: nil when the box does as other boxes do.
  mutating func performInSources(_ command: Command, count: Int?) -> [Effect]? {
    guard overlay?.kind == .sources, var list = sourceList else { return nil }
    switch command {
    case .moveDown: list.chosen = min(list.chosen + (count ?? 1), list.sources.count - 1)
    case .moveUp: list.chosen = max(list.chosen - (count ?? 1), 0)
    case .first: list.chosen = 0
    case .last: list.chosen = list.sources.count - 1
    case .open, .goToPassage, .include, .openSource: return open(list.chosenSource)
    case .copyCitation, .copyPassage:
      let source = list.chosenSource
      return copy(source.line + "\n", saying: Phrases.copiedSource(source.name))
    default: return nil
    }
    sourceList = list
    overlay?.top = max(0, list.chosen * SourceList.linesEach - max(1, size.height - 10))
    return []
  }

  /// A number chooses a source at once.
  mutating func openSource(numbered digit: Int) -> [Effect]? {
    guard overlay?.kind == .sources, let list = sourceList else { return nil }
    guard list.sources.indices.contains(digit - 1) else {
      say(Phrases.sourceCount(list.sources.count))
      return []
    }
    return open(list.sources[digit - 1])
  }

  mutating func editSource() -> [Effect] {
    guard let meant else {
      say(Phrases.noEvent)
      return []
    }
    return [.edit(meant.article, event: meant.event)]
  }

  // MARK: Saving

  mutating func askForFile() {
    guard selection.count > 0 else {
      say(Phrases.nothingToExport)
      return
    }
    prompt = Prompt(.exportTo, "tidslinje.md")
  }

  mutating func export(to path: String, overwrites: Bool = false) -> [Effect] {
    guard selection.count > 0, !path.isEmpty else {
      say(path.isEmpty ? Phrases.notWritten : Phrases.nothingToExport)
      return []
    }
    say(Phrases.exporting(path))
    return [
      .export(
        ExportRequest(
          path: path, overwrites: overwrites, selection: selection, index: index, language: language))
    ]
  }

  /// There is a file of that name: the reader says whether it is to go.
  mutating func confirmOverwriting(_ path: String) {
    notice = nil
    prompt = Prompt(.overwrite(path))
  }

  mutating func answerOverwriting(_ path: String, _ answer: String) -> [Effect] {
    if let first = answer.first?.lowercased(), first == "j" || first == "y" {
      return export(to: path, overwrites: true)
    }
    say(Phrases.notWritten)
    return []
  }
}

extension Browser {
  // MARK: Giving to a command

  mutating func askForCommand() {
    guard focus == .article ? article != nil : selection.count > 0 else {
      say(Phrases.nothingToPipe)
      return
    }
    prompt = Prompt(.pipeTo)
  }

  /// What the pane shows goes to the command: the article's text, or a line for each event of the selection.
  mutating func pipe(to command: String) -> [Effect] {
    guard !command.trimmed.isEmpty else { return [] }
    let what: PipeRequest.What =
      if focus == .article, let article { .article(article.article.id) } else { .events(selection, index) }
    return [.pipe(PipeRequest(command: command.trimmed, what: what, language: language))]
  }
}

/// Something that a command of the reader's is to be given.
public struct PipeRequest: Equatable, Sendable {
  public enum What: Equatable, Sendable {
    case events(Selection, TimelineIndex)
    case article(Article.ID)
  }

  public var command: String
  public var what: What
  public var language: ScreenLanguage
}

/// What a citation is asked for.
public struct CitationRequest: Equatable, Sendable {
  public var event: Event.ID
  public var article: Article.ID
  public var style: Citation.Style
  public var withPassage: Bool
  public var language: ScreenLanguage
}

/// A file that the selection is to be written to.
public struct ExportRequest: Equatable, Sendable {
  /// Its end says the format.
  public var path: String
  public var overwrites: Bool
  public var selection: Selection
  public var index: TimelineIndex
  public var language: ScreenLanguage
}
