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

extension Localized {
  /// The same with more behind it, which is alike in all languages.
  public func adding(_ text: String) -> Localized { adding { _ in text } }

  /// The same with more behind it.
  public func adding(_ more: (ScreenLanguage) -> String) -> Localized {
    Localized(nb: nb + more(.bokmål), nn: nn + more(.nynorsk), en: en + more(.english))
  }

  /// The same with a capital at its beginning.
  public var asSentence: Localized {
    func raised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Localized(nb: raised(nb), nn: raised(nn), en: raised(en))
  }
}
