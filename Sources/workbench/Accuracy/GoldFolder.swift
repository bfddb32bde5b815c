import Foundation

/// A folder of gold: `articles/NN.json` with what an annotator says of `texts/NN.txt`, and `sentences/*.txt` with
/// the times of single sentences.
struct GoldFolder {
  struct Item {
    var gold: GoldArticle
    /// Below the folder of texts; an article may have its date from it.
    var path: String
    var bytes: [UInt8]
  }

  let items: [Item]
  let sentences: [GoldSentence]

  /// Reads everything by name. There need be no sentences.
  init(path: String) throws {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    let annotations = folder.appendingPathComponent("articles", isDirectory: true)
    let names = try Self.names(in: annotations, ending: ".json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    items = try names.map { name in
      let json = try Data(contentsOf: annotations.appendingPathComponent(name))
      let gold = try decoder.decode(GoldArticle.self, from: json)
      let text = folder.appendingPathComponent("texts").appendingPathComponent(gold.file)
      return Item(gold: gold, path: gold.file, bytes: Array(try Data(contentsOf: text)))
    }
    let marked = folder.appendingPathComponent("sentences", isDirectory: true)
    sentences = try ((try? Self.names(in: marked, ending: ".txt")) ?? []).flatMap { name in
      let text = try String(contentsOf: marked.appendingPathComponent(name), encoding: .utf8)
      return try GoldSentenceReader(text, name: name).sentences
    }
  }

  private static func names(in folder: URL, ending suffix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(suffix) }.sorted()
  }
}
