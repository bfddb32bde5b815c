import TimelineModel

/// Tells what each paragraph of an article is for.
///
/// First each line is looked at alone (`LineLook`); then its place decides what its look leaves open: a short
/// line before the lead is the title, one below it a subhead, a line with a question mark in a dialogue
/// the reporter's question.
public struct PassageReader: Sendable {
  public init() {}

  /// The paragraphs of a text, one for each line that is not empty, in order.
  public func passages(in text: String) -> [Passage] {
    passages(in: text, kinds: [:], title: nil)
  }

  /// - Parameters:
  ///   - kinds: what mark-up tells, by the number of the paragraph from 0.
  ///   - title: the headline where a field beside the text has it; only a line that repeats it is a title then.
  func passages(in text: String, kinds: [Int: Passage.Kind], title: String?) -> [Passage] {
    let lines = Line.all(in: Array(text.utf8))
    let looks = lines.enumerated().map { kinds[$0].map(LineLook.known) ?? LineLook($1) }
    var order = PassageOrder(lines: lines, looks: looks)
    if let title { order.findTitle(title) }
    order.placeLead()
    if title == nil { order.placeTitle() }
    order.placeRest()
    return zip(lines, order.kinds).map { Passage($1 ?? .body, $0.span) }
  }
}

/// The paragraphs of one article while their kinds fall into place.
private struct PassageOrder {
  let lines: [Line]
  let looks: [LineLook]
  private(set) var kinds: [Passage.Kind?]
  private var lead = 0

  init(lines: [Line], looks: [LineLook]) {
    self.lines = lines
    self.looks = looks
    kinds = looks.map { if case .known(let kind) = $0 { kind } else { nil } }
  }

  /// A title that is known from beside the text may stand in its first lines too.
  mutating func findTitle(_ title: String) {
    guard lines.count > 1 else { return }
    if let repeated = lines.indices.prefix(5).first(where: {
      kinds[$0] == nil && String(decoding: lines[$0].head, as: UTF8.self).nfc == title
    }
    ) {
      kinds[repeated] = .title
    }
  }

  /// The lead is the first running paragraph; in a text of quotes alone, or of short lines alone, what comes
  /// nearest to one.
  mutating func placeLead() {
    let open = lines.indices.filter { kinds[$0] == nil }
    let shorts = open.filter { looks[$0].mayBeHeading }
    let first =
      kinds.firstIndex(of: .lead) ?? open.first { looks[$0] == .running } ?? open.first { looks[$0] == .dash }
    lead = first ?? shorts.dropFirst().first ?? shorts.first ?? lines.endIndex
    if lead < lines.endIndex { kinds[lead] = .lead }
  }

  /// The title is a short line above everything that runs. Of two, a very short one above a longer one is a
  /// kicker.
  mutating func placeTitle() {
    let top = lines.indices.first { looks[$0] == .running || looks[$0] == .dash && !mayBeTitle($0) } ?? lead
    let candidates = lines.indices.prefix { $0 < min(top, lead) }.filter {
      kinds[$0] == nil && mayBeTitle($0) && looks[$0] != .section
    }
    guard !kinds.contains(.title), var title = candidates.first else { return }
    if candidates.count > 1, lines[title].hasAtMost(words: 3), !lines[candidates[1]].hasAtMost(words: 3) {
      kinds[title] = .subhead
      title = candidates[1]
    }
    kinds[title] = .title
  }

  /// A quote can be a title, with its speaker too: «– Vi fryser, sier beboerne».
  private func mayBeTitle(_ index: Int) -> Bool {
    looks[index].mayBeHeading
      || looks[index] == .dash && lines[index].isShort(words: 14) && !lines[index].endsSentence
  }

  mutating func placeRest() {
    let lastRunning = lines.indices.last { runs($0) } ?? lead
    for index in lines.indices where kinds[index] == nil {
      switch looks[index] {
      case .known(let kind): kinds[index] = kind
      case .running: kinds[index] = .body
      case .dash: kinds[index] = isQuestion(index) ? .question : .quote
      case .link: kinds[index] = .related
      case .section where index < lead: kinds[index] = .dateline
      case .short, .section: kinds[index] = shortKind(index, lastRunning: lastRunning)
      }
    }
  }

  /// Whether a line below the lead is of the text. Of the short ones that is so above ten words, where it has
  /// lost its full stop, and above eight where it has another mark.
  private func runs(_ index: Int) -> Bool {
    switch looks[index] {
    case .running, .dash: true
    case .short, .section: !lines[index].hasAtMost(words: lines[index].endsSentence ? 8 : 10)
    case .known, .link: false
    }
  }

  /// A short line is a subhead when it stands over something; at the end of an article, and over other
  /// short lines, it leads elsewhere.
  private func shortKind(_ index: Int, lastRunning: Int) -> Passage.Kind {
    if index < lead { return lines[index].isName ? .byline : .subhead }
    if index > 0, lines[index - 1].isBareLink { return .related }
    if runs(index) { return .body }
    let isLastOfRun = index + 1 == lines.endIndex || !looks[index + 1].mayBeHeading || runs(index + 1)
    return index < lastRunning && isLastOfRun ? .subhead : .related
  }

  /// Whether a paragraph that a dash opens is what the reporter asked: it ends in a question mark, nobody
  /// is said to say it, and it is led up to, or answered.
  private func isQuestion(_ index: Int) -> Bool {
    let line = lines[index]
    if line.isAskedByReporter { return true }
    guard line.endsWithQuestion, line.hasAtMost(words: 60), !line.hasAttribution else { return false }
    if index > 0, lines[index - 1].endsWithColon {
      return lines[index - 1].mentions(PassageWords.askingWords)
        && !lines[index - 1].mentions(PassageWords.answeringWords)
    }
    guard index + 1 < lines.endIndex, index == 0 || kinds[index - 1] != .question else { return false }
    let next = lines[index + 1]
    return looks[index + 1] == .dash
      || looks[index + 1] == .running && next.hasAtMost(words: 12)
        && next.mentions(PassageWords.answeringWords)
  }
}
