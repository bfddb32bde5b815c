import TimelineModel

extension Command {
  /// The row of a command.
  public var info: Info { Self.rows[self] ?? row }

  /// The table, made once: the hint bar asks for it at every key.
  private static let rows = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.row) })

  /// Every key that can be bound is declared here and in `GoingRows`, `ViewRows` and `TypingRows`.
  private var row: Info {
    switch self {
    case .moveDown:
      Info(
        ["j", "<Down>"], .everywhere, .moving,
        Localized(nb: "En linje ned", nn: "Ei linje ned", en: "One line down"))
    case .moveUp:
      Info(
        ["k", "<Up>"], .everywhere, .moving,
        Localized(nb: "En linje opp", nn: "Ei linje opp", en: "One line up"))
    case .pageDown:
      Info(
        ["<PageDown>", "<Space>", "<C-f>"], .everywhere, .moving,
        Localized(nb: "En side ned", nn: "Ei side ned", en: "One page down"))
    case .pageUp:
      Info(
        ["<PageUp>", "b", "<C-b>"], .everywhere, .moving,
        Localized(nb: "En side opp", nn: "Ei side opp", en: "One page up"))
    case .halfDown:
      Info(
        ["<C-d>"], .everywhere, .moving,
        Localized(nb: "En halv side ned", nn: "Ei halv side ned", en: "Half a page down"))
    case .halfUp:
      Info(
        ["<C-u>"], .everywhere, .moving,
        Localized(nb: "En halv side opp", nn: "Ei halv side opp", en: "Half a page up"))
    case .first:
      Info(
        ["g", "<Home>"], .everywhere, .moving,
        Localized(nb: "Til begynnelsen", nn: "Til byrjinga", en: "To the beginning"))
    case .last:
      Info(
        ["G", "<End>"], .everywhere, .moving,
        Localized(nb: "Til slutten", nn: "Til slutten", en: "To the end"))
    case .nextDay:
      Info(
        ["d"], .everywhere, .moving,
        Localized(nb: "Neste dag med hendelser", nn: "Neste dag med hendingar", en: "Next day with events"))
    case .previousDay:
      Info(
        ["D"], .everywhere, .moving,
        Localized(
          nb: "Forrige dag med hendelser", nn: "Førre dag med hendingar", en: "Previous day with events"))
    case .nextMonth:
      Info(
        ["]"], .everywhere, .moving,
        Localized(
          nb: "Neste måned; nærmere: dag", nn: "Neste månad; nærare: dag",
          en: "Next month; when near: day"),
        hint: Localized(nb: "måned", nn: "månad", en: "month"))
    case .previousMonth:
      Info(
        ["["], .everywhere, .moving,
        Localized(
          nb: "Forrige måned; nærmere: dag", nn: "Førre månad; nærare: dag",
          en: "Previous month; when near: day"))
    case .nextYear:
      Info(
        ["}"], .everywhere, .moving,
        Localized(
          nb: "Neste år; nærmere: måned, uke", nn: "Neste år; nærare: månad, veke",
          en: "Next year; when near: month, week"))
    case .previousYear:
      Info(
        ["{"], .everywhere, .moving,
        Localized(
          nb: "Forrige år; nærmere: måned, uke",
          nn: "Førre år; nærare: månad, veke",
          en: "Previous year; when near: month, week"))
    case .nextMark:
      Info(
        ["'"], .everywhere, .moving,
        Localized(nb: "Neste merke", nn: "Neste merke", en: "Next mark"))
    case .previousMark:
      Info(
        ["\""], .everywhere, .moving,
        Localized(nb: "Forrige merke", nn: "Førre merke", en: "Previous mark"))
    case .nextDoubtful:
      Info(
        [";"], .everywhere, .moving,
        Localized(
          nb: "Neste med uviss dag", nn: "Neste med uviss dag", en: "Next whose day is not known"))
    case .previousDoubtful:
      Info(
        [","], .everywhere, .moving,
        Localized(
          nb: "Forrige med uviss dag", nn: "Førre med uviss dag", en: "Previous whose day is not known"))
    case .goToDate:
      Info(
        [":"], .everywhere, .moving,
        Localized(
          nb: "Til en dato, eller skriv en kommando", nn: "Til ein dato, eller skriv ein kommando",
          en: "To a date, or write a command"),
        hint: Localized(nb: "til dato", nn: "til dato", en: "go to date"))
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
        hint: Localized(nb: "les", nn: "les", en: "read"))
    case .goToPassage:
      Info(
        ["<Enter>"], .article, .reading,
        Localized(
          nb: "Til avsnittet om hendelsen", nn: "Til avsnittet om hendinga", en: "To the passage of the event"
        ),
        hint: Localized(nb: "til avsnittet", nn: "til avsnittet", en: "to the passage"))
    case .nextInArticle:
      Info(
        ["J"], .everywhere, .reading,
        Localized(
          nb: "Neste hendelse i samme artikkel", nn: "Neste hending i same artikkel",
          en: "Next event in the same article"),
        hint: Localized(nb: "neste i artikkelen", nn: "neste i artikkelen", en: "next in article"),
        rank: .spare)
    case .previousInArticle:
      Info(
        ["K"], .everywhere, .reading,
        Localized(
          nb: "Forrige hendelse i samme artikkel", nn: "Førre hending i same artikkel",
          en: "Previous event in the same article"))
    case .nextTelling:
      Info(
        ["S"], .everywhere, .reading,
        Localized(
          nb: "Neste kilde som forteller om hendelsen", nn: "Neste kjelde som fortel om hendinga",
          en: "Next source that tells of the event"),
        hint: Localized(nb: "neste kilde", nn: "neste kjelde", en: "next source"))
    case .cardsHere:
      Info(
        ["i"], .article, .reading,
        Localized(nb: "Kort om aktørene her", nn: "Kort om aktørane her", en: "Cards on the actors here"),
        hint: Localized(nb: "aktørkort", nn: "aktørkort", en: "actor cards"))
    case .why:
      Info(
        ["w", "p"], .everywhere, .reading,
        Localized(nb: "Hvorfor denne datoen?", nn: "Kvifor denne datoen?", en: "Why this date?"),
        hint: Localized(nb: "hvorfor", nn: "kvifor", en: "why"))
    case .toggleMark:
      Info(
        ["m"], .everywhere, .reading,
        Localized(
          nb: "Sett eller fjern et merke", nn: "Set eller fjern eit merke", en: "Set or remove a mark"),
        hint: Localized(nb: "merk", nn: "merk", en: "mark"), rank: .spare)
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
    case .correct:
      Info(
        ["e"], .everywhere, .correcting,
        Localized(
          nb: "Rett hendelsen, eller skriv et notat", nn: "Rett hendinga, eller skriv eit notat",
          en: "Correct the event, or write a note"),
        hint: Localized(nb: "rett", nn: "rett", en: "correct"), rank: .spare)
    case .correctDate:
      Info(
        ["d"], .correcting, .correcting,
        Localized(nb: "Gi den en annen dato", nn: "Gje ho ein annan dato", en: "Give it another date"),
        hint: Localized(nb: "dato", nn: "dato", en: "date"))
    case .correctHeadline:
      Info(
        ["t"], .correcting, .correcting,
        Localized(
          nb: "Gi den en annen overskrift", nn: "Gje ho ei anna overskrift", en: "Give it another headline"),
        hint: Localized(nb: "overskrift", nn: "overskrift", en: "headline"))
    case .addNote:
      Info(
        ["n"], .correcting, .correcting,
        Localized(nb: "Skriv et notat om den", nn: "Skriv eit notat om ho", en: "Write a note on it"),
        hint: Localized(nb: "notat", nn: "notat", en: "note"))
    case .hideEvent:
      Info(
        ["x"], .correcting, .correcting,
        Localized(
          nb: "Ta den ut av tidslinjen", nn: "Ta ho ut av tidslinja", en: "Take it out of the timeline"),
        hint: Localized(nb: "skjul", nn: "gøym", en: "hide"))
    case .takeApart:
      Info(
        ["s"], .correcting, .correcting,
        Localized(nb: "Skill ut denne kilden", nn: "Skil ut denne kjelda", en: "Take this source apart"),
        hint: Localized(nb: "skill ut", nn: "skil ut", en: "take apart")
      )
    case .addEvent:
      Info(
        ["a"], .correcting, .correcting,
        Localized(
          nb: "Legg til en hendelse av dine egne", nn: "Legg til ei hending av dine eigne",
          en: "Add an event of your own"),
        hint: Localized(nb: "ny hendelse", nn: "ny hending", en: "new event"))
    case .correctCast:
      Info(
        ["p"], .correcting, .correcting,
        Localized(
          nb: "Hvem og hvor, i en av dine egne", nn: "Kven og kvar, i ei av dine eigne",
          en: "Who and where, in one of your own"),
        hint: Localized(nb: "hvem og hvor", nn: "kven og kvar", en: "who and where"))
    case .correctKind: GoingRows.correctKind
    case .cancelCorrection:
      Info(
        ["<Esc>", "q"], .correcting, .correcting,
        Localized(nb: "La den være", nn: "La ho vere", en: "Leave it"),
        hint: Localized(nb: "la være", nn: "la vere", en: "leave it"))
    case .undo:
      Info(
        ["u"], .everywhere, .correcting,
        Localized(
          nb: "Angre det siste du gjorde", nn: "Angre det siste du gjorde", en: "Undo what you last did"))
    case .redo:
      Info(
        ["<C-r>"], .everywhere, .correcting,
        Localized(nb: "Gjør det om igjen", nn: "Gjer det om att", en: "Do it again"))
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
        hint: Localized(nb: "ta med", nn: "ta med", en: "include"))
    case .exclude:
      Info(
        ["-"], .actors, .choosing,
        Localized(
          nb: "Ingen hendelser med dette", nn: "Ingen hendingar med dette", en: "No events with it"),
        hint: Localized(nb: "utelat", nn: "utelat", en: "exclude"))
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
        hint: Localized(nb: "kort", nn: "kort", en: "card"))
    case .mergeActor:
      Info(
        ["e"], .actors, .correcting,
        Localized(
          nb: "Slå sammen med en annen", nn: "Slå saman med ein annan", en: "Make it one with another"))
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
        hint: Localized(nb: "alle/én av", nn: "alle/éin av", en: "all/any"))
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
        hint: Localized(nb: "søk", nn: "søk", en: "search"))
    case .nextHit:
      Info(
        ["n"], .everywhere, .choosing,
        Localized(nb: "Neste treff", nn: "Neste treff", en: "Next hit"),
        hint: Localized(nb: "neste treff", nn: "neste treff", en: "next hit"), rank: .passing)
    case .previousHit:
      Info(
        ["N"], .everywhere, .choosing,
        Localized(nb: "Forrige treff", nn: "Førre treff", en: "Previous hit"))
    case .filterText:
      Info(
        ["&", "F"], .everywhere, .choosing,
        Localized(
          nb: "Bare hendelser med disse ordene", nn: "Berre hendingar med desse orda",
          en: "Only events with these words"))
    case .liftFilters:
      Info(
        ["\\"], .everywhere, .choosing,
        Localized(
          nb: "Løft alle filtre, eller legg dem på igjen", nn: "Løft alle filter, eller legg dei på att",
          en: "Lift all filters, or put them back"),
        hint: Localized(nb: "løft filtre", nn: "løft filter", en: "lift filters"), rank: .passing)
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
    case .completeLine: TypingRows.completeLine
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
