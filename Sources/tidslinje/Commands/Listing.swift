import Storage
import TimelineModel

/// The events of an archive under a filter, in timeline order, fetched page by page.
struct Listing {
  let archive: Archive
  /// What the archive is called on the screen.
  let title: Localized
  /// The archive's file.
  let path: String
  /// Whether it is the bundled corpus's.
  let isCorpus: Bool
  let index: TimelineIndex
  let selection: Selection

  /// All events of an archive, whose actors and places are named in a language.
  init(_ choice: ArchiveChoice, _ language: ScreenLanguage) throws(Problem) {
    try self.init(choice, language) { _ in Filter() }
  }

  init(
    _ archive: ArchiveOptions, _ filter: FilterOptions, _ language: LanguageOptions, also text: String? = nil
  ) throws(Problem) {
    try self.init(archive.choice, language.language) { index throws(Problem) in
      var wanted = try filter.filter(in: index)
      if let text { try FilterOptions.add(FieldedQuery(text), to: &wanted, in: index) }
      return wanted
    }
  }

  private init(
    _ choice: ArchiveChoice, _ language: ScreenLanguage,
    filter: (TimelineIndex) throws(Problem) -> Filter
  ) throws(Problem) {
    let opened = try OpenArchive(choice)
    archive = opened.archive
    title = opened.title
    path = opened.path
    isCorpus = opened.isCorpus
    index = try archive.index(in: language)
    let filter = try filter(index)
    let hits: [Int32]? = if let words = filter.text { try archive.search(words) } else { nil }
    selection = Selection(filter, in: index, textHits: hits)
  }

  /// Calls `body` with every selected event.
  func forEach(_ body: (Entry) -> Void) throws(Problem) {
    try archive.forEachEntry(of: selection, in: index) { entry in
      body(entry)
      return true
    }
  }

  /// Ends the program with exit code 1 when nothing matched.
  func finish() throws {
    if selection.count == 0 { throw Outcome.incomplete }
  }
}

extension FacetIndex {
  /// Names of an event's actors or places, as the archive knows them.
  func names(of ids: [String]) -> [String] { ids.map { id in number(of: id).map { values[$0].name } ?? id } }
}
