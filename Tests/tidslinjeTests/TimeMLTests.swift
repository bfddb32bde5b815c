import Foundation
import FoundationXML
import Testing

/// `extract --format timeml`, read again by a parser of another house.
@Suite struct TimeMLTests {
  private let home: TemporaryHome

  init() throws { home = try TemporaryHome() }

  /// The text of an article of every kind of time and character.
  private static let hostile = """
    «Ja» & <nei> "sa" han 'mandag'. Klokka 18 smalt det: \u{1B}[2J\u{9B}31m ]]> 🛫 e\u{301}\r
    Møtet varte 20.–22. mars 2017, og for rundt to år siden begynte det. Hver fredag møtes de to ganger i uken.

    Den 27. desember ble han drept. Dagen etter var det stille. I begynnelsen av juni 2017 falt byen. Nylig var det ro.
    """

  private func extract(_ format: String, _ input: String) throws -> String {
    try Program.run(["extract", "--format", format, "--input", "jsonl", "-"], input: input, home: home.url)
      .output
  }

  private func line(_ text: String, _ date: String, title: String? = nil) throws -> String {
    var fields = ["id": "a<1>", "date": date, "text": text, "language": "nb"]
    fields["title"] = title
    return String(decoding: try JSONSerialization.data(withJSONObject: fields), as: UTF8.self)
  }

  @Test(
    "parsed again, the text is unchanged but for characters that XML cannot hold, and every time is where JSON has it"
  )
  func roundTrip() throws {
    let input = try line(Self.hostile, "2020-01-08", title: "Tittel & <mer>")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(try extract("jsonl", input).utf8)) as? [String: Any])
    let document = try TimeMLReader(try extract("timeml", input))
    let text = try #require(json["text"] as? String)
    #expect(document.text == text.replacing("\u{1B}", with: "\u{FFFD}"))
    #expect(document.title == "Tittel & <mer>")
    #expect(document.id == "a<1>")
    #expect(document.created["value"] == "2020-01-08")
    #expect(document.created["functionInDocument"] == "CREATION_TIME")

    let times = try #require(json["times"] as? [[String: Any]])
    #expect(times.count >= 9)
    #expect(document.times.map(\.start) == times.map { $0["start"] as? Int })
    #expect(document.times.map(\.end) == times.map { $0["end"] as? Int })
    for (mark, time) in zip(document.times, times) {
      #expect(mark.attributes["tidslinje:edtf"] == time["edtf"] as? String)
      #expect(mark.attributes["mod"] == time["mod"] as? String)
      #expect(mark.attributes["quant"] == time["quant"] as? String)
      #expect(mark.attributes["freq"] == time["freq"] as? String)
      if mark.attributes["beginPoint"] == nil {
        #expect(mark.attributes["value"] == time["value"] as? String)
      }
    }
  }

  @Test("every id is used once, and every id that is pointed at is there")
  func identifiers() throws {
    let document = try TimeMLReader(try extract("timeml", try line(Self.hostile, "2020-01-08")))
    let all = [document.created] + document.times.map(\.attributes) + document.points
    let ids = all.compactMap { $0["tid"] }
    #expect(Set(ids).count == all.count)
    for name in ["anchorTimeID", "beginPoint", "endPoint"] {
      for id in all.compactMap({ $0[name] }) { #expect(ids.contains(id), "\(name) \(id)") }
    }
    #expect(document.points.map { $0["value"] } == ["2017-03-20", "2017-03-22"])
    let nextDay = document.times.first { $0.words == "Dagen etter" }
    #expect(
      nextDay?.attributes["anchorTimeID"]
        == document.times.first { $0.words == "Den 27. desember" }?.attributes["tid"])
  }

  @Test("many articles are many documents, and a bad one is told on standard error while the rest goes on")
  func many() throws {
    let input = try [line("Det skjedde i går.", "2015-04-02"), "no json", line("Sol.", "2020-01")].joined(
      separator: "\n")
    let result = try Program.run(
      ["extract", "--format", "timeml", "--input", "jsonl", "-"], input: input, home: home.url)
    #expect(result.exitCode == 1)
    #expect(result.errors.contains("-:2"))
    let documents = result.output.split(separator: "<?xml").map { "<?xml" + $0 }
    #expect(try documents.map { try TimeMLReader($0).created["value"] } == ["2015-04-02", "2020-01"])
  }

  @Test("what was written is read as an article again: same text, same date, same times")
  func again() throws {
    try home.write("date 2020-01 \(Self.hostile)", "article.txt")
    let first = try Program.run(["extract", "--format", "timeml", "article.txt"], home: home.url).output
    try home.write(first, "article.tml")
    let second = try Program.run(["extract", "--format", "timeml", "article.tml"], home: home.url).output
    #expect(second == first)
    #expect(first.contains("tidslinje:edtf=\"["))
  }
}

/// A TimeML document through Foundation's parser.
private final class TimeMLReader: NSObject, XMLParserDelegate {
  struct Mark {
    var start: Int
    var end: Int
    var words = ""
    var attributes: [String: String]
  }

  private(set) var text = ""
  private(set) var title = ""
  private(set) var id = ""
  private(set) var created: [String: String] = [:]
  private(set) var times: [Mark] = []
  /// Tags without words: the ends of a stretch.
  private(set) var points: [[String: String]] = []
  private var open: [String] = []
  private var offset: Int { text.unicodeScalars.count }

  init(_ xml: String) throws {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    try #require(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "") in \(xml)")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if name == "TIMEX3", open.last == "DCT" { created = attributes }
    if name == "TIMEX3", open.last == "TEXT" {
      times.append(Mark(start: offset, end: offset, attributes: attributes))
    }
    open.append(name)
  }

  func parser(_ parser: XMLParser, foundCharacters words: String) {
    switch open.last {
    case "DOCID": id += words
    case "TITLE": title += words
    case "TEXT": text += words
    case "TIMEX3" where open.contains("TEXT"):
      text += words
      times[times.count - 1].words += words
    default: break
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    open.removeLast()
    guard name == "TIMEX3", open.last == "TEXT" else { return }
    times[times.count - 1].end = offset
    if let mark = times.last, mark.words.isEmpty {
      points.append(mark.attributes)
      times.removeLast()
    }
  }
}
