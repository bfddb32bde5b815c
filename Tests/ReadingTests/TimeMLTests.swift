import Reading
import Testing
import TimelineModel

@Suite("TimeML gives its text and its creation time")
struct TimeMLTests {
  private func read(_ xml: String, path: String = "a.tml") -> ReadFile {
    ArticleReader().read(Array(xml.utf8), path: path)
  }

  private static let document = """
    <?xml version="1.0" ?>
    <TimeML xml:lang="nb"><DOCID>doc 17</DOCID>
    <DCT><TIMEX3 tid="t0" type="DATE" value="2014-08-08" functionInDocument="CREATION_TIME">2014-08-08</TIMEX3></DCT>
    <TITLE>Fly &amp; bomber</TITLE>
    <TEXT>Flyene <EVENT eid="e1">bombet</EVENT> byen <TIMEX3 tid="t1" type="DATE" value="2014-08-07">torsdag</TIMEX3><TIMEX3 tid="t2" type="DATE" value="2014"/>.
    <!-- sett bort fra -->Han sa &lt;ja&gt; &#8212; og &#x201C;nei&#x201D;<![CDATA[ & <b>]]>.</TEXT>
    </TimeML>
    """

  @Test("marks are gone, references resolved, and the rest is as it was")
  func text() throws {
    let article = try #require(read(Self.document).articles.first)
    #expect(article.text == "Flyene bombet byen torsdag.\nHan sa <ja> — og “nei” & <b>.")
    #expect(article.title == "Fly & bomber")
    #expect(article.header.id == "doc 17")
    #expect(article.header.language == .bokmål)
    #expect(article.header.date?.description == "2014-08-08")
    #expect(article.header.dateBasis == .metadata)
  }

  @Test("it is known by its name or by its first tag, and may hold several documents")
  func several() {
    let both = Self.document + "\n" + Self.document.replacing("doc 17", with: "doc 18")
    for path in ["a.timeml", "a.xml", "-"] {
      #expect(read(both, path: path).articles.map(\.header.id) == ["doc 17", "doc 18"])
      #expect(read(both, path: path).articles.map(\.source.line) == [2, 9])
    }
  }

  @Test(
    "the creation time is what it says, our own attribute before the value",
    arguments: [
      (#"value="1998-08-06T17:20:00""#, "1998-08-06"), (#"value="XXXX-XX-XX""#, "-"),
      (#"value="2017-W12""#, "-"),
      (#"value="2020-01" tidslinje:edtf="[2020-01-06,2020-01-13]""#, "[2020-01-06,2020-01-13]"),
    ])
  func creationTime(_ attributes: String, _ date: String) {
    let xml = "<TimeML><DCT><TIMEX3 \(attributes)>x</TIMEX3></DCT><TEXT>Sol.</TEXT></TimeML>"
    #expect(read(xml).articles.map { $0.header.date?.description ?? "-" } == [date])
  }

  @Test(
    "what is broken is read as far as it goes, or told",
    arguments: [
      ("<TimeML><TEXT>Sol", "Sol"), ("<TimeML><TEXT>Sol &amp regn & <b", "Sol &amp regn & "),
      ("<TimeML><TEXT>Sol &#1234567890; &#xD800;</TEXT>", "Sol &#1234567890; &#xD800;"),
      ("<TimeML></TimeML>", "-"),
      ("<TimeML", "-"), ("<TimeML a=><TEXT/>", "-"), ("<TimeML xml:lang=><TEXT>Sol</TEXT>", "Sol"),
    ])
  func broken(_ xml: String, _ text: String) {
    let file = read(xml)
    #expect(file.articles.map(\.text) == (text == "-" ? [] : [text]))
    #expect(text != "-" || file.problems.map(\.code) == ["no-text"])
  }
}
