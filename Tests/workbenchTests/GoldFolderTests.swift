import Foundation
import Testing

@testable import workbench

struct GoldFolderTests {
  private static func folder() throws -> GoldFolder {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try GoldFolder(path: tests.appendingPathComponent("Gold").path)
  }

  @Test("every snippet of the gold stands in its text")
  func snippets() throws {
    let items = try Self.folder().items
    #expect(items.count >= 24)
    for item in items {
      let text = GoldText(String(decoding: item.bytes, as: UTF8.self))
      let anchors =
        item.gold.times.map(\.words) + item.gold.events.flatMap { [$0.words] + $0.also }
        + item.gold.figures.map { GoldSnippet(snippet: $0.snippet, occurrence: $0.occurrence) }
        + item.gold.paragraphKinds.map { GoldSnippet(snippet: $0.snippet, occurrence: nil) }
      for anchor in anchors {
        #expect(
          text.span(of: anchor.snippet, occurrence: anchor.occurrence) != nil,
          "\(item.gold.article): «\(anchor.snippet)»")
      }
      for quote in item.gold.quotes {
        #expect(text.span(of: quote) != nil, "\(item.gold.article): «\(quote.snippetStart)»")
      }
    }
  }

  @Test("every event of the gold has days, and the truth lies within them")
  func days() throws {
    for item in try Self.folder().items {
      let days = item.gold.events.map(\.days) + item.gold.times.map(\.days)
      #expect(item.gold.events.allSatisfy { $0.days.interval != nil })
      #expect(days.allSatisfy { $0.interval == nil || $0.truthLies(within: $0.interval) != false })
    }
  }

  @Test("every actor of an event and every speaker is among the article's actors")
  func names() throws {
    for item in try Self.folder().items {
      let names = Set(item.gold.actors.map(\.name))
      for name in item.gold.events.flatMap(\.actors) + item.gold.quotes.map(\.speaker) {
        #expect(names.contains(name), "\(item.gold.article): \(name)")
      }
    }
  }

  @Test("a sentence's types and values are TIMEX3")
  func values() throws {
    let sentences = try Self.folder().sentences
    #expect(sentences.count >= 300)
    #expect(sentences.count { $0.times.isEmpty } >= 40)
    for sentence in sentences {
      for time in sentence.times.flatMap({ [$0] + $0.ends }) {
        #expect(["DATE", "TIME", "DURATION", "SET"].contains(time.type ?? ""), "\(sentence.name)")
        let isValue = time.values.allSatisfy {
          $0.wholeMatch(
            of: /P[\dYMWDTHX.]+|(\d{2,4}|XXXX)(-[\dWXHQSPUFAIE\/-]+)?(T[\d:MONIAFEV]+)?|[A-Z]+_REF/) != nil
        }
        #expect(isValue, "\(sentence.name): \(time.values)")
      }
    }
  }

  @Test("a weekday in the words is that of the day")
  func weekdays() throws {
    let names = [
      ["mandag", "måndag"], ["tirsdag", "tysdag"], ["onsdag"], ["torsdag"], ["fredag"],
      ["lørdag", "laurdag"],
      ["søndag", "sundag"],
    ]
    for sentence in try Self.folder().sentences {
      for time in sentence.times {
        guard let interval = time.days.interval, interval.count == 1, time.ends.isEmpty else { continue }
        let words = time.words.snippet.lowercased().split { !$0.isLetter }.map(String.init)
        for (index, forms) in names.enumerated() where forms.contains(where: words.contains) {
          #expect(interval.first.weekday == index + 1, "\(sentence.name): «\(time.words.snippet)»")
        }
      }
    }
  }
}
