import TimelineModel

/// Actors by name, and the places in the text where they are meant.
struct ActorScore: LayerScore {
  private var retrieval = Retrieval()
  private var isLinked = Share()

  mutating func count(_ reading: GoldReading, _ misses: inout [Miss]) {
    retrieval.count(
      reading.gold.actors, reading.names.actors, "actor", reading, &misses
    ) { found in reading.gold.actors.contains { $0.isNeutral && $0.likeness(to: found.name) != .none } }
    countMentions(reading, &misses)
  }

  private mutating func countMentions(_ reading: GoldReading, _ misses: inout [Miss]) {
    let actors = reading.gold.actors
    for place in GoldMentions(of: actors, in: reading.text).places where !actors[place.actor].isNeutral {
      let actor = actors[place.actor]
      let isRight = reading.findings.mentions.contains {
        $0.span.overlaps(place.span) && actor.likeness(to: reading.names.name(of: $0)) != .none
      }
      isLinked.count(isRight)
      guard !isRight else { continue }
      let found = reading.findings.mentions.first { $0.span.overlaps(place.span) }
      misses.append(
        reading.miss(
          .lesser, "mention «\(reading.text.words(place.span))» at byte \(place.span.start)",
          gold: actor.name,
          got: found.map { reading.names.name(of: $0) } ?? "not found"))
    }
  }

  var lines: [ScoreLine] {
    [
      ScoreLine("actors", .retrieval(retrieval)),
      ScoreLine("  mentions linked", .share(isLinked)),
    ]
  }
}

/// Places by name.
struct PlaceScore: LayerScore {
  private var retrieval = Retrieval()

  mutating func count(_ reading: GoldReading, _ misses: inout [Miss]) {
    let states = reading.gold.actors.filter { $0.kind == .state }
    let optional = reading.gold.places.filter(\.isNeutral)
    retrieval.count(
      reading.gold.places, reading.names.places, "place", reading, &misses
    ) { found in (states + optional).contains { $0.likeness(to: found.name) != .none } }
  }

  var lines: [ScoreLine] { [ScoreLine("places", .retrieval(retrieval))] }
}

extension Retrieval {
  /// Counts entities by name, each once.
  fileprivate mutating func count(
    _ gold: [GoldEntity], _ found: [FoundNames.Entity], _ what: String, _ reading: GoldReading,
    _ misses: inout [Miss], isNeutral: (FoundNames.Entity) -> Bool
  ) {
    let required = gold.filter { !$0.isNeutral }
    let pairs = Pairing(gold: required.count, findings: found.count) {
      required[$0].likeness(to: found[$1].name).rawValue
    }
    self.gold += required.count
    hits += pairs.count
    for (index, entity) in required.enumerated() where pairs.findingOfGold[index] == nil {
      misses.append(reading.miss(.lesser, "\(what) \(entity.name)", got: "not found"))
    }
    for (index, entity) in found.enumerated() {
      let isRight = pairs.goldOfFinding[index] != nil
      guard isRight || !isNeutral(entity) else { continue }
      self.found += 1
      if !isRight { misses.append(reading.miss(.extra, "\(what) \(entity.name) is none")) }
    }
  }
}
