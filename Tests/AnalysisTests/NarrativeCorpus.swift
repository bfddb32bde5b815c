import Foundation
import Reading
import Testing
import TimelineModel

@testable import Analysis

/// A line of a corpus of whole small texts: what stands in it, and what the analysis must find.
struct NarrativeLine: Sendable, CustomTestStringConvertible {
  var number: Int
  var date: String
  var text: String
  var expected: String

  var testDescription: String { "\(number): \(text)" }

  /// The lines of a corpus; `on DATE` holds for the lines below it, `#` begins a comment.
  static func read(_ name: String, test: String = #filePath) -> [NarrativeLine] {
    var date = "2017-03-22"
    var lines: [NarrativeLine] = []
    for (index, line) in corpus(name, test: test).split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("on ") {
        date = String(line.dropFirst(3))
        continue
      }
      let sides = line.components(separatedBy: " => ")
      lines.append(
        NarrativeLine(
          number: index + 1, date: date, text: sides[0],
          expected: sides.count == 2 ? sides[1] : "a line needs one =>"))
    }
    return lines
  }

  static func corpus(_ name: String, test: String = #filePath) -> String {
    let url = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent("Corpus/\(name)")
    return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
  }
}

/// The analysis with a small register of its own.
enum SmallRegister {
  static let analyzer = Analyzer(register: register)
  /// The same with the model of names.
  static let tagging = Analyzer(
    register: register, names: try? NameModel(NameTaggerTests.bytes),
    syntax: try? SyntaxModel(SyntaxParserTests.bytes))

  private static let register: Register = {
    let bytes = Array(NarrativeLine.corpus("register.jsonl").utf8)
    return (try? RegisterReader.read(file: bytes, path: "register.jsonl")) ?? Register()
  }()

  /// Reads a line as an article whose paragraphs « / » divides, with a title when « // » stands behind one.
  static func findings(
    _ line: NarrativeLine, _ language: Language = .bokmål, by analyzer: Analyzer = analyzer
  ) -> (text: String, findings: Findings) {
    let parts = line.text.components(separatedBy: " // ")
    let paragraphs = parts[parts.count - 1].components(separatedBy: " / ")
    var kinds = paragraphs.map { paragraph -> Passage.Kind in
      !paragraph.hasPrefix("–") ? .body : paragraph.hasSuffix("?") ? .question : .quote
    }
    if kinds.first == .body { kinds[0] = .lead }
    var header = Header()
    header.date = When(line.date)
    header.dateBasis = .header
    header.language = language
    var article = article(paragraphs.joined(separator: "\n"), header: header, kinds: kinds)
    if parts.count > 1 { article.title = parts[0] }
    return (article.text, analyzer.findings(of: article))
  }
}
