import Testing
import TimelineModel

@testable import Reading

@Suite("Markdown gives its words")
struct MarkdownTests {
  private func read(_ text: String) -> ReadFile { ArticleReader().read(Array(text.utf8), path: "a.md") }

  @Test("front matter may be in Norwegian; a field that is misspelt, and a fence that is missing, are told")
  func frontMatter() {
    let norwegian = read("---\ndato: 2017-03-05\ntittel: Sol\navis: Posten\nlayout: x\n---\nSola skinner.\n")
    #expect(norwegian.problems.isEmpty)
    #expect(norwegian.articles.first?.header.date == When("2017-03-05"))
    #expect(
      norwegian.articles.first?.title == "Sol" && norwegian.articles.first?.header.publisher == "Posten")
    #expect(read("---\npublsher: Posten\n---\nSola skinner.\n").problems.map(\.code) == ["unknown-field"])
    #expect(read("---\ntitle: Sol\nSola skinner.\n").problems.map(\.code) == ["open-front-matter"])
    #expect(read("---\n\nSola skinner.\n").problems.isEmpty)
    #expect(read("---\nlang: sv\n---\nSolen skiner.\n").problems.map(\.code) == ["unknown-language"])
    #expect(read("---\nlang: no\n---\nSola skinner.\n").problems.isEmpty)
  }

  @Test(
    "marks of emphasis, links, images, code and tags fall out; the words stay",
    arguments: [
      ("*Ny* bro og **gammel** vei", "Ny bro og gammel vei"),
      ("***alt*** og ~~intet~~ og _noe_", "alt og intet og noe"),
      ("2 * 3 * 4 og 5*", "2 * 3 * 4 og 5*"),
      ("fil_navn_her", "fil_navn_her"),
      ("[ord](https://a.no/b_(c)_d) etter", "ord etter"),
      ("[ord][navn] og [bare ord]", "ord og [bare ord]"),
      ("[![bilde](a.png) tekst](b.html)", "bilde tekst"),
      ("`kode` og \\*stjerne\\*", "kode og *stjerne*"),
      ("en<br/>linje <em>her</em> og a < b", "enlinje her og a < b"),
      ("se <https://a.no>", "se https://a.no"),
      ("Per &amp; P&aring;l&nbsp;&laquo;her&raquo; &amp;lt;", "Per & P&aring;l\u{A0}«her» &lt;"),
    ])
  func inline(markdown: String, words: String) {
    #expect(MarkdownInline.plain(Array(markdown.utf8)) == words)
  }

  @Test(
    "lines are joined, lists and quotes become paragraphs, rules and definitions fall out",
    arguments: [
      ("en\nto  \ntre\\\nfire", "en to tre fire"),
      ("en\n\nto", "en|to"),
      ("- en\n- to\n  mer", "en|to mer"),
      ("1. En\n2) To\n17. mai kom de", "En|To 17. mai kom de"),
      ("> sitat\n> mer", "sitat mer"),
      ("en\n\n***\n\nto\n\n[a]: https://a.no", "en|to"),
      ("```\nkode\n```\netter", "kode|etter"),
      ("<!-- en\nto -->\ntre", "tre"),
      ("#Ikke overskrift\n\n####### heller ikke", "#Ikke overskrift|####### heller ikke"),
    ])
  func blocks(markdown: String, paragraphs: String) {
    let body = MarkdownBody(Bytes.lines(of: Array(markdown.utf8)[...])[...])
    #expect(body.blocks.map(\.text).joined(separator: "|") == paragraphs)
  }

  @Test("front matter without an end is no front matter, and an empty one says nothing")
  func openFence() {
    let open = ArticleReader().read(Array("---\ntitle: Sol\n\nSol.".utf8), path: "a.md")
    #expect(open.articles.map(\.text) == ["title: Sol\n\nSol."])
    let empty = ArticleReader().read(Array("---\n---\nSol.".utf8), path: "a.md")
    #expect(empty.articles.map(\.text) == ["Sol."])
    #expect(empty.problems == [])
  }

  @Test(
    "the line of what is wrong in the front matter is its line in the file",
    arguments: [
      ("---\ntitle: x\nb: [1,\n---\nSol.", 4),
      ("---\nbare ord\n---\nSol.", 2),
      ("---\ntitle: en: to\n---\nSol.", 2),
    ])
  func lines(file: String, line: Int) {
    let read = ArticleReader().read(Array(file.utf8), path: "a.md")
    #expect(read.problems.map(\.code) == ["bad-front-matter"])
    #expect(read.problems.map { $0.place?.line } == [line])
    #expect(read.articles.map(\.text) == ["Sol."])
  }

  @Test("a field that stands twice is named")
  func twice() {
    let read = ArticleReader().read(Array("---\ntags: a\nplace: b\nplace: c\n---\nSol.".utf8), path: "a.md")
    #expect(read.problems.map { $0.why?.nb.contains("place") } == [true])
  }
}
