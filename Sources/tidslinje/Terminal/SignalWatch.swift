import Dispatch
import Foundation

/// Turns the signals that end, stop or resize a program into messages, so that the terminal is given back by
/// the ordinary way out.
///
/// The window's size is watched here, not by ncurses: it says nothing when a window was small only for a
/// moment, but the terminal has lost lines by then.
struct SignalWatch {
  private let sources: [any DispatchSourceSignal]

  init(inbox: Inbox) {
    let answers: [(Int32, Inbox.Signal)] = [
      (SIGTERM, .end(exitCode: 143)), (SIGHUP, .end(exitCode: 129)), (SIGINT, .end(exitCode: 130)),
      (SIGTSTP, .suspend), (SIGWINCH, .resize),
    ]
    sources = answers.map { number, answer in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { inbox.post(answer) }
      source.resume()
      return source
    }
  }
}
