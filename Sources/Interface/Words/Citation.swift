import TimelineModel

/// An event as a reader cites it: its day and how that was worked out, and the article that tells it.
public struct Citation: Sendable {
  public enum Style: String, Sendable, CaseIterable {
    case plain, markdown, bibtex
  }

  private let event: Event
  private let article: Article
  private let published: When?
  private let language: ScreenLanguage

  public init(_ event: Event, in article: Article, published: When?, language: ScreenLanguage) {
    self.event = event
    self.article = article
    self.published = published
    self.language = language
  }

  /// - Parameter withPassage: whether the words of the article that tell the event are quoted.
  public func text(_ style: Style, withPassage: Bool) -> String {
    switch style {
    case .plain: plain(withPassage)
    case .markdown: markdown(withPassage)
    case .bibtex: bibtex(withPassage)
    }
  }

  // MARK: Its parts

  private var passage: String {
    visible(String(article.text[event.span])).split(separator: "\n").joined(separator: " ")
  }

  private var headline: String { visible(event.headline) }
  private var title: String { visible(article.displayTitle) }

  /// The date in words, and as EDTF has it with all that is uncertain.
  private func day(_ when: When?) -> String {
    guard let when else { return Phrases.noDate[language] }
    return "\(words(for: when, in: language)) [\(when.edtf.description)]"
  }

  /// The steps that led to the event's date; where none is kept, what dates it.
  private var reckoning: String {
    let steps = event.dating.reasons.map { words(for: $0, in: language) }
    return visible(steps.isEmpty ? words(for: event.basis, in: language) : steps.joined(separator: " "))
  }

  /// «VG, 27. april 2017 [2017-04-27]».
  private var origin: String {
    [article.header.author, article.header.publisher, day(published)].compactMap { $0 }
      .joined(separator: ", ")
  }

  private var sources: [String] { article.header.sources.map(\.line) }

  // MARK: Its forms

  private func plain(_ withPassage: Bool) -> String {
    var lines = ["\(headline). \(day(event.dating.when)).", "\(Phrases.datedSo[language]) \(reckoning)"]
    if withPassage { lines.append(Phrases.quoted(passage, language)) }
    lines.append("\(Phrases.quoted(title, language)), \(visible(origin)).")
    if let url = article.header.url { lines.append(visible(url)) }
    if !sources.isEmpty {
      lines.append("\(Phrases.writtenFrom[language]) " + sources.joined(separator: "; "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func markdown(_ withPassage: Bool) -> String {
    var parts = ["**\(headline)**. \(day(event.dating.when)). \(Phrases.datedSo[language]) \(reckoning)"]
    if withPassage { parts.append("> " + passage) }
    let name = article.header.url.map { "[\(title)](<\(visible($0))>)" } ?? "*\(title)*"
    parts.append("— \(name), \(visible(origin))")
    if !sources.isEmpty {
      let items = article.header.sources.map { source in
        "- " + (source.link.map { "[\(source.name)](<\(visible($0))>)" } ?? source.name)
      }
      parts.append(Phrases.writtenFrom[language] + "\n\n" + items.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// For biblatex, whose dates are EDTF; a set of days, which it does not know, stands in the note alone.
  private func bibtex(_ withPassage: Bool) -> String {
    var fields = [("title", title)]
    if let author = article.header.author { fields.append(("author", author)) }
    if let publisher = article.header.publisher { fields.append(("organization", publisher)) }
    if let date = published?.edtf.description, !date.contains(where: { "[]{}".contains($0) }) {
      fields.append(("date", date))
    }
    if let url = article.header.url { fields.append(("url", url)) }
    if withPassage { fields.append(("abstract", passage)) }
    let told = "\(headline). \(day(event.dating.when)). \(Phrases.datedSo[language]) \(reckoning)"
    let from = sources.isEmpty ? "" : " \(Phrases.writtenFrom[language]) " + sources.joined(separator: "; ")
    fields.append(("note", told + from))
    let lines = fields.map { "  \($0) = {\($0 == "url" ? visible($1) : Self.escaped(visible($1)))}" }
    return "@online{\(key),\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  /// «tidslinje-2017-04-27-1a2b3c4d».
  private var key: String {
    let date = event.dating.when?.earliest.map { "-\($0)" } ?? ""
    return "tidslinje\(date)-"
      + String(event.id.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.suffix(8))
  }

  /// Signs that TeX takes for its own.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, letter in
      switch letter {
      case "\\": result += "\\textbackslash{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "{", "}", "$", "&", "#", "_", "%": result += "\\" + String(letter)
      default: result.append(letter)
      }
    }
  }
}

extension Header.Citation {
  /// «VG: Tusenvis hevdes drept, 2017-04-27».
  var name: String {
    visible(
      [publisher.isEmpty ? title : publisher + ": " + title, date].compactMap { $0 }.joined(separator: ", "))
  }

  /// With its link.
  public var line: String { ([name] + [link.map(visible)].compactMap { $0 }).joined(separator: ", ") }
}
