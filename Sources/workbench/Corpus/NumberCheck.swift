import TimelineModel

/// Every number stands in the article's facts, in the title of a source, or is counted from such ones (`counted`).
struct NumberCheck: CorpusCheck {
  let rule = CorpusRule.number

  func faults(in article: CorpusArticle) -> [CorpusFault] {
    let (known, wrong) = Self.known(to: article)
    var faults = wrong.map { fault(article, field: "counted", $0, "does not count up from known numbers") }
    let times = article.findings.times.map(\.span)
    for number in WrittenNumber.all(in: article.article.text, article.findings.language)
    where !known.contains(number.value) && !times.contains(where: { $0.overlaps(number.span) }) {
      faults.append(
        fault(
          article, at: number.span.start, article.article.text[number.span], "is in no fact of the article"))
    }
    return faults
  }

  /// The numbers that an article may give, and the sums of its field `counted` that do not hold.
  static func known(to article: CorpusArticle) -> (numbers: Set<Double>, wrong: [String]) {
    var known = Set(article.facts.flatMap(\.numbers))
    for source in article.fields.entries("sources") {
      known.formUnion(WrittenNumber.all(in: source.fields["title"] ?? "", .english).map(\.value))
    }
    var wrong: [String] = []
    for sum in article.fields.list("counted") {
      if let result = result(of: sum, from: known) { known.insert(result) } else { wrong.append(sum) }
    }
    return (known, wrong)
  }

  /// What `16 = 817 - 801` says, when it is right and made of known numbers.
  private static func result(of sum: String, from known: Set<Double>) -> Double? {
    let sides = sum.split(separator: "=").map { $0.split(separator: " ") }
    guard sides.count == 2, sides[0].count == 1, let result = Double(sides[0][0]), sides[1].count % 2 == 1
    else {
      return nil
    }
    var total = 0.0
    for (place, word) in sides[1].enumerated() where place % 2 == 0 {
      guard let number = Double(word), known.contains(number) else { return nil }
      switch place == 0 ? "+" : sides[1][place - 1] {
      case "+": total += number
      case "-": total -= number
      default: return nil
      }
    }
    return total == result ? result : nil
  }
}
