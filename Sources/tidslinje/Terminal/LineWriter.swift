import CNcurses
import Foundation
import Interface

/// Gives ncurses the cells of a line that are not as before.
struct LineWriter {
  /// The cells of a line where they lie.
  typealias Row = UnsafeBufferPointer<Cell>

  private let window: UnsafeMutablePointer<WINDOW>
  /// Whether the rest of a line can be cleared while a colour is on.
  private let clearsInColour: Bool
  var pens: PenCase
  /// Cells beside one another that take one column each: ncurses takes many at once more lightly than one by one.
  private var run: (x: Int, y: Int, cells: [cchar_t]) = (0, 0, [])

  init(_ window: UnsafeMutablePointer<WINDOW>, _ pens: PenCase) {
    self.window = window
    self.pens = pens
    clearsInColour = tigetflag("bce") == 1
  }

  /// Writes line `y` of a screen over what stood there before; nil where nobody knows.
  ///
  /// Blanks are written with the pen of the word before them, or after them, where that does not show: changing pens
  /// costs more bytes than most words. So does leaving a few blanks with another pen beside a new word, or among others
  /// that are written: the cursor goes over short stretches by writing them.
  mutating func write(_ row: Row, over old: Row?, y: Int) {
    var blanks = 0..<0
    /// The pen of the word just written.
    var last: Pen?
    for place in row.indices {
      let cell = row[place]
      if cell.isContinuation { continue }
      let next = place + max(1, cell.width)
      if cell.grapheme == .space {
        blanks = blanks.lowerBound..<next
        continue
      }
      let pen = old?[place] == cell ? nil : pens.pen(for: cell)
      if !blanks.isEmpty { write(blanks, of: row, over: old, y: y, between: last, and: pen) }
      blanks = next..<next
      last = pen
      if let pen { write(cell, pen, x: place, y: y) }
    }
    if !clearsInColour { last = nil }
    if !blanks.isEmpty { write(blanks, of: row, over: old, y: y, between: last, and: nil) }
    writeRun()
  }

  /// Writes blanks between two words, each with its pen where it is written too.
  private mutating func write(
    _ blanks: Range<Int>, of row: Row, over old: Row?, y: Int,
    between last: Pen?, and next: Pen?
  ) {
    var stretch = blanks
    if let first = blanks.first(where: { !isStillBlank(row[$0], over: old?[$0]) }),
      let end = blanks.last(where: { !isStillBlank(row[$0], over: old?[$0]) })
    {
      if last == nil || first - blanks.lowerBound > Self.few { stretch = first..<stretch.upperBound }
      if next == nil || blanks.upperBound - end > Self.few + 1 { stretch = stretch.lowerBound..<end + 1 }
    } else if last == nil || next == nil || blanks.count > Self.few {
      return
    }
    for place in stretch {
      var pen = pens.pen(for: row[place])
      if pen.showsOnlyInk, let near = last ?? next, near.showsOnlyInk { pen = near }
      write(row[place], pen, x: place, y: y)
    }
  }

  /// As many cells as the cursor goes over by writing them.
  private static let few = 5

  /// Whether a blank looks as what stood there.
  private mutating func isStillBlank(_ blank: Cell, over old: Cell?) -> Bool {
    guard let old, old != blank else { return old != nil }
    return old.grapheme == .space && !old.isContinuation && pens.pen(for: old).showsOnlyInk
      && pens.pen(for: blank).showsOnlyInk
  }

  private mutating func write(_ cell: Cell, _ pen: Pen, x: Int, y: Int) {
    if let scalar = cell.grapheme.onlyScalar, cell.width == 1 {
      if run.y != y || run.x + run.cells.count != x {
        writeRun()
        (run.x, run.y) = (x, y)
      }
      var put = pen.look
      put.chars.0 = wchar_t(bitPattern: scalar.value)
      run.cells.append(put)
      return
    }
    writeRun()
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: Int(CCHARW_MAX) + 1) { characters in
      var count = 0
      cell.grapheme.forEachScalar { scalar in
        characters[count] = wchar_t(bitPattern: scalar.value)
        count += 1
      }
      characters[count] = 0
      guard let text = UnsafePointer(characters.baseAddress) else { return }
      _ = nc_put(window, Int32(y), Int32(x), text, pen.attributes, pen.pair)
    }
  }

  /// Gives ncurses the cells gathered so far.
  private mutating func writeRun() {
    if run.cells.isEmpty { return }
    mvwadd_wchnstr(window, Int32(run.y), Int32(run.x), run.cells, Int32(run.cells.count))
    run.cells.removeAll(keepingCapacity: true)
  }
}
