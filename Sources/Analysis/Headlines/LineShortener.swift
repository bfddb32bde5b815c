import TimelineModel

/// Finds what of a line that is too long may go, so that what is left is a whole sentence, and true.
///
/// Whole phrases go, never half of one: from the end, where a phrase or another clause begins that nothing before waits
/// for; and from the front what only says who somebody is, to whom something was said, and which one is meant. Of all that fits, the
/// one that leaves out the least is taken; where nothing is sound that fits, there is no answer. An object, for its parts
/// are asked many questions.
final class LineShortener {
  let words: EventWords
  let own: ShorteningWords
  /// The line, as a text of its own.
  let text: AnalyzedText
  /// Behind «Dal: ».
  let start: Int
  let end: Int
  /// Whether it is told in any case, and so may leave out what a verb waits for: «har konsultert Stortinget | om at …».
  let isNeeded: Bool
  let parser: SyntaxParser?
  /// The classes of its words, found when they are first asked for.
  private(set) lazy var classes = parser.map { $0.classes(text, start..<end) }
  /// What its words depend on, found likewise; nil where no finite verb is the head.
  private(set) lazy var tree = parser.flatMap { parser in classes.flatMap { LineTree(text, $0, parser) } }

  init(
    _ words: EventWords, _ own: ShorteningWords, _ line: AnalyzedText, _ parser: SyntaxParser? = nil,
    isNeeded: Bool = false
  ) {
    (self.words, self.own, self.parser, self.isNeeded) = (words, own, parser, isNeeded)
    text = line
    end = line.tokens.count
    let colon = (0..<min(end, 12)).first { line.isSign($0, ":") && line.isSpaced($0 + 1) }
    start = colon.map { $0 + 1 } ?? 0
  }

  /// Tokens that may go from inside the line, and how much it says less without them.
  struct Spare {
    var run: Range<Int>
    var cost: Int
  }

  /// The line made short enough; nil when nothing that fits is sound. Where the tree of the line is known, the rules may not
  /// leave out who did what; and where they find nothing, or much less than the tree has room for, phrases of the tree go.
  ///
  /// - Parameter headline: what reads the lines that are made.
  func fitting(_ headline: Headline) -> String? {
    if let shorter = withoutInsertion {
      if HeadlineLine.characters(shorter.utf8) <= Headline.limit, headline.isSound(shorter, text.lexicon) {
        return shorter
      }
      let line = AnalyzedText(title: shorter, lexicon: text.lexicon)
      let shortener = LineShortener(words, own, line, parser, isNeeded: isNeeded)
      if let fitting = shortener.fitting(headline) { return fitting }
    }
    guard let parser, start < end, let classes else { return shortened(nil) }
    // «angrep» and the like the parser may take for nouns.
    if let main = mainVerb(from: start, to: end), !classes[main].isFinite { return shortened(nil) }
    guard let tree else { return shortened(nil) }
    func ruled(_ isStrict: Bool) -> String? {
      shortened(tree, isStrict).flatMap { headline.isComplete($0, text.lexicon) ? $0 : nil }
    }
    func treeLine(isNeeded: Bool) -> String? {
      TreeShortener(words, own, tree, parser.model.government, isNeeded: isNeeded).lines().first { line in
        headline.isClosed(line.words, text.lexicon)
          && (line.end >= end || isWhole(upTo: line.end, tree.verb))
          && headline.isComplete(line.words, text.lexicon)
      }?.words
    }
    let strict = ruled(true)
    if let strict, HeadlineLine.characters(strict.utf8) > Headline.narrow { return strict }
    let grown = treeLine(isNeeded: false)
    if let strict {
      let least = HeadlineLine.characters(strict.utf8) + 15
      return grown.map { HeadlineLine.characters($0.utf8) > least } ?? false ? grown : strict
    }
    if let grown, HeadlineLine.characters(grown.utf8) > Headline.narrow { return grown }
    return ruled(false) ?? grown ?? (isNeeded ? treeLine(isNeeded: true) ?? shortened(tree) : nil)
      ?? shortened(nil, cutting: isNeeded)
  }

