import Dispatch
import Foundation
import Interface
import Testing
import TimelineModel

@testable import Storage
@testable import tidslinje

@Suite struct ScribeTests {
  @Test("what a reader says waits for another writer without keeping the loop, and is stored in its order")
  func order() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "scribe-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.sqlite").path
    let archive = try Archive(path: path)
    let other = try Archive(path: path)
    let inbox = Inbox()
    let scribe = Scribe(
      archive.beside, Library(archive: archive), inbox, .bokmål, builder: DispatchQueue(label: "builder"))

    let (isHeld, mayGo) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    DispatchQueue.global().async {
      try? other.write { _ in
        isHeld.signal()
        mayGo.wait()
      }
    }
    isHeld.wait()
    scribe.annotate(.event("x-0"), .note("første"))
    scribe.annotate(.event("x-0"), .note("andre"))
    scribe.undo()
    #expect(inbox.take().messages.isEmpty)
    mayGo.signal()
    scribe.finish()

    let messages = inbox.take().messages
    #expect(messages.prefix(2) == [.stored([]), .stored([])])
    guard messages.count == 4, case .undone(let undone?) = messages[3] else {
      Issue.record("\(messages)")
      return
    }
    #expect(undone.change == .note("andre"))
    #expect(try archive.redo()?.change == .note("andre"))
  }

  @Test("what cannot be stored is told, and no longer waited for")
  func readOnly() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "scribe-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.sqlite").path
    _ = try Archive(path: path)
    let archive = try Archive(path: path, readOnly: true)
    let inbox = Inbox()
    let scribe = Scribe(
      archive, Library(archive: archive), inbox, .bokmål, builder: DispatchQueue(label: "builder"))
    scribe.annotate(.event("x-0"), .mark)
    scribe.finish()
    let messages = inbox.take().messages
    guard messages.count == 2, case .failed(let problem) = messages[0] else {
      Issue.record("\(messages)")
      return
    }
    #expect(problem.code == "read-only-archive" && messages[1] == .stored([]))
  }
}

@Suite struct StreamTests {
  @Test("all is written to one that takes little at a time, and does not wait")
  func slow() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let bytes = (0..<500_000).map { UInt8(truncatingIfNeeded: $0) }
    let (input, output) = (ends[0], ends[1])
    DispatchQueue.global().async {
      #expect(StandardStreams.send(bytes[...], to: output))
      close(output)
    }
    #expect(try FileHandle(fileDescriptor: input, closeOnDealloc: true).readToEnd() == Data(bytes))
  }

  @Test(
    "lines are those that say something, also the last one", arguments: ["a\n \nb", "a\n\nb\n \t", "a\nb\n"])
  func lines(text: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "lines-\(UUID())")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    let lines = try InputLines(file: file.path, wholeFile: false).map {
      String(decoding: try $0.get().bytes, as: UTF8.self)
    }
    #expect(lines == ["a", "b"])
  }
}
