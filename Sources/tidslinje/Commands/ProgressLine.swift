import Interface
import TimelineModel

/// A line on standard error that tells how far work has come; only where a person looks on.
struct ProgressLine {
  private let language: ScreenLanguage
  private let isShown = StandardError.isTerminal

  init(_ language: ScreenLanguage) { self.language = language }

  /// - Returns: true, as the work is to go on.
  func show(_ job: Job, done: Int, of total: Int) -> Bool {
    if isShown { StandardError.progress(words(for: job, done: done, of: total)[language]) }
    return true
  }

  func clear() { if isShown { StandardError.progress("") } }
}
