/// As much of XML as documents of known elements need: one pass, no schema, no external entities.
enum Markup {
  /// An element with its content, as places in the file's bytes.
  struct Element {
    fileprivate let tag: ArraySlice<UInt8>
    let content: ArraySlice<UInt8>
    let start: Int
    let end: Int

    /// The value of an attribute; nil when there is none.
    func attribute(_ name: String) -> String? {
      let name = Array(name.utf8)
      var place = tag.startIndex
      while let equals = tag[place...].firstIndex(of: UInt8(ascii: "=")) {
        guard let quote = tag[(equals + 1)...].firstIndex(where: { !Bytes.isWhite($0) }),
          let end = tag[(quote + 1)...].firstIndex(of: tag[quote])
        else { return nil }
        let key = tag[place..<equals].drop(while: Bytes.isWhite).prefix { !Bytes.isWhite($0) }
        if key.elementsEqual(name) { return Markup.text(tag[(quote + 1)..<end]) }
        place = end + 1
      }
      return nil
    }
  }

  /// The first element of a name; one that is never closed goes to the end.
  static func element(_ name: String, in bytes: ArraySlice<UInt8>) -> Element? {
    let name = Array(name.utf8)
    var place = bytes.startIndex
    while let open = bytes[place...].firstIndex(of: opening) {
      let nameEnd = open + 1 + name.count
      guard nameEnd < bytes.endIndex else { return nil }
      guard bytes[(open + 1)...].starts(with: name), endsName(bytes[nameEnd]) else {
        place = open + 1
        continue
      }
      guard let close = bytes[nameEnd...].firstIndex(of: closing) else { return nil }
      let tag = bytes[nameEnd..<close]
      if tag.last == slash {
        return Element(tag: tag.dropLast(), content: bytes[close..<close], start: open, end: close + 1)
      }
      let (last, end) = self.end(of: name, in: bytes[(close + 1)...])
      return Element(tag: tag, content: bytes[(close + 1)..<last], start: open, end: end)
    }
    return nil
  }

  private static func end(of name: [UInt8], in bytes: ArraySlice<UInt8>) -> (content: Int, end: Int) {
    var place = bytes.startIndex
    while let open = bytes[place...].firstIndex(of: opening) {
      if bytes[(open + 1)...].first == slash, bytes[(open + 2)...].starts(with: name) {
        let close = bytes[open...].firstIndex(of: closing) ?? bytes.endIndex - 1
        return (open, close + 1)
      }
      place = open + 1
    }
    return (bytes.endIndex, bytes.endIndex)
  }

  /// What a reader sees of it: tags and comments gone, character references resolved.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte == opening {
        place = afterTag(place, bytes, &plain)
      } else if byte == ampersand, let (character, next) = reference(place, bytes) {
        plain += Array(String(character).utf8)
        place = next
      } else {
        plain.append(byte)
        place += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func afterTag(_ place: Int, _ bytes: ArraySlice<UInt8>, _ plain: inout [UInt8]) -> Int {
    for (start, end, isText) in sections where bytes[place...].starts(with: start) {
      let first = place + start.count
      var last = first
      while last < bytes.endIndex, !bytes[last...].starts(with: end) { last += 1 }
      if isText { plain += bytes[first..<last] }
      return min(bytes.endIndex, last + end.count)
    }
    return (bytes[place...].firstIndex(of: closing) ?? bytes.endIndex - 1) + 1
  }

  /// Comments, and text in which nothing is mark-up.
  private static let sections = [
    (Array("<!--".utf8), Array("-->".utf8), false), (Array("<![CDATA[".utf8), Array("]]>".utf8), true),
  ]

  /// The character that a reference at this place stands for, and where it ends; nil when it is none.
  private static func reference(_ place: Int, _ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    guard let end = bytes[place...].prefix(longestReference).firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
    guard let scalar = named[name] ?? numbered(name) else { return nil }
    return (scalar, end + 1)
  }

  private static func numbered(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let number =
      name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    return number.flatMap(Unicode.Scalar.init)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == closing || byte == slash || Bytes.isWhite(byte)
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]
  /// `&#x10FFFF;`
  private static let longestReference = 10
  private static let opening = UInt8(ascii: "<")
  private static let closing = UInt8(ascii: ">")
  private static let slash = UInt8(ascii: "/")
  private static let ampersand = UInt8(ascii: "&")
}
