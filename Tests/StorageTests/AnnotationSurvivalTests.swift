import Storage
import Testing
import TimelineModel

@Suite("A reader's word outlives every new analysis")
struct AnnotationSurvivalTests {
  private let horse = file(
    "a.txt", sample("x", ["En hest.", "En ku."], dates: ["2016", "2017"], actors: ["per"]))
  private let goose = file("b.txt", sample("y", ["En gås."], dates: ["2018"], actors: ["pål"]))

  @Test("corrections, marks and notes stay when the file is stored again, removed and brought back")
  func survives() throws {
    let archive = try archive(horse, goose)
    let date = try #require(When("2019-05"))
    _ = try archive.annotate(.event("x-0"), .date(date))
    _ = try archive.annotate(.event("x-0"), .headline("Hesten"))
    _ = try archive.annotate(.event("x-0"), .note("sjekk"))
    let mark = try archive.annotate(.event("x-0"), .mark)
    let all = try archive.annotations()
    #expect(all.count == 4 && all[3] == mark && mark.id > 0 && mark.madeAt > 0)

    try archive.store([horse])
    try archive.rebuildTimeline()
    try expectCorrected(archive)
    #expect(try archive.looseAnnotations() == [])

    try archive.removeFiles(["a.txt"])
    try archive.rebuildTimeline()
    #expect(try archive.looseAnnotations() == all)
    #expect(try archive.annotations() == all)

    try archive.store([horse])
    try archive.rebuildTimeline()
    try expectCorrected(archive)
    #expect(try archive.looseAnnotations() == [])
  }

  @Test("a note written anew stands instead of the last, and an empty one takes it away")
  func rewrittenNotes() throws {
    let archive = try archive(horse)
    for (change, notes) in [
      (Annotation.Change.note("a"), ["a"]), (.note("b"), ["a", "b"]), (.renote("c"), ["a", "c"]),
      (.renote(""), ["a"]), (.renote(""), []), (.renote("d"), ["d"]),
    ] {
      _ = try archive.annotate(.event("x-0"), change)
      #expect(try archive.entry(id: "x-0")?.notes == notes)
    }
    _ = try archive.undo()
    #expect(try archive.entry(id: "x-0")?.notes == [])
  }

  private func expectCorrected(_ archive: Archive) throws {
    #expect(try archive.timeline() == ["2017 x-1", "2018 y-0", "2019-05 x-0"])
    let entry = try #require(try archive.entry(id: "x-0"))
    #expect(entry.ordinal == 2 && entry.isCorrected && entry.isMarked)
    #expect(entry.event.headline == "Hesten" && entry.notes == ["sjekk"])
    #expect(entry.event.basis == .correction)
    #expect(entry.event.dating.reasons.map(\.step) == [.stated, .corrected])
    #expect(try archive.article("x")?.findings.events[0].headline == "En hest.")
  }

  @Test("notes and marks show at once; what moves events asks for a rebuild")
  func atOnce() throws {
    let archive = try archive(horse)
    _ = try archive.annotate(.event("x-0"), .mark)
    _ = try archive.annotate(.event("x-0"), .headline("Ny"))
    #expect(try archive.entry(id: "x-0")?.isMarked == true)
    #expect(try !archive.needsRebuild())
    _ = try archive.annotate(.event("x-0"), .hide)
    #expect(try !archive.needsRebuild() && archive.timeline() == ["2017 x-1"])
    _ = try archive.annotate(.event("x-0"), .date(When("2018")!))
    #expect(try archive.needsRebuild())
  }

  @Test("the last word counts, and taking it back brings the one before it")
  func lastWord() throws {
    let archive = try archive(horse)
    _ = try archive.annotate(.event("x-0"), .headline("Først"))
    _ = try archive.annotate(.event("x-0"), .headline("Sist"))
    #expect(try archive.entry(id: "x-0")?.event.headline == "Sist")
    _ = try archive.undo()
    #expect(try archive.entry(id: "x-0")?.event.headline == "Først")
  }

