/// A box over the screen.
public struct Overlay: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case help, why, problems, card, sources
  }

  public var kind: Kind
  /// First line shown.
  public var top = 0

  public init(_ kind: Kind) { self.kind = kind }
}
