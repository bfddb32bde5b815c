import TimelineModel
import TimelineSamples

@testable import Interface

/// A small archive made up for these tests: the people and places are real, what happens is not.
struct SampleArchive {
  var articles: [Article.ID: (article: Article, findings: Findings)] = [:]
  var entries: [Entry] = []
  var index = TimelineIndex()
  private var told: [(article: Article, findings: Findings)] = []

  /// - Parameter fillers: short articles strewn over the years, with an event each.
  init(fillers: Int = 150) {
    told = [Self.oslo, Self.mosul, Self.baghdad, Self.letter] + (0..<fillers).map(Self.filler)
    build(told)
  }

  /// As an archive makes the timeline anew with an event of the reader's own.
  mutating func add(_ own: OwnEvent, _ id: Event.ID) {
    let title = Span(0, own.headline.utf8.count)
    let article = Article(
      id: OwnEvent.article(of: id), source: Article.Source(path: ":own", line: 1, format: "own"),
      header: Header(), title: own.headline, text: own.headline, passages: [Passage(.title, title)])
    var findings = Findings(
      article: article.id, language: .bokmål, published: Dating(own.when), publishedBasis: .header)
    findings.events = [
      Event(
        id: id, article: own.passage?.article ?? article.id, span: own.passage?.span ?? title,
        headline: own.headline, dating: Dating(own.when), basis: .own, kind: own.kind ?? .other,
        status: .happened,
        actors: own.actors, places: own.places, time: nil, salience: .core, confidence: 1, isMain: false)
    ]
    told.append((article, findings))
    entries = []
    build(told)
    for place in entries.indices where entries[place].id == id { entries[place].take(.own(own)) }
  }

  private mutating func build(_ told: [(article: Article, findings: Findings)]) {
    let pairs = told.flatMap { pair in pair.findings.events.map { (pair.article, $0) } }
    let languages = Dictionary(
      uniqueKeysWithValues: told.map { ($0.article.id, $0.findings.language.rawValue) })
    let rows = pairs.map { TimelineRow($0.1, publisher: $0.0.header.publisher, language: languages[$0.0.id]) }
    let builder = TimelineBuilder(rows, values: [.actors: Self.actors], articleCount: told.count)
    index = builder.index
    for (ordinal, row) in builder.order.enumerated() {
      let (article, event) = pairs[row]
      var entry = Entry(
        event: event, ordinal: ordinal, publisher: article.header.publisher,
        articleTitle: article.displayTitle)
      if event.id == "oslo-0" { entry.alsoToldBy = [Self.telling("mosul-0"), Self.telling("bagdad-0")] }
      if event.id == "oslo-1" { entry.isMarked = true }
      if event.id == "mosul-0" { entry.alsoToldBy = [Self.telling("oslo-2")] }
      _ = index.setMarks(entry.marks, at: ordinal)
      entries.append(entry)
    }
    for pair in told { articles[pair.article.id] = pair }
  }

  /// Events are not the same here; they stand for such as are.
  private static func telling(_ event: Event.ID) -> Entry.Telling {
    Entry.Telling(
      event: event, article: String(event.prefix { $0 != "-" }), title: "Om \(event)", publisher: nil)
  }

  static let actors: [FacetIndex.Value] = [
    .init(id: "mcgurk", name: "Brett McGurk", aliases: ["spesialutsendingen"]),
    .init(id: "brende", name: "Børge Brende"), .init(id: "stoltenberg", name: "Jens Stoltenberg"),
    .init(id: "nato", name: "NATO"), .init(id: "airwars", name: "Airwars"),
    .init(id: "coalition", name: "Koalisjonen mot IS"), .init(id: "is", name: "IS"),
    .init(id: "soreide", name: "Ine Eriksen Søreide"), .init(id: "abadi", name: "Haider al-Abadi"),
    .init(id: "peshmerga", name: "Peshmerga"), .init(id: "trump", name: "Donald Trump"),
  ]

  /// Who takes part in nothing yet, and where nothing has happened.
  static let names = KnownNames(
    actors: [.init(id: "solberg", name: "Erna Solberg", aliases: ["Solberg"])],
    places: [.init(id: "tromso", name: "Tromsø")])

