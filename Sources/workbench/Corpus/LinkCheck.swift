import Foundation

/// Links of sources lead to a host on the web.
struct LinkCheck: CorpusCheck {
  let rule = CorpusRule.link

  func faults(in article: CorpusArticle) -> [CorpusFault] {
    var seen: Set<String> = []
    return article.fields.entries("sources").compactMap { source in
      guard let link = source.fields["link"] else { return nil }
      let why = Self.fault(of: link) ?? (seen.insert(link).inserted ? nil : "is named twice")
      return why.map { CorpusFault(file: article.name, line: source.line, rule: rule, words: link, why: $0) }
    }
  }

  /// Why something is no link of the web, or nil.
  static func fault(of link: String) -> String? {
    guard let parts = URLComponents(string: link), let host = parts.host else { return "is no link" }
    guard parts.scheme == "https" || parts.scheme == "http" else { return "is not on the web" }
    if parts.user != nil || !host.contains(".") || link.contains(where: \.isWhitespace) {
      return "names no host"
    }
    return nil
  }
}
