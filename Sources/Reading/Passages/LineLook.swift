import TimelineModel

/// What a line looks like by itself, whatever stands around it.
enum LineLook: Hashable {
  /// It can be one thing only.
  case known(Passage.Kind)
  /// Words that a dash opens.
  case dash
  /// «Østavisa på Øya: Stille ved ferjeleiet»: a label and a headline. It leads elsewhere, or is itself the title.
  case link
  /// Without a full stop: a title, a subhead, a name.
  case short
  case running

  /// Whether it can be a headline.
  var mayBeHeading: Bool {
    switch self {
    case .link, .short: true
    case .known, .dash, .running: false
    }
  }

  init(_ line: Line) {
    if line.isAdvertisement {
      self = .known(.advertisement)
    } else if line.isLink {
      self = .known(.related)
    } else if line.isByline {
      self = .known(.byline)
    } else if line.isCaption {
      self = .known(.caption)
    } else if line.isDateline {
      self = .known(.dateline)
    } else if line.opensWithDash {
      self =
        line.isShort(words: 10) && !line.endsSentence && !line.endsWithColon && !line.hasAttribution
        ? .short : .dash
    } else if line.isLabelled || line.isSendingElsewhere {
      self = .link
    } else if line.isShortHeading {
      self = .short
    } else {
      self = .running
    }
  }
}

extension Line {
  /// Few enough words and bytes to be a heading.
  func isShort(words: Int) -> Bool { wordCount <= words && span.end - span.start <= 160 }

  func mentions(_ words: Set<String>) -> Bool {
    Line.words(of: head).contains(where: words.contains)
      || Line.words(of: tail).contains(where: words.contains)
  }

  fileprivate var isAdvertisement: Bool {
    isShort(words: 6) && PassageWords.advertisements.contains(Line.words(of: head).joined(separator: " "))
  }

  /// «Les også: …». A sentence that begins so, with a full stop, is one as long as it is short.
  fileprivate var isLink: Bool {
    wordCount <= 40 && PassageWords.links.contains(where: { start.starts(with: $0) })
  }

  /// «Av Ola Nordmann», «Publisert 3. mars»; a person's address for mail.
  fileprivate var isByline: Bool {
    guard isShort(words: 16), !endsSentence else { return false }
    if PassageWords.bylines.contains(where: { start.starts(with: $0) }) { return true }
    if wordCount <= 6, head.contains("@") || isClock { return true }
    guard let prefix = PassageWords.writerPrefixes.first(where: { start.starts(with: $0) }) else {
      return false
    }
    return wordCount <= 10 && head.dropFirst(prefix.count).first?.isUppercase == true
  }

  /// «3. mars 2015 kl. 12.41».
  private var isClock: Bool {
    head.contains(where: \.isNumber)
      && Line.words(of: head).allSatisfy {
        PassageWords.clockWords.contains($0) || $0.first?.isNumber == true && !$0.contains(where: \.isLetter)
      }
  }

  /// «BRUSSEL (VG)», «Bagdad/Oslo (NTB):», «(NTB)» alone on a line.
  fileprivate var isDateline: Bool {
    guard isShort(words: 7) else { return false }
    var place = head[...]
    while let last = place.last, " :–—-".contains(last) { place.removeLast() }
    guard place.last == ")", let open = place.firstIndex(of: "(") else { return false }
    let publisher = place[open...].dropFirst().dropLast().drop { $0 == "©" }
    let words = place[..<open].split { " ,/".contains($0) }
    return publisher.first?.isUppercase == true && !publisher.contains { $0.isNumber }
      && words.allSatisfy { $0.first?.isUppercase == true }
  }

  /// A photo credit near the end, or «PÅ KAIA: …».
  fileprivate var isCaption: Bool {
    if wordCount < Line.manyWords, PassageWords.credits.contains(where: credit.holds) || namesAgency {
      return true
    }
    guard !opensWithDash, let label, label.words.isInCapitals, !label.words.contains("(") else {
      return false
    }
    // A place may open a lead, «NATO: …» names a speaker or a theme.
    if label.words.contains(" ") { return label.words.count >= 5 }
    return label.words.count >= 5 && endsSentence && wordCount <= 30
  }

  /// «… i Raqqa. AFP PHOTO».
  private var namesAgency: Bool {
    guard let stop = tail.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let words = tail[tail.index(after: stop)...].split { " /,".contains($0) }.map { $0.lowercased() }
    return !words.isEmpty && words.allSatisfy(PassageWords.agencies.contains)
  }

  /// A label of a few words, a colon and a headline.
  fileprivate var isLabelled: Bool {
    guard wordCount <= 25, !endsWithFullStop, !endsWithColon, !hasAttribution, !isReporterAsking, let label,
      label.words.first?.isUppercase == true, let first = label.rest.first,
      first.isUppercase || first.isNumber || "«\"“".contains(first)
    else { return false }
    let words = Line.words(of: label.words)
    return words.count <= 5 && !words.contains(where: PassageWords.sayingVerbs.contains)
  }

  /// «VG: Hva nå?»
  private var isReporterAsking: Bool {
    endsWithQuestion
      && label.map { PassageWords.reporters.contains(Line.words(of: $0.words).joined(separator: " ")) }
        ?? false
  }

  /// «Les VGs kommentar», «Se bildene her».
  fileprivate var isSendingElsewhere: Bool {
    guard wordCount <= 25, !endsSentence, let first = Line.words(of: head.prefix(20)).first else {
      return false
    }
    return PassageWords.linkVerbs.contains(first)
  }

  /// Short and without a full stop; «Hva vil Norge?» too.
  fileprivate var isShortHeading: Bool {
    if endsWithFullStop || isReporterAsking { return false }
    if endsWithColon { return wordCount <= 2 }
    return isShort(words: endsSentence ? 14 : 20) && tail.last != ","
  }

  /// Two to four words with capitals: «Kari Nordmann».
  var isName: Bool {
    let words = head.split(separator: " ")
    return (2...4).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase == true && $0.dropFirst().contains(where: \.isLowercase) }
  }

  /// «– Hva nå? spør VGs reporter.»
  var isAskedByReporter: Bool {
    guard let mark = tail.utf8.lastIndex(of: UInt8(ascii: "?")) else { return false }
    let words = Line.words(of: tail[tail.index(after: mark)...].prefix(80))
    return words.first.map(PassageWords.askingWords.contains) == true
      && words.contains(where: PassageWords.reporters.contains)
  }
}

extension Substring {
  /// Whether all letters are capitals, and there are some.
  fileprivate var isInCapitals: Bool {
    contains(where: \.isLetter) && !contains(where: \.isLowercase)
  }
}
