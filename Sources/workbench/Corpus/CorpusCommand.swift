import ArgumentParser
import Foundation

/// `workbench corpus FOLDER`: whether the bundled articles keep what they promise.
struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Hold the corpus against its facts, the register and the calendar.",
    discussion: """
      Prints a line for each fault: file, line, rule, what is wrong. Faults that FOLDER/Facts/exceptions.txt names are \
      counted, not printed.
      """)

  @Argument(help: "A folder with Articles, Facts and Registers.")
  var folder = "Resources"

  @Option(help: "Files and folders that the articles may share no run of eight words with. May be repeated.")
  var against: [String] = []

  func run() throws {
    let corpus = try CorpusFolder(path: folder)
    var checks = corpus.checks
    if !against.isEmpty { checks.append(CopyCheck(texts: try against.flatMap(CorpusFolder.texts))) }
    let report = CorpusReport(corpus: corpus, checks: checks)
    print(report.text, terminator: "")
    if !report.faults.isEmpty { throw ExitCode(1) }
  }
}
