import TimelineModel

/// A sentence on the bottom line, until the next key.
public struct Notice: Hashable, Sendable {
  public var text: Localized
  public var severity: Problem.Severity

  public init(_ text: Localized, _ severity: Problem.Severity = .note) {
    self.text = text
    self.severity = severity
  }
}
