/// A reader's word against the machine's, or beside it. Never edits findings; it is laid over them, and
/// outlives every new analysis.
public struct Annotation: Identifiable, Hashable, Sendable, Codable {
  /// Given by the archive; 0 before it is stored.
  public var id: Int64
  public var target: Target
  public var change: Change
  /// Seconds since 1970-01-01 UTC.
  public var madeAt: Int64

  public init(id: Int64 = 0, target: Target, change: Change, madeAt: Int64) {
    self.id = id
    self.target = target
    self.change = change
    self.madeAt = madeAt
  }

  public enum Target: Hashable, Sendable, Codable {
    case event(Event.ID)
    case actor(Actor.ID)
  }

  public enum Change: Hashable, Sendable, Codable {
    /// The event is the reader's own, and so it is; the last such word counts.
    case own(OwnEvent)
    case date(When)
    case headline(String)
    case hide
    /// It is hidden no longer.
    case show
    case sameAs(Event.ID)
    /// Of an event: it is none of those that the program takes to be the same. Of an actor: those who were said to
    /// be one with it are others.
    case apart
    case alias(of: Actor.ID)
    case note(String)
    /// The last note is this instead; where it is empty the note is gone.
    case renote(String)
    case mark
    case unmark
  }
}

extension Annotation {
  /// Whether the order or the counts of the timeline change with it, which then is made anew. One that is hidden keeps its
  /// place; one of the reader's own is gone with it.
  public var changesTimeline: Bool {
    switch change {
    case .own, .date, .sameAs, .apart, .alias: true
    case .hide, .show: if case .event(let id) = target { OwnEvent.isID(id) } else { false }
    case .headline, .note, .renote, .mark, .unmark: false
    }
  }
}

extension Entry {
  /// Lays a reader's word over it, as far as a line shows it: where an event stands the timeline says when it is made anew.
  public mutating func take(_ change: Annotation.Change) {
    switch change {
    case .own(let words):
      let others = notes.dropFirst(own?.note == nil ? 0 : 1)
      notes = [words.note].compactMap(\.self) + others
      own = words
      event.headline = words.headline
      event.dating.when = words.when
      (event.actors, event.places) = (words.actors, words.places)
    case .date(let when):
      event.dating.when = when
      event.basis = .correction
      isCorrected = true
    case .headline(let words):
      event.headline = words
      isCorrected = true
    case .note(let words): notes.append(words)
    case .renote(let words): notes.rewriteLast(words)
    case .mark: isMarked = true
    case .unmark: isMarked = false
    case .hide: isHidden = true
    case .show: isHidden = false
    case .sameAs, .apart, .alias: break
    }
  }
}

extension [String] {
  /// Writes the last of a reader's notes anew, or the first where there is none; an empty one is taken away.
  public mutating func rewriteLast(_ note: String) {
    _ = popLast()
    if !note.isEmpty { append(note) }
  }
}
