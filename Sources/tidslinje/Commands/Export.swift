import Foundation
import Interface
import Storage
import TimelineModel

/// The formats that events are written in for other programs.
enum ExportFormat: String, CaseIterable {
  case csv, json, jsonl, markdown

  /// The format that the end of a file's name tells; nil for none.
  init?(fileName: String) {
    let end = fileName.split(separator: ".").last?.lowercased() ?? ""
    if let format = Self(rawValue: end == "md" ? "markdown" : end), fileName.contains(".") {
      self = format
    } else {
      return nil
    }
  }
}

/// A selection of events on its way to another program.
struct Export {
  let format: ExportFormat
  let archive: Archive
  let index: TimelineIndex
  let selection: Selection
  let language: ScreenLanguage

  /// Hands out the text piece by piece.
  ///
  /// - Parameter isWanted: asked now and then, with how many events have been written, of how many.
  /// - Returns: whether all has been.
  @discardableResult
  func write(
    whileWanted isWanted: (Int, Int) -> Bool = { _, _ in true }, _ put: (String) -> Void
  ) throws(Problem) -> Bool {
    if format == .csv { put(ExportedEvent.csvHeader + "\r\n") }
    if format == .json { put("[") }
    var count = 0
    let isWhole = try archive.forEachEntry(of: selection, in: index) { entry throws(Problem) in
      guard isWanted(count, selection.count) else { return false }
      let passage = try archive.words(at: entry.event.span, in: entry.event.article) ?? ""
      let event = ExportedEvent(entry, passage: passage, in: index)
      switch format {
      case .csv: put(event.csv + "\r\n")
      case .json: put((count == 0 ? "\n" : ",\n") + event.json)
      case .jsonl: put(event.json + "\n")
      case .markdown: put(event.markdown(in: language))
      }
      count += 1
      return true
    }
    if format == .json, isWhole { put("\n]\n") }
    return isWhole
  }

  /// Writes a file whole or not at all.
  ///
  /// - Returns: whether it has been written.
  func write(to path: String, whileWanted isWanted: (Int, Int) -> Bool) throws(Problem) -> Bool {
    var text = ""
    guard try write(whileWanted: isWanted, { text += $0 }) else { return false }
    try OutputFile(path: path).write(text)
    return true
  }
}

/// An event as other programs want it.
private struct ExportedEvent {
  var id: String
  var date: String?
  var earliest: String?
  var latest: String?
  var basis: String
  var kind: String
  var status: String
  var headline: String
  var actors: [String]
  var places: [String]
  var passage: String
  var article: String
  var articleTitle: String
  var publisher: String?
  /// Ids of the other articles' events that are the same.
  var alsoToldBy: [String]
  /// What the reader has left on it.
  var marks: [String]
  var notes: [String]

  init(_ entry: Entry, passage: String, in index: TimelineIndex) {
    let event = entry.event
    id = event.id
    date = event.dating.when?.edtf.description
    earliest = event.dating.when?.earliest?.description
    latest = event.dating.when?.latest?.description
    basis = event.basis.rawValue
    kind = event.kind.rawValue
    status = event.status.rawValue
    headline = event.headline
    actors = index.actors.names(of: event.actors)
    places = index.places.names(of: event.places)
    // A reader's own words are no passage of a source.
    self.passage = entry.standsAlone ? "" : passage
    article = entry.standsAlone ? "" : event.article
    articleTitle = entry.standsAlone ? "" : entry.articleTitle
    publisher = entry.publisher
    alsoToldBy = entry.alsoToldBy.map(\.event)
    marks = entry.marks.map(\.rawValue)
    notes = entry.notes
  }

  static let csvHeader =
    "id,date,earliest,latest,basis,kind,status,headline,actors,places,passage,article,article_title,publisher,also_told_by,marks,notes"

  var csv: String {
    CSV.line([
      id, date ?? "", earliest ?? "", latest ?? "", basis, kind, status, headline,
      actors.joined(separator: "; "), places.joined(separator: "; "), passage, article, articleTitle,
      publisher ?? "", alsoToldBy.joined(separator: "; "), marks.joined(separator: "; "),
      notes.joined(separator: "\n"),
    ])
  }

  var json: String {
    JSON.object([
      ("id", .string(id)), ("date", JSON(date)), ("earliest", JSON(earliest)), ("latest", JSON(latest)),
      ("basis", .string(basis)), ("kind", .string(kind)), ("status", .string(status)),
      ("headline", .string(headline)), ("actors", JSON(actors)), ("places", JSON(places)),
      ("passage", .string(passage)), ("article", .string(article)), ("articleTitle", .string(articleTitle)),
      ("publisher", JSON(publisher)), ("alsoToldBy", JSON(alsoToldBy)),
      ("marks", JSON(marks)), ("notes", JSON(notes)),
    ]).line
  }

  func markdown(in language: ScreenLanguage) -> String {
    let day = date.flatMap { When($0) }.map { words(for: $0, in: language) } ?? CommandWords.undated[language]
    let own = basis == Event.Basis.own.rawValue ? CommandWords.own[language] : nil
    let origin = [own, articleTitle.isEmpty ? nil : articleTitle, publisher].compactMap { $0 }
      .joined(separator: ", ")
    let quote = passage.isEmpty ? "" : "> \(visible(passage))\n\n"
    let said = CommandWords.said(marks: marks, notes: notes, in: language)
      .map { "*\(visible($0))*\n\n" }.joined()
    return
      "## \(day): \(visible(headline))\n\n\(quote)— \(visible(origin)) (`\(date ?? "?")`, `\(id)`)\n\n\(said)"
  }
}
