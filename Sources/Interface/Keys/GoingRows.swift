import TimelineModel

/// The rows of the table for taking things along and going elsewhere: citations, sources, files.
enum GoingRows {
  static let copyCitation = Command.Info(
    ["y"], .everywhere, .going,
    Localized(
      nb: "Kopier en henvisning til hendelsen", nn: "Kopier ei tilvising til hendinga",
      en: "Copy a citation of the event"),
    hint: Localized(nb: "kopier", nn: "kopier", en: "copy"), rank: .spare)
  static let copyPassage = Command.Info(
    ["Y"], .everywhere, .going,
    Localized(nb: "Henvisning med avsnittet", nn: "Tilvising med avsnittet", en: "Citation with the passage"))
  static let openSource = Command.Info(
    ["o"], .everywhere, .going,
    Localized(
      nb: "Åpne en kilde i nettleseren", nn: "Opne ei kjelde i nettlesaren",
      en: "Open a source in the browser"),
    hint: Localized(nb: "kilder", nn: "kjelder", en: "sources"), rank: .spare)
  static let editSource = Command.Info(
    ["v"], .everywhere, .going,
    Localized(
      nb: "Åpne artikkelens fil i $EDITOR", nn: "Opne artikkelfila i $EDITOR",
      en: "Open the article's file in $EDITOR"))
  static let export = Command.Info(
    ["s"], .everywhere, .going,
    Localized(
      nb: "Lagre utvalget i en fil", nn: "Lagre utvalet i ei fil", en: "Save the selection to a file"))
  static let pipe = Command.Info(
    ["|"], .everywhere, .going,
    Localized(
      nb: "Gi utvalget eller teksten til et program", nn: "Gje utvalet eller teksten til eit program",
      en: "Give selection or text to a program"))
  static let scrollRight = Command.Info(
    ["L", "<S-Right>"], .everywhere, .moving,
    Localized(
      nb: "Vis slutten av linjer som er kuttet", nn: "Vis slutten av linjer som er kutta",
      en: "Show the ends of lines that are cut"))
  static let scrollLeft = Command.Info(
    ["H", "<S-Left>"], .everywhere, .moving,
    Localized(nb: "Og begynnelsen igjen", nn: "Og byrjinga att", en: "And their beginnings again"))
  static let correctKind = Command.Info(
    ["k"], .correcting, .correcting,
    Localized(
      nb: "Hva slags, om den er din egen", nn: "Kva slag, om ho er di eiga",
      en: "What kind, if it is your own"),
    hint: Localized(nb: "slag", nn: "slag", en: "kind"))
  static let widenPane = Command.Info(
    [">"], .everywhere, .program,
    Localized(nb: "Gjør ruten større", nn: "Gjer ruta større", en: "Make the pane larger"))
  static let narrowPane = Command.Info(
    ["<"], .everywhere, .program,
    Localized(nb: "Gjør ruten mindre", nn: "Gjer ruta mindre", en: "Make the pane smaller"))
}
