import TimelineModel

/// The name of a speaker beside what he is.
extension Attribution {
  /// «sa sjefen for etaten, Per Dal, at …»: the name beside what the one who speaks is.
  func isNameBehindTitle(_ text: AnalyzedText, _ cast: Cast, _ index: Int, _ verb: Int) -> Bool {
    text.isSign(index - 1, ",") && text.tokens[verb + 1].kind == .word && !text.hasCapital(verb + 1)
      && cast.naming(at: index)?.mention.kind == .person
  }

  /// «talsmannen, oberst Steve Warren, …»: the name beside a title says whom it means.
  func apposition(
    _ text: AnalyzedText, to title: Cast.Naming, among namings: [Cast.Naming]
  ) -> Cast.Naming? {
    let end = title.tokens.upperBound
    guard title.mention.how == .title, text.isSign(end, ",") else { return nil }
    return namings.first {
      (end + 1...end + 3).contains($0.tokens.lowerBound) && $0.mention.kind == .person
        && $0.mention.how != .title && text.isSign($0.tokens.upperBound, ",")
    }
  }
}
