import TimelineModel

/// Finds what a figure is about, whose it is, where and when it holds, and who gives it.
///
/// A class only because its tables are large: it never changes.
final class FigureSetting: Sendable {
  let units: FigureUnits
  let owners: FigureOwners
  let attribution: Attribution
  private let clauses: WordSet
  private let locations: WordSet
  private let ownerPrepositions: WordSet
  private let by: WordSet
  private let membership: WordSet
  private let off: WordSet
  private let contributions: WordSet
  private let spokenOf: WordSet
  private let until: WordSet
  private let since: WordSet
  private let doing: WordSet
  private let consisting: WordSet
  let from: WordSet
  let reports: WordSet
  private let circles: WordEnds<Void>
  private let gathering: WordSet
  private let contrasts: WordSet
  private let the: WordSet
  let counting: WordSet
  let saying: WordSet
  let sources: WordSet
  let bodies: WordSet

  init(
    _ language: FigureLanguage, units: FigureUnits, attribution: Attribution, register: Register,
    lexicon: inout Lexicon
  ) {
    self.units = units
    self.attribution = attribution
    owners = FigureOwners(language, register: register, lexicon: &lexicon)
    clauses = WordSet(language.joints.clauses, &lexicon)
    locations = WordSet(language.joints.locations, &lexicon)
    ownerPrepositions = WordSet(language.joints.owners, &lexicon)
    by = WordSet(language.joints.by, &lexicon)
    membership = WordSet(language.joints.membership, &lexicon)
    off = WordSet(language.joints.off, &lexicon)
    contributions = WordSet(language.contributions, &lexicon)
    spokenOf = WordSet(language.joints.spokenOf, &lexicon)
    until = WordSet(language.joints.until, &lexicon)
    since = WordSet(language.joints.since, &lexicon)
    doing = WordSet(language.doing, &lexicon)
    circles = WordEnds(language.circles)
    gathering = WordSet(language.gathering, &lexicon)
    contrasts = WordSet(language.joints.contrasts, &lexicon)
    the = WordSet(language.pointers, &lexicon)
    counting = WordSet(language.counting, &lexicon)
    saying = WordSet(language.saying, &lexicon)
    sources = WordSet(language.sources, &lexicon)
    bodies = WordSet(language.bodies, &lexicon)
    consisting = WordSet(language.joints.consisting, &lexicon)
    from = WordSet(language.joints.from, &lexicon)
    reports = WordSet(language.reports, &lexicon)
  }

  /// Fills in all that the words around a figure tell.
  ///
  /// - Parameters:
  ///   - next: where the next figure of the sentence begins, or its end.
  ///   - before: the figures before it.
  func complete(
    _ draft: FigureDraft, _ scene: FigureScene, in sentence: Range<Int>, upTo next: Int,
    before: [FigureDraft]
  ) {
    let clause = clause(scene, around: draft.tokens, in: sentence)
    draft.figure.subject = units.subject(draft, scene, in: clause, before: before)
    draft.figure.claimant = claimant(scene, draft, in: sentence, clause, before: before)
    let actor = actor(scene, draft, in: sentence, clause, before: before)
    if let actor, owners.isNewspaper(actor) {
      draft.figure.claimant = draft.figure.claimant ?? actor
    } else {
      draft.figure.actor = actor.map { owners.owner($0, of: draft.figure.unit) }
    }
    draft.figure.place = place(scene, draft, in: sentence, upTo: next)
    draft.figure.time = time(scene, draft, in: sentence, upTo: next)
  }

  /// The words around a figure up to the next sign or the next word that opens a clause.
  private func clause(_ scene: FigureScene, around tokens: Range<Int>, in sentence: Range<Int>) -> Range<Int>
  {
    let text = scene.text
    func breaks(_ index: Int) -> Bool {
      let token = text.tokens[index]
      // «har siden august 2014 utført»: no clause of its own.
      if since.contains(token), scene.timeSpans.firstOverlap(text.tokens[index + 1].span) != nil {
        return false
      }
      if token.kind == .sign {
        return token.word == Sign.comma || token.word == Sign.colon || token.word == 0x3B
          || token.word == Sign.dash
      }
      return clauses.contains(token)
    }
    var start = tokens.lowerBound
    while start > sentence.lowerBound, !breaks(start - 1) { start -= 1 }
    var end = tokens.upperBound
    while end < sentence.upperBound, !breaks(end) { end += 1 }
    return start..<end
  }

  // MARK: Whose

