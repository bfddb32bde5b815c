import Dispatch
import Foundation

/// Turns the signals that end or stop a program into messages, so that the terminal is given back by the
/// ordinary way out.
struct SignalWatch {
  private let sources: [any DispatchSourceSignal]

  init(inbox: Inbox) {
    let answers: [(Int32, Inbox.Signal)] = [
      (SIGTERM, .end(exitCode: 143)), (SIGHUP, .end(exitCode: 129)), (SIGINT, .end(exitCode: 130)),
      (SIGTSTP, .suspend),
    ]
    sources = answers.map { number, answer in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { inbox.post(answer) }
      source.resume()
      return source
    }
  }

  func stop() {
    for source in sources { source.cancel() }
  }
}