  /// The fullest sound line that fits; nil when there is none.
  ///
  /// - Parameter tree: its tree, where it is known; then what is left must be whole by it too.
  /// - Parameter isStrict: whether nouns too keep what they wait for.
  /// - Parameter cutting: whether the line may end before its end; else only what stands between commas goes.
  private func shortened(_ tree: LineTree?, _ isStrict: Bool = false, cutting: Bool = true) -> String? {
    let essentials = tree?.essentials ?? []
    guard let verb = mainVerb(from: start, to: end) else { return nil }
    let ends = cutting ? ends(behind: verb) : [(end, 0)]
    var best: (cost: Int, length: Int, without: [Spare], end: Int)?
    var wholes = [Bool?](repeating: nil, count: ends.count)
    func isWhole(_ place: Int) -> Bool {
      let isKnown = wholes[place] ?? (ends[place].0 == end || self.isWhole(upTo: ends[place].0, verb))
      wholes[place] = isKnown
      return isKnown
    }
    for spares in cutting ? choices(verb) : asides(verb) {
      let cost = spares.reduce(0) { $0 + $1.cost }
      for (place, (last, more)) in ends.enumerated() {
        // How long it gets is dear to find, and whether it is whole dearer still.
        if let best, cost + more > best.cost { continue }
        let spares = spares.filter { $0.run.upperBound <= last }
        guard essentials.allSatisfy({ word in word < last && !spares.contains { $0.run.contains(word) } })
        else { continue }
        let length = length(upTo: last, without: spares)
        if length <= Headline.limit, best.map({ cost + more < $0.cost || length > $0.length }) ?? true,
          isWhole(place), stands(tree, upTo: last, without: spares, isStrict)
        {
          best = (cost + more, length, spares, last)
        }
      }
    }
    return best.map { turned(upTo: $0.end, verb) ?? line(upTo: $0.end, without: $0.without) }
      ?? withoutSetting(verb, ends)
  }

  private func stands(
    _ tree: LineTree?, upTo last: Int, without spares: [Spare], _ isStrict: Bool
  ) -> Bool {
    guard let tree, let parser, last < end else { return true }
    return LineCut(
      tree: tree, government: parser.model.government, own: own, end: last, gaps: spares.map(\.run),
      isStrict: isStrict
    ).isWhole
  }

  /// Whether nothing in the whole line waits for more.
  var isClosed: Bool { mainVerb(from: start, to: end).map { isWhole(upTo: end, $0) } ?? false }

  // MARK: Verbs

  func isVerb(_ index: Int) -> Bool {
    guard words.isFinite(text, index, 0..<end) || own.states.contains(text.tokens[index]), index > 0 else {
      return false
    }
    let before = text.tokens[index - 1]
    if own.nounsToo.contains(text.tokens[index]) {
      return
        !(index == start || before.kind == .digits || words.isDeterminer(before)
        || words.isPreposition(before) || text.isWord(index - 1, .og)
        // «Per Dal, | leder for rådet»
        || text.isSign(index - 1, ",") && HeadlineWords.titles.fit(text, index)
          && words.isPreposition(text.tokens[index + 1])
        || NorwegianEndings.definiteAdjective.fit(text, index - 1)
          && !NorwegianEndings.definitePlural.fit(text, index - 1)
        || NorwegianEndings.genitive.fit(text, index - 1))
    }
    return !own.close.contains(before)
  }

