import Storage
import TimelineModel

/// Writes articles that look Norwegian and say nothing: the same seed writes the same ones.
struct MadeUpWriter {
  private var random: SplitMix
  private var written = 0
  let actors: [Actor]
  let places: [Place]

  init(seed: UInt64) {
    random = SplitMix(state: seed)
    actors = (0..<240).map { number in
      let first = Self.firstNames[number % Self.firstNames.count]
      let last = Self.lastBeginnings[number / 12 % 20] + Self.lastEndings[number % 12]
      return Actor(
        id: "aktør-\(number)", kind: .person, name: "\(first) \(last)", sortName: "\(last), \(first)")
    }
    places = (0..<60).map { number in
      Place(
        id: "sted-\(number)", name: Self.lastBeginnings[number % 20] + ["by", "havn", "ås"][number / 20],
        kind: "city")
    }
  }

  /// One file with one article of up to nine events.
  mutating func file(atMost limit: Int) -> StoredFile {
    written += 1
    let id = String(random.next(), radix: 16)
    let path = "\(written / 1000)/\(written).txt"
    let (article, findings) = article(id, path, events: min(1 + random.next(below: 9), limit))
    return StoredFile(
      path: path, fingerprint: id, articles: [(article, findings)],
      testimonies: [id: findings.events.map(Self.testimony)])
  }

  /// What an event tells other articles.
  private static func testimony(_ event: Event) -> Testimony {
    Testimony(
      sentence: event.span, time: Span(event.span.start, event.span.start + 8), kind: event.kind,
      isTold: true, days: event.dating.when?.days, clues: event.clues)
  }

  /// Who, where, and the longer words: what other tellings of an event would share.
  private static func clues(_ event: Event, _ words: String) -> [Clue] {
    var clues = event.actors.map { Clue(.person, $0) } + event.places.map { Clue(.place, $0) }
    clues += words.split(separator: " ").filter { $0.utf8.count > 9 }.prefix(4).map { Clue(.word, $0) }
    return clues.sorted()
  }

  private mutating func article(_ id: String, _ path: String, events count: Int) -> (Article, Findings) {
    let day = CalendarDate(dayNumber: Self.firstDay + Int32(random.next(below: Self.days)))
    var draft = Draft(id: id)
    let title = sentence(actors[zipf(actors.count)].name)
    draft.add(.title, title)
    var findings = Findings(
      article: id, language: .bokmål,
      published: Dating(When(day), reasons: [Reason(.header, rule: "header")]),
      publishedBasis: .header)
    for number in 0..<count {
      let cast = (0..<1 + random.next(below: 4)).map { _ in zipf(actors.count) }
      let words = sentence(actors[cast[0]].name)
      let span = draft.add(number == 0 ? .lead : .body, words)
      let time = Span(span.start, span.start + 8)
      let dating = dating(around: day, time)
      findings.sentences.append(span)
      findings.times.append(TimeMention(span: time, type: .date, value: "\(day)", dating: dating))
      findings.mentions.append(
        Mention(
          span: time, kind: .person, entity: actors[cast[0]].id, name: actors[cast[0]].name, how: .fullName))
      findings.events.append(
        Event(
          id: "\(id)-\(number)", article: id, span: span, headline: String(words.prefix(70)), dating: dating,
          basis: .sentence, kind: Event.Kind.allCases[zipf(Event.Kind.allCases.count)], status: .happened,
          actors: Set(cast).sorted().map { actors[$0].id }, places: [places[zipf(places.count)].id],
          time: number, salience: number < 2 ? .core : .background, confidence: 0.8, isMain: number == 0))
      let last = findings.events.count - 1
      findings.events[last].clues = Self.clues(findings.events[last], words)
      if random.next(below: 3) == 0 { draft.add(.body, sentence("De")) }
    }
    var header = Header()
    header.date = When(day)
    header.dateBasis = .header
    header.publisher = Self.publishers[zipf(Self.publishers.count)]
    return (
      Article(
        id: id, source: Article.Source(path: path, format: "text"), header: header, title: title,
        text: draft.text, passages: draft.passages), findings
    )
  }

