import GRDB
import TimelineModel

/// Actors whom readers say are one: laid over what an article tells wherever it is read, never into it.
struct SameActors {
  /// Whom each actor that is another stands for.
  let heads: [Actor.ID: Actor.ID]

  /// The last word on each actor counts; an actor that is not in the archive speaks for no one.
  init(_ db: Database) throws {
    var direct: [Actor.ID: Actor.ID] = [:]
    for annotation in try Annotation.all(db, where: "kind = 'actor'") {
      guard case .actor(let id) = annotation.target else { continue }
      switch annotation.change {
      case .alias(let other):
        direct[id] = other
        // Whoever was the other until now speaks for both.
        if direct[other] == id { direct[other] = nil }
      case .apart: direct = direct.filter { $0.key != id && $0.value != id }
      case .own, .date, .headline, .hide, .show, .sameAs, .note, .renote, .mark, .unmark: break
      }
    }
    let ends = direct.keys.reduce(into: [Actor.ID: Actor.ID]()) { ends, id in
      let end = following(id) { direct[$0] }
      if end != id { ends[id] = end }
    }
    heads = ends.isEmpty ? [:] : try Self.kept(ends, db)
  }

  private static func kept(_ ends: [Actor.ID: Actor.ID], _ db: Database) throws -> [Actor.ID: Actor.ID] {
    let known = try String.fetchSet(
      db, sql: "SELECT id FROM entity WHERE kind = 'actor' AND id IN (SELECT value FROM json_each(?))",
      arguments: [try StoredJSON.text(Set(ends.values).sorted())])
    return ends.filter { known.contains($0.value) }
  }

  var isEmpty: Bool { heads.isEmpty }

  /// Who speaks for an actor.
  func head(of id: Actor.ID) -> Actor.ID { heads[id] ?? id }

  /// An actor and all whom it speaks for.
  func all(of head: Actor.ID) -> [Actor.ID] {
    [head] + heads.filter { $0.value == head }.keys.sorted()
  }

  func lay(over event: inout Event) {
    if isEmpty { return }
    event.actors = event.actors.reduce(into: []) { actors, id in
      let head = head(of: id)
      if !actors.contains(head) { actors.append(head) }
    }
  }

  func lay(over figure: inout Figure) {
    figure.actor = figure.actor.map(head)
    figure.claimant = figure.claimant.map(head)
  }

  func lay(over findings: inout Findings) {
    if isEmpty { return }
    for index in findings.events.indices { lay(over: &findings.events[index]) }
    for index in findings.figures.indices { lay(over: &findings.figures[index]) }
    for index in findings.quotes.indices {
      findings.quotes[index].speaker = findings.quotes[index].speaker.map(head)
    }
    for index in findings.mentions.indices where findings.mentions[index].kind != .place {
      findings.mentions[index].entity = findings.mentions[index].entity.map(head)
    }
  }
}
