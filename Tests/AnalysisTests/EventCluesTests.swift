import Testing
import TimelineModel

@testable import Analysis

@Suite("What another article's telling of an event would share")
struct EventCluesTests {
  @Test("a people tells of its state, and a land is that state")
  func states() {
    let clues = clues("Amerikanske fly bombet torsdag 17. mars 2016 en by i Irak.")
    #expect(clues.contains(Clue(.state, "state-us")))
    #expect(clues.contains(Clue(.state, "state-iq")))
    #expect(!clues.contains(Clue(.state, "land-iq")))
  }

  @Test("the town that the sentence leaves to those before it stands around it")
  func around() {
    let clues = clues(
      "Kampen om Mosul var lang. Fem soldater ble drept der torsdag 17. mars 2016.", event: "Fem")
    #expect(clues.contains(Clue(around: Clue(.place, "mosul"))))
    #expect(!clues.contains(Clue(.place, "mosul")))
  }

  @Test("the town that «byen» is sure to mean is the sentence's own")
  func meant() {
    let clues = clues("Kampen om Mosul var lang. Byen falt torsdag 17. mars 2016.", event: "Byen")
    #expect(clues.contains(Clue(.place, "mosul")))
  }

  @Test("what came a little later is another happening")
  func later() {
    let clues = clues("I mai 2015 tok IS byen Hit, og litt senere rykket soldater inn i Mosul.")
    #expect(clues.contains(Clue(.place, "hit")))
    #expect(!clues.contains(Clue(.place, "mosul")))
  }

  @Test("what all use tells nothing, whatever they tell of")
  func empty() {
    let clues = clues("Allerede torsdag 17. mars 2016 ble også andre soldater drept i Mosul.")
    #expect(!clues.contains(Clue(.word, "aller")))
    #expect(clues.contains(Clue(.word, "soldat")))
  }

  @Test("a province tells as little of where as a state, since towns lie in it")
  func provinces() {
    let clues = clues("IS angrep en by i Anbar torsdag 17. mars 2016.")
    #expect(clues.contains(Clue(.state, "anbar")))
  }

  @Test("a small number tells with what it counts, and a weekday tells nothing")
  func words() {
    let clues = clues("Fem soldater ble drept i Mosul torsdag 17. mars 2016.")
    #expect(clues.contains(Clue(.word, "5 soldiers")))
    #expect(!clues.contains(Clue(.word, "torsd")))
    #expect(clues.contains(Clue(.word, "soldat")))
  }

  @Test("words of one meaning are one clue, in both forms of Norwegian and in English")
  func senses() {
    let told = ["Angrepet", "Åtaket", "Bombinga"].map {
      clues("\($0) i Mosul var torsdag 17. mars 2016, og fem ble drept.")
    }
    #expect(told.allSatisfy { $0.contains(Clue(.word, "angrep")) })
    #expect(told.allSatisfy { !$0.contains(Clue(.word, "bombi")) })
  }

  @Test("what an article is about its title tells as well")
  func title() {
    let text = "Onsdag 16. mars 2016 kom soldatene dit. Dagen etter reiste fem til Mosul."
    let told = clues(text, title: "Byen er befridd")
    #expect(told.contains(Clue(.word, "befridd")))
    #expect(!clues(text, title: "Byen er befridd", event: "Dagen").contains(Clue(.word, "befridd")))
  }

  @Test("a sentence of two times tells of each with the words around it")
  func ofTwoTimes() {
    let text = "IS mistet Mosul torsdag 17. mars 2016, og i november 2014 Raqqa."
    let first = clues(text)
    #expect(first.contains(Clue(.place, "mosul")))
    #expect(!first.contains(Clue(.place, "raqqa")))
  }

  // MARK: Made-up articles

  /// The clues of the first event whose sentence begins so.
  private func clues(_ text: String, title: String? = nil, event opening: String = "") -> [Clue] {
    var header = Header()
    header.date = When("2016-03-18")
    header.dateBasis = .header
    header.language = .bokmål
    var article = article(text, header: header)
    article.title = title
    var findings = SmallRegister.analyzer.findings(of: article)
    SmallRegister.analyzer.findClues(in: &findings, of: article)
    return findings.events.first { article.text[$0.span].hasPrefix(opening) }?.clues ?? []
  }
}
