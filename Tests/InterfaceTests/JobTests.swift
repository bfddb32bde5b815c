import Testing
import TimelineModel

@testable import Interface

@Suite("Work beside the screen")
struct JobTests {
  @Test("what takes its time shows how far it has come, and Esc stops it")
  func stopping() {
    var session = Session()
    session.answersSearches = false
    session.press("&")
    session.type("Airwars")
    session.press("<Enter>")
    let before = session.browser.filter
    session.send(.progressed(.searching, done: 40, total: 100))
    #expect(session.bottom.contains("søker 40 % · Esc stopper"))
    session.press("<Esc>")
    #expect(session.asked == [.stopWork])
    #expect(session.bottom.contains("Stoppet") && session.browser.filter == before)
    // An answer that was under way comes to nothing.
    session.send(.found(query: "Airwars", ordinals: [0]))
    #expect(session.browser.filter == before)
  }

  @Test("Ctrl-C stops what is under way, and else says how to quit")
  func interrupt() {
    var session = Session().pressing("<C-c>")
    #expect(session.browser.notice?.text == Phrases.howToQuit)
    session.send(.progressed(.exporting, done: 1, total: 2))
    session.press("<C-c>")
    #expect(session.asked == [.stopWork] && session.browser.progress == nil)
  }

  @Test("what is done, or cannot be done, shows no progress any more")
  func ended() {
    var session = Session()
    session.send(.progressed(.exporting, done: 1, total: 2))
    session.send(.exported(path: "a.md", count: 1))
    #expect(session.browser.progress == nil)
    session.send(.progressed(.importing, done: 1, total: 2))
    session.send(.failed(Problem(.error, code: "x", what: Phrases.noEvent)))
    #expect(session.browser.progress == nil)
    session.send(.progressed(.importing, done: 2, total: 3))
    #expect(session.bottom.isEmpty == false)
    session.send(.imported(articles: 3, events: 7, []))
    #expect(session.browser.progress == nil)
    #expect(session.bottom.contains("Lest inn: 3 artikler, 7 hendelser"))
  }

  @Test("what went wrong is told with where to read the rest of it, if there is a rest")
  func moreToRead() {
    var problem = Problem(.error, code: "x", what: Phrases.noEvent)
    var session = Session()
    session.send(.failed(problem))
    #expect(!session.bottom.contains("!"))
    problem.why = Phrases.noEvent
    session.send(.failed(problem))
    #expect(session.bottom.contains(" · ! viser hva som gikk galt"))
    // What to do about it stands there itself where it is all there is to say, and there is room.
    problem.why = nil
    problem.advice = Localized(nb: "velg en først", nn: "", en: "")
    session.send(.failed(problem))
    #expect(session.bottom == " Ingen hendelse er valgt: velg en først")
    var narrow = Session(30, 20)
    narrow.send(.failed(problem))
    #expect(!narrow.bottom.contains("velg en først"))
  }

  @Test("an import that went wrong says so, and where to read of it")
  func wentWrong() {
    let problem = Problem(.error, code: "x", what: Localized(nb: "ingen mappe", nn: "", en: ""))
    var session = Session()
    session.send(.imported(articles: 0, events: 0, [problem]))
    #expect(session.bottom.contains("Ingen mappe · ! viser hva som gikk galt"))
    session.send(.imported(articles: 1, events: 1200, [problem]))
    #expect(session.bottom.contains("Lest inn: 1 artikkel, 1 200 hendelser · ! viser"))
    session.send(.imported(articles: 0, events: 0, []))
    #expect(session.bottom.contains("Ingen nye artikler"))
  }

  @Test(
    "an import that was stopped says how far it came, and how to go on", arguments: ScreenLanguage.allCases)
  func stoppedImport(language: ScreenLanguage) {
    var session = Session(120, 36, language)
    let stopped = Message.Stopped(done: 300, total: 1500)
    session.send(.imported(articles: 300, events: 1172, [], stopped: stopped))
    let expected =
      switch language {
      case .bokmål: " Stoppet: 300 av 1 500 filer er lest · samme kommando leser resten"
      case .nynorsk: " Stoppa: 300 av 1 500 filer er lesne · same kommandoen les resten"
      case .english: " Stopped: 300 of 1,500 files are read · the same command reads the rest"
      }
    #expect(session.bottom == expected)
  }

  @Test("what can be corrected shows while the timeline is made anew")
  func correcting() {
    var session = Session()
    session.press("e")
    let choices = session.bottom
    session.send(.progressed(.rebuilding, done: 0, total: 1))
    #expect(session.bottom == choices && choices.contains("overskrift"))
  }

  @Test("the lines of progress in every language", arguments: ScreenLanguage.allCases)
  func words(language: ScreenLanguage) {
    var session = Session(120, 36, language)
    let told = Job.allCases.map { job in
      session.send(.progressed(job, done: 12, total: 48))
      return session.bottom
    }
    let expected =
      switch language {
      case .bokmål:
        [
          " søker 25 % · Esc stopper", " lagrer 25 % · Esc stopper", " leser 12 av 48 · Esc stopper",
          " holder artiklene mot hverandre …", " lager tidslinjen …",
        ]
      case .nynorsk:
        [
          " søkjer 25 % · Esc stoppar", " lagrar 25 % · Esc stoppar", " les 12 av 48 · Esc stoppar",
          " held artiklane mot kvarandre …", " lagar tidslinja …",
        ]
      case .english:
        [
          " searching 25 % · Esc stops it", " saving 25 % · Esc stops it", " reading 12 of 48 · Esc stops it",
          " holding the articles against each other …",
          " making the timeline …",
        ]
      }
    #expect(told == expected)
  }

  @Test("what waits for a sentence that has been changed is told, and can be attached to what it tells now")
  func waiting() {
    let problem = Problem(.note, code: Browser.waitingWords, what: Localized(nb: "venter", nn: "", en: ""))
    var session = Session()
    session.send(.waiting([]))
    #expect(session.browser.notice == nil)
    session.send(.waiting([problem]))
    #expect(session.bottom.contains("Det du har sagt om en hendelse, venter på setningen · ! viser mer"))
    session.press("j :")
    session.type("attach")
    session.press("<Enter>")
    let event = session.browser.chosenEntry?.id ?? ""
    #expect(session.asked == [.attachWaiting(event)])
    session.send(.attached(former: "En ku"))
    #expect(session.bottom.contains("Det du sa om «En ku», hører nå til denne hendelsen"))
    // Told again, it is not told twice.
    session.send(.waiting([problem]))
    #expect(session.browser.problems == [problem])
  }

  @Test(":import asks for a folder to be read")
  func importing() {
    var session = Session().pressing(":")
    session.type("import ~/artikler")
    session.press("<Enter> :")
    session.type("import")
    session.press("<Enter>")
    #expect(session.asked == [.importFiles("~/artikler")])
    #expect(session.browser.notice?.text == Phrases.noFolder)
  }

  @Test("what cannot be stopped says only that it goes on")
  func unstoppable() {
    var session = Session()
    session.send(.progressed(.rebuilding, done: 0, total: 1))
    #expect(session.bottom == " " + Phrases.told(.rebuilding).nb)
    session.press("<Esc>")
    #expect(!session.asked.contains(.stopWork))
    session.send(.loaded(session.archive.index))
    session.send(.imported(articles: 1, events: 2, []))
    #expect(session.browser.progress == nil)
  }
}
