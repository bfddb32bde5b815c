import TimelineModel

/// The entries on the screen and near it, each in the words the timeline shows it with: found once, not at every key.
struct FetchedEntries: Equatable, Sendable {
  private var entries: [Int: Entry] = [:]
  private var words: [Int: EventLineText] = [:]

  subscript(ordinal: Int) -> Entry? { entries[ordinal] }

  /// The entry of an event that is among them.
  func entry(of event: Event.ID) -> Entry? { entries.values.first { $0.id == event } }

  func words(of ordinal: Int) -> EventLineText? { words[ordinal] }

  func contains(_ ordinal: Int) -> Bool { entries.index(forKey: ordinal) != nil }

  var count: Int { entries.count }

  mutating func add(_ entry: Entry, in language: ScreenLanguage) {
    entries[entry.ordinal] = entry
    words[entry.ordinal] = EventLineText(entry, in: language)
  }

  mutating func keep(only ordinals: Set<Int>) {
    entries = entries.filter { ordinals.contains($0.key) }
    words = words.filter { ordinals.contains($0.key) }
  }

  mutating func removeAll() { (entries, words) = ([:], [:]) }
}

/// An event as the timeline's line says it.
///
/// Views hold it by reference: a line is compared at every key.
final class EventLineText: Equatable, Sendable {
  let date: DateColumn
  let headline: String
  let isBackground: Bool
  /// What stands at the end of the line: how it stands with the event, sources, corrections, notes, marks.
  let signs: TextLine

  init(_ entry: Entry, in language: ScreenLanguage) {
    date = DateColumn(entry.event.dating.when, in: language)
    headline = entry.event.headline
    isBackground = entry.event.salience == .background
    signs = Self.signs(of: entry, in: language)
  }

  static func == (left: EventLineText, right: EventLineText) -> Bool {
    left === right
      || left.headline == right.headline && left.date == right.date && left.signs == right.signs
        && left.isBackground == right.isBackground
  }

  private static func signs(of entry: Entry, in language: ScreenLanguage) -> TextLine {
    var signs: [(String, Role)] = []
    if entry.event.status != .reported, let status = Interface.words(for: entry.event.status, in: language) {
      signs.append((status, .dim))
    }
    if entry.event.salience == .background { signs.append(("◦", .dim)) }
    if !entry.alsoToldBy.isEmpty { signs.append(("×\(entry.alsoToldBy.count + 1)", .dim)) }
    if entry.event.isOwn { signs.append(("✚", .marker)) }
    if entry.isCorrected { signs.append(("✎", .marker)) }
    if !entry.notes.isEmpty { signs.append(("¶", .marker)) }
    if entry.isMarked { signs.append(("◆", .marker)) }
    return signs.enumerated().reduce(TextLine()) { line, sign in
      line.adding((sign.offset == 0 ? "" : " ") + sign.element.0, sign.element.1)
    }
  }
}
