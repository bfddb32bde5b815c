/// A fault that is known and not the article's: a line `file: rule: «words» reason` of `exceptions.txt`.
struct CorpusException: Hashable {
  var file: String
  var rule: CorpusRule
  var words: String

  /// - Returns: nil for a line that is none.
  init?(_ line: some StringProtocol) {
    let parts = line.split(separator: ":", maxSplits: 2).map { $0.drop { $0 == " " } }
    guard parts.count == 3, let rule = CorpusRule(rawValue: String(parts[1])), parts[2].first == "«",
      let end = parts[2].firstIndex(of: "»")
    else { return nil }
    self.file = String(parts[0])
    self.rule = rule
    words = String(parts[2][..<end].dropFirst())
  }

  func excuses(_ fault: CorpusFault) -> Bool {
    fault.file == file && fault.rule == rule && fault.words == words
  }

  /// All exceptions of a file; empty lines and those that begin with «#» are passed over.
  static func all(in text: String) throws -> [CorpusException] {
    try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      if line.isEmpty || line.hasPrefix("#") { return nil }
      guard let exception = CorpusException(line) else { throw BadLine(number: index + 1) }
      return exception
    }
  }

  struct BadLine: Error, CustomStringConvertible {
    var number: Int
    var description: String { "exceptions.txt:\(number): write «file: rule: «words» reason»" }
  }
}
