import Testing
import TimelineModel

@testable import Interface

/// Taking an event along, and going to its sources.
@Suite struct GoingTests {
  /// A session on an event whose article has two sources.
  private func session() -> Session {
    var session = Session()
    session.go(to: "McGurk møter Brende")
    let id = session.browser.chosenEntry?.event.article ?? ""
    session.archive.articles[id]?.article.header.sources = [
      Header.Citation(
        publisher: "VG", title: "Tusenvis drept", date: "2017-04-27", link: "https://vg.example/a"),
      Header.Citation(
        publisher: "NTB", title: "Opptil 5000", date: "2017-04-19", link: "https://ntb.example/b"),
    ]
    session.send(.loaded(session.archive.index))
    session.go(to: "McGurk møter Brende")
    return session
  }

  private func copied(_ session: Session) -> String? {
    session.asked.compactMap { if case .copy(let text) = $0 { text } else { nil } }.last
  }

  private func opened(_ session: Session) -> String? {
    session.asked.compactMap { if case .openLink(let link) = $0 { link } else { nil } }.last
  }

  @Test("y copies a citation, Y one with the passage, and both say so")
  func copy() {
    var session = session()
    session.press("y")
    #expect(copied(session)?.hasPrefix("McGurk møter Brende i Oslo. ") ?? false)
    #expect(session.bottom.contains("Kopiert: henvisning til «McGurk møter Brende i Oslo»"))
    session.press("Y")
    #expect(copied(session)?.contains("«") ?? false)
    #expect(session.bottom.contains("henvisning og avsnitt"))
  }

  @Test(":copy takes a style, and tells of one that is none")
  func styles() {
    var session = session()
    session.press(":")
    session.type("copy bibtex")
    session.press("<Enter>")
    #expect(copied(session)?.hasPrefix("@online{") ?? false)
    session.press(":")
    session.type("copy bibtext")
    session.press("<Enter>")
    #expect(session.bottom.contains("bibtex"))
  }

  @Test("of several sources o asks for one, which opens with Enter or its number and is copied with y")
  func sources() {
    var session = session()
    session.press("o")
    #expect(session.screen.contains("VG: Tusenvis drept") && session.screen.contains("https://ntb.example/b"))
    session.press("j y")
    #expect(copied(session) == "NTB: Opptil 5000, 2017-04-19, https://ntb.example/b\n")
    session.press("<Enter>")
    #expect(opened(session) == "https://ntb.example/b")
    #expect(session.browser.overlay == nil)
    session.press("o 1")
    #expect(opened(session) == "https://vg.example/a")
    session.press("o <Esc>")
    #expect(session.browser.overlay == nil)
  }

  @Test("the sources stand under the article, and o on one of them opens it")
  func underArticle() {
    var session = session()
    session.press("<Enter> G")
    #expect(session.screen.contains("KILDER"))
    #expect(session.screen.contains("NTB: Opptil 5000"))
    session.press("o")
    #expect(opened(session) == "https://ntb.example/b")
  }

  @Test("without a link o says so")
  func noLink() {
    var session = Session()
    session.press("o")
    #expect(session.bottom.contains("ingen lenke"))
    #expect(session.asked.isEmpty)
  }

  @Test("s asks for a file, and never writes over one without being told to")
  func save() {
    var session = session()
    session.press("s <C-u>")
    session.type("a.csv")
    session.press("<Enter>")
    func requests() -> [ExportRequest] {
      session.asked.compactMap { if case .export(let request) = $0 { request } else { nil } }
    }
    #expect(requests().map(\.path) == ["a.csv"] && requests()[0].overwrites == false)
    session.send(.exists(path: "a.csv"))
    #expect(session.bottom.contains("a.csv finnes"))
    session.press("n <Enter>")
    #expect(requests().count == 1 && session.bottom.contains("Ikke lagret"))
    session.send(.exists(path: "a.csv"))
    session.press("j a <Enter>")
    #expect(requests().last?.overwrites == true)
    session.send(.exported(path: "a.csv", count: 12))
    #expect(session.bottom.contains("12 hendelser"))
  }

  @Test("| gives the selection to a command, and in the article its text")
  func pipe() {
    var session = Session()
    session.press("|")
    #expect(session.bottom.contains("Gi til kommandoen:") && session.bottom.contains("én linje per hendelse"))
    session.type("wc -l ")
    session.press("<Enter> <Enter> |")
    #expect(session.bottom.contains("artikkelens tekst"))
    session.type("less")
    session.press("<Enter> | <Esc>")
    let asked = session.asked.compactMap { effect -> PipeRequest? in
      if case .pipe(let request) = effect { request } else { nil }
    }
    #expect(asked.map(\.command) == ["wc -l", "less"])
    #expect(asked.first?.what == .events(session.browser.selection, session.browser.index))
    #expect(asked.last?.what == session.browser.article.map { .article($0.article.id) })
  }
}
