import Foundation

/// A folder of gold: `articles/NN.json` with what an annotator says of `texts/NN.txt`.
struct GoldFolder {
  struct Item {
    var gold: GoldArticle
    var path: String
    var bytes: [UInt8]
  }

  let items: [Item]

  /// Reads every article, by name.
  init(path: String) throws {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    let annotations = folder.appendingPathComponent("articles", isDirectory: true)
    let names = try FileManager.default.contentsOfDirectory(atPath: annotations.path)
      .filter { $0.hasSuffix(".json") }.sorted()
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    items = try names.map { name in
      let json = try Data(contentsOf: annotations.appendingPathComponent(name))
      let gold = try decoder.decode(GoldArticle.self, from: json)
      let text = folder.appendingPathComponent("texts").appendingPathComponent(gold.file)
      return Item(gold: gold, path: text.path, bytes: Array(try Data(contentsOf: text)))
    }
  }
}
