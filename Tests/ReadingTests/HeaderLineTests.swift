import Testing
import TimelineModel

@testable import Reading

@Suite("The first line may give the date")
struct HeaderLineTests {
  @Test(
    "a header is the word date and an EDTF expression; the rest of the line is text",
    arguments: [
      (" date 2017-03 Det regner.", "2017-03", "Det regner."),
      ("date 2017 Det regner.", "2017", "Det regner."),
      ("\u{FEFF} date 2017-03-22 Det regner.", "2017-03-22", "Det regner."),
      ("\n\t date  2017-03   Det regner.", "2017-03", "Det regner."),
      (" date 2017-03\r\n\r\nDet regner.", "2017-03", "Det regner."),
      (" date 2017-03-22T08:15:00+01:00 Det regner.", "2017-03-22", "Det regner."),
    ])
  func read(file: String, date: String, text: String) throws {
    let article = try ArticleReader().readText(Array(file.utf8), path: "a.txt").get()
    #expect(article.header.date?.description == date)
    #expect(article.header.dateBasis == .header)
    #expect(article.text == text)
  }

  @Test(
    "words that only look like a header stay text, without a word about it",
    arguments: [
      "date palms need sun.", "dates 2017-03 are many.", "Date 2017-03 was set.", "dato 2017-03 Det regner.",
      "date", "date ", "En date 2017-03 Det regner.",
    ])
  func noHeader(file: String) {
    let read = ArticleReader().read(Array(file.utf8), path: "a.txt")
    #expect(read.articles.map(\.text) == [file])
    #expect(read.articles.map(\.header.date) == [nil])
    #expect(read.problems == [])
  }

  @Test(
    "a date that is none is told with its line, and the words stay",
    arguments: [(" date 2017-13 Det regner.", 1), ("\n\ndate 2017-02-30 Det regner.", 3)])
  func badDate(file: String, line: Int) {
    let read = ArticleReader().read(Array(file.utf8), path: "a.txt")
    #expect(read.articles.map(\.text) == [file])
    #expect(read.problems.map(\.code) == ["bad-date"])
    #expect(read.problems.map(\.severity) == [.warning])
    #expect(read.problems.map(\.place) == [.init(path: "a.txt", line: line)])
  }

  @Test(
    "a language tag says Bokmål, Nynorsk or another language, or leaves it open",
    arguments: [
      ("nb", "nb"), ("nb-NO", "nb"), ("NN_no", "nn"), ("eng", "en"), ("sv", "sv"), ("no", nil), ("und", nil),
      ("", nil),
    ] as [(String, String?)])
  func languages(tag: String, language: String?) {
    #expect(Language(tag: tag)?.rawValue == language)
  }
}
