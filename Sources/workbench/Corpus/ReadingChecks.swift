import TimelineModel

/// Every single day that the reading finds stands in the article's facts or sources.
struct DayCheck: CorpusCheck {
  let rule = CorpusRule.day

  func faults(in article: CorpusArticle) -> [CorpusFault] {
    var known = Set(article.facts.flatMap { [$0.date] + $0.days })
    known.formUnion(article.fields.entries("sources").compactMap { $0.fields["date"] })
    known.formUnion([article.fields["date"], article.fields["event"]].compactMap { $0 })
    return article.findings.times.compactMap { time in
      guard time.type == .date || time.type == .time, let day = time.dating.when?.days.onlyDay,
        !known.contains(day.description)
      else { return nil }
      return fault(
        article, at: time.span.start, article.article.text[time.span],
        "is read as \(day), which is in no fact")
    }
  }
}

/// Every number in words that the reading takes for a figure stands in the article's facts. Rough shares («halvparten»)
/// are left alone.
struct FigureCheck: CorpusCheck {
  let rule = CorpusRule.figure

  func faults(in article: CorpusArticle) -> [CorpusFault] {
    let known = NumberCheck.known(to: article).numbers
    return article.findings.figures.compactMap { figure in
      let words = article.article.text[figure.span]
      let values = Set([figure.low, figure.high].compactMap { $0 }).subtracting([1])
      if words.contains(where: \.isNumber) || values.isSubset(of: known) || isShare(figure, words) {
        return nil
      }
      return fault(article, at: figure.span.start, words, "is in no fact of the article")
    }
  }
}

extension FigureCheck {
  /// «to tredeler», «ni av ti»: percent that the words do not call so.
  private func isShare(_ figure: Figure, _ words: Substring) -> Bool {
    figure.unit == "percent" && !words.contains("prosent") && !words.contains("percent")
  }
}

/// Every name that the reading finds stands in the register, or among those that the article declares (`new`).
struct NameCheck: CorpusCheck {
  let rule = CorpusRule.name

  func faults(in article: CorpusArticle) -> [CorpusFault] {
    let declared = article.fields.list("new").map { $0.lowercased() }
    var told: Set<String> = []
    return article.findings.mentions.compactMap { mention in
      let words = String(article.article.text[mention.span])
      guard mention.how == .newName, !declared.contains(where: { $0.contains(words.lowercased()) }),
        told.insert(words).inserted
      else { return nil }
      return fault(article, at: mention.span.start, words, "is no \(mention.kind.rawValue) of the register")
    }
  }
}

/// The reading gives the article's main event the day that the article says, or days with it where its words tell no
/// nearer: «onsdag og torsdag», «denne måneden».
struct EventCheck: CorpusCheck {
  let rule = CorpusRule.event

  func faults(in article: CorpusArticle) -> [CorpusFault] {
    guard let day = article.eventDay else { return [] }
    guard let main = article.findings.events.first(where: \.isMain) else {
      return [fault(article, at: 0, "", "the reading finds no main event")]
    }
    if main.dating.when?.days.onlyDay == day { return [] }
    if main.basis != .article, let days = main.dating.when?.days, days.count <= 31, days.contains(day) {
      return []
    }
    let read = main.dating.when?.description ?? "no day"
    return [fault(article, at: main.span.start, main.headline, "is read as \(read), not \(day)")]
  }
}
