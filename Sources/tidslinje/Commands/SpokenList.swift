import Interface
import TimelineModel

/// The timeline to be read aloud: an event a line, and what is what said in words, with no columns, signs or frame.
struct SpokenList {
  let listing: Listing
  let language: ScreenLanguage
  let isASCII: Bool

  func write() throws {
    var output = StandardOutput()
    let counts = CommandWords.counted(listing.selection.count, of: listing.index.count)[language]
    output.line(shown("\(listing.title[language]). \(counts)."))
    try listing.forEach { output.line(shown(sentence(on: $0))) }
    output.flush()
    try listing.finish()
  }

  private func sentence(on entry: Entry) -> String {
    let event = entry.event
    let date = event.dating.when.map { words(for: $0, in: language) } ?? CommandWords.undated[language]
    var parts = ["\(date): \(event.headline)"]
    if event.status != .reported, let status = words(for: event.status, in: language) { parts.append(status) }
    if event.salience == .background { parts.append(CommandWords.background[language]) }
    let actors = listing.index.actors.names(of: event.actors).joined(separator: ", ")
    if !actors.isEmpty { parts.append("\(CommandWords.actors[language]): \(actors)") }
    let places = listing.index.places.names(of: event.places).joined(separator: ", ")
    if !places.isEmpty { parts.append("\(CommandWords.places[language]): \(places)") }
    let origin = [entry.publisher, entry.articleTitle].compactMap { $0 }.joined(separator: ", ")
    if event.isOwn { parts.append(CommandWords.own[language]) }
    if !entry.standsAlone { parts.append("\(CommandWords.source[language]): \(origin)") }
    let others = entry.alsoToldBy.map { [$0.publisher, $0.title].compactMap(\.self).joined(separator: ", ") }
    if !others.isEmpty {
      parts.append("\(CommandWords.alsoToldBy[language]) \(others.joined(separator: "; "))")
    }
    parts += CommandWords.said(marks: entry.marks.map(\.rawValue), notes: entry.notes, in: language)
    return parts.map { ".!?…".contains($0.last ?? " ") ? $0 : $0 + "." }.joined(separator: " ")
  }

  private func shown(_ text: String) -> String { isASCII ? visibleInASCII(text) : visible(text) }
}