  /// What is known of an actor besides; made up but for the name.
  static let descriptions: [Actor.ID: ActorDescription] = {
    var actor = Actor(id: "brende", kind: .person, name: "Børge Brende")
    actor.about = Localized(
      nb: "norsk utenriksminister 2013–2017", nn: "norsk utanriksminister 2013–2017",
      en: "Norwegian Minister of Foreign Affairs 2013–2017")
    actor.aliases = ["Brende", "utenriksminister Brende"]
    actor.descriptors = [
      "utenriksministeren", "Utenriksminister", "utenriksministerens", "Norges toppdiplomat i kampen mot IS",
    ]
    actor.country = "NO"
    actor.affiliations = ["Utenriksdepartementet"]
    actor.offices = [
      Actor.Office(
        titleBokmål: "utenriksminister", titleNynorsk: "utanriksminister",
        titleEnglish: "Minister of Foreign Affairs", organization: "Utenriksdepartementet",
        from: When("2013-10-16"), to: When("2017-10-20")),
      Actor.Office(titleBokmål: "leder for konferansen om vann", from: When("2018")),
    ]
    var norway = Place(id: "no", name: "Norge", kind: "country")
    norway.englishName = "Norway"
    return ["brende": ActorDescription(actor: actor, country: norway, quoteCount: 12)]
  }()

  /// What is known of a place besides.
  static let placeDescriptions: [Place.ID: PlaceDescription] = {
    var place = Place(id: "mosul", name: "Mosul", kind: "city")
    place.englishName = "Mosul"
    place.about = Localized(
      nb: "by ved Tigris nord i Irak, holdt av IS 2014–2017",
      nn: "by ved Tigris nord i Irak, halden av IS 2014–2017",
      en: "city on the Tigris in northern Iraq, held by Islamic State 2014–2017")
    place.aliases = ["Mossul", "al-Mawsil", "vestlige Mosul"]
    (place.latitude, place.longitude) = (36.34, 43.13)
    place.sources = [
      Header.Citation(publisher: "GeoNames", title: "Mosul", link: "https://www.geonames.org/99072"),
      Header.Citation(
        publisher: "Framtid i Nord/NTB", title: "Trump gratulerer Irak med seier i Mosul", date: "2017-07-10"),
    ]
    var iraq = Place(id: "iq", name: "Irak", kind: "country")
    iraq.englishName = "Iraq"
    return ["mosul": PlaceDescription(place: place, country: iraq)]
  }()

  // The articles that screens show. Each event is told by the words given, and dated by reasons.

  static let oslo: (Article, Findings) = {
    var made = MadeArticle(
      "oslo", publisher: "Fjordposten", title: "USAs utsending takket for innsatsen", published: "2017-04",
      language: .bokmål,
      [
        (.title, "USAs utsending takket for innsatsen"),
        (
          .lead,
          "Brett McGurk, som samler landene i koalisjonen mot IS, kom til Oslo torsdag morgen for å snakke "
            + "med utenriksminister Børge Brende."
        ),
        (
          .body,
          "De to spiste frokost i Parkveien og gikk gjennom hvilke byer i Irak som nå trenger vann og strøm. "
            + "I går la organisasjonen Airwars fram tall som sier at minst 3000 sivile er drept i angrepene."
        ),
        (.subhead, "Ber om tid"),
        (.quote, "– Vi må holde ut lenge etter at byene er tatt tilbake, sa Brende etterpå."),
        (
          .body,
          "I fjor høst begynte kampen om Mosul. NATO skal etter planen slutte seg til koalisjonen i mai, og "
            + "Jens Stoltenberg venter et vedtak på toppmøtet."
        ),
        (.caption, "FROKOST: Utsendingen fikk brunost på brødskiven. Foto: Fjordposten"),
      ])
    made.mention("Brett McGurk", "mcgurk")
    made.mention("Børge Brende", "brende")
    made.mention("Airwars", "airwars", .organization)
    made.mention("Oslo", "oslo", .place)
    made.mention("Irak", "irak", .place)
    made.mention("Mosul", "mosul", .place)
    made.mention("NATO", "nato", .organization)
    made.mention("Jens Stoltenberg", "stoltenberg")
    made.figure("minst 3000 sivile")
    made.quote("Vi må holde ut lenge etter at byene er tatt tilbake")
    let april = When("2017-04")!
    let thursdays = When("[2017-04-06,2017-04-13,2017-04-20,2017-04-27]")!
    made.event(
      "McGurk møter Brende i Oslo", in: "Brett McGurk, som samler", to: "Børge Brende.",
      time: "torsdag morgen",
      Dating(
        When("2017-04-27"),
        reasons: [
          Reason(.header, rule: "header", words: "date 2017-04", result: april),
          Reason(
            .eachWeekday, rule: "weekday", words: "torsdag morgen", span: made.span("torsdag morgen"),
            sense: .weekday(4), anchor: april, result: thursdays),
          Reason(
            .narrowed, rule: "before-month-end", words: "i mai", span: made.span("i mai"),
            excluded: When("[2017-04-06,2017-04-13,2017-04-20]"), result: When("2017-04-27")),
        ]), .meeting, ["mcgurk", "brende"])
    made.event(
      "Airwars: minst 3000 sivile drept", in: "I går la", to: "i angrepene.", time: "I går",
      Dating(
        When("2017-04-26~"),
        reasons: [
          Reason(
            .fromEarlier(When("2017-04-27")!, words: "torsdag morgen"), rule: "yesterday", words: "I går",
            span: made.span("I går"), sense: .distance(-1, .day), result: When("2017-04-26~"))
        ]), .report, ["airwars"], status: .reported)
    made.event(
      "Kampen om Mosul begynner", in: "I fjor høst", to: "om Mosul.", time: "I fjor høst",
      Dating(
        When("2016-23"),
        reasons: [
          Reason(
            .fromArticle(april), rule: "last-season", words: "I fjor høst", span: made.span("I fjor høst"),
            sense: .ofYear(away: -1), result: When("2016-23"))
        ]), .battle, ["is"])
    made.event(
      "NATO slutter seg til koalisjonen", in: "NATO skal", to: "toppmøtet.", time: "i mai",
      Dating(
        When("2017-05"),
        reasons: [
          Reason(
            .nearestFuture, rule: "month", words: "i mai", span: made.span("i mai"), sense: .withoutYear,
            anchor: april, cue: Reason.Cue(.future, words: "skal", span: made.span("skal")),
            result: When("2017-05"))
        ]), .decision, ["nato", "stoltenberg", "coalition"], status: .planned)
    return made.told
  }()

