import Interface
import TimelineModel

/// A value of a facet as it is asked for on the command line.
enum FacetValue {
  /// The id of the value with this name in an archive, or of what no event there has but could have.
  static func id(named name: String, _ facet: Facet, in index: TimelineIndex) throws(Problem) -> String {
    if let id = index.id(named: name, in: facet) { return id }
    let wanted = name.lowercased()
    let meant = all(of: facet).first { id in
      id == wanted
        || ScreenLanguage.allCases.contains { language in
          [title(of: id, facet, in: language), word(for: id, facet, in: language)].contains {
            $0.lowercased() == wanted
          }
        }
    }
    guard let meant else { throw CommandProblems.noSuchValue(name, of: facet, in: index) }
    return meant
  }

  /// Whatever an event can have, where that is the same in every archive; else nothing.
  static func all(of facet: Facet) -> [String] {
    switch facet {
    case .actors, .places, .publishers: []
    case .kinds: Event.Kind.allCases.map(\.rawValue)
    case .languages: ["nb", "nn", "en"]
    case .certainties: Certainty.allCases.map(\.rawValue)
    case .saliences: [Event.Salience.core, .background].map(\.rawValue)
    case .marks: Mark.allCases.map(\.rawValue)
    }
  }

  /// What it is asked for by: of what has a long title a shorter word, as the help names it.
  static func word(for id: String, _ facet: Facet, in language: ScreenLanguage) -> String {
    guard facet == .certainties, let certainty = Certainty(rawValue: id) else {
      return title(of: id, facet, in: language)
    }
    let word =
      switch certainty {
      case .day: Localized(nb: "dag", nn: "dag", en: "day")
      case .month: Localized(nb: "måned", nn: "månad", en: "month")
      case .year: Localized(nb: "år", nn: "år", en: "year")
      case .wider: Localized(nb: "videre", nn: "vidare", en: "wider")
      case .undated: CommandWords.undated
      }
    return word[language]
  }

  private static func title(of id: String, _ facet: Facet, in language: ScreenLanguage) -> String {
    words(for: FacetIndex.Value(id: id, name: id), of: facet, in: language)
  }
}