  /// The first verb that is not that of a clause under another.
  func mainVerb(from start: Int, to end: Int) -> Int? {
    // «Selv om …, | sier», «Området opprørerne holder, | har krympet»: right behind a comma, whatever stands before.
    let resumed = (start + 2..<max(start + 2, end)).first {
      text.isSign($0 - 1, ",") && isVerb($0) && !words.isFiniteSpeech(text, $0, 0..<end)
    }
    if let resumed, !(start..<resumed).contains(where: { text.isWord($0, .at) }) { return resumed }
    if words.even.contains(text.tokens[start]) && text.isWord(start + 1, .om)
      || words.joints.contains(text.tokens[start])
    {
      return (start + 2..<max(start + 2, end)).first { text.isSign($0 - 1, ",") && isVerb($0) }
    }
    var waiting = 0
    for index in start..<max(start, end) {
      if index > start, own.clausal.contains(text.tokens[index]) { waiting += 1 }
      if isVerb(index) {
        if waiting == 0 { return index > start ? index : nil }
        waiting -= 1
      }
    }
    return nil
  }

  // MARK: Ends

  /// Where the line may end, and how much it says less then: the end itself, and before each phrase, if nothing waits for
  /// it.
  private func ends(behind verb: Int) -> [(Int, Int)] {
    var found = [(end, 0)]
    var cost = 0
    for index in (verb + 1..<max(verb + 1, end)).reversed() {
      guard let more = opens(index, verb) else { continue }
      cost = isClause(index) ? min(cost, 1) + more : cost + more
      found.append((index, cost))
    }
    return found
  }

  /// Whether a whole clause begins, which goes as one.
  private func isClause(_ index: Int) -> Bool {
    own.subordinate.contains(text.tokens[index]) || text.isWord(index, [.og, .men])
      || words.infinitiveMark.contains(text.tokens[index + 1])
      || text.isWord(index + 1, .at)
  }

  /// How much a line says less without the phrase or clause that begins at `index`; nil where none begins.
  private func opens(_ index: Int, _ verb: Int) -> Int? {
    let token = text.tokens[index]
    if (index..<min(index + 10, end)).contains(where: { tellsWhichOnly($0, before: index) }) { return nil }
    // «Dal: Vi er uenige |, men vi har en avtale»
    if start > 0, index - start < 6, text.isWord(text.isSign(index, ",") ? index + 1 : index, .men) {
      return nil
    }
    if isTakenBack(text.isSign(index, ",") ? index + 1 : index) { return nil }
    if token.kind == .sign {
      if text.isSign(index, ",") {
        return text.isSpaced(index + 1) ? words.joints.contains(text.tokens[index + 1]) ? 0 : 1 : nil
      }
      return text.isSign(index, ";") || text.isDash(index) && text.isSpaced(index) ? 1 : nil
    }
    guard token.kind == .word else { return nil }
    let (last, next) = (text.tokens[index - 1], index + 1)
    if own.conditions.contains(token) { return nil }
    if text.isWord(index, [.og, .men]) {
      let clause = (next..<min(next + 12, end)).first { isVerb($0) || own.clausal.contains(text.tokens[$0]) }
      return clause.map { isVerb($0) } ?? false || isMainVerb(next) ? 1 : nil
    }
    if own.subordinate.contains(token) {
      // «slik | som», «tre ganger så stor | som»
      let compares = own.comparing.contains(last) || own.comparing.contains(text.tokens[index - 2])
      return compares || own.pronouns.contains(last) || isRanked(index) ? nil : 1
    }
    // «| sammen med kona»
    if own.together.contains(token) { return text.isWord(next, .med) ? 2 : nil }
    // «vest | i landet»
    if own.compass.contains(token) { return words.isPreposition(text.tokens[next]) ? 2 : nil }
    if opensContact(index, verb) { return 2 }
    guard words.isPreposition(token) || own.source.contains(token), !own.particles.contains(token) else {
      return nil
    }
    // «sørget | for ikke å legge ned leiren»
    if words.negations.contains(text.tokens[next]) { return nil }
    // «oppskrifter | på hvordan det gjøres»
    if own.clausal.contains(text.tokens[next]), !text.isWord(next, .at) { return nil }
    let isClausal = words.infinitiveMark.contains(text.tokens[next]) || text.isWord(next, .at)
    if isClausal {
      // «for å hente dem», «etter at den falt», but «krav om at», «planer om å», «dømt for å ha drept».
      let isFree = own.free.contains(token) && !waitsForPurpose(index - 1, next)
      return isFree ? 1 : isNeeded ? 4 : nil
    }
    // «skal holdes hemmelig | av hensyn til saken»
    if text.isWord(index, .av), own.reasons.contains(text.tokens[next]) { return 1 }
    // «ble funnet | av en turgåer», but not «jaget ut | av byen»
    if text.isWord(index, .av) { return isParticiple(index - 1) ? 3 : nil }
    if text.isWord(index, .til),
      (max(verb, index - 4)..<index).contains(where: { text.isWord($0, [.fra, .frå]) })
    {
      return nil
    }
    // «med 397 | mot 223 stemmer»
    if last.kind == .digits, HeadlineWords.against.fit(text, index) { return nil }
    // «Observatory for Human Rights»
    if text.isWord(index, .for), text.hasCapital(index - 1), text.hasCapital(next) { return nil }
    return own.placing.contains(token) ? 2 : 3
  }

