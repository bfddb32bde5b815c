import Foundation
import Testing
import TimelineModel

@testable import Interface
@testable import tidslinje

struct PlaceFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "place-\(UUID())")

  private func file(_ archive: String) -> PlaceFile {
    PlaceFile(archive: archive, folders: UserFolders(environment: ["XDG_STATE_HOME": folder.path]))
  }

  private func place(_ words: String) -> SavedPlace {
    var filter = Filter()
    filter.text = words
    return SavedPlace(filter: filter, focus: .article)
  }

  @Test("the place written last is read, however long the one before it was; each archive has its own")
  func overwriting() {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = file("a.sqlite")
    #expect(file.read() == nil)
    for words in ["koalisjonen mot IS", "IS", "koalisjonen mot IS i Irak og Syria"] {
      file.write(place(words))
      #expect(file.read() == place(words))
    }
    #expect(self.file("b.sqlite").read() == nil)
    // No draft is left.
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "tidslinje").path)) ?? []
    #expect(names.count == 1 && names.allSatisfy { $0.hasSuffix(".json") }, "\(names)")
  }
}
