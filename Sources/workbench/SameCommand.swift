import ArgumentParser
import Storage
import TimelineModel

/// `workbench same ARCHIVE`: which events are taken for one happening, and which were nearly.
struct SameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "same",
    abstract: "List the happenings that several articles tell, and those nearly put together.",
    discussion: """
      After each near miss stands what is lacking of what the two must share, or that their kinds, persons or places \
      keep them apart. What two lines tell in other words, and what one group tells of two happenings, is for a person \
      to see.
      """)

  @Argument(help: "The archive; it is not changed.") var archive: String
  @Flag(help: "List the near misses too.") var misses = false

  func run() throws {
    let archive = try Archive(path: archive)
    let told = Dictionary(uniqueKeysWithValues: try archive.toldEvents().map { ($0.number, $0) })
    let same = SameEvents(try archive.tellings())
    let groups = same.groups()
    func line(_ number: Int32) -> String {
      told[number].map { "  \($0.when)  \($0.headline)  [\($0.title)]" } ?? "  \(number)"
    }
    for group in groups { print(([group.head] + group.others).map(line).joined(separator: "\n") + "\n") }
    let near = same.nearMisses()
    if misses {
      for miss in near {
        print(line(miss.one), line(miss.other), separator: "\n")
        print("  " + (miss.lacking.map { "lacking: \($0)" } ?? "apart") + "\n")
      }
    }
    let members = groups.reduce(0) { $0 + $1.others.count + 1 }
    print("\(groups.count) happenings told \(members) times, \(near.count) near misses")
  }
}
