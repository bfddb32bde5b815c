import TimelineModel

/// The rows of the table for looking nearer and farther, and for the other views of the selection.
enum ViewRows {
  static let zoomIn = Command.Info(
    ["z", "+"], .everywhere, .moving,
    Localized(
      nb: "Nærmere i tid; i et utvalg: alt som skjedde rundt",
      nn: "Nærare i tid; i eit utval: alt som hende rundt",
      en: "Nearer in time; if filtered: all that happened around"), needs: .events)
  static let zoomOut = Command.Info(
    ["Z", "-"], .everywhere, .moving,
    Localized(
      nb: "Lenger ut, til alle årene", nn: "Lenger ut, til alle åra", en: "Farther out, to all the years"),
    hint: Localized(nb: "lenger ut", nn: "lenger ut", en: "farther"), rank: .passing, needs: .nearness)

  static let showLanes = Command.Info(
    ["i"], .everywhere, .views,
    Localized(
      nb: "Aktører over tid, som kart", nn: "Aktørar over tid, som kart", en: "Actors over time, as a map"),
    hint: Localized(nb: "over tid", nn: "over tid", en: "over time"), rank: .spare, needs: .events)
  static let openCell = Command.Info(
    ["<Enter>"], .chart, .views,
    Localized(
      nb: "Til den første hendelsen her; tall: les det", nn: "Til den første hendinga her; tal: les det",
      en: "To the first event here; figures: read it"),
    hint: Localized(nb: "til hendelsen", nn: "til hendinga", en: "to the event"), needs: .cell)
  static let cellLeft = Command.Info(
    ["h", "<Left>"], .chart, .views,
    Localized(nb: "Tilbake i tid", nn: "Attende i tid", en: "Back in time"), needs: .events)
  static let cellRight = Command.Info(
    ["l", "<Right>"], .chart, .views,
    Localized(nb: "Fram i tid", nn: "Fram i tid", en: "Forward in time"), needs: .events)
  static let nextRows = Command.Info(
    [")"], .chart, .views,
    Localized(
      nb: "Neste rader eller tall, som steder", nn: "Neste rader eller tal, som stader",
      en: "Next rows or figures, such as places"),
    hint: Localized(nb: "andre rader", nn: "andre rader", en: "other rows"), needs: .events)
  static let previousRows = Command.Info(
    ["("], .chart, .views,
    Localized(nb: "Forrige rader eller tall", nn: "Førre rader eller tal", en: "Previous rows or figures"),
    needs: .events)

  static let showFigures = Command.Info(
    ["f"], .everywhere, .views,
    Localized(
      nb: "Tall over tid: hvem som har sagt hva", nn: "Tal over tid: kven som har sagt kva",
      en: "Figures over time: who has said what"),
    hint: Localized(nb: "tall", nn: "tal", en: "figures"), rank: .spare, needs: .events)
  static let showArticles = Command.Info(
    ["A"], .everywhere, .views,
    Localized(
      nb: "Artiklene som forteller om hendelsene", nn: "Artiklane som fortel om hendingane",
      en: "The articles that tell of the events"), needs: .events)
  static let showQuotes = Command.Info(
    ["C"], .everywhere, .views,
    Localized(
      nb: "Sitatene i artiklene; med filter: det aktøren har sagt",
      nn: "Sitata i artiklane; med filter: det aktøren har sagt",
      en: "The articles' quotes; with a filter what an actor said"), needs: .events)
  static let openListed = Command.Info(
    ["<Enter>"], .list, .views,
    Localized(nb: "Les det i artikkelen", nn: "Les det i artikkelen", en: "Read it in the article"),
    hint: Localized(nb: "les", nn: "les", en: "read"), needs: .listed)
}
