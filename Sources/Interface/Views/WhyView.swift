import TimelineModel

/// The chain of reasons behind the chosen event's date, open beside the article.
struct WhyView: View {
  let browser: Browser

  init(_ browser: Browser) { self.browser = browser }

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard let event = browser.explainedEvent else { return }
    let text = WhyText(event, browser)
    canvas.write(TextLine(text.title, .heading), x: area.x + 2, y: area.y, in: area.inset(right: 1))
    let room = area.inset(left: 2, top: 2, right: 1)
    for (number, line) in text.lines(width: room.width).enumerated().prefix(room.height) {
      canvas.write(line, x: room.x, y: room.y + number, in: room)
    }
  }
}

/// The reasons of a date as lines.
struct WhyText {
  let title: String
  private let event: Event
  private let browser: Browser
  private var language: ScreenLanguage { browser.language }

  init(_ event: Event, _ browser: Browser) {
    self.event = event
    self.browser = browser
    title =
      event.dating.when.map { Phrases.whyTitle(words(for: $0, in: browser.language))[browser.language] }
      ?? Phrases.whyUndated[browser.language]
  }

  func lines(width: Int) -> [TextLine] {
    let layout = TextLayout(browser.characterWidth)
    var lines = layout.wrapped(event.headline, to: width).map { TextLine($0, .plain, .bold) }
    lines.append(TextLine())
    let reasons = browser.reasons
    if reasons.isEmpty, !event.isOwn {
      lines += layout.wrapped(Phrases.noReasons[language], to: width).map { TextLine($0) }
    }
    for (number, reason) in reasons.enumerated() {
      let mark = "\(number + 1) "
      let sentence = layout.wrapped(words(for: reason, in: language), to: max(1, width - mark.count))
      for (place, text) in sentence.enumerated() {
        let margin = place == 0 ? mark : String(repeating: " ", count: mark.count)
        lines.append(TextLine(margin, .key).adding(text))
      }
    }
    if !reasons.isEmpty || !event.isOwn { lines.append(TextLine()) }
    if let when = event.dating.when {
      let date = when.days.onlyDay.map { words(for: $0, in: language) } ?? words(for: when, in: language)
      let isExact = when.days.onlyDay != nil && !when.edtf.description.contains { "~?%".contains($0) }
      let shown = isExact ? date : words(for: when, in: language)
      for (place, text) in layout.wrapped(shown, to: max(1, width - 2)).enumerated() {
        lines.append(TextLine(place == 0 ? "= " : "  ", .key).adding(text, .date))
      }
    }
    lines += layout.wrapped(words(for: event.basis, in: language), to: width).map { TextLine($0, .dim) }
    return lines + notes(layout, width)
  }

  /// What the reader has noted on the event.
  private func notes(_ layout: TextLayout, _ width: Int) -> [TextLine] {
    guard let entry = browser.chosenEntry, entry.id == event.id else { return [] }
    return entry.notes.flatMap { note in
      [TextLine()] + layout.wrapped(Phrases.note[language] + note, to: width).map { TextLine($0, .notice) }
    }
  }
}
