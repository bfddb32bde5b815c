import TimelineModel

/// The features of a token: what the model has learned weights for.
///
/// Most come in groups: those of a group hang on the same few numbers, and are the same again wherever these are.
struct NameFeatures {
  /// A kind of feature; with a value it makes one feature.
  enum Template: UInt64 {
    case word, shape, prefix4, suffix2, suffix3, suffix4, suffix5, suffix7, part
    case before, after, before2, after2, beforePair, afterPair, beforeTwo, afterTwo
    case beforeShape, afterShape, beforeEnd, afterEnd, shapes
    case classesBefore, classesAfter, classesShape, phrase, classBefore2, classAfter2
    case runStart, runEnd, beforeRun, afterRun, beforeRunEnd, runPlace, around
    case people, places, seen, quoted

    /// Whether the feature names a certain word: a model that leans on them knows its training texts by heart.
    var isLexical: Bool {
      switch self {
      case .word, .suffix5, .suffix7, .suffix4, .prefix4, .beforePair, .afterPair, .runStart, .runEnd,
        .phrase:
        true
      default: false
      }
    }
  }

  /// Features that hang on the same few numbers.
  enum Group: UInt64 {
    /// How the token is spelt.
    case spelling
    /// The token beside it, and the one beyond that.
    case before, after, before2, after2
    /// What lists and the article say of it.
    case look
    /// What lists say of the tokens beside it.
    case classes
    /// The run of capitalised words around it.
    case run
  }

  typealias Tell = (Template, UInt64) -> Void

  /// More than any token has in no group.
  static let most = 16

  private let words: UnsafePointer<NameWord>
  private let word: UnsafePointer<NameWord>
  private let sights: UInt64
  private let shape: UInt64
  private let look: UInt64
  /// Whether it may be a name, by its look: of others there is less to tell.
  private let mayBeName: Bool
  /// The first and the last of the run of capitalised words around it.
  private let run: (first: Int, last: Int, place: UInt64)
  // Mixed once for several features.
  private let mixedBefore: UInt64
  private let mixedAfter: UInt64

  /// - Parameters:
  ///   - words: all words of the scan.
  ///   - offset: which token of the region.
  ///   - sights: what the article tells of the word.
  @inline(__always)
  init(
    _ words: UnsafePointer<NameWord>, _ region: NameScan.Region, _ offset: Int, _ sights: NameEvidence.Sights
  ) {
    let place = region.words + 2 + offset
    self.words = words
    word = words + place
    let own = words[place].shape
    shape = UInt64(own.rawValue)
    let opens: UInt64 = offset == 0 && region.opensSentence ? 1 : 0
    look = shape << 2 | opens << 1 | (region.isHeading ? 1 : 0)
    mixedBefore = NameHash.mix(words[place - 1].key)
    mixedAfter = NameHash.mix(words[place + 1].key)
    mayBeName = own.isCapitalised || own == .lowerThenName || own == .address
    self.sights = UInt64(sights.rawValue)
    guard mayBeName else {
      run = (place, place, 0)
      return
    }
    var first = place
    while first > region.words + 2, place - first < 6, words[first - 1].shape.isCapitalised { first -= 1 }
    var last = place
    let end = region.words + 1 + region.tokens.count
    while last < end, last - place < 6, words[last + 1].shape.isCapitalised { last += 1 }
    run = (first, last, UInt64(place - first) << 4 | UInt64(last - place))
  }