  static let mosul: (Article, Findings) = {
    var made = MadeArticle(
      "mosul", publisher: "Dagsnytt fra Øst", title: "Trangt i gatene", published: "2017-03",
      language: .bokmål,
      [
        (
          .lead,
          "Iraks statsminister Haider al-Abadi sier at den vestlige bydelen skal være fri før sommeren."
        ),
        (
          .body,
          "Den 17. mars falt et hus sammen i al-Jadida, og mange ble funnet i kjelleren. Mellom 22. og 23. mars "
            + "stanset offensiven. En mandag samme måned kom de første lastebilene med vann."
        ),
      ])
    made.mention("Haider al-Abadi", "abadi")
    made.mention("al-Jadida", "mosul", .place)
    made.event(
      "Hus faller sammen i al-Jadida", in: "Den 17. mars", to: "i kjelleren.", time: "17. mars",
      Dating(
        When("2017-03-17"),
        reasons: [
          Reason(
            .nearestPast, rule: "day-month", words: "17. mars", span: made.span("17. mars"),
            sense: .withoutYear, anchor: When("2017-03"),
            cue: Reason.Cue(.past, words: "falt", span: made.span("falt")), result: When("2017-03-17")
          )
        ]), .disaster, ["abadi", "coalition"])
    made.event(
      "Offensiven i Vest-Mosul stanser", in: "Mellom 22.", to: "offensiven.", time: "22. og 23. mars",
      Dating(When("2017-03-22/2017-03-23")), .battle, ["abadi", "is"])
    made.event(
      "De første lastebilene med vann", in: "En mandag", to: "med vann.", time: "En mandag",
      Dating(When("[2017-03-06,2017-03-13,2017-03-20,2017-03-27]")), .other, [])
    return made.told
  }()

  static let baghdad: (Article, Findings) = {
    var made = MadeArticle(
      "bagdad", publisher: "Fjordposten", title: "Norske soldatar flytta", published: "2020-01",
      language: .nynorsk,
      [
        (.lead, "Forsvarsminister Frank Bakke-Jensen sa måndag at soldatane i Anbar er trygge."),
        (.body, "Ine Eriksen Søreide vil møte kollegaene sine i Brussel seinare i år."),
      ])
    made.mention("Ine Eriksen Søreide", "soreide")
    let mondays = When("[2020-01-06,2020-01-13,2020-01-20,2020-01-27]")!
    made.event(
      "Soldatane i Anbar er trygge", in: "Forsvarsminister", to: "trygge.", time: "måndag",
      Dating(
        mondays,
        reasons: [
          Reason(.header, rule: "header", words: "date 2020-01", result: When("2020-01")),
          Reason(
            .eachWeekday, rule: "weekday", words: "måndag", span: made.span("måndag"), sense: .weekday(1),
            anchor: When("2020-01"), result: mondays),
        ]), .statement, ["coalition"])
    made.event(
      "Søreide møter kollegaene i Brussel", in: "Ine Eriksen", to: "i år.", time: "seinare i år",
      Dating(When("2020")), .meeting, ["soreide", "nato"], status: .planned)
    return made.told
  }()

  static let letter: (Article, Findings) = {
    var made = MadeArticle(
      "brev", publisher: nil, title: nil, published: nil, language: .bokmål,
      [(.lead, "Peshmerga-soldaten skrev hjem om kulde, te og en hund som fulgte troppen over fjellet.")])
    made.mention("Peshmerga", "peshmerga", .organization)
    made.event(
      "En hund følger troppen over fjellet", in: "Peshmerga-soldaten", to: "fjellet.", time: nil,
      Dating(nil, reasons: [Reason(.unknown, rule: "none")]), .other, ["peshmerga"])
    return made.told
  }()

