/// Something that went wrong, told so that the reader can act: what, where, why and what to do.
///
/// It is the only error that readers see. Modules keep their messages in `*Problems.swift`.
public struct Problem: Error, Hashable, Sendable, Codable {
  public var severity: Severity
  /// Stable name for scripts: «no-text», «bad-json».
  public var code: String
  public var what: Localized
  public var why: Localized?
  public var advice: Localized?
  public var place: Place?

  public init(
    _ severity: Severity, code: String, what: Localized, why: Localized? = nil, advice: Localized? = nil,
    place: Place? = nil
  ) {
    self.severity = severity
    self.code = code
    self.what = what
    self.why = why
    self.advice = advice
    self.place = place
  }

  /// The same problem, said of an article where it says no place of its own.
  public func at(_ source: Article.Source) -> Problem {
    var problem = self
    problem.place = place ?? Place(path: source.path, line: source.line > 1 ? source.line : nil)
    return problem
  }

  /// The same problem, of a file that is found by this path.
  public func at(path: String) -> Problem {
    var problem = self
    problem.place?.path = path
    return problem
  }

  public enum Severity: String, Hashable, Sendable, Codable {
    /// Worth knowing; nothing is missing.
    case note
    /// Something was read otherwise than it stands.
    case warning
    /// Something could not be read or done.
    case error
  }

  /// A file and, where known, the line in it and the character in the line (from 1).
  public struct Place: Hashable, Sendable, Codable {
    public var path: String
    public var line: Int?
    public var column: Int?

    public init(path: String, line: Int? = nil, column: Int? = nil) {
      self.path = path
      self.line = line
      self.column = column
    }
  }
}
