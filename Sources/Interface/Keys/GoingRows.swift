import TimelineModel

/// The rows of the table for taking things along and going elsewhere: citations, sources, files.
enum GoingRows {
  static let copyCitation = Command.Info(
    ["y"], .everywhere, .going,
    Localized(
      nb: "Kopier en henvisning til hendelsen", nn: "Kopier ei tilvising til hendinga",
      en: "Copy a citation of the event"),
    hint: Localized(nb: "kopier", nn: "kopier", en: "copy"), rank: .spare, needs: .chosenEvent)
  static let copyPassage = Command.Info(
    ["Y"], .everywhere, .going,
    Localized(nb: "Henvisning med avsnittet", nn: "Tilvising med avsnittet", en: "Citation with the passage"),
    needs: .chosenEvent)
  static let openSource = Command.Info(
    ["o"], .everywhere, .going,
    Localized(
      nb: "Åpne en kilde i nettleseren", nn: "Opne ei kjelde i nettlesaren",
      en: "Open a source in the browser"),
    hint: Localized(nb: "kilder", nn: "kjelder", en: "sources"), rank: .spare, needs: .chosenEvent)
  static let editSource = Command.Info(
    ["v"], .everywhere, .going,
    Localized(
      nb: "Åpne artikkelens fil i $EDITOR", nn: "Opne artikkelfila i $EDITOR",
      en: "Open the article's file in $EDITOR"), needs: .chosenEvent)
  static let export = Command.Info(
    ["s"], .everywhere, .going,
    Localized(
      nb: "Lagre utvalget i en fil", nn: "Lagre utvalet i ei fil", en: "Save the selection to a file"),
    needs: .chosenEvent)
  static let pipe = Command.Info(
    ["|"], .everywhere, .going,
    Localized(
      nb: "Gi utvalget eller teksten til et program", nn: "Gje utvalet eller teksten til eit program",
      en: "Give selection or text to a program"), needs: .chosenEvent)
  static let scrollRight = Command.Info(
    ["L", "<S-Right>"], .everywhere, .moving,
    Localized(
      nb: "Vis slutten av linjer som er kuttet", nn: "Vis slutten av linjer som er kutta",
      en: "Show the ends of lines that are cut"))
  static let scrollLeft = Command.Info(
    ["H", "<S-Left>"], .everywhere, .moving,
    Localized(nb: "Og begynnelsen igjen", nn: "Og byrjinga att", en: "And their beginnings again"))
  static let widenPane = Command.Info(
    [">"], .everywhere, .program,
    Localized(nb: "Gjør ruten større", nn: "Gjer ruta større", en: "Make the pane larger"))
  static let narrowPane = Command.Info(
    ["<"], .everywhere, .program,
    Localized(nb: "Gjør ruten mindre", nn: "Gjer ruta mindre", en: "Make the pane smaller"))
}
