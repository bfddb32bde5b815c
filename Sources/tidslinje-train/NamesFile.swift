import Analysis

/// What is learned as a file: weights become whole numbers of one byte.
struct NamesFile {
  var lists: WordLists
  /// Nothing but the lists without it.
  var model: ChainModel?

  /// What a weight of 1 is in the file.
  private static let scale: Float = 127 / 5

  var bytes: [UInt8] {
    var file = NameModelFile(words: lists.words.count, features: model?.numbers.count ?? 0)
    for (key, classes) in lists.words.sorted(by: { $0.key < $1.key }) { file.insert(word: key, classes) }
    guard let model else { return file.bytes }
    for place in model.ranked() {
      file.insert(feature: model.numbers[place], SIMD16<Int8>(Self.whole(model.weights[place], limit: 127)))
    }
    file.transitions = model.transitions.map { SIMD16<Int16>(Self.whole($0, limit: 1000)) }
    return file.bytes
  }

  private static func whole(_ row: SIMD16<Float>, limit: Float) -> SIMD16<Float> {
    (row * scale).rounded(.toNearestOrEven)
      .clamped(lowerBound: SIMD16(repeating: -limit), upperBound: SIMD16(repeating: limit))
  }
}
