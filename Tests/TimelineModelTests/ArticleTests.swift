import Testing
import TimelineModel

@Suite("Articles and spans")
struct ArticleTests {
  private func article(title: String? = nil, _ paragraphs: (Passage.Kind, String)...) -> Article {
    var text = ""
    var passages: [Passage] = []
    for (kind, words) in paragraphs {
      let start = text.utf8.count
      text += words
      passages.append(Passage(kind, Span(start, text.utf8.count)))
      text += "\n"
    }
    return Article(
      id: "a1", source: .init(path: "a.txt", format: "text"), header: Header(), title: title, text: text,
      passages: passages)
  }

  @Test("an article is called by its title, else by the first sentence of its lead")
  func displayTitle() {
    #expect(article(title: "Møte i Oslo", (.lead, "Noe annet.")).displayTitle == "Møte i Oslo")
    #expect(
      article((.caption, "Et bilde."), (.lead, "Brende møtte McGurk. De spiste.")).displayTitle
        == "Brende møtte McGurk")
    #expect(
      article((.lead, "Den 17. mars kom nyheten! Ingen visste.")).displayTitle == "Den 17. mars kom nyheten")
    #expect(article((.lead, "Det var i 2017. Så ble det stille.")).displayTitle == "Det var i 2017")
    #expect(article((.lead, "Det skriver avisen.no i dag")).displayTitle == "Det skriver avisen.no i dag")
    #expect(article((.subhead, "Uten ingress")).displayTitle == "Uten ingress")
    #expect(article().displayTitle == "a1")
  }

  @Test("a long first sentence is cut between two words, with an ellipsis, at 80 characters at most")
  func longTitle() {
    let title = article((.lead, String(repeating: "øvelse ", count: 20) + "slutt.")).displayTitle
    #expect(title.hasSuffix("øvelse…"))
    #expect(title.count == 77)
    #expect(article((.lead, String(repeating: "å", count: 100))).displayTitle.count == 80)
  }

  @Test("a span counts bytes, and gives the words that stand there")
  func words() {
    let text = "Brende sa «ja» på Værøy."
    #expect(text[Span(10, 16)] == "«ja»")
    #expect(text[Span(0, 6)] == "Brende")
    #expect(text[Span(3, 3)] == "")
  }

  @Test("spans stand by their beginning, the longer first, and know what they hold and touch")
  func spans() {
    let sorted = [Span(4, 6), Span(0, 2), Span(0, 9), Span(4, 5)].sorted()
    #expect(sorted == [Span(0, 9), Span(0, 2), Span(4, 6), Span(4, 5)])
    #expect(Span(0, 9).contains(Span(4, 9)) && !Span(0, 9).contains(Span(4, 10)))
    #expect(Span(0, 4).contains(3) && !Span(0, 4).contains(4))
    #expect(Span(0, 4).overlaps(Span(3, 5)) && !Span(0, 4).overlaps(Span(4, 5)))
    #expect(Span(4, 4).isEmpty)
  }

  @Test("an office may be held on the days between its dates, and on any day where those are not known")
  func offices() throws {
    let minister = Actor.Office(
      titleBokmål: "utenriksminister", from: When("2013-10-16"), to: When("2017-10-20"))
    #expect(minister.mayBeHeld(on: DaySet(day("2017-03-22"))))
    #expect(minister.mayBeHeld(on: .year(2013)))
    #expect(!minister.mayBeHeld(on: .month(11, of: 2017)))
    #expect(Actor.Office(titleBokmål: "sjef", from: When("2014")).mayBeHeld(on: .year(2020)))
    #expect(Actor.Office(titleBokmål: "sjef").mayBeHeld(on: .year(1999)))
  }
}
