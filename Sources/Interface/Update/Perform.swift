import TimelineModel

extension Browser {
  /// Does what a command says.
  ///
  /// - Parameter count: the number typed before it; nil when none was.
  mutating func perform(_ command: Command, count: Int? = nil) -> [Effect] {
    if overlay != nil, let effects = performInOverlay(command, count: count) { return effects }
    let times = count ?? 1
    if command.info.group != .moving { pace = .resting }
    switch command {
    case .moveDown: move(by: times)
    case .moveUp: move(by: -times)
    case .pageDown: turnPage(times)
    case .pageUp: turnPage(-times)
    case .halfDown: move(by: times * max(1, pageHeight / 2))
    case .halfUp: move(by: -times * max(1, pageHeight / 2))
    case .first: moveTo(row: (count ?? 1) - 1)
    case .last: moveTo(row: count.map { $0 - 1 } ?? Int.max)
    case .nextDay: step(times, .day)
    case .previousDay: step(-times, .day)
    case .nextMonth: step(times, zoom.unit)
    case .previousMonth: step(-times, zoom.unit)
    case .nextYear: step(times, zoom.span)
    case .previousYear: step(-times, zoom.span)
    case .zoomIn: return zoom(by: times)
    case .zoomOut: return zoom(by: -times)
    case .nextMark: stepToMark(times)
    case .previousMark: stepToMark(-times)
    case .nextDoubtful: stepToDoubtful(times)
    case .previousDoubtful: stepToDoubtful(-times)
    case .goToDate: prompt = Prompt(.goToDate)
    case .back: goBack()
    case .forward: goForward()
    case .open: open()
    case .goToPassage: turnToPassage()
    case .nextInArticle: stepInArticle(times)
    case .previousInArticle: stepInArticle(-times)
    case .nextTelling: stepThroughTellings(times)
    case .why: showWhy()
    case .toggleMark: return toggleMark()
    case .copyCitation: return copyCitation(withPassage: false)
    case .copyPassage: return copyCitation(withPassage: true)
    case .openSource: return openSource()
    case .editSource: return editSource()
    case .export: askForFile()
    case .pipe: askForCommand()
    case .scrollRight: scrollSideways(times)
    case .scrollLeft: scrollSideways(-times)
    case .widenPane: resizePane(by: times)
    case .narrowPane: resizePane(by: -times)
    case .correct: beginCorrection()
    case .correctDate: askForCorrection(.correctDate)
    case .correctHeadline: askForCorrection(.correctHeadline)
    case .addNote: askForCorrection(.addNote)
    case .hideEvent: return annotate(meantEntry?.isHidden == true ? .show : .hide)
    case .takeApart: return takeApart()
    case .addEvent: return askForOwnEvent()
    case .correctCast: return askForCast()
    case .correctKind: askForKind()
    case .cancelCorrection: break
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .toggleActors: toggleActors()
    case .include: chooseValue { $0.toggleIncluded($1) }
    case .exclude: chooseValue { $0.toggleExcluded($1) }
    case .toggleMatching: toggleMatching()
    case .nextFacet: stepToFacet(times)
    case .previousFacet: stepToFacet(-times)
    case .card: return showCardOfValue()
    case .cardsHere: return showCardsOfLine()
    case .mergeActor: askWhoActorIs()
    case .findValue: beginFinding()
    case .showLanes: show(.lanes)
    case .openCell: openCell()
    case .cellLeft: moveInChart(by: -times)
    case .cellRight: moveInChart(by: times)
    case .nextRows: stepToRows(times)
    case .previousRows: stepToRows(-times)
    case .showFigures: show(.figures)
    case .showArticles: show(.articles)
    case .showQuotes: show(.quotes)
    case .openListed: openListed()
    case .search: beginSearch()
    case .nextHit: stepToHit(times)
    case .previousHit: stepToHit(-times)
    case .filterText: prompt = Prompt(.filterText, filter.text ?? "")
    case .liftFilters: return liftFilters()
    case .nextPane: focusPane(1)
    case .previousPane: focusPane(-1)
    case .help: overlay = Overlay(.help)
    case .problems: overlay = Overlay(.problems)
    case .reload:
      say(Phrases.reloaded)
      return [.reload]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .leave: return leave()
    case .quit: return [.quit]
    case .cancel: return cancel()
    case .interrupt:
      if isWorking { return stopWork() }
      say(Phrases.howToQuit)
    case .acceptLine, .cancelLine, .abandonLine, .characterLeft, .characterRight, .lineStart, .lineEnd,
      .deleteBackward, .deleteForward, .deleteWord, .deleteToStart, .deleteToEnd, .completeLine, .earlierLine,
      .laterLine:
      return edit(command)
    }
    return []
  }

  /// A box takes the keys that scroll and close it; any other closes it and does its own work.
  ///
  /// - Returns: nil when the command is still to be done.
  private mutating func performInOverlay(_ command: Command, count: Int?) -> [Effect]? {
    if let effects = performInSources(command, count: count) { return effects }
    let times = count ?? 1
    let page = overlay.map { OverlayBox($0, self).pageHeight } ?? 1
    switch command {
    case .moveDown: overlay?.top += times
    case .moveUp: overlay?.top -= times
    case .pageDown: overlay?.top += page
    case .pageUp: overlay?.top -= page
    case .halfDown: overlay?.top += page / 2
    case .halfUp: overlay?.top -= page / 2
    case .first: overlay?.top = 0
    case .last: overlay?.top = 100_000
    case .leave, .cancel: overlay = nil
    case .search where overlay?.kind == .help, .findValue where overlay?.kind == .help:
      prompt = Prompt(.findHelp)
      overlay?.find = ""
    case .card where overlay?.kind == .card, .cardsHere where overlay?.kind == .card: return stepToNextCard()
    case .nextPane where !actorsInCards.isEmpty: return leafThroughCards(times)
    case .previousPane where !actorsInCards.isEmpty: return leafThroughCards(-times)
    case .help where overlay?.kind == .help, .why where overlay?.kind == .why,
      .problems where overlay?.kind == .problems:
      overlay = nil
    case .redraw, .suspend, .quit, .interrupt: return nil
    default:
      overlay = nil
      return nil
    }
    return []
  }
}
