import Testing
import TimelineModel

@testable import Interface

struct PageTests {
  @Test("a page passes nothing over, either way", arguments: ["g", "A g", "C g"])
  func pages(view: String) {
    var session = Session()
    session.press(view)
    func rows() -> ClosedRange<Int> {
      let browser = session.browser
      let height = browser.rooms.timeline?.height ?? 0
      return switch browser.perspective {
      case .articles:
        browser.articlesPane.position
          .top...(browser.articleLines?.lastRow(
            from: browser.articlesPane.position.top, height: height) ?? 0)
      case .quotes:
        browser.quotesPane.position
          .top...QuoteLines(rows: browser.quotesPane.rows).lastRow(
            from: browser.quotesPane.position.top, height: height)
      default: browser.position.top...browser.lines.lastRow(from: browser.position.top, height: height)
      }
    }
    for key in ["<PageDown>", "<PageUp>"] {
      for _ in 0..<40 {
        let before = rows()
        session.press(key)
        #expect(before.overlaps(rows()))
      }
    }
    #expect(rows().lowerBound == 0)
  }
}
