import Dispatch
import Interface
import Storage
import Synchronization
import TimelineModel

/// Stores what a reader says, in the order it is said, and no key waits for it: an import, a timeline that is made anew
/// or another process may hold the archive for a while.
final class Scribe: Sendable {
  private let archive: Archive
  private let library: Library
  private let inbox: Inbox
  private let language: ScreenLanguage
  private let queue = DispatchQueue(label: "scribe", qos: .userInitiated)
  /// Where the timeline is made anew.
  private let builder: DispatchQueue
  /// When the reader, who has left, is not kept waiting any more.
  private let lastCall = Mutex<ContinuousClock.Instant?>(nil)

  /// How long another process that writes is waited for, and how long once the reader has left.
  private static let patience = (working: Duration.seconds(20), leaving: Duration.seconds(8))

  init(
    _ archive: Archive, _ library: Library, _ inbox: Inbox, _ language: ScreenLanguage, builder: DispatchQueue
  ) {
    self.language = language
    self.archive = archive
    self.library = library
    self.inbox = inbox
    self.builder = builder
  }

  func annotate(_ target: Annotation.Target, _ change: Annotation.Change) {
    store { archive throws(Problem) in
      try archive.annotate(target, change)
    } answer: { [self] _ in
      // Whether it could be stored or not: the screen must not show for ever what the archive does not hold.
      [.stored(entries(of: target))]
    }
  }

  func add(_ event: OwnEvent) {
    let id = OwnEvent.newID()
    store { archive throws(Problem) in
      try archive.annotate(.event(id), .own(event))
    } answer: { stored in
      stored == nil ? [] : [.added(id, headline: event.headline)]
    }
  }

  func attachWaiting(to event: Event.ID) {
    store { archive throws(Problem) in
      try archive.attachWaitingWords(to: event)
    } answer: { [self] attached in
      guard let attached else { return [] }
      let waiting = (try? archive.waitingWords()).map { [Message.waiting(CommandProblems.waiting($0))] } ?? []
      return [.attached(former: attached?.former), .fetched(entries(of: .event(event)))] + waiting
    }
  }

  func undo() {
    store { archive throws(Problem) in
      try archive.undo()
    } answer: { [self] undone in
      undone.map { changed($0) + [.undone($0)] } ?? []
    }
  }

  func redo() {
    store { archive throws(Problem) in
      try archive.redo()
    } answer: { [self] redone in
      redone.map { changed($0) + [.redone($0)] } ?? []
    }
  }

  /// Waits until all has been stored that the reader has said; what could not be is told in the inbox.
  func finish() {
    lastCall.withLock { $0 = .now + Self.patience.leaving }
    queue.sync {}
  }

  private func changed(_ annotation: Annotation?) -> [Message] {
    annotation.map { [.fetched(entries(of: $0.target))] } ?? []
  }

  /// The entry as readers' words have made it.
  private func entries(of target: Annotation.Target) -> [Entry] {
    guard case .event(let id) = target, let entry = try? archive.entry(id: id) else { return [] }
    return [entry]
  }

  /// - Parameter answer: what the screen is told; it is given nil when nothing could be stored, which is told already.
  private func store<Value: Sendable>(
    _ write: @escaping @Sendable (Archive) throws(Problem) -> Value,
    answer: @escaping @Sendable (Value?) -> [Message]
  ) {
    queue.async { [self] in
      var stored: Value?
      do throws(Problem) { stored = try patiently(write) } catch { inbox.post(.failed(error)) }
      library.forget()
      for message in answer(stored) { inbox.post(message) }
      do throws(Problem) {
        if try archive.needsRebuild() { rebuild() }
      } catch {
        inbox.post(.failed(error))
      }
    }
  }

  private func patiently<Value>(_ write: (Archive) throws(Problem) -> Value) throws(Problem) -> Value {
    let end = ContinuousClock.now + Self.patience.working
    while true {
      do {
        return try write(archive)
      } catch {
        let lastCall = lastCall.withLock { $0 }
        guard error.code == "archive-busy", .now < min(end, lastCall ?? end) else { throw error }
      }
    }
  }

  /// Makes the timeline anew, and shows it when it is done.
  private func rebuild() {
    let isDone = Mutex(false)
    // What is done in a moment is not worth showing. Said under the lock: nothing may say that it is at work after it is
    // done, for nothing would take that back.
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(150)) { [inbox] in
      isDone.withLock { if !$0 { inbox.post(.progressed(.rebuilding, done: 0, total: 1)) } }
    }
    builder.async { [archive, inbox, library, language] in
      let message: Message
      do throws(Problem) {
        // Another word may have asked for it, and got this one too.
        if try archive.needsRebuild() {
          try archive.rebuildTimeline()
          library.forget()
        }
        message = .loaded(try archive.index(in: language))
      } catch {
        message = .failed(error)
      }
      isDone.withLock { $0 = true }
      inbox.post(message)
    }
  }
}
