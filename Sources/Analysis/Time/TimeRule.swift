/// One row of a language's table of time expressions: what a journalist writes, and what it means.
struct TimeRule: Sendable {
  /// Stable name, shown when a date is explained.
  var name: String
  /// In the notation of `TimePattern`.
  var pattern: String
  /// Whether the words are a time only where something before them says so: «2014», «mars».
  var isBare: Bool
  /// Whether they are a time only where nothing else is written, as somebody types it: «15.2», «ons.».
  let isTyped: Bool
  /// What the words mean; nil when they mean nothing, as «31. februar».
  var meaning: @Sendable (TimeCaptures) -> TimeMeaning?

  /// Whether it only makes a time of what follows: «siden» before «2014».
  let isContext: Bool

  init(
    _ name: String, _ pattern: String, bare: Bool = false, typed: Bool = false,
    _ meaning: @escaping @Sendable (TimeCaptures) -> TimeMeaning?
  ) {
    self.name = name
    self.pattern = pattern
    isContext = pattern.hasSuffix("< {time}")
    isBare = bare
    isTyped = typed
    self.meaning = meaning
  }
}

/// What stood in the slots of a pattern.
struct TimeCaptures: Sendable {
  private var values = SIMD32<Int32>(repeating: -1)
  /// What stood in the first and second `{time}`.
  private(set) var time: TimeMeaning?
  private(set) var secondTime: TimeMeaning?

  /// The value of a slot, or of its second occurrence; −1 when the slot was left out.
  subscript(slot: Slot, second second: Bool = false) -> Int {
    Int(values[slot.index * 2 + (second ? 1 : 0)])
  }

  mutating func set(_ place: Int8, _ value: Int) { values[Int(place)] = Int32(truncatingIfNeeded: value) }

  mutating func clear(_ place: Int8) { values[Int(place)] = -1 }

  mutating func set(time: TimeMeaning?, second: Bool) {
    if second { secondTime = time } else { self.time = time }
  }

  /// Added to an hour that holds its minutes: 10830 for «0830».
  static let joinedClock = 10_000

  /// The clock time of {hour} and {minute}, on a day.
  func clock(_ day: TimeMeaning) -> TimeMeaning {
    let hour = self[.hour]
    return hour >= Self.joinedClock
      ? .clock((hour - Self.joinedClock) / 100, hour % 100, day) : .clock(hour, max(0, self[.minute]), day)
  }

  func has(_ slot: Slot) -> Bool { self[slot] >= 0 }
}
