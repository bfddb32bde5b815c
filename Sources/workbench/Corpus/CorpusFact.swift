import Foundation
import TimelineModel

/// What is known of one happening: a line of `Facts/facts.jsonl`. Articles name theirs by id.
struct CorpusFact: Decodable {
  var id: String
  /// When it happened, as EDTF.
  var date: String
  var title: String
  /// Days that its sources tell of besides, as `2017-03-22`.
  var days: [String]
  /// Every number that its sources give.
  var numbers: [Double]
  /// Who tells it.
  var publishers: [String]
  /// How well it is known.
  var confidence: Confidence

  enum Confidence: String, Decodable {
    /// Two publishers agree who do not have it from each other.
    case verified
    case singleSource = "single-source"
    /// Common knowledge, without a page that was looked up.
    case memory
  }

  static func all(in text: String) throws -> [CorpusFact] {
    let decoder = JSONDecoder()
    return try text.split(separator: "\n").map { try decoder.decode(CorpusFact.self, from: Data($0.utf8)) }
  }
}
