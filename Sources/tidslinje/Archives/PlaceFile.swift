import Foundation
import Interface
import Reading

/// Where the program remembers a reader's place in an archive: a file for each.
struct PlaceFile {
  private let folder: String
  private let path: String

  /// - Parameter archive: the archive's own path.
  init(archive: String, folders: UserFolders = UserFolders()) {
    folder = folders.state
    path = folder + "/place-" + ArticleReader.fingerprint(Array(archive.utf8)) + ".json"
  }

  /// The place; nil when there is none that can be read.
  func read() -> SavedPlace? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return try? JSONDecoder().decode(SavedPlace.self, from: data)
  }

  /// Writes it whole or not at all, and does not wait for the disk. Where that cannot be done the next start begins at
  /// the beginning: no harm is done.
  func write(_ place: SavedPlace) {
    guard let data = try? JSONEncoder().encode(place) else { return }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // Another browser on the same archive may be writing too.
    let draft = path + ".\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    let written = data.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
    close(file)
    guard written == data.count else {
      unlink(draft)
      return
    }
    if rename(draft, path) != 0 { unlink(draft) }
  }
}
