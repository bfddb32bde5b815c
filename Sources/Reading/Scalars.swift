/// The Unicode scalars of UTF-8 bytes, one by one and without a string.
struct Scalars: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func next() -> Unicode.Scalar? {
    guard let scalar = rest.firstScalar else { return nil }
    rest = rest.dropFirst(scalar.utf8.count)
    return scalar
  }
}

extension ArraySlice<UInt8> {
  /// The scalar of UTF-8 that begins here; U+FFFD for one that is cut.
  var firstScalar: Unicode.Scalar? {
    guard let lead = first else { return nil }
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC0, length <= count else { return "\u{FFFD}" }
    let value = dropFirst().prefix(length - 1).reduce(UInt32(lead) & 0x7F >> UInt32(length)) {
      $0 << 6 | UInt32($1 & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The scalar of UTF-8 that ends here.
  var lastScalar: Unicode.Scalar? {
    guard let last, last >= 0x80 else { return last.map { Unicode.Scalar($0) } }
    return suffix(reversed().prefix(3).prefix { !Bytes.beginsScalar($0) }.count + 1).firstScalar
  }

  /// The text without what such scalars take of its end.
  func droppingLast(while isDropped: (Unicode.Scalar) -> Bool) -> ArraySlice<UInt8> {
    var text = self
    while let last = text.lastScalar, isDropped(last) { text = text.dropLast(last.utf8.count) }
    return text
  }

  /// The text without what such scalars take of its beginning.
  func droppingFirst(while isDropped: (Unicode.Scalar) -> Bool) -> ArraySlice<UInt8> {
    var text = self
    while let first = text.firstScalar, isDropped(first) { text = text.dropFirst(first.utf8.count) }
    return text
  }

  /// The words between spaces, without the punctuation around them.
  var words: [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var start = startIndex
    for index in indices {
      // A no-break space is two bytes.
      let isWide = self[index] == 0xC2 && index + 1 < endIndex && self[index + 1] == 0xA0
      guard isWide || self[index] == Bytes.space else { continue }
      if start < index { words.append(self[start..<index].withoutPunctuation) }
      start = index + (isWide ? 2 : 1)
    }
    if start < endIndex { words.append(self[start...].withoutPunctuation) }
    return words
  }

  private var withoutPunctuation: ArraySlice<UInt8> {
    droppingFirst { !$0.isLetter && !$0.isNumber }.droppingLast { !$0.isLetter && !$0.isNumber }
  }
}

extension Unicode.Scalar {
  var isLetter: Bool { isASCII ? Bytes.isLetter(UInt8(value)) : properties.isAlphabetic }
  var isNumber: Bool { isASCII ? Bytes.isDigit(UInt8(value)) : properties.numericType != nil }
  var isUppercase: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }
  /// –, —, ― or the hyphen that may stand for them.
  var isDash: Bool { self == "–" || self == "—" || self == "―" || self == "-" }
  /// «, " or “.
  var opensQuotation: Bool { self == "«" || self == "\"" || self == "“" }
  var isLowercase: Bool { isASCII ? ("a"..."z").contains(self) : properties.isLowercase }
}
