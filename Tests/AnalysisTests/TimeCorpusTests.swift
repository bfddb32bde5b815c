import Foundation
import Testing
import TimelineModel

@testable import Analysis

/// A line of a corpus of time expressions: words, and what they must mean.
///
/// `anchor 2021-03` sets the article's date for the lines below it, `anchor none` an article without date.
/// `words => edtf; edtf | value (rule)`: each time in the words as EDTF, or as its TIMEX3 value when it names
/// no day; then, where given, the value of the last and the rule that must have found one of them.
/// `words => -` says that the words hold no time. `#` begins a comment.
struct TimeCorpusLine: Sendable, CustomTestStringConvertible {
  var number: Int
  var anchor: String
  var words: String
  var expected: String
  var value: String?
  var rule: String?

  var testDescription: String { "\(number): \(words) (\(anchor))" }

  static let norwegian = read("norwegian-time.txt")
  static let english = read("english-time.txt")

  static func read(_ name: String, test: String = #filePath) -> [TimeCorpusLine] {
    let url = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent("Corpus/\(name)")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    var anchor = "none"
    var lines: [TimeCorpusLine] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("anchor ") {
        anchor = String(line.dropFirst(7))
        continue
      }
      lines.append(TimeCorpusLine(number: index + 1, anchor: anchor, line: String(line)))
    }
    return lines
  }

  init(number: Int, anchor: String, line: String) {
    let sides = line.components(separatedBy: " => ")
    var right = sides.count == 2 ? sides[1] : "a line needs one =>"
    if right.hasSuffix(")"), let open = right.range(of: " (", options: .backwards) {
      rule = String(right[open.upperBound...].dropLast())
      right = String(right[..<open.lowerBound])
    }
    let parts = right.components(separatedBy: " | ")
    self.number = number
    self.anchor = anchor
    words = sides[0].trimmingCharacters(in: .whitespaces)
    expected = parts[0]
    value = parts.count > 1 ? parts[1] : nil
  }
}

/// What the analysis finds in an article of these words, dated as said.
func read(
  _ words: String, dated anchor: String, _ language: Language = .bokmål
) -> (times: [TimeMention], rules: [String]) {
  var header = Header()
  header.language = language
  if anchor != "none" {
    header.date = When(anchor)
    header.dateBasis = .header
  }
  let analyzer = TimeCorpusTests.analyzer
  let article = article(words, header: header)
  let text = AnalyzedText(article: article, lexicon: analyzer.lexicon)
  let grammar = analyzer.grammar(of: language)
  let found = TimeRecognizer(grammar: grammar, lexicon: analyzer.lexicon, text: text).matches()
  return (analyzer.findings(of: article).times, found.flatMap { $0.rules.map { grammar.rules[$0].name } })
}

@Suite struct TimeCorpusTests {
  static let analyzer = Analyzer(register: Register())

  @Test("each line of the Norwegian time corpus holds", arguments: TimeCorpusLine.norwegian)
  func norwegian(_ line: TimeCorpusLine) { check(line, .bokmål) }

  @Test("each line of the English time corpus holds", arguments: TimeCorpusLine.english)
  func english(_ line: TimeCorpusLine) { check(line, .english) }

  private func check(_ line: TimeCorpusLine, _ language: Language) {
    let (times, rules) = read(line.words, dated: line.anchor, language)
    let found = times.map { $0.dating.when?.description ?? $0.value }
    let expected = line.expected == "-" ? [] : line.expected.components(separatedBy: "; ")
    #expect(found.map(canonical) == expected.map(canonical), "\(line.words): \(times.map(\.value)) \(rules)")
    if let value = line.value { #expect(times.last?.value == value, "\(line.words)") }
    if let rule = line.rule { #expect(rules.contains(rule), "\(line.words)") }
    for reason in times.flatMap(\.dating.reasons) {
      #expect(isSo(reason), "\(line.words): \(reason.step) is said of \(reason.result?.description ?? "-")")
    }
  }

  /// Whether «the last up to the article's day» does not lie after it, nor «the first from it» before.
  private func isSo(_ reason: Reason) -> Bool {
    guard let first = reason.result?.earliest, let last = reason.result?.latest,
      let from = reason.anchor?.earliest, let upTo = reason.anchor?.latest
    else { return true }
    return switch reason.step {
    case .nearestPast: first <= upTo
    case .nearestFuture: last >= from
    default: true
    }
  }

  /// Two ways to write the same days are the same.
  private func canonical(_ text: String) -> String { When(text).map { When($0.days).description } ?? text }

  @Test("every rule has a line in the corpus, and every line names a rule that there is")
  func covered() {
    for (lines, language) in [
      (TimeCorpusLine.norwegian, Norwegian.time), (TimeCorpusLine.english, English.time),
    ] {
      let named = Set(lines.compactMap(\.rule))
      let rules = Set(language.rules.map(\.name))
      #expect(rules.subtracting(named).sorted() == [], "rules without a line")
      #expect(named.subtracting(rules).sorted() == [], "lines without a rule")
    }
    #expect(TimeCorpusLine.norwegian.count >= 250)
  }
}
