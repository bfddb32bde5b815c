import TimelineModel

/// The last line: a line being typed, a notice, or hints.
struct BottomLine {
  private let browser: Browser

  private init(_ browser: Browser) { self.browser = browser }

  /// What is shown when no line is typed.
  private enum Rest: Equatable {
    case text(TextLine)
    case hints(Command.Context, Perspective, [Command], Localized?, under: Overlay.Kind?)

    /// Nil while a line is typed.
    init?(_ browser: borrowing Browser) {
      if browser.prompt != nil { return nil }
      if let notice = browser.notice {
        self = .text(TextLine(notice.text[browser.language], ProblemsText.role(notice.severity)))
      } else if let count = browser.count {
        self = .text(TextLine("\(count)", .prompt))
      } else if let progress = browser.progress, !browser.isCorrecting {
        let words = Phrases.progress(progress, stop: browser.keyMap.key(of: .cancel))
        self = .text(TextLine(words[browser.language], .notice))
      } else {
        self = .hints(
          HintBar.context(of: browser), browser.perspective, HintBar.commands(of: browser),
          browser.hint(of: .nextHit), under: browser.overlay?.kind)
      }
    }
  }

  /// Paints it, if it is not as it was.
  static func paint(_ browser: Browser, in room: Rect, _ painter: inout Painter) {
    let rest = Rest(browser)
    if painter.stands(rest, in: room) { return }
    switch rest {
    case .text(let line):
      painter.draw(rest, in: room) { $0.write(line, x: room.x + 1, y: room.y, in: room.inset(right: 1)) }
    case .hints:
      let hints = HintBar(browser)
      painter.draw(rest, in: room) { hints.draw(in: room, on: &$0) }
    case nil:
      let line = BottomLine(browser)
      painter.draw(rest, in: room) { line.draw(in: room, on: &$0) }
    }
  }

  private func draw(in area: Rect, on canvas: inout Canvas) {
    if let prompt = browser.prompt { draw(prompt, in: area, on: &canvas) }
  }

  /// The question, as much of the line as shows the cursor, and what came of it.
  private func draw(_ prompt: Prompt, in area: Rect, on canvas: inout Canvas) {
    let room = area.inset(left: 1, right: 1)
    let step = TextLine(prompt.step.map { $0 + " " } ?? "", .dim)
    let question = step.adding(Phrases.question(prompt.purpose)[browser.language] + " ", .key)
    let start = canvas.write(question, x: room.x, y: room.y, in: room)
    let layout = TextLayout(canvas.characterWidth)
    // What is typed goes before what is answered, up to half of the line.
    let typed = max(4, min(layout.width(of: prompt.input.text) + 1, room.width / 2))
    let answer = answer(to: prompt).whole(
      in: max(0, min(room.width / 2, room.maxX - start - typed - 2)), canvas.characterWidth)
    let answerWidth = answer.width(canvas.characterWidth)
    let field = Rect(
      x: start, y: room.y, width: max(4, room.maxX - start - answerWidth - 2), height: 1)
    var first = 0
    let characters = prompt.input.characters
    func width(_ range: Range<Int>) -> Int { layout.width(of: String(characters[range])) }
    while first < prompt.input.cursor, width(first..<prompt.input.cursor) >= field.width { first += 1 }
    canvas.write(String(characters[first...]), x: field.x, y: field.y, in: field, .prompt)
    canvas.cursor = Point(field.x + width(first..<prompt.input.cursor), field.y)
    canvas.showsCursor = true
    canvas.writeRight(
      answer, y: room.y, in: Rect(x: field.maxX + 2, y: room.y, width: answerWidth, height: 1))
  }

  /// What a line that is no date would do, or may become.
  private func command(_ text: String, _ answer: Prompt.Answer) -> TextLine {
    let language = browser.language
    let completions = browser.completions(of: text)
    if !completions.isEmpty {
      let names = completions.map { TypedCommand.parts($0) }.map { $0.words.isEmpty ? $0.name : $0.words }
      return TextLine("Tab ", .key).adding(names.joined(separator: " · "), .dim)
    }
    switch TypedCommand(text) {
    case .line(let command, let argument):
      if command.takesDate, case .date(argument, let when?) = answer {
        return TextLine("→ " + words(for: when, in: language), .date)
      }
      if let name = browser.nameMeant(by: argument, after: command) { return TextLine("→ " + name, .hint) }
      return TextLine(command.sentence[language], .dim)
    case .command(let command): return TextLine(command.info.sentence[language], .dim)
    case nil: return TextLine(Phrases.notUnderstoodYet[language], .dim)
    }
  }

  private func answer(to prompt: Prompt) -> TextLine {
    let language = browser.language
    let text = prompt.input.text
    let counts = Counts(language)
    switch (prompt.purpose, prompt.answer) {
    case (.correctDate, .date(text, let when?)): return TextLine("→ " + words(for: when, in: language), .date)
    case (.goToDate, .date(text, let when?)):
      let days = when.days.hull
      let from = days.earliest ?? CalendarDate(dayNumber: -1_000_000)
      let count = browser.selection.count(
        from: from, through: days.latest ?? from.adding(days: 1_000_000), in: browser.index)
      return TextLine("→ " + words(for: when, in: language), .date).adding(" · " + counts.events(count), .dim)
    case (.goToDate, _) where !text.isEmpty: return command(text, prompt.answer)
    case (.correctDate, .date(text, nil)):
      return TextLine(Phrases.notADate[language], .dim)
    case (.goToDate, _) where text.isEmpty && browser.size.width >= 60:
      return TextLine("Tab ", .key).adding(LineCommand.title[language].lowercased(), .hint)
        .adding(" · " + Phrases.dateExamples[language], .dim)
    case (.goToDate, _), (.correctDate, _):
      return TextLine(text.isEmpty ? Phrases.dateExamples[language] : "", .dim)
    case (.search, .hits(text, let count)):
      return TextLine(
        count == 0 ? Phrases.noHits[language] : counts.hits(count), count == 0 ? .warning : .hint)
    case (.search, .miss(text, let miss)), (.filterText, .miss(text, let miss)):
      return TextLine(words(for: miss, in: browser.index)[language], .warning)
    case (.search, .lack(text, let lack)), (.filterText, .lack(text, let lack)):
      return TextLine(words(for: lack, in: browser.index)[language], .dim)
    case (.search, _):
      return text.isEmpty
        ? TextLine(Phrases.searchExamples[language], .dim)
        : TextLine(browser.search?.words.isEmpty ?? true ? "" : Phrases.searching[language], .dim)
    case (.mergeActor, _):
      return browser.nameMeant(by: text, after: .merge).map { TextLine("→ " + $0, .hint) }
        ?? TextLine(text.isEmpty ? "" : Phrases.noSuchName(text, nearest: nil)[language], .warning)
    case (.findValue, _): return TextLine("\(browser.sidebar.list.order.count)", .dim)
    case (.findHelp, _): return TextLine()
    case (.exportTo, _): return TextLine(".md .csv .json .jsonl", .dim)
    case (.pipeTo, _):
      return TextLine(Phrases.pipes(theArticle: browser.focus == .article)[language], .dim)
    case (.ownDate, _), (.ownHeadline, _), (.ownKind, _), (.ownCast, _), (.ownNote, _):
      return Self.answer(toOwn: prompt, browser)
    case (.filterText, .passing(text, let count)):
      return TextLine(counts.events(count), count == 0 ? .warning : .hint)
    case (.filterText, _), (.correctHeadline, _), (.addNote, _), (.overwrite, _): return TextLine()
    }
  }
}
