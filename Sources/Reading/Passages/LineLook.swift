import TimelineModel

/// What a line looks like by itself, whatever stands around it.
enum LineLook: Hashable {
  /// It can be one thing only.
  case known(Passage.Kind)
  /// Words that a dash opens.
  case dash
  /// «VG i Libanon: Stille ved grensen»: a label and a headline. It leads elsewhere, or is itself the title.
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
    } else if line.isDateline {
      self = .known(.dateline)
    } else if line.isCaption {
      self = .known(.caption)
    } else if line.opensWithDash {
      self = line.isShort(words: 10) && !line.endsSentence && !line.hasAttribution ? .short : .dash
    } else if line.isLabelled {
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
    let start = head.prefix(40).lowercased()
    return wordCount <= 40 && PassageWords.links.contains { start.hasPrefix($0) }
  }

  /// «Av Ola Nordmann», «Publisert 3. mars»; a person's address for mail.
  fileprivate var isByline: Bool {
    guard isShort(words: 16), !endsSentence else { return false }
    let start = head.lowercased()
    if PassageWords.bylines.contains(where: start.hasPrefix) { return true }
    if wordCount <= 6, head.contains("@") { return true }
    guard let prefix = PassageWords.writerPrefixes.first(where: start.hasPrefix) else { return false }
    return wordCount <= 10 && head.dropFirst(prefix.count).first?.isUppercase == true
  }

  /// «BRUSSEL (VG)», «Bagdad/Oslo (NTB):» alone on a line.
  fileprivate var isDateline: Bool {
    var place = head[...]
    while let last = place.last, " :–—-".contains(last) { place.removeLast() }
    guard isShort(words: 7), place.last == ")", let open = place.firstIndex(of: "(") else { return false }
    let publisher = place[open...].dropFirst().dropLast()
    let words = place[..<open].split { " ,/".contains($0) }
    return publisher.first?.isUppercase == true && !publisher.contains { $0.isNumber }
      && !words.isEmpty && words.allSatisfy { $0.first?.isUppercase == true }
  }

  /// A photo credit near the end, or «UNGT OFFER: …».
  fileprivate var isCaption: Bool {
    let end = String(tail.suffix(120))
    if PassageWords.credits.contains(where: end.contains), wordCount < Line.manyWords { return true }
    guard !opensWithDash, let label, label.words.isInCapitals else { return false }
    // «NATO: …» names a speaker or a theme; «OSLO: …» may open a long lead.
    if label.words.contains(" ") { return label.words.count >= 5 }
    return label.words.count >= 5 && endsSentence && wordCount <= 30
  }

  /// A label of a few words, a colon and a headline.
  fileprivate var isLabelled: Bool {
    guard wordCount <= 25, !endsWithFullStop, !endsWithColon, !hasAttribution, let label,
      label.words.first?.isUppercase == true, let first = label.rest.first,
      first.isUppercase || first.isNumber || "«\"“".contains(first)
    else { return false }
    let words = Line.words(of: label.words)
    return words.count <= 5 && !words.contains(where: PassageWords.sayingVerbs.contains)
  }

  /// Short and without a full stop; «Hva vil Norge?» too.
  fileprivate var isShortHeading: Bool {
    if endsWithFullStop { return false }
    if endsWithColon { return wordCount <= 2 }
    return isShort(words: endsSentence ? 8 : 14) && tail.last != ","
  }

  /// Two to four words with capitals: «Kari Nordmann».
  var isName: Bool {
    let words = head.split(separator: " ")
    return (2...4).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase == true && $0.dropFirst().contains(where: \.isLowercase) }
  }

  /// «– Hva nå? spør VGs reporter.»
  var isAskedByReporter: Bool {
    guard let mark = tail.lastIndex(of: "?") else { return false }
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
