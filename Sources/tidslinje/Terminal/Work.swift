import Analysis
import Dispatch
import Interface
import Storage
import Synchronization
import TimelineModel

/// Does what the browser asks for. What could make a key wait is done in the background and answered
/// through the inbox; all else is answered at once.
final class Work {
  private let archive: Archive
  /// For what is done in the background.
  private let beside: Archive
  private let library: Library
  private let inbox: Inbox
  private let builder = DispatchQueue(label: "builder", qos: .userInitiated)
  /// Reads for the lists, in the order asked.
  private let reader = DispatchQueue(label: "reader", qos: .userInitiated)
  private let searcher: Searcher
  private let scribe: Scribe
  private let stops: Stops
  /// What actors and places are named in.
  private let language: ScreenLanguage
  /// Whether the archive is the bundled corpus's, which holds no other articles.
  private let isCorpus: Bool
  /// Whether what reads typed dates has been made, or is.
  private var isReadyForDates = false

  init(archive: Archive, inbox: Inbox, language: ScreenLanguage, isCorpus: Bool) {
    self.language = language
    self.isCorpus = isCorpus
    stops = Stops(inbox: inbox)
    self.archive = archive
    self.inbox = inbox
    beside = archive.beside
    library = Library(archive: archive)
    searcher = Searcher(archive: beside, inbox: inbox, stops: stops)
    scribe = Scribe(beside, library, inbox, language, builder: builder)
  }

  /// The answers to an effect; a failure is an answer too.
  ///
  /// - Parameter anchor: the date in view, which a typed «i fjor høst» is counted from.
  func perform(_ effect: Effect, anchor: When?) -> [Message] {
    do {
      return try answer(effect, anchor)
    } catch {
      return [.failed(error)]
    }
  }

  /// Leaves the archive tidy. What the reader has said is stored first; what is still being read in or made anew is not
  /// waited for: it goes on at the next start.
  ///
  /// - Returns: what has gone wrong since the reader left.
  func end(isWorking: Bool) -> [Problem] {
    stops.stop()
    scribe.finish()
    if !isWorking { archive.leave() }
    return inbox.take().messages.compactMap { if case .failed(let problem) = $0 { problem } else { nil } }
  }

  /// Tells in the background what waits for sentences that have been changed.
  func tellWaiting() {
    reader.async { [beside, inbox] in
      inbox.post(
        Self.told { () throws(Problem) in .waiting(CommandProblems.waiting(try beside.waitingWords())) })
    }
  }

  /// Fetches in the background what the next key is likely to need.
  func prepare(_ next: LikelyNext) {
    library.prepare(next)
    if next.isDate, !isReadyForDates {
      isReadyForDates = true
      reader.async { DateReader.makeReady() }
    }
  }

  private func answer(_ effect: Effect, _ anchor: When?) throws(Problem) -> [Message] {
    switch effect {
    case .fetch(let ordinals):
      return [.fetched(try library.entries(ordinals))]
    case .openArticle(let id):
      guard let opened = try library.article(id) else { return [] }
      return [
        .opened(opened.article, opened.findings, ordinals: opened.ordinals, layout: library.layout(of: id))
      ]
    case .search(let query):
      searcher.search(query)
      return []
    case .searchForFilter(let query):
      searcher.searchForFilter(query)
      return []
    case .interpretDate(let words):
      return [.interpreted(words, DateReader().interpret(words, anchor: anchor))]
    case .listNames:
      reader.async { [beside, inbox, language] in
        inbox.post(Self.told { () throws(Problem) in .named(try NameBook(beside, language).known) })
      }
      return []
    case .describe(let id):
      let actor = try archive.actor(id)
      let country: Place? = if let code = actor?.country { try archive.country(code) } else { nil }
      let quotes = try archive.quoteCount(of: id)
      let bodies = try archive.actors(
        named: (actor?.affiliations ?? []) + (actor?.offices.compactMap(\.organization) ?? [])
      ).mapValues { $0.name(in: language) }
      return [
        .described(
          id, ActorDescription(actor: actor, country: country, quoteCount: quotes, bodies: bodies))
      ]
    case .describePlace(let id):
      let place = try archive.place(id)
      let isCountry = place?.kind == "country"
      let country: Place? =
        if !isCountry, let code = place?.country { try archive.country(code) } else { nil }
      return [.describedPlace(id, PlaceDescription(place: place, country: country))]
    case .indexArticles:
      reader.async { [beside, inbox] in
        inbox.post(Self.told { () throws(Problem) in .articlesIndexed(try beside.articleIndex()) })
      }
      return []
    case .fetchArticles(let numbers):
      return [.listedArticles(try archive.listedArticles(numbers))]
    case .findQuoting(let actors):
      return [.foundQuoting(actors, try archive.articlesQuoting(actors))]
    case .fetchQuotes(let ranks, let numbers):
      reader.async { [beside, inbox] in
        inbox.post(
          Self.told { () throws(Problem) in .listedQuotes(ranks, of: numbers, try beside.quotes(of: numbers))
          })
      }
      return []
    case .listFigureSeries:
      reader.async { [beside, inbox] in
        inbox.post(Self.told { () throws(Problem) in .figureSeries(try beside.figureCounts()) })
      }
      return []
    case .fetchFigures(let series):
      reader.async { [beside, inbox] in
        inbox.post(Self.told { () throws(Problem) in .figures(series, try beside.placedClaims(of: series)) })
      }
      return []
    case .locate(let id):
      return [.located(id, ordinal: try archive.ordinals(of: [id])[id])]
    case .locateTrail(let ids): return [.locatedTrail(try archive.ordinals(of: ids))]
    case .annotate(let target, let change):
      scribe.annotate(target, change)
      return []
    case .addEvent(let event):
      scribe.add(event)
      return []
    case .attachWaiting(let event):
      scribe.attachWaiting(to: event)
      return []
    case .undo:
      scribe.undo()
      return []
    case .redo:
      scribe.redo()
      return []
    case .reload:
      library.forget()
      if try !OpenArchive.isUpToDate(archive) { bringUpToDate() }
      tellWaiting()
      return [.loaded(try archive.index(in: language))]
    case .explain(let id):
      return try explained(id).map { [.explained($0)] } ?? []
    case .cite(let request):
      guard let stored = try library.article(request.article), let event = try explained(request.event)
      else { return [] }
      let citation = Citation(
        event, in: stored.article, published: stored.findings.published.when, language: request.language)
      let text = citation.text(request.style, withPassage: request.withPassage)
      return [.cited(text, headline: event.headline, request)]
    case .listSources(let id):
      return [.sources(try library.article(id)?.article.linkedSources ?? [])]
    case .export(let request):
      export(request)
      return []
    case .importFiles(let path):
      if isCorpus { throw CommandProblems.corpusIsWhole }
      importFiles(FileSystem.fromHome(path))
      return []
    case .completePath(let path, let line):
      reader.async { [inbox] in inbox.post(.paths(FileSystem.paths(beginning: path), line: line)) }
      return []
    case .stopWork:
      stops.stop()
      return []
    case .redraw, .suspend, .quit, .copy, .openLink, .edit, .pipe:
      return []
    }
  }

