import TimelineModel

/// When something was done that a clause tells without a time of its own.
extension EventDraft {
  /// The day that the telling has come to: its own, that of the last thing told in the paragraph, else that of the news;
  /// the perfect is told by the article's day.
  func occasion(of deed: Deed, _ number: Int) -> Occasion? {
    let told = Predicate(kind: deed.kind, verb: deed.verb, standing: .happened, stance: nil)
    // «har besluttet å bli ut 2018»: until when it shall be so.
    let own = timesOf[number].filter { time in
      isResolved(time) && !(tokenBefore(time).map { reader.words.limits.contains(text.tokens[$0]) } ?? false)
        && !(deed.kind == .decision && isOfNounBeside(time, told, deed.clause))
    }
    if let time = own.first(where: { text.span(deed.clause).overlaps(times[$0].span) }) {
      return isNews(time) && own.count == 1 && !isAhead(time) ? occasion(time) : nil
    }
    if reader.words.deed.activities.contains(text.tokens[deed.verb]) { return nil }
    guard context.dating.when != nil, !isFounding(deed) else { return nil }
    if isThen(deed.clause, deed.finite) {
      return opensShortlyAfter(deed.clause) ? occasionJustBefore(number) : nil
    }
    if deed.form == .perfect, let lately = lastDays(deed.clause, number) { return lately }
    if deed.form == .perfect, text.isWord(deed.finite, .har), isBehindNews(number, deed.kind, isPerfect: true)
    {
      return nil
    }
    if deed.form == .perfect || deed.form == .result {
      // «Kvinner er solgt som slaver»: nobody in particular.
      if isBarePlural(deed.subject) { return nil }
      let isNow = Self.isOfOneTime(deed.kind) ? !goesOnFromThen(number, passages: 1) : isStoryOfNow(number)
      guard isNow && isOnce(deed, number) else { return nil }
      // «Fredag går de til urnene. Regjeringen har fordømt valget»: before the day to come.
      let isAheadOfNews =
        hasMain && found[0].status == .planned && found[0].dating.when == context.dating.when
      return isAheadOfNews ? self.own ?? Occasion(dating: published, time: nil, basis: .article) : context
    }
    if deed.form == .present {
      // «Regjeringen innfører forbud»: what the news tells in the present is done with the telling.
      return Self.isOfOneTime(deed.kind) && number <= Self.nearLead / 2 && isStoryOfNow(number)
        ? afterThat(context, number) : nil
    }
    return occasionOfThread(number, deed.kind) ?? (isVerdict(deed, number) ? context : nil)
  }

  /// «Flokken: I 2007 satte forskerne sendere på dyrene. … Foto: Per Dal»: below a picture, of years before it.
  func tellsOfThen(_ number: Int) -> Bool {
    let sentence = text.sentences[number].tokens
    let first = (sentence.lowerBound..<min(sentence.lowerBound + 4, sentence.upperBound)).first {
      text.isSign($0, ":")
    }
    return timesOf[number].contains { time in
      times[time].dating.reasons.first?.step == .stated && isFarBack(time)
        && clauseAround(time, text.sentences[number]).lowerBound <= first.map { $0 + 1 }
          ?? sentence.lowerBound
    }
  }

  /// «30. juli 1996:», alone in its line: the day long ago of what is told below it in the present, up to the next heading.
  mutating func enterDay(_ number: Int, _ news: (context: Occasion, own: Occasion?)) {
    let sentence = text.sentences[number]
    if let time = timesOf[number].first, isFarBack(time), isDay(times[time].dating.when),
      times[time].dating.reasons.first?.step == .stated,
      sentence.tokens.allSatisfy({
        text.tokens[$0].kind == .sign || times[time].span.contains(text.tokens[$0].span)
      })
    {
      (context, own) = (occasion(time).from(.context), nil)
    } else if text.kind(of: sentence) == .subhead {
      (context, own) = news
    }
  }

