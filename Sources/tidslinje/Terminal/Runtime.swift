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
  private let work: Work
  private var browser: Browser

  /// Opens the browser on a listing; returns when the user leaves it.
  static func run(_ listing: Listing, language: ScreenLanguage) throws {
    let screen = try NcursesScreen()
    var runtime = Runtime(screen, listing, language)
    let exitCode = runtime.loop(listing.index)
    screen.close()
    if exitCode != 0 { exit(exitCode) }
  }

  private init(_ screen: NcursesScreen, _ listing: Listing, _ language: ScreenLanguage) {
    self.screen = screen
    work = Work(archive: listing.archive, inbox: inbox)
    browser = Browser(
      title: listing.title[language], language: language, size: screen.size,
      characterWidth: NcursesScreen.characterWidth, filter: listing.selection.filter,
      problems: listing.problems)
  }

  /// The exit code.
  private mutating func loop(_ index: TimelineIndex) -> Int32 {
    let signals = SignalWatch(inbox: inbox)
    defer { signals.stop() }
    if let code = answer([.loaded(index)]) { return code }
    while true {
      screen.present(BrowserView.canvas(of: browser))
      guard inbox.wait() else { return Self.hungUp }
      let background = inbox.take()
      for signal in background.signals {
        switch signal {
        case .end(let exitCode): return exitCode
        case .suspend: screen.suspend()
        }
      }
      if let code = answer(screen.messages() + background.messages) { return code }
    }
  }

  /// Lets the browser answer messages, and their effects' messages, until there are none; the exit code
  /// when it wants to quit.
  private mutating func answer(_ messages: [Message]) -> Int32? {
    var waiting = messages
    while !waiting.isEmpty {
      var page: Effect?
      var article: Effect?
      var answers: [Message] = []
      for message in waiting {
        for effect in update(&browser, on: message) {
          switch effect {
          case .quit: return 0
          case .redraw: screen.redraw()
          case .suspend:
            screen.suspend()
            answers.append(.resized(screen.size))
          case .fetch: page = effect
          case .openArticle: article = effect
          case .search, .searchForFilter, .interpretDate, .locate, .annotate, .withdraw, .reload:
            answers += work.perform(effect)
          }
        }
      }
      waiting = answers + [page, article].compactMap { $0 }.flatMap { work.perform($0) }
    }
    return nil
  }

  /// As a shell sees a program that SIGHUP ended.
  private static let hungUp: Int32 = 129
}
