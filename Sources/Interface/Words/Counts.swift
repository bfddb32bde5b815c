import TimelineModel

/// Numbers with what they count, in the right number and with groups of three: «1 214 hendelser».
struct Counts {
  let language: ScreenLanguage

  init(_ language: ScreenLanguage) { self.language = language }

  func number(_ value: Int) -> String {
    let digits = String(value)
    if value < 1000 { return digits }
    let groups = stride(from: digits.count, to: 0, by: -3).reversed().map { end in
      String(digits.prefix(end).suffix(min(3, end)))
    }
    return groups.joined(separator: language == .english ? "," : "\u{A0}")
  }

  func events(_ count: Int) -> String {
    counted(
      count, Localized(nb: "hendelse", nn: "hending", en: "event"),
      Localized(nb: "hendelser", nn: "hendingar", en: "events"))
  }

  /// «41 av 1 214 hendelser».
  func events(_ count: Int, of total: Int) -> String {
    "\(number(count)) \(Localized(nb: "av", nn: "av", en: "of")[language]) \(events(total))"
  }

  func articles(_ count: Int) -> String {
    counted(
      count, Localized(nb: "artikkel", nn: "artikkel", en: "article"),
      Localized(nb: "artikler", nn: "artiklar", en: "articles"))
  }

  func hits(_ count: Int) -> String {
    counted(
      count, Localized(nb: "treff", nn: "treff", en: "hit"), Localized(nb: "treff", nn: "treff", en: "hits"))
  }

  private func counted(_ count: Int, _ one: Localized, _ many: Localized) -> String {
    "\(number(count)) \(count == 1 ? one[language] : many[language])"
  }
}
