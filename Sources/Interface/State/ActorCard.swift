import TimelineModel

/// What an archive knows of an actor besides its events.
public struct ActorDescription: Hashable, Sendable {
  /// As the register or a text has it; nil when nothing but an id is known.
  public var actor: Actor?
  public var country: Place?
  /// Quotes that the actor is heard in.
  public var quoteCount: Int
  /// What the bodies it belongs to, and holds its offices in, are called on the screen, by what the register calls them.
  public var bodies: [String: String]

  public init(
    actor: Actor? = nil, country: Place? = nil, quoteCount: Int = 0, bodies: [String: String] = [:]
  ) {
    self.actor = actor
    self.bodies = bodies
    self.country = country
    self.quoteCount = quoteCount
  }
}

/// What an archive knows of a place besides its events.
public struct PlaceDescription: Hashable, Sendable {
  /// As the register has it; nil when nothing but an id is known.
  public var place: Place?
  public var country: Place?

  public init(place: Place? = nil, country: Place? = nil) {
    self.place = place
    self.country = country
  }
}

/// What the box of a card shows.
enum Card: Equatable, Sendable {
  case actors(ActorCard)
  case place(PlaceCard)
}

/// The card of a place.
struct PlaceCard: Equatable, Sendable {
  let place: Place.ID
  /// nil until it has come.
  var description: PlaceDescription?
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
  /// The actor or place under the cursor of the sidebar; nil when it lists other things.
  var cardUnderCursor: Card? {
    guard let number = sidebar.list.chosen else { return nil }
    switch sidebar.facet {
    case .actors: return .actors(ActorCard(actors: [index.actors.values[number].id]))
    case .places: return .place(PlaceCard(place: index.places.values[number].id))
    case .kinds, .publishers, .languages, .certainties, .saliences, .marks: return nil
    }
  }

  /// The card of the actor or place under the cursor of the sidebar.
  mutating func showCardOfValue() -> [Effect] {
    guard let card = cardUnderCursor else {
      say(Phrases.cardsOfActorsAndPlaces)
      return []
    }
    return show(card)
  }

  /// The cards of the actors on the line of the article where the reader is, else of those in the lit event.
  mutating func showCardsOfLine() -> [Effect] {
    let named = article?.actorsAtCursor ?? []
    let actors = named.isEmpty ? article?.litEvent?.actors ?? [] : named
    if actors.isEmpty {
      say(Phrases.noActorHere)
      return []
    }
    return show(.actors(ActorCard(actors: actors)))
  }

  private mutating func show(_ shown: Card) -> [Effect] {
    card = shown
    overlay = Overlay(.card)
    switch shown {
    case .actors(let card): return [.describe(card.actor)]
    case .place(let card): return [.describePlace(card.place)]
    }
  }

  /// The actors whose cards can be leafed through; empty where there is only one.
  var actorsInCards: [Actor.ID] {
    if overlay?.kind == .card, case .actors(let card) = card, card.actors.count > 1 {
      card.actors
    } else {
      []
    }
  }

  /// The card a number of steps away, as far as there are any.
  mutating func leafThroughCards(_ steps: Int) -> [Effect] {
    guard case .actors(var next) = card else { return [] }
    let place = min(max(next.place + steps, 0), next.actors.count - 1)
    if place == next.place { return [] }
    next.place = place
    next.description = nil
    return show(.actors(next))
  }

  /// The next actor's card; after the last one, and after a place's, the box closes.
  mutating func stepToNextCard() -> [Effect] {
    guard case .actors(let shown) = card, shown.place + 1 < shown.actors.count else {
      overlay = nil
      return []
    }
    return leafThroughCards(1)
  }

  /// An answer on another than the one whose card is shown is too late.
  mutating func take(_ description: ActorDescription, on actor: Actor.ID) {
    guard case .actors(var shown) = card, shown.actor == actor else { return }
    shown.description = description
    card = .actors(shown)
  }

  mutating func take(_ description: PlaceDescription, on place: Place.ID) {
    guard case .place(var shown) = card, shown.place == place else { return }
    shown.description = description
    card = .place(shown)
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
