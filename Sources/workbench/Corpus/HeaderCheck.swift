import TimelineModel

/// Front matter is complete: what it names exists, and its dates agree.
struct HeaderCheck: CorpusCheck {
  let rule = CorpusRule.header
  let facts: [String: CorpusFact]
  private let placeNames: Set<String>

  init(facts: [String: CorpusFact], places: [Place]) {
    self.facts = facts
    placeNames = Set(places.flatMap { [$0.name] + $0.aliases })
  }

  private static let required = ["title", "date", "place", "lang", "publisher", "basis"]
  private static let bases = [
    "nb": "Skrevet for tidslinje ut fra kildene som er oppgitt.",
    "nn": "Skrive for tidslinje ut frå kjeldene som er oppgitte.",
    "en": "Written for tidslinje from the sources listed.",
  ]

  func faults(in article: CorpusArticle) -> [CorpusFault] {
    var faults = Self.required.filter { article.fields[$0] == nil }
      .map { fault(article, field: $0, "", "\($0) is missing") }
    if let place = article.fields["place"], !placeNames.contains(place) {
      faults.append(fault(article, field: "place", place, "is no place of the register"))
    }
    if let basis = article.fields["basis"], basis != Self.bases[article.fields["lang"] ?? ""] {
      faults.append(fault(article, field: "basis", basis, "is not how the basis is told in this language"))
    }
    return faults + dates(article) + sources(article) + named(article)
  }

  private func dates(_ article: CorpusArticle) -> [CorpusFault] {
    guard let date = article.fields["date"] else { return [] }
    guard let when = When(date) else { return [fault(article, field: "date", date, "is no EDTF date")] }
    var faults: [CorpusFault] = []
    if !article.name.hasPrefix(date) {
      faults.append(fault(article, field: "date", date, "is not the file name's"))
    }
    guard let event = article.fields["event"] else { return faults }
    guard let day = CalendarDate(event) else {
      return faults + [fault(article, field: "event", event, "is no day")]
    }
    let isKnown = article.facts.contains { fact in
      fact.days.contains(event) || When(fact.date)?.contains(day) == true
    }
    if when.latest.map({ day > $0 }) ?? true {
      faults.append(fault(article, field: "event", event, "has not been"))
    }
    if !isKnown { faults.append(fault(article, field: "event", event, "is in none of the article's facts")) }
    return faults
  }

  private func sources(_ article: CorpusArticle) -> [CorpusFault] {
    let sources = article.fields.entries("sources")
    if sources.isEmpty { return [fault(article, field: "sources", "", "no source is named")] }
    return sources.flatMap { source in
      var wrong = ["publisher", "title", "link"].filter { source.fields[$0] == nil }.map {
        "\($0) is missing"
      }
      if let date = source.fields["date"], When(date) == nil { wrong.append("«\(date)» is no EDTF date") }
      return wrong.map { CorpusFault(file: article.name, line: source.line, rule: rule, words: "", why: $0) }
    }
  }

  private func named(_ article: CorpusArticle) -> [CorpusFault] {
    let names = article.fields.list("facts")
    if names.isEmpty { return [fault(article, field: "facts", "", "no fact is named")] }
    return names.filter { facts[$0] == nil }.map { fault(article, field: "facts", $0, "is no fact") }
  }
}
