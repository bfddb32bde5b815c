import Dispatch
import Interface
import Storage
import Synchronization
import TimelineModel

/// Searches in the background, so that no key waits for it.
final class Searcher: Sendable {
  private let archive: Archive
  private let inbox: Inbox
  private let latest = Mutex(0)
  private let queue = DispatchQueue(label: "search", qos: .userInitiated)

  init(archive: Archive, inbox: Inbox) {
    self.archive = archive
    self.inbox = inbox
  }

  /// A search as it is typed: only the last one asked for is answered.
  func search(_ query: String) {
    let number = latest.withLock { latest in
      latest += 1
      return latest
    }
    queue.async { [self] in
      guard isLatest(number) else { return }
      let answer = result(query, asYouType: true)
      if isLatest(number) { inbox.post(answer) }
    }
  }

  /// The search behind a filter: always answered.
  func searchForFilter(_ query: String) {
    queue.async { [self] in inbox.post(result(query, asYouType: true)) }
  }

  private func result(_ query: String, asYouType: Bool) -> Message {
    do {
      return .found(query: query, ordinals: try archive.search(query, asYouType: asYouType))
    } catch {
      return .failed(error)
    }
  }

  private func isLatest(_ number: Int) -> Bool { latest.withLock { $0 == number } }
}
