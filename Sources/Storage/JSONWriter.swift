/// Writes a value as JSON text in one go, keys sorted.
///
/// Foundation's encoder makes a tree of all values first, which cost a fifth of an import. This one writes each value where it
/// belongs when it is told; so a container must be done with before the next is begun, as those that the compiler makes are.
final class JSONWriter {
  private var bytes: [UInt8] = []
  /// The containers that are open, the innermost last.
  private var open: [Container] = []

  private struct Container {
    /// Where it begins.
    let start: Int
    let isKeyed: Bool
    /// Where each entry begins and, of a keyed one, its key.
    var entries: [(key: String, start: Int)] = []
    /// Whether the keys were told in order so far.
    var isSorted = true
  }

  static func text(_ value: some Encodable) throws -> String {
    let writer = JSONWriter()
    try writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  // MARK: Values

  fileprivate func write(_ value: some Encodable) throws {
    let (depth, start) = (open.count, bytes.count)
    try value.encode(to: Place(writer: self))
    close(to: depth)
    // What tells nothing is an empty object.
    if bytes.count == start { bytes += "{}".utf8 }
  }

  fileprivate func write(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x20...: bytes.append(byte)
      case 0x0A: bytes += "\\n".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x08: bytes += "\\b".utf8
      case 0x0C: bytes += "\\f".utf8
      default: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  fileprivate func write(_ value: Bool) { bytes += (value ? "true" : "false").utf8 }
  fileprivate func write(number value: some BinaryInteger) { bytes += "\(value)".utf8 }
  fileprivate func writeNil() { bytes += "null".utf8 }

  fileprivate func write(_ value: Double, at path: [any CodingKey]) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(value, .init(codingPath: path, debugDescription: "no number of JSON"))
    }
    let text = value.description
    bytes += text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...]
  }

  // MARK: Containers

  /// Opens a container; the answer is how many are open then.
  fileprivate func open(keyed isKeyed: Bool) -> Int {
    open.append(Container(start: bytes.count, isKeyed: isKeyed))
    bytes.append(UInt8(ascii: isKeyed ? "{" : "["))
    return open.count
  }

  /// Begins an entry of a container, given by how many are open with it; those inside it are done with.
  fileprivate func begin(_ key: String?, in depth: Int) {
    close(to: depth)
    precondition(open.count == depth, "a container is written to when it is closed")
    let place = depth - 1
    if !open[place].entries.isEmpty { bytes.append(UInt8(ascii: ",")) }
    if let last = open[place].entries.last, let key, key < last.key { open[place].isSorted = false }
    open[place].entries.append((key ?? "", bytes.count))
    guard let key else { return }
    write(key)
    bytes.append(UInt8(ascii: ":"))
  }

  fileprivate func count(in depth: Int) -> Int { open[depth - 1].entries.count }

  private func close(to depth: Int) {
    while open.count > depth {
      let container = open.removeLast()
      if !container.isSorted { sort(container) }
      bytes.append(UInt8(ascii: container.isKeyed ? "}" : "]"))
    }
  }

  /// Puts the entries of a container that ends here in the order of their keys.
  private func sort(_ container: Container) {
    let ends = container.entries.dropFirst().map { $0.start - 1 } + [bytes.count]
    let sorted = zip(container.entries, ends).sorted { $0.0.key < $1.0.key }
    let entries = sorted.map { bytes[$0.0.start..<$0.1] }.joined(separator: [UInt8(ascii: ",")])
    bytes.replaceSubrange((container.start + 1)..., with: Array(entries))
  }
}

/// Where a value stands that encodes itself.
private struct Place: Encoder, SingleValueEncodingContainer {
  let writer: JSONWriter
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(KeyedEntries(writer: writer, depth: writer.open(keyed: true)))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    Entries(writer: writer, depth: writer.open(keyed: false))
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encodeNil() { writer.writeNil() }
  func encode(_ value: Bool) { writer.write(value) }
  func encode(_ value: String) { writer.write(value) }
  func encode(_ value: Double) throws { try writer.write(value, at: codingPath) }
  func encode(_ value: Float) throws { try writer.write(Double(value), at: codingPath) }
  func encode(_ value: Int) { writer.write(number: value) }
  func encode(_ value: Int8) { writer.write(number: value) }
  func encode(_ value: Int16) { writer.write(number: value) }
  func encode(_ value: Int32) { writer.write(number: value) }
  func encode(_ value: Int64) { writer.write(number: value) }
  func encode(_ value: UInt) { writer.write(number: value) }
  func encode(_ value: UInt8) { writer.write(number: value) }
  func encode(_ value: UInt16) { writer.write(number: value) }
  func encode(_ value: UInt32) { writer.write(number: value) }
  func encode(_ value: UInt64) { writer.write(number: value) }
  func encode(_ value: some Encodable) throws { try writer.write(value) }
}

private struct KeyedEntries<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: JSONWriter
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { place(key).encodeNil() }
  func encode(_ value: Bool, forKey key: Key) { place(key).encode(value) }
  func encode(_ value: String, forKey key: Key) { place(key).encode(value) }
  func encode(_ value: Double, forKey key: Key) throws { try place(key).encode(value) }
  func encode(_ value: Float, forKey key: Key) throws { try place(key).encode(value) }
  func encode(_ value: Int, forKey key: Key) { place(key).encode(value) }
  func encode(_ value: Int8, forKey key: Key) { place(key).encode(value) }
  func encode(_ value: Int16, forKey key: Key) { place(key).encode(value) }
  func encode(_ value: Int32, forKey key: Key) { place(key).encode(value) }
  func encode(_ value: Int64, forKey key: Key) { place(key).encode(value) }
  func encode(_ value: UInt, forKey key: Key) { place(key).encode(value) }
  func encode(_ value: UInt8, forKey key: Key) { place(key).encode(value) }
  func encode(_ value: UInt16, forKey key: Key) { place(key).encode(value) }
  func encode(_ value: UInt32, forKey key: Key) { place(key).encode(value) }
  func encode(_ value: UInt64, forKey key: Key) { place(key).encode(value) }
  func encode(_ value: some Encodable, forKey key: Key) throws { try place(key).encode(value) }

  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Inner> { place(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    place(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { preconditionFailure("stored values are no classes") }
  func superEncoder(forKey key: Key) -> any Encoder { place(key) }

  private func place(_ key: Key) -> Place {
    writer.begin(key.stringValue, in: depth)
    return Place(writer: writer)
  }
}

private struct Entries: UnkeyedEncodingContainer {
  let writer: JSONWriter
  let depth: Int
  var codingPath: [any CodingKey] { [] }
  var count: Int { writer.count(in: depth) }

  func encodeNil() { place.encodeNil() }
  func encode(_ value: some Encodable) throws { try place.encode(value) }

  func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type) -> KeyedEncodingContainer<Inner> {
    place.container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { place.unkeyedContainer() }
  func superEncoder() -> any Encoder { place }

  private var place: Place {
    writer.begin(nil, in: depth)
    return Place(writer: writer)
  }
}
