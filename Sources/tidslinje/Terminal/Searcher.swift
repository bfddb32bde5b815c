import Dispatch
import Interface
import Storage
import Synchronization
import TimelineModel

/// Searches in the background, so that no key waits for it.
final class Searcher: Sendable {
  private let archive: Archive
  private let inbox: Inbox
  private let stops: Stops
  private let latest = Mutex(0)
  private let queue = DispatchQueue(label: "search", qos: .userInitiated)

  init(archive: Archive, inbox: Inbox, stops: Stops) {
    self.archive = archive
    self.stops = stops
    self.inbox = inbox
  }

  /// A search as it is typed: only the last one asked for is answered.
  func search(_ query: String) {
    let number = latest.withLock { latest in
      latest += 1
      return latest
    }
    let watch = stops.watch(.searching)
    queue.async { [self] in
      guard isLatest(number) else { return }
      let found = answer(query) { watch.goesOn($0, $1) && isLatest(number) }
      if let found, isLatest(number) { inbox.post(found) }
    }
  }

  /// The search behind a filter: answered unless the reader stops it.
  func searchForFilter(_ query: String) {
    let watch = stops.watch(.searching)
    queue.async { [self] in
      if let found = answer(query, whileWanted: watch.goesOn) { inbox.post(found) }
    }
  }

  private func answer(_ query: String, whileWanted isWanted: (Int, Int) -> Bool) -> Message? {
    do {
      return try archive.search(query, asYouType: true, whileWanted: isWanted)
        .map { .found(query: query, ordinals: $0) }
    } catch {
      return .failed(error)
    }
  }

  private func isLatest(_ number: Int) -> Bool { latest.withLock { $0 == number } }
}
