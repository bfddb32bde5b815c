import TimelineModel

/// An actor's card as lines: who it is, what offices it held, and where the archive tells of it.
struct ActorCardText {
  let title: String
  private let card: ActorCard
  private let index: TimelineIndex
  private let appearances: Appearances?
  private let language: ScreenLanguage
  private let layout: TextLayout
  private let parts: CardParts

  init(_ card: ActorCard, _ browser: Browser) {
    self.card = card
    index = browser.index
    language = browser.language
    layout = TextLayout(browser.characterWidth)
    parts = CardParts(browser)
    let number = index.actors.number(of: card.actor)
    appearances = number.map { Appearances(of: $0, in: browser.index.actors, of: browser.index) }
    let name =
      card.description?.actor?.name(in: language) ?? number.map { browser.index.actors.values[$0].name }
    let place = card.actors.count > 1 ? " \(card.place + 1)/\(card.actors.count)" : ""
    title = (name ?? card.actor) + place
  }

  func lines(width: Int) -> [TextLine] {
    CardParts.joined([who(width), offices(width), seen(width), companions(width)])
  }

  // MARK: Who it is

  private func who(_ width: Int) -> [TextLine] {
    guard let actor = card.description?.actor else {
      return wrapped(Phrases.onlyTheName[language], width, .dim)
    }
    let country = card.description?.country?.name(in: language) ?? actor.country
    // A line that tells who it is tells what it is too.
    let kind = actor.about == nil ? words(for: actor.kind, in: language) : nil
    let facts = [kind, country].compactMap(\.self) + actor.affiliations.map(name)
    var lines = actor.about.map { wrapped($0[language], width, .plain) } ?? []
    if !facts.isEmpty { lines += wrapped(facts.joined(separator: " · "), width, .plain) }
    let descriptors = Self.withoutEndings(actor.descriptors(in: language))
    if !descriptors.isEmpty { lines += wrapped(CardParts.some(of: descriptors), width, .dim) }
    return lines
      + parts.otherNames([actor.name] + actor.aliases, of: actor.name(in: language), width)
  }

  /// The words without those that only have another ending, or other capitals, than one before: «NATO-sjefen» says no
  /// more than «NATO-sjef».
  private static func withoutEndings(_ words: [String]) -> [String] {
    words.reduce(into: []) { kept, word in
      let letters = word.lowercased()
      let isKnown = kept.contains { known in
        let known = known.lowercased()
        return abs(known.count - letters.count) <= 3 && (known.hasPrefix(letters) || letters.hasPrefix(known))
      }
      if !isKnown { kept.append(word) }
    }
  }

  // MARK: Offices

  private func offices(_ width: Int) -> [TextLine] {
    let offices = card.description?.actor?.offices ?? []
    if offices.isEmpty { return [] }
    return [TextLine(Phrases.offices[language], .heading)] + offices.flatMap { office($0, width) }
  }

  private func office(_ office: Actor.Office, _ width: Int) -> [TextLine] {
    let title =
      switch language {
      case .bokmål: office.titleBokmål
      case .nynorsk: office.titleNynorsk ?? office.titleBokmål
      case .english: office.titleEnglish ?? office.titleBokmål
      }
    let body = office.organization.map(name).flatMap { Self.says(title, $0) ? nil : $0 }
    let name = [title, body].compactMap(\.self).joined(separator: ", ")
    var lines = layout.wrapped(name, to: max(1, width - 2)).map { TextLine("  " + $0) }
    if let time = term(office) { lines += wrapped("  " + time, width, .date) }
    return lines
  }

  /// What a body is called in the language of the screen.
  private func name(_ body: String) -> String { card.description?.bodies[body] ?? body }

  /// Whether an office's title names its body already: «generalsekretær i NATO».
  private static func says(_ title: String, _ body: String) -> Bool {
    let wanted = Folded.words(body)
    return Folded.matches(title, wanted)
  }

  /// The days an office was held; nil when neither end is known.
  private func term(_ office: Actor.Office) -> String? {
    let from = office.from.map { words(for: $0, in: language) }
    let to = office.to.map { words(for: $0, in: language) }
    switch (from, to) {
    case (nil, nil): return nil
    case (let from?, let to?): return from + " – " + to
    case (let from?, nil): return Phrases.since[language] + from
    case (nil, let to?): return Phrases.until[language] + to
    }
  }

  // MARK: Where the archive tells of it

  private func seen(_ width: Int) -> [TextLine] {
    let quotes = card.description?.quoteCount ?? 0
    return parts.seen(appearances, quotes > 0 ? [Counts(language).quotes(quotes)] : [], width)
  }

  private func companions(_ width: Int) -> [TextLine] {
    let companions = appearances?.companions ?? []
    if companions.isEmpty { return [] }
    let counts = companions.map { Counts(language).number($0.count) }
    let widest = counts.map { layout.width(of: $0) }.max() ?? 0
    let rows = zip(companions, counts).map { companion, count in
      TextLine("  " + String(repeating: " ", count: widest - layout.width(of: count)) + count + "  ", .dim)
        .adding(
          layout.truncated(index.actors.values[companion.number].name, to: max(1, width - widest - 4)), .actor
        )
    }
    return [TextLine(Phrases.together[language], .heading)] + rows
  }

  private func wrapped(_ text: String, _ width: Int, _ role: Role) -> [TextLine] {
    parts.wrapped(text, width, role)
  }
}
