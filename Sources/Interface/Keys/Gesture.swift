import TimelineModel

/// What the mouse does, and a number before a key: bound to no key, but told of in the help and the manual.
public enum Gesture: CaseIterable, Sendable {
  case count, click, clickChosen, wheel, strip, divider, header

  public static let title = Localized(nb: "Tall og mus", nn: "Tal og mus", en: "Numbers and the mouse")

  /// What one does: «5 j», «klikk».
  public var name: Localized {
    switch self {
    case .count: Localized(nb: "5 j, 3 ]", nn: "5 j, 3 ]", en: "5 j, 3 ]")
    case .click: Localized(nb: "klikk", nn: "klikk", en: "click")
    case .clickChosen: Localized(nb: "klikk på den valgte", nn: "klikk på det valde", en: "click the chosen")
    case .wheel: Localized(nb: "hjulet", nn: "hjulet", en: "wheel")
    case .strip: Localized(nb: "dra på stripen øverst", nn: "dra på stripa øvst", en: "drag on the strip")
    case .divider: Localized(nb: "dra i en skillelinje", nn: "dra i ei skiljelinje", en: "drag a divider")
    case .header: Localized(nb: "klikk på filteret", nn: "klikk på filteret", en: "click the filter")
    }
  }

  /// What comes of it.
  public var sentence: Localized {
    switch self {
    case .count:
      Localized(
        nb: "Et tall før en tast gjør det så mange ganger",
        nn: "Eit tal før ein tast gjer det så mange gonger",
        en: "A number before a key does it so many times")
    case .click:
      Localized(
        nb: "Velg det under pekeren; på et hint: gjør det",
        nn: "Vel det under peikaren; på eit hint: gjer det",
        en: "Choose what is under it; on a hint: do it")
    case .clickChosen:
      Localized(
        nb: "Som Enter der: les, ta med eller åpne", nn: "Som Enter der: les, ta med eller opne",
        en: "As Enter does there: read, include or open")
    case .wheel:
      Localized(
        nb: "Rull ruten; på stripen: nærmere og lenger ut", nn: "Rull ruta; på stripa: nærare og lenger ut",
        en: "Scroll the pane; on the strip: nearer and farther out")
    case .strip: Localized(nb: "Gå gjennom tiden", nn: "Gå gjennom tida", en: "Go through time")
    case .divider:
      Localized(
        nb: "Gjør rutene større og mindre", nn: "Gjer rutene større og mindre",
        en: "Make the panes larger and smaller")
    case .header: Localized(nb: "Løft det", nn: "Løft det", en: "Lift it")
    }
  }
}
