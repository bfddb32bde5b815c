import Foundation
import Golden
import Testing

/// The built program with its output in a pipe: what scripts and readers of plain text rely on.
@Suite struct CommandLineTests {
  private let home: TemporaryHome

  init() throws {
    home = try TemporaryHome()
    try home.write(
      """
      date 2017-03 Utenriksminister Børge Brende møtte USAs spesialutsending Brett McGurk i Oslo torsdag.

      – Vi er enige om veien videre, sa McGurk etter møtet.

      Den 17. mars ble minst 100 sivile drept i et luftangrep i Mosul.
      """, "articles/oslo.txt")
    try home.write(
      """
      ---
      title: "Stoltenberg åpnet møtet"
      date: 2017-11-09
      publisher: Prøveavisen
      ---

      NATO-sjef Jens Stoltenberg åpnet torsdag møtet i koalisjonen mot IS i Brussel.
      """, "articles/brussel.md")
  }

  private func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws
    -> Program.Result
  {
    try Program.run(arguments, input: input, home: home.url, environment: environment)
  }

  private func importArticles() throws -> Program.Result { try run("import", "articles") }

  @Test("an imported folder is a timeline at once, in order of date")
  func importing() throws {
    let imported = try importArticles()
    #expect(imported.exitCode == 0)
    #expect(imported.output.contains("2 "))
    let list = try run("list")
    #expect(list.exitCode == 0)
    let days = try JSONSerialization.jsonObject(with: Data(run("export", "--format", "json").output.utf8))
    let earliest = try #require(days as? [[String: Any]]).compactMap { $0["earliest"] as? String }
    #expect(earliest.count >= 3)
    #expect(earliest == earliest.sorted())
    #expect(list.output.contains("2017-11-09\t"))
    #expect(list.output.contains("2017-03-17\t"))
  }

  @Test("what is unchanged is skipped, what is changed is read again, and nothing is there twice")
  func importingAgain() throws {
    _ = try importArticles()
    let before = try run("list").output
    let again = try importArticles()
    #expect(again.exitCode == 0)
    #expect(try run("list").output == before)
    try home.write("date 2017-05-02 Erna Solberg besøkte Bagdad tirsdag.\n", "articles/oslo.txt")
    let changed = try importArticles().output
    #expect(changed.hasPrefix("1 fil lest (1 uendret): 1 artikkel, 1 hendelse\n"), "\(changed)")
    let after = try run("list").output
    #expect(after.contains("2017-05-02\t"))
    #expect(!after.contains("2017-03-17\t"))
    #expect(after.contains("2017-11-09\t"))
  }

  @Test(
    "an article told what another dates has the day, says who told it, and forgets it when the other is edited"
  )
  func datedByAnother() throws {
    try home.write("Torsdag møttes Børge Brende og Brett McGurk i Oslo.\n", "later/udatert.txt")
    try home.write("date 2017-04-28 Brett McGurk møtte Børge Brende i Oslo torsdag.\n", "later/andre.txt")
    _ = try run("import", "later/udatert.txt")
    #expect(try run("export", "--format", "json").output.contains("2017-04-27") == false)
    _ = try run("import", "later")
    let told = try run("export", "--format", "json").output
    // Both tell it of that day, and so it is one event with two sources.
    #expect(told.components(separatedBy: "\"earliest\":\"2017-04-27\"").count == 2, "\(told)")
    #expect(told.contains("\"alsoToldBy\":[\""), "\(told)")
    try home.write("date 2017-04-28 Brett McGurk reiste fra Oslo i dag.\n", "later/andre.txt")
    _ = try run("import", "later")
    #expect(try run("export", "--format", "json").output.contains("2017-04-27") == false)
  }

  @Test("files of one name in two folders are two files")
  func sameNames() throws {
    try home.write("date 2015-02-03 Barack Obama talte i Washington tirsdag.\n", "other/oslo.txt")
    _ = try run("import", "articles", "other")
    let list = try run("list").output
    #expect(list.contains("2015-02-03\t"))
    #expect(list.contains("2017-03-17\t"))
  }

