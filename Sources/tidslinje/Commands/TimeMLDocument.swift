import Reading
import TimelineModel

/// One article's times as TimeML 1.2.1: its text unchanged, with each time marked where it stands.
///
/// TIMEX3 has no sets of days, so each time also carries its EDTF date as `tidslinje:edtf`. A stretch with two
/// ends is a DURATION with `beginPoint` and `endPoint`, whose ends stand behind it as empty tags, as the
/// annotation guidelines of TimeML have it.
struct TimeMLDocument {
  private let article: Article
  private let findings: Findings
  private let text: ScalarText

  /// Identifies the attributes of our own.
  static let namespace = "urn:tidslinje"

  init(_ article: Article, _ findings: Findings) {
    self.article = article
    self.findings = findings
    text = ScalarText(article, spans: findings.times.map(\.span))
  }

  /// The whole document, from its declaration on.
  var lines: String {
    let title = article.title.map { "<TITLE>\(XML.text($0))</TITLE>\n" } ?? ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <TimeML xmlns:tidslinje="\(Self.namespace)" xml:lang="\(XML.text(findings.language.rawValue))">
      <DOCID>\(XML.text(article.header.id ?? article.id))</DOCID>
      <DCT>\(creationTime)</DCT>
      \(title)<TEXT>\(body)</TEXT>
      </TimeML>

      """
  }

  /// The article's own date.
  private var creationTime: String {
    let date = findings.published.when
    let value = date.map(TimexDate.value) ?? TimexDate.unknown
    let attributes = [
      ("tid", "t0"), ("type", "DATE"), ("value", value), ("temporalFunction", "false"),
      ("functionInDocument", "CREATION_TIME"), ("tidslinje:edtf", date?.description),
    ]
    return XML.tag("TIMEX3", attributes) + XML.text(value) + "</TIMEX3>"
  }

  private var body: String {
    let scalars = text.given.unicodeScalars
    var body = ""
    var place = scalars.startIndex
    var offset = 0
    var ends = TimexEnds(firstFreeID: findings.times.count + 1)
    for (index, time) in findings.times.enumerated() {
      let range = text.range(time.span)
      // Times of which one holds another cannot both be marked in one line of text.
      guard range.lowerBound >= offset else { continue }
      let start = scalars.index(place, offsetBy: range.lowerBound - offset)
      let end = scalars.index(start, offsetBy: range.count)
      body += XML.text(scalars[place..<start])
      let (attributes, empty) = timex(time, index + 1, &ends)
      body += XML.tag("TIMEX3", attributes) + XML.text(scalars[start..<end]) + "</TIMEX3>" + empty
      (place, offset) = (end, range.upperBound)
    }
    return body + XML.text(scalars[place...])
  }

  /// The attributes of a time, and the empty tags of its ends.
  private func timex(_ time: TimeMention, _ id: Int, _ ends: inout TimexEnds) -> ([XML.Attribute], String) {
    let points = ends.points(of: time)
    let attributes = [
      ("tid", "t\(id)"), ("type", points == nil ? time.type.rawValue : "DURATION"),
      ("value", points?.length ?? time.value), ("mod", time.modifier?.rawValue),
      ("temporalFunction", time.anchor == nil ? "false" : "true"), ("functionInDocument", "NONE"),
      ("quant", time.quantifier), ("freq", time.frequency), ("anchorTimeID", time.anchor.map(Self.anchorID)),
      ("beginPoint", points?.begin), ("endPoint", points?.end),
      ("tidslinje:edtf", time.dating.when?.description),
    ]
    return (attributes, points?.tags ?? "")
  }

  fileprivate static func anchorID(_ anchor: TimeMention.Anchor) -> String {
    switch anchor {
    case .article: "t0"
    case .time(let index): "t\(index + 1)"
    }
  }
}

/// The two ends of a time like `2017-03-20/2017-03-22`, as tags of their own.
private struct TimexEnds {
  private var nextID: Int

  init(firstFreeID: Int) { nextID = firstFreeID }

  /// Nil for times with no ends.
  mutating func points(of time: TimeMention) -> (length: String, begin: String, end: String, tags: String)? {
    let values = time.value.split(separator: "/").map(String.init)
    guard values.count == 2 else { return nil }
    let ids = ["t\(nextID)", "t\(nextID + 1)"]
    nextID += 2
    let tags = zip(ids, values).map { id, value in
      XML.tag(
        "TIMEX3",
        [
          ("tid", id), ("type", value.contains("T") ? "TIME" : "DATE"), ("value", value),
          ("temporalFunction", time.anchor == nil ? "false" : "true"),
          ("anchorTimeID", time.anchor.map(TimeMLDocument.anchorID)),
        ], isEmpty: true)
    }
    return (TimexDate.length(values[0], values[1]), ids[0], ids[1], tags.joined())
  }
}

/// Dates as TIMEX3 can say them.
private enum TimexDate {
  static let unknown = "XXXX-XX-XX"

  /// As much of the date as all possible days share: TIMEX3 has no sets and no open ends.
  static func value(_ when: When) -> String {
    guard let first = when.earliest, let last = when.latest else { return unknown }
    if first == last { return first.description }
    if first.year != last.year { return unknown }
    return first.month == last.month ? String(first.description.prefix(7)) : "\(first.year)"
  }

  /// From the beginning of the one to the end of the other, in the unit both are given in.
  static func length(_ begin: String, _ end: String) -> String {
    guard let first = When(begin), let last = When(end), let start = first.earliest, let stop = last.latest
    else {
      return "PXX"
    }
    switch (first.edtf.precision, last.edtf.precision) {
    case (.year, .year): return "P\(stop.year - start.year + 1)Y"
    case (.month, .month), (.year, .month), (.month, .year):
      return "P\((stop.year - start.year) * 12 + stop.month - start.month + 1)M"
    default: return "P\(stop.dayNumber - start.dayNumber + 1)D"
    }
  }
}
