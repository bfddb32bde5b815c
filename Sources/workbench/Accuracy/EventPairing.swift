import TimelineModel

/// Gold events paired with the events found in the same sentences and on overlapping days.
struct EventPairing {
  let pairs: Pairing
  private let gold: [GoldEvent]

  /// A place that tells an event.
  private struct Anchor {
    var sentence: Span
    var words: Span
    /// 1 for the place that tells it best, less for others.
    var worth: Double
  }

  init(_ reading: GoldReading) {
    gold = reading.gold.events
    let sentences = GoldSentences(reading.text)
    let events = reading.gold.events
    let anchors = events.map { event in
      ([event.words] + event.also).enumerated().compactMap { index, snippet -> Anchor? in
        guard let words = reading.text.span(of: snippet.snippet, occurrence: snippet.occurrence) else {
          return nil
        }
        return Anchor(sentence: sentences.around(words), words: words, worth: index == 0 ? 1 : 0.8)
      }
    }
    let found = reading.findings.events
    pairs = Pairing(gold: events.count, findings: found.count) { item, finding in
      guard let interval = events[item].days.interval,
        let days = DayRange(around: found[finding].dating.when), days.overlaps(interval),
        let nearness = Self.nearness(of: found[finding].span, to: anchors[item], in: reading.text)
      else { return 0 }
      // An event that counts goes before an optional one; then nearness, days and actors decide.
      return (events[item].isOptional ? 4 : 10) + nearness + events[item].days.likeness(to: days)
        + 0.5 * EventActors(events[item], found[finding], reading).likeness
    }
  }

  /// How near an event stands to one of its anchors, 0…2; nil when it overlaps no anchor's sentence.
  private static func nearness(of span: Span, to anchors: [Anchor], in text: GoldText) -> Double? {
    anchors.filter { $0.sentence.overlaps(span) }.map { anchor in
      anchor.worth
        * (text.likeness(anchor.sentence, span) + 0.5 * text.likeness(anchor.words, span)
          + (anchor.words.overlaps(span) ? 0.5 : 0))
    }.max()
  }

  enum Verdict {
    case right, neutral, duplicate, extra
  }

  /// A second finding of an event is a duplicate; of optional events it counts neither way.
  func verdict(on finding: Int) -> Verdict {
    if let item = pairs.goldOfFinding[finding] { return gold[item].isOptional ? .neutral : .right }
    let told = gold.indices.filter { pairs.allows($0, finding) }
    if told.isEmpty { return .extra }
    return told.allSatisfy { gold[$0].isOptional } ? .neutral : .duplicate
  }
}

/// The actors of an event held against those of a gold event. States, optional actors and places count
/// neither way.
struct EventActors {
  let hits: Int
  let gold: Int
  let found: Int

  init(_ event: GoldEvent, _ finding: Event, _ reading: GoldReading) {
    let named = event.actors.map { reading.gold.actor(named: $0) }
    let required = named.filter { !$0.isNeutral }
    var names: [String] = []
    for actor in finding.actors where !reading.states.contains(actor) {
      let name = reading.names.name(of: actor)
      if !names.contains(name) { names.append(name) }
    }
    let pairs = Pairing(gold: required.count, findings: names.count) {
      required[$0].likeness(to: names[$1]).rawValue
    }
    let neutral =
      named.filter(\.isNeutral) + reading.gold.actors.filter { $0.kind == .state } + reading.gold.places
    let extra = names.indices.filter { index in
      pairs.goldOfFinding[index] == nil && !neutral.contains { $0.likeness(to: names[index]) != .none }
    }
    hits = pairs.count
    gold = required.count
    found = pairs.count + extra.count
  }

  /// 0…1.
  var likeness: Double { Double(hits) / Double(max(gold, found, 1)) }
}
