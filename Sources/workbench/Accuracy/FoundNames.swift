import TimelineModel

/// The names that findings use, by entity: the first that a mention gives, else the words of the first mention.
struct FoundNames {
  struct Entity {
    var name: String
    var kind: Mention.Kind
  }

  let actors: [Entity]
  let places: [Entity]
  private let names: [String: String]
  private let text: String

  init(_ findings: Findings, text: String) {
    var names: [String: String] = [:]
    for mention in findings.mentions {
      if let entity = mention.entity, let name = mention.name, names[entity] == nil { names[entity] = name }
    }
    for mention in findings.mentions {
      if let entity = mention.entity, names[entity] == nil { names[entity] = String(text[mention.span]) }
    }
    self.names = names
    self.text = text
    var actors = Listing()
    var places = Listing()
    for mention in findings.mentions {
      let name = Self.name(of: mention, names, text)
      switch mention.kind {
      case .place: places.add(FoldedName(name).text, Entity(name: name, kind: .place))
      case .person, .organization:
        // A mention left unresolved claims no actor.
        guard mention.entity != nil || mention.name != nil else { continue }
        actors.add(mention.entity ?? FoldedName(name).text, Entity(name: name, kind: mention.kind))
      }
    }
    self.actors = actors.entities
    self.places = places.entities
  }

  private struct Listing {
    var keys: Set<String> = []
    var entities: [Entity] = []

    mutating func add(_ key: String, _ entity: Entity) {
      if keys.insert(key).inserted { entities.append(entity) }
    }
  }

  private static func name(of mention: Mention, _ names: [String: String], _ text: String) -> String {
    mention.name ?? mention.entity.flatMap { names[$0] } ?? String(text[mention.span])
  }

  func name(of mention: Mention) -> String { Self.name(of: mention, names, text) }
  /// The name of an actor; its id when no mention names it.
  func name(of actor: Actor.ID) -> String { names[actor] ?? actor }
}
