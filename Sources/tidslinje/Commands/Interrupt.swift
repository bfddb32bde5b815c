import Dispatch
import Foundation
import Interface
import Synchronization

/// Ctrl-C while files are read in: what has been read is brought to its end, and told. A second one ends the program where
/// it is, as does one that comes after the reading.
struct Interrupt {
  /// Whether it has come.
  private final class Flag: Sendable {
    let isUp = Atomic(false)
  }

  private let flag = Flag()
  private let source: any DispatchSourceSignal

  init() {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [flag] in
      flag.isUp.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
    source.resume()
  }

  /// Whether a job is to go on.
  func goesOn(_ job: Job) -> Bool {
    if !job.canBeStopped { signal(SIGINT, SIG_DFL) }
    return !flag.isUp.load(ordering: .relaxed)
  }
}
