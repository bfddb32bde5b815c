import TimelineModel

/// What a line looks like by itself, whatever stands around it.
enum LineLook: Hashable {
  /// It can be one thing only.
  case known(Passage.Kind)
  /// Words that a dash opens.
  case dash
  /// «Utenriks»: the part of the newspaper, where it stands above the article.
  case section
  /// «Østavisa på Øya: Stille ved ferjeleiet»: a label and a headline. It leads elsewhere, or is itself the title.
  case link
  /// Without a full stop: a title, a subhead, a name.
  case short
  case running

  /// Whether it can be a headline.
  var mayBeHeading: Bool {
    switch self {
    case .link, .short, .section: true
    case .known, .dash, .running: false
    }
  }

  init(_ line: Line) {
    if line.isAdvertisement {
      self = .known(.advertisement)
    } else if line.isLink || line.isButton {
      self = .known(.related)
    } else if line.isSection {
      self = .section
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
  fileprivate var isAdvertisement: Bool {
    isShort(words: 6) && PassageWords.advertisements.contains(head.words.joinedBySpaces)
  }

  /// «Kopier lenke», «SISTE NYTT».
  fileprivate var isButton: Bool {
    isShort(words: 4) && PassageWords.buttons.contains(head.words.joinedBySpaces)
  }

  /// «NTB utenriks», «UTENRIKS 2018-10-15T17:21:30Z»: a part of the newspaper, with the time or without.
  fileprivate var isSection: Bool {
    guard !endsSentence, isShort(words: 6) else { return false }
    let words = head.words
    let name = Array(words.prefix { $0.firstScalar?.isNumber == false })
    return PassageWords.sections.contains(name.joinedBySpaces)
      && words.dropFirst(name.count).allSatisfy { $0.firstScalar?.isNumber == true }
  }

  /// «Les også», alone on its line: the lines below it lead elsewhere.
  var isBareLink: Bool { isShort(words: 3) && PassageWords.links.contains(head.words.joinedBySpaces) }

  /// «Les også: …». A sentence that begins so, with a full stop, is one as long as it is short.
  fileprivate var isLink: Bool { opens(with: PassageWords.links) && hasAtMost(words: 40) }

  /// «Av Ola Nordmann», «Publisert 3. mars»; a person's address for mail.
  fileprivate var isByline: Bool {
    guard !endsSentence, isShort(words: 16) else { return false }
    if opens(with: PassageWords.bylines) { return true }
    if hasAtMost(words: 6), head.contains(UInt8(ascii: "@")) { return true }
    if isClock { return true }
    if isCreditOfAgency { return true }
    guard let prefix = PassageWords.writerPrefixes.opening(head) else { return false }
    return hasAtMost(words: 10) && head.dropFirst(prefix).firstScalar?.isUppercase == true
  }

  /// «Nordmann, Kari / NTB scanpix»: a photographer, the surname first, and whose the photo is.
  private var isCreditOfAgency: Bool {
    guard hasAtMost(words: 8), let slash = head.lastIndex(of: UInt8(ascii: "/")) else { return false }
    let (writer, agency) = (head[..<slash], head[(slash + 1)...].words)
    return writer.contains(UInt8(ascii: ",")) && !writer.contains(UInt8(ascii: ":")) && !agency.isEmpty
      && agency.allSatisfy(PassageWords.agencies.contains)
  }

  /// «3. mars 2015 kl. 12.41», «3. mars 2015 12:41 Sist oppdatert nå nettopp».
  private var isClock: Bool {
    Scalars(head).contains(where: \.isNumber)
      && head.words.allSatisfy { word in
        word.isEmpty || PassageWords.clockWords.contains(word)
          || word.firstScalar?.isNumber == true && !Scalars(word).contains(where: \.isLetter)
      }
  }

  /// «BRUSSEL (VG)», «Bagdad/Oslo (NTB):», «(NTB)» alone on a line.
  fileprivate var isDateline: Bool {
    guard isShort(words: 7) else { return false }
    let place = head.droppingLast { $0 == " " || $0 == ":" || $0.isDash }
    guard place.last == UInt8(ascii: ")"), let open = place.firstIndex(of: UInt8(ascii: "(")) else {
      return false
    }
    let publisher = place[open...].dropFirst().dropLast().droppingFirst { $0 == "©" }
    let words = place[..<open].split { " ,/".utf8.contains($0) }
    return publisher.firstScalar?.isUppercase == true && !Scalars(publisher).contains(where: \.isNumber)
      && words.allSatisfy { $0.firstScalar?.isUppercase == true }
  }

  /// A photo credit near the end, or «PÅ KAIA: …».
  fileprivate var isCaption: Bool {
    if PassageWords.credits.stand(in: credit) || namesAgency, hasAtMost(words: 99) { return true }
    guard !opensWithDash, let label, label.words.isInCapitals, !label.words.contains(UInt8(ascii: "(")) else {
      return false
    }
    // «LARVIK: – Vi fryser, sier hun»: where a lead is from.
    if let first = label.rest.firstScalar, first != "-", first.isDash { return false }
    // A place may open a lead, «NATO: …» names a speaker or a theme.
    guard label.words.count(where: Bytes.beginsScalar) >= 5 else { return false }
    return label.words.contains(Bytes.space) || endsSentence && hasAtMost(words: 30)
  }

  /// «… i Raqqa. AFP PHOTO».
  private var namesAgency: Bool {
    guard let stop = tail.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let words = tail[(stop + 1)...].split { " /,".utf8.contains($0) }
    return !words.isEmpty && words.allSatisfy(PassageWords.agencies.contains)
  }

  /// A label of a few words, a colon and a headline.
  fileprivate var isLabelled: Bool {
    guard !endsWithFullStop, !endsWithColon, let label, hasAtMost(words: 25), !hasAttribution,
      !isReporterAsking,
      label.words.firstScalar?.isUppercase == true, let first = label.rest.firstScalar,
      first.isUppercase || first.isNumber || first.opensQuotation
    else { return false }
    let words = label.words.words
    return words.count <= 5 && !words.contains(where: PassageWords.sayingVerbs.contains)
  }

  /// «VG: Hva nå?»
  private var isReporterAsking: Bool {
    endsWithQuestion
      && label.map { PassageWords.reporters.contains($0.words.words.joinedBySpaces) } ?? false
  }

  /// «Les VGs kommentar», «Se bildene her».
  fileprivate var isSendingElsewhere: Bool {
    guard !endsSentence, let first = head.words.first else { return false }
    return PassageWords.linkVerbs.contains(first) && hasAtMost(words: 25)
  }

  /// Short and without a full stop; «Hva vil Norge?» too.
  fileprivate var isShortHeading: Bool {
    if endsWithFullStop || isReporterAsking { return false }
    if endsWithColon { return hasAtMost(words: 2) }
    return isShort(words: endsSentence ? 14 : 20) && !endsWithComma
  }

  /// Two to four words with capitals: «Kari Nordmann».
  var isName: Bool {
    let words = head.split(separator: Bytes.space)
    return (2...4).contains(words.count)
      && words.allSatisfy { word in
        var letters = Scalars(word)
        return letters.next()?.isUppercase == true && letters.contains(where: \.isLowercase)
      }
  }

  /// «– Hva nå? spør VGs reporter.»
  var isAskedByReporter: Bool {
    guard let mark = tail.lastIndex(of: UInt8(ascii: "?")) else { return false }
    let words = tail[(mark + 1)...].prefix(80).words
    return words.first.map(PassageWords.askingWords.contains) == true
      && words.contains(where: PassageWords.reporters.contains)
  }
}

extension ArraySlice<UInt8> {
  /// Whether all letters are capitals, and there are some.
  fileprivate var isInCapitals: Bool {
    Scalars(self).contains(where: \.isLetter) && !Scalars(self).contains(where: \.isLowercase)
  }
}

extension [ArraySlice<UInt8>] {
  fileprivate var joinedBySpaces: ArraySlice<UInt8> { [UInt8](joined(separator: [Bytes.space]))[...] }
}