  /// One of many short articles, the same in every run.
  static func filler(_ number: Int) -> (Article, Findings) {
    var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678
    func roll(_ sides: Int) -> Int {
      state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((state >> 33) % UInt64(sides))
    }
    let places = ["Raqqa", "Kobani", "Ramadi", "Tikrit", "Sinjar", "Manbij", "Kirkuk", "Fallujah"]
    let place = places[roll(places.count)]
    let kinds: [(String, Event.Kind, [Actor.ID])] = [
      ("Koalisjonen melder om angrep ved \(place)", .attack, ["coalition", "is"]),
      ("McGurk reiser til \(place)", .meeting, ["mcgurk"]),
      ("Regjeringsstyrker rykker fram mot \(place)", .battle, ["abadi", "is"]),
      ("Airwars teller døde i \(place)", .casualty, ["airwars", "coalition"]),
      ("Peshmerga holder linjen utenfor \(place)", .battle, ["peshmerga", "is"]),
      ("Stoltenberg lover hjelp til \(place)", .statement, ["stoltenberg", "nato"]),
      ("Brende varsler mer nødhjelp til \(place)", .statement, ["brende"]),
    ]
    let (headline, kind, actors) = kinds[roll(kinds.count)]
    let start = CalendarDate(year: 2014, month: 6, day: 10)!
    let day = start.adding(days: roll(45) * roll(45))
    let when = roll(9) == 0 ? When(DaySet.month(day.month, of: day.year)) : When(day)
    var made = MadeArticle(
      "f\(number)", publisher: roll(2) == 0 ? "Fjordposten" : "Dagsnytt fra Øst", title: headline,
      published: "\(day.year)", language: .bokmål,
      [(.title, headline), (.lead, headline + ", heter det i en kort melding.")])
    made.event(headline, in: headline + ",", to: "melding.", time: nil, Dating(when), kind, actors)
    return made.told
  }
}

/// An article in the making.
struct MadeArticle {
  private var article: Article
  private var findings: Findings
  var told: (Article, Findings) { (article, findings) }

  init(
    _ id: String, publisher: String?, title: String?, published: String?, language: Language,
    _ paragraphs: [(Passage.Kind, String)]
  ) {
    var text = ""
    var passages: [Passage] = []
    for (kind, words) in paragraphs {
      if !text.isEmpty { text += "\n\n" }
      passages.append(Passage(kind, Span(text.utf8.count, text.utf8.count + words.utf8.count)))
      text += words
    }
    var header = Header()
    header.publisher = publisher
    article = Article(
      id: id, source: .init(path: "\(id).txt", format: "text"), header: header, title: title, text: text,
      passages: passages)
    findings = Findings(
      article: id, language: language, published: Dating(published.flatMap { When($0) }),
      publishedBasis: published == nil ? .none : .header)
  }

  /// Where words stand for the first time.
  func span(_ words: String) -> Span {
    let start = article.text.range(of: words)!
    return Span(start)
  }

  mutating func mention(_ words: String, _ entity: String, _ kind: Mention.Kind = .person) {
    findings.mentions.append(
      Mention(span: span(words), kind: kind, entity: entity, name: words, how: .fullName))
  }

  mutating func figure(_ words: String) {
    findings.figures.append(Figure(span: span(words), low: 3000, high: nil, unit: "deaths"))
  }

  mutating func quote(_ words: String) {
    findings.quotes.append(Quote(span: span(words), speaker: "brende", speakerWords: "Brende"))
  }

  mutating func event(
    _ headline: String, in first: String, to last: String, time: String?, _ dating: Dating,
    _ kind: Event.Kind, _ actors: [Actor.ID], status: Event.Status = .happened
  ) {
    let start = span(first).start
    let end = article.text.utf8.count
    let rest = Span(start, end)
    let passage = Span(start, start + String(article.text[rest]).range(of: last)!.upperBound)
    if let time {
      findings.times.append(TimeMention(span: span(time), type: .date, value: "", dating: dating))
    }
    findings.events.append(
      Event(
        id: "\(article.id)-\(findings.events.count)", article: article.id, span: passage, headline: headline,
        dating: dating, basis: dating.when == nil ? .none : time == nil ? .article : .sentence, kind: kind,
        status: status, actors: actors, places: [], time: time == nil ? nil : findings.times.count - 1,
        salience: .core, confidence: 0.9, isMain: findings.events.isEmpty))
  }
}

extension String {
  /// UTF-8 offsets of the first place of some words.
  func range(of words: String) -> Range<Int>? {
    let bytes = Array(utf8)
    let wanted = Array(words.utf8)
    guard wanted.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - wanted.count) where bytes[start...].starts(with: wanted) {
      return start..<(start + wanted.count)
    }
    return nil
  }
}
