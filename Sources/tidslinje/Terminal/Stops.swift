import Interface
import Synchronization

/// Stops work in the background that no one waits for any more.
final class Stops: Sendable {
  private let count = Mutex(0)
  private let inbox: Inbox

  init(inbox: Inbox) { self.inbox = inbox }

  /// Stops all that has begun.
  func stop() { count.withLock { $0 += 1 } }

  /// For work that begins now.
  func watch(_ job: Job) -> Watch { Watch(job, self, before: count.withLock { $0 }) }

  /// Told how far some work has come, answers whether to go on, and lets the screen show it. What is done in a moment
  /// is not worth showing.
  final class Watch: Sendable {
    private let job: Job
    private let stops: Stops
    private let before: Int
    private let shown = Mutex(ContinuousClock.now)

    fileprivate init(_ job: Job, _ stops: Stops, before: Int) {
      self.job = job
      self.stops = stops
      self.before = before
    }

    func goesOn(_ done: Int, _ total: Int) -> Bool { goesOn(job, done, total) }

    /// The same for work of several kinds; what cannot be stopped goes on.
    func goesOn(_ job: Job, _ done: Int, _ total: Int) -> Bool {
      guard !job.canBeStopped || stops.count.withLock({ $0 == before }) else { return false }
      let isDue = shown.withLock { shown in
        let now = ContinuousClock.now
        guard now - shown > .milliseconds(100) else { return false }
        shown = now
        return true
      }
      if isDue { stops.inbox.post(.progressed(job, done: done, total: total)) }
      return true
    }
  }
}