  @Test("what was said last is undone first, done again in order, and lost when something else is said")
  func undo() throws {
    let archive = try archive(horse)
    _ = try archive.annotate(.event("x-0"), .headline("Først"))
    _ = try archive.annotate(.event("x-0"), .date(try #require(When("2019"))))
    #expect(try archive.undo()?.change == When("2019").map { .date($0) })
    #expect(try archive.needsRebuild())
    #expect(try archive.undo()?.change == .headline("Først"))
    #expect(try archive.undo() == nil)
    #expect(try archive.annotations() == [])
    #expect(try archive.redo()?.change == .headline("Først"))
    #expect(try archive.entry(id: "x-0")?.event.headline == "Først")
    _ = try archive.annotate(.event("x-0"), .mark)
    #expect(try archive.redo() == nil)
    _ = try archive.annotate(.event("x-0"), .unmark)
    #expect(try archive.entry(id: "x-0")?.isMarked == false)
    #expect(try archive.undo()?.change == .unmark)
    #expect(try archive.entry(id: "x-0")?.isMarked == true)
  }

  @Test(
    "a hidden event leaves the timeline, keeps its place there, and is shown where hidden ones are asked for")
  func hide() throws {
    let archive = try archive(horse, goose)
    _ = try archive.annotate(.event("x-1"), .hide)
    var hidden = Filter()
    hidden.marks.toggleIncluded(Mark.hidden.rawValue)
    for _ in 0..<2 {
      #expect(try archive.timeline() == ["2016 x-0", "2018 y-0"])
      #expect(try archive.timeline(hidden) == ["2017 x-1"])
      #expect(try archive.entry(id: "x-1")?.isHidden == true)
      #expect(try archive.article("x")?.ordinals == ["x-0": 0, "x-1": 1])
      #expect(try archive.found("ku") == ["x-1"])
      try archive.rebuildTimeline()
    }
    _ = try archive.undo()
    #expect(try archive.timeline() == ["2016 x-0", "2017 x-1", "2018 y-0"])
    _ = try archive.redo()
    #expect(try archive.timeline() == ["2016 x-0", "2018 y-0"])
    _ = try archive.annotate(.event("x-1"), .show)
    #expect(try archive.timeline() == ["2016 x-0", "2017 x-1", "2018 y-0"])
  }

  @Test("events that are the same stand once, with the actors and the words of all")
  func same() throws {
    let archive = try archive(horse, goose)
    _ = try archive.annotate(.event("x-1"), .sameAs("y-0"))
    _ = try archive.annotate(.event("y-0"), .sameAs("x-0"))
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2016 x-0"])
    #expect(try archive.entry(id: "x-0")?.alsoToldBy.map(\.event) == ["x-1", "y-0"])
    #expect(try archive.entry(id: "y-0")?.alsoToldBy.map(\.event) == ["x-0", "x-1"])
    #expect(try archive.entry(id: "y-0")?.ordinal == 0)
    let index = try archive.index()
    #expect(index.actors.values.map(\.id) == ["per", "pål"])
    #expect(index.actors.values.indices.map { index.actors.total(of: $0) } == [1, 1])
    #expect(try archive.found("gås") == ["x-0"])
  }

  @Test("events said to be the same in a circle stand once; with a lost one, by themselves")
  func circle() throws {
    let archive = try archive(horse, goose)
    _ = try archive.annotate(.event("x-0"), .sameAs("y-0"))
    _ = try archive.annotate(.event("y-0"), .sameAs("x-0"))
    _ = try archive.annotate(.event("x-1"), .sameAs("lost"))
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2016 x-0", "2017 x-1"])
  }

  @Test("hiding an event hides those that are the same")
  func hideSame() throws {
    let archive = try archive(horse, goose)
    _ = try archive.annotate(.event("x-1"), .sameAs("y-0"))
    try archive.rebuildTimeline()
    _ = try archive.annotate(.event("y-0"), .hide)
    #expect(try archive.timeline() == ["2016 x-0"])
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2016 x-0"])
  }

  @Test("a hidden telling of another event stands by itself among what is hidden; the other is still told")
  func hiddenTelling() throws {
    let archive = try archive(horse, goose)
    _ = try archive.annotate(.event("y-0"), .hide)
    _ = try archive.annotate(.event("y-0"), .sameAs("x-1"))
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2016 x-0", "2017 x-1"])
    #expect(try archive.entry(id: "x-1")?.alsoToldBy == [])
  }

  @Test(
    "words follow their sentence into the edited article, those too that are taken back; others stay as they are"
  )
  func carried() throws {
    let archive = try archive(horse, goose)
    _ = try archive.annotate(.event("y-0"), .sameAs("x-0"))
    _ = try archive.annotate(.event("y-0"), .note("urørt"))
    _ = try archive.annotate(.event("x-0"), .headline("Hesten"))
    _ = try archive.undo()
    // The file as it is now: its article has another id, the sentence the same end of it.
    try archive.store([file("a.txt", sample("z", ["En hest.", "En okse."], dates: ["2016", "2017"]))])
    try archive.rebuildTimeline()
    #expect(try archive.annotations().map(\.change) == [.sameAs("z-0"), .note("urørt")])
    #expect(try archive.redo()?.target == .event("z-0"))
    #expect(try archive.entry(id: "z-0")?.event.headline == "Hesten")
  }
}
