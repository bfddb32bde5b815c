import Foundation
import Interface
import TimelineModel

extension Article {
  /// What can be opened of it: its own link, and its sources'.
  var linkedSources: [Header.Citation] {
    let own = header.url.map {
      Header.Citation(publisher: header.publisher ?? "", title: displayTitle, link: $0)
    }
    return ([own].compactMap { $0 } + header.sources).filter { source in
      source.link.map { $0.hasPrefix("http://") || $0.hasPrefix("https://") } ?? false
    }
  }

  /// The line of the file, from 1, where a stretch of the text begins: found by its words, as the file has mark-up
  /// and headers besides. Where it cannot be found, the article's first.
  func line(of span: Span?) -> Int {
    guard let span, let data = FileManager.default.contents(atPath: source.path) else { return source.line }
    let lines = String(decoding: data, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let words = text[span].prefix(30)
    let place = lines.dropFirst(source.line - 1).firstIndex { $0.contains(words) }
    return place.map { $0 + 1 } ?? source.line
  }
}
