import TimelineModel

/// A number in digits: «20.871», «25 000», «2,5», «F-16» not.
struct WrittenNumber {
  var span: Span
  var value: Double

  static func all(in text: String, _ language: Language) -> [WrittenNumber] {
    let bytes = Array(text.utf8)
    let (group, fraction): (UInt8, UInt8) = language == .english ? (0x2C, 0x2E) : (0x2E, 0x2C)
    func isDigit(_ place: Int) -> Bool {
      bytes.indices.contains(place) && (0x30...0x39).contains(bytes[place])
    }
    func isGroup(_ place: Int) -> Bool {
      guard bytes.indices.contains(place), bytes[place] == group || bytes[place] == 0x20 else { return false }
      return (1...3).allSatisfy { isDigit(place + $0) } && !isDigit(place + 4)
    }
    var numbers: [WrittenNumber] = []
    var place = 0
    while place < bytes.count {
      guard isDigit(place) else {
        place += 1
        continue
      }
      let start = place
      while isDigit(place) { place += 1 }
      if place - start <= 3 { while isGroup(place) { place += 4 } }
      if place < bytes.count, bytes[place] == fraction, isDigit(place + 1) {
        place += 1
        while isDigit(place) { place += 1 }
      }
      if isPartOfName(bytes, start) { continue }
      let digits = bytes[start..<place].compactMap { byte -> UInt8? in
        byte == fraction ? 0x2E : byte == group || byte == 0x20 ? nil : byte
      }
      if let value = Double(String(decoding: digits, as: UTF8.self)) {
        numbers.append(WrittenNumber(span: Span(start, place), value: value))
      }
    }
    return numbers
  }

  /// After a letter, or a letter and a hyphen: «F-16», «A400».
  private static func isPartOfName(_ bytes: [UInt8], _ start: Int) -> Bool {
    func isLetter(_ place: Int) -> Bool {
      place >= 0 && ((0x61...0x7A).contains(bytes[place] | 0x20) || bytes[place] >= 0x80)
    }
    return isLetter(start - 1) || start > 1 && bytes[start - 1] == 0x2D && isLetter(start - 2)
  }
}
