import TimelineModel

/// What an archive knows of an actor besides its events.
public struct ActorDescription: Hashable, Sendable {
  /// As the register or a text has it; nil when nothing but an id is known.
  public var actor: Actor?
  public var country: Place?
  /// Quotes that the actor is heard in.
  public var quoteCount: Int

  public init(actor: Actor? = nil, country: Place? = nil, quoteCount: Int = 0) {
    self.actor = actor
    self.country = country
    self.quoteCount = quoteCount
  }
}

/// The card of an actor, and the actors whose cards come after it.
struct ActorCard: Equatable, Sendable {
  /// Actors to be shown one after the other: those that were under the cursor.
  var actors: [Actor.ID]
  var place = 0
  /// nil until it has come.
  var description: ActorDescription?

  var actor: Actor.ID { actors[place] }
}

extension Browser {
  /// The card of the actor under the cursor of the sidebar.
  mutating func showCardOfValue() -> [Effect] {
    guard sidebar.facet == .actors, let number = sidebar.list.chosen else {
      say(Phrases.cardsOfActors)
      return []
    }
    return showCard(of: [index.actors.values[number].id])
  }

  /// The cards of the actors on the line of the article where the reader is, else of those in the lit event.
  mutating func showCardsOfLine() -> [Effect] {
    let named = article?.actorsAtCursor ?? []
    let actors = named.isEmpty ? article?.litEvent?.actors ?? [] : named
    if actors.isEmpty { say(Phrases.noActorHere) }
    return showCard(of: actors)
  }

  private mutating func showCard(of actors: [Actor.ID]) -> [Effect] {
    guard let first = actors.first else { return [] }
    card = ActorCard(actors: actors)
    overlay = Overlay(.card)
    return [.describe(first)]
  }

  /// The next actor's card; after the last one the box closes.
  mutating func stepToNextCard() -> [Effect] {
    guard var next = card, next.place + 1 < next.actors.count else {
      overlay = nil
      return []
    }
    next.place += 1
    next.description = nil
    card = next
    overlay?.top = 0
    return [.describe(next.actor)]
  }
}

extension ArticlePane {
  /// The actors named on the line the reader is on, each once.
  var actorsAtCursor: [Actor.ID] {
    guard layout.lines.indices.contains(position.cursor), let line = layout.lines[position.cursor].span
    else { return [] }
    return findings.mentions.reduce(into: []) { actors, mention in
      guard mention.kind != .place, mention.span.overlaps(line), let actor = mention.entity,
        !actors.contains(actor)
      else { return }
      actors.append(actor)
    }
  }
}