  /// The number of a feature.
  @inline(__always)
  static func number(_ template: Template, _ value: UInt64) -> UInt64 {
    NameHash.mix(value &+ (template.rawValue &+ 1) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// All features of the token.
  func each(_ tell: Tell) {
    eachGroup { group, _ in each(group, tell) }
    eachAlone(tell)
  }

  /// The groups of the token's features, each with a number for all that its features hang on.
  @inline(__always)
  func eachGroup(_ tell: (Group, UInt64) -> Void) {
    tell(.spelling, NameHash.pair(word.pointee.key, shape))
    tell(.before, NameHash.pair(mixed: mixedBefore, shape))
    tell(.after, NameHash.pair(mixed: mixedAfter, shape))
    tell(.before2, beyond(word[-2], UInt64(word[-1].shape.rawValue)))
    tell(.after2, beyond(word[2], UInt64(word[1].shape.rawValue)))
    let classes = UInt64(word.pointee.classes.rawValue)
    tell(
      .look,
      classes << 48 | UInt64(word.pointee.phrase) << 40 | (mayBeName ? sights : 0) << 8 | look)
    let beside = UInt64(word[-1].classes.rawValue) << 16 | UInt64(word[1].classes.rawValue)
    tell(.classes, NameHash.pair(shapes, classes << 32 | beside))
    if mayBeName { tell(.run, NameHash.pair(ends, run.place << 8 | look)) }
  }

  @inline(__always)
  private func beyond(_ other: NameWord, _ shapeBetween: UInt64) -> UInt64 {
    NameHash.pair(
      other.key, UInt64(other.classes.rawValue) << 8 | shapeBetween << 1 | (mayBeName ? 1 : 0))
  }

  private var shapes: UInt64 {
    UInt64(word[-1].shape.rawValue) << 16 | shape << 8 | UInt64(word[1].shape.rawValue)
  }

  /// What lists say of the run's ends.
  private var ends: UInt64 {
    UInt64(words[run.first].classes.rawValue) << 32 | UInt64(words[run.last].classes.rawValue) << 16
  }

  /// The features of a group.
  @inline(__always)
  func each(_ group: Group, _ tell: Tell) {
    switch group {
    case .spelling: eachOfSpelling(tell)
    case .before:
      tell(.before, word[-1].key)
      tell(.beforeShape, NameHash.pair(mixed: mixedBefore, shape))
      if mayBeName { tell(.beforeEnd, word[-1].tail >> 32 ^ shape << 40) }
    case .after:
      tell(.after, word[1].key)
      tell(.afterShape, NameHash.pair(mixed: mixedAfter, shape))
      if mayBeName { tell(.afterEnd, word[1].tail >> 32 ^ shape << 40) }
    case .before2:
      tell(.before2, word[-2].key)
      guard mayBeName else { return }
      tell(.classBefore2, UInt64(word[-2].classes.rawValue) << 8 | UInt64(word[-1].shape.rawValue))
    case .after2:
      tell(.after2, word[2].key)
      guard mayBeName else { return }
      tell(.classAfter2, UInt64(word[2].classes.rawValue) << 8 | UInt64(word[1].shape.rawValue))
    case .look: eachOfLook(tell)
    case .classes:
      let classes = UInt64(word.pointee.classes.rawValue)
      tell(.shapes, shapes)
      tell(.classesBefore, UInt64(word[-1].classes.rawValue) << 24 | classes << 8 | shape)
      tell(.classesAfter, UInt64(word[1].classes.rawValue) << 24 | classes << 8 | shape)
    case .run:
      tell(.runPlace, run.place << 8 | look)
      tell(.around, ends | run.place)
    }
  }

  @inline(__always)
  private func eachOfSpelling(_ tell: Tell) {
    tell(.word, word.pointee.key)
    guard word.pointee.shape.isWord else { return }
    let tail = word.pointee.tail
    tell(.suffix2, tail >> 48)
    tell(.suffix3, tail >> 40 ^ shape << 32)
    tell(.suffix4, tail >> 32)
    guard mayBeName else { return }
    tell(.prefix4, word.pointee.head & 0xFFFF_FFFF)
    tell(.suffix5, tail >> 24)
    tell(.suffix7, tail >> 8)
    if word.pointee.part != 0 { tell(.part, word.pointee.part) }
  }

  @inline(__always)
  private func eachOfLook(_ tell: Tell) {
    tell(.shape, look)
    tell(.classesShape, UInt64(word.pointee.classes.rawValue) << 8 | look)
    guard mayBeName else { return }
    tell(.phrase, UInt64(word.pointee.phrase) << 8 | shape)
    tell(.people, (sights & 0xFF) << 16 | shape)
    tell(.places, ((sights >> 8) & 0xFF) << 16 | shape)
    tell(.seen, (sights >> 16) * 65536 | look)
  }

  /// The features in no group: what they hang on hardly comes again.
  @inline(__always)
  func eachAlone(_ tell: Tell) {
    tell(.beforePair, NameHash.pair(mixed: mixedBefore, word.pointee.key))
    tell(.afterPair, NameHash.pair(word.pointee.key, word[1].key))
    guard mayBeName else { return }
    tell(.beforeTwo, NameHash.pair(word[-2].key, word[-1].key))
    tell(.afterTwo, NameHash.pair(mixed: mixedAfter, word[2].key))
    if words + run.first < word {
      tell(.runStart, words[run.first].key)
      tell(.beforeRun, NameHash.pair(words[run.first - 1].key, 1))
      tell(.beforeRunEnd, words[run.first - 1].tail >> 32)
    }
    if words + run.last > word {
      tell(.runEnd, words[run.last].stem)
      tell(.afterRun, words[run.last + 1].key)
    }
    if word[-1].shape == .quote { tell(.quoted, words[run.last + 1].shape == .quote ? 1 : 0) }
  }
}
