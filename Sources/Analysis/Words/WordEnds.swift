/// Endings of words, found letter by letter from behind: «-departementet», «-soldater».
///
/// As a tree in one array, so that a word costs no more steps than the letters it shares with some ending.
struct WordEnds<Value: Sendable>: Sendable {
  private var values: [Value] = []
  /// For each node the node behind each letter, and 0 for none; the first node is the end of the word. Small, for a tree
  /// should stay near the processor.
  private var nodes: [UInt16] = []
  /// For each node the first row that ends there, as an index into `values`; −1 for none.
  private var rows: [Int16] = []
  /// The column of each byte in a node; 0 for those that no ending has.
  private var columns: [UInt8] = Array(repeating: 0, count: 256)
  private let width: Int
  /// A bit for the lower five bits of each last letter, which no case changes: many words end on none of them.
  private let lasts: UInt32

  /// - Parameter rows: endings in lower case, each with its value; of several that fit, the first row counts.
  init(_ rows: [(String, Value)]) {
    var count: UInt8 = 0
    for byte in rows.flatMap(\.0.utf8) where columns[Int(byte)] == 0 {
      count += 1
      columns[Int(byte)] = count
    }
    width = Int(count) + 1
    lasts = rows.reduce(0) { lasts, row in row.0.utf8.last.map { lasts | 1 << UInt32($0 & 31) } ?? lasts }
    addNode()
    for (ending, value) in rows { add(ending, value) }
  }

  private mutating func addNode() {
    nodes += repeatElement(0, count: width)
    rows.append(-1)
  }

  private mutating func add(_ ending: String, _ value: Value) {
    var node = 0
    for byte in ending.utf8.reversed() {
      let step = node * width + Int(columns[Int(byte)])
      if nodes[step] == 0 {
        nodes[step] = UInt16(rows.count)
        addNode()
      }
      node = Int(nodes[step])
    }
    values.append(value)
    if rows[node] < 0 { rows[node] = Int16(values.count - 1) }
  }

  /// The value of the first row whose ending the word at `index` has, in any case.
  ///
  /// - Parameter rest: how many bytes must stand before the ending at least.
  @inline(__always)
  func value(_ text: AnalyzedText, _ index: Int, leaving rest: Int = 0) -> Value? {
    let token = text.tokens[index]
    let (start, end) = (Int(token.start), Int(token.end))
    guard end > start + rest, lasts >> UInt32(text.bytes[end - 1] & 31) & 1 == 1 else { return nil }
    return value(text.bytes, start, end, leaving: rest)
  }

  private func value(_ bytes: [UInt8], _ start: Int, _ end: Int, leaving rest: Int) -> Value? {
    var place = end
    let first = start + rest
    var node = 0
    var best = Int16.max
    while place > first {
      place -= 1
      let byte = Lexicon.fold(bytes[place], after: place > start ? bytes[place - 1] : 0)
      node = Int(nodes[node * width + Int(columns[Int(byte)])])
      if node == 0 { break }
      if rows[node] >= 0, rows[node] < best { best = rows[node] }
    }
    return best == .max ? nil : values[Int(best)]
  }
}

extension WordEnds where Value == Void {
  /// Endings that only matter together, with white space between.
  init(_ endings: String) {
    self.init(endings.split(whereSeparator: \.isWhitespace).map { (String($0), ()) })
  }

  /// Whether the word at `index` has one of the endings.
  func fit(_ text: AnalyzedText, _ index: Int, leaving rest: Int = 0) -> Bool {
    value(text, index, leaving: rest) != nil
  }
}