  /// Most events on a day near the article's; some within a month or a year, some at no known time.
  private mutating func dating(around day: CalendarDate, _ span: Span) -> Dating {
    let near = day.adding(days: -random.next(below: 40))
    let (year, month, _) = near.components
    let edtf =
      switch random.next(below: 20) {
      case 0: ""
      case 1: "\(year)"
      case 2...5: String("\(near)".prefix(7))
      default: "\(near)"
      }
    guard let when = When(edtf), !edtf.isEmpty else {
      return Dating(nil, reasons: [Reason(.unknown, rule: "none")])
    }
    return Dating(
      when,
      reasons: [
        Reason(.header, rule: "header", words: "date \(year)-\(month)", result: When(day)),
        Reason(.fromArticle(When(day)), rule: "day-month", words: "i dagene", span: span, result: when),
      ])
  }

  private mutating func sentence(_ subject: String) -> String {
    var words = [subject, Self.verbs[random.next(below: Self.verbs.count)]]
    while words.reduce(0, { $0 + $1.utf8.count + 1 }) < 95 {
      words.append(Self.fillers[random.next(below: Self.fillers.count)])
      words.append(noun())
    }
    return words.joined(separator: " ") + "."
  }

  /// A few nouns are everywhere; made of two parts, most are rare.
  private mutating func noun() -> String {
    let number = zipf(Self.nouns.count * Self.nouns.count)
    let (first, second) = (number / Self.nouns.count, number % Self.nouns.count)
    return first == 0 ? Self.nouns[second] : Self.nouns[first] + "s" + Self.nouns[second]
  }

  /// A number below a bound; number k is about as frequent as 1/(k + 1).
  private mutating func zipf(_ bound: Int) -> Int {
    var low = 0
    // Halving until the draw says stop gives each doubling of the range the same weight.
    var size = 1
    let steps = Int.bitWidth - bound.leadingZeroBitCount
    let step = random.next(below: steps)
    for _ in 0..<step {
      low += size
      size *= 2
    }
    return min(low + random.next(below: size), bound - 1)
  }

  /// 2014-01-01, and days to the end of 2020.
  private static let firstDay: Int32 = 16_071
  private static let days = 2557

  private static let firstNames = [
    "Åse", "Bjørn", "Cathrine", "Dag", "Eivind", "Frøydis", "Gunnar", "Hæge", "Ingrid", "Jørgen", "Kåre",
    "Live",
  ]
  private static let lastBeginnings = [
    "Sol", "Berg", "Øy", "Nord", "Vest", "Lang", "Stor", "Furu", "Gran", "Hav", "Skog", "Å", "Bjørk", "Eng",
    "Fjell",
    "Grå", "Høy", "Lys", "Myr", "Ny",
  ]
  private static let lastEndings = [
    "heim", "vik", "dal", "stad", "nes", "land", "moen", "rud", "bø", "set", "haug", "våg",
  ]
  private static let verbs = [
    "møtte", "sa", "avviste", "åpnet", "krevde", "støttet", "så", "ville", "lovet", "brøt",
  ]
  private static let fillers = [
    "om", "i", "på", "ved", "for", "mot", "under", "etter", "den siste", "og", "en stor",
  ]
  private static let nouns = [
    "koalisjon", "styrke", "by", "møte", "grense", "flyplass", "avtale", "bro", "leir", "øvelse", "regjering",
    "hær",
    "olje", "våpen", "skole", "sjømann", "havn", "landsby", "fange", "utsending", "soldat", "båt", "kart",
    "løfte",
    "minister", "brev", "vakt", "måned", "natt", "tårn", "kilde", "følge",
  ]
  private static let publishers = [
    "Dagsposten", "Kystavisa", "Byrået", "Fjordnytt", "Ukebladet", "Riksradioen",
  ]
}

/// A text in the making, paragraph by paragraph.
private struct Draft {
  var id: String
  var text = ""
  var passages: [Passage] = []

  @discardableResult
  mutating func add(_ kind: Passage.Kind, _ words: String) -> Span {
    if !text.isEmpty { text += "\n" }
    let start = text.utf8.count
    text += words
    passages.append(Passage(kind, Span(start, text.utf8.count)))
    return Span(start, text.utf8.count)
  }
}

/// The generator splitmix64 by Sebastiano Vigna: the same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
