import TimelineModel

/// The rows of the table for the line that is typed.
enum TypingRows {
  static let acceptLine = Command.Info(
    ["<Enter>"], .prompt, .typing,
    Localized(nb: "Godta", nn: "Godta", en: "Accept"),
    hint: Localized(nb: "godta", nn: "godta", en: "accept"))
  static let cancelLine = Command.Info(
    ["<Esc>"], .prompt, .typing,
    Localized(
      nb: "Avbryt; ved flere spørsmål: ett tilbake", nn: "Avbryt; ved fleire spørsmål: eitt attende",
      en: "Cancel; of several questions: one back"),
    hint: Localized(nb: "avbryt", nn: "avbryt", en: "cancel"))
  static let abandonLine = Command.Info(
    ["<C-c>"], .prompt, .typing,
    Localized(nb: "Avbryt alt", nn: "Avbryt alt", en: "Cancel all of it"))
  static let completeLine = Command.Info(
    ["<Tab>"], .prompt, .typing,
    Localized(
      nb: "Fullfør kommandoen eller navnet", nn: "Fullfør kommandoen eller namnet",
      en: "Complete the command or the name"))
  static let earlierLine = Command.Info(
    ["<Up>", "<C-p>"], .prompt, .typing,
    Localized(nb: "Det du skrev før", nn: "Det du skreiv før", en: "What you typed before"))
  static let laterLine = Command.Info(
    ["<Down>", "<C-n>"], .prompt, .typing,
    Localized(nb: "Det du skrev etter det", nn: "Det du skreiv etter det", en: "What you typed after that"))
  static let characterLeft = Command.Info(
    ["<Left>", "<C-b>"], .prompt, .typing,
    Localized(nb: "Ett tegn til venstre", nn: "Eitt teikn til venstre", en: "One character left"))
  static let characterRight = Command.Info(
    ["<Right>", "<C-f>"], .prompt, .typing,
    Localized(nb: "Ett tegn til høyre", nn: "Eitt teikn til høgre", en: "One character right"))
  static let lineStart = Command.Info(
    ["<Home>", "<C-a>"], .prompt, .typing,
    Localized(
      nb: "Til begynnelsen av linjen", nn: "Til byrjinga av linja", en: "To the start of the line"))
  static let lineEnd = Command.Info(
    ["<End>", "<C-e>"], .prompt, .typing,
    Localized(nb: "Til slutten av linjen", nn: "Til slutten av linja", en: "To the end of the line"))
  static let deleteBackward = Command.Info(
    ["<Backspace>", "<C-h>"], .prompt, .typing,
    Localized(nb: "Slett tegnet foran", nn: "Slett teiknet framom", en: "Delete the character before"))
  static let deleteForward = Command.Info(
    ["<Delete>", "<C-d>"], .prompt, .typing,
    Localized(nb: "Slett tegnet under", nn: "Slett teiknet under", en: "Delete the character under"))
  static let deleteWord = Command.Info(
    ["<C-w>"], .prompt, .typing,
    Localized(nb: "Slett ordet foran", nn: "Slett ordet framom", en: "Delete the word before"))
  static let deleteToStart = Command.Info(
    ["<C-u>"], .prompt, .typing,
    Localized(nb: "Slett til begynnelsen", nn: "Slett til byrjinga", en: "Delete to the start"))
  static let deleteToEnd = Command.Info(
    ["<C-k>"], .prompt, .typing,
    Localized(nb: "Slett til slutten", nn: "Slett til slutten", en: "Delete to the end"))
}
