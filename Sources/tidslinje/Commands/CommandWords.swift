import TimelineModel

/// What the commands say when all went well.
enum CommandWords {
  static let alsoToldBy = Localized(nb: "Også fortalt av", nn: "Også fortalt av", en: "Also told by")
  static let undated = Localized(nb: "udatert", nn: "udatert", en: "undated")

  static func imported(_ summary: Ingest.Summary) -> Localized {
    let read = summary.files - summary.unchanged
    return Localized(
      nb:
        "\(read) filer lest (\(summary.unchanged) uendret): \(summary.articles) artikler, \(summary.events) hendelser",
      nn:
        "\(read) filer lesne (\(summary.unchanged) uendra): \(summary.articles) artiklar, \(summary.events) hendingar",
      en:
        "\(read) files read (\(summary.unchanged) unchanged): \(summary.articles) articles, \(summary.events) events"
    )
  }
}