  private func actor(
    _ scene: FigureScene, _ draft: FigureDraft, in sentence: Range<Int>, _ clause: Range<Int>,
    before: [FigureDraft]
  ) -> Actor.ID? {
    let (text, cast) = (scene.text, scene.cast)
    // Of «35 danske og 18 …» only the adjective is there.
    let adjective = draft.end..<min(draft.end + 1, sentence.upperBound)
    var named: Actor.ID?
    for index in draft.unit.phrase ?? adjective {
      // «irakiske og kurdiske soldater»: of both.
      if named != nil, units.and.contains(text.tokens[index]) { return nil }
      guard let owner = owners.owner(text, index) else { continue }
      if named ?? owner != owner { return nil }
      named = owner
    }
    if let named { return named }
    if Self.isMembership(draft.figure), isOfSome(text, draft, in: sentence, clause) { return nil }
    if let owner = owner(text, cast, beside: draft, in: sentence) { return owner }
    let isKilling = Self.isKilling(draft.figure)
    if isKilling, let agent = agent(scene, draft, in: sentence) { return agent }
    if let doer = doer(scene, draft, in: clause) { return doer }
    if Self.isMembership(draft.figure), let body = body(cast, text, after: draft, in: sentence) {
      return body
    }
    if draft.unit.isInherited { return before.last { $0.figure.unit == draft.figure.unit }?.figure.actor }
    return spokenOf(scene, draft, in: sentence, before: before) ?? campaigner(scene.cast, draft)
  }

  /// Whose thousands of strikes are when the sentence names no one: «Til sammen er 20.205 angrep utført» is told of
  /// the body that the article is about.
  private func campaigner(_ cast: Cast, _ draft: FigureDraft) -> Actor.ID? {
    guard draft.figure.unit == "strikes", (draft.figure.low ?? draft.figure.high ?? 0) >= 5000 else {
      return nil
    }
    return cast.leadingBodies.first { !owners.isNewspaper($0) && $0 != draft.figure.claimant }
  }

  /// Whose they are when the sentence names no one: of strikes, members and partners, and of what «den» has, the
  /// body that the sentence before speaks of; of members that of those counted just before.
  private func spokenOf(
    _ scene: FigureScene, _ draft: FigureDraft, in sentence: Range<Int>, before: [FigureDraft]
  ) -> Actor.ID? {
    let (text, unit) = (scene.text, draft.figure.unit)
    let isOfIt = spokenOf.contains(text.tokens[sentence.lowerBound]) && Self.isMembership(draft.figure)
    guard let number = text.sentence(holding: sentence.lowerBound), number > 0,
      text.sentences[number - 1].passage == text.sentences[number].passage
    else { return nil }
    if Self.isMembership(draft.figure), let last = before.last, Self.isMembership(last.figure),
      text.sentences[number - 1].span.contains(last.figure.span)
    {
      return last.figure.actor
    }
    guard isOfIt || ["strikes", "partners", "members"].contains(unit),
      !scene.cast.namings(in: sentence).contains(where: { $0.mention.kind == .organization })
    else { return nil }
    let named = scene.cast.namings(in: text.sentences[number - 1].tokens).last {
      $0.mention.kind == .organization && !$0.isGenitive && !$0.isCredit
    }
    return named?.mention.entity
  }

  /// «USAs 2000 soldater», «68 medlemmer i koalisjonen», «Danmark 190».
  private func owner(
    _ text: AnalyzedText, _ cast: Cast, beside draft: FigureDraft, in sentence: Range<Int>
  ) -> Actor.ID? {
    let start = draft.tokens.lowerBound
    let before = cast.namings(in: max(sentence.lowerBound, start - 5)..<start).last
    if let before, before.tokens.upperBound == start, before.mention.kind != .person {
      let isListed = draft.unit.isInherited && before.mention.kind != .place
      if before.isGenitive || isListed { return before.mention.entity }
    }
    let end = draft.tokens.upperBound
    if draft.figure.unit != "percent", sentence.contains(end + 1),
      ownerPrepositions.contains(text.tokens[end]),
      let after = cast.naming(at: end + 1) ?? cast.naming(at: end + 2), after.mention.kind == .organization,
      !after.isGenitive, !after.isState
    {
      return after.mention.entity
    }
    return nil
  }

  private static func isKilling(_ figure: Figure) -> Bool {
    ["deaths", "civilians", "people", "children", "women"].contains(figure.unit)
  }

  private static func isMembership(_ figure: Figure) -> Bool {
    ["countries", "partners", "members", "organizations"].contains(figure.unit)
  }