  @Test("a bad article does not stop an import: it is reported with file, line and advice")
  func badArticles() throws {
    try home.write(
      #"""
      {"id": "a", "date": "2016-07-20", "text": "Forsvarsminister Ash Carter ledet møtet i Washington onsdag."}
      {"id": "b", "text":
      """#, "articles/more.jsonl")
    let imported = try run("import", "articles", "--locale", "nb")
    #expect(imported.exitCode == 1)
    #expect(imported.errors.contains("more.jsonl:2: linjen er ikke gyldig JSON"), "\(imported.errors)")
    #expect(try run("list", "--actor", "Carter").output.contains("2016-07-20"))
  }

  @Test("the same filters hold for every command")
  func filters() throws {
    _ = try importArticles()
    let byActor = try run("list", "--actor", "Stoltenberg")
    #expect(byActor.output.split(separator: "\n").count == 1)
    #expect(try run("list", "--not-actor", "Stoltenberg").output.contains("2017-03"))
    #expect(!(try run("list", "--not-actor", "Stoltenberg").output.contains("2017-11-09")))
    #expect(!(try run("list", "--from", "mai 2017").output.contains("2017-03-17")))
    #expect(!(try run("list", "--to", "2017-06").output.contains("2017-11-09")))
    #expect(try run("actors", "--actor", "McGurk").output.contains("Børge Brende"))
    #expect(try run("search", "luftangrep").output.contains("2017-03-17"))
    #expect(try run("export", "--actor", "Stoltenberg").output.contains("Prøveavisen"))
    #expect(try run("list", "--publisher", "prøveavisen").output == byActor.output)
    #expect(try run("list", "--search", "aktør:stoltenberg dato:2017-11..").output == byActor.output)
    #expect(try run("search", "luftangrep -paper:Prøveavisen").output.contains("2017-03-17"))
    #expect(
      !(try run("list", "--certainty", "day", "--not-publisher", "Prøveavisen").output.contains("2017-11")))
  }

  @Test(
    "a filter that nothing passes ends with 1; a name that is none is told what is near, and gives nothing")
  func nothingFound() throws {
    _ = try importArticles()
    #expect(try run("list", "--from", "2019").exitCode == 1)
    let misspelt = try run("list", "--actor", "McGruk")
    #expect(misspelt.exitCode == 2 && misspelt.output == "")
    #expect(misspelt.errors.contains("Brett McGurk"))
    for wrong in [
      ["--not-actor", "Nobdy"], ["--not-kind", "foo"], ["--search", "date:2017..foo"],
      ["--search", "type:foo"],
      ["--search", "foo:bar"], ["--from", "foo"], ["--certainty", "foo"],
    ] {
      for command in ["list", "export", "snapshot", "actors"] {
        let result = try Program.run([command] + wrong, home: home.url)
        #expect(
          result.exitCode == 2 && result.output == "" && result.errors.hasPrefix("tidslinje: "), "\(wrong)")
      }
    }
    // What an event could be and none is here.
    for missing in [
      ["--kind", "arrest"], ["--search", "type:arrest"], ["--mark", "merket"], ["--certainty", "udatert"],
    ] {
      let result = try Program.run(["list"] + missing, home: home.url)
      #expect(result.exitCode == 1 && result.errors == "", "\(missing): \(result.errors)")
    }
    #expect(try run("list", "--certainty", "dag").output == run("list", "--certainty", "day").output)
    let noKind = try run("list", "--kind", "qqqqqqqq", environment: ["LC_ALL": "nb_NO.UTF-8"])
    #expect(noKind.errors.contains("her er: ") && noKind.errors.contains("møte"))
    let noField = try run("search", "fylke:oslo", environment: ["LC_ALL": "nb_NO.UTF-8"])
    #expect(noField.errors.contains("aktør: sted: type:"))
  }

  @Test(
    "a word that begins with a hyphen is left out by a search, however it is written; an option that is none is not"
  )
  func hyphens() throws {
    _ = try importArticles()
    #expect(try run("search", "luftangrep", "-Mosul").exitCode == 1)
    #expect(try run("search", "-Mosul").output == run("list", "--search", "-Mosul").output)
    #expect(try run("search", "luftangrep", "--place", "Mosul").output.contains("2017-03-17"))
    #expect(try run("search", "luftangrep", "--plase", "Mosul").exitCode == 64)
    #expect(try run("search", "").exitCode == 64)
    #expect(try run("list", "--corpus", "--archive", "x.sqlite").exitCode == 64)
  }

  @Test(
    "a search that asks for nothing is wrong usage, not a search for everything",
    arguments: [
      ("actor:", "«aktør:» hvem? "), ("date:", "«dato:» når?"), ("\"", "ingen ord"), ("?", "ingen ord"),
    ])
  func searchOfNothing(query: String, told: String) throws {
    try home.write("date 2017-04-28 Børge Brende møtte Brett McGurk i Oslo torsdag.\n", "a.txt")
    _ = try Program.run(["import", "a.txt"], home: home.url)
    let result = try Program.run(["search", query, "--locale", "nb"], home: home.url)
    #expect(result.exitCode == 64 && result.output.isEmpty && result.errors.contains(told), "\(result)")
    #expect(try Program.run(["search", "x"], home: home.url).exitCode == 1)
  }

  @Test("wrong usage ends with 64, what cannot be done with 2")
  func exitCodes() throws {
    #expect(try run("list", "--bogus").exitCode == 64)
    let misspelt = try run("impotr", "x", "--locale", "nb")
    #expect(misspelt.exitCode == 64 && misspelt.errors.contains("mente du «import»?"), "\(misspelt.errors)")
    let size = try run("snapshot", "--size", "10000x10000")
    #expect(size.exitCode == 64 && size.errors.contains("1x1 to 1000x1000"), "\(size.errors)")
    #expect(try run("extract", "--bogus", "x").exitCode == 2)
    #expect(try run("list", "--archive", "no-such.sqlite").exitCode == 2)
    #expect(try run("import", "no-such-folder").exitCode == 1)
    #expect(try run("--version").exitCode == 0)
  }

  @Test("an event is shown with its article, its passage marked, and the reasons for its date")
  func showing() throws {
    _ = try importArticles()
    let line = try run("list", "--ids", "--text", "luftangrep").output
    let id = String(line.prefix { $0 != "\t" })
    let shown = try run("show", id)
    #expect(shown.exitCode == 0)
    #expect(shown.output.contains("> Den 17. mars ble minst 100 sivile drept"))
    #expect(shown.output.contains("2017-03-17"))
    #expect(try run("show", "nothing").exitCode == 2)
  }

  @Test("extract gives one JSON object an article, with offsets that fit its text")
  func extracting() throws {
    let result = try run("extract", "articles/oslo.txt", "articles/brussel.md")
    #expect(result.exitCode == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let text = Array(try #require(object["text"] as? String).unicodeScalars)
      for time in try #require(object["times"] as? [[String: Any]]) {
        let range = try #require(time["start"] as? Int)..<(try #require(time["end"] as? Int))
        var words = String.UnicodeScalarView()
        words.append(contentsOf: text[range])
        #expect(String(words) == time["text"] as? String)
      }
    }
  }

  @Test("extract reads thousands of lines from a pipe and answers each, good or bad, in order")
  func streaming() throws {
    let lines = [
      #"{"id":"1","date":"2020-01","text":"Det skjedde mandag."}"#, "no json",
      #"{"text":"Møtet var i går.","date":"2015-04-02"}"#,
    ]
    let result = try run("extract", "--input", "jsonl", "-", input: lines.joined(separator: "\n"))
    #expect(result.exitCode == 1)
    let answers = result.output.split(separator: "\n")
    #expect(answers.count == 3)
    #expect(answers[0].contains("[2020-01-06,2020-01-13,2020-01-20,2020-01-27]"))
    #expect(answers[1].contains(#""error""#))
    #expect(answers[2].contains("2015-04-01"))
    try home.write((lines + [#"{"text":"Sol.","date":"xx"}"#]).joined(separator: "\n"), "lines.jsonl")
    let file = try run("extract", "lines.jsonl")
    #expect(
      file.output.split(separator: "\n").map { $0.contains(#""error""#) } == [false, true, false, false])
    #expect(file.errors.contains("lines.jsonl:4") && file.errors.contains("«xx»"), "\(file.errors)")
  }

  @Test("a message names a file so that it opens from the folder one stands in")
  func places() throws {
    try home.write("", "articles/a/tom.txt")
    try home.write("", "articles/b/tom.txt")
    let told = try run("import", "articles/a", "articles/b").errors
    #expect(told.contains(": articles/a/tom.txt:1: ") && told.contains(": articles/b/tom.txt:1: "), "\(told)")
  }

  @Test("a register asked for must be there; one that was there the last time is missed")
  func registers() throws {
    for missing in ["nei.jsonl", "articles", "articles/oslo.txt"] {
      let result = try run("import", "articles", "--register", missing)
      #expect(result.exitCode == 2 && result.output == "", "\(result.errors)")
    }
    try home.write(#"{"id": "x", "kind": "person", "name": "Ola Nes", "part_of": "nei"}"#, "mine.jsonl")
    let first = try run("import", "articles", "--register", "mine.jsonl")
    #expect(first.exitCode == 0 && first.errors.contains("«nei»"), "\(first.errors)")
    #expect(try importArticles().errors.contains("mine.jsonl"))
    #expect(try importArticles().errors == "")
  }

  @Test("what is wrong in config.yaml is told by every command that reads it")
  func configuration() throws {
    try home.write("register: [x]\n", ".config/tidslinje/config.yaml")
    for arguments in [["import", "articles"], ["list"], ["--plain"], [], ["actors"], ["config"]] {
      let errors = try Program.run(arguments, home: home.url).errors
      #expect(errors.components(separatedBy: "«register»").count == 2, "\(arguments): \(errors)")
    }
  }

  @Test("explain tells how words become a day, in the reader's language")
  func explaining() throws {
    let result = try run("explain", "i går", "--date", "2017-03-22", "--locale", "nb")
    #expect(result.output.contains("2017-03-21"))
    let english = try run("explain", "i går", "--date", "2017-03-22", "--locale", "en")
    #expect(english.output.contains("2017-03-21"))
    #expect(english.output != result.output)
  }

  @Test(
    "explain tells of a dozen kinds of words what day they mean and why, in every language",
    arguments: ["nb", "nn", "en"])
  func explainingKinds(language: String) throws {
    try home.write(
      language == "nn"
        ? """
        date 2020-01-08 Rakettane ramma basen måndag. Fredag skal dei møtast, og Stortinget må svare innan tysdag.

        Den 27. desember vart han drepen. Dagen etter var det stilt. For to veker sidan kom brevet.

        I fjor haust fall byen, og i byrjinga av desember var det over. Tidlegare i år var det roleg.

        Krigen varte i tre år. Kvar fredag var det bøn. Nyleg vart det roleg. I juni 2014 fall Mosul.
        """
        : """
        date 2020-01-08 Rakettene rammet basen mandag. Fredag skal de møtes, og Stortinget må svare innen tirsdag.

        Den 27. desember ble han drept. Dagen etter var det stille. For to uker siden kom brevet.

        I fjor høst falt byen, og i begynnelsen av desember var det over. Tidligere i år var det rolig.

        Krigen varte i tre år. Hver fredag var det bønn. Nylig ble det rolig. I juni 2014 falt Mosul.
        """, "kinds.txt")
    let told = try run("explain", "kinds.txt", "--locale", language).output
    let lines = told.split(separator: "\n").drop { !$0.hasPrefix("«") }
    let times = lines.prefix { $0.hasPrefix(" ") || $0.contains(#/»  (DATE|TIME|DURATION|SET) /#) }
    #expect(times.filter { $0.hasPrefix("«") }.count == 13)
    expectGolden(times.joined(separator: "\n") + "\n", "Output/explain-\(language).txt")
  }

  @Test("control characters in an article never reach the terminal raw")
  func hostileText() throws {
    try home.write("date 2017-03-22 Brende \u{1B}[2J møtte \u{9B}31m McGurk onsdag.\n", "articles/bad.txt")
    _ = try importArticles()
    for arguments in [["list"], ["export", "--format", "markdown"]] {
      let output = try Program.run(arguments, home: home.url).output
      #expect(!output.unicodeScalars.contains { $0.value == 0x1B || (0x80...0x9F).contains($0.value) })
    }
  }

  @Test(
    "exports are what their formats say", arguments: ["csv", "json", "jsonl", "markdown"])
  func exporting(format: String) throws {
    _ = try importArticles()
    let output = try run("export", "--format", format).output
    switch format {
    case "csv": #expect(output.hasPrefix("id,date,earliest"))
    case "json": #expect(try JSONSerialization.jsonObject(with: Data(output.utf8)) is [Any])
    case "jsonl":
      for line in output.split(separator: "\n") {
        #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
      }
    default: #expect(output.contains("> Den 17. mars"))
    }
  }

  @Test("without a terminal the browser prints the timeline instead")
  func noTerminal() throws {
    let result = try run("--corpus", "--actor", "Stoltenberg")
    #expect(result.exitCode == 0)
    #expect(result.output.contains("2014-10-01"))
  }

  @Test("the bundled corpus opens where nothing can be written, and says that nothing is kept there")
  func nowhereToWrite() throws {
    let result = try run("list", "--corpus", environment: ["XDG_DATA_HOME": "/dev/null"])
    #expect(result.exitCode == 0)
    #expect(result.output.contains("2017-03-22\t"))
    #expect(result.errors.contains("/dev/null/tidslinje/corpus.sqlite"))
  }

  @Test(
    "help fits eighty columns and shows examples",
    arguments: [[], ["import"], ["list"], ["figures"], ["extract"]])
  func help(command: [String]) throws {
    let result = try Program.run(command + ["--help"], home: home.url, environment: ["COLUMNS": "80"])
    #expect(result.exitCode == 0)
    #expect(result.output.contains("tidslinje"))
    #expect(result.output.contains("xamples:"))
    expectGolden(result.output, "Output/help-\(command.first ?? "tidslinje").txt")
  }

  @Test("what each command prints, to the letter")
  func goldens() throws {
    let noLanguage = ["LANG": "nn_NO.UTF-8"]
    try home.write("date 2017-13 Eit møte i Bagdad.\n", "articles/wrong-date.txt")
    try home.write("{}\n", "articles/empty.jsonl")
    let imported = try run("import", "articles", environment: noLanguage)
    expectGolden(imported.errors + imported.output, "Output/import-problems.txt")
    // What has not been mended is told again, though it is not read again.
    let again = try run("import", "articles", environment: noLanguage)
    #expect(again.errors.contains("wrong-date.txt") && again.errors.contains("empty.jsonl"))
    #expect(again.output.hasPrefix("0 filer"))
    expectGolden(try run("list").output, "Output/list.txt")
    expectGolden(try run("actors").output, "Output/actors.txt")
    expectGolden(try run("extract", "articles/oslo.txt").output, "Output/extract.jsonl")
    expectGolden(
      try run("explain", "articles/oslo.txt", environment: noLanguage).output, "Output/explain.txt")
    expectGolden(try run("export", "--format", "markdown").output, "Output/export.md")
  }

  @Test("an event of one's own is added, listed and taken away from the command line")
  func adding() throws {
    _ = try importArticles()
    let added = try run(
      "add", "22. mars 2017", "Talked with a witness", "--kind", "møte", "--actor", "McGurk", "--note",
      "again")
    let id = added.output.trimmingCharacters(in: .newlines)
    #expect(id.hasPrefix("own-") && added.exitCode == 0)
    #expect(
      try run("add").output == "\(id)\t2017-03-22\tTalked with a witness\tBrett McGurk\tEgen hendelse\n")
    #expect(try run("list", "--kind", "meeting", "--mark", "own").output.contains("witness"))
    let vague = try run("add", "ca. 1995", "Noe").output.trimmingCharacters(in: .newlines)
    #expect(try run("add").output.contains("\(vague)\t1995~\tNoe\t"))
    #expect(try run("add", "--delete", vague).exitCode == 0)
    #expect(try run("add", "i hine hårde dager", "Noe").errors.contains("ikke noen dato"))
    #expect(try run("add", "2017", "Noe", "--kind", "metting").errors.contains("nærmest: meeting"))
    #expect(try run("add", "2017", "Noe", "--actor", "Brendee").errors.contains("Børge Brende"))
    #expect(try run("add", "2017").exitCode == 64)
    #expect(try run("add", "--delete", "own-0").exitCode == 2)
    let shown = try run("show", id, "--locale", "nb").output
    #expect(shown.components(separatedBy: "Talked with").count == 2, "\(shown)")
    for words in ["2017-03-22", "Type: møte", "Aktører: Brett McGurk", "Egen hendelse", "Notat: again"] {
      #expect(shown.contains(words), "\(words)")
    }
    let exported = try run("export", "--mark", "own", "--format", "json").output
    #expect(
      exported.contains(#""passage":"","#) && exported.contains(#""marks":["noted","own"],"notes":["again"]"#)
    )
    #expect(try run("export", "--mark", "own", "--format", "csv").output.contains(",noted; own,again\r\n"))
    let markdown = try run("export", "--mark", "own", "--format", "markdown").output
    #expect(markdown.contains("*Notat: again*") && !markdown.contains("> again"))
    #expect(try run("add", "--delete", id).exitCode == 0)
    #expect(try run("add").output == "")
  }

  @Test("two actors said to be one are one in every command, until they are taken apart again")
  func merging() throws {
    _ = try importArticles()
    let apart = try run("actors").output
    #expect(try run("merge", "Brende", "McGurk").output == "Børge Brende\tBrett McGurk\n")
    try home.write("date 2017-05-02 Børge Brende besøkte Bagdad tirsdag.\n", "articles/bagdad.txt")
    _ = try importArticles()
    #expect(try run("list", "--actor", "McGurk").output.contains("2017-05-02\t"))
    #expect(try run("list", "--actor", "Brende").output == run("list", "--actor", "McGurk").output)
    #expect(try run("merge", "McGurk", "Brende").exitCode == 2)
    #expect(try run("merge", "Brende").exitCode == 64)
    #expect(try run("merge", "Brende", "--undo").output == "")
    try home.write("", "articles/bagdad.txt")
    _ = try importArticles()
    #expect(try run("actors").output == apart)
  }

  @Test("figures of one subject over time, with the claims that contradict each other side by side")
  func figures() throws {
    try home.write(
      """
      ---
      date: 2017-04-27
      publisher: Prøveavisen
      ---

      Airwars hadde torsdag talt opp 20.871 angrep, 12.500 av dem i Irak. Koalisjonen har gjennomført mer enn 23.000 angrep, sier Brett McGurk.

      Norge har rundt 70 soldater i Irak. USA har 5000 soldater i Irak, sier Børge Brende til VG. Ifølge Reuters har USA 7000 soldater i Irak.

      Ifølge Airwars er mellom 3164 og 5074 sivile drept av koalisjonen. Koalisjonen har drept 352 sivile, sier Pentagon.
      """, "articles/tall.md")
    _ = try importArticles()
    let series = ["strikes", "civilians-killed", "soldiers"]
    for language in ["nb", "nn", "en"] {
      var output = try run("figures", "--locale", language).output
      for one in series { output += "\n" + (try run("figures", one, "--locale", language).output) }
      expectGolden(output, "Output/figures-\(language).txt")
    }
    expectGolden(try run("figures", "civilians-killed", "--format", "csv").output, "Output/figures.csv")
    expectGolden(
      try run("figures", "soldiers", "--actor", "Norge", "--format", "json").output, "Output/figures.json")
    #expect(try run("figures", "soldiers", "--to", "2016").exitCode == 1)
    #expect(try run("figures", "--format", "csv").output.hasPrefix("series,count,earliest,latest,name\r\n"))
    let json = try JSONSerialization.jsonObject(with: Data(run("figures", "--format", "json").output.utf8))
    #expect(((json as? [String: Any])?["series"] as? [Any])?.count == 3)
    #expect(try run("figures", "--actor", "Norge").output.split(separator: "\n").count == 1)
    #expect(try run("figures", "--from", "2030").exitCode == 1)
    let unknown = try run("figures", "weather")
    #expect(unknown.exitCode == 2)
    #expect(unknown.errors.contains("civilians-killed"))
    #expect(try run("figures", "soldiers", "--actor", "Ingen Slik").exitCode == 2)
  }
}