  /// «IS har mistet byen», «Kapteinen gjennomførte kuppet», below a heading: what led up to the news, told without a time.
  ///
  /// A preterite is that where the article has told of times gone, and its section names no day of the news.
  func isBehindNews(_ number: Int, _ kind: Event.Kind, isPerfect: Bool) -> Bool {
    guard let section = text.sectionStart(number), kind != .meeting else { return false }
    if isPerfect { return true }
    if (section...number).contains(where: { timesOf[$0].contains { isNews($0) } }) { return false }
    return (0..<number).contains { before in
      timesOf[before].contains { isResolved($0) && isBehind($0) && !isNews($0) && isFarBack($0) }
    }
  }

  /// So many days back no news is told any more.
  private func isFarBack(_ time: Int) -> Bool {
    guard let last = times[time].dating.when?.latest, let first = published.when?.earliest else {
      return false
    }
    return last < first.adding(days: -30)
  }

  /// «Mannen ble dømt til fengsel i to år»: opening a paragraph it is what the article tells of, wherever it stands.
  private func isVerdict(_ deed: Deed, _ number: Int) -> Bool {
    deed.form == .passive && deed.kind == .decision && NorwegianEvents.judged.fit(text, deed.verb)
      && (number == 0 || text.sentences[number - 1].passage < text.sentences[number].passage)
      && timesOf[number].allSatisfy { !isResolved($0) }
      // «Den ene ble dømt …»: of whom?
      && !deed.subject.contains { NorwegianEvents.oneOf.fit(text, $0) }
  }

  /// «Gruppen ble laget av restene etter en annen»: where one comes from of whom the news is.
  private func isFounding(_ deed: Deed) -> Bool {
    deed.form == .passive && NorwegianEvents.founded.fit(text, deed.verb)
      && deed.subject.last.map { NorwegianEndings.definite.fit(text, $0) } ?? false
  }

  /// Whether the article tells of its own days here.
  private func isStoryOfNow(_ number: Int) -> Bool {
    number < storyEnd && !goesOnFromThen(number, passages: 1)
  }

  /// The last thing told in the paragraph, else the news.
  private func occasionOfThread(_ number: Int, _ kind: Event.Kind) -> Occasion? {
    if let there = occasionOfThere(number) { return there }
    let passage = text.sentences[number].passage
    for before in Self.inMind(number + 1) where text.sentences[before].passage == passage {
      let told = eventsOf[before].last {
        found[$0].status == .happened && (found[$0].basis == .sentence || found[$0].isMain)
      }
      if let told, let time = found[told].time, !isAside(time) {
        guard isDay(found[told].dating.when), found[told].kind != .statement else { return nil }
        return afterThat(fromContext(self.occasion(time)), number)
      }
      if before < number,
        timesOf[before].contains(where: { isResolved($0) && isBehind($0) && !isNews($0) })
      {
        return nil
      }
    }
    return isStoryOfNow(number) && !isBehindNews(number, kind, isPerfect: false)
      ? afterThat(context, number) : nil
  }

  /// «Søndag stakk mannen av. | Like etter ble han pågrepet»: the day of what the sentence before tells.
  private func occasionJustBefore(_ number: Int) -> Occasion? {
    guard number > 0, text.sentences[number - 1].passage >= text.sentences[number].passage - 1,
      let before = eventsOf[number - 1].last.map({ found[$0] }), before.status == .happened,
      before.basis == .sentence, isDay(before.dating.when), let time = before.time, !isAside(time)
    else { return nil }
    return fromContext(occasion(time))
  }

  /// «… viser til det som skjedde i Bosnia i 1995. | Der ble 8000 menn drept»: the one time of the sentence before, long
  /// ago.
  func occasionOfThere(_ number: Int) -> Occasion? {
    guard number > 0, text.isWord(text.sentences[number].tokens.lowerBound, [.der, .da, .då]),
      text.sentences[number - 1].passage >= text.sentences[number].passage - 1,
      timesOf[number - 1].count == 1,
      let then = timesOf[number - 1].first, isResolved(then), isBehind(then), !isNews(then)
    else { return nil }
    return occasion(then).from(.context)
  }

