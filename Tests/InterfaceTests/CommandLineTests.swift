import Testing
import TimelineModel

@testable import Interface

@Suite struct CommandLineTests {
  @Test("Tab completes the fields of a search, their values, and paths")
  func completingMore() {
    var session = Session().pressing("/")
    session.type("hjelp -akt")
    session.press("<Tab>")
    #expect(session.browser.prompt?.input.text == "hjelp -aktør:")
    session.type("mcg")
    session.press("<Tab>")
    #expect(session.browser.prompt?.input.text == "hjelp -aktør:\"Brett McGurk\"")
    session.press("<Esc> & ")
    session.type("qqq")
    session.press("<Tab>")
    #expect(session.browser.prompt?.input.text == "qqq")
    for (line, first, second) in [
      (":import /tmp/a", "import /tmp/artikler/", "import /tmp/arkiv.md"),
      ("s/tmp/ar", "/tmp/artikler/", "/tmp/arkiv.md"),
    ] {
      session = Session()
      session.press(String(line.prefix(1)))
      if line.hasPrefix("s") { session.press("<C-u>") }
      session.type(String(line.dropFirst()))
      session.press("<Tab>")
      #expect(session.browser.prompt?.input.text == first)
      session.press("<Tab>")
      #expect(session.browser.prompt?.input.text == second)
    }
  }

  @Test("what was typed before comes back with ↑, as far as it begins alike, also in the next run")
  func history() throws {
    var session = Session()
    for line in ["/Mosul", "/Raqqa", ":mars 2017", "&Airwars", "/Mosul"] {
      session.press(String(line.prefix(1)))
      session.type(String(line.dropFirst()))
      session.press("<Enter>")
    }
    session.press("/ <Up>")
    #expect(session.browser.prompt?.input.text == "Mosul")
    session.press("<Up> <Up> <Up>")
    #expect(session.browser.prompt?.input.text == "Raqqa")
    session.press("<Down> <Down> <Down>")
    #expect(session.browser.prompt?.input.text == "")
    session.type("R")
    session.press("<Up>")
    #expect(session.browser.prompt?.input.text == "Raqqa")
    session.press("<Esc>")
    var next = Session(place: session.browser.savedPlace)
    next.press(": <Up>")
    #expect(next.browser.prompt?.input.text == "mars 2017")
    // What is typed of an event is nobody's next line.
    next.press("<Esc> e n <Up>")
    #expect(next.browser.prompt?.input.text == "")
  }

  /// A session after a line typed below `:`.
  private func typing(_ text: String, _ keys: String = "<Enter>") -> Session {
    var session = Session(120, 36)
    session.press(":")
    session.type(text)
    session.press(keys)
    return session
  }

  @Test("a date alone is gone to, as before")
  func date() {
    #expect(typing("mars 2017").browser.dayInView.map { "\($0)".hasPrefix("2017-03") } == true)
  }

  @Test("after a date the timeline has the keys, whatever had them: Enter reads, and filters nothing")
  func focus() {
    var session = Session(120, 36).pressing("a :")
    session.type("mars 2017")
    session.press("<Enter>")
    #expect(session.browser.focus == .timeline && session.browser.rooms.actors != nil)
    session.press("<Enter>")
    #expect(session.browser.focus == .article && session.browser.filter.isEmpty)
  }

  @Test("an actor by part of the name, in or out, and none")
  func actors() {
    #expect(typing("actor mcg").browser.filter.actors.included == ["mcgurk"])
    #expect(typing("not-actor brende").browser.filter.actors.excluded == ["brende"])
    #expect(typing("actor soreide").browser.filter.actors.included == ["soreide"])
    var session = typing("actor mcgurk")
    session.press(":")
    session.type("actor")
    session.press("<Enter>")
    #expect(session.browser.filter.isEmpty)
  }

  @Test("every facet by a name of its own, in any language of the screen")
  func facets() {
    #expect(typing("kind møte").browser.filter.kinds.included == ["meeting"])
    #expect(typing("kind meet").browser.filter.kinds.included == ["meeting"])
    #expect(typing("paper fjord").browser.filter.publishers.included == ["Fjordposten"])
    #expect(typing("language nynorsk").browser.filter.languages.included == ["nn"])
    #expect(typing("certainty dagen").browser.filter.certainties.included == ["day"])
    #expect(typing("news nyhet").browser.filter.saliences.included == ["core"])
    #expect(typing("mark merket").browser.filter.marks.included == ["marked"])
    #expect(typing("kind angerp").browser.notice?.text.nb.contains("angrep") == true)
    #expect(typing("kind", "<Enter>").browser.filter.isEmpty)
    #expect(typing("kind mø", "<Tab>").browser.prompt?.input.text == "kind møte")
    #expect(typing("certainty ", "").bottom.contains("innen en måned"))
    var session = typing("kind møte")
    session.press(":")
    session.type("kind angrep")
    session.press("<Enter>")
    #expect(session.browser.filter.kinds.matching == .any && session.browser.selection.count > 0)
  }

