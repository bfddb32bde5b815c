import TimelineModel

/// «tirsdag 10. juni» was a Tuesday: a weekday beside a date is that date's.
///
/// It looks at the words itself, for the reading is one of those it is to catch.
struct WeekdayCheck: CorpusCheck {
  let rule = CorpusRule.weekday

  private static let weekdays = [
    ["mandag", "måndag", "monday"], ["tirsdag", "tysdag", "tuesday"], ["onsdag", "wednesday"],
    ["torsdag", "thursday"], ["fredag", "friday"], ["lørdag", "laurdag", "saturday"],
    ["søndag", "sundag", "sunday"],
  ]
  private static let months = [
    ["januar", "january"], ["februar", "february"], ["mars", "march"], ["april"], ["mai", "may"],
    ["juni", "june"],
    ["juli", "july"], ["august"], ["september"], ["oktober", "october"], ["november"],
    ["desember", "december"],
  ]
  private static let between: Set<Substring> = ["den", "the", "of", "kveld", "morgen", "natt"]

  func faults(in article: CorpusArticle) -> [CorpusFault] {
    guard let written = article.day else { return [] }
    let words = TextWord.all(in: article.article.text.lowercased())
    return words.indices.compactMap { index in
      guard let weekday = Self.number(of: words[index].word, in: Self.weekdays) else { return nil }
      let rest = words[(index + 1)...].filter { !Self.between.contains($0.word) }.prefix(4).map(\.word)
      guard let day = Self.day(rest, near: written), day.weekday != weekday else { return nil }
      let told = ([words[index].word] + rest.prefix(2)).joined(separator: " ")
      let name = Self.weekdays[day.weekday - 1].last ?? ""
      return fault(article, at: words[index].offset, told, "but \(day) was a \(name)")
    }
  }

  /// The day that «10. juni 2014» or «June 10» names. Without a year it is the last one up to a season ahead, or
  /// that of the year before where the words say so.
  private static func day(_ words: [Substring], near written: CalendarDate) -> CalendarDate? {
    guard words.count >= 2 else { return nil }
    let turned = Int(words[0]) == nil ? [words[1], words[0]] : [words[0], words[1]]
    guard let day = Int(turned[0]), let month = number(of: turned[1], in: months) else { return nil }
    if words.count > 2, let year = Int(words[2]), year > 1900 {
      return CalendarDate(year: year, month: month, day: day)
    }
    if words.count > 3, words[2...3] == ["i", "fjor"] || words[2...3] == ["last", "year"] {
      return CalendarDate(year: written.year - 1, month: month, day: day)
    }
    let last = written.adding(days: 92)
    return (-1...1).compactMap { CalendarDate(year: written.year + $0, month: month, day: day) }
      .last { $0 <= last }
  }

  /// From 1.
  private static func number(of word: Substring, in names: [[String]]) -> Int? {
    names.firstIndex { $0.contains { word == $0 } }.map { $0 + 1 }
  }
}
