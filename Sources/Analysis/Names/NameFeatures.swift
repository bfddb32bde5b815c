import TimelineModel

/// The features of a token: what the model has learned weights for.
enum NameFeatures {
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

  /// The number of a feature.
  @inline(__always)
  static func number(_ template: Template, _ value: UInt64) -> UInt64 {
    NameHash.mix(value &+ (template.rawValue &+ 1) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// More than any token has.
  static let most = 64

  /// Tells all features of the token at an offset in a region.
  ///
  /// - Parameters:
  ///   - words: all words of the scan.
  ///   - sights: what the article tells of the word.
  @inline(__always)
  static func each(
    _ words: UnsafePointer<NameWord>, _ region: NameScan.Region, _ offset: Int, _ sights: NameEvidence.Sights,
    _ tell: (Template, UInt64) -> Void
  ) {
    let place = region.words + 2 + offset
    let word = words + place
    let (before, after) = (word - 1, word + 1)
    let (before2, after2) = (word - 2, word + 2)
    let shape = UInt64(word.pointee.shape.rawValue)
    let opens: UInt64 = offset == 0 && region.opensSentence ? 1 : 0
    let look = shape << 2 | opens << 1 | (region.isHeading ? 1 : 0)

    // Read and mixed once: what is told is written to memory, and they would be read anew behind each.
    let (key, keyBefore, keyAfter) = (word.pointee.key, before.pointee.key, after.pointee.key)
    let (mixedBefore, mixedAfter) = (NameHash.mix(keyBefore), NameHash.mix(keyAfter))
    tell(.word, key)
    tell(.shape, look)
    tell(.before, keyBefore)
    tell(.after, keyAfter)
    tell(.before2, before2.pointee.key)
    tell(.after2, after2.pointee.key)
    tell(.beforePair, NameHash.pair(mixed: mixedBefore, key))
    tell(.afterPair, NameHash.pair(key, keyAfter))
    tell(.beforeShape, NameHash.pair(mixed: mixedBefore, shape))
    tell(.afterShape, NameHash.pair(mixed: mixedAfter, shape))
    let (shapeBefore, shapeAfter) = (
      UInt64(before.pointee.shape.rawValue), UInt64(after.pointee.shape.rawValue)
    )
    tell(.shapes, shapeBefore << 16 | shape << 8 | shapeAfter)
    let classes = UInt64(word.pointee.classes.rawValue)
    tell(.classesShape, classes << 8 | look)
    tell(.classesBefore, UInt64(before.pointee.classes.rawValue) << 24 | classes << 8 | shape)
    tell(.classesAfter, UInt64(after.pointee.classes.rawValue) << 24 | classes << 8 | shape)
    guard word.pointee.shape.isWord else { return }
    tell(.suffix2, word.pointee.tail >> 48)
    tell(.suffix3, word.pointee.tail >> 40 ^ shape << 32)
    tell(.suffix4, word.pointee.tail >> 32)
    guard
      word.pointee.shape.isCapitalised || word.pointee.shape == .lowerThenName
        || word.pointee.shape == .address
    else { return }
    tell(.prefix4, word.pointee.head & 0xFFFF_FFFF)
    tell(.suffix5, word.pointee.tail >> 24)
    tell(.suffix7, word.pointee.tail >> 8)
    if word.pointee.part != 0 { tell(.part, word.pointee.part) }
    tell(.beforeTwo, NameHash.pair(before2.pointee.key, keyBefore))
    tell(.afterTwo, NameHash.pair(mixed: mixedAfter, after2.pointee.key))
    tell(.beforeEnd, before.pointee.tail >> 32 ^ shape << 40)
    tell(.afterEnd, after.pointee.tail >> 32 ^ shape << 40)
    tell(.phrase, UInt64(word.pointee.phrase) << 8 | shape)
    tell(.classBefore2, UInt64(before2.pointee.classes.rawValue) << 8 | shapeBefore)
    tell(.classAfter2, UInt64(after2.pointee.classes.rawValue) << 8 | shapeAfter)

    // The run of capitalised words around the token.
    var first = place
    while first > region.words + 2, place - first < 6, words[first - 1].shape.isCapitalised { first -= 1 }
    var last = place
    let end = region.words + 1 + region.tokens.count
    while last < end, last - place < 6, words[last + 1].shape.isCapitalised { last += 1 }
    let run = UInt64(place - first) << 4 | UInt64(last - place)
    tell(.runPlace, run << 8 | look)
    if first < place { tell(.runStart, words[first].key) }
    if last > place { tell(.runEnd, words[last].stem) }
    if first < place {
      tell(.beforeRun, NameHash.pair(words[first - 1].key, 1))
      tell(.beforeRunEnd, words[first - 1].tail >> 32)
    }
    if last > place { tell(.afterRun, words[last + 1].key) }
    let firstClasses = UInt64(words[first].classes.rawValue)
    let lastClasses = UInt64(words[last].classes.rawValue)
    tell(.around, firstClasses << 32 | lastClasses << 16 | run)

    let sights = UInt64(sights.rawValue)
    tell(.people, (sights & 0xFF) << 16 | shape)
    tell(.places, ((sights >> 8) & 0xFF) << 16 | shape)
    tell(.seen, (sights >> 16) * 65536 | look)
    if before.pointee.shape == .quote {
      tell(.quoted, UInt64(words[last + 1].shape == .quote ? 1 : 0))
    }
  }
}
