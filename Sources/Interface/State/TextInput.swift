/// A line being typed, with the place where letters go in.
public struct TextInput: Hashable, Sendable {
  public private(set) var characters: [Character]
  /// Characters before the cursor.
  public private(set) var cursor: Int

  public init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  public var text: String { String(characters) }

  /// Puts in what was typed or pasted; line breaks and control characters become spaces, so that a paste
  /// never runs a command.
  mutating func insert(_ text: String) {
    let clean = text.map { character in
      character.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
        ? " " : character
    }
    characters.insert(contentsOf: clean, at: cursor)
    cursor += clean.count
  }

  mutating func move(by steps: Int) { cursor = min(max(cursor + steps, 0), characters.count) }
  mutating func moveToStart() { cursor = 0 }
  mutating func moveToEnd() { cursor = characters.count }

  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    cursor -= 1
    characters.remove(at: cursor)
  }

  mutating func deleteForward() {
    if cursor < characters.count { characters.remove(at: cursor) }
  }

  /// Deletes the word before the cursor and the spaces after it.
  mutating func deleteWord() {
    while cursor > 0, characters[cursor - 1] == " " { deleteBackward() }
    while cursor > 0, characters[cursor - 1] != " " { deleteBackward() }
  }

  mutating func deleteToStart() {
    characters.removeFirst(cursor)
    cursor = 0
  }

  mutating func deleteToEnd() { characters.removeLast(characters.count - cursor) }
}
