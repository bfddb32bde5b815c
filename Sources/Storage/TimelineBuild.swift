import Foundation

/// The facts of all events that order and facets are made from, as columns in storage order: the events of
/// one article stand together, as they stand in the text.
struct EventFacts {
  var numbers: [Int32] = []
  var articles: [Int32] = []
  /// Index of the passage that tells the event, or -1.
  var passages: [Int32] = []
  var firstDays: [Int32] = []
  var lastDays: [Int32] = []
  /// The event's place when all are ordered by id.
  var idRanks: [Int32] = []
  var isMain: [Bool] = []
  var kinds = NumberLists()
  var publishers = NumberLists()
  var saliences = NumberLists()
  var languages = NumberLists()
  /// Whether the event may have happened on any day before its first.
  var hasOpenPast: [Bool] = []
  var isStatement: [Bool] = []
  var actors = NumberLists()
  var places = NumberLists()
  /// Row of the event that this one is shown as: itself, or another it is the same as.
  var heads: [Int32] = []

  var count: Int { numbers.count }
}

/// A list of numbers for each row, end to end.
struct NumberLists {
  private(set) var offsets: [Int32] = [0]
  private(set) var numbers: [Int32] = []

  mutating func append(_ list: some Sequence<Int32>) {
    numbers.append(contentsOf: list)
    offsets.append(Int32(numbers.count))
  }

  /// Appends a list of four bytes a number.
  mutating func append(littleEndian data: Data) {
    numbers.append(littleEndian: data)
    offsets.append(Int32(numbers.count))
  }

  subscript(row: Int) -> ArraySlice<Int32> { numbers[Int(offsets[row])..<Int(offsets[row + 1])] }
}

/// Timeline order, facets and the way from passages to events, computed from the facts.
struct TimelineBuild {
  /// By ordinal: the row of the event.
  private(set) var rows: [Int32]
  /// By row: the ordinal it is shown at, or -1.
  private(set) var ordinals: [Int32]
  /// By row: the next other row shown at the same ordinal, or -1.
  private let nextMembers: [Int32]
  private let facts: EventFacts

  /// Orders as `TimelineKey`: by earliest day, then the narrower, then deeds before words, then id; undated last.
  init(_ facts: EventFacts) {
    struct Key {
      var days: Int64
      var rank: Int32
      var row: Int32
    }
    self.facts = facts
    var keys: [Key] = []
    keys.reserveCapacity(facts.count)
    for row in 0..<facts.count where facts.heads[row] == row {
      // The first day above the last one; the last one's sign bit is flipped to order as unsigned.
      let days = Int64(facts.firstDays[row]) << 32 | Int64(UInt32(bitPattern: facts.lastDays[row]) ^ 1 << 31)
      let rank = facts.idRanks[row] + (facts.isStatement[row] ? Int32(facts.count) : 0)
      keys.append(Key(days: days, rank: rank, row: Int32(row)))
    }
    keys.sort { $0.days != $1.days ? $0.days < $1.days : $0.rank < $1.rank }
    rows = keys.map(\.row)
    ordinals = Array(repeating: -1, count: facts.count)
    for (ordinal, row) in rows.enumerated() { ordinals[Int(row)] = Int32(ordinal) }
    var nextMembers = [Int32](repeating: -1, count: facts.count)
    for row in 0..<facts.count where facts.heads[row] >= 0 && facts.heads[row] != row {
      let head = Int(facts.heads[row])
      ordinals[row] = ordinals[head]
      nextMembers[row] = nextMembers[head]
      nextMembers[head] = Int32(row)
    }
    self.nextMembers = nextMembers
  }

  /// One facet: which numbers occur, most frequent first, and their posting lists.
  struct Facet {
    var numbers: [Int32]
    var offsets: [Int32]
    var postings: [Int32]
  }

  /// - Parameters:
  ///   - lists: each row's numbers, all below `limit`.
  ///   - rank: the place of a number among equally frequent ones.
  func facet(_ lists: NumberLists, limit: Int, rank: [Int32]) -> Facet {
    var counts = [Int32](repeating: 0, count: limit)
    forEachPosting(lists, limit: limit) { number, _ in counts[number] += 1 }
    let numbers = (0..<limit).filter { counts[$0] > 0 }
      .sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : rank[$0] < rank[$1] }
    var offsets: [Int32] = [0]
    var ends = [Int32](repeating: 0, count: limit)
    for number in numbers {
      ends[number] = offsets[offsets.count - 1]
      offsets.append(ends[number] + counts[number])
    }
    var postings = [Int32](repeating: 0, count: Int(offsets[numbers.count]))
    forEachPosting(lists, limit: limit) { number, ordinal in
      postings[Int(ends[number])] = ordinal
      ends[number] += 1
    }
    return Facet(numbers: numbers.map(Int32.init), offsets: offsets, postings: postings)
  }

  /// Every number of every event and its ordinal, ordinals ascending; a number that merged events share is
  /// counted once.
  private func forEachPosting(_ lists: NumberLists, limit: Int, _ body: (Int, Int32) -> Void) {
    var seen = [Int32](repeating: -1, count: limit)
    for (ordinal, head) in rows.enumerated() {
      var row = Int(head)
      while row >= 0 {
        for number in lists[row] where seen[Int(number)] != ordinal {
          seen[Int(number)] = Int32(ordinal)
          body(Int(number), Int32(ordinal))
        }
        row = Int(nextMembers[row])
      }
    }
  }

  /// The ordinals that a hit in each passage of an article leads to: the events it tells, else the nearest
  /// before it, else the article's main or first event.
  ///
  /// - Parameters:
  ///   - hasTitle: whether a title that no passage has comes behind the passages; it leads to the main event.
  ///   - rows: the article's events.
  func events(ofPassages count: Int, hasTitle: Bool, rows: [Int]) -> [[Int32]] {
    let shown = rows.filter { ordinals[$0] >= 0 }
    guard let first = shown.first else { return Array(repeating: [], count: count + (hasTitle ? 1 : 0)) }
    var told = [[Int32]](repeating: [], count: count)
    for row in shown where told.indices.contains(Int(facts.passages[row])) {
      told[Int(facts.passages[row])].append(ordinals[row])
    }
    let main = ordinals[shown.first { facts.isMain[$0] } ?? first]
    var nearest = main
    for passage in 0..<count {
      if let last = told[passage].last { nearest = last } else { told[passage] = [nearest] }
    }
    if hasTitle { told.append([main]) }
    return told
  }
}