  /// «Dermed stengte hæren veiene»: on that day or after it.
  private func afterThat(_ occasion: Occasion, _ number: Int) -> Occasion {
    guard opensLater(number), let first = occasion.dating.when?.earliest, let last = published.when?.latest,
      first < last
    else { return occasion }
    var dating = occasion.dating
    // It is not told of that day itself.
    if dating.reasons.last?.step == .fromContext { dating.reasons.removeLast() }
    dating.when = When(DaySet(first, last))
    let span = occasion.time.map { times[$0].span }
    dating.reasons.append(
      Reason(
        .fromContext, rule: "after-that", words: span.map { text.words($0) }, span: span, result: dating.when)
    )
    return Occasion(dating: dating, time: occasion.time, basis: .context)
  }

  /// «Dermed …», «Senere …», «Etter en tid …»
  private func opensLater(_ number: Int) -> Bool {
    let first = text.sentences[number].tokens.lowerBound
    if text.isWord(first, .dermed) || reader.words.later.contains(text.tokens[first]) { return true }
    if text.isWord(first, .etter), text.isWord(first + 1, [.en, .ei, .ein]) {
      return NorwegianEvents.whiles.fit(text, first + 2)
    }
    // «Et døgn etter at …»
    let sentence = text.sentences[number].tokens
    return sentence.prefix(6).dropFirst(2).contains { text.isWord($0, .etter) && text.isWord($0 + 1, .at) }
      && timesOf[number].contains {
        times[$0].type == .duration && text.span(sentence).start == times[$0].span.start
      }
  }

  /// «Vedtaket kommer etter at | de møttes 4. juli»: a time that the telling only looks back to.
  private func isAside(_ time: Int) -> Bool {
    guard let number = text.sentence(at: times[time].span) else { return false }
    let clause = clauseAround(time, text.sentences[number])
    return clause.lowerBound > text.sentences[number].tokens.lowerBound
      && reader.words.openers.contains(text.tokens[clause.lowerBound])
      && !text.isWord(clause.lowerBound, [.da, .då])
  }

  /// The first sentence that tells what happened long before the news.
  var farBack: Int {
    text.sentences.indices.first { number in
      eventsOf[number].contains { index in
        guard !found[index].isMain, found[index].basis == .sentence, let time = found[index].time else {
          return false
        }
        return isBehind(time) && !isNews(time)
      }
    } ?? text.sentences.count
  }

  /// How many sentences from its beginning an article tells of what has just been done.
  private static var nearLead: Int { 20 }

  /// What is done at one time and is news when it has been done.
  static func isOfOneTime(_ kind: Event.Kind) -> Bool {
    switch kind {
    case .agreement, .arrest, .withdrawal, .decision, .appointment, .resignation, .election: true
    default: false
    }
  }

  private func isBarePlural(_ subject: Range<Int>) -> Bool {
    guard let first = subject.first, !text.tokens[first].marks.contains(.hyphenated) else { return false }
    let token = text.tokens[first]
    return token.kind == .word && !reader.words.isDeterminer(token) && cast.naming(at: first) == nil
      && !NorwegianEndings.definite.fit(text, first) && NorwegianEndings.indefinitePlural.fit(text, first)
  }

