import Golden
import Testing
import TimelineModel

@testable import Interface

/// Every size of window, with the texts that break columns elsewhere.
@Suite struct LayoutTests {
  static let sizes = [
    (40, 10), (80, 24), (100, 30), (120, 36), (140, 40), (200, 60), (50, 70), (200, 12), (60, 20), (119, 16),
  ]

  private static let texts = [
    "Statsmini\u{AD}steren møter 日本の外相 om koalisjonens flyktningehjelpsorganisasjonssamarbeid",
    "Cafe\u{301} i Raqqa 👩‍👩‍👧 åpnet 🇳🇴 igjen, sier an-Nu\u{304}r\u{12B} og flere",
    "ＷＩＤＥ ＬＥＴＴＥＲＳ　ＡＬＬ　ＴＨＥ　ＷＡＹ ＡＣＲＯＳＳ ＴＨＥ ＬＩＮＥ",
    "Utenriksdepartementets\u{AD}koordineringsutvalgs\u{AD}sekretariatsfunksjon 27.–28. april 2017",
  ]

  private func session(_ width: Int, _ height: Int) -> Session {
    var session = Session(width, height)
    for place in session.archive.entries.indices {
      session.archive.entries[place].event.headline = Self.texts[place % Self.texts.count]
    }
    let text = Self.texts.joined(separator: " ")
    session.go(to: "日本")
    let id = session.archive.entries[0].event.article
    let passages = [Passage(.body, Span(0, text.utf8.count))]
    session.archive.articles[id]?.article.text = text
    session.archive.articles[id]?.article.passages = passages
    session.archive.articles[id]?.article.title = Self.texts[2]
    session.archive.articles[id]?.findings = Findings(
      article: id, language: .bokmål, published: .unknown, publishedBasis: .none)
    session.send(.loaded(session.archive.index))
    session.press("g")
    return session
  }

  @Test("columns are straight, nothing is halved, and rooms do not overlap", arguments: sizes)
  func straight(width: Int, height: Int) {
    for keys in ["", "<Enter>", "a", "w"] {
      let session = session(width, height).pressing(keys)
      let canvas = session.canvas
      for y in 0..<height {
        var x = 0
        while x < width {
          let cell = canvas[x, y]
          #expect(!cell.isContinuation, "half a character at \(x), \(y) of \(width) × \(height)")
          if cell.width == 2 { #expect(x + 1 < width && canvas[x + 1, y].isContinuation) }
          x += max(1, cell.width)
        }
      }
      let rooms = session.browser.rooms
      let all =
        [rooms.header, rooms.bottom]
        + [rooms.strip, rooms.actors, rooms.timeline, rooms.article].compactMap { $0 }
      for (number, room) in all.enumerated() {
        #expect(room.maxX <= width && room.maxY <= height)
        for other in all.dropFirst(number + 1) {
          let isApart =
            room.maxX <= other.x || other.maxX <= room.x || room.maxY <= other.y || other.maxY <= room.y
          #expect(isApart, "\(room) and \(other)")
        }
      }
      guard session.browser.overlay == nil else { continue }
      for divider in rooms.dividers where divider.width == 1 {
        for y in divider.y..<divider.maxY { #expect(["│", "├"].contains(canvas[divider.x, y].text)) }
      }
    }
  }

  @Test("odd sizes as they look", arguments: [(100, 30), (50, 70), (200, 12), (200, 60)])
  func pictures(width: Int, height: Int) {
    expectGolden(session(width, height).screen, "Screens/layout-\(width)x\(height).txt")
  }

  @Test("a name that is too long loses whole words, so that no year becomes another")
  func longTitle() {
    var session = Session(40, 10)
    session.browser.title = "Koalisjonen mot IS 2014–2020"
    #expect(
      session.screen.hasPrefix(" Koalisjonen mot IS  ")
        || session.screen.hasPrefix(" Koalisjonen mot IS 2014–2020 "))
    #expect(!session.screen.contains("2…"))
  }
}
