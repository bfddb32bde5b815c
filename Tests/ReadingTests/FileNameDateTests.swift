import Testing
import TimelineModel

@testable import Reading

@Suite("A file's name may date its article")
struct FileNameDateTests {
  @Test(
    "names of files that hold a date",
    arguments: [
      ("2017-03-22-navn.txt", "2017-03-22"), ("vg_20170322.txt", "2017-03-22"),
      ("22.03.2017.txt", "2017-03-22"),
      ("arkiv/2014/12/2017-03 mosul.md", "2017-03"), ("nrk 2017_03_22 (2).txt", "2017-03-22"),
      ("001-2017-03-22.txt", "2017-03-22"), ("2017.3.txt", "-"), ("2017-13-01.txt", "-"),
      ("20171301.txt", "-"),
      ("000_20170322a1.txt", "-"), ("is-2014.txt", "-"), ("2017-03-x.txt", "2017-03"),
      ("artikkel 12.txt", "-"),
      ("0001-01-01.txt", "-"), ("", "-"), ("99999999999999999999999.txt", "-"), ("2017-02-30.txt", "-"),
    ])
  func names(_ path: String, _ expected: String) {
    #expect(FileNameDate(path: path)?.when.description ?? "-" == expected)
  }

  @Test("the article's own date goes before its file's name")
  func headers() throws {
    func header(_ text: String) throws -> Header {
      try ArticleReader().readText(Array(text.utf8), path: "2016-01-02.txt").get().header
    }
    #expect(try header("date 2017-03 Han kom.").date?.description == "2017-03")
    let named = try header("Han kom mandag.")
    #expect(named.date?.description == "2016-01-02" && named.isDatedByFile == true)
    #expect(named.dateWords == "2016-01-02.txt" && named.dateBasis == .metadata)
  }
}
