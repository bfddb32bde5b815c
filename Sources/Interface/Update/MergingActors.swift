import TimelineModel

/// Two actors of the sidebar that a reader says are one, and one that is only itself after all.
extension Browser {
  /// The actor that the reader is on in the sidebar; nil when they are elsewhere, or it lists other things.
  var actorUnderCursor: FacetIndex.Value? {
    guard focus == .actors, sidebar.facet == .actors, let number = sidebar.list.chosen else { return nil }
    return index.actors.values[number]
  }

  /// Asks who the actor is: «USA er den samme som:».
  mutating func askWhoActorIs() {
    guard let actor = actorUnderCursor else { return say(Phrases.noActorToMerge) }
    prompt = Prompt(.mergeActor(actor.name))
  }

  /// The actor under the cursor is from now on the one with this name, as far as it is written.
  mutating func mergeActor(into name: String) -> [Effect] {
    guard let actor = actorUnderCursor, !name.isEmpty else {
      say(Phrases.noActorToMerge)
      return []
    }
    guard let other = actorMeant(by: name) else {
      let others = index.actors.values.lazy.filter { $0.id != actor.id }.map(\.name)
      say(Phrases.noSuchName(name, nearest: Misspelling.nearest(name, among: others)), .warning)
      return []
    }
    if other.id == actor.id {
      say(Phrases.sameAlready(actor.name, name), .warning)
      return []
    }
    say(Phrases.merged(actor.name, other.name, undo: keyMap.key(of: .undo)))
    return [.annotate(.actor(actor.id), .alias(of: other.id))]
  }

  /// Whom a name means that the actor under the cursor is to be one with: that actor itself only by a whole name.
  func actorMeant(by name: String) -> FacetIndex.Value? {
    guard let actor = actorUnderCursor, let meant = index.actors.values.bearer(of: name) else { return nil }
    if meant.id != actor.id || meant.bears(name) { return meant }
    return index.actors.values.lazy.filter { $0.id != actor.id }.bearer(of: name) ?? meant
  }

  /// Whoever was said to be one with an actor is another: with the one of this name, or the one under the cursor.
  mutating func splitActor(_ name: String) -> [Effect] {
    guard let actor = name.isEmpty ? actorUnderCursor : index.actors.values.bearer(of: name) else {
      say(name.isEmpty ? Phrases.noActorToSplit : Phrases.noSuchName(name, nearest: nil), .warning)
      return []
    }
    let isYetToBeStored = unstored.contains { $0.change == .alias(of: actor.id) }
    guard isYetToBeStored || index.joinedActors.contains(actor.id) else {
      say(Phrases.notMerged(actor.name))
      return []
    }
    say(Phrases.split(actor.name, undo: keyMap.key(of: .undo)))
    return [.annotate(.actor(actor.id), .apart)]
  }
}
