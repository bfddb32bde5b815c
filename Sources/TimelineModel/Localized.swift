/// A language the program speaks to its reader.
public enum ScreenLanguage: String, Hashable, Sendable, Codable, CaseIterable {
  case bokmål = "nb"
  case nynorsk = "nn"
  case english = "en"
}

/// One sentence in every language the program speaks; leaving one out does not compile.
public struct Localized: Hashable, Sendable, Codable {
  public var nb: String
  public var nn: String
  public var en: String

  public init(nb: String, nn: String, en: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  public subscript(language: ScreenLanguage) -> String {
    switch language {
    case .bokmål: nb
    case .nynorsk: nn
    case .english: en
    }
  }
}
