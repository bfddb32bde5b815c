import TimelineModel

/// One step of the reasoning behind a date, as a sentence: the words in the text, what they are counted from with
/// its own date, and why these days and no others.
public func words(for reason: Reason, in language: ScreenLanguage) -> String {
  ReasonWords(reason, language).sentence[language]
}

/// The sentences of reasons. Here stand the steps of every date, in `TimeStepWords.swift` those of a time in the
/// text, and in `ArticleStepWords.swift` those of the article's own date.
struct ReasonWords {
  let reason: Reason
  let language: ScreenLanguage
  let dates: DateWords
  let units: UnitWords
  /// The words, to begin a sentence with.
  private(set) var these = ""
  /// How a sentence ends: with what is possible now.
  private(set) var end = "."
  /// The same, and what else the words could have meant.
  private(set) var endNot = "."

  init(_ reason: Reason, _ language: ScreenLanguage) {
    self.reason = reason
    self.language = language
    dates = DateWords(language)
    units = UnitWords(language)
    these = quoted ?? say("Ordene", "Orda", "The words")
    guard let result = reason.result.map(date) else { return }
    end = ": \(result)."
    let other = reason.excluded.map { ", \(say("ikke", "ikkje", "not")) \(date($0))" }
    endNot = ": \(result)\(other ?? "")."
  }

  var sentence: Localized {
    switch reason.step {
    case .header: header
    case .fileName: fileName
    case .stated: stated
    case .fromArticle(let article): counted(from: theArticle(article))
    case .fromEarlier(let when, let words): counted(from: earlier(words, when))
    case .fromStory(let when, let words): fromStory(earlier(words, when))
    case .nearestPast: nearest(isAhead: false)
    case .nearestFuture: nearest(isAhead: true)
    case .last: nextTo(isAhead: false)
    case .next: nextTo(isAhead: true)
    case .eachWeekday: eachWeekday
    case .fromWeekday(let main): fromWeekday(main)
    case .part(let part, let ofMonth): self.part(part, ofMonth)
    case .length: length
    case .habit: habit
    case .vague: vague
    case .noAnchor: noAnchor
    case .notAfterArticle: notAfterArticle
    case .narrowed: narrowed
    case .articleTells: articleTells
    case .fromContext: fromContext
    case .otherArticle(_, let title, let words): otherArticle(title, words)
    case .known(let fact): known(fact)
    case .conflict: conflict
    case .unknown: unknown
    case .corrected: corrected
    }
  }

  // MARK: The parts of a sentence

  /// The words, in quotation marks; nil when the step rests on none.
  var quoted: String? { reason.words.map { Phrases.quoted($0, language) } }

  /// A second sentence: the days that this step took away.
  var gone: Localized {
    guard let excluded = reason.excluded else { return Localized(nb: "", nn: "", en: "") }
    let days = dates.stretch(excluded)
    return Localized(
      nb: " Dermed faller \(days) bort.", nn: " Dermed fell \(days) bort.", en: " That rules out \(days).")
  }

  /// A date, with its weekday where it is one day and its number where it is one week; days that all belong to it
  /// are a stretch.
  func date(_ when: When) -> String {
    guard !when.isApproximate, !when.isUncertain, let first = when.earliest else {
      return words(for: when, in: language)
    }
    if when.days.onlyDay != nil { return words(for: first, in: language) }
    if first.weekday == 1, when.days == DaySet(first, first.adding(days: 6)) {
      return "\(units.one(.week)) \(first.isoWeek.week), \(dates.stretch(when))"
    }
    return reason.sense == .ends ? dates.stretch(when) : words(for: when, in: language)
  }

  /// The article's date with what it is; the date alone is not known to every step.
  func theArticle(_ when: When?) -> String {
    say("artikkelens dato", "artikkeldatoen", "the article's date") + (when.map { ", " + anchor($0) } ?? "")
  }

  /// A time that stands before in the text, with its date.
  func earlier(_ words: String, _ when: When) -> String {
    Phrases.quoted(words, language)
      + say(" tidligere i teksten, ", " tidlegare i teksten, ", " earlier in the text, ")
      + anchor(when)
  }

  private func anchor(_ when: When) -> String { when.days.onlyDay == nil ? dates.stretch(when) : date(when) }

  func say(_ nb: String, _ nn: String, _ en: String) -> String { dates.say(nb, nn, en) }

  // MARK: Steps of events, and of dates that nothing tells

  private var fromContext: Localized {
    guard let quoted else {
      return Localized(
        nb: "Setningen nevner ingen tid. Den får tiden artikkelen ellers forteller om\(end)",
        nn: "Setninga nemner inga tid. Ho får tida artikkelen elles fortel om\(end)",
        en: "The sentence names no time. It takes the time the article otherwise tells of\(end)")
    }
    switch reason.rule {
    case "after-that":
      return Localized(
        nb: "Setningen nevner ingen tid, men forteller hva som kom etter \(quoted)\(end)",
        nn: "Setninga nemner inga tid, men fortel kva som kom etter \(quoted)\(end)",
        en: "The sentence names no time, but tells what came after \(quoted)\(end)")
    case "before-weekend":
      return Localized(
        nb: "Før \(quoted): på en av de siste dagene før den\(end)",
        nn: "Før \(quoted): på ein av dei siste dagane før ho\(end)",
        en: "Before \(quoted): on one of the last days ahead of it\(end)")
    case "before-christmas":
      return Localized(
        nb: "Før \(quoted): i desember, fram til da\(end)",
        nn: "Før \(quoted): i desember, fram til då\(end)",
        en: "Before \(quoted): in December, up to it\(end)")
    case "both-days":
      return Localized(
        nb: "\(quoted): på begge dager\(end)", nn: "\(quoted): på begge dagane\(end)",
        en: "\(quoted): on both days\(end)")
    case "since-then":
      return Localized(
        nb: "Siden \(quoted): på dagene fra da til artikkelens egen\(end)",
        nn: "Sidan \(quoted): på dagane frå då til artikkelen sin eigen\(end)",
        en: "Since \(quoted): on the days from then to the article's own\(end)")
    case "before-news":
      return Localized(
        nb: "\(quoted): før dagen artikkelen mest forteller om\(end)",
        nn: "\(quoted): før dagen artikkelen mest fortel om\(end)",
        en: "\(quoted): before the day the article mostly tells of\(end)")
    case "same-time":
      return Localized(
        nb: "Setningen nevner ingen tid, men fortsetter det som hendte \(quoted)\(end)",
        nn: "Setninga nemner inga tid, men held fram med det som hende \(quoted)\(end)",
        en: "The sentence names no time, but goes on with what happened \(quoted)\(end)")
    default:
      return Localized(
        nb: "Setningen nevner ingen tid. Den får tiden til det artikkelen mest handler om, \(quoted)\(end)",
        nn: "Setninga nemner inga tid. Ho får tida til det artikkelen mest handlar om, \(quoted)\(end)",
        en: "The sentence names no time. It takes that of what the article is mostly about, \(quoted)\(end)")
    }
  }

  private var unknown: Localized {
    Localized(
      nb: "Ingenting i artikkelen sier når det var.", nn: "Ingenting i artikkelen seier når det var.",
      en: "Nothing in the article says when it was.")
  }

  private var corrected: Localized {
    Localized(
      nb: "En leser har rettet datoen\(end)", nn: "Ein lesar har retta datoen\(end)",
      en: "A reader has corrected the date\(end)")
  }
}
