import Foundation
import Golden
import Reading
import Testing
import TimelineModel

@Suite("A file becomes articles")
struct ArticleReaderTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Articles")
  static let names = FolderReader().walk([folder.path]).files.map(\.name)

  static func bytes(of name: String) throws -> [UInt8] {
    try FolderReader.bytes(of: folder.appendingPathComponent(name).path)
  }

  @Test("each quirk of an archive is read as its dump shows", arguments: names)
  func dumps(name: String) throws {
    let read = ArticleReader().read(try Self.bytes(of: name), path: name)
    expectGolden(dump(read), "Articles/\(name).dump")
  }

  @Test("the folder of examples is not empty")
  func examples() {
    #expect(Self.names.count >= 18)
  }

  @Test("the same words are the same article, whatever the line ends, blanks, marks and composition")
  func id() throws {
    let copies = [
      " date 2017-03 Blåbær på Ås.\n\nOg på Øya.\n", "Bla\u{30A}bær på Ås.\r\nOg på Øya.",
      "\u{FEFF} date 2020 Blåbær  på Ås.\n\n\n\tOg på Øya.\n\n",
    ]
    let ids = try copies.map { try ArticleReader().readText(Array($0.utf8), path: "a.txt").get().id }
    #expect(Set(ids) == ["b9b05b3005b28188"])
  }

  @Test("UTF-16 that says so is read as the same words in UTF-8", arguments: [true, false])
  func utf16(isLittleEndian: Bool) throws {
    let text = "Blåbær på Ås 🫐.\n\nOg på Øya."
    let bytes = "\u{FEFF}\(text)".utf16.flatMap { unit in
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      return isLittleEndian ? [low, high] : [high, low]
    }
    let read = ArticleReader().read(bytes, path: "a.txt")
    #expect(
      read.articles == ArticleReader().read(Array(text.utf8), path: "a.txt").articles && read.problems.isEmpty
    )
  }

  @Test("another word is another article")
  func otherID() throws {
    let ids = try ["Blåbær på Ås.", "Blåbær på Os."].map {
      try ArticleReader().readText(Array($0.utf8), path: "a.txt").get().id
    }
    #expect(Set(ids).count == 2)
  }

  @Test(
    "a file without a telling name is read as what its first bytes are",
    arguments: [
      ("{\"text\": \"Sol.\"}", "jsonl"), ("---\ntitle: Sol\n---\nSol.", "markdown"), ("Sol.", "text"),
      ("--- Sol.", "text"), ("{Sol}", "text"),
    ])
  func sniffing(text: String, format: String) throws {
    let read = ArticleReader().read(Array(text.utf8), path: "-")
    #expect(read.articles.map(\.source.format) == [format])
  }

  @Test("the extension goes before the first bytes")
  func extensionFirst() {
    let read = ArticleReader().read(Array("{\"text\": \"Sol.\"}".utf8), path: "mappe.jsonl/SOL.TXT")
    #expect(read.articles.map(\.source.format) == ["text"])
  }

  @Test("one line of JSON Lines gives its article, or the problem with its line")
  func oneLine() throws {
    let reader = ArticleReader()
    let good = reader.readJSONLine(Array(#"{"text":"Sol på Øya."}"#.utf8), path: "-", lineNumber: 7)
    #expect(try good.get().source == Article.Source(path: "-", line: 7, format: "jsonl"))
    let bad = reader.readJSONLine(Array("nei".utf8), path: "-", lineNumber: 8)
    #expect(throws: Problem.self) { try bad.get() }
    if case .failure(let problem) = bad { #expect(problem.place == .init(path: "-", line: 8)) }
  }

  @Test("a fingerprint changes with one bit, and is the same everywhere")
  func fingerprint() {
    #expect(ArticleReader.fingerprint([]) == "cbf29ce484222325")
    #expect(ArticleReader.fingerprint(Array("a".utf8)) == "af63dc4c8601ec8c")
    #expect(ArticleReader.fingerprint([0, 1]) != ArticleReader.fingerprint([0, 0]))
  }

  @Test("a paragraph of five million bytes is one paragraph")
  func longLine() throws {
    let sentence = "Blåbær og bringebær, sa han. "
    let text = String(repeating: sentence, count: 5_000_000 / sentence.utf8.count)
    let article = try ArticleReader().readText(Array(text.utf8), path: "lang.txt").get()
    #expect(article.passages.map(\.span) == [Span(0, text.utf8.count - 1)])
  }
}
