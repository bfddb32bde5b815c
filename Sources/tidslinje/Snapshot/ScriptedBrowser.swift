import Interface
import Storage
import TimelineModel

/// The browser at work without a terminal: keys go in, and what they ask for is answered at once from the archive.
///
/// What would change the archive is refused: a picture must not leave a mark.
struct ScriptedBrowser {
  private(set) var browser: Browser
  private let archive: Archive
  private let work: Work

  init(_ listing: Listing, language: ScreenLanguage, size: Size, look: Look) {
    archive = listing.archive
    work = Work(archive: archive, inbox: Inbox(), language: language, isCorpus: listing.isCorpus)
    browser = Browser(
      title: listing.title[language], language: language, size: size,
      characterWidth: look.characterWidth(.table),
      theme: look.theme, preferences: look.preferences, filter: listing.selection.filter)
    send(.loaded(listing.index))
  }

  /// Presses keys; the spaces before one are typed where the letter before them was.
  mutating func press(_ strokes: [KeyScript.Stroke]) {
    for stroke in strokes {
      if browser.prompt?.input.text.isEmpty == false {
        for _ in 0..<stroke.spaces { send(.key("<Space>")) }
      }
      send(.key(stroke.key))
    }
  }

  private mutating func send(_ message: Message) {
    for effect in update(&browser, on: message) {
      for answer in answers(to: effect) { send(answer) }
    }
  }

  private func answers(to effect: Effect) -> [Message] {
    switch effect {
    case .search(let query), .searchForFilter(let query):
      do {
        return [.found(query: query, ordinals: try archive.search(query, asYouType: true))]
      } catch {
        return [.failed(error)]
      }
    case .indexArticles, .fetchQuotes, .listFigureSeries, .fetchFigures, .listNames: return atOnce(effect)
    case .stopWork: return []
    case .completePath(let path, let line): return [.paths(FileSystem.paths(beginning: path), line: line)]
    case .annotate(.event(let id), _):
      let entry = try? archive.entry(id: id)
      return [.failed(CommandProblems.onlyAPicture), .stored([entry].compactMap(\.self))]
    case .annotate(.actor, _): return [.failed(CommandProblems.onlyAPicture), .stored([])]
    case .addEvent, .attachWaiting, .undo, .redo, .export, .importFiles, .pipe:
      return [.failed(CommandProblems.onlyAPicture)]
    case .fetch, .openArticle, .fetchArticles, .findQuoting, .interpretDate, .describe, .describePlace,
      .locate,
      .locateTrail, .reload,
      .explain, .redraw, .suspend, .quit, .cite, .copy, .listSources, .openLink, .edit:
      return work.perform(effect, anchor: browser.dayInView)
    }
  }

  /// What the screen would have done in the background.
  private func atOnce(_ effect: Effect) -> [Message] {
    do {
      switch effect {
      case .indexArticles: return [.articlesIndexed(try archive.articleIndex())]
      case .fetchQuotes(let ranks, let numbers):
        return [.listedQuotes(ranks, of: numbers, try archive.quotes(of: numbers))]
      case .listFigureSeries: return [.figureSeries(try archive.figureCounts())]
      case .listNames: return [.named(try NameBook(archive, browser.language).known)]
      case .fetchFigures(let series): return [.figures(series, try archive.placedClaims(of: series))]
      default: return []
      }
    } catch {
      return [.failed(error)]
    }
  }
}
