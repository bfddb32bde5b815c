/// The words of a lexicon as the tagger sees them when they are written small.
///
/// Most words of a text are among them: they are read and looked up once, at the start.
struct KnownNameWords: Sendable {
  /// By their numbers in the lexicon; `NameWord.edge` for what is no single word, or too long.
  private let words: [NameWord]

  /// A word of this length is its first eight bytes and its last eight.
  private static let longest = 16

  init(_ lexicon: Lexicon, _ model: NameModel) {
    let empty = Lexicon()
    words = model.read { reader in
      (0..<WordID(lexicon.count)).map { word in
        let spelling = word < Lexicon.first ? [] : Array(lexicon.spelling(of: word))
        var tokens: [Token] = []
        return spelling.withUnsafeBufferPointer { bytes in
          Tokenizer(lexicon: empty).tokens(of: bytes, in: 0..<bytes.count, into: &tokens)
          guard tokens.count == 1, tokens[0].kind == .word, bytes.count <= Self.longest else { return .edge }
          var known = NameWord(tokens[0], bytes)
          known.lookUp(reader)
          return known
        }
      }
    }
  }

  /// The word that a token is, where it is known and has no capital.
  @inline(__always)
  func word(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> NameWord? {
    guard token.kind == .word, Int(token.word) < words.count, !token.marks.contains(.capitalised) else {
      return nil
    }
    let known = words[Int(token.word)]
    let spelling = NameSpelling(asWritten: token.span.range, bytes)
    return known.isLookedUp && known.head == spelling.head && known.tail == spelling.tail ? known : nil
  }
}