  /// Who killed them: «drept av IS», «koalisjonens bomber», «angrep koalisjonen utførte».
  private func agent(_ scene: FigureScene, _ draft: FigureDraft, in sentence: Range<Int>) -> Actor.ID? {
    for naming in scene.cast.namings(in: sentence) where naming.mention.kind != .person && !naming.isCredit {
      guard let id = naming.mention.entity, id != draft.figure.claimant else { continue }
      let (before, after) = (naming.tokens.lowerBound - 1, naming.tokens.upperBound)
      if sentence.contains(before), by.contains(scene.text.tokens[before]) { return id }
      let isStrike = sentence.contains(after) && units.isStrike(scene.text, after)
      if naming.isGenitive, isStrike { return id }
      if sentence.contains(after), sentence.contains(before), units.isStrike(scene.text, before),
        doing.contains(scene.text.tokens[after])
      {
        return id
      }
    }
    return nil
  }

  /// Who has, sends or does so many: the last one named before the number in its clause, with such a verb.
  private func doer(_ scene: FigureScene, _ draft: FigureDraft, in clause: Range<Int>) -> Actor.ID? {
    let text = scene.text
    let start = draft.tokens.lowerBound
    guard (clause.lowerBound..<start).contains(where: { doing.contains(text.tokens[$0]) }) else { return nil }
    for naming in scene.cast.namings(in: clause.lowerBound..<start).reversed() {
      // «Norges bidrag er på …»
      let isContribution = naming.isGenitive && contributions.contains(text.tokens[naming.tokens.upperBound])
      guard !naming.isGenitive || isContribution, !naming.isCredit, naming.mention.kind != .place,
        !isObject(text, naming, in: clause)
      else { continue }
      // «SOHR har registrert»: who counts is not who does.
      return naming.mention.entity == draft.figure.claimant ? nil : naming.mention.entity
    }
    // «har amerikanske fly utført»
    return (clause.lowerBound..<start).lazy.compactMap { [owners] in owners.state(text.tokens[$0]) }.first
  }

  /// «til den militære koalisjonen»: a preposition governs the name.
  private func isObject(_ text: AnalyzedText, _ naming: Cast.Naming, in clause: Range<Int>) -> Bool {
    let start = naming.tokens.lowerBound
    for index in (max(clause.lowerBound, start - 3)..<max(clause.lowerBound, start)).reversed() {
      let token = text.tokens[index]
      if token.kind != .word || doing.contains(token) { return false }
      if locations.contains(token) || sources.contains(token) || ownerPrepositions.contains(token)
        || text.isWord(index, .med)
      {
        return true
      }
      if token.marks.contains(.capitalised) { return false }
    }
    return false
  }

  /// «69 land har sluttet seg til koalisjonen»: whom so many are in; not of those it has already named: «landene».
  private func body(
    _ cast: Cast, _ text: AnalyzedText, after draft: FigureDraft, in sentence: Range<Int>
  ) -> Actor.ID? {
    guard draft.unit.phrase != nil, !units.isDefinite(text, draft.tokens.upperBound - 1) else { return nil }
    for naming in cast.namings(in: sentence) {
      let before = naming.tokens.lowerBound - 1
      if naming.mention.kind == .organization, !naming.isState, !naming.isGenitive, !naming.isCredit,
        membership.contains(text.tokens[max(before, 0)]), let id = naming.mention.entity,
        cast.kind(of: id) == .organization
      {
        return id
      }
    }
    return nil
  }

  /// Not all members but some: «kolleger fra 27 land», «13 av landene», «kjernegruppen, som består av 20 land»,
  /// «20 members met», «27 medlemmer drept».
  private func isOfSome(
    _ text: AnalyzedText, _ draft: FigureDraft, in sentence: Range<Int>, _ clause: Range<Int>
  ) -> Bool {
    let (start, end) = (draft.tokens.lowerBound, draft.tokens.upperBound)
    if draft.unit.phrase != nil, units.of.contains(text.tokens[draft.number.upperBound]) { return true }
    var before = start - 1
    if sentence.contains(before), from.contains(text.tokens[before]), draft.figure.unit == "countries" {
      return true
    }
    while sentence.contains(before), start - before < 6,
      text.isSign(before, ",") || consisting.contains(text.tokens[before])
    { before -= 1 }
    if before < start - 1, sentence.contains(before), circles.fit(text, before) { return true }
    if (end..<max(end, clause.upperBound)).contains(where: { units.fates.contains(text.tokens[$0]) }) {
      return true
    }
    let isAll =
      sentence.contains(start - 1) && the.contains(text.tokens[start - 1]) || units.isDefinite(text, end - 1)
    return !isAll && clause.contains { gathering.contains(text.tokens[$0]) }
  }

  // MARK: Where and when

