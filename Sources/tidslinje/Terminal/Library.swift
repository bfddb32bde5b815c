import Dispatch
import Interface
import Storage
import Synchronization
import TimelineModel

/// Entries and articles out of the archive, with those that the next key is likely to need fetched beforehand.
///
/// A key that goes on to a neighbour waits for no disk and no decoding.
final class Library: Sendable {
  private struct Shelves {
    var entries: [Int: Entry] = [:]
    var articles: [Article.ID: StoredArticle] = [:]
    var layouts: [Article.ID: ArticleLayout] = [:]
    /// What was last prepared for.
    var prepared = LikelyNext()
    /// Counts the times that all was forgotten: what was fetched before that is not kept.
    var edition = 0
  }

  private let archive: Archive
  /// For what is fetched beforehand.
  private let beside: Archive
  private let shelves = Mutex(Shelves())
  private let queue = DispatchQueue(label: "library", qos: .userInitiated)

  private static let mostEntries = 1000
  private static let mostArticles = 60

  init(archive: Archive) {
    self.archive = archive
    beside = archive.beside
  }

  /// The entries at these ordinals, without the reasons of their dates; those that are none any more are left out.
  func entries(_ ordinals: [Int]) throws(Problem) -> [Entry] { try entries(ordinals, from: archive) }

  /// An article, whose events come without the reasons of their dates.
  func article(_ id: Article.ID) throws(Problem) -> StoredArticle? { try article(id, from: archive) }

  /// An article as it was laid out beforehand; nil where it was not.
  func layout(of id: Article.ID) -> ArticleLayout? { shelves.withLock { $0.layouts[id] } }

  private func entries(_ ordinals: [Int], from archive: Archive) throws(Problem) -> [Entry] {
    let (kept, edition) = shelves.withLock { shelves in
      (ordinals.compactMap { shelves.entries[$0] }, shelves.edition)
    }
    if kept.count == ordinals.count { return kept }
    let fetched = try archive.entries(ordinals, withReasons: false)
    keep(fetched, edition)
    return fetched
  }

  private func article(_ id: Article.ID, from archive: Archive) throws(Problem) -> StoredArticle? {
    let (kept, edition) = shelves.withLock { shelves in (shelves.articles[id], shelves.edition) }
    if let kept { return kept }
    let fetched = try archive.article(id, withReasons: false)
    if let fetched { keep(fetched, edition) }
    return fetched
  }

  /// Fetches in the background what is likely to be asked for.
  func prepare(_ next: LikelyNext) {
    let isNew = shelves.withLock { shelves in
      defer { shelves.prepared = next }
      return shelves.prepared != next
    }
    guard isNew else { return }
    queue.async { [self] in
      // Later keys may have made it out of date.
      guard let edition = shelves.withLock({ $0.prepared == next ? $0.edition : nil }) else { return }
      // What fails here fails again, and is told, when it is asked for.
      let missing = shelves.withLock { shelves in next.ordinals.filter { shelves.entries[$0] == nil } }
      if !missing.isEmpty { _ = try? entries(missing, from: beside) }
      for ordinal in next.opened {
        guard let entry = shelves.withLock({ $0.prepared == next ? $0.entries[ordinal] : nil }),
          let opened = try? article(entry.event.article, from: beside)
        else { continue }
        if let room = next.room { layOut(opened.article, for: room, edition) }
      }
    }
  }

  private func layOut(_ article: Article, for room: TextRoom, _ edition: Int) {
    if layout(of: article.id)?.width == room.width { return }
    let layout = room.layout(of: article)
    shelves.withLock { if $0.edition == edition { $0.layouts[article.id] = layout } }
  }

  /// Forgets everything: the archive has changed.
  func forget() {
    shelves.withLock { shelves in
      shelves = Shelves(edition: shelves.edition + 1)
    }
  }

  private func keep(_ entries: [Entry], _ edition: Int) {
    shelves.withLock { shelves in
      guard shelves.edition == edition else { return }
      if shelves.entries.count > Self.mostEntries {
        let near = Set(shelves.prepared.ordinals)
        shelves.entries = shelves.entries.filter { near.contains($0.key) }
      }
      for entry in entries { shelves.entries[entry.ordinal] = entry }
    }
  }

  private func keep(_ article: StoredArticle, _ edition: Int) {
    shelves.withLock { shelves in
      guard shelves.edition == edition else { return }
      if shelves.articles.count > Self.mostArticles {
        let near = Set(shelves.prepared.opened.compactMap { shelves.entries[$0]?.event.article })
        shelves.articles = shelves.articles.filter { near.contains($0.key) }
        shelves.layouts = shelves.layouts.filter { near.contains($0.key) }
      }
      shelves.articles[article.article.id] = article
    }
  }
}
