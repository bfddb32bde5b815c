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
    #expect(items.count >= 12)
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
}
