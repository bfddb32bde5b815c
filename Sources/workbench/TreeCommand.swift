import Analysis
import ArgumentParser
import TimelineModel

/// `workbench tree`: what the words of a sentence depend on, as the parser sees it.
struct TreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree",
    abstract: "Shows the tree of each sentence on standard input: word, class, relation, head.")

  func run() throws {
    let analyzer = Analyzer(register: Register())
    let parser = SyntaxParser(model: try SyntaxModel(Embedded.bytes(of: "Models/syntax.bin")))
    while let line = readLine() {
      let words = analyzer.syntaxWords(of: line)
      let tree = parser.tree(words.map(\.word))
      let bytes = Array(line.utf8)
      let forms = words.map { String(decoding: bytes[$0.span], as: UTF8.self) }
      for (place, form) in forms.enumerated() {
        let head = tree.heads[place]
        print("\(form)\t\(tree.classes[place])\t\(tree.relations[place])\t\(head < 0 ? "–" : forms[head])")
      }
      print()
    }
  }
}
