import TimelineModel

extension Command {
  /// The row of a command.
  public var info: Info { Self.rows[self] ?? row }

  /// The table, made once: the hint bar asks for it at every key.
  private static let rows = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.row) })

  /// Every key that can be bound is declared here and in `CorrectingRows`, `GoingRows`, `ViewRows` and `TypingRows`.
  private var row: Info {
    switch self {
    case .moveDown:
      Info(
        ["j", "<Down>"], .everywhere, .moving,
        Localized(nb: "En linje ned", nn: "Ei linje ned", en: "One line down"), needs: .events)
    case .moveUp:
      Info(
        ["k", "<Up>"], .everywhere, .moving,
        Localized(nb: "En linje opp", nn: "Ei linje opp", en: "One line up"), needs: .events)
    case .pageDown:
      Info(
        ["<PageDown>", "<Space>", "<C-f>"], .everywhere, .moving,
        Localized(nb: "En side ned", nn: "Ei side ned", en: "One page down"), needs: .events)
    case .pageUp:
      Info(
        ["<PageUp>", "b", "<C-b>"], .everywhere, .moving,
        Localized(nb: "En side opp", nn: "Ei side opp", en: "One page up"), needs: .events)
    case .halfDown:
      Info(
        ["<C-d>"], .everywhere, .moving,
        Localized(nb: "En halv side ned", nn: "Ei halv side ned", en: "Half a page down"), needs: .events)
    case .halfUp:
      Info(
        ["<C-u>"], .everywhere, .moving,
        Localized(nb: "En halv side opp", nn: "Ei halv side opp", en: "Half a page up"), needs: .events)
    case .first:
      Info(
        ["g", "<Home>"], .everywhere, .moving,
        Localized(
          nb: "Til begynnelsen, det første", nn: "Til byrjinga, det første", en: "To the beginning, the first"
        ),
        needs: .events)
    case .last:
      Info(
        ["G", "<End>"], .everywhere, .moving,
        Localized(
          nb: "Til slutten, det siste", nn: "Til slutten, det siste", en: "To the end, the last"),
        needs: .events)
    case .nextDay:
      Info(
        ["d"], .everywhere, .moving,
        Localized(nb: "Neste dag med hendelser", nn: "Neste dag med hendingar", en: "Next day with events"),
        needs: .events)
    case .previousDay:
      Info(
        ["D"], .everywhere, .moving,
        Localized(
          nb: "Forrige dag med hendelser", nn: "Førre dag med hendingar", en: "Previous day with events"),
        needs: .events)
    case .nextMonth:
      Info(
        ["]"], .everywhere, .moving,
        Localized(
          nb: "Neste måned; nærmere: dag", nn: "Neste månad; nærare: dag",
          en: "Next month; when near: day"),
        hint: Localized(nb: "måned", nn: "månad", en: "month"), needs: .selectedEvents)
    case .previousMonth:
      Info(
        ["["], .everywhere, .moving,
        Localized(
          nb: "Forrige måned; nærmere: dag", nn: "Førre månad; nærare: dag",
          en: "Previous month; when near: day"), needs: .events)
    case .nextYear:
      Info(
        ["}"], .everywhere, .moving,
        Localized(
          nb: "Neste år; nærmere: måned, uke", nn: "Neste år; nærare: månad, veke",
          en: "Next year; when near: month, week"), needs: .events)
    case .previousYear:
      Info(
        ["{"], .everywhere, .moving,
        Localized(
          nb: "Forrige år; nærmere: måned, uke",
          nn: "Førre år; nærare: månad, veke",
          en: "Previous year; when near: month, week"), needs: .events)
    case .nextMark:
      Info(
        ["'"], .everywhere, .moving,
        Localized(nb: "Neste merke", nn: "Neste merke", en: "Next mark"), needs: .events)
    case .previousMark:
      Info(
        ["\""], .everywhere, .moving,
        Localized(nb: "Forrige merke", nn: "Førre merke", en: "Previous mark"), needs: .events)
    case .nextDoubtful:
      Info(
        [";"], .everywhere, .moving,
        Localized(
          nb: "Neste med uviss dag", nn: "Neste med uviss dag", en: "Next whose day is not known"),
        needs: .events)
    case .previousDoubtful:
      Info(
        [","], .everywhere, .moving,
        Localized(
          nb: "Forrige med uviss dag", nn: "Førre med uviss dag", en: "Previous whose day is not known"),
        needs: .events)
    case .goToDate:
      Info(
        [":"], .everywhere, .moving,
        Localized(
          nb: "Til en dato, eller skriv en kommando", nn: "Til ein dato, eller skriv ein kommando",
          en: "To a date, or write a command"),
        hint: Localized(nb: "til dato", nn: "til dato", en: "go to date"), needs: .events)
    case .zoomIn: ViewRows.zoomIn
    case .zoomOut: ViewRows.zoomOut
    case .back:
      Info(
        ["<Backspace>", "<M-Left>", "<C-o>"], .everywhere, .moving,
        Localized(nb: "Tilbake dit du var", nn: "Attende dit du var", en: "Back to where you were"))
    case .forward:
      Info(
        ["<M-Right>"], .everywhere, .moving,
        Localized(nb: "Fram igjen", nn: "Fram att", en: "Forward again"))
    case .open:
      Info(
        ["<Enter>"], .timeline, .reading,
        Localized(
          nb: "Les artikkelen", nn: "Les artikkelen",
          en: "Read the article"),
        hint: Localized(nb: "les", nn: "les", en: "read"), needs: .openEvent)
    case .goToPassage:
      Info(
        ["<Enter>"], .article, .reading,
        Localized(
          nb: "Til avsnittet om hendelsen", nn: "Til avsnittet om hendinga", en: "To the passage of the event"
        ),
        hint: Localized(nb: "til avsnittet", nn: "til avsnittet", en: "to the passage"), needs: .passage)
    case .nextInArticle:
      Info(
        ["J"], .everywhere, .reading,
        Localized(
          nb: "Neste hendelse i samme artikkel", nn: "Neste hending i same artikkel",
          en: "Next event in the same article"),
        hint: Localized(nb: "neste i artikkelen", nn: "neste i artikkelen", en: "next in article"),
        rank: .spare, needs: .eventsInArticle)
    case .previousInArticle:
      Info(
        ["K"], .everywhere, .reading,
        Localized(
          nb: "Forrige hendelse i samme artikkel", nn: "Førre hending i same artikkel",
          en: "Previous event in the same article"), needs: .eventsInArticle)
    case .nextTelling:
      Info(
        ["S"], .everywhere, .reading,
        Localized(
          nb: "Neste kilde som forteller om hendelsen", nn: "Neste kjelde som fortel om hendinga",
          en: "Next source that tells of the event"),
        hint: Localized(nb: "neste kilde", nn: "neste kjelde", en: "next source"), needs: .nextTelling)
    case .cardsHere:
      Info(
        ["i"], .article, .reading,
        Localized(nb: "Kort om aktørene her", nn: "Kort om aktørane her", en: "Cards on the actors here"),
        hint: Localized(nb: "aktørkort", nn: "aktørkort", en: "actor cards"), needs: .actorsInLine)
    case .why:
      Info(
        ["w", "p"], .everywhere, .reading,
        Localized(nb: "Hvorfor denne datoen?", nn: "Kvifor denne datoen?", en: "Why this date?"),
        hint: Localized(nb: "hvorfor", nn: "kvifor", en: "why"), needs: .chosenEvent)
    case .toggleMark:
      Info(
        ["m"], .everywhere, .reading,
        Localized(
          nb: "Sett eller fjern et merke", nn: "Set eller fjern eit merke", en: "Set or remove a mark"),
        hint: Localized(nb: "merk", nn: "merk", en: "mark"), rank: .spare, needs: .chosenEvent)
    case .copyCitation: GoingRows.copyCitation
    case .copyPassage: GoingRows.copyPassage
    case .openSource: GoingRows.openSource
    case .editSource: GoingRows.editSource
    case .export: GoingRows.export
    case .pipe: GoingRows.pipe
    case .widenPane: GoingRows.widenPane
    case .narrowPane: GoingRows.narrowPane
    case .scrollRight: GoingRows.scrollRight
    case .scrollLeft: GoingRows.scrollLeft
    case .correct: CorrectingRows.correct
    case .correctDate: CorrectingRows.correctDate
    case .correctHeadline: CorrectingRows.correctHeadline
    case .addNote: CorrectingRows.addNote
    case .hideEvent: CorrectingRows.hideEvent
    case .takeApart: CorrectingRows.takeApart
    case .addEvent: CorrectingRows.addEvent
    case .correctCast: CorrectingRows.correctCast
    case .correctKind: CorrectingRows.correctKind
    case .cancelCorrection: CorrectingRows.cancelCorrection
    case .undo: CorrectingRows.undo
    case .redo: CorrectingRows.redo
    case .toggleActors:
      Info(
        ["a"], .everywhere, .choosing,
        Localized(
          nb: "Til aktørene; derfra: skjul dem", nn: "Til aktørane; derifrå: gøym dei",
          en: "To the actors; from there: hide them"),
        hint: Localized(nb: "aktører", nn: "aktørar", en: "actors"))
    case .include:
      Info(
        ["<Space>", "<Enter>"], .actors, .choosing,
        Localized(
          nb: "Bare hendelser med dette", nn: "Berre hendingar med dette", en: "Only events with it"),
        hint: Localized(nb: "ta med", nn: "ta med", en: "include"), needs: .value)
    case .exclude:
      Info(
        ["-"], .actors, .choosing,
        Localized(
          nb: "Ingen hendelser med dette", nn: "Ingen hendingar med dette", en: "No events with it"),
        hint: Localized(nb: "utelat", nn: "utelat", en: "exclude"), needs: .value)
    case .findValue:
      Info(
        ["/"], .actors, .choosing,
        Localized(
          nb: "Finn etter litt av navnet", nn: "Finn etter litt av namnet", en: "Find by part of the name"),
        hint: Localized(nb: "finn", nn: "finn", en: "find"))
    case .card:
      Info(
        ["i"], .actors, .choosing,
        Localized(
          nb: "Kort om aktør eller sted", nn: "Kort om aktør eller stad",
          en: "A card on actor or place"),
        hint: Localized(nb: "kort", nn: "kort", en: "card"), needs: .card)
    case .mergeActor: CorrectingRows.mergeActor
    case .nextFacet:
      Info(
        [")"], .actors, .choosing,
        Localized(
          nb: "Neste liste, som steder", nn: "Neste liste, som stader", en: "Next list, such as places"),
        hint: Localized(nb: "neste liste", nn: "neste liste", en: "next list"))
    case .previousFacet:
      Info(
        ["("], .actors, .choosing,
        Localized(nb: "Forrige liste", nn: "Førre liste", en: "Previous list"))
    case .toggleMatching:
      Info(
        ["="], .actors, .choosing,
        Localized(
          nb: "Alle valgte eller minst én", nn: "Alle valde eller minst éin", en: "All that are chosen or any"
        ),
        hint: Localized(nb: "alle/én av", nn: "alle/éin av", en: "all/any"), needs: .valuesChosen)
    case .showLanes: ViewRows.showLanes
    case .openCell: ViewRows.openCell
    case .cellLeft: ViewRows.cellLeft
    case .cellRight: ViewRows.cellRight
    case .nextRows: ViewRows.nextRows
    case .previousRows: ViewRows.previousRows
    case .showFigures: ViewRows.showFigures
    case .showArticles: ViewRows.showArticles
    case .showQuotes: ViewRows.showQuotes
    case .openListed: ViewRows.openListed
    case .search:
      Info(
        ["/"], .everywhere, .choosing,
        Localized(nb: "Søk i all tekst", nn: "Søk i all tekst", en: "Search all text"),
        hint: Localized(nb: "søk", nn: "søk", en: "search"), needs: .events)
    case .nextHit:
      Info(
        ["n"], .everywhere, .choosing,
        Localized(nb: "Neste treff", nn: "Neste treff", en: "Next hit"),
        hint: Localized(nb: "neste treff", nn: "neste treff", en: "next hit"), rank: .passing, needs: .hits)
    case .previousHit:
      Info(
        ["N"], .everywhere, .choosing,
        Localized(nb: "Forrige treff", nn: "Førre treff", en: "Previous hit"), needs: .hits)
    case .filterText:
      Info(
        ["&", "F"], .everywhere, .choosing,
        Localized(
          nb: "Bare hendelser med disse ordene", nn: "Berre hendingar med desse orda",
          en: "Only events with these words"), needs: .events)
    case .liftFilters:
      Info(
        ["\\"], .everywhere, .choosing,
        Localized(
          nb: "Løft alle filtre, eller legg dem på igjen", nn: "Løft alle filter, eller legg dei på att",
          en: "Lift all filters, or put them back"),
        hint: Localized(nb: "løft filtre", nn: "løft filter", en: "lift filters"), rank: .passing,
        needs: .filters)
    case .nextPane:
      Info(
        ["<Tab>", "l", "<Right>"], .everywhere, .program,
        Localized(nb: "Neste rute", nn: "Neste rute", en: "Next pane"),
        hint: Localized(nb: "rute", nn: "rute", en: "pane"))
    case .previousPane:
      Info(
        ["<S-Tab>", "h", "<Left>"], .everywhere, .program,
        Localized(nb: "Forrige rute", nn: "Førre rute", en: "Previous pane"))
    case .help:
      Info(
        ["?", "<F1>"], .everywhere, .program,
        Localized(nb: "Hjelp – alle taster", nn: "Hjelp – alle tastar", en: "Help – all keys"),
        hint: Localized(nb: "alle taster", nn: "alle tastar", en: "all keys"))
    case .problems:
      Info(
        ["!"], .everywhere, .program,
        Localized(
          nb: "Hva som gikk galt", nn: "Kva som gjekk gale", en: "What went wrong"))
    case .reload:
      Info(
        ["R", "<F5>"], .everywhere, .program,
        Localized(nb: "Hent arkivet på nytt", nn: "Hent arkivet på nytt", en: "Load the archive again"))
    case .redraw:
      Info(
        ["<C-l>"], .everywhere, .program,
        Localized(nb: "Tegn skjermen på nytt", nn: "Teikn skjermen på nytt", en: "Redraw the screen"))
    case .suspend:
      Info(
        ["<C-z>"], .everywhere, .program,
        Localized(nb: "Legg programmet til side", nn: "Legg programmet til side", en: "Suspend the program"))
    case .leave:
      Info(
        ["q"], .everywhere, .program,
        Localized(
          nb: "Ett steg tilbake, og til slutt ut", nn: "Eitt steg attende, og til slutt ut",
          en: "One step back, and in the end out"),
        hint: Localized(nb: "avslutt", nn: "avslutt", en: "quit"))
    case .quit:
      Info(
        ["Q"], .everywhere, .program,
        Localized(nb: "Avslutt med en gang", nn: "Avslutt med ein gong", en: "Quit at once"))
    case .cancel:
      Info(
        ["<Esc>"], .everywhere, .program,
        Localized(nb: "Lukk det som er åpent", nn: "Lukk det som er ope", en: "Close what is open"))
    case .interrupt:
      Info(
        ["<C-c>"], .everywhere, .program,
        Localized(nb: "Sier hvordan du avslutter", nn: "Seier korleis du avsluttar", en: "Says how to quit"))
    case .acceptLine: TypingRows.acceptLine
    case .cancelLine: TypingRows.cancelLine
    case .abandonLine: TypingRows.abandonLine
    case .completeLine: TypingRows.completeLine
    case .earlierLine: TypingRows.earlierLine
    case .laterLine: TypingRows.laterLine
    case .characterLeft: TypingRows.characterLeft
    case .characterRight: TypingRows.characterRight
    case .lineStart: TypingRows.lineStart
    case .lineEnd: TypingRows.lineEnd
    case .deleteBackward: TypingRows.deleteBackward
    case .deleteForward: TypingRows.deleteForward
    case .deleteWord: TypingRows.deleteWord
    case .deleteToStart: TypingRows.deleteToStart
    case .deleteToEnd: TypingRows.deleteToEnd
    }
  }
}
