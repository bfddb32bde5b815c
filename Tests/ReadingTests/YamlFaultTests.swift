import Reading
import Testing
import Yams

@Suite("What the YAML parser stumbles over is told in the reader's language, with the place")
struct YamlFaultTests {
  private func fault(_ yaml: String) throws -> YamlFault {
    do {
      _ = try Yams.compose(yaml: yaml)
    } catch {
      return YamlFault(error)
    }
    throw Sound()
  }

  private struct Sound: Error {}

  @Test(
    "each mistake in its words",
    arguments: [
      ("a: b: c", 1, 5, "et kolon til", "hermetegn"),
      ("a b\nc: d", 2, 2, "et kolon til", "linjen over"),
      ("a: b\n  c: d", 2, 4, "et kolon til", "innrykket"),
      ("a: [x, y\nb: c", 2, 2, "listen mangler «]»", "[a, b]"),
      ("a: {x: y\nb: c", 2, 2, "«}» eller et komma", "sin linje"),
      ("a: 'b", 1, 6, "et hermetegn mangler", "slutter"),
      ("a: \"\\q\"", 1, 5, "«\\»", "enkle hermetegn"),
      ("a: |\nb", 3, 1, "kolonet etter navnet", "«navn: verdi»"),
      ("a:\n\tb: c", 2, 1, "tabulator", "mellomrom"),
      ("a: @b", 1, 4, "dette tegnet", "hermetegn"), ("a: *", 1, 5, "dette tegnet", "hermetegn"),
      ("a:\n    b: c\n  d: e", 3, 3, "rett under", "samme innrykk"),
      ("a: b\na: c", 1, 1, "«a» står to ganger", "ta den bort"),
      ("a: ]", 1, 4, "en verdi mangler", "ta den bort"),
    ])
  func words(yaml: String, line: Int, column: Int, why: String, advice: String) throws {
    let fault = try fault(yaml)
    #expect(fault.line == line && fault.column == column)
    let told = try #require(fault.why)
    #expect(told[.bokmål].contains(why), "\(told)")
    #expect(fault.advice[.bokmål].contains(advice), "\(fault.advice)")
    #expect(told[.bokmål] != told[.english])
  }

  @Test("a control character has a line")
  func control() throws {
    let fault = try fault("a: b\nc: \u{1}")
    #expect(fault.line == 2)
    #expect(fault.why?[.nynorsk].hasPrefix("fila har eit styreteikn (YAML:") ?? false)
  }

  @Test("what has no words of ours is told in the parser's own")
  func other() throws {
    let fault = try fault("%YAML 9.1\n---\na: b")
    #expect(fault.why?[.bokmål] == fault.why?[.english] && fault.why != nil)
  }
}
