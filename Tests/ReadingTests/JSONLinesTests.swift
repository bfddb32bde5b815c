import Reading
import Testing
import TimelineModel

@Suite("A line of JSON is an article")
struct JSONLinesTests {
  private func problem(_ line: String) -> Problem? {
    ArticleReader().read(Array(line.utf8), path: "a.jsonl").problems.first
  }

  @Test(
    "a line that is none says why",
    arguments: [
      (#"{"text": ["Sol"]}"#, "feltet «text» har feil slags verdi"), (#"["Sol"]"#, "ikke et objekt"),
      (#"{"text": "Sol", "date": true}"#, "feltet «date» har feil slags verdi"),
    ])
  func why(line: String, why: String) {
    #expect(problem(line)?.code == "bad-json")
    #expect(problem(line)?.why?.nb == why)
  }

  @Test("broken JSON says where it breaks")
  func place() {
    #expect(problem(#"{"text": "Sol" nei}"#)?.why?.en.contains("15") == true)
  }

  @Test("the header in front of a text is a matter of plain text alone")
  func header() {
    let read = ArticleReader().read(Array(#"{"text": " date 2017-03 Sol."}"#.utf8), path: "a.jsonl")
    #expect(read.articles.map(\.text) == [" date 2017-03 Sol."])
    #expect(read.articles.map(\.header.date) == [nil])
  }

  @Test("empty fields say nothing, numbers are taken for words, other fields are left alone")
  func fields() throws {
    let line = #"{"text":"Sol.","title":" ","id":17,"date":2017,"language":null,"ukjent":{"a":[1]}}"#
    let article = try #require(ArticleReader().read(Array(line.utf8), path: "a.jsonl").articles.first)
    #expect(article.title == nil)
    #expect(article.header.id == "17")
    #expect(article.header.date?.description == "2017")
    #expect(article.header.language == nil)
  }

  @Test("the title in its field is the title; in the text only a line that repeats it is one")
  func title() throws {
    let line = #"{"title":"Broen","text":"Kø i Storgata\nBroen\nBroen ble åpnet i går."}"#
    let article = try #require(ArticleReader().read(Array(line.utf8), path: "a.jsonl").articles.first)
    #expect(article.title == "Broen")
    #expect(article.passages.map(\.kind) == [.subhead, .title, .lead])
  }

  @Test("a title with a full stop is found again in the text; a text of the title alone is its lead")
  func titleWithStop() throws {
    let line = #"{"title":"Broen er her.","text":"Broen er her.\nDen ble åpnet i går."}"#
    let article = try #require(ArticleReader().read(Array(line.utf8), path: "a.jsonl").articles.first)
    #expect(article.passages.map(\.kind) == [.title, .lead])
    let alone = ArticleReader().read(Array(#"{"title":"Bro","text":"Bro"}"#.utf8), path: "a.jsonl")
    #expect(alone.articles.first?.passages.map(\.kind) == [.lead])
  }
}
