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
      nb: "Åpne artikkelens fil i $EDITOR, ved avsnittet",
      nn: "Opne fila til artikkelen i $EDITOR, ved avsnittet",
      en: "Open the article's file in $EDITOR, at the passage"))
  static let export = Command.Info(
    ["s"], .everywhere, .going,
    Localized(
      nb: "Lagre utvalget i en fil", nn: "Lagre utvalet i ei fil", en: "Save the selection to a file"))
  static let widenPane = Command.Info(
    [">"], .everywhere, .program,
    Localized(nb: "Gjør ruten større", nn: "Gjer ruta større", en: "Make the pane larger"))
  static let narrowPane = Command.Info(
    ["<"], .everywhere, .program,
    Localized(nb: "Gjør ruten mindre", nn: "Gjer ruta mindre", en: "Make the pane smaller"))
}
