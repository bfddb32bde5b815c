/// Keys in a row as people write them: `/Mosul <Enter> j j`.
public enum KeyScript {
  /// A key that no terminal sends.
  public struct UnknownKey: Error, Equatable, Sendable {
    public let name: String
  }

  /// A key, and how many spaces stand between it and a letter before it: within a line they are typed, elsewhere they only
  /// keep keys apart.
  public struct Stroke: Hashable, Sendable {
    public var key: Key
    public var spaces: Int
  }

  /// Letters stand for themselves and other keys in brackets; the spaces between them mean nothing.
  public static func keys(in text: String) -> Result<[Key], UnknownKey> {
    strokes(in: text).map { $0.map(\.key) }
  }

  /// The same, with the spaces between letters: «:mars 2017 <Enter>».
  public static func strokes(in text: String) -> Result<[Stroke], UnknownKey> {
    var strokes: [Stroke] = []
    var spaces = 0
    var rest = Substring(text)
    while let first = rest.first {
      if first.isWhitespace {
        spaces += 1
        rest = rest.dropFirst()
        continue
      }
      if first == "<", let end = rest.firstIndex(where: { $0 == ">" || $0.isWhitespace }), rest[end] == ">",
        end > rest.index(after: rest.startIndex)
      {
        let key = Key(String(rest[...end]))
        guard key.isNamed else { return .failure(UnknownKey(name: key.name)) }
        strokes.append(Stroke(key: key, spaces: 0))
        rest = rest[rest.index(after: end)...]
      } else {
        let follows = strokes.last?.key.character != nil
        strokes.append(Stroke(key: Key(first), spaces: follows ? spaces : 0))
        rest = rest.dropFirst()
      }
      spaces = 0
    }
    return .success(strokes)
  }
}

extension Key {
  /// The names of keys that type no letter.
  public static let names: [String] =
    [
      "<Up>", "<Down>", "<Left>", "<Right>", "<Home>", "<End>", "<PageUp>", "<PageDown>", "<Enter>", "<Esc>",
      "<Tab>", "<S-Tab>", "<Backspace>", "<Delete>", "<Space>", "<M-Left>", "<M-Right>",
      "<S-Left>", "<S-Right>",
    ] + (1...12).map { "<F\($0)>" } + "abcdefghijklmnopqrstuvwxyz".map { "<C-\($0)>" }

  /// Whether it is one of `names`, or a letter with Alt.
  public var isNamed: Bool { Self.named.contains(name) || characterWithAlt != nil }

  private static let named = Set(names)
}
