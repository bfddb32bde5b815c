import Testing
import TimelineModel

@testable import Analysis

@Suite struct TimeFuzzTests {
  /// Words that rules know, in any order, with numbers and signs between them.
  private static let pieces: [String] = {
    let words = Norwegian.time.rules.flatMap { TimePattern.variants(of: $0.pattern).joined() }
    var pieces: Set<String> = [
      "17", "17.", "3", "2014", "999", "1900", "99", "0", "31.", "–", ",", ".", "(", ")", "/", "ble", "skal",
    ]
    for atom in words { if case .words(let alternatives) = atom.kind { pieces.formUnion(alternatives) } }
    for slot in Norwegian.time.words.values { pieces.formUnion(slot.keys.prefix(12)) }
    return pieces.sorted()
  }()

  @Test(
    "times lie in the text, in order and apart, whatever words meet",
    arguments: ["none", "2020-02-29", "2017-03", "1800-01-01", "2014/2019"])
  func order(_ anchor: String) {
    var random = SplitMix(state: UInt64(anchor.utf8.count))
    for _ in 0..<400 {
      let words = (0..<12).map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)] }
      let text = words.joined(separator: Bool.random(using: &random) ? " " : "")
      var end = 0
      for time in read(text, dated: anchor).times {
        #expect(
          time.span.start >= end && time.span.end > time.span.start && time.span.end <= text.utf8.count,
          "\(text)")
        #expect(time.dating.when?.days.isEmpty != true, "\(text)")
        #expect(!time.value.isEmpty && !time.dating.reasons.isEmpty, "\(text)")
        end = time.span.end
      }
    }
  }
}
