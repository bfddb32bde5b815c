import TimelineModel

/// «utenriksminister Børge Brende»: the register says that he was, on the article's days.
struct OfficeCheck: CorpusCheck {
  let rule = CorpusRule.office
  private let actors: [Actor.ID: Actor]
  private let titles: Set<String>

  private static let joints = [" i ", " for ", " av ", " ved ", " og ", " to ", " of the "]
  private static let former: Set<Substring> = [
    "tidligere", "tidlegare", "daværende", "dåverande", "avtroppende", "avtroppande", "påtroppende",
    "påtroppande",
    "former", "outgoing", "incoming", "then", "kommende", "komande", "avgåtte",
  ]

  /// Borne for life, and no office.
  private static let ranks = [
    "general", "generalløytnant", "generalmajor", "brigadegeneral", "admiral", "oberst", "oberstløytnant",
    "major",
    "lieutenant general", "major general", "brigadier general", "colonel",
  ]

  init(register: Register) {
    actors = Dictionary(register.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    titles = Set(register.actors.flatMap(\.offices).flatMap(Self.titles)).subtracting(Self.ranks)
  }

  func faults(in article: CorpusArticle) -> [CorpusFault] {
    guard let days = article.article.header.date?.days else { return [] }
    let text = article.article.text
    return article.findings.mentions.compactMap { mention in
      guard mention.kind == .person, let actor = mention.entity.flatMap({ actors[$0] }),
        !actor.offices.isEmpty,
        let (title, isFormer) = title(before: mention.span.start, in: text)
      else { return nil }
      let offices = actor.offices.filter { office in
        Self.titles(of: office).contains { $0.hasSuffix(title) || title.hasSuffix($0) }
      }
      let told = title + " " + text[mention.span]
      if offices.isEmpty {
        return fault(
          article, at: mention.span.start, told, "but the register has no such office for \(actor.id)")
      }
      if isFormer || offices.contains(where: { $0.mayBeHeld(on: days) }) { return nil }
      let terms = offices.map { "\($0.from?.description ?? "")/\($0.to?.description ?? "")" }
      return fault(article, at: mention.span.start, told, "but held it \(terms.joined(separator: ", "))")
    }
  }

  /// The longest title that ends right before a name, and whether a word says that it is held no more or not yet.
  private func title(before offset: Int, in text: String) -> (String, isFormer: Bool)? {
    let line = text.utf8.prefix(offset).suffix(80)
    let before = String(decoding: line, as: UTF8.self)
    guard before.hasSuffix(" ") else { return nil }
    let words = before.lowercased().split { $0 == " " || $0 == "\n" }
    for count in [4, 3, 2, 1] where words.count >= count {
      let title = words.suffix(count).joined(separator: " ")
      if titles.contains(title) {
        return (title, words.dropLast(count).last.map(Self.former.contains) ?? false)
      }
    }
    return nil
  }

  /// «generalsekretær i NATO»: the office itself, in each language.
  private static func titles(of office: Actor.Office) -> [String] {
    [office.titleBokmål, office.titleNynorsk, office.titleEnglish].compactMap { $0?.lowercased() }.map {
      title in
      var base = title[...]
      if base.hasPrefix("fungerende ") { base = base.dropFirst("fungerende ".count) }
      if base.hasPrefix("fungerande ") { base = base.dropFirst("fungerande ".count) }
      if base.hasPrefix("acting ") { base = base.dropFirst("acting ".count) }
      for joint in joints { if let cut = base.firstRange(of: joint) { base = base[..<cut.lowerBound] } }
      return String(base)
    }
  }
}
