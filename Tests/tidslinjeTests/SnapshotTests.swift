import Foundation
import Golden
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Screens drawn to files by the built program, from an archive of two articles.
@Suite struct SnapshotTests {
  private let home: TemporaryHome

  init() throws {
    home = try TemporaryHome()
    try home.write(
      """
      date 2017-04-28 Utenriksminister Børge Brende møtte USAs spesialutsending Brett McGurk i Oslo torsdag.

      – Vi er enige om <veien> videre & målet, sa McGurk etter møtet.
      """, "articles/oslo.txt")
    try home.write(
      "date 2017-11-09 NATO-sjef Jens Stoltenberg åpnet torsdag møtet i koalisjonen mot IS i Brussel.\n",
      "articles/brussel.txt")
    _ = try Program.run(["import", "articles"], home: home.url)
  }

  private func snapshot(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Result
  {
    try Program.run(
      ["snapshot", "--locale", "nb"] + arguments, home: home.url, environment: environment)
  }

  @Test("a screen in every format", arguments: ["text", "ansi", "html", "svg"])
  func formats(format: String) throws {
    let result = try snapshot("--size", "60x20", "--keys", "j <Enter>", "--format", format)
    #expect(result.exitCode == 0, "\(result.errors)")
    expectGolden(result.output, "Output/snapshot.\(format)")
  }

  @Test("keys are obeyed, and searches and dates answered before the next key")
  func keys() throws {
    #expect(try snapshot("--keys", ":november 2017 <Enter>").output.contains("▌"))
    #expect(try snapshot("--keys", "/Stoltenberg").output.contains("treff"))
    #expect(try snapshot("--keys", "&McGurk <Enter>").output.contains("«McGurk»"))
    #expect(try snapshot("--keys", "&Brett McGurk <Enter>").output.contains("«Brett McGurk»"))
    #expect(try snapshot("--actor", "Stoltenberg").output.contains("Jens Stoltenberg"))
    #expect(try snapshot("--keys", "w").output.contains("Hvorfor"))
  }

  @Test("SVG and HTML are well-formed and escape what the articles say")
  func wellFormed() throws {
    let svg = try snapshot("--format", "svg", "--keys", "<Enter>").output
    let parser = XMLParsing(svg)
    #expect(parser.isWellFormed)
    #expect(parser.text.contains("<veien>"))
    #expect(try snapshot("--format", "html", "--keys", "<Enter>").output.contains("&lt;veien&gt;"))
  }

  @Test("the theme decides the colours, and none are used where none are wanted")
  func themes() throws {
    let dark = try snapshot("--format", "ansi").output
    let always = try snapshot("--format", "ansi", "--color", "always", environment: ["NO_COLOR": "1"])
    #expect(always.output == dark)
    let light = try snapshot("--format", "ansi", "--theme", "light").output
    #expect(dark.contains("48;5;24") && light.contains("48;5;25"))
    #expect(try snapshot("--format", "ansi", environment: ["COLORFGBG": "0;15"]).output == light)
    for plain in [
      try snapshot("--format", "ansi", "--color", "never"),
      try snapshot("--format", "ansi", environment: ["NO_COLOR": "1"]),
    ] {
      #expect(!plain.output.contains("38;5") && plain.output.contains("\u{1B}[7m"))
    }
    let eight = try snapshot("--format", "ansi", "--color", "8", environment: ["NO_COLOR": "1"]).output
    #expect(!eight.contains("8;5;") && eight.contains(";34") || eight.contains(";44"))
  }

  @Test("a picture changes nothing in the archive, and says so")
  func onlyAPicture() throws {
    let result = try snapshot("--keys", "m")
    #expect(result.errors.contains("endrer ikke arkivet"), "\(result.errors)")
    #expect(!(try snapshot().output.contains("◆")))
  }

  @Test("a file is written where asked, and one that cannot be is told")
  func file() throws {
    #expect(try snapshot("--out", "screen.txt").output.isEmpty)
    let written = try String(contentsOf: home.url.appendingPathComponent("screen.txt"), encoding: .utf8)
    #expect(try snapshot().output == written)
    #expect(try snapshot("--out", "no/such/folder/x").exitCode == 2)
  }

  @Test("wrong sizes and unknown keys are told")
  func usage() throws {
    for size in ["80", "0x5", "80x", "axb", "5000x5"] { #expect(try snapshot("--size", size).exitCode == 64) }
    let result = try snapshot("--keys", "<Entr>")
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("<Entr>"))
  }
}

/// Whether a text is XML, and what it says.
private final class XMLParsing: NSObject, XMLParserDelegate {
  private(set) var text = ""
  private(set) var isWellFormed = false

  init(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
