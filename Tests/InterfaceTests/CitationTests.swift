import Testing
import TimelineModel

@testable import Interface

/// A citation says when, how that is known, and who tells it.
@Suite struct CitationTests {
  private func citation(_ style: Citation.Style, withPassage: Bool = true) -> String {
    let text = "Minst 3000 sivile er drept, sier Airwars & andre."
    var header = Header()
    header.publisher = "Fjordposten"
    header.url = "https://fjordposten.example/1_2"
    header.sources = [
      Header.Citation(
        publisher: "VG", title: "Tusenvis drept", date: "2017-04-27", link: "https://vg.example/a")
    ]
    let article = Article(
      id: "a", source: Article.Source(path: "a.md", format: "markdown"), header: header,
      title: "100 % sikkert",
      text: text, passages: [])
    let dating = Dating(When("2017-04-26~"), reasons: [])
    let event = Event(
      id: "a-1f2e3d4c", article: "a", span: Span(0, 27), headline: "Airwars: minst 3000 drept",
      dating: dating,
      basis: .sentence, kind: .casualty, status: .happened, actors: [], places: [], time: nil,
      salience: .core,
      confidence: 1, isMain: true)
    return Citation(event, in: article, published: When("2017-04-27"), language: .bokmål)
      .text(style, withPassage: withPassage)
  }

  @Test("in plain text, with the date in words and as EDTF")
  func plain() {
    #expect(
      citation(.plain) == """
        Airwars: minst 3000 drept. ca. 26. april 2017 [2017-04-26~].
        Datert slik: Tiden står i samme setning.
        «Minst 3000 sivile er drept,»
        «100 % sikkert», Fjordposten, 27. april 2017 [2017-04-27].
        https://fjordposten.example/1_2
        Skrevet ut fra: VG: Tusenvis drept, 2017-04-27, https://vg.example/a

        """)
    #expect(!citation(.plain, withPassage: false).contains("Minst 3000 sivile"))
  }

  @Test("in Markdown, with the passage as a quotation and links")
  func markdown() {
    let text = citation(.markdown)
    #expect(text.contains("\n> Minst 3000 sivile er drept,\n"))
    #expect(text.contains("[100 % sikkert](<https://fjordposten.example/1_2>), Fjordposten"))
    #expect(text.contains("- [VG: Tusenvis drept, 2017-04-27](<https://vg.example/a>)"))
  }

  @Test("as BibTeX, with what TeX would take for its own escaped")
  func bibtex() {
    let text = citation(.bibtex)
    #expect(text.hasPrefix("@online{tidslinje-2017-04-26-1f2e3d4c,\n  title = {100 \\% sikkert},\n"))
    #expect(text.contains("  date = {2017-04-27},\n  url = {https://fjordposten.example/1_2},\n"))
    #expect(text.contains("[2017-04-26\\textasciitilde{}]"))
  }
}