  /// The place named behind the figure before the next one; else the one named before it.
  private func place(
    _ scene: FigureScene, _ draft: FigureDraft, in sentence: Range<Int>, upTo next: Int
  ) -> Place.ID? {
    let (text, cast) = (scene.text, scene.cast)
    func isPlace(_ naming: Cast.Naming) -> Bool {
      naming.mention.kind == .place && !naming.isGenitive && !naming.isCredit && naming.mention.entity != nil
    }
    // «rundt 30 prosent for Syria»
    func country(_ namings: ArraySlice<Cast.Naming>) -> Place.ID? {
      let naming = namings.first { $0.isState && text.isWord($0.tokens.lowerBound - 1, .for) }
      return naming?.mention.entity.flatMap { owners.place(ofState: $0) }
    }
    let end = draft.tokens.upperBound
    // «…, mens Frankrike spilte mot Tyskland»: something else is told there.
    let reach = (end..<max(end, next)).first { contrasts.contains(text.tokens[$0]) } ?? max(end, next)
    let after = cast.namings(in: end..<reach).first {
      isPlace($0) && !text.isWord($0.tokens.lowerBound - 1, [.fra, .frå])
    }
    if let after {
      // «i Irak og Syria»: of both, and so of neither alone.
      let other = cast.naming(at: after.tokens.upperBound + 1)
      let isJoined =
        text.isWord(after.tokens.upperBound, .og) || text.isSign(after.tokens.upperBound, ",")
      return isJoined && other.map(isPlace) == true ? nil : after.mention.entity
    }
    if draft.figure.unit == "percent", let country = country(cast.namings(in: sentence)) { return country }
    // «… sa han i Brussel at IS har mistet 95 prosent av landet»: no share of the town.
    let isOfLand = draft.figure.unit == "percent" && !(draft.figure.subject ?? "").contains(" by")
    return cast.namings(in: sentence.lowerBound..<draft.tokens.lowerBound).last {
      isPlace($0) && !(isOfLand && cast.isTown($0))
        && !off.contains(text.tokens[max($0.tokens.lowerBound - 1, 0)])
    }?.mention.entity
  }

  /// The time told right behind the figure, else the one before it, else the only one of the sentence. What has
  /// gone on «siden mandag» holds for the article's day.
  private func time(
    _ scene: FigureScene, _ draft: FigureDraft, in sentence: Range<Int>, upTo next: Int
  ) -> Int? {
    let (text, times) = (scene.text, scene.times)
    let span = text.span(sentence)
    let first = times.partitioningIndex { $0.span.end > span.start }
    var before: Int?
    var after: [Int] = []
    for index in times.indices[first...] {
      if times[index].span.start >= span.end { break }
      let isDay = times[index].type == .date || times[index].type == .time
      guard isDay, let when = times[index].dating.when, !isSince(scene, times[index].span, in: sentence),
        !isCampaign(when), !isOfWhole(text, draft, times[index].span)
      else { continue }
      if times[index].span.start < draft.figure.span.start { before = index } else { after.append(index) }
    }
    let limit = next < sentence.upperBound ? Int(text.tokens[next].start) : span.end
    if let near = after.first, times[near].span.start < limit,
      before == nil || isClose(text, draft, times[near].span)
    {
      return near
    }
    return before ?? after.first
  }

  /// «90 prosent av landet gruppen hadde i 2014»: the time of the whole, not of the share.
  private func isOfWhole(_ text: AnalyzedText, _ draft: FigureDraft, _ span: Span) -> Bool {
    let end = draft.tokens.upperBound
    let time = text.tokens.partitioningIndex { Int($0.start) >= span.start }
    guard draft.figure.unit == "percent", end < time, time - end < 9 else { return false }
    return (end..<time).contains { doing.contains(text.tokens[$0]) }
  }

  /// More than a year: what was counted over it is told on the article's day.
  private func isCampaign(_ when: When) -> Bool {
    (when.latest?.dayNumber ?? 0) - (when.earliest?.dayNumber ?? Int32.max) > 366
  }

  /// At most a preposition stands between: «74 i mars».
  private func isClose(_ text: AnalyzedText, _ draft: FigureDraft, _ span: Span) -> Bool {
    let last = draft.tokens.upperBound - 1
    guard text.tokens.indices.contains(last + 2) else { return false }
    return Int(text.tokens[last + 2].start) >= span.start
  }

  /// «siden mandag», «til utgangen av 2020».
  private func isSince(_ scene: FigureScene, _ span: Span, in sentence: Range<Int>) -> Bool {
    let text = scene.text
    let place = text.tokens.partitioningIndex { Int($0.end) > span.start }
    guard place > sentence.lowerBound else { return false }
    if until.contains(text.tokens[place - 1]) { return true }
    return (max(sentence.lowerBound, place - 6)..<place).contains { index in
      // «for to uker siden» is a time itself.
      since.contains(text.tokens[index]) && scene.timeSpans.firstOverlap(text.tokens[index].span) == nil
    }
  }
}
