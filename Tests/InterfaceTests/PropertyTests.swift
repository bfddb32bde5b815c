import Testing
import TimelineModel

@testable import Interface

/// What holds whatever is pressed.
@Suite struct PropertyTests {
  @Test("no keys, clicks or sizes break the state", arguments: 0..<8)
  func random(seed: Int) {
    var state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15
    func roll(_ sides: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(sides))
    }
    let keys =
      Set(Command.allCases.flatMap(\.info.keys)).sorted { $0.name < $1.name }
      + Key.sequence("a e 5 9 å x <F7>")
    let sizes = ScreenTests.sizes.map { Size($0.0, $0.1) } + [Size(10, 3), Size(70, 21), Size(120, 17)]
    var session = Session(80, 24, .nynorsk)
    var view = BrowserView()
    var last = session.browser
    for _ in 0..<150 {
      switch roll(20) {
      case 0: session.send(.resized(sizes[roll(sizes.count)]))
      case 1, 2:
        let kinds = Mouse.Kind.allCases
        session.send(.mouse(Mouse(kinds[roll(kinds.count)], x: roll(210), y: roll(52))))
      case 3: session.send(.paste("mars 2017"))
      case 4: session.send(.paced(roll(2) == 0 ? .hurrying : .resting))
      default: session.send(.key(keys[roll(keys.count)]))
      }
      check(session)
      // What is left as it stood is as it would be drawn, and the lines said to be so are as they were.
      let before = view.canvas(of: last)
      let canvas = view.canvas(of: session.browser)
      #expect(canvas == session.canvas)
      if before.size == canvas.size {
        let left = (0..<canvas.size.height).filter { !view.isDrawn(line: $0) }
        #expect(left.allSatisfy { canvas.isLine($0, as: before.cells) })
      }
      last = session.browser
    }
  }

  private func check(_ session: Session) {
    let browser = session.browser
    if let ordinal = browser.chosenOrdinal {
      #expect(browser.selection.events[ordinal])
    } else {
      #expect(browser.selection.count == 0)
    }
    if !browser.rooms.isTooSmall {
      #expect(browser.visibleOrdinals.allSatisfy { browser.entries[$0] != nil })
      if let ordinal = browser.chosenOrdinal { #expect(browser.visibleOrdinals.contains(ordinal)) }
      #expect(browser.rooms[browser.focus] != nil)
    }
    let canvas = session.canvas
    #expect(canvas.cells.count == browser.size.width * browser.size.height)
    #expect(canvas.cells.allSatisfy { !$0.text.unicodeScalars.contains { $0.value < 0x20 } })
  }

  @Test("what is on the screen has been fetched or is asked for, even before any answer")
  func asked() {
    var browser = Browser(title: "", language: .english, size: Size(120, 36))
    var effects = update(&browser, on: .loaded(SampleArchive().index))
    for key in Key.sequence("j <PageDown> G g ] } <C-d> a 9 j") {
      var asked: Set<Int> = []
      for case .fetch(let ordinals) in effects { asked.formUnion(ordinals) }
      #expect(browser.visibleOrdinals.allSatisfy { asked.contains($0) || browser.entries[$0] != nil })
      effects = update(&browser, on: .key(key))
    }
  }

  @Test("scrolling shows lines without gaps: a heading, then events in order")
  func lines() {
    let session = Session()
    let lines = session.browser.lines
    for top in stride(from: 0, to: lines.selection.count, by: 7) {
      for height in [1, 2, 5, 20] {
        let shown = lines.lines(from: top, height: height)
        let rows = shown.compactMap { line in if case .event(let row) = line { row } else { nil } }
        #expect(shown.count <= height)
        #expect(rows == Array(top..<(top + rows.count)))
        if let last = rows.last {
          #expect(lines.line(of: last, from: top) == shown.count - 1 || shown.last != .event(row: last))
        }
      }
    }
    for row in stride(from: 0, to: lines.selection.count, by: 11) {
      for height in 2...12 {
        let top = lines.top(max(0, row - 5), showing: row, height: height)
        #expect(lines.lines(from: top, height: height).contains(.event(row: row)))
      }
    }
  }
}
