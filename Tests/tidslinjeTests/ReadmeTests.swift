import Foundation
import Testing

/// What the README shows, held against the program.
@Suite struct ReadmeTests {
  private static let readme = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("README.md")

  /// The rows of the table of EDTF and TIMEX3, as their cells.
  private static func rows() throws -> [[String]] {
    let text = try String(contentsOf: readme, encoding: .utf8)
    let section = text.components(separatedBy: "### EDTF and TIMEX3").last ?? ""
    return section.split(separator: "\n").filter { $0.hasPrefix("| «") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " «»`")) }
    }
  }

  /// The register that the README shows.
  private static func register() throws -> String {
    let text = try String(contentsOf: readme, encoding: .utf8)
    let section = text.components(separatedBy: "### Your own actors and places").last ?? ""
    return section.components(separatedBy: "```json\n")[1].components(separatedBy: "```")[0]
  }

  @Test("the register it shows is read besides the bundled one, and a bad row is told and stops nothing")
  func ownRegister() throws {
    let home = try TemporaryHome()
    try home.write(
      try Self.register() + "{\"id\": \"nei\", \"kind\": \"persn\", \"name\": \"Nei\"}\n", "fjellvik.jsonl")
    try home.write(
      "date 2016-05-10 Ordføreren i Fjellvik møtte statsminister Erna Solberg mandag.\n", "a.txt")
    try home.write("date 2016-05-12 Ordfører Kari Solvang åpnet onsdag skolen.\n", "b.txt")
    let imported = try Program.run(
      ["import", "a.txt", "b.txt", "--register", "fjellvik.jsonl"], home: home.url)
    #expect(imported.exitCode == 0)
    #expect(imported.errors.contains("fjellvik.jsonl:5") && imported.errors.contains("person"))
    func events(_ filter: String...) throws -> Int {
      let list = try Program.run(["list"] + filter, home: home.url)
      return list.output.split(separator: "\n").count
    }
    #expect(try events("--actor", "Solvang") == 1)
    #expect(try events("--actor", "Erna Solberg") == 1)
    #expect(try events("--place", "Fjellvik") == 1)
  }

  @Test("a register in config.yaml is read at every import, and its articles again when it has changed")
  func configuredRegister() throws {
    let home = try TemporaryHome()
    try home.write("registers: [fjellvik.jsonl]\n", ".config/tidslinje/config.yaml")
    try home.write("", ".config/tidslinje/fjellvik.jsonl")
    try home.write("date 2016-05-12 Kari Solvang åpnet onsdag skolen i Fjellvik.\n", "b.txt")
    func places() throws -> Int32 {
      _ = try Program.run(["import", "b.txt"], home: home.url)
      return try Program.run(["list", "--place", "Fjellvik"], home: home.url).exitCode
    }
    #expect(try places() == 2)
    try home.write(try Self.register(), ".config/tidslinje/fjellvik.jsonl")
    #expect(try places() == 0)
  }

  @Test("every row of the table of EDTF and TIMEX3 is what the program says")
  func timexTable() throws {
    let home = try TemporaryHome()
    let rows = try Self.rows()
    #expect(rows.count >= 12)
    let input = try rows.map { cells in
      // In a sentence of the past, as in the news.
      let fields = ["text": "Det hendte \(cells[0]).", "date": cells[1], "language": "nb"]
      return String(decoding: try JSONSerialization.data(withJSONObject: fields), as: UTF8.self)
    }
    let output = try Program.run(
      ["extract", "--input", "jsonl", "-"], input: input.joined(separator: "\n"), home: home.url
    ).output.split(separator: "\n")
    #expect(output.count == rows.count)
    for (cells, line) in zip(rows, output) {
      let article = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let time = try #require((article?["times"] as? [[String: Any]])?.last, "\(cells[0])")
      func field(_ name: String) -> String? { time[name] as? String }
      let shades = ["mod", "quant", "freq"].compactMap { name in field(name).map { "\(name)=\($0)" } }
      let timex = [field("type"), field("value")].compactMap { $0 } + shades
      #expect(cells[2] == timex.joined(separator: " "), "\(cells[0])")
      #expect(cells[3] == field("edtf") ?? "–", "\(cells[0])")
      let days = [field("earliest"), field("latest")].compactMap { $0 }
      let told = days.isEmpty ? "–" : days[0] == days[1] ? days[0] : "\(days[0]) to \(days[1])"
      #expect(cells[4].split(separator: ",")[0] == told, "\(cells[0])")
    }
  }
}
