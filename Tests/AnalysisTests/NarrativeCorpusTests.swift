import Testing
import TimelineModel

@testable import Analysis

@Suite struct ActorCorpusTests {
  static let lines = NarrativeLine.read("norwegian-actors.txt")

  static func told(_ line: NarrativeLine, by analyzer: Analyzer = SmallRegister.analyzer) -> String {
    let (text, findings) = SmallRegister.findings(line, by: analyzer)
    let mentions = findings.mentions.map { mention in
      "\(text[mention.span])=\(mention.entity ?? mention.name.map { "\"\($0)\"" } ?? "?") (\(mention.how.rawValue))"
    }
    return mentions.isEmpty ? "-" : mentions.joined(separator: "; ")
  }

  @Test("words name the actor or place that the corpus says, by the way it says", arguments: lines)
  func names(_ line: NarrativeLine) { #expect(Self.told(line) == line.expected) }

  @Test(
    "every way to resolve a name has a line",
    arguments: ["fullName", "surname", "title", "newName", "unresolved"])
  func resolutions(_ how: String) { #expect(Self.lines.contains { $0.expected.contains("(\(how))") }) }

  @Test("a line that names no one is there too")
  func negatives() { #expect(Self.lines.contains { $0.expected == "-" }) }

  @Test("a surname that comes before the full name has that name")
  func nameAhead() {
    let line = NarrativeLine(
      number: 0, date: "2017-03-22", text: "Korporal Karim ventet. Korporal Yassin Karim smilte.",
      expected: "")
    let mentions = SmallRegister.findings(line).findings.mentions
    #expect(mentions.map(\.name) == ["Yassin Karim", "Yassin Karim"])
  }

  @Test("a new actor's id is made from the name alone")
  func newIDs() {
    #expect(CastBuilder.newID("Åse Ødegård-Vik") == "new:ase-odegard-vik")
    #expect(CastBuilder.newID("Yassin Karim") == CastBuilder.newID("yassin karim"))
  }
}

@Suite struct FigureCorpusTests {
  static let lines = NarrativeLine.read("norwegian-figures.txt")

  static let englishLines = NarrativeLine.read("english-figures.txt")
  static let settingLines = NarrativeLine.read("figure-settings.txt")
  static let englishSettingLines = NarrativeLine.read("english-figure-settings.txt")

  static func told(_ line: NarrativeLine, _ language: Language = .bokmål) -> String {
    let figures = SmallRegister.findings(line, language).findings.figures.map(amount)
    return figures.isEmpty ? "-" : figures.joined(separator: "; ")
  }

  static func amount(_ figure: Figure) -> String {
    let low = figure.low.map(number), high = figure.high.map(number)
    let value = low == high ? low ?? "" : (low ?? "") + ".." + (high ?? "")
    return value + " " + figure.unit
  }

  /// A figure with all that the words around it tell.
  static func setting(of line: NarrativeLine, _ language: Language = .bokmål) -> String {
    let findings = SmallRegister.findings(line, language).findings
    let figures = findings.figures.map { figure in
      let day = figure.time.flatMap { findings.times[$0].dating.when?.description }
      let parts = [
        figure.bound?.rawValue, figure.subject.map { "«\($0)»" }, figure.actor.map { "of " + $0 },
        figure.place.map { "in " + $0 }, day.map { "on " + $0 }, figure.claimant.map { "by " + $0 },
      ]
      return ([amount(figure)] + parts.compactMap(\.self)).joined(separator: " ")
    }
    return figures.isEmpty ? "-" : figures.joined(separator: "; ")
  }

  static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int64(value)) : String(value)
  }

  @Test("a number is read with the bounds and the unit that the corpus says", arguments: lines)
  func figures(_ line: NarrativeLine) { #expect(Self.told(line) == line.expected) }

  @Test("an English number too", arguments: englishLines)
  func englishFigures(_ line: NarrativeLine) { #expect(Self.told(line, .english) == line.expected) }

  @Test("the words around a number tell whose, where, when, and who says so", arguments: settingLines)
  func settings(_ line: NarrativeLine) { #expect(Self.setting(of: line) == line.expected) }

  @Test("the words around an English number too", arguments: englishSettingLines)
  func englishSettings(_ line: NarrativeLine) { #expect(Self.setting(of: line, .english) == line.expected) }

  @Test("every English word for a bound has a line", arguments: EnglishFigures.bounds.map(\.1))
  func englishBounds(_ words: String) {
    #expect(Self.englishLines.contains { (" " + $0.text.lowercased()).contains(" " + words + " ") })
  }

  @Test("every English unit has a line", arguments: EnglishFigures.units.map(\.0))
  func englishUnits(_ unit: String) { #expect(Self.englishLines.contains { $0.expected.contains(unit) }) }

  @Test("every word for a bound has a line", arguments: NorwegianFigures.bounds.map(\.1))
  func bounds(_ words: String) {
    #expect(
      Self.lines.contains {
        $0.text.lowercased().hasPrefix(words + " ") || $0.text.lowercased().contains(" " + words + " ")
      })
  }

  @Test("every unit has a line", arguments: NorwegianFigures.units.map(\.0))
  func units(_ unit: String) { #expect(Self.lines.contains { $0.expected.contains(unit) }) }
}

@Suite struct QuoteCorpusTests {
  static let lines = NarrativeLine.read("norwegian-quotes.txt")
  static let englishLines = NarrativeLine.read("english-quotes.txt")

  static func told(_ line: NarrativeLine, _ language: Language = .bokmål) -> String {
    let (text, findings) = SmallRegister.findings(line, language)
    let quotes = findings.quotes.map { quote in
      "«\(text[quote.span])» \(quote.speaker ?? quote.speakerWords.map { "\"\($0)\"" } ?? "?")"
    }
    return quotes.isEmpty ? "-" : quotes.joined(separator: "; ")
  }

  @Test("words are quoted from where to where, and whose they are", arguments: lines)
  func quotes(_ line: NarrativeLine) { #expect(Self.told(line) == line.expected) }

  @Test("English words too", arguments: englishLines)
  func englishQuotes(_ line: NarrativeLine) { #expect(Self.told(line, .english) == line.expected) }

  @Test("a lead that a dash opens is quoted")
  func lead() {
    let text = "– Han ropte «løp mot elva» før det smalt, sier Brett McGurk."
    let findings = SmallRegister.analyzer.findings(of: article(text, header: Header(), kinds: [.lead]))
    #expect(findings.quotes.map { text[$0.span] } == ["Han ropte «løp mot elva» før det smalt"])
    #expect(findings.quotes.map(\.speaker) == ["mcgurk"])
  }
}

@Suite struct EventCorpusTests {
  static let lines = NarrativeLine.read("norwegian-events.txt")
  static let englishLines = NarrativeLine.read("english-events.txt")

  static func told(_ line: NarrativeLine, _ language: Language = .bokmål) -> String {
    let events = SmallRegister.findings(line, language).findings.events.map { event in
      let when = event.dating.when?.description ?? "?"
      return
        "\(event.kind.rawValue) \(event.status.rawValue) \(event.salience.rawValue) \(when) «\(event.headline)»"
    }
    return events.isEmpty ? "-" : events.joined(separator: "; ")
  }

  @Test("sentences tell the events that the corpus says", arguments: lines)
  func events(_ line: NarrativeLine) { #expect(Self.told(line) == line.expected) }

  @Test("English sentences tell theirs", arguments: englishLines)
  func englishEvents(_ line: NarrativeLine) { #expect(Self.told(line, .english) == line.expected) }

  static let longLines = NarrativeLine.read("norwegian-long-lines.txt")

  static func lines(_ line: NarrativeLine) -> String {
    var line = line
    line.text = "Koalisjonen mot IS møttes i Washington onsdag. / " + line.text
    let events = SmallRegister.findings(line, by: SmallRegister.tagging).findings.events.dropFirst()
    return events.isEmpty ? "-" : events.map(\.headline).joined(separator: "; ")
  }

  @Test("long sentences give whole lines along their trees", arguments: longLines)
  func trees(_ line: NarrativeLine) { #expect(Self.lines(line) == line.expected) }

  static let leadLines = NarrativeLine.read("norwegian-lead-lines.txt")

  @Test("a long lead is told in a whole line, whatever must go from it", arguments: leadLines)
  func leads(_ line: NarrativeLine) {
    let events = SmallRegister.findings(line, by: SmallRegister.tagging).findings.events
    #expect(events.first?.headline ?? "-" == line.expected)
  }

  static let actorLines = NarrativeLine.read("event-actors.txt")

  static func taking(_ line: NarrativeLine) -> String {
    SmallRegister.findings(line).findings.events.map { event in
      let actors = event.actors.isEmpty ? "-" : event.actors.joined(separator: " ")
      return event.places.isEmpty ? actors : actors + " in " + event.places.joined(separator: " ")
    }.joined(separator: "; ")
  }

  @Test("who takes part, and where, is what the corpus says", arguments: actorLines)
  func actors(_ line: NarrativeLine) { #expect(Self.taking(line) == line.expected) }

  @Test("every kind in the English table has a line", arguments: Set(EnglishEvents.verbs.map(\.meaning)))
  func englishKinds(_ kind: Event.Kind) {
    #expect(Self.englishLines.contains { $0.expected.contains(kind.rawValue + " ") })
  }

  @Test(
    "every kind of happening in the verb table has a line",
    arguments: Set(NorwegianEvents.verbs.map(\.meaning)))
  func kinds(_ kind: Event.Kind) {
    #expect(Self.lines.contains { $0.expected.contains(kind.rawValue + " ") })
  }

  @Test("no headline is longer than eighty characters", arguments: lines)
  func headlines(_ line: NarrativeLine) {
    for event in SmallRegister.findings(line).findings.events {
      #expect(event.headline.count <= 80 && !event.headline.isEmpty)
    }
  }

  @Test("an event's id rests on the article and the sentence alone")
  func ids() {
    let events = SmallRegister.findings(Self.lines[0]).findings.events
    #expect(events.map(\.id) == [EventDraft.id("test", StableHash.short(Self.lines[0].text.utf8))])
  }
}
