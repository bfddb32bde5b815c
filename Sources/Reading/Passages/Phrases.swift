/// Words and phrases to be found in bytes, kept by their first byte so that most places are passed at a glance.
struct Phrases {
  private let phrases: [[UInt8]]
  /// For each first byte the run of phrases that begin with it.
  private let places: [Range<Int>]
  /// For each byte, whether a phrase begins with it.
  private let opens: [Bool]
  private let foldsCase: Bool

  /// - Parameters:
  ///   - phrases: in lower case, unless capitals count.
  ///   - capitalsCount: whether «Foto» is another word than «foto».
  init(_ phrases: [String], capitalsCount: Bool = false) {
    let sorted = phrases.map { Array($0.utf8) }.sorted { $0[0] < $1[0] }
    var places = Array(repeating: 0..<0, count: 256)
    for (place, phrase) in sorted.enumerated() {
      let first = Int(phrase[0])
      places[first] = (places[first].isEmpty ? place : places[first].lowerBound)..<place + 1
    }
    self.phrases = sorted
    self.places = places
    foldsCase = !capitalsCount
    opens = (0...UInt8.max).map { !places[Int(capitalsCount ? $0 : Bytes.lowercased($0, after: 0))].isEmpty }
  }

  /// Whether a text is one of the phrases, no more and no less.
  func contains(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, opens[Int(first)] else { return false }
    return candidates(at: first).contains { phrases[$0].count == text.count && isAt(text, phrases[$0]) }
  }

  /// The length of a phrase that a text begins with.
  func opening(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first, opens[Int(first)] else { return nil }
    return candidates(at: first).first { isAt(text, phrases[$0]) }.map { phrases[$0].count }
  }

  /// Whether a phrase stands anywhere in a text.
  func stand(in text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      // Few bytes begin a phrase.
      bytes.indices.contains { opens[Int(bytes[$0])] && opening(text.dropFirst($0)) != nil }
    }
  }

  /// The phrases that begin with a byte.
  private func candidates(at first: UInt8) -> Range<Int> {
    places[Int(foldsCase ? Bytes.lowercased(first, after: 0) : first)]
  }

  private func isAt(_ text: ArraySlice<UInt8>, _ phrase: [UInt8]) -> Bool {
    guard phrase.count <= text.count else { return false }
    var previous: UInt8 = 0
    for (byte, wanted) in zip(text, phrase) {
      guard (foldsCase ? Bytes.lowercased(byte, after: previous) : byte) == wanted else { return false }
      previous = byte
    }
    return true
  }
}

extension Phrases: ExpressibleByArrayLiteral {
  init(arrayLiteral phrases: String...) { self.init(phrases) }
}