  /// «har funnet en bil», «En mann er pågrepet»: one time; not «har mistet 1000 mann», «Lederen er død».
  private func isOnce(_ deed: Deed, _ number: Int) -> Bool {
    let isFirm = Self.isOfOneTime(deed.kind)
    // «Regjeringen har fordømt drapet», «Rederiet har nå startet arbeidet»: with the news, wherever it is told.
    let isFresh =
      reader.speech(text, at: deed.verb, in: deed.clause) == .evaluate
      || reader.words.beginning.contains(text.tokens[deed.verb])
      || reader.words.freshly.contains(text.tokens[deed.finite + 1])
    if !isFirm, !isFresh, number > Self.nearLead, !text.isWord(deed.finite, .skal) { return false }
    // «har ligget ute i to år», «har de siste årene ført krig», but «En 20 år gammel mann er siktet», «har inngått en avtale for to år»
    let lasts = timesOf[number].contains {
      times[$0].type == .duration && text.span(deed.clause).overlaps(times[$0].span)
        && times[$0].span.start > Int(text.tokens[deed.finite].start)
        && deed.kind != .agreement && deed.kind != .decision
    }
    let sentence = text.sentences[number].tokens
    if lasts || composer.attribution.tail(text, cast, in: sentence, opensParagraph: true) != nil {
      return false
    }
    // «har gjennomført en rekke angrep»
    let object = (deed.verb + 1..<max(deed.verb + 1, min(deed.clause.upperBound, deed.verb + 4))).prefix {
      !reader.words.isPreposition(text.tokens[$0])
    }
    if deed.form == .perfect, object.contains(where: { NorwegianEvents.several.fit(text, $0) }) {
      return false
    }
    switch deed.kind {
    case let kind where Self.isOfOneTime(kind): return true
    // «har lovet å gå», of one who has said nothing else
    case .statement:
      if reader.speech(text, at: deed.verb, in: deed.clause) == .directive,
        !asks(deed.verb, sentence), !saysThat(deed.verb, sentence)
      {
        return false
      }
      return !cast.namings(in: deed.subject).contains {
        $0.mention.entity.map { $0 == newspaper?.id || !(statements[$0] ?? []).isEmpty } ?? false
      }
    case .casualty, .attack, .battle, .capture, .deployment:
      // «har gjennomført nye angrep», «Hæren har tatt byen»
      return isAnother(sentence) || number < Self.nearLead / 2 && isPlainPerfect(deed)
        || deed.form == .result
          && deed.subject.first.map {
            text.tokens[$0].kind == .digits || reader.words.isDeterminer(text.tokens[$0])
          } ?? false
    default:
      // «skal ha ført henne ut av landet»: others say it was done.
      return isFresh || deed.form == .result || text.isWord(deed.finite, .skal)
        || (deed.verb + 1..<min(deed.clause.upperBound, deed.verb + 4)).contains {
          text.isWord($0, [.en, .ei, .et, .ein, .eit])
        }
    }
  }

  /// «Hæren har tatt byen»: somebody in particular, and no count of what has been done.
  private func isPlainPerfect(_ deed: Deed) -> Bool {
    guard deed.form == .perfect, deed.kind != .casualty, !NorwegianEvents.losing.fit(text, deed.verb),
      let last = deed.subject.last(where: { text.tokens[$0].kind == .word && $0 < deed.finite }),
      NorwegianEndings.definite.fit(text, last)
        || cast.namings(in: deed.subject).contains(where: { !$0.isGenitive })
    else { return false }
    return !(deed.verb + 1..<min(deed.clause.upperBound, deed.verb + 4)).contains {
      text.tokens[$0].kind == .digits || reader.words.counts.contains(text.tokens[$0])
    }
  }

  /// «har bedt Norge om hjelp», «har lovet å holde fred»; not «har lovet soldater».
  private func asks(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(verb + 1)
      && (cast.naming(at: verb + 1).map { !$0.isGenitive } ?? false
        || text.isWord(verb + 1, .om) || reader.words.infinitiveMark.contains(text.tokens[verb + 1]))
  }

  /// What the clause that opens a sentence tells as done by a verb that only its form tells.
  func ownDeed(_ clause: Range<Int>, _ sentence: Sentence) -> Predicate? {
    guard clause.lowerBound == sentence.tokens.lowerBound else { return nil }
    return DeedReader(reader: reader, text: text, cast: cast).deed(in: clause, isDated: true).flatMap {
      $0.form == .present ? nil : Predicate(kind: $0.kind, verb: $0.verb, standing: .happened, stance: nil)
    }
  }
}
