import Foundation
import Testing
import TimelineModel

@testable import Storage

/// The text is that of Foundation's encoder, key for key, so an archive cannot tell who wrote it.
@Suite struct JSONWriterTests {
  private struct Everything: Codable, Equatable {
    var zebra: String?
    var a10 = 10
    var a9: Double = 9
    var aB: [Double] = [1, 0.5, -0.25, 1e20, 1e-7, 123_456_789.125]
    var words: [String]
    var counts: [String: Int]
    var inner: [Inner]
    var choices: [Choice]

    struct Inner: Codable, Equatable { var isEmpty: Bool, nothing: Nothing, small: UInt8, large: Int64 }
    struct Nothing: Codable, Equatable {}
    enum Choice: Codable, Equatable {
      case none
      case number(Int)
      case pair(word: String, other: Inner?)
    }
  }

  private static let everything = Everything(
    zebra: nil, words: ["", "å ø/æ", "«\"\\\n\r\t\u{8}\u{c}\u{1}\u{1f}\u{7f}»", "\u{2028}😀"],
    counts: ["b": 2, "å": 4, "B": 3, "a": 1, "a10": 5, "a9": 6],
    inner: [.init(isEmpty: true, nothing: .init(), small: 255, large: .min)],
    choices: [
      .none, .number(-4), .pair(word: "x", other: nil),
      .pair(word: "y", other: .init(isEmpty: false, nothing: .init(), small: 0, large: 1)),
    ])

  private func foundations(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test func writesEveryKindOfValueAsFoundationDoes() throws {
    let text = try JSONWriter.text(Self.everything)
    #expect(try text == foundations(Self.everything))
    #expect(try StoredJSON.value(Everything.self, text) == Self.everything)
  }

  @Test func writesWhatStandsAloneAndWhatIsEmpty() throws {
    #expect(try JSONWriter.text([Int]()) == "[]")
    #expect(try JSONWriter.text([3, 1]) == "[3,1]")
    #expect(try JSONWriter.text("x") == "\"x\"")
    #expect(try JSONWriter.text([String: Int]()) == "{}")
  }

  @Test func writesWhyAnEventIsDatedAsFoundationDoes() throws {
    let day = try #require(When("2020-01-06"))
    let reasons = [
      Reason(.header, rule: "header", words: "6. januar", result: day),
      Reason(
        .fromEarlier(day, words: "mandag"), rule: "day-after", words: "dagen etter", span: Span(3, 14),
        cue: Reason.Cue(.past, words: "falt", span: Span(15, 19)), result: When("2020-01-07")),
      Reason(.part(.start, ofMonth: true), rule: "part"),
    ]
    let text = try JSONWriter.text(reasons)
    #expect(try text == foundations(reasons))
    #expect(try StoredJSON.value([Reason].self, text) == reasons)
  }

  @Test func refusesWhatIsNoNumber() {
    #expect(throws: EncodingError.self) { try JSONWriter.text([Double.nan]) }
  }
}
