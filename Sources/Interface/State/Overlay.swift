/// A box over the screen.
public struct Overlay: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case help, why, problems, card, sources
  }

  public var kind: Kind
  /// First line shown.
  public var top = 0
  /// What the help's rows are narrowed to.
  var find = ""

  public init(_ kind: Kind) { self.kind = kind }
}
