/// Keys in a row as people write them: `/Mosul <Enter> j j`.
public enum KeyScript {
  /// A key that no terminal sends.
  public struct UnknownKey: Error, Equatable, Sendable {
    public let name: String
  }

  /// Letters stand for themselves and other keys in brackets; the spaces between them mean nothing.
  public static func keys(in text: String) -> Result<[Key], UnknownKey> {
    var keys: [Key] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      var rest = word
      while let first = rest.first {
        if first == "<", let end = rest.firstIndex(of: ">"), end > rest.index(after: rest.startIndex) {
          let key = Key(String(rest[...end]))
          guard key.isNamed else { return .failure(UnknownKey(name: key.name)) }
          keys.append(key)
          rest = rest[rest.index(after: end)...]
        } else {
          keys.append(Key(first))
          rest = rest.dropFirst()
        }
      }
    }
    return .success(keys)
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
