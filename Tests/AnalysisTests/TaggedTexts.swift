import Foundation
import Testing
import TimelineModel

@testable import Analysis

/// A text with its times in it: `== name 2009-03-14` begins one that was written on that day, and «{two weeks
/// later|1945-02-28}» stands for words that are a time of that TIMEX3 value. All else must hold none.
struct TaggedText: Sendable, CustomTestStringConvertible {
  struct Time: Equatable, CustomStringConvertible {
    var words: String
    var value: String
    var description: String { "\(words) = \(value)" }
  }

  var name: String
  var date: String
  var text = ""
  var times: [Time] = []

  var testDescription: String { name }

  static let stories = read("english-stories.txt")
  static let news = read("english-news.txt")

  static func read(_ name: String, test: String = #filePath) -> [TaggedText] {
    let url = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent("Corpus/\(name)")
    guard let file = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    var texts: [TaggedText] = []
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ")
      if line.hasPrefix("== "), words.count == 3 {
        texts.append(TaggedText(name: String(words[1]), date: String(words[2])))
      } else if !texts.isEmpty {
        texts[texts.count - 1].add(line)
      }
    }
    return texts
  }

  /// The same in one paragraph; headings, which hold no stop, are left out.
  var inOneParagraph: TaggedText {
    var one = self
    one.text = text.split(separator: "\n").filter { $0.contains(".") }.joined(separator: " ")
    return one
  }

  private mutating func add(_ line: Substring) {
    for (number, piece) in line.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      let tag = parts[0].split(separator: "|")
      if number > 0, parts.count == 2, tag.count == 2 {
        times.append(Time(words: String(tag[0]), value: String(tag[1])))
        text += tag[0] + parts[1]
      } else {
        text += piece
      }
    }
    text += "\n"
  }
}

/// Whole English texts, each of whose times must be found and have its value.
@Suite struct TaggedTextTests {
  @Test(
    "histories are read as told in order, without being told that they are", arguments: TaggedText.stories)
  func story(_ text: TaggedText) { check(text) }

  @Test("histories are read alike where no paragraphs are told apart", arguments: TaggedText.stories)
  func storyInOneParagraph(_ text: TaggedText) { check(text.inOneParagraph) }

  @Test("news is read from its own day", arguments: TaggedText.news)
  func news(_ text: TaggedText) { check(text) }

  @Test("the texts are there, and hold times")
  func present() {
    #expect(TaggedText.stories.count >= 5)
    #expect(TaggedText.news.count >= 5)
    #expect((TaggedText.stories + TaggedText.news).allSatisfy { $0.times.count >= 5 })
  }

  private func check(_ tagged: TaggedText) {
    let found = read(tagged.text, dated: tagged.date, .english).times
    let utf8 = Array(tagged.text.utf8)
    let times = found.map { time in
      TaggedText.Time(
        words: String(decoding: utf8[time.span.start..<time.span.end], as: UTF8.self), value: time.value)
    }
    for (one, other) in zip(times, tagged.times) where one != other {
      Issue.record("«\(other)» is read as «\(one)»")
      return
    }
    #expect(times.count == tagged.times.count, "\(times.dropFirst(tagged.times.count))")
  }
}
