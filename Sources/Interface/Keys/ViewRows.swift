import TimelineModel

/// The rows of the table for looking nearer and farther, and for the other views of the selection.
enum ViewRows {
  static let zoomIn = Command.Info(
    ["z", "+"], .everywhere, .moving,
    Localized(
      nb: "Se nærmere på et år, en måned, en uke", nn: "Sjå nærare på eit år, ein månad, ei veke",
      en: "Look nearer, at a year, a month, a week"))
  static let zoomOut = Command.Info(
    ["Z", "-"], .everywhere, .moving,
    Localized(
      nb: "Lenger ut, til alle årene", nn: "Lenger ut, til alle åra", en: "Farther out, to all the years"),
    hint: Localized(nb: "lenger ut", nn: "lenger ut", en: "farther"), rank: .passing)
}
