import Foundation
import Reading
import TimelineModel

/// A sentence with the times that an annotator finds in it.
struct GoldSentence {
  /// Where it stands: `dates.txt:12`.
  var name: String
  /// What is hard in it, from the name of its file: `dates`.
  var family: String
  var language: String
  /// When the article it could stand in was published, as a header says it; nil when that isn't known.
  var date: String?
  var text: String
  var times: [GoldTime]

  /// The sentence as an article of its own.
  func article() throws -> Article {
    let line = Line(date: date, language: language, text: text)
    let json = try JSONEncoder().encode(line)
    return try ArticleReader().readJSONLine(Array(json), path: name, lineNumber: 1).get()
  }

  private struct Line: Encodable {
    var date: String?
    var language: String
    var text: String
  }
}
