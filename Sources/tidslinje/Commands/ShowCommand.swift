import ArgumentParser
import Interface
import Storage
import TimelineModel

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print an event with its article, its passage and the reasons for its date.",
    discussion: """
      The passage that tells the event is marked with “>”.

      Examples:
        tidslinje list --ids --actor McGurk
        tidslinje show 0123456789abcdef-89abcdef     an event
        tidslinje show 0123456789abcdef              a whole article
      """)

  @Argument(help: ArgumentHelp("Id of an event or an article.", valueName: "id"))
  var id: String

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let archive = try OpenArchive(archive.choice).archive
    let entry = try archive.entry(id: id)
    guard let opened = try archive.article(entry?.event.article ?? id) else {
      throw CommandProblems.noSuchEvent(id)
    }
    var output = StandardOutput()
    // An event of the reader's own that stands alone has no article to show.
    if entry?.standsAlone != true {
      write(opened.article, findings: opened.findings, passage: entry?.event.span, to: &output)
    }
    if let entry {
      let event = entry.event
      if !entry.standsAlone { output.line("") }
      output.line(visible(event.headline))
      write(event.dating, to: &output)
      try writeFacets(of: entry, NameBook(archive, language.language), to: &output)
      for telling in entry.alsoToldBy {
        let article = [telling.publisher, telling.title].compactMap(\.self).joined(separator: ", ")
        output.line(visible("\(CommandWords.alsoToldBy[language.language]): \(article) (\(telling.event))"))
      }
    }
    output.flush()
  }

  private func write(
    _ article: Article, findings: Findings, passage: Span?, to output: inout StandardOutput
  ) {
    let speech = language.language
    let date = findings.published.when.map { words(for: $0, in: speech) } ?? CommandWords.undated[speech]
    let origin = [article.header.publisher, date, article.source.path].compactMap { $0 }
    output.line(visible(article.displayTitle))
    output.line(visible(origin.joined(separator: " · ")))
    output.line("")
    for part in article.passages {
      let isPassage = passage.map(part.span.overlaps) ?? false
      output.line((isPassage ? "> " : "  ") + visible(String(article.text[part.span])))
    }
    for source in article.header.sources {
      output.line(
        "  — "
          + visible(
            [source.publisher, source.title, source.date, source.link].compactMap { $0 }.joined(
              separator: ", ")))
    }
  }

  /// What kind of event it is, who and where, and what the reader has left on it.
  private func writeFacets(of entry: Entry, _ book: NameBook, to output: inout StandardOutput) {
    let (event, speech) = (entry.event, language.language)
    let fields = [
      (CommandWords.kind, [words(for: event.kind, in: speech)]),
      (CommandWords.actors, event.actors.map(book.name(ofActor:))),
      (CommandWords.places, event.places.map(book.name(ofPlace:))),
    ]
    for (name, values) in fields where !values.isEmpty {
      output.line(visible("\(name[speech]): \(values.joined(separator: ", "))"))
    }
    if event.isOwn { output.line(CommandWords.own[speech]) }
    let said = CommandWords.said(marks: entry.marks.map(\.rawValue), notes: entry.notes, in: speech)
    for line in said { output.line(visible(line)) }
  }

  private func write(_ dating: Dating, to output: inout StandardOutput) {
    let speech = language.language
    output.line(
      dating.when.map { "\($0.edtf): " + words(for: $0, in: speech) } ?? CommandWords.undated[speech])
    for reason in dating.reasons { output.line("  · " + visible(words(for: reason, in: speech))) }
  }
}
