/// The tokens of a text. Before the first and behind the last stands nothing, which is a token too.
///
/// Rules look at the words around another: at the edges of a text they find `Token.nothing`, which is in no table and
/// has no letters, so that none of them needs to know where the text ends.
struct Tokens: RandomAccessCollection, Sendable {
  /// Nothing stands behind the last, once for all places beyond the text.
  private let tokens: [Token]

  init(_ tokens: consuming [Token]) {
    tokens.append(.nothing)
    self.tokens = tokens
  }

  var startIndex: Int { 0 }
  @inline(__always)
  var endIndex: Int { tokens.count &- 1 }

  @inline(__always)
  subscript(index: Int) -> Token {
    tokens[Int(bitPattern: Swift.min(UInt(bitPattern: index), UInt(bitPattern: tokens.count &- 1)))]
  }

  /// A run inside the text.
  subscript(run: Range<Int>) -> ArraySlice<Token> { tokens[run] }
}

extension Token {
  /// What stands beyond the ends of a text.
  static var nothing: Token { Token(start: 0, end: 0, kind: .sign, marks: [], word: 0, number: -1) }
}
