import Reading
import TimelineModel

/// What was read of a file, as text: what the header says, a line for each paragraph with its kind, problems.
func dump(_ read: ReadFile) -> String {
  let articles = read.articles.map(dump)
  let problems = read.problems.map { dump($0) + "\n" }
  return (articles + (problems.isEmpty ? [] : [problems.joined()])).joined(separator: "\n")
}

func dump(_ problem: Problem) -> String {
  let line = problem.place?.line.map { ":\($0)" } ?? ""
  let place = "\(problem.place?.path ?? "-")\(line)"
  return "\(problem.severity) \(problem.code) \(place): \(problem.what.nb)"
}

private func dump(_ article: Article) -> String {
  let header = article.header
  let date = header.date.map { "\($0) (\(header.dateBasis), «\(header.dateWords ?? "")»)" }
  var fields: [(String, String?)] = [
    ("article", "\(article.id) \(article.source.path):\(article.source.line) \(article.source.format)"),
    ("given id", header.id), ("headline", article.title), ("date", date), ("publisher", header.publisher),
    ("author", header.author), ("place", header.place), ("url", header.url),
    ("language", header.language?.rawValue), ("basis", header.basis),
    ("tags", header.tags.isEmpty ? nil : header.tags.joined(separator: ", ")),
  ]
  for source in header.sources {
    let words = [source.publisher, source.title, source.date, source.link].compactMap { $0 }
    fields.append(("source", words.joined(separator: " | ")))
  }
  if let given = article.givenText {
    fields.append(
      ("given", "\(given.unicodeScalars.count) scalars, \(article.text.unicodeScalars.count) in the text"))
  }
  let head = fields.compactMap { name, value in value.map { "\(name): \($0)\n" } }.joined()
  let passages = article.passages.map { passage in
    let kind = passage.kind.rawValue
    return "  \(kind)\(String(repeating: " ", count: 14 - kind.count))\(article.text[passage.span])\n"
  }
  return head + passages.joined()
}
