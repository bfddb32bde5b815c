import TimelineModel

/// The signs on the screen, and what they tell: for the help and the manual.
public enum ScreenSign: CaseIterable, Sendable {
  case chosen, focused, hit
  case background, told, own, corrected, noted, marked
  case place, passage
  case strip, farther
  case shade, chartMark
  case bound, range, claimant

  public static let title = Localized(
    nb: "Tegn på skjermen", nn: "Teikn på skjermen", en: "Signs on the screen")

  /// As it stands there.
  public var sign: String {
    switch self {
    case .chosen: "▌"
    case .focused: "▸"
    case .hit: "•"
    case .background: "◦"
    case .told: "×3"
    case .own: "✚"
    case .corrected: "✎"
    case .noted: "¶"
    case .marked: "◆"
    case .place: "2/5"
    case .passage: "╎"
    case .strip: "▁▃█"
    case .farther: "‹ ›"
    case .shade: "·░▒▓█"
    case .chartMark: "▲"
    case .bound: "↑ ↓"
    case .range: "⡇ ⣀"
    case .claimant: "A B ○"
    }
  }

  public var sentence: Localized {
    switch self {
    case .chosen: Localized(nb: "Det valgte", nn: "Det valde", en: "What is chosen")
    case .focused:
      Localized(nb: "Ruten som tastene gjelder", nn: "Ruta som tastane gjeld", en: "The pane that keys go to")
    case .hit: Localized(nb: "Treff i søket", nn: "Treff i søket", en: "Found by the search")
    case .background:
      Localized(
        nb: "Bakgrunn i artikkelen, ikke nyheten", nn: "Bakgrunn i artikkelen, ikkje nyhendet",
        en: "Background in its article, not the news")
    case .told:
      Localized(
        nb: "Så mange artikler forteller det", nn: "Så mange artiklar fortel det",
        en: "So many articles tell it")
    case .own: Localized(nb: "Din egen hendelse", nn: "Di eiga hending", en: "Your own event")
    case .corrected: Localized(nb: "Rettet av deg", nn: "Retta av deg", en: "Corrected by you")
    case .noted: Localized(nb: "Har et notat", nn: "Har eit notat", en: "Has a note")
    case .marked:
      Localized(
        nb: "Merket; i en figur: den valgte hendelsen", nn: "Merkt; i ein figur: den valde hendinga",
        en: "Marked; in a chart: the chosen event")
    case .place:
      Localized(
        nb: "Hvilken av artikkelens hendelser som er valgt",
        nn: "Kva for ei av hendingane i artikkelen som er vald",
        en: "Which of the article’s events is chosen")
    case .passage:
      Localized(
        nb: "Her forteller artikkelen en hendelse", nn: "Her fortel artikkelen ei hending",
        en: "Here the article tells an event")
    case .strip:
      Localized(
        nb: "Hvor mange hendelser gjennom tiden", nn: "Kor mange hendingar gjennom tida",
        en: "How many events through time")
    case .farther:
      Localized(
        nb: "Det er mer på den siden", nn: "Det er meir på den sida", en: "There is more on that side")
    case .shade:
      Localized(
        nb: "Fra ingen til de fleste hendelser i en rute", nn: "Frå ingen til dei fleste hendingar i ei rute",
        en: "From no event to the most in a cell")
    case .chartMark:
      Localized(
        nb: "Dagen der figurens markør står", nn: "Dagen der markøren i figuren står",
        en: "The day that the chart’s cursor is at")
    case .bound:
      Localized(
        nb: "Minst så mange; høyst så mange", nn: "Minst så mange; høgst så mange",
        en: "At least so many; at most so many")
    case .range:
      Localized(
        nb: "Tallene og dagene påstanden tillater", nn: "Tala og dagane påstanden tillèt",
        en: "The numbers and days that a claim allows")
    case .claimant:
      Localized(
        nb: "Hvem som sier tallet; ○ artikkelen selv", nn: "Kven som seier talet; ○ artikkelen sjølv",
        en: "Who gives the figure; ○ the article itself")
    }
  }
}
