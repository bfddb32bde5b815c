import TimelineModel

/// Who held which office when, as the register says.
struct OfficeBook: Sendable {
  private struct Entry: Sendable {
    var actor: Int
    var title: Title
    var days: DaySet
  }

  private let entries: [Entry]
  /// For each of the register's actors their entries.
  private let byActor: [[Int]]
  private let byBase: [String: [Int]]

  init(register: Register) {
    var bodies: [String: Int] = [:]
    for (index, actor) in register.actors.enumerated()
    where actor.kind == .organization || actor.kind == .group {
      for name in ActorGazetteer.spellings(actor.name) + actor.aliases { bodies[name] = index }
    }
    var entries: [Entry] = []
    var byActor = Array(repeating: [Int](), count: register.actors.count)
    for (index, actor) in register.actors.enumerated() {
      for office in actor.offices {
        var title = Self.title(office.titleBokmål)
        if let organization = office.organization, let body = bodies[organization],
          !Self.isState(organization)
        {
          title.organization = body
        } else {
          title.country = actor.country
        }
        byActor[index].append(entries.count)
        let days = DaySet(
          office.from?.earliest ?? DaySet.distantPast, office.to?.latest ?? DaySet.distantFuture)
        entries.append(Entry(actor: index, title: title, days: days))
      }
    }
    self.entries = entries
    self.byActor = byActor
    byBase = Dictionary(grouping: entries.indices) { entries[$0].title.base }
  }

  /// Everyone who may have held an office that fits the title on one of these days.
  func holders(of title: Title, on days: DaySet) -> Set<Int> {
    var found: Set<Int> = []
    for index in byBase[title.base] ?? []
    where fits(title, index) && entries[index].days.overlaps(days) {
      found.insert(entries[index].actor)
    }
    return found
  }

  /// Whether an actor may have held an office that fits the title on one of these days.
  func holds(_ actor: Int, _ title: Title, on days: DaySet) -> Bool {
    offices(of: actor).contains { fits(title, $0) && entries[$0].days.overlaps(days) }
  }

  /// Whether the register gives an actor an office of this name at all.
  func hasOffice(_ actor: Int, _ base: String) -> Bool {
    offices(of: actor).contains { entries[$0].title.base == base }
  }

  /// Whether the register knows since when an actor has held an office that he or she held on these days.
  func surelyHoldsOffice(_ actor: Int, on days: DaySet) -> Bool {
    offices(of: actor).contains {
      entries[$0].days.overlaps(days) && entries[$0].days.earliest != nil
    }
  }

  /// Whether all the offices that the register gives an actor lie outside these days.
  func isOutOfOffice(_ actor: Int, on days: DaySet) -> Bool {
    let offices = offices(of: actor)
    return !offices.isEmpty && !offices.contains { entries[$0].days.overlaps(days) }
  }

  /// The entries of an actor, by number; none for those whom no register holds.
  private func offices(of actor: Int) -> [Int] { actor < byActor.count ? byActor[actor] : [] }

  private func fits(_ title: Title, _ entry: Int) -> Bool {
    guard entries[entry].title.base.utf8.ends(with: title.base.utf8) else { return false }
    if let country = title.country { return entries[entry].title.country == country }
    if let organization = title.organization { return entries[entry].title.organization == organization }
    return true
  }

  /// «fungerende forsvarsminister», «generalsekretær i NATO»: the office itself.
  private static func title(_ words: String) -> Title {
    var base = words[...]
    if base.hasPrefix("fungerende ") { base = base.dropFirst("fungerende ".count) }
    for joint in [" i ", " for ", " av ", " ved ", " og "] {
      if let cut = base.range(of: joint) { base = base[..<cut.lowerBound] }
    }
    return Title(base: base.lowercased(), isDefinite: false, isOffice: true)
  }

  /// Offices of a state are found by its country: «Norges regjering», «USAs utenriksdepartement».
  private static func isState(_ organization: String) -> Bool {
    ["regjering", "departement", "Det hvite hus", "hær", "forsvar"].contains { organization.contains($0) }
  }
}

extension Substring {
  fileprivate func range(of words: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
      start = index(after: start)
    }
    return nil
  }
}