  /// «De meldte at han var død, | men det var feil»: without that the line says what is not so.
  private func isTakenBack(_ joint: Int) -> Bool {
    text.isWord(joint, .men) && text.isWord(joint + 1, .det)
      && (joint + 2..<min(joint + 8, end)).contains {
        words.negations.contains(text.tokens[$0]) || HeadlineWords.untrue.fit(text, $0)
      }
  }

  /// «av skudd | han har gitt seg selv»: a clause without «som» on the noun of a phrase.
  private func opensContact(_ index: Int, _ verb: Int) -> Bool {
    text.isWord(index, [.han, .hun, .ho, .de, .dei]) && isVerb(index + 1) && !isVerb(index - 1)
      && text.tokens[index - 1].kind == .word && words.isPreposition(text.tokens[index - 2])
      && !text.tokens[index - 1].hints.contains(.time)
      && (!words.isFiniteSpeech(text, verb, 0..<end) || (verb..<index).contains { text.isWord($0, .at) })
  }

  private func waitsForPurpose(_ before: Int, _ mark: Int) -> Bool {
    own.waiting.contains(text.tokens[before]) || text.isWord(mark + 1, .ha)
  }

  /// «den første gangen | som», «det første landet i en allianse | som»: which one it is.
  private func isRanked(_ index: Int) -> Bool {
    (max(start, index - 8)..<index).contains { own.ranks.contains(text.tokens[$0]) }
  }

  /// «bare tre land | som nådde målet», «ikke noen | som så det»
  func tellsWhichOnly(_ clause: Int, before end: Int) -> Bool {
    text.isWord(clause, .som) && words.tellsWhichOnly(text, min(end, max(start, clause - 10))..<end)
  }

  func isParticiple(_ index: Int) -> Bool {
    if let reading = words.verbs.reading(of: text.tokens, at: index, in: 0..<end) {
      return reading.tense == .participle
        || reading.tense == .past && NorwegianEndings.participle.fit(text, index)
    }
    // «ble brakt», «har hjulpet»
    return NorwegianEndings.participleOfAny.fit(text, index)
      && (max(start, index - 2)..<index).contains { words.finishing.contains(text.tokens[$0]) }
  }

