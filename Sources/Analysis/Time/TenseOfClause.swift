import TimelineModel

/// Which way the verbs of a clause look.
extension Tense {
  /// Nothing when no verb tells. A word that looks ahead outweighs «sa» and «har»; «skal ha» tells hearsay of the past.
  ///
  /// - Parameter isOwn: whether it is the clause that the time stands in, and not all of its sentence.
  func look(of clause: Range<Int>, around time: Range<Int>, isOwn: Bool = true) -> Look? {
    var past: Int?
    var (future, present, scheduled) = (past, past, past)
    /// Of several verbs the one nearest to the time is told.
    func nearest(_ one: Int?, _ index: Int) -> Int {
      guard let one, index > time.lowerBound else { return index }
      return one < time.lowerBound && time.lowerBound - one <= index - time.upperBound ? one : min(one, index)
    }
    var isInside = false
    for index in clause where !time.contains(index) {
      guard text.tokens[index].kind == .word else {
        if text.tokens[index].word == Sign.comma { isInside = false }
        continue
      }
      let traits = traits(index)
      // What a clause inside another looks ahead to is not that of a time outside it: «… som landa skal arbeide med».
      if !isOwn, traits.contains(.subordinate) { isInside = true }
      if isInside, !traits.contains(.past) { continue }
      if traits.isEmpty {
        if isPastPassive(index) {
          past = nearest(past, index)
        } else if isPassive(index), !isInfinitive(index) {
          scheduled = nearest(scheduled, index)
        }
        continue
      }
      if traits.contains(.recurring) { return .open }
      if isToCome(index, traits, clause) {
        future = nearest(future, index)
        continue
      }
      if traits.contains(.past) && !isParticiple(index, clause) && !isInfinitive(index)
        || traits.contains(.awaited) && hasPronoun(before: index)
      {
        past = nearest(past, index)
      }
      if let deed = deed(behind: index, traits, clause, around: time) ?? done(behind: index, clause) {
        past = nearest(past, deed)
      } else if traits.contains(.future), !isHearsay(index, clause) {
        future = nearest(future, index)
      }
      if traits.contains(.present) || traits.contains(.scheduled) && comesForth(index, clause) {
        present = nearest(present, index)
      } else if traits.contains(.scheduled) || isOwn && traits.contains(.auxiliary) {
        scheduled = nearest(scheduled, index)
      }
    }
    if let future, let past, past < time.lowerBound, isAskedFor(past, behind: future) {
      return Look(.past, .past, past)
    }
    if let future { return Look(.future, .future, future) }
    // «Vant den siste kampen før serien starter lørdag».
    if let past, let scheduled, past < scheduled, scheduled < time.lowerBound,
      (past..<scheduled).contains(where: { text.isWord($0, .før) })
    {
      return Look(.future, .planned, scheduled)
    }
    if let past { return Look(.past, .past, past) }
    // «Sier fredag» tells of the past as news does, whatever the clause after it looks at.
    if let present { return Look(.open, .news, present) }
    return scheduled.map { Look(.future, .planned, $0) }
  }

  /// «Er flere soldater ventet», not «har ventet»; «skulle etter planen», not «planen».
  private func isToCome(_ index: Int, _ traits: WordTraits, _ clause: Range<Int>) -> Bool {
    if traits.contains(.plan) { return has(.afterwards, index - 1, clause) }
    return traits.contains(.awaited)
      && (max(clause.lowerBound, index - 6)..<index).contains { text.isWord($0, .er) }
  }

  /// «De ventet», «dei venta».
  private func hasPronoun(before index: Int) -> Bool {
    text.isWord(index - 1, [.han, .hun, .ho, .vi, .de, .dei, .man])
  }

  /// «Holder stengt», «blir valgt», «må ha svart»: the verb before it has the tense.
  func isParticiple(_ index: Int, _ clause: Range<Int>) -> Bool {
    let reach = max(clause.lowerBound, index - 5)
    if let have = (reach..<max(reach, index)).last(where: { text.isWord($0, .ha) }),
      (max(clause.lowerBound, have - 4)..<have).contains(where: { isShould($0) })
    {
      return true
    }
    // «Som skulle vært holdt i juni».
    if let should = (max(clause.lowerBound, index - 3)..<index).last(where: { isShould($0) }),
      (should + 1...index).contains(where: { has(.perfect, $0, clause) })
    {
      return true
    }
    for before in stride(from: index - 1, through: max(clause.lowerBound, index - 5), by: -1) {
      let traits = text.tokens[before].kind == .word ? lexicon.traits(of: text.tokens[before].word) : []
      if traits.contains(.auxiliary) { return !traits.contains(.future) || !isHearsay(before, clause) }
      // «Er pågrepet» and «er stengt»: not the word but the time beside it says when.
      if text.isWord(before, .er) { return true }
      if !traits.isDisjoint(with: [.past, .conjunction]) { return false }
      // «Vil ikke si hvorfor de møttes», not «skal om kort tid være stengt».
      if words.asking.contains(text.tokens[before]), !text.isWord(before, .om) { return false }
    }
    return false
  }

  func isShould(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && words.should.contains(text.tokens[index].word)
  }
}
