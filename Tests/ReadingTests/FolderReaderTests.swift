import Foundation
import Reading
import Testing
import TimelineModel

@Suite("A folder is walked")
struct FolderReaderTests {
  /// Makes a folder with files («a/b.txt») and links («a/loop -> ..»), gives it to the test and removes it.
  private func withFolder(_ entries: [String], _ body: (String) throws -> Void) throws {
    let files = FileManager.default
    let root = files.temporaryDirectory.appendingPathComponent("tidslinje-\(UUID().uuidString)")
    try files.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: root) }
    for entry in entries {
      let parts = entry.components(separatedBy: " -> ")
      let place = root.appendingPathComponent(parts[0])
      try files.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      if parts.count == 2 {
        try files.createSymbolicLink(atPath: place.path, withDestinationPath: parts[1])
      } else {
        try Data("Sol.".utf8).write(to: place)
      }
    }
    try body(root.path)
  }

  private func told(_ walk: Walk, below root: String) -> [String] {
    walk.problems.map {
      "\($0.severity) \($0.code) \(($0.place?.path ?? "-").replacingOccurrences(of: root + "/", with: ""))"
    }
  }

  @Test("files come in the order of their bytes, hidden ones and unknown ones do not come")
  func order() throws {
    try withFolder([
      "b.txt", "a/z.md", "a/A.jsonl", "A.txt", "å.txt", ".skjult/x.txt", ".y.txt", "bilde.png", "a.txt",
    ]) {
      let walk = FolderReader().walk([$0])
      #expect(walk.files.map(\.name) == ["A.txt", "a.txt", "a/A.jsonl", "a/z.md", "b.txt", "å.txt"])
      #expect(walk.files.first?.path == $0 + "/A.txt")
      #expect(told(walk, below: $0) == ["note unknown-format bilde.png"])
    }
  }

  @Test("a link that leads back is told and not followed; one that leads nowhere is an error")
  func loops() throws {
    try withFolder([
      "a/en.txt", "a/b/to.txt", "a/b/opp -> ..", "c -> a/b", "d.txt -> a/en.txt", "e.txt -> ingen",
    ]) {
      let walk = FolderReader().walk([$0])
      #expect(walk.files.map(\.name) == ["a/b/to.txt", "a/en.txt", "d.txt"])
      #expect(
        told(walk, below: $0) == ["note link-loop a/b/opp", "note link-loop c", "error broken-link e.txt"])
    }
  }

  @Test("a file that is named is taken whatever it is called; a name that is not there is an error")
  func named() throws {
    try withFolder(["brev", "sol.txt"]) { root in
      let walk = FolderReader().walk([root + "/brev", root + "/ingen.txt", root])
      #expect(walk.files.map(\.name) == [root + "/brev", "sol.txt"])
      #expect(told(walk, below: root) == ["error not-found ingen.txt", "note unknown-format brev"])
    }
  }

  @Test("what may not be read is an error with advice, and the rest is read", .disabled(if: geteuid() == 0))
  func unreadable() throws {
    try withFolder(["laast/en.txt", "to.txt"]) { root in
      #expect(chmod(root + "/laast", 0) == 0)
      #expect(chmod(root + "/to.txt", 0) == 0)
      defer { chmod(root + "/laast", 0o700) }
      let walk = FolderReader().walk([root])
      #expect(walk.files.map(\.name) == ["to.txt"])
      #expect(told(walk, below: root) == ["error unreadable laast"])
      let problem = #expect(throws: Problem.self) { try FolderReader.bytes(of: root + "/to.txt") }
      #expect(problem?.code == "unreadable")
      #expect(problem?.advice != nil)
    }
  }

  @Test("bytes come as they are; a folder and a missing file are problems")
  func bytes() throws {
    try withFolder(["sol.txt"]) { root in
      let bytes = try FolderReader.bytes(of: root + "/sol.txt")
      #expect(bytes == Array("Sol.".utf8))
      let folder = #expect(throws: Problem.self) { try FolderReader.bytes(of: root) }
      #expect(folder?.code == "unreadable")
      let missing = #expect(throws: Problem.self) { try FolderReader.bytes(of: root + "/x") }
      #expect(missing?.code == "not-found")
    }
  }
}