  /// An event with the reasons of its date, as the reader has corrected it where the timeline shows it.
  private func explained(_ id: Event.ID) throws(Problem) -> Event? {
    if let entry = try archive.entry(id: id) { return entry.event }
    return try archive.event(id)
  }

  /// Writes in the background, and says when it is done.
  private func export(_ request: ExportRequest) {
    let watch = stops.watch(.exporting)
    builder.async { [beside, inbox] in
      do throws(Problem) {
        guard let format = ExportFormat(fileName: request.path) else {
          throw CommandProblems.unknownFormat(request.path)
        }
        let path = FileSystem.fromHome(request.path)
        if !request.overwrites, FileSystem.exists(path) {
          inbox.post(.exists(path: request.path))
          return
        }
        let isWritten = try Export(
          format: format, archive: beside, index: request.index, selection: request.selection,
          language: request.language
        ).write(to: path, whileWanted: watch.goesOn)
        if isWritten { inbox.post(.exported(path: request.path, count: request.selection.count)) }
      } catch {
        inbox.post(.failed(error))
      }
    }
  }

  /// Reads in the background, and shows the timeline with it when it is done.
  private func importFiles(_ path: String) {
    let watch = stops.watch(.importing)
    builder.async { [beside, inbox, library, language] in
      do throws(Problem) {
        let summary = try FolderImport(
          paths: [path], into: beside, registers: Registers(own: Configuration.own.registers)
        ).run(whileWanted: watch.goesOn)
        library.forget()
        inbox.post(.loaded(try beside.index(in: language)))
        inbox.post(
          .imported(
            articles: summary.articles, events: summary.events, summary.problems, stopped: summary.stopped))
        inbox.post(.waiting(CommandProblems.waiting(try beside.waitingWords())))
      } catch {
        inbox.post(.failed(error))
      }
    }
  }

  /// Holds the articles against each other in the background, where an import was broken off before that, and shows the
  /// timeline with it.
  private func bringUpToDate() {
    let watch = stops.watch(.settling)
    builder.async { [beside, inbox, library, language, isCorpus] in
      do throws(Problem) {
        try OpenArchive.bringUpToDate(beside, isCorpus: isCorpus) { watch.goesOn($0, $1, $2) }
        library.forget()
        inbox.post(.loaded(try beside.index(in: language)))
        inbox.post(.progressed(.settling, done: 1, total: 1))
      } catch {
        // Another process is at it.
        if error.code != "archive-busy" { inbox.post(.failed(error)) }
      }
    }
  }

  /// The file of an article, and the line in it where an event is told.
  func place(of event: Event.ID, in id: Article.ID) throws(Problem) -> (path: String, line: Int) {
    guard let stored = try library.article(id), FileSystem.exists(stored.article.source.path) else {
      throw CommandProblems.noFile
    }
    let span = stored.findings.events.first { $0.id == event }?.span
    return (stored.article.source.path, stored.article.line(of: span))
  }

  /// Hands out, piece by piece and as long as it is wanted, what a command is to be given.
  func give(_ request: PipeRequest, to put: (String) -> Bool) throws(Problem) {
    switch request.what {
    case .article(let id):
      if let text = try library.article(id)?.article.text { _ = put(text + "\n") }
    case .events(let selection, let index):
      let list = PlainList(actors: index.actors, language: request.language)
      try archive.forEachEntry(of: selection, in: index) { put(list.line(of: $0) + "\n") }
    }
  }

  /// A message, or why there is none.
  private static func told(_ make: () throws(Problem) -> Message) -> Message {
    do { return try make() } catch { return .failed(error) }
  }
}
