import Analysis
import Dispatch
import Foundation
import Interface
import Storage
import TimelineModel

/// The loop: wait, update, do what the update asks, paint once. Owns the only `Browser`.
///
/// Everything that waits is read before anything is painted. Pages and articles that intermediate keys
/// would have shown are not fetched: only what is visible when the queue is empty.
struct Runtime {
  private let screen: NcursesScreen
  private let inbox = Inbox()
  /// To the end of the program: a signal while it leaves does not end it half-way.
  private let signals: SignalWatch
  private let work: Work
  private let look: Look
  private var browser: Browser
  private var view = BrowserView()
  private var lastInput = ContinuousClock.now - .milliseconds(Pace.rest)
  /// What the first screen does not wait for; nil once it has been painted.
  private var later: [Effect]? = []

  /// Opens the browser on a listing; the program ends when the user leaves it.
  ///
  /// - Parameter restores: whether to go on where the reader left off; a filter asked for goes before that.
  static func run(_ listing: Listing, language: ScreenLanguage, look: Look, restores: Bool) throws -> Never {
    let screen = try NcursesScreen(look)
    var runtime = Runtime(screen, listing, language, look)
    let file = PlaceFile(archive: listing.path)
    let place = file.read()
    if restores, listing.selection.filter.isEmpty, var place {
      if look.isThemeGiven { place.theme = nil }
      runtime.browser.takeUp(place)
    }
    runtime.browser.showTip(after: place?.starts ?? 0)
    let exitCode = runtime.loop(listing.index)
    screen.close()
    file.write(runtime.browser.savedPlace)
    for problem in runtime.work.end(isWorking: runtime.browser.progress != nil) {
      StandardError.write(problem)
    }
    // All is in its place; taking the state apart would only keep the reader's shell waiting.
    _exit(exitCode)
  }

  private init(_ screen: NcursesScreen, _ listing: Listing, _ language: ScreenLanguage, _ look: Look) {
    self.screen = screen
    self.look = look
    signals = SignalWatch(inbox: inbox)
    work = Work(archive: listing.archive, inbox: inbox, language: language, isCorpus: listing.isCorpus)
    browser = Browser(
      title: listing.title[language], language: language, size: screen.size,
      characterWidth: look.characterWidth(NcursesScreen.characterWidth), theme: look.theme,
      preferences: look.preferences, filter: listing.selection.filter)
  }

  /// The exit code.
  private mutating func loop(_ index: TimelineIndex) -> Int32 {
    let told = Configuration.own.problems.map { Message.failed($0) }
    if let code = answer([.loaded(index)] + told) { return code }
    while true {
      screen.palette = look.palette(for: browser.theme, colours: screen.colours)
      screen.present(browser, by: &view)
      if let code = doLater() { return code }
      work.prepare(browser.likelyNext)
      var messages: [Message] = []
      switch inbox.wait(milliseconds: browser.awaitsRest ? Pace.rest : nil) {
      case .hangUp: return Self.hungUp
      case .nothing: messages = [.paced(.resting)]
      case .news: break
      }
      let background = inbox.take()
      for signal in background.signals {
        switch signal {
        case .end(let exitCode): return exitCode
        case .suspend: screen.suspend()
        case .resize: screen.adoptSize()
        }
        messages = [.resized(screen.size)]
      }
      messages += input()
      if let code = answer(messages + background.messages) { return code }
    }
  }

  /// What the first screen has not waited for, now that it stands: what can be seen first, then its reasons.
  private mutating func doLater() -> Int32? {
    guard let later else { return nil }
    self.later = nil
    work.tellWaiting()
    let reasons = later.filter { if case .explain = $0 { true } else { false } }
    for effects in [later.filter { !reasons.contains($0) }, reasons] {
      let answers = effects.flatMap { work.perform($0, anchor: browser.dayInView) }
      if answers.isEmpty { continue }
      if let code = answer(answers) { return code }
      screen.present(browser, by: &view)
    }
    return nil
  }

  /// What the reader did, and how fast after the last time.
  private mutating func input() -> [Message] {
    let messages = screen.messages()
    if messages.isEmpty { return [] }
    let now = ContinuousClock.now
    defer { lastInput = now }
    let pace: Pace = now - lastInput < .milliseconds(Pace.rest) ? .hurrying : .resting
    return pace == browser.pace ? messages : [.paced(pace)] + messages
  }

  /// Lets the browser answer messages, and their effects' messages, until there are none; the exit code
  /// when it wants to quit.
  private mutating func answer(_ messages: [Message]) -> Int32? {
    var waiting = messages[...]
    // Only the last page, article and page of a list asked for will be seen.
    var page: Effect?
    var article: Effect?
    var list: Effect?
    while true {
      guard let message = waiting.popFirst() else {
        let wanted = [page, article, list].compactMap { $0 }
        if wanted.isEmpty { return nil }
        (page, article, list) = (nil, nil, nil)
        waiting = wanted.flatMap { work.perform($0, anchor: browser.dayInView) }[...]
        continue
      }
      let wanted = [page, article].compactMap { $0 }
      if !wanted.isEmpty, browser.asksOfChosen(message) {
        // It is asked of an event that a key before it has chosen.
        (page, article) = (nil, nil)
        waiting = (wanted.flatMap { work.perform($0, anchor: browser.dayInView) } + [message])[...] + waiting
        continue
      }
      for effect in update(&browser, on: message) {
        switch effect {
        case .quit: return 0
        case .redraw: screen.redraw()
        case .suspend:
          screen.suspend()
          waiting = [.resized(screen.size)] + waiting
        case .copy(let text): screen.copy(text)
        case .openLink(let link):
          waiting = lend { () throws(Problem) in try OtherProgram.open(link) } + waiting
        case .edit(let article, let event):
          let work = work
          waiting =
            lend { () throws(Problem) in
              let place = try work.place(of: event, in: article)
              try OtherProgram.edit(place.path, line: place.line)
            } + waiting
        case .pipe(let request):
          let work = work
          waiting =
            lend { () throws(Problem) in
              try OtherProgram.pipe(request.command) { put throws(Problem) in try work.give(request, to: put)
              }
            } + waiting
        case .fetch: page = effect
        case .openArticle where later != nil, .explain where later != nil: later?.append(effect)
        case .openArticle: article = effect
        case .fetchArticles: list = effect
        default:
          // What a key asked for is answered before the next key: Enter may already be waiting.
          waiting = work.perform(effect, anchor: browser.dayInView) + waiting
        }
      }
    }
  }

  /// Lets another program have the terminal.
  private func lend(_ body: () throws(Problem) -> Void) -> [Message] {
    // Ctrl-\ is meant for that one.
    let quitting = signal(SIGQUIT, SIG_IGN)
    defer { signal(SIGQUIT, quitting) }
    let failure = screen.lend { () -> Problem? in
      do throws(Problem) { try body() } catch { return error }
      return nil
    }
    inbox.forgetInterrupts()
    return [.resized(screen.size)] + [failure].compactMap { $0 }.map { .failed($0) }
  }

  /// As a shell sees a program that SIGHUP ended.
  private static let hungUp: Int32 = 129
}