  /// Whether the words up to `last` are a sentence in which nothing waits for more.
  func isWhole(upTo last: Int, _ verb: Int) -> Bool {
    let before = text.tokens[last - 1]
    let isSign = text.tokens[last].kind == .sign
    guard before.kind != .sign || text.isSign(last - 1, "»") || text.isSign(last - 1, ")"),
      !own.leading.contains(before) || isSign && words.bare.contains(before)
        || text.tokens[last - 1].marks.contains(.allCapitals),
      !own.compass.contains(before) || isSign,
      !words.isPreposition(before) || own.compass.contains(before)
        || own.particles.contains(before) && !text.isWord(last, [.for, .om]),
      !words.infinitiveMark.contains(before), !words.isHelping(before)
    else { return false }
    // «reise saman | med kona», «i lag | med kona»
    if own.together.contains(before), text.isWord(last, .med) { return false }
    // «skadd, fordelt | på»
    if !isSign, text.isSign(last - 2, ",") { return false }
    // «Angrepet skjedde tidlig | og …»: of what, stands behind.
    if own.empty.contains(text.tokens[verb]), last - verb < 4 { return false }
    // «med soldater | som ble fløyet inn»: only the clause says which.
    if text.isWord(last, .som), words.isPreposition(text.tokens[last - 2]), !text.hasCapital(last - 1),
      !NorwegianEndings.definite.fit(text, last - 1)
    {
      return false
    }
    // «har gjort prøver | som tyder på gass»: what kind, where the noun alone says next to nothing.
    if text.isWord(last, .som), text.tokens[last - 1].kind == .word, !text.hasCapital(last - 1),
      isVerb(last - 2) || isParticiple(last - 2)
    {
      return false
    }
    // «for å ha støttet | , og hjulpet, gruppen»: whom, stands behind.
    if text.isSign(last, ","), text.isWord(last + 1, .og), isParticiple(last - 1) || isInfinitive(last - 1),
      isParticiple(last + 2) || isVerb(last + 2) || isInfinitive(last + 2)
    {
      return false
    }
    // «blant annet | på grunn av krigen»
    if own.among.contains(text.tokens[last - 2]), own.others.contains(before) { return false }
    // «kort | etter at han kom», «med krav | om våpenhvile»
    if text.isWord(last, [.etter, .før, .siden, .sidan]) && own.measures.contains(before)
      || text.isWord(last, .om) && own.matters.contains(before)
    {
      return false
    }
    // «opptak gjort | av soldatene»: which ones, stands behind.
    if text.isWord(last, .av), isParticiple(last - 1),
      !(max(start, last - 6)..<last - 1).contains(where: { words.isHelping(text.tokens[$0]) })
    {
      return false
    }
    if isOpenCleft(last) || isOpenJudgement(last) { return false }
    // «det IS | og Nusrafronten har gjort»
    if text.isWord(last - 2, .det), text.hasCapital(last - 1) { return false }
    // «ta del | i», «tok kontroll | over»
    if !isSign, own.unfinished.contains(before) || text.isWord(last, .om) && own.asking.contains(before) {
      return false
    }
    // «ventet | med», «å delta | i», «trakk seg | fra»: what belongs to the verb.
    if last - 1 == verb || isVerb(last - 1) || text.isWord(last - 1, .seg) || isInfinitive(last - 1) {
      guard
        isSign && last - 1 > verb && !isInfinitive(last - 1)
          || (isSign || own.placing.contains(text.tokens[last])
            || own.subordinate.contains(text.tokens[last]))
            && mayEndOn(last - 1)
      else { return false }
    }
    // «dømt | til», «bedt | om», «rettet | mot»
    if isParticiple(last - 1), !isSign, !text.isWord(last, .av), !own.placing.contains(text.tokens[last]),
      !own.subordinate.contains(text.tokens[last]), !words.infinitiveMark.contains(text.tokens[last + 1])
    {
      return false
    }
    // «har tatt seg inn | i byen»
    if !isSign, text.isWord(last - 2, .seg), own.particles.contains(before),
      words.isPreposition(text.tokens[last])
    {
      return false
    }
    // «møtte partene hver | for seg»
    if HeadlineWords.each.fit(text, last - 1), text.isWord(last, .for) { return false }
    // «for å få løslatt | de to gislene»
    if !isSign, NorwegianEvents.getting.fit(text, last - 2), isParticiple(last - 1) { return false }
    return isBalanced(last) && clausesAreWhole(verb, last) && !isGovernedLater(verb, last)
      && isPredicated(verb, last)
  }
}
