import Storage
import Testing
import TimelineModel

@Suite("A reader's words wait for their sentence where it has gone")
struct WaitingWordsTests {
  private let first = file("a.txt", sample("x", ["En hest.", "En ku."], dates: ["2016", "2017"]))
  /// The same with a sentence more: the words follow there.
  private let longer = file(
    "a.txt", sample("y", ["En hest.", "En ku.", "En gås."], dates: ["2016", "2017", "2018"]))
  /// The second sentence has gone.
  private let edited = file("a.txt", sample("z", ["En hest."], dates: ["2016"]))

  @Test("they tell of which file and which event they are while they wait")
  func told() throws {
    let archive = try archive(first)
    let note = try archive.annotate(.event("x-1"), .note("sjekk"))
    #expect(try archive.waitingWords() == [])
    try archive.store([edited])
    #expect(
      try archive.waitingWords() == [WaitingWord(annotation: note, path: "a.txt", headline: "En ku.")])
    try archive.store([first])
    #expect(try archive.waitingWords() == [])
  }

  @Test(
    "they come back with the first text, also when they have followed their sentence into another meanwhile")
  func back() throws {
    let archive = try archive(first)
    _ = try archive.annotate(.event("x-1"), .note("sjekk"))
    for (file, place) in [(longer, "y-1"), (edited, nil), (first, "x-1"), (edited, nil), (longer, "y-1")] {
      try archive.store([file])
      try archive.rebuildTimeline()
      #expect(try archive.waitingWords().isEmpty == (place != nil))
      if let place { #expect(try archive.entry(id: place)?.notes == ["sjekk"], "\(place)") }
    }
  }

  @Test("a file that is removed is named too, and the text of another file does not take its words")
  func removed() throws {
    let archive = try archive(first)
    _ = try archive.annotate(.event("x-1"), .mark)
    try archive.removeFiles(["a.txt"])
    #expect(try archive.waitingWords().map(\.path) == ["a.txt"])
    try archive.store([file("b.txt", sample("w", ["En hest.", "En ku."], dates: ["2016", "2017"]))])
    #expect(try archive.waitingWords().count == 1)
    try archive.store([longer])
    try archive.rebuildTimeline()
    #expect(try archive.entry(id: "y-1")?.isMarked == true && archive.waitingWords().isEmpty)
  }

  @Test("where the sentence itself has been changed, they can be attached to what it tells now")
  func attached() throws {
    let archive = try archive(first)
    _ = try archive.annotate(.event("x-1"), .note("sjekk"))
    _ = try archive.annotate(.event("x-1"), .date(try #require(When("2017-05"))))
    try archive.store([file("a.txt", sample("v", ["To kuer."], dates: ["2017"]))])
    try archive.rebuildTimeline()
    #expect(try archive.waitingWords().count == 2)
    let attached = try #require(try archive.attachWaitingWords(to: "v-0"))
    #expect(attached.former == "En ku." && attached.count == 2)
    try archive.rebuildTimeline()
    let entry = try #require(try archive.entry(id: "v-0"))
    #expect(entry.notes == ["sjekk"] && entry.event.dating.when?.description == "2017-05")
    #expect(try archive.waitingWords().isEmpty)
    #expect(try archive.attachWaitingWords(to: "v-0") == nil)
  }

  @Test("what is said to be the same as an event that went is the same again when it is back")
  func same() throws {
    let archive = try archive(first, file("b.txt", sample("w", ["En ku."], dates: ["2017"])))
    _ = try archive.annotate(.event("w-0"), .sameAs("x-1"))
    try archive.store([edited])
    try archive.store([longer])
    try archive.rebuildTimeline()
    #expect(try archive.entry(id: "y-1")?.alsoToldBy.map(\.event) == ["w-0"])
  }
}