  @Test("commands, themes and views by their names in any language of the screen")
  func norwegian() {
    #expect(typing("aktør mcg").browser.filter.actors.included == ["mcgurk"])
    #expect(typing("fra mars 2017").browser.filter.from == When("2017-03"))
    #expect(typing("tema lys").browser.theme == .light && typing("theme lys").browser.theme == .light)
    #expect(typing("visning tall").browser.perspective == .figures)
    #expect(
      typing("vising tal").browser.perspective == .figures
        && typing("view lanes").browser.perspective == .lanes)
    #expect(typing("akt", "<Tab>").browser.prompt?.input.text == "aktør ")
    #expect(typing("tema lil").browser.notice?.text.nb.contains("lys") == true)
  }

  @Test("a command without what it takes says what that is, and a value that is not there what there is")
  func values() {
    #expect(typing("actor").browser.notice?.text.nb == ":aktør NAVN: bare med aktøren")
    #expect(typing("text").browser.notice?.text.nb == ":tekst ORD: bare med ordene")
    #expect(
      typing("mark").browser.notice?.text.nb.hasSuffix(" · merket · med notat · rettet · egne · skjult")
        == true)
    #expect(typing("language fr").browser.notice?.text.nb.contains("bokmål") == true)
    #expect(typing("mark foooo").browser.notice?.text.nb.contains("merket · med notat") == true)
  }

  @Test("a period by its ends, as dates are written")
  func period() {
    var session = typing("from mars 2017")
    session.press(":")
    session.type("to april 2017")
    session.press("<Enter>")
    #expect(session.browser.filter.from == When("2017-03"))
    #expect(session.browser.filter.to == When("2017-04"))
    #expect(typing("from nowhere").browser.filter.isEmpty)
  }

  @Test("words, a theme, and the commands of keys by name or as much as is plain")
  func others() {
    #expect(typing("text airwars").browser.filter.text == "airwars")
    #expect(typing("theme light").browser.theme == .light)
    #expect(typing("help").browser.overlay?.kind == .help)
    #expect(typing("quit").asked == [.quit])
    #expect(typing("q").asked == [.quit])
  }

  @Test("the theme auto forgets the one that was chosen")
  func usualTheme() {
    var session = typing("theme light")
    #expect(session.browser.savedPlace.theme == .light)
    session.press(":")
    session.type("theme auto")
    session.press("<Enter>")
    #expect(session.browser.theme == .dark && session.browser.savedPlace.theme == nil)
  }

  @Test("what is misspelt is told what is near")
  func misspelt() {
    #expect(typing("hepl").browser.notice?.text == Phrases.noSuchCommand("hepl", nearest: "help"))
    #expect(typing("actor McGruk").browser.notice?.text.nb.contains("McGurk") == true)
    #expect(typing("theme lihgt").browser.notice?.text.nb.contains("light") == true)
    #expect(typing("xyzzyxyzzy").browser.notice?.text == Phrases.notUnderstood("xyzzyxyzzy"))
    #expect(typing("").browser.notice == nil)
  }

  @Test("Tab completes names of commands, actors and themes, one after the other")
  func completion() {
    #expect(typing("not", "<Tab>").browser.prompt?.input.text == "not-actor ")
    #expect(typing("next-", "<Tab>").browser.prompt?.input.text == "next-day")
    #expect(typing("next-", "<Tab> <Tab>").browser.prompt?.input.text == "next-doubtful")
    #expect(typing("actor mcg", "<Tab>").browser.prompt?.input.text == "actor Brett McGurk")
    #expect(typing("actor mcg", "<Tab> <Enter>").browser.filter.actors.included == ["mcgurk"])
    #expect(typing("theme hi", "<Tab>").browser.prompt?.input.text == "theme high-contrast")
    #expect(typing("zzz", "<Tab>").browser.prompt?.input.text == "zzz")
  }

  @Test("a word of the reader's own leads to the commands that it tells of")
  func ownWords() {
    var session = Session()
    for (typed, name) in [("hjelp", "help"), ("eksp", "eksporter")] {
      session = Session()
      session.type(":" + typed)
      #expect(session.bottom.contains("Tab") && session.bottom.contains(name), "\(session.bottom)")
      session.press("<Tab>")
      #expect(session.bottom.contains("kommando: " + name), "\(session.bottom)")
    }
    // What can be done here goes before what only another view has.
    #expect(typing("første").bottom.contains("mente du first?"), "\(typing("første").bottom)")
    #expect(typing("siste").bottom.contains("mente du last?"), "\(typing("siste").bottom)")
    // What it is called in other programs.
    #expect(typing("w").bottom.contains("mente du save?"), "\(typing("w").bottom)")
    #expect(!typing("set").bottom.contains("mente du"), "\(typing("set").bottom)")
    // A letter or two are nobody's misspelling.
    #expect(!typing("xy").bottom.contains("mente du"))
  }

  @Test("every name stands for its command and can be completed to")
  func names() {
    let browser = Session(80, 24).browser
    for name in TypedCommand.names {
      #expect(TypedCommand(name) != nil, "\(name)")
      #expect(browser.completions(of: String(name.dropLast())).contains(name))
    }
  }

  @Test("the line says what it would do while it is typed")
  func answers() {
    #expect(typing("theme ", "").bottom.contains("høykontrast"))
    #expect(typing("from 2016", "").bottom.contains("→ 2016"))
    #expect(typing("help", "").bottom.contains("Hjelp – alle taster"))
  }
}
